SELECT parent, country, mechanism
FROM processing_transfer
WHERE retired_at IS NULL
ORDER BY parent, id
