# The home page: what needs somebody.
home-today = today
home-in-days = { $days ->
    [one] in 1 day
   *[other] in { $days } days
}
home-days-overdue = { $days ->
    [one] 1 day overdue
   *[other] { $days } days overdue
}
home-nothing = Nothing is due.
home-nothing-until = Nothing is due soon. The next date is { $date }.
home-soon = { $soon ->
    [one] Nothing is overdue. 1 thing is due by { $date }.
   *[other] Nothing is overdue. { $soon } things are due by { $date }.
}
home-overdue = { $overdue ->
    [one] 1 thing is overdue. Nothing else is due by { $date }.
   *[other] { $overdue } things are overdue. Nothing else is due by { $date }.
}
home-both = { $overdue ->
    [one] 1 thing is overdue.
   *[other] { $overdue } things are overdue.
} { $soon ->
    [one] 1 more is due by { $date }.
   *[other] { $soon } more are due by { $date }.
}
word-home-group-overdue = Overdue
word-home-group-soon = Within 90 days
word-home-group-later = Later
word-home-group-reviews = To be looked at
word-home-group-not-assessed = Not assessed
word-home-group-incomplete = Questions still open
word-home-empty-overdue = Nothing is overdue.
word-home-empty-soon = Nothing is due within 90 days.
word-home-empty-later = Nothing is due within two years after that.
word-home-empty-reviews = Nothing waits to be looked at.
word-home-empty-not-assessed = Every contract that is not over has a score.
word-home-empty-incomplete = Every question of the method is answered.
word-home-kind-decide-by = Decide on what follows
word-home-kind-extension-by = Take up the extension
word-home-kind-notice-by = Give notice
word-home-kind-ends = The contract ends
word-home-kind-runs-on = Processing goes on past the end
word-home-kind-action-due = Action due
word-home-kind-evidence-expires = Evidence expires
home-ics-title = { $kind }: { $title }
word-home-past-evidence-expires = Evidence expired
word-home-past-acceptance-ends = Risk acceptance ended
word-home-past-control-ends = Interim control ended
word-home-kind-evidence-lapses = Evidence to be seen again
word-home-kind-acceptance-ends = Risk acceptance ends
word-home-kind-assessment-review = Assessment to be made again
word-home-kind-kpi-due = Indicator to be rated
word-home-kind-decision-review = Decision to be looked at again
word-home-kind-control-ends = Interim control ends
word-home-kind-dpia-review = Impact assessment to be looked at again
word-home-kind-assessment-draft = Assessment waits to be approved
word-home-kind-kpi-fails = Indicator fails persistently
word-home-kind-action-open = Action without a date
word-home-kind-evidence-undated = Evidence without a date
word-home-kind-not-assessed = Not assessed
word-home-kind-incomplete = Questions open
word-home-kind-no-contract = No contract is recorded

# Questions that nobody has answered; a question a factor, exposure and control of the method.
word-question-contract = Under which contract does it work?
word-question-personal-data = Does the supplier handle personal data under this contract?
word-question-i1 = Which personal data is held?
word-question-i2 = How many people’s data is held?
word-question-i3 = Which bodies rely on the contract?
word-question-i4 = Can any of the data never be changed once it is lost?
word-question-i5 = How critical is the service?
word-question-i6 = How hard is the supplier to replace?
word-question-i7 = Which groups of people is the data about?
word-question-hosted = Where is the data held?
word-question-remote = Can the data be reached from the internet or from elsewhere?
word-question-chain = Which sub-processors handle the data, and from where?
word-question-aggregator = Does the supplier serve more than ten health bodies?
word-question-c1 = Which terms of article 28 stand in the contract?
word-question-c2 = What independent assurance is there of the supplier’s security?
word-question-c3 = What technical measures protect the data?
word-question-c4 = Within what time must the supplier tell of a breach?
word-question-c5 = How are people who can reach the data checked and trained?
word-question-c6 = How does the supplier control its own sub-processors?
word-question-c7 = How would the service go on, or end, without the supplier?
