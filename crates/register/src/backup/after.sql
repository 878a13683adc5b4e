SELECT count(DISTINCT deed), max(at)
FROM trail_entry
WHERE seq > ?1
