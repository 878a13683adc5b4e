SELECT action
FROM trail_entry
WHERE deed = ?1
LIMIT 1
