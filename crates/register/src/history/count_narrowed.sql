SELECT count(DISTINCT deed)
FROM trail_entry
WHERE at <= :until AND at >= :from
  AND (:who IS NULL OR who = :who)
  AND (:tables IS NULL OR table_name IN (SELECT value FROM json_each(:tables)))
  AND (:rows IS NULL OR row_id IN (SELECT value FROM json_each(:rows)))
