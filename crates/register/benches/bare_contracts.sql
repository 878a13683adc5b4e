SELECT contract.id, contract.title, organisation.legal_name
FROM contract
LEFT JOIN supplier ON supplier.id = contract.supplier
LEFT JOIN organisation ON organisation.id = supplier.organisation
WHERE contract.retired_at IS NULL
ORDER BY contract.title DESC
LIMIT 100
