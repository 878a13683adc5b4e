# The chronology of an incident: headings, tables, and the sentences that only it says.

chronology-title = Chronology of an incident
chronology-named = { $reference } { $title }
chronology-lead-body = Body that leads
chronology-not-known = Not known
chronology-open-on-the-day = Open on this day; closed since

## The first page

chronology-headline = How long it took
chronology-sum = { $name }: { $length }.
chronology-sum-not-known = not known, because an end is not known
chronology-verdict-late = Late: { $clocks }.
chronology-verdict-undecided = Nobody is certainly late. Of { $count ->
    [one] 1 clock
   *[other] { $count } clocks
} it cannot be said, because the dates are uncertain.
chronology-verdict-none = Nobody can be said to be late: no clock has a limit that is known and has been reached by both its dates. That is no finding that all were in time.
chronology-verdict-owed = Owed and not recorded as done, with no clock: { $who }.
chronology-verdict-owed-several = { $count } notices are owed and not recorded as done, with no clock.
chronology-verdict-in-time = No clock is late: every one that has a limit was met, still runs within it, or asks for nothing.
chronology-nothing-dated = No event of this incident is dated, so there is no line of time.
chronology-line-caption = Line of time, to scale
chronology-line-says = Line of time. { $rows }.
chronology-legend-moment = a known moment
chronology-legend-uncertain = somewhere within
chronology-legend-certain = certainly passed
chronology-legend-possible = may have passed
chronology-legend-limit = limit used up
chronology-tick-day = { $day } { $month }
chronology-tick-month = { $month } { $year }
chronology-month-1 = Jan
chronology-month-2 = Feb
chronology-month-3 = Mar
chronology-month-4 = Apr
chronology-month-5 = May
chronology-month-6 = Jun
chronology-month-7 = Jul
chronology-month-8 = Aug
chronology-month-9 = Sep
chronology-month-10 = Oct
chronology-month-11 = Nov
chronology-month-12 = Dec
chronology-clock = Stretch
chronology-took = Took
chronology-against = Against what
chronology-late-by = Late by
chronology-late-caption = Who was late by how much, against what
chronology-no-clock = No clock has anything to say: too little is dated.
chronology-late-perhaps = Cannot be said: { $late }
chronology-rows-left = { $count ->
    [one] 1 more measured stretch stands in the whole chronology.
   *[other] { $count } more measured stretches stand in the whole chronology.
}
chronology-rows-below = { $count ->
    [one] 1 more measured stretch stands below, with its arithmetic.
   *[other] { $count } more measured stretches stand below, with their arithmetic.
}
chronology-late-not-owed = Not owed, so not late
chronology-not-late = Not late
chronology-still-runs = Still runs
chronology-may-be-late = May be late
chronology-contradicts = Dates contradict
chronology-no-verdict = No verdict

## Events

chronology-section-events = What happened, and who says so
chronology-incident-says = Cause: { $cause }. Handling: { $status }. Body that leads: { $lead }.
chronology-events-say = Every statement stays on record with its source. Where nobody has said whether one counts, it is used as long as no other statement of the event counts. The last column says when a statement was entered in the register, and by whom.
chronology-event = Event
chronology-happened = When it happened
chronology-entered = Entered
chronology-events-caption = Statements about each event
chronology-no-events = Nobody has stated when anything happened.
chronology-event-of = { $event }, of { $scope }
chronology-event-also = { $event }, another statement
chronology-derived-says = These events follow from other records, or from statements of which nobody has chosen one:
chronology-derived = { $event }: { $when }. { $basis }.

chronology-section-conflicts = Statements in conflict
chronology-no-conflict = No two statements about an event of the incident as a whole differ, and no date contradicts the expected order.
chronology-statement = { $when } ({ $source }; { $standing })

## Clocks

chronology-section-clocks = The clocks, with their arithmetic
chronology-terms = The supplier is judged by { $reference } { $title }: { $limit }, counted from “{ $trigger }”.
chronology-no-number = no number of hours or days
chronology-no-clause = The supplier would be judged by { $reference } { $title }, of which no notice clause is recorded. What it promised is not known, so its notice is measured and not judged.
chronology-no-contract = No contract is recorded whose notice clause the supplier could be judged by. What it promised is not known, so its notice is measured and not judged.
chronology-law-1998 = Law of its time: { $law }. It set no time for telling the regulator.
chronology-law-gdpr = Law of its time: { $law }. The regulator is told within 72 hours of the controller’s own knowledge.
chronology-law-unknown = Nobody has said which law held. The 72 hours of the UK GDPR are taken, so that no alarm is missed.
chronology-arithmetic = Arithmetic
chronology-clocks-caption = Every clock
chronology-sentence = { $sentence }.
chronology-elapsed = { $days }; { $working }.
chronology-due = Due { $due }.
chronology-due-next-hour = For information: counted from the next full hour, due { $due }.
chronology-late = Late by { $late }.

## Bodies and people

