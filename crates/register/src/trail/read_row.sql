SELECT seq, device, at, deed, action, undoes, who, role, schema_version, table_name, row_id, change, salt, previous, hash
FROM trail_entry
WHERE row_id = ?1
ORDER BY seq
