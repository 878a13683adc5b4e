SELECT supplier, id, ref_number, title
FROM contract
WHERE supplier IS NOT NULL AND retired_at IS NULL
ORDER BY ref_number