chronology-section-bodies = Bodies concerned
chronology-bodies-say = { $count ->
    [one] 1 body is
   *[other] { $count } bodies are
} recorded: { $by_status }. Contracted does not mean affected, and not known does not mean unaffected.
chronology-status-count = { $status } { $count }
chronology-body = Body
chronology-bodies = Bodies
chronology-stands = Stands
chronology-people-affected = People affected
chronology-bodies-caption = Where each body stands
chronology-no-bodies = No body is recorded.
chronology-section-people = People affected
chronology-people = People
chronology-data = Data about them
chronology-how-many = How many
chronology-part-of = Part of: { $total }
chronology-people-caption = Numbers as they were stated
chronology-no-people = No number of people is recorded.
chronology-totals-say = Set against the totals that they are part of:
chronology-section-severity = How serious it is for each group
chronology-severity-says = Two methods stand side by side ({ $grid }, { $enisa }). Neither is worked out for the incident as a whole, because one number would hide several severities. What is not recorded is not taken as none.
chronology-breach-inputs = Of the breach as a whole, both ways of knowing it: confidentiality { $confidentiality }; integrity { $integrity }; availability { $availability }; meant to do harm: { $malicious }; could not be read by others: { $unintelligible }.
chronology-not-lost = not lost
chronology-lost-somehow = lost, how is not known
chronology-inputs = What was entered
chronology-group-inputs = Likelihood of harm { $likelihood }; severity { $severity }; vulnerable: { $vulnerable }; context { $context }; ease of naming: { $identification }.
chronology-severity-decides = Neither figure decides whom to tell. That follows from the risk to people as somebody judged it: { $risk }.
chronology-severity-undecided = Neither figure decides whom to tell. That follows from the risk to people, which nobody has judged yet.
chronology-severity-none = Nothing is recorded of { $count ->
    [one] 1 group
   *[other] { $count } groups
} that either method asks for, so nothing can be said of how serious it is for them: { $groups }.
chronology-severity-caption = Severity for each group

## Notices and whom to tell

chronology-section-notices = Notices, and what they lacked
chronology-no-notices = No notice of this incident is recorded, so nobody has scored what it said.
chronology-received-by = Received by
chronology-its-words = Its own words
chronology-score = Scored { $score } of { $full } on the twelve points below; { $looked_at } of 12 were looked at. { $questions ->
    [0] No question is left to send back.
    [one] 1 question is to be sent back.
   *[other] { $questions } questions are to be sent back.
}
chronology-point = Point
chronology-point-said = In the notice
chronology-to-ask = To send back
chronology-points-caption = What { $notice } says
chronology-section-whom = Whom to tell
chronology-whom-no-nation = The nation is not recorded, so no routes can be named ({ $version }). What the matrix asks for and nobody has recorded stands here too.
chronology-whom-no-law = Routes of { $nation } ({ $version }); the law of its time is not recorded. What the matrix asks for and nobody has recorded stands here too.
chronology-whom-says = Routes of { $nation } ({ $version }), under { $law }. What the matrix asks for and nobody has recorded stands here too.
chronology-whom = Who
chronology-owed = Owed or not
chronology-by-when = By when
chronology-standing = How it stands
chronology-whom-caption = Whom to tell, and who sees to it
chronology-route = To: { $route }
chronology-owner = Seen to by: { $owner }
chronology-reference = Reference: { $reference }

## What was done

chronology-section-decisions = Decisions, with their reasons
chronology-no-controls = No control is recorded that was put in place meanwhile.
chronology-no-actions = No action is recorded.
chronology-actions-caption = Actions
chronology-lessons-caption = Lessons
chronology-section-remedies = Remedies
chronology-uptake = Uptake
chronology-taken-up = { $taken } of { $offered }
chronology-remedies-caption = What is offered to the people affected
chronology-no-remedies = No remedy is recorded.
chronology-section-reply = The supplier’s reply
chronology-our-words = Our words
chronology-their-words = The supplier’s words
chronology-reply-caption = Our account and the supplier’s, side by side
chronology-no-reply = The supplier has not replied, or no reply is recorded.
chronology-no-account = No account of what happened is recorded.
chronology-cause-accepted = Root cause as reported: { $cause } Accepted on { $on }.
chronology-cause-open = Root cause as reported: { $cause } It has not been accepted.

## What is not known, and sources

chronology-section-unknown = What is not known
chronology-nothing-open = Nothing that this report asks for is missing.
chronology-unknown-events = Nobody has stated these events: { $events }.
chronology-unknown-questions = Whom to tell cannot be said in full, because it is not known whether: { $questions }.
chronology-unknown-severity = How serious it is cannot be said for { $count ->
    [one] 1 group
   *[other] { $count } groups
} ({ $groups }). Not recorded: { $fields }.
chronology-unknown-bodies = Of { $count ->
    [one] 1 body
   *[other] { $count } bodies
} it is not known whether it is affected: { $bodies }.
chronology-unknown-notice = { $notice } leaves { $questions ->
    [one] 1 question
   *[other] { $questions } questions
} open.
chronology-section-sources = Sources
chronology-source = Source
chronology-source-events = Statements about events
chronology-source-counts = Numbers of people
chronology-source-others = Others
chronology-sources-caption = What rests on each source
chronology-no-sources = No source is named.
chronology-without-source = { $count ->
    [one] 1 statement names
   *[other] { $count } statements name
} no source.
chronology-rules = Worked out by these tables of rules: { $versions }. Nobody has checked their sources on a day that is recorded.

chronology-section-about = About this report

## The command line

cli-report-chronology = The chronology of an incident: one page with the line of time and who was late, then everything it rests on
cli-report-chronology-example = assay report chronology I-0001 --out chronology.pdf
cli-option-first-page = Only the first page
cli-report-pack = The pack of an incident: board flash report, regulator’s form prepared, questions to the supplier, letter template
cli-report-pack-example = assay report incident-pack I-0001 --out pack.pdf
