SELECT contract, "trigger", "limit", unit, wording IS NOT NULL, named_contact, round_the_clock, contents_listed,
  acknowledge_within_hours IS NOT NULL, update_hours IS NOT NULL AND full_report_days IS NOT NULL,
  affected_list_days IS NOT NULL, costs, flow_down_hours IS NOT NULL, exercised_on, id
FROM clause
WHERE retired_at IS NULL
