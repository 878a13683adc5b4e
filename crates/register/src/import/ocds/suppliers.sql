SELECT organisation, id
FROM supplier
WHERE retired_at IS NULL
