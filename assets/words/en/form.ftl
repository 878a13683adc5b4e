# Forms: their sections, the lists inside a record, what is said of a text as it is typed, and of drafts.

form-new = New { $noun }
form-item = Entry { $number }
form-frozen-retired = This record is retired. Reinstate it to change it.
form-stale = { $reference } was changed by { $who } on { $on }, after this form was opened. Nothing was saved, and what you typed is still here. Open the record again and compare.
form-worth-untold = Its quality is shown again once every answer is understood and none contradicts another.
form-linkable = { $reference } { $name } ({ $detail })
form-kept-at = { $day }, { $time }

# How dates, periods, money, numbers and times are understood.
form-today = today
form-tomorrow = tomorrow
form-yesterday = yesterday
form-weekday-1 = Monday
form-weekday-2 = Tuesday
form-weekday-3 = Wednesday
form-weekday-4 = Thursday
form-weekday-5 = Friday
form-weekday-6 = Saturday
form-weekday-7 = Sunday
form-not-date = This is not understood as a date. Write it as 31 March 2027 or 31/03/2027.
form-date-either = This could be { $one } or { $two }. Write the month as a word.
form-date-century = This could be the year { $one } or { $two }. Write the year with four digits.
form-date-no-day = This names no single day. This field needs one: write it as 31 March 2027, and what is uncertain about it in a note.
form-date-no-year = This names no year. Write it as 31 March 2027.
form-date-no-such-day = There is no such day in the calendar.
form-date-beyond = The year must be from 1900 to 2200.
form-date-weekday = { $date } is a { $weekday }. Check the day, or leave the day of the week out.
form-not-period = This is not understood as a length of time. Write it as 6 months, 2 weeks or 90 days.
form-period-of-what = { $number } what? Write it as { $number } months or { $number } days.
form-not-money = This is not understood as an amount. Write it as £1,234.50 or 1234.50.
form-money-currency = Write the amount alone: the currency is a field of its own, and pounds where there is none.
form-not-number = This must be a whole number, such as 24 or 1,200.
form-not-time = This is not understood as a time of day. Write it as 09:00 or 5pm.

# Sections (the task list of a form).
form-section-acceptance = What is accepted
form-section-activity = The activity
form-section-agreement = What is agreed
form-section-appetite = Appetite
form-section-approval = Approval and duties
form-section-assessment = The assessment
form-section-chain-and-costs = Sub-processors and costs
form-section-check = The check
form-section-claim = What was stated
form-section-clause = The clause
form-section-clock = The clock
form-section-confirmation = Who confirmed it
form-section-contact = Who it is
form-section-countries = Countries
form-section-data-quality = Accuracy and retention
form-section-decision = The decision
form-section-dependence = How much depends on it
form-section-dispute = The dispute
form-section-drill = Drills
form-section-exclusion = Debarment, exclusion and duties
form-section-exit = Exit
form-section-file = The file
form-section-finding = The finding
form-section-findings = What it found
form-section-identifiers = Identifiers
form-section-impact-assessment = Impact assessment
form-section-indicator = The indicator
form-section-interim-control = The interim control
form-section-lawfulness = Lawfulness and fairness
form-section-lesson = The lesson
form-section-link = The link
form-section-names = Names and kind
form-section-notice = How notice is given
form-section-ownership = Ownership
form-section-piece = What it is
form-section-procurement = Procurement
form-section-proof = Evidence for it
form-section-protection = Audit, liability and certificates
form-section-reach = When it answers
form-section-remedy = What is done about it
form-section-reply = The supplier’s reply
form-section-scope = Scope
form-section-seat = Where it is
form-section-security = Security and recipients
form-section-security-promise = Security promises
form-section-sign-off = Who decided, and when
form-section-signature = Signature
form-section-sources = Sources and notes
form-section-specification = What it asks of the next contract
form-section-stages = Stages of reporting
form-section-standing = Financial standing
form-section-supplies = What it supplies
form-section-term = Term, renewal and notice
form-section-validity = How long it holds, and who saw it
form-section-value = Value

# Adding to a list inside a record.
form-add-contract_served_body = Add a served body
form-add-contract_extension_option = Add an extension
form-add-contract_event = Add an event
form-add-contract_notice = Add a notice
form-add-article_28_term = Add a description or term
form-add-processing_role = Add a role
form-add-data_item = Add a data item
form-add-head_count = Add a number of people
form-add-processing_location = Add a place
form-add-processing_transfer = Add a transfer
form-add-retention_rule = Add a retention rule
form-add-assessment_factor = Overrule a factor
form-add-assessment_exposure = Overrule an exposure
form-add-assessment_control = Add a control
form-add-kpi_rating = Add a rating

# Files of evidence.
form-dialog-evidence = Choose the file of the evidence
form-dialog-save-evidence = Save a copy of the file
form-size-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
form-size-kilobytes = { $size } kB
form-size-megabytes = { $size } MB

# Approving an assessment
approval-by = { $name }, { $role }
approval-another-counts = The score follows { $reference }. It does not change with this approval.
approval-changed = What the approval of { $reference } would mean has changed since it was looked at, so nothing was approved. Look at it again.
approval-not-yet = The score does not follow this assessment yet: it speaks for a day that is still to come.
