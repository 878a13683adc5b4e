SELECT supplier.id
FROM supplier
WHERE supplier.retired_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM contract WHERE contract.supplier = supplier.id AND contract.retired_at IS NULL)
