SELECT id, ref_number, contract, text, NULL, until
FROM interim_control
WHERE retired_at IS NULL AND until IS NOT NULL AND in_place <> 'no'
