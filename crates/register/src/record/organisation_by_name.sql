SELECT id, ref_number
FROM organisation
WHERE retired_at IS NULL AND (ods_code = ?1 OR legal_name = ?1 COLLATE NOCASE)
ORDER BY ref_number
