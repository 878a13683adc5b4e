SELECT id, ref_number, import_key, ocid, retired_reason
FROM contract
WHERE import_key IS NOT NULL
ORDER BY ref_number
