# How serious an incident is for each group of people, and whom to tell: what the rules say, and what cannot be said.

whom-severity = How serious it is for them
whom-grid = Incident grid (England)
whom-enisa = Severity (ENISA 2013)

whom-grid-rated = Likelihood { $likelihood } × severity { $severity } = { $score } of 25: { $tell ->
    [both] the Information Commissioner and the Department of Health and Social Care are told
    [ico] the Information Commissioner is told
   *[log] kept on record alone
  }.
whom-grid-raised = A step counts higher than it was given, because the people are vulnerable or nobody has said that they are not.
whom-grid-not-known = Not known: { $fields } { $count ->
    [one] is
   *[other] are
  } not recorded.
whom-grid-elsewhere = Not asked: the grid is that of England.
whom-grid-nation = Not known: the nation is not recorded, and the grid is that of England.

whom-enisa-sum = Data processing context { $context } × ease of naming a person { $identification } + circumstances { $added } = { $severity }: { $band }.
whom-enisa-range = { $least } to { $most }
whom-enisa-bands = { $least } to { $most }
whom-enisa-not-known = Not known: { $fields } { $count ->
    [one] is
   *[other] are
  } not recorded.
whom-enisa-wide = It could be said more closely with { $count ->
    [one] an answer to this question
   *[other] answers to these questions
  }: { $fields }.
whom-enisa-many = More than 100 people.
whom-enisa-unreadable = The data could not be read by others.

whom-owed-because = Owed, because { $trigger }.
whom-owed-always = Owed always, where their data is in it.
whom-owed-no-body = Not owed: each body that is recorded is confirmed not to be affected.
whom-owed-not = Not owed: it would be if { $trigger }.
whom-owed-unknown = Cannot be said, because it is not known whether { $trigger }.
whom-owed-no-such-duty = The law of its time ({ $law }) set no such duty.
whom-owed-no-rule = The matrix does not know it; it was recorded.
whom-soon-within = within { $limit } of our own knowledge
whom-route-unknown = Nobody has looked up the route
whom-route-no-nation = Cannot be said, because the nation is not known
whom-source-checked = { $source } (checked { $on })
whom-source-unchecked = { $source } (not checked)
whom-nation-of-body = Taken from the body that leads: the incident names no nation.

# Whether the matrix asks for it.
word-notification-asked-owed = Owed
word-notification-asked-not-owed = Not owed
word-notification-asked-no-such-duty = No such duty then
word-notification-asked-not-known = Cannot be said
word-notification-asked-no-rule = Recorded, no rule

# How it stands.
word-telling-standing-done = Done
word-telling-standing-done-in-time = Done in time
word-telling-standing-done-late = Done late
word-telling-standing-done-undecided = Done; cannot be said whether in time
word-telling-standing-to-do = To do
word-telling-standing-may-be-overdue = May be overdue
word-telling-standing-overdue = Overdue
word-telling-standing-not-recorded = Owed, and nobody has recorded it
word-telling-standing-decided-not = Decided not to tell
word-telling-standing-not-owed = Not owed
word-telling-standing-no-such-duty = No such duty then
word-telling-standing-not-known = Cannot be said

# The command line.
cli-whom-title = Whom to tell
cli-severity-title = How serious it is for each group
