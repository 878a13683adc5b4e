SELECT id, legal_name
FROM organisation
WHERE legal_name LIKE ?1
LIMIT 5
