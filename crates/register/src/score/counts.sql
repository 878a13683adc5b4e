SELECT parent, coalesce(body, '-') || '|' || coalesce(scope, '-') || '|' || subject_group || '|' || categories,
  subject_group, min, max, in_force
FROM head_count
WHERE retired_at IS NULL
ORDER BY parent, id
