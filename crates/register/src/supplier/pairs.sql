SELECT id, one, other, decision, decided_on, reason
FROM supplier_pair
WHERE retired_at IS NULL
ORDER BY id
