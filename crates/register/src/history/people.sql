SELECT DISTINCT who
FROM trail_entry
WHERE at <= ?1 AND who <> ''
