SELECT parent, category, special, fraud_enabling, irreplaceable, subject_groups, id
FROM data_item
WHERE retired_at IS NULL
