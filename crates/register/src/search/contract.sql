SELECT c.ref_number, c.title, coalesce(o.legal_name, ''),
  coalesce(c.own_reference, '') || char(31) || coalesce(c.ocid, '') || char(31) || coalesce(o.legal_name, '')
    || char(31) || coalesce(c.framework_reference, '')
FROM contract AS c
LEFT JOIN supplier AS s ON s.id = c.supplier
LEFT JOIN organisation AS o ON o.id = s.organisation
WHERE c.retired_at IS NULL
ORDER BY c.ref_number
