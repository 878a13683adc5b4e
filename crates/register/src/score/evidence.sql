SELECT id, supplier, contracts, kind, controls, grade, covers_service, issued_on, expires_on, sighted_on
FROM evidence
WHERE retired_at IS NULL
ORDER BY supplier, id
