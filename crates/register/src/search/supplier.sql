SELECT s.ref_number, o.legal_name, coalesce(s.service, ''),
  coalesce(o.known_as, '') || char(31) || coalesce(o.welsh_name, '') || char(31) || coalesce(o.companies_house_number, '')
    || char(31) || coalesce(o.duns, '') || char(31) || coalesce(o.lei, '') || char(31) || coalesce(s.service, '')
FROM supplier AS s
JOIN organisation AS o ON o.id = s.organisation
WHERE s.retired_at IS NULL
ORDER BY s.ref_number
