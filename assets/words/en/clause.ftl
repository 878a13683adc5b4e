# The breach-notification clause of a contract, in a sentence.

clause-none = No breach-notification clause is recorded: nothing is known of when the supplier must tell.
clause-cell-unknown = Not known
clause-no-number = No time named
clause-limit-clock-hours = { $limit ->
    [one] 1 clock hour
   *[other] { $limit } clock hours
  }
clause-limit-business-hours = { $limit ->
    [one] 1 business hour
   *[other] { $limit } business hours
  }
clause-limit-calendar-days = { $limit ->
    [one] 1 calendar day
   *[other] { $limit } calendar days
  }
clause-limit-working-days = { $limit ->
    [one] 1 working day
   *[other] { $limit } working days
  }
clause-timed = { $limit } { $trigger }
clause-from-occurrence = from the breach
clause-from-suspected = from suspicion
clause-from-reasonable-belief = from reasonable belief
clause-from-aware = from awareness
clause-from-confirmed = from confirmation
clause-from-discretion = at the supplier’s discretion
clause-from-none = from no named event
clause-from-unknown = from an event not known
clause-full = { $terms }. Quality { $step } of 4: it lacks nothing.
clause-lacking = { $terms }. Quality { $step } of 4. What is still missing: { $list }.

word-clause-shortfall-not-known = what the clause says
word-clause-shortfall-no-number = a time limit
word-clause-shortfall-late-trigger = a clock that starts before the supplier has confirmed the breach
word-clause-shortfall-working-time = hours counted round the clock
word-clause-shortfall-over-48-hours = a limit of at most 48 hours
word-clause-shortfall-no-named-contact = a named contact
word-clause-shortfall-not-round-the-clock = a contact who answers round the clock
word-clause-shortfall-contents-not-listed = a list of what a notice must contain
word-clause-shortfall-over-24-hours = a limit of at most 24 hours
word-clause-shortfall-trigger-aware = a clock that starts with the suspicion
word-clause-shortfall-not-acknowledged = a time to acknowledge
word-clause-shortfall-not-staged = updates and a full report after the first notice
word-clause-shortfall-no-affected-list = a time for the list of people affected
word-clause-shortfall-costs-not-named = who pays for letters and monitoring
word-clause-shortfall-no-flow-down = a limit for sub-processors
word-clause-shortfall-no-recent-drill = a drill in the last 12 months
