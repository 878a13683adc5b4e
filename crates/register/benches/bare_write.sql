PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
CREATE TABLE row (id TEXT PRIMARY KEY, number INTEGER UNIQUE, name TEXT, kind TEXT) STRICT;
CREATE TABLE entry (seq INTEGER PRIMARY KEY, row_id TEXT, change TEXT, previous TEXT, hash TEXT) STRICT;
CREATE INDEX entry_row ON entry (row_id);
