SELECT
  (SELECT count(*) FROM contract WHERE supplier = ?1 AND retired_at IS NULL),
  (SELECT count(*) FROM incident WHERE supplier = ?1 AND retired_at IS NULL),
  (SELECT count(*) FROM processing WHERE supplier = ?1 AND retired_at IS NULL)
