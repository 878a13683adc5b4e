SELECT supplier.id, supplier.ref_number, organisation.legal_name, organisation.companies_house_number, supplier.organisation
FROM supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE supplier.retired_at IS NULL
ORDER BY supplier.ref_number
