SELECT supplier, contracts, kind, controls, grade, covers_service, issued_on, expires_on, sighted_on, id
FROM evidence
WHERE retired_at IS NULL
