SELECT evidence.id, evidence.ref_number, evidence.title, evidence.kind, evidence.supplier, organisation.legal_name,
  evidence.contracts, evidence.issued_on, evidence.expires_on, evidence.sighted_on
FROM evidence
JOIN supplier ON supplier.id = evidence.supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE evidence.retired_at IS NULL AND supplier.retired_at IS NULL
