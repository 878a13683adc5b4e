# What the window's lists and pages say of suppliers, contracts and scores.

views-no-contract = No contract
views-all-bodies = All bodies
views-somebody = somebody not named

views-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
views-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
views-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

# By when a person must do what about a contract.
word-act-kind-decide-by = Start a procurement
word-act-kind-extension-by = Take up the extension
word-act-kind-notice-by = Give notice
word-act-kind-ends = Ends
views-act-decided = decided on { $on }

# A contract
views-route-framework = { $route }, framework { $framework }
views-extension-notice = { $length } ({ $notice } before the end)
views-extensions = { $list }; { $used } of { $all } used
views-notice-buyer = buyer { $period }
views-notice-supplier = supplier { $period }

# Processing
views-place-country = { $place }, { $country }
views-place-operator = { $place } ({ $operator })
views-retention = { $what }: { $rule }
views-retention-period = { $rule } ({ $period })
views-dpia-on = { $state }, { $date }
word-dpia-state-done = Done
word-dpia-state-missing = Required and missing
word-dpia-state-not-required = Not required
word-dpia-state-not-done = Not done; not known whether required

# A score
views-assessment-draft = Draft by { $author }, as at { $on }
views-assessment-approved = By { $author }, as at { $on }; approved by { $approver } on { $approved }
views-evidence-sighted = { $name }, sighted on { $date }
views-evidence-issued = { $name }, issued on { $date }
views-accepted = { $owner }, until { $until }
views-lever-control = { $control }: at 4, verified and in date
views-lever-pair = { $first } and { $second }: both at 4, verified and in date
views-lever-factor = { $factor }: one step less
views-lever-floor = This floor no longer holds: { $reason }
