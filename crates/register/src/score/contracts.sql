SELECT contract.id, contract.ref_number, contract.supplier, contract.personal_data, contract.national, contract.criticality,
  contract.substitutability, contract.required_certificates, contract.start, contract."end", contract.renewal,
  contract.renewal_term, contract.notice_period_buyer, contract.procurement_lead, contract.processing_after_end
FROM contract
WHERE contract.retired_at IS NULL
