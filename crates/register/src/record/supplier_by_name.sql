SELECT supplier.id, supplier.ref_number
FROM supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE supplier.retired_at IS NULL AND organisation.legal_name = ?1 COLLATE NOCASE
ORDER BY supplier.ref_number
