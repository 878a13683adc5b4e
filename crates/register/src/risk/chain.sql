SELECT contract, kind, organisation, hosting_countries, access_countries
FROM chain
WHERE retired_at IS NULL AND status <> 'ended'
