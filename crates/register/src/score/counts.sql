SELECT parent, coalesce(body, '-') || '|' || coalesce(scope, '-') || '|' || subject_group || '|' || categories,
  subject_group, min, max, in_force, body IS NULL AND scope IS NULL, id
FROM head_count
WHERE retired_at IS NULL
