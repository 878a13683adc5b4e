SELECT seq, hash, at
FROM trail_entry
WHERE at <= ?1 AND action <> 'issue-report'
ORDER BY seq DESC
LIMIT 1
