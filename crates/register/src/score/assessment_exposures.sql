SELECT parent, question, answer, id
FROM assessment_exposure
WHERE retired_at IS NULL
