SELECT count(*)
FROM trail_entry
WHERE row_id >= 'R-' AND row_id < 'R.' AND action = 'issue-report'
