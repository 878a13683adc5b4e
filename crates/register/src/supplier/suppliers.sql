SELECT supplier.id, supplier.ref_number, organisation.legal_name, organisation.known_as, organisation.welsh_name,
  supplier.service
FROM supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE supplier.retired_at IS NULL
