SELECT name, sql FROM sqlite_schema
