SELECT id, ref_number
FROM organisation
WHERE retired_at IS NULL AND EXISTS (SELECT 1 FROM json_each(known_as) AS name WHERE name.value = ?1 COLLATE NOCASE)
ORDER BY ref_number
