SELECT parent, question, answer
FROM assessment_exposure
WHERE retired_at IS NULL
ORDER BY parent, id
