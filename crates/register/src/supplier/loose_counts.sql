SELECT processing.supplier, processing.id,
  EXISTS (SELECT 1 FROM data_item WHERE data_item.parent = processing.id AND data_item.retired_at IS NULL),
  coalesce(head_count.body, '-') || '|' || coalesce(head_count.scope, '-') || '|' || head_count.subject_group || '|'
    || head_count.categories,
  head_count.subject_group, head_count.min, head_count.max, head_count.in_force,
  head_count.body IS NULL AND head_count.scope IS NULL
FROM processing
LEFT JOIN head_count ON head_count.parent = processing.id AND head_count.retired_at IS NULL
WHERE processing.retired_at IS NULL AND processing.contract IS NULL
ORDER BY processing.id, head_count.id
