SELECT id, contract, status, as_at, root_cause_outstanding
FROM assessment
WHERE retired_at IS NULL AND as_at <= ?1
ORDER BY contract, status = 'approved', as_at, id
