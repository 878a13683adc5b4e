SELECT p.ref_number, p.name, o.legal_name, o.legal_name || char(31) || p.purposes
FROM processing AS p
JOIN supplier AS s ON s.id = p.supplier
JOIN organisation AS o ON o.id = s.organisation
WHERE p.retired_at IS NULL
ORDER BY p.ref_number
