-- A row as it was added, by its id or by the number of its reference.
SELECT change ->> '$.after'
FROM trail_entry
WHERE table_name = ?1
  AND json_type(change, '$.before') = 'null'
  AND (row_id = ?2 OR change ->> '$.after.ref_number' = ?3)
ORDER BY seq
LIMIT 1
