SELECT seq, action
FROM trail_entry
WHERE deed = ?1
ORDER BY seq
LIMIT 1
