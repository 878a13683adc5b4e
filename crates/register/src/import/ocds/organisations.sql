SELECT id, ref_number, legal_name, known_as, companies_house_number, ods_code, ppon, lei, charity_number, portal_id
FROM organisation
WHERE retired_at IS NULL
ORDER BY ref_number
