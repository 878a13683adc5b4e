SELECT parent, control, step, evidence
FROM assessment_control
WHERE retired_at IS NULL
ORDER BY parent, id
