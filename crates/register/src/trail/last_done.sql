-- What was done last, but for the making of files and reports.
SELECT action
FROM trail_entry
WHERE action NOT IN ('create-register', 'migrate', 'issue-report', 'undo', 'redo')
  AND deed NOT IN (SELECT undoes FROM trail_entry WHERE undoes IS NOT NULL)
ORDER BY seq DESC
LIMIT 1
