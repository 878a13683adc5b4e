-- What SQLite keeps for its own planning is no part of anybody's.
SELECT type, name, coalesce(sql, '')
FROM sqlite_schema
WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')
