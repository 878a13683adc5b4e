SELECT contract.id, contract.ref_number, contract.title, contract.supplier, organisation.legal_name,
  organisation.known_as, contract.own_reference, contract.service, contract.framework_reference,
  coalesce(contract.value_ex_vat_pence, contract.value_inc_vat_pence, contract.value_vat_unknown_pence),
  contract.currency
FROM contract
LEFT JOIN supplier ON supplier.id = contract.supplier
LEFT JOIN organisation ON organisation.id = supplier.organisation
WHERE contract.retired_at IS NULL
