SELECT parent, control, step, evidence, id
FROM assessment_control
WHERE retired_at IS NULL
