SELECT at, who, action
FROM trail_entry
ORDER BY seq DESC
LIMIT 1
