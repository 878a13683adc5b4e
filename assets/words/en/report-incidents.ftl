# Incidents in reports on a supplier, a contract and the whole register.

incidents-none = No incident is recorded.
incidents-caption = Incidents, what is known of them, and the supplier’s reply
incidents-incident = Incident
incidents-known = What is known
incidents-cause-status = { $cause }. { $status }.
incidents-cause-closed = { $cause }. Closed on { $on }.
incidents-cause-open-then = { $cause }. Open on { $on }.
incidents-closed-because = Closed because: { $why }
incidents-fact = { $label }: { $text }
incidents-people = People: { $people }
incidents-people-of = { $people } ({ $scope })
incidents-people-more = { $people }; and { $count ->
    [one] { $count } more count
   *[other] { $count } more counts
}
incidents-root-accepted = { $text } (accepted on { $on })

incidents-clocks-caption = Clocks of the incidents
incidents-clock = Clock
incidents-clock-says = What the dates say
incidents-clock-result = Result
incidents-late-by = { $result }: late by { $span }
incidents-clocks-note = Judged at the beginning of { $on } by the notice clause of the contract ({ $contracts }). Only certain lateness is called late. Left out are clocks that have not started for want of a date, those that the law of the time did not set, those of notices that are not owed, and those that ran on when an incident was closed.
incidents-clocks-note-no-clause = Judged at the beginning of { $on }; no contract’s notice clause is recorded to judge them by. Only certain lateness is called late. Left out are clocks that have not started for want of a date, those that the law of the time did not set, those of notices that are not owed, and those that ran on when an incident was closed.
incidents-clocks-none = No clock of an incident has started: no date that starts one is recorded.
incidents-not-judged = { $count ->
    [one] { $count } clock of { $incidents } could not be judged, as the bank holidays of its years are not known.
   *[other] { $count } clocks of { $incidents } could not be judged, as the bank holidays of their years are not known.
}

report-scorecard-incidents = Incidents

# The incumbent's scorecard, and lessons for the next contract.
incidents-scorecard = { $count ->
    [one] { $count } recorded, { $open } open; certainly late: { $late ->
        [0] no clock
        [one] { $late } clock
       *[other] { $late } clocks
    }
   *[other] { $count } recorded, { $open } open; certainly late: { $late ->
        [0] no clock
        [one] { $late } clock
       *[other] { $late } clocks
    }
}
incidents-lesson-of = { $lesson } From { $incident }.
incidents-without-lesson = Incidents from which no lesson is recorded yet, with what was certainly late:
incidents-no-lesson = { $reference } { $title }: { $late }
incidents-nothing-late = nothing is certainly late
incidents-late-clock = { $clock }: { $says }

# The board's section.
board-section-incidents = Incidents and clocks
board-incidents-says = { $count ->
    [0] No incident is recorded.
    [one] { $count } incident is recorded; { $open } of them is open.
   *[other] { $count } incidents are recorded; { $open } of them are open.
}
board-incidents-overdue = { $overdue ->
    [0] No clock of an open incident is overdue.
    [one] { $overdue } clock of an open incident is overdue, or may be.
   *[other] { $overdue } clocks of open incidents are overdue, or may be.
}
board-incidents-unrecorded = { $count ->
    [one] 1 notice is owed and not recorded as given, and no clock counts its time
   *[other] { $count } notices are owed and not recorded as given, and no clock counts their time
}: the chronology of the incident names it.
board-incidents-caption = Incidents, open ones first
board-incident-and-supplier = Incident and supplier
board-incidents-stands = Stands
board-incidents-open = Open
board-incidents-closed = Closed
board-incidents-next = Clock that runs out next, or was late
board-incidents-none-late = None runs, and none was certainly late
board-incidents-happened = Happened
