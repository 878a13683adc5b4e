SELECT min(at)
FROM trail_entry
