DELETE FROM evidence_file
WHERE sha256 = ?1
  AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.sha256 = ?1)
  AND NOT EXISTS (
    SELECT 1 FROM trail_entry AS entry
    WHERE entry.table_name = 'evidence' AND entry.change ->> '$.after.sha256' = ?1
  )
