SELECT row_id, at, who, change
FROM trail_entry
WHERE row_id >= 'R-' AND row_id < 'R.' AND action = 'issue-report' AND (?1 IS NULL OR row_id = ?1)
ORDER BY seq
