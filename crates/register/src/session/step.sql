SELECT DISTINCT table_name, row_id
FROM trail_entry
WHERE deed = ?1 AND table_name IS NOT NULL
LIMIT 50
