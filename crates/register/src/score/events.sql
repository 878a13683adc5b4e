SELECT parent, kind, "on", new_end
FROM contract_event
WHERE retired_at IS NULL
ORDER BY parent, id
