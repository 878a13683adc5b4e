SELECT supplier.id, organisation.legal_name, supplier.service, count(contract.id), min(contract."end")
FROM supplier
JOIN organisation ON organisation.id = supplier.organisation
LEFT JOIN contract ON contract.supplier = supplier.id AND contract.retired_at IS NULL
WHERE supplier.retired_at IS NULL AND ?1 = ''
GROUP BY supplier.id
ORDER BY organisation.legal_name
LIMIT 100
