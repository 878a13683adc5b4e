# Incidents: their labels and phrases, sections and hints, and what is said of them.

# Fields of an incident, its events, groups, bodies, duties and remedies, and of a breach notice.
field-incident = Incident
field-further_contracts = Further contracts it touches
field-chain = Where in the chain
field-what_happened = What happened
field-cause = Cause
field-malicious = Meant to do harm
field-confirmed = Breach of personal data confirmed
field-confidentiality = Confidentiality lost
field-confidentiality_loss = How confidentiality was lost
field-integrity = Integrity lost
field-integrity_loss = How integrity was lost
field-availability = Availability lost
field-availability_loss = How availability was lost
field-data_categories = Data concerned
field-unintelligible = Could not be read by others
field-not_known = What is not known
field-legal_regime = Law of its time
field-risk = Risk to people
field-risk_reason = Why it was judged so
field-service_impact = A service significantly affected
field-care_impact = Care affected
field-significant_cyber = A significant attack on systems
field-crime = A crime
field-serious_or_public = Serious for us, or in the press
field-claim_likely = A claim is likely
field-triage_limit = Own limit to read a notice
field-triage_unit = Unit of that limit
field-bodies_told_hours = Own limit to tell served bodies (hours)
field-people_told_limit = Own target to tell people
field-people_told_unit = Unit of that target
field-root_cause = Root cause as reported
field-root_cause_accepted_on = Root cause accepted
field-report_outstanding = Independent report outstanding
field-closed_on = Closed
field-closure = Why it could be closed
field-groups = People affected
field-bodies = Bodies concerned
field-duties = Notices owed
field-remedies = Remedies
field-clocks = Further clocks
field-from_event = From which event
field-from_date = From when
field-to_event = To which event
field-to_date = To when
field-when = When
field-part_of = Part of the total
field-harm_likelihood = Likelihood of harm (1 to 5)
field-harm_severity = Severity for people (1 to 5)
field-vulnerable = Vulnerable people
field-processing_context = Data processing context (1 to 4)
field-identification = Ease of naming a person
field-told_on = Told
field-people_min = People affected, at least
field-people_max = People affected, at most
field-people_told = People told
field-people_told_on = People told on
field-named = Which one
field-owed = Owed
field-reference = Reference
field-remedy = Remedy
field-provider = Provider
field-offered_to = Offered to
field-people_offered = People it was offered to
field-people_taken_up = People who took it up
field-direction = Direction
field-sender = Sender
field-written_on = Written
field-sent_on = Sent
field-received_on = Received
field-read_on = Read
field-says_occurred = Says when the breach happened
field-says_detected = Says when it was detected
field-says_who_detected = Says who detected it
field-says_nature = Says what kind of breach it is
field-says_groups = Says which groups of people
field-says_numbers = Says how many people
field-says_data = Says which data, per person
field-says_consequences = Says the likely consequences
field-says_containment = Says what was done to contain it
field-says_next_steps = Says the next steps, and when it reports again
field-says_contact = Says whom to ask
field-says_others = Says who else was involved

