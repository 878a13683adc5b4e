SELECT parent, count(*), max(department IS NOT NULL), parent
FROM contract_served_body
WHERE retired_at IS NULL
GROUP BY parent
