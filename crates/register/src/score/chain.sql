SELECT contract, kind, status, hosting_countries, access_countries
FROM chain
WHERE retired_at IS NULL
ORDER BY contract, id