# The phrase for each word.
word-incident-cause-malware = Malware
word-incident-cause-ransomware = Ransomware
word-incident-cause-phishing = Phishing
word-incident-cause-credential = Stolen or guessed credentials
word-incident-cause-misconfiguration = Misconfiguration
word-incident-cause-insider = Somebody inside
word-incident-cause-loss-or-theft = Loss or theft
word-incident-cause-sub-processor = At a sub-processor
word-incident-cause-human-error = Human error
word-incident-cause-physical = Physical
word-incident-cause-third-party-software = Software of a third party
word-incident-cause-other = Other cause
word-incident-cause-unknown = Not known
word-incident-status-suspected = Suspected
word-incident-status-confirmed = Confirmed
word-incident-status-contained = Contained
word-incident-status-notified = Notified
word-incident-status-investigating = Under investigation
word-incident-status-remediated = Remediated
word-incident-status-disputed = Disputed
word-incident-status-closed = Closed
word-incident-regime-dpa-1998 = Data Protection Act 1998
word-incident-regime-uk-gdpr = UK GDPR
word-incident-regime-uk-gdpr-amended = UK GDPR as amended in 2025
word-incident-regime-unknown = Not known
word-risk-to-people-unlikely = Risk unlikely: kept on record alone
word-risk-to-people-risk = Risk: the regulator is told
word-risk-to-people-high-risk = High risk: the regulator and the people are told
word-risk-to-people-unknown = Not known
word-ease-of-identification-negligible = Negligible
word-ease-of-identification-limited = Limited
word-ease-of-identification-significant = Significant
word-ease-of-identification-maximum = Maximum
word-ease-of-identification-unknown = Not known
word-confidentiality-loss-none = Not lost
word-confidentiality-loss-exposed-only = Exposed, with no sign that anybody used it
word-confidentiality-loss-known-recipients = Reached a known number of recipients
word-confidentiality-loss-unknown-recipients = Reached an unknown number of recipients
word-confidentiality-loss-unknown = Not known
word-integrity-loss-none = Not lost
word-integrity-loss-altered-unused = Altered, but not used wrongly
word-integrity-loss-recoverable = Altered and used, and can be put right
word-integrity-loss-lasting = Altered and used, and cannot be put right
word-integrity-loss-unknown = Not known
word-availability-loss-none = Not lost
word-availability-loss-easily-recovered = Recovered without difficulty
word-availability-loss-temporary = Gone for a time
word-availability-loss-lasting = Gone for good
word-availability-loss-unknown = Not known
word-notice-direction-received = Received
word-notice-direction-sent = Sent
word-notice-point-full = Said
word-notice-point-partly = Said in part
word-notice-point-missing = Not said
word-notice-point-unknown = Nobody has looked
word-authority-ico = Information Commissioner
word-authority-nis-authority = Competent authority for network and information systems
word-authority-sponsor = Sponsor or system
word-authority-ncsc = National Cyber Security Centre
word-authority-police = Police or fraud reporting
word-authority-served-bodies = Served bodies
word-authority-people = People affected
word-authority-staff-side = Staff side, occupational health, radiation protection adviser
word-authority-hse = Health and Safety Executive
word-authority-care-regulator = Regulator of care
word-authority-insurer = Insurer and legal advisers
word-authority-other-customers = Other NHS customers of the supplier
word-authority-board = Board or audit committee
word-authority-other = Somebody else

# The nouns.
word-noun-incident = incident
word-noun-breach-notice = breach notice
word-nouns-incident = Incidents
word-nouns-breach-notice = Breach notices
word-cli-noun-incident = Incidents at suppliers: events, people, bodies, notices owed, remedies
word-cli-noun-breach-notice = Notices of incidents, and what they say

# Sections of their forms, and what adds an item.
form-section-incident = The incident
form-section-what-happened = What happened
form-section-lost = What was lost
form-section-law = Law and calendar
form-section-risk-to-people = Risk to people
form-section-whom-to-tell = What decides whom to tell
form-section-own-targets = Our own limits
form-section-root-cause = Root cause
form-section-closure = Closing it
form-section-breach-notice = The notice
form-section-times = How it travelled
form-section-says = What it says
form-add-incident_event = Add a statement about an event
form-add-incident_group = Add a number of people
form-add-incident_body = Add a body
form-add-incident_duty = Add a notice owed
form-add-incident_remedy = Add a remedy
form-add-incident_clock = Add a clock

