SELECT at, who
FROM trail_entry
WHERE table_name = 'incident_event' AND row_id = ?1
ORDER BY seq
LIMIT 1
