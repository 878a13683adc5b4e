SELECT
  (SELECT count(*) FROM supplier WHERE retired_at IS NULL),
  (SELECT count(*) FROM contract WHERE retired_at IS NULL)
