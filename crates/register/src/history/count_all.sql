SELECT count(DISTINCT deed)
FROM trail_entry
