SELECT processing.id, processing.ref_number, processing.contract, processing.name, organisation.legal_name,
  processing.dpia_review_on
FROM processing
JOIN supplier ON supplier.id = processing.supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE processing.retired_at IS NULL AND processing.dpia_review_on IS NOT NULL AND processing.live <> 'no'
