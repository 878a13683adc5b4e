SELECT entry.deed
FROM trail_entry AS entry
WHERE entry.at <= :until
  AND NOT EXISTS (SELECT 1 FROM trail_entry AS before WHERE before.seq = entry.seq - 1 AND before.deed = entry.deed)
ORDER BY entry.seq DESC
LIMIT :limit OFFSET :offset
