SELECT contract.id, contract.title, contract.cpv, contract.personal_data, supplier.id, organisation.id, organisation.legal_name
FROM contract
LEFT JOIN supplier ON supplier.id = contract.supplier
LEFT JOIN organisation ON organisation.id = supplier.organisation
WHERE contract.retired_at IS NULL
