SELECT who, at
FROM trail_entry
WHERE row_id = ?1 AND seq > ?2
ORDER BY seq DESC
LIMIT 1
