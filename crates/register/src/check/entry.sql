SELECT at, who, role, action, table_name, row_id
FROM trail_entry
WHERE seq = ?1
