SELECT hash
FROM trail_entry
WHERE device = ?1
ORDER BY seq DESC
LIMIT 1
