# Incidents: their list, the page of one, a letter that arrived, reminders.

window-nav-incidents = Incidents
window-go-incidents = Go to incidents
window-page-incident = Incident
window-incidents-title = Incidents
window-incidents-open = { $count ->
    [0] None is open
    [one] 1 is open
   *[other] { $shown } are open
}
window-incidents-search = Search incidents
window-incidents-closed = Closed ones too
window-incidents-incident = Incident
window-incidents-next = Runs out next
window-incidents-clocks = All clocks
window-incidents-status = Status
window-incidents-no-clock = No clock with a limit runs
window-incidents-ended = Closed
window-incidents-occurred = Happened { $when }
window-incidents-occurred-unknown = Not known when it happened
window-incidents-none = No incident is open.
window-incidents-none-lead = Put down a letter as soon as it arrives: its clocks run from then on.

window-incident-deadlines = Save all deadlines…
window-incident-deadlines-own = Save its deadlines…
window-incident-deadlines-saved = Saved { $file } in { $folder }.
window-incident-sections = Parts of the incident
window-incident-tab-timeline = Timeline
window-incident-tab-clocks = Clocks
window-incident-tab-people = Bodies and people
window-incident-tab-notices = Notices
window-incident-tab-response = Response
window-incident-tab-facts = Facts
window-incident-tab-history = History
window-incident-tab-documents = Documents
window-incident-running = Clocks that run
window-incident-more-clocks = { $count ->
    [one] 1 more clock runs
   *[other] { $count } more clocks run
}

# The timeline.
window-incident-line = Who knew what when
window-incident-sum = { $name }: { $words }
window-incident-month = { $month } { $year }
window-incident-key-counts = Counts
window-incident-key-perhaps = Somewhere within
window-incident-key-claim = Stated, on record only
window-incident-key-now = Now
window-incident-unknown-events = Not known: { $events }.
window-incident-conflict = Statements differ
window-incident-contradictions = Some dates contradict the order in which things are expected
window-incident-claims = What was stated
window-incident-event = Event
window-incident-when = When
window-incident-counts = Counts
window-incident-source = Source
window-incident-entry = Entered
window-incident-entered = { $who }, { $when }
window-incident-state = Add or edit dates
window-incident-no-dates = No date is known yet.
window-incident-no-dates-lead = Put down the letter that arrived, or state when something happened.

# Clocks.
window-incident-clocks = Clocks
window-incident-clocks-table = Promised and actual
window-incident-clock = Clock
window-incident-from-to = From { $from } to { $to }
window-incident-promised = Promised
window-incident-actual = Actual
window-incident-due = Due
window-incident-result = Result
window-incident-no-limit = No limit
window-incident-no-due = No day
window-incident-not-yet = Not yet
window-incident-sum-no-limit = A sum, no limit
window-incident-bar = Outlined: { $limit }

# Bodies and people.
window-incident-bodies = Bodies
window-incident-body = Body
window-incident-stands = Where it stands
window-incident-told = Told
window-incident-not-told = Not told, as far as is known
window-incident-affected = People affected
window-incident-people-told = People told
window-incident-told-of = { $told } of { $people }
window-incident-at-least = at least { $least }
window-incident-between = between { $least } and { $most }
window-incident-edit-bodies = Add or edit bodies
window-incident-no-bodies = No body is recorded. That does not mean that none is affected.
window-incident-groups = People affected
window-incident-scope = Scope
window-incident-who = Who
window-incident-data = Data
window-incident-people = People
window-incident-part-of = Part of { $total }
window-incident-edit-groups = Add or edit numbers
window-incident-severity = How serious it is
window-incident-inputs = Everything that was asked
window-incident-no-groups = Nobody has said how many people are affected.

# Notices.
window-incident-notices = Notices
window-incident-no-notices = No notice is recorded.
window-notice-way = Way
window-notice-written = Written
window-notice-sent = Sent
window-notice-received = Received
window-notice-read = Read
window-notice-judge = Say what it holds
window-notice-score = { $score } of { $most } points
window-notice-looked = { $count ->
    [one] 1 of 12 points was looked at
   *[other] { $count } of 12 points were looked at
}
window-notice-ask = { $count ->
    [one] 1 question to send back
   *[other] { $count } questions to send back
}
window-notice-copy = Copy the questions
window-notice-copied = { $count ->
    [one] Copied 1 question
   *[other] Copied { $count } questions
}

# The response.
window-incident-whom = Whom to tell
window-incident-routes = Routes of { $nation }, from the table { $matrix }.
window-incident-routes-lead = Routes of { $nation }, the nation of the body that leads, from the table { $matrix }.
window-incident-edit-duties = Add or edit notices owed
window-incident-authority = To whom
window-incident-standing = How it stands
window-incident-reason = Reason
window-incident-soon = How soon
window-incident-recorded = Done
window-incident-not-done = Not done
window-incident-remedies = What is offered to people
window-incident-edit-remedies = Add or edit offers
window-incident-no-remedies = Nothing is recorded as offered.
window-incident-remedy = Offer
window-incident-offered = To whom
window-incident-months = For how long
window-incident-for-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
window-incident-taken-up = Taken up
window-incident-of = { $part } of { $whole }
window-incident-ends = Ends

# Documents.
window-incident-calendar = Deadlines for another calendar
window-incident-calendar-hint = A calendar file with every deadline that runs, to be opened by other programs.
window-incident-shown-by = Documents that its dates name
window-incident-no-documents = No date names a document.

# Closing.
window-incident-close = Close the incident…
window-incident-close-do = Close the incident
window-incident-close-title = Close { $reference }?
window-incident-close-lead = It stays on record with all that it holds. Its clocks no longer ask for anybody.
window-incident-close-on = Closed on
window-incident-close-on-hint = Today, where you leave it empty.
window-incident-close-why = Why it can be closed
window-incident-close-why-missing = Say why it can be closed.
window-incident-closed = { $reference } is closed.

# A letter that arrived.
window-letter-title = A letter arrived
window-letter-lead = Say what you know. What you leave empty is not known, and can be added later. A draft is kept meanwhile.
window-letter-whose = Whose letter it is
window-letter-which = Which incident is it about?
window-letter-new = One that nobody knew of
window-letter-contract = Contract
window-letter-contract-hint = Its clause says how soon the supplier had to tell.
window-letter-no-contract = No contract of this supplier is recorded, so the supplier’s notice is measured without a limit.
window-letter-name = What to call the incident
window-letter-name-hint = It is called after its supplier, where you leave this empty.
window-letter-notice = The letter
window-letter-now = Now
window-letter-take = Put it down and start the clocks
window-letter-no-supplier = Choose the supplier that wrote.
window-letter-no-incident = Choose the incident that the letter is about.

# Reminders.
window-reminders-title = Incident deadlines
window-reminder-used = { $percent }% of the time is used
window-reminder-show = Show the clock
window-reminder-more = { $count ->
    [one] { $reminder }. 1 more clock asks for somebody.
   *[other] { $reminder }. { $count } more clocks ask for somebody.
}
window-reminder-settle = Say when: { $event }
