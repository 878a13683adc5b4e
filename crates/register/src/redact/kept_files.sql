SELECT sha256, bytes
FROM evidence_file
ORDER BY sha256
