SELECT parent, category, special, fraud_enabling, irreplaceable, subject_groups
FROM data_item
WHERE retired_at IS NULL
ORDER BY parent, id
