SELECT at, action, who, count(*) OVER ()
FROM trail_entry
WHERE row_id IN (SELECT value FROM json_each(?1))
GROUP BY deed
ORDER BY min(seq) DESC
LIMIT 1000
