-- Files that the trail says were kept and that are there no more; a digest that was redacted is no text.
SELECT DISTINCT entry.change ->> '$.after.sha256'
FROM trail_entry AS entry
WHERE entry.action = 'keep-file'
  AND json_type(entry.change, '$.after.sha256') = 'text'
  AND NOT EXISTS (SELECT 1 FROM evidence_file AS kept WHERE kept.sha256 = entry.change ->> '$.after.sha256')
ORDER BY 1
