SELECT action.id, action.ref_number, action.contract, action.finding, organisation.legal_name, action.status, action.due_on
FROM action
JOIN supplier ON supplier.id = action.supplier
JOIN organisation ON organisation.id = supplier.organisation
WHERE action.retired_at IS NULL
