SELECT length(bytes)
FROM evidence_file
WHERE sha256 = ?1
