SELECT body
FROM notice_release
WHERE ocid = ?1 AND retired_at IS NULL
ORDER BY sha256
