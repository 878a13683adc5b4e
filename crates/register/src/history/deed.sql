SELECT seq, at, action, undoes, who, role, table_name, row_id, change
FROM trail_entry
WHERE deed = ?1
ORDER BY seq
