SELECT id, ref_number, contract, name, published
FROM kpi
WHERE retired_at IS NULL
