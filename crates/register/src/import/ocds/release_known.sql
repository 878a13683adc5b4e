SELECT count(*)
FROM notice_release
WHERE ocid = ?1 AND sha256 = ?2 AND retired_at IS NULL
