SELECT decision.id, decision.ref_number, decision.contract, decision.question, organisation.legal_name, decision.review_on
FROM decision
JOIN supplier ON supplier.id = decision.supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE decision.retired_at IS NULL AND decision.review_on IS NOT NULL
