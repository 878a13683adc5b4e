SELECT id
FROM supplier
WHERE organisation = ?1 AND retired_at IS NULL
