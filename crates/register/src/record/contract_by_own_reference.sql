SELECT id, ref_number
FROM contract
WHERE retired_at IS NULL AND own_reference = ?1
ORDER BY ref_number
