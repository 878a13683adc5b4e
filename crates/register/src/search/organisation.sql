SELECT ref_number, legal_name, coalesce(ods_code, companies_house_number, ''),
  coalesce(known_as, '') || char(31) || coalesce(welsh_name, '') || char(31) || coalesce(ods_code, '')
    || char(31) || coalesce(companies_house_number, '') || char(31) || coalesce(charity_number, '')
    || char(31) || coalesce(lei, '') || char(31) || coalesce(duns, '') || char(31) || coalesce(ppon, '')
    || char(31) || coalesce(ico_registration, '') || char(31) || coalesce(portal_id, '')
FROM organisation
WHERE retired_at IS NULL
ORDER BY ref_number
