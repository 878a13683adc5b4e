SELECT stays.organisation, pair.decided_on
FROM supplier_pair AS pair
JOIN supplier AS gone ON gone.id = pair.other
JOIN supplier AS stays ON stays.id = pair.one
JOIN organisation AS own ON own.id = gone.organisation
WHERE own.id = ?1 AND own.retired_at IS NOT NULL AND stays.organisation <> ?1
  AND pair.decision = 'merged' AND pair.retired_at IS NULL AND gone.retired_at IS NOT NULL
ORDER BY pair.id DESC
LIMIT 1
