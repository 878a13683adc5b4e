-- The bytes follow from their digest: where others lie under it, they were damaged, and these are the right ones.
INSERT INTO evidence_file (sha256, bytes)
VALUES (?1, ?2)
ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes WHERE bytes IS NOT excluded.bytes
