SELECT DISTINCT processing.contract, data_item.category
FROM data_item
JOIN processing ON processing.id = data_item.parent
WHERE processing.contract IS NOT NULL AND data_item.retired_at IS NULL AND processing.retired_at IS NULL
