SELECT processing.supplier, processing.id,
  coalesce(head_count.body, '-') || '|' || coalesce(head_count.scope, '-') || '|' || head_count.subject_group || '|'
    || head_count.categories,
  head_count.subject_group, head_count.min, head_count.max, head_count.in_force
FROM head_count
JOIN processing ON processing.id = head_count.parent
WHERE head_count.retired_at IS NULL AND processing.retired_at IS NULL AND processing.contract IS NULL
ORDER BY head_count.id
