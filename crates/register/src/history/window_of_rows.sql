SELECT deed
FROM trail_entry
WHERE row_id IN (SELECT value FROM json_each(:rows)) AND at <= :until
GROUP BY deed
ORDER BY min(seq) DESC
LIMIT :limit OFFSET :offset
