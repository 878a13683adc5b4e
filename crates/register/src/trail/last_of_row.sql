SELECT max(seq)
FROM trail_entry
WHERE row_id = ?1
