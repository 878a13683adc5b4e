SELECT seq, hash, at
FROM trail_entry
WHERE action <> 'issue-report'
ORDER BY seq DESC
LIMIT 1
