SELECT contract.personal_data, contract.supplier,
  (SELECT id FROM processing WHERE contract = ?1 AND retired_at IS NULL ORDER BY ref_number LIMIT 1),
  (SELECT id FROM article_28 WHERE contract = ?1 AND retired_at IS NULL ORDER BY ref_number DESC LIMIT 1),
  (SELECT id FROM clause WHERE contract = ?1 AND retired_at IS NULL ORDER BY ref_number LIMIT 1)
FROM contract
WHERE contract.id = ?1
