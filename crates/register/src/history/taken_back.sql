SELECT (SELECT min(own.seq) FROM trail_entry AS own WHERE own.deed = turned.deed), turned.action, turned.at, turned.who
FROM trail_entry AS turned
WHERE turned.row_id = ?1 AND turned.undoes = ?2 AND turned.at <= ?3
ORDER BY turned.seq DESC
LIMIT 1
