# The clocks of a breach: what each is called, how it stands, and the sentence that says it.

word-clock-K0 = From breach to detection
word-clock-K1 = Notice from the supplier
word-clock-K2 = In the post
word-clock-K3 = Triage of the notice
word-clock-K4 = Telling the regulator
word-clock-K5 = Telling served bodies
word-clock-K6 = Telling people
word-clock-K7 = Telling other authorities
word-clock-K8 = List of affected people
word-clock-K9 = End of the remedy

word-clock-result-not-applicable = Not applicable
word-clock-result-not-started = Not started
word-clock-result-contradiction = Dates contradict
word-clock-result-no-limit = No limit
word-clock-result-met = Met
word-clock-result-breached = Breached
word-clock-result-indeterminate = Cannot be said
word-clock-result-running = Running
word-clock-result-may-be-overdue = May be overdue
word-clock-result-overdue = Overdue
word-clock-result-not-owed = Not owed
word-clock-result-closed = Ended with the incident

word-clock-sum-end-to-end = From the breach to the people
word-clock-sum-silence = From the supplier’s knowledge to the notice

word-holiday-calendar-england-wales = England and Wales
word-holiday-calendar-scotland = Scotland
word-holiday-calendar-northern-ireland = Northern Ireland
word-holiday-calendar-uk-any = any part of the UK

word-no-limit-no-notice-term = no notice term is known
word-no-limit-trigger-unknown = it is not known what starts the contract’s clock
word-no-limit-no-time-named = the contract names no time
word-no-limit-no-deemed-receipt = nothing says when a notice counts as received
word-no-limit-no-own-rule = the organisation has set no time of its own
word-no-limit-no-undertaking = the lead body has undertaken no time
word-no-limit-no-stage = the contract sets no day for the list
word-no-limit-without-undue-delay = the law says “without undue delay” and names no time
word-no-limit-law-unknown = it is not known which law held
word-no-limit-none-set = no time is set for this

# The events: in a list, and where one has not happened or is not known.
word-breach-event-occurred = breach happened
word-breach-event-detected = breach detected
word-breach-event-supplier_aware = supplier aware
word-breach-event-notice_written = notice written
word-breach-event-notice_sent = notice sent
word-breach-event-notice_received = notice received
word-breach-event-controller_aware = controller aware
word-breach-event-regulator_told = regulator told
word-breach-event-people_told = people told
word-breach-event-supplier_confirmed = supplier confirmed
word-breach-event-served_bodies_told = served bodies told
word-breach-event-authorities_told = other authorities told
word-breach-event-affected_list_received = list of affected people received
word-breach-event-remedy_ends = remedy ends

# What had happened by then: told { $span } after { $start }.
clocks-done-occurred = it happened
clocks-done-detected = detected
clocks-done-supplier_aware = the supplier knew
clocks-done-notice_written = the notice was written
clocks-done-notice_sent = the notice was sent
clocks-done-notice_received = told
clocks-done-controller_aware = the controller knew
clocks-done-regulator_told = the regulator was told
clocks-done-people_told = people were told
clocks-done-supplier_confirmed = the supplier confirmed it
clocks-done-served_bodies_told = served bodies were told
clocks-done-authorities_told = other authorities were told
clocks-done-affected_list_received = the list came
clocks-done-remedy_ends = the remedy ends
clocks-arrived = arrived
clocks-done-date = { $date } was

# … after what.
clocks-start-occurred = the breach happened
clocks-start-detected = it was detected
clocks-start-supplier_aware = the supplier knew
clocks-start-notice_written = the notice was written
clocks-start-notice_sent = the notice was sent
clocks-start-notice_received = the notice came
clocks-start-controller_aware = the controller knew
clocks-start-regulator_told = the regulator was told
clocks-start-people_told = people were told
clocks-start-supplier_confirmed = the supplier confirmed it
clocks-start-served_bodies_told = served bodies were told
clocks-start-authorities_told = other authorities were told
clocks-start-affected_list_received = the list came
clocks-start-remedy_ends = the remedy ended
clocks-start-date = { $date }
clocks-start-now = now

# What it is judged by.
clocks-allowed-K1 = the contract allowed { $limit }
clocks-allowed-K2 = a notice counts as received after { $limit }
clocks-allowed-K3 = the organisation’s own rule is { $limit }
clocks-allowed-K4 = the law allows { $limit }
clocks-allowed-K5 = the lead body undertook to do so in { $limit }
clocks-allowed-K6 = the organisation’s own target is { $limit }
clocks-allowed-K8 = the contract allowed { $limit }
clocks-allowed-other = the limit is { $limit }

# The sentence of a clock.
clocks-measured = { $done } { $span } after { $start }
clocks-in-time = { $measured }; { $allowed }, so this was in time
clocks-late = { $measured }; { $allowed }
clocks-undecided = { $measured }; { $allowed }, so it cannot be said whether this was in time
clocks-unjudged = { $measured }; { $why }
clocks-no-such-clock = the law of the time set no such clock
clocks-no-such-clock-measured = { $measured }; the law of the time set no such clock
clocks-not-started = not started: { $event } is not known
clocks-contradiction = the dates contradict each other: { $to } lies before { $from }
clocks-running = { $event }: not yet; due { $due }
clocks-running-no-limit = { $event }: not yet; { $why }
clocks-may-be-overdue = { $event }: not yet, and it may be overdue; due { $due }
clocks-overdue = { $event }: not yet, and overdue; it was due { $due }
clocks-not-owed = { $event }: not done, and not owed
clocks-closed = { $event }: nothing was recorded by the day on which the incident was closed
clocks-remedy-unknown = it is not known when the remedy ends
clocks-remedy-running = the remedy has not ended yet
clocks-remedy-past = the remedy has ended
clocks-late-so-far = { $span } so far
clocks-range = between { $min } and { $max }

clocks-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
clocks-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
clocks-hours-and-minutes = { $hours } { $minutes }
clocks-business-hours = { $number ->
    [one] { $number } business hour
   *[other] { $number } business hours
}
clocks-business-minutes = { $time } of business hours
clocks-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
clocks-working-days = { $number ->
    [one] { $number } working day
   *[other] { $number } working days
}
clocks-range-minutes = between { $min } and { $max } minutes
clocks-range-hours = between { $min } and { $max } hours
clocks-range-business-hours = between { $min } and { $max } business hours
clocks-range-days = between { $min } and { $max } days
clocks-range-working-days = between { $min } and { $max } working days
clocks-due-by = by { $when }
clocks-due-range = at the earliest { $earliest }, at the latest { $latest }
clocks-end-of-day = the end of { $date }

# What is left of a clock's time, in a few words.
clocks-left = { $time } left
clocks-left-perhaps = may be overdue, for up to { $time }
clocks-over = overdue by { $time }
clocks-over-at-least = overdue by at least { $time }
clocks-late-by = late by { $span }
