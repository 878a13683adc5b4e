SELECT parent, country, mechanism, id
FROM processing_transfer
WHERE retired_at IS NULL
