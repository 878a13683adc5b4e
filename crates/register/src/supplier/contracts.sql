SELECT id, title
FROM contract
WHERE retired_at IS NULL
