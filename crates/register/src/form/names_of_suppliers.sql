SELECT s.id, o.legal_name
FROM supplier AS s
JOIN organisation AS o ON o.id = s.organisation
