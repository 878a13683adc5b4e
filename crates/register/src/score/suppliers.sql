SELECT id, aggregator, debarred, exclusion_ground, financial_distress
FROM supplier
WHERE retired_at IS NULL
