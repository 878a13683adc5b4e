-- The hash of one entry of the trail.
SELECT hash
FROM trail_entry
WHERE seq = ?1
