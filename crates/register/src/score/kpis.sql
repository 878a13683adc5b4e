SELECT kpi.id, kpi.contract, kpi_rating.period_end, kpi_rating.rating
FROM kpi
JOIN kpi_rating ON kpi_rating.parent = kpi.id AND kpi_rating.retired_at IS NULL
WHERE kpi.retired_at IS NULL
ORDER BY kpi.id
