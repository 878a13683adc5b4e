SELECT DISTINCT table_name
FROM trail_entry
WHERE at <= ?1 AND table_name IS NOT NULL
