SELECT parent, used_for, place, country, id
FROM processing_location
WHERE retired_at IS NULL