# Labels of their own, and hints.
form-label-incident_event-kind = What happened
form-label-incident_event-in_force = Counts
form-label-incident_group-in_force = Counts
form-label-incident_remedy-in_force = Counts
form-label-incident_group-body = Whose people
form-label-incident_body-organisation = Body
form-label-breach_notice-body = Received by
form-label-breach_notice-title = What it is called
form-label-incident-title = What it is called
form-label-incident_duty-limit = Within
form-hint-incident-title = Such as “Malware at the badge supplier, October 2016”. Name no person affected.
form-hint-incident-contract = Its notice clause is what the supplier is judged by.
form-hint-incident-chain = Where it happened at a sub-processor, not at the supplier itself.
form-hint-incident-confirmed = A confirmed breach counts in the score’s history.
form-hint-incident-what_happened = Facts and sources. Name no person affected.
form-hint-incident-ruled_out = Such as “no patient data”, with who says so and on what evidence.
form-hint-incident-not_known = What was asked and has not been answered.
form-hint-incident-unintelligible = Strongly encrypted, and the key is safe.
form-hint-incident-legal_regime = The law that held when it happened.
form-hint-incident-calendar = Whose bank holidays count where the clause names none.
form-hint-incident-risk = While an incident that must be notified is open, the supplier’s score has a floor.
form-hint-incident-risk_reason = Kept also where nobody is told: the regulator may ask.
form-hint-incident-serious_or_public = Then the sponsor hears of it before the public does.
form-hint-incident-triage_limit = From the notice’s arrival until somebody who can act has read it.
form-hint-incident-bodies_told_hours = From our own knowledge until the bodies that we serve are told.
form-hint-incident-people_told_limit = From our own knowledge until the people are told.
form-hint-incident-root_cause_accepted_on = Until then, a notice over 30 days late weighs more.
form-hint-incident-supplier_reply = The supplier’s own words on this incident: the right of reply.
form-hint-incident-import_key = What an import knows it by.
form-hint-incident_event-when = As it is known: 17 January 2017 9:30am, early March 2017, or between 6 and 31 October 2016.
form-hint-incident_event-scope = Empty where it holds for the incident as a whole.
form-hint-incident_event-in_force = Other statements stay on record beside it.
form-hint-incident_group-scope = Such as “NHS staff, current and former”. Counts only: name nobody.
form-hint-incident_group-part_of = The scope of the total that it is part of, in the same words.
form-hint-incident_group-categories = The combination of data that these people have in common.
form-hint-incident_group-harm_likelihood = 1 not occurred, 2 not likely, 3 likely, 4 highly likely, 5 occurred.
form-hint-incident_group-harm_severity = 1 none, 2 minor, 3 adverse, 4 serious, 5 catastrophic.
form-hint-incident_group-vulnerable = Such as children or adults at risk. Where nobody has said, the grid takes them as vulnerable.
form-hint-incident_group-processing_context = 1 simple, 2 behavioural, 3 financial, 4 sensitive; lowered or raised by what it tells.
form-hint-incident_group-in_force = Other figures stay on record beside it.
form-hint-incident_body-told_on = As it is known, such as early March 2017.
form-hint-incident_body-people_told_on = As it is known, such as early March 2017.
form-hint-incident_duty-reason = Kept also where it was decided not to tell.
form-hint-incident_duty-done_on = As it is known, such as 25 January 2017.
form-hint-incident_remedy-in_force = Other statements stay on record beside it.
form-hint-incident_clock-from_date = Where no event starts it, such as 4 January 2017.
form-hint-incident_clock-to_date = Where no event stops it, such as 13 March 2017.
form-hint-breach_notice-written_on = The date on it, as it is known.
form-hint-breach_notice-sent_on = As it is known, such as 4 January 2017.
form-hint-breach_notice-received_on = As it is known, such as 17 January 2017 9:30am.
form-hint-breach_notice-read_on = When somebody who can act had read it. From then on the controller knows.
form-hint-breach_notice-wording = Quoted. Leave out the names of people affected.
form-hint-action-incident = Where it was found by one.

# Where what counts of an event is from.
word-event-basis-claim = As stated
word-event-basis-undecided = Several statements, none of them chosen
word-event-basis-notice = From the notice received
word-event-basis-duty = From the notice that was owed
word-event-basis-remedy = From the remedy

# Deeds of the history.
history-record-incident = Recorded an incident
history-import-incident = Imported the case file of an incident
history-close-incident = Closed an incident

# A deadline in another calendar.
incident-ics-title = { $clock }: { $reference } { $title }

# A case file.
incident-title-of-file = { $cause } at { $supplier }
incident-source-unknown = Not named
incident-decision-of-file = Decision on the supplier
incident-file-unreadable = { $reason }, at line { $line }, column { $column }
incident-part-of = “{ $scope }” is taken as part of “{ $total }”, since { $body } is a body of that nation.

