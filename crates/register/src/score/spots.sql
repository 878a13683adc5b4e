SELECT parent, used_for, place, country
FROM processing_location
WHERE retired_at IS NULL
ORDER BY parent, id
