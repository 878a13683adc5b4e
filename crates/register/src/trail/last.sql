SELECT seq, at, hash
FROM trail_entry
ORDER BY seq DESC
LIMIT 1
