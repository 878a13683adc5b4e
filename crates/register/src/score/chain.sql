SELECT contract, kind, status, hosting_countries, access_countries, id
FROM chain
WHERE retired_at IS NULL
