SELECT contract, "trigger", "limit", unit, wording IS NOT NULL
FROM clause
WHERE retired_at IS NULL
