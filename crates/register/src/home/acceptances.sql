SELECT id, ref_number, contract, gates, until
FROM acceptance
WHERE retired_at IS NULL
