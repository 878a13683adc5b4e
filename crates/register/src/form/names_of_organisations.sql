SELECT id, legal_name
FROM organisation
