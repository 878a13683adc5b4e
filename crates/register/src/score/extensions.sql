SELECT parent, notice
FROM contract_extension_option
WHERE retired_at IS NULL
ORDER BY parent, id
