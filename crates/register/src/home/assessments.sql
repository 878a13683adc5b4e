SELECT id, ref_number, contract, status, review_on
FROM assessment
WHERE retired_at IS NULL
