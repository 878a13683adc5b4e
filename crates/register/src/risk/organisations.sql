SELECT id, legal_name, COALESCE(ultimate_parent, parent)
FROM organisation
