SELECT parent, period_end, rating
FROM kpi_rating
WHERE retired_at IS NULL
