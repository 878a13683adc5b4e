SELECT seq, at
FROM trail_entry
ORDER BY seq DESC
LIMIT 1
