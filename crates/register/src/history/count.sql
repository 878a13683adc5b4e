SELECT count(DISTINCT deed)
FROM trail_entry
WHERE at <= ?1
