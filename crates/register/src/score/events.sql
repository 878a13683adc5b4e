SELECT parent, kind, "on", new_end, id
FROM contract_event
WHERE retired_at IS NULL
