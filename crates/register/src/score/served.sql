SELECT parent, department IS NOT NULL, id
FROM contract_served_body
WHERE retired_at IS NULL
