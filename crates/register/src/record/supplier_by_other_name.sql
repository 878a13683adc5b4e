SELECT supplier.id, supplier.ref_number
FROM supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE supplier.retired_at IS NULL
  AND EXISTS (SELECT 1 FROM json_each(organisation.known_as) AS name WHERE name.value = ?1 COLLATE NOCASE)
ORDER BY supplier.ref_number
