SELECT parent, factor, step, id
FROM assessment_factor
WHERE retired_at IS NULL
