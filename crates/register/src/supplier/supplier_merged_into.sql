SELECT pair.one, pair.decided_on
FROM supplier_pair AS pair
JOIN supplier AS gone ON gone.id = pair.other
WHERE pair.other = ?1 AND pair.decision = 'merged' AND pair.retired_at IS NULL AND gone.retired_at IS NOT NULL
ORDER BY pair.id DESC
LIMIT 1
