SELECT count(DISTINCT deed)
FROM trail_entry
WHERE row_id IN (SELECT value FROM json_each(?2)) AND at <= ?1
