SELECT parent, factor, step
FROM assessment_factor
WHERE retired_at IS NULL
ORDER BY parent, id
