SELECT e.ref_number, coalesce(e.title, e.scope, e.kind), o.legal_name,
  coalesce(e.number, '') || char(31) || coalesce(e.issuer, '') || char(31) || e.kind || char(31) || o.legal_name
    || char(31) || coalesce(e.file_name, '')
FROM evidence AS e
JOIN supplier AS s ON s.id = e.supplier
JOIN organisation AS o ON o.id = s.organisation
WHERE e.retired_at IS NULL
ORDER BY e.ref_number