# The page of an incident.
incident-contradiction = { $event } is certainly before { $before }, which is expected ahead of it.
incident-whole = The incident as a whole
incident-up-to = up to { $most }
incident-at-least = at least { $least }
incident-between = between { $least } and { $most }
incident-left = { $left } of { $total } not yet attributed
incident-exceeded = { $attributed } attributed, which is more than the total of { $total }
word-in-force-yes = Counts
word-in-force-no = On record only
word-in-force-unknown = Nobody has said whether it counts

# What to ask the sender of a notice, point by point.
word-notice-question-says_occurred = On what date and at what time did the breach happen?
word-notice-question-says_detected = On what date and at what time was it detected?
word-notice-question-says_who_detected = Who detected it, and how?
word-notice-question-says_nature = What kind of breach was it: was data seen or copied, altered, or lost?
word-notice-question-says_groups = Which groups of people are affected?
word-notice-question-says_numbers = How many people are affected, of each body?
word-notice-question-says_data = Which data of each person is affected?
word-notice-question-says_consequences = What are the likely consequences for them?
word-notice-question-says_containment = What was done to contain it, and when?
word-notice-question-says_next_steps = What are the next steps, and when do you report again?
word-notice-question-says_contact = Whom do we ask, at every hour?
word-notice-question-says_others = Which sub-processors and other parties were involved?

# On the home page.
word-home-kind-clock-overdue = The clock of an incident may have run out
word-home-kind-clock-due = The clock of an incident runs out

# The command line.
cli-incident-record = Records an incident from a draft in JSON
cli-incident-record-example = assay incident record incident.json
cli-incident-close = Closes an incident, with the day and the reason
cli-incident-close-example = assay incident close I-0001 --why "Root cause accepted, every body told"
cli-incident-import = Makes an incident of a case file: facts, counts and claims with their sources; a second time it adds what is new
cli-incident-import-example = assay incident import case.json
cli-option-close-why = Why it can be closed
cli-option-close-on = The day on which it was closed, such as 2026-11-21; today unless given
cli-arg-case = The case file in JSON, or - for standard input
cli-arg-incident = The incident’s reference, such as I-0001
cli-clocks = The clocks of an incident: what ran how long, against which limit, and what is late
cli-clocks-example = assay clocks I-0001
cli-clocks-beyond = { $place } needs working days outside the years { $first } to { $last }, whose bank holidays are known. That clock is not judged.
cli-option-ics = Writes the deadlines that run as a calendar file
cli-said-closed = { $reference } is closed.
cli-said-incident-made = { $reference } is made from the file.
cli-said-incident-more = { $reference } was there already. { $added ->
    [0] What was new stands beside it.
    [one] 1 statement was added.
   *[other] { $added } statements were added.
}
cli-said-incident-same = { $reference } was there already, and holds all that the file says. Nothing was changed.
cli-column-clock = Clock
cli-column-result = Result

# The clock of every incident besides the ten.
word-further-clock-knowing-to-writing = From knowing to writing

incident-dialog-save = Save deadlines
incident-dialog-calendars = Calendar files

# A letter that arrived.
incident-letter-incident = Breach notice from { $supplier }
incident-letter-notice = Notice of the supplier
incident-ics-file = deadlines
incident-letter-taken = { $running ->
    [0] { $notice } is put down in { $reference }. No clock runs: say when it came and when somebody read it.
    [one] { $notice } is put down in { $reference }. 1 clock runs.
   *[other] { $notice } is put down in { $reference }. { $running } clocks run.
}
history-take-letter = Put down a letter of a supplier

# Reminders: in the window, and in the system’s notice, which may stand on a locked screen and names nobody.
incident-reminder = { $percent }% of the time is used: { $clock }, { $reference }
incident-reminder-over = The time may be used up: { $clock }, { $reference }
incident-notice = A clock of incident { $reference } has used { $percent }% of its time. It is due { $moment }.
incident-notice-over = A clock of incident { $reference } may have run out. It was due { $moment }.

# Labels of a breach notice where the shared one speaks of a clause.
form-label-breach_notice-channel = How it came
form-label-breach_notice-wording = What it says, in its own words
