SELECT parent, notice, id
FROM contract_extension_option
WHERE retired_at IS NULL
