SELECT id, ref_number, title
FROM incident
WHERE retired_at IS NULL
ORDER BY ref_number DESC
