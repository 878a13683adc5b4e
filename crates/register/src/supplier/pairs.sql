SELECT id, one, other, decision, decided_on
FROM supplier_pair
WHERE retired_at IS NULL
ORDER BY id
