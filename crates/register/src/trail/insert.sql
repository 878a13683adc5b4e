INSERT INTO trail_entry
  (seq, device, at, deed, action, undoes, who, role, schema_version, table_name, row_id, change, salt, previous, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
