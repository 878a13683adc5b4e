SELECT supplier.id, organisation.legal_name, supplier.service
FROM supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE supplier.retired_at IS NULL AND (organisation.legal_name LIKE ?1 OR supplier.service LIKE ?1)
ORDER BY organisation.legal_name
LIMIT 100
