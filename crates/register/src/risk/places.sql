SELECT processing.contract, processing_location.country
FROM processing_location
JOIN processing ON processing.id = processing_location.parent
WHERE processing.contract IS NOT NULL AND processing.retired_at IS NULL AND processing_location.retired_at IS NULL
UNION ALL
SELECT processing.contract, processing_transfer.country
FROM processing_transfer
JOIN processing ON processing.id = processing_transfer.parent
WHERE processing.contract IS NOT NULL AND processing.retired_at IS NULL AND processing_transfer.retired_at IS NULL
