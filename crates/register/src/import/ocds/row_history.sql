SELECT action, change
FROM trail_entry
WHERE row_id = ?1
ORDER BY seq
