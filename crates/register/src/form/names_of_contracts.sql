SELECT c.id, c.title, coalesce(o.legal_name, '')
FROM contract AS c
LEFT JOIN supplier AS s ON s.id = c.supplier
LEFT JOIN organisation AS o ON o.id = s.organisation
