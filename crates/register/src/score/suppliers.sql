SELECT id, aggregator, debarred, exclusion_ground, financial_distress, id
FROM supplier
WHERE retired_at IS NULL
