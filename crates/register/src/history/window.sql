SELECT deed
FROM trail_entry
WHERE at <= :until
GROUP BY deed
ORDER BY min(seq) DESC
LIMIT :limit OFFSET :offset
