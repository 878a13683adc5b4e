SELECT deed, action, undoes
FROM (
  SELECT deed, min(seq) AS first, action, undoes
  FROM trail_entry
  WHERE seq > (SELECT max(seq) - 20000 FROM trail_entry)
  GROUP BY deed
  ORDER BY first DESC
  LIMIT 1000
)
ORDER BY first
