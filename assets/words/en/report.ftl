# The printed reports. Words of enumerations stand in vocabulary.ftl, labels of fields in fields.ftl, those of the score in score.ftl.

## Titles, cover and foot

report-due-diligence = Due-diligence report
report-retendering = Retendering report
report-supplier = Supplier
report-contract = Contract
report-contracts = Contracts
report-purpose = Purpose
report-purpose-pre-award = Before award
report-purpose-annual = Yearly review
report-purpose-for-cause = For cause
report-purpose-not-said = Not said
report-purpose-retendering = To decide what follows this contract
report-no-supplier-name = No supplier is named yet
report-no-contract-short = No contract is recorded
report-version = Version
report-watermark = DRAFT
report-version-draft = Draft, not issued
report-version-issued = Issued as { $number }
report-as-at = As at
report-as-known = As known
report-method = Method
report-marking = Marking
report-redaction = Redaction
report-made-by = Made by
report-made-by-name = { $name } (as stated; nobody has checked it)
report-made-by-role = { $name }, { $role } (as stated; nobody has checked it)
report-head-label = Trail
report-head = Register head { $head }
report-head-open = Register head { $head }; the register’s file is not encrypted
report-footer-open = As at { $as_at } · { $method } · Register head { $head } · Register file not encrypted
report-footer = As at { $as_at } · { $method } · Register head { $head }
report-known-until = What was recorded by { $moment }
report-known-all = Everything recorded, last on { $moment }
report-known-nothing = The register is empty
report-moment = { $day } at { $time }
report-page-of = Page { $page } of { $pages }
report-contents = Contents
report-table = Table
report-figure = Figure
report-no-rows = There is nothing to list.
report-in-force = In force
report-onward-hours = Passed on (hours)
report-flow-down-hours = Notice (hours)
report-review = Review
report-round-the-clock = Round the clock
report-letter-low = L
report-letter-moderate = M
report-letter-high = H
report-letter-extreme = E
report-letter-not-assessed = ?

## What several sections share

report-reference = Ref.
report-not-recorded = Not recorded
report-missing = Not recorded, or recorded as not known: { $fields }.
report-all-missing = Nothing is recorded of these, or it is recorded that they are not known: { $fields }.
report-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
report-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
report-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
report-today = Today
report-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
report-passed = { $days ->
    [one] Passed 1 day ago
   *[other] Passed { $days } days ago
}
report-since = { $what }, { $on }
report-span = { $from } to { $until }
report-span-over = { $from } to { $until }: over
report-overdue = { $on }: overdue
report-percent = { $figure }%
report-of = { $part } of { $whole }
report-answer = { $what }: { $answer }
report-answer-unknown = { $what }: not known
report-under = { $name }, working for { $under }
report-date = Date
report-name = Name
report-signature = Signature
report-office = Office

## Summary

report-section-summary = Summary
report-result = Result
report-index = Index
report-confidence = Confidence
report-completeness = Completeness
report-calculated = Calculated
report-inherent = Before controls
report-band-number = { $band }, { $number }
report-top-findings = Findings that weigh most
report-no-top-findings = No floor holds, and no finding of severity critical, major or minor is open.
report-finding-line = { $reference }, { $severity }: { $finding }
report-floor-line = { $gate }: { $rule } (floor { $floor })
report-gap-not-assessed = { $contract } is not assessed, which is not the same as low
report-gap-no-contract = { $reference } { $name }: personal data is processed, and no contract is recorded for it
report-decision-wanted = Decision wanted
report-decision-line = To be written by the person who asks for the decision
report-no-score = No score
report-no-contract = No contract is recorded for this supplier.
report-no-contract-no-score = No contract is recorded for this supplier, and so there is no score: scores belong to contracts. That there is no score does not mean that the risk is low.
report-summary-left = { $untold ->
    [one] What 1 further contract rests on has no room on this page
   *[other] What { $untold } further contracts rest on has no room on this page
} { $unlisted ->
    [0] and stands in the whole report.
    [one] and stands in the whole report, with 1 that is not listed here.
   *[other] and stands in the whole report, with { $unlisted } that are not listed here.
}
report-other-contracts = The register holds further contracts of this supplier, of which this report does not speak: { $contracts }.
report-day-overdue = { $on }, overdue
report-valid-until = The assessment is to be made again by { $on }.
report-valid-no-longer = The assessment was to be made again by { $on }. That is overdue.
report-no-assessment = No assessment by a person is recorded; the score rests on what the register holds.
report-assessment-draft = Assessed as at { $on } by { $author }. The assessment is a draft.
report-assessment-approved = Assessed as at { $on } by { $author }; approved by { $by } on { $approved }.

## Identity and service

report-section-identity = Identity
report-section-service = Service
report-no-supplier = No supplier is named yet, so nothing can be said about one.
report-no-contacts = No such contact is recorded.
report-breach-contacts = Contacts for breach notices

## Data

report-section-data = Data
report-section-data-today = Data held today, and needed tomorrow
report-data-today-says = Every field below is held today. A field without a reason is one that the next contract need not ask for.
report-no-processing = No processing activity is recorded. Which personal data the supplier holds is not known.
report-activity-without-contract = No contract is recorded for this activity.
report-matrix-caption = Data of { $activity } by category, group and body
report-people-by-body = People by body
report-group-not-said = Group not recorded
report-count-line = { $scope }: { $people }
report-whole-activity = The whole activity
report-no-count = No number is recorded
report-no-reason = no reason is recorded
report-field-reason = { $field }: { $why }
report-no-data-items = No field of data is recorded. Which data is held is not known.
report-fields-caption = Fields of { $activity } and how they are protected
report-what-it-is = What it is
report-protection = Protection
report-special-unknown = Special category: not known
report-nothing-marked = Does not point to a person, by what is recorded
report-people-caption = Numbers of people in { $activity } as stated
report-people = People
report-all-data = All the data
report-no-head-counts = No number of people is recorded. How many people are in the data is not known.
report-retention-caption = How long data of { $activity } is kept
report-no-retention = No retention rule is recorded.

## Roles and chain

report-section-roles = Roles and chain
report-section-chain = The chain behind the supplier
report-roles-caption = Roles by activity
report-no-roles = No role is recorded for any party. Who is controller and who is processor is not known.
report-served-caption = Bodies that rely on { $contract }
report-no-served-bodies = No body is recorded as relying on this contract.
report-chain-caption = Sub-processors under { $contract }
report-sub-processor = Sub-processor
report-places = Places
report-no-chain = No sub-processor is recorded; none has been confirmed absent.
report-chain-none = It is confirmed that there is no sub-processor ({ $by }, { $on }).
report-chain-unknown-title = Not known
report-chain-unknown = { $count ->
    [one] One entry says that it is not known whether there are further sub-processors.
   *[other] { $count } entries say that it is not known whether there are further sub-processors.
}

## Hosting and transfers

report-section-places = Hosting and transfers
report-hosting-caption = Where data is held
report-no-hosting = No place where data is held is recorded.
report-access-caption = Where data is reached from
report-no-access = No place from which data is reached is recorded; that nobody reaches it from abroad has not been confirmed.
report-reach-caption = How the data can be reached
report-transfers-caption = Restricted transfers
report-no-transfers = No transfer abroad is recorded; that there is none has not been confirmed.

## Contract

report-section-contract = Contract
report-status = Status: { $status }. The current last day is { $end }, in { $days ->
    [one] 1 day
   *[other] { $days } days
}.
report-status-past = Status: { $status }. The last day was { $end }, { $days ->
    [one] 1 day
   *[other] { $days } days
} ago.
report-status-planned = Status: { $status }: no signing is recorded. The last day that was announced for it is { $end }.
report-status-unknown = running by its dates; signing not recorded
report-status-no-end = Status: { $status }. No last day is recorded.
report-act = To do
report-act-caption = Days on which somebody must act under { $contract }
report-latest-day = Latest day
report-days-left = Days left
report-no-act-dates = No day on which somebody must act follows from what is recorded.
report-tier-known = Tier { $tier }, to be reviewed every { $months } months.
report-tier-between = Tier not known, from { $from } to { $to }, because criticality or sensitivity of the data is not known.
report-tier-note = The tier says how much effort a contract deserves ({ $version }): it follows from criticality and sensitivity of data, and is no measure of risk.
report-dates-derived = Status and days are worked out from the dates, periods and events recorded; nobody has typed them. Months are taken first and clamped to the month’s end, then days.
word-act-decide-by = Start a procurement, or decide not to
word-act-extension-by = Take up the next extension
word-act-notice-by = Give notice
word-act-ends = The contract ends
report-extensions-caption = Extensions that { $contract } allows
report-no-extensions = No option to extend further is recorded.
report-events-caption = What happened to { $contract }
report-no-events = No event is recorded.
report-notices = Notices
report-notices-caption = Notices published about { $contract }
report-no-notices = No published notice is recorded.
report-article-28-caption = { $contract } against UK GDPR art. 28(3)
report-article-28-present = { $present } of 15 descriptions and terms are present with their clause.
report-no-article-28 = No check against UK GDPR art. 28(3) is recorded.

## Breach notification

report-section-breach = Breach notification
report-no-clause = No breach-notification clause is recorded.
report-clause-quality = Clause quality { $step } of 4: { $meaning }
word-clause-quality-0 = none, or not known
word-clause-quality-1 = statutory words only
word-clause-quality-2 = a weak number
word-clause-quality-3 = sound
word-clause-quality-4 = full
report-clause-full = Nothing is lacking.
report-clause-lacks = For quality { $next } it lacks the following.
report-clause-lacks-not-known = Nothing is known of what starts its clock and of its time limit.
report-clause-lacks-no-number = It names no number of hours or days.
report-clause-lacks-late-trigger = The clock starts only once the supplier has confirmed the breach, or as it sees fit.
report-clause-lacks-working-time = The limit is in working time, not in clock hours.
report-clause-lacks-over-48-hours = The limit is longer than 48 hours.
report-clause-lacks-no-named-contact = No contact is named.
report-clause-lacks-not-round-the-clock = The contact does not answer round the clock, or that is not known.
report-clause-lacks-contents-not-listed = It does not list what a notice must contain.
report-clause-lacks-over-24-hours = The limit is longer than 24 hours.
report-clause-lacks-trigger-aware = The clock starts when the supplier is aware, not when it suspects.
report-clause-lacks-not-acknowledged = Nobody has to acknowledge a notice within a set time.
report-clause-lacks-not-staged = It asks for no updates or no full report by a set time.
report-clause-lacks-no-affected-list = It sets no day for the list of affected people.
report-clause-lacks-costs-not-named = It does not say who pays for letters, helpline and monitoring.
report-clause-lacks-no-flow-down = It sets no limit for sub-processors.
report-clause-lacks-no-recent-drill = It was not exercised in a drill in the last 12 months.
report-clause-limit = Time limit
report-limit = { $limit } { $unit }
report-clause-wording = Words as signed
report-clause-no-wording = The words of the clause are not recorded.

## Assurance

report-section-security = Security assurance
report-evidence = Evidence
report-evidence-caption = Evidence with its grade and freshness
report-grade-and-who = Grade
report-freshness = Freshness
report-issuer-number = { $issuer }, { $number }
report-open-criticals = { $count ->
    [one] 1 open critical finding
   *[other] { $count } open critical findings
}
report-scope-covers = { $scope }
    Covers our service: { $covers }
report-graded-by = { $grade } by { $by }, { $on }
report-holds-until = { $state }, holds until { $on }
report-held-until = { $state }, held until { $on }
report-issued-no-end = { $state }, issued { $on }, no last day
report-no-dates = { $state }, no dates recorded
report-no-evidence = No evidence is recorded.
report-no-evidence-held = No evidence is held
report-measure = Measure
report-shown-by = Shown by
report-measures-caption = Technical measures and what shows them
report-piece = { $reference } { $kind }: { $grade }, { $freshness }
report-required = Required certificate
report-required-caption = Certificates that policy requires
report-none-required = No certificate is recorded as required by policy.

## Standing

report-section-standing = Financial and corporate standing
report-supplier-reply = The supplier’s reply
report-no-supplier-reply = The supplier has made no reply to this record, or none is recorded.

## Incidents and performance

report-section-performance = Incidents and performance
report-kpi-caption = Performance under { $contract }
report-no-kpis = No performance indicator is recorded for { $contract }.
report-indicator = Indicator
report-persistent = Fails persistently
report-yes-persistent = Yes: the last two ratings fail
report-no-persistent = No
report-not-rated = Not rated
report-rating-line = { $on }: { $rating }
report-rating-line-measured = { $on }: { $rating } ({ $measured })
report-disputes = Disputes
report-disputes-caption = Disputes, our words and the supplier’s
report-no-disputes = No dispute is recorded.
report-no-reply = No reply is recorded.
report-replied = { $reply } ({ $on })

## Score

report-section-score = Risk score
report-not-assessed-why = For this contract neither the sensitivity of the data (I1) nor the number of people (I2) is known. { $answered } of { $asked } questions are answered.
report-not-assessed-not-low = There is no number and no band. Not assessed is not low.
report-result-note = Result: the calculated score or the highest floor, whichever is more; both run from 1 to 25. Index: 0 to 100, for ranking. Completeness: questions answered of those asked.
report-score-arithmetic = The arithmetic
report-score-floors = Floors
report-score-levers = What would change it
report-factor = Factor
report-meaning = Meaning
report-weight = Weight
report-score = Score
report-score-used = Score used
report-points = Points
report-assumed = { $meaning } (not known: assumed)
report-impact = Impact
report-likelihood = Likelihood
report-impact-caption = Impact: weight × score used ÷ 4
report-impact-percent = Impact, per cent
report-impact-note = 1 + 4 × { $percent } ÷ 100 = { $exact }; rounded half up, impact { $impact }. A factor that is not known counts 3.
report-question = Question
report-answered = Answer
report-exposure = Exposure
report-exposure-caption = Exposure: yes 1, no 0, not known ½
report-exposure-base = Every contract starts from
report-exposure-note = Before controls: impact { $impact } × exposure { $exposure } rounded, at most 5, gives { $inherent }.
report-control = Control
report-controls-caption = Controls: weight × score ÷ 4 × q × f
report-controls-percent = Controls, per cent
report-controls-note = q: none 0, asserted 0.5, sighted 0.8, verified 1. f: in date 1, lapsed 0.5, stale 0. Confidence is weight × q × f. A control that is not known has score 0 and no evidence.
report-q = q
report-f = f
report-confidence-points = Confidence
report-grade-freshness = { $grade }, { $freshness }
report-what-happened = What happened
report-history = History
report-history-caption = History
report-history-note = History counts { $most } at most.
report-likelihood-sum = Likelihood: { $exposure } − ({ $exposure } − 1) × { $controls } ÷ 100 + { $history } = { $before }.
report-likelihood-held = Held between 1 and 5: { $exact }; rounded half up, likelihood { $likelihood }.
report-calculated-sum = Calculated: impact { $impact } × likelihood { $likelihood } = { $calculated }.
report-above-inherent = That is more than the { $inherent } before controls, because what happened adds to the likelihood and is no part of that figure.
report-index-sum = Index: 100 × ({ $impact } × { $likelihood } − 1) ÷ 24 = { $index }, to one decimal.
report-final-sum = The result is the highest of the calculated score and the floors below: { $result }.
report-matrix-figure = { $contract } on the 5 × 5 matrix
report-matrix-alternative = 5 × 5 matrix of impact and likelihood. { $contract } stands at impact { $impact } and likelihood { $likelihood }, calculated { $calculated }; before controls at likelihood { $before }, { $inherent }. With floors the result is { $result }.
report-mark-current = Calculated, as it stands
report-mark-inherent = Before controls
word-impact-1 = Negligible
word-impact-2 = Minor
word-impact-3 = Moderate
word-impact-4 = Major
word-impact-5 = Catastrophic
word-likelihood-1 = Rare
word-likelihood-2 = Unlikely
word-likelihood-3 = Possible
word-likelihood-4 = Likely
word-likelihood-5 = Almost certain
report-gate = Gate
report-rule = Rule
report-reason = Reason
report-floor = Floor
report-accepted = Accepted by
report-accepted-by = { $owner }, until { $until }
report-accepted-over = { $owner }, until { $until }: over
report-accepted-nobody = Nobody yet. May accept: { $acceptor }
report-floors-caption = Floors that hold
report-floors-note = Calculated { $calculated }; with the floors { $result }. An acceptance is shown and does not change the number.
report-no-floors = No floor holds.
report-what-would-change = What would change it, in a sentence
report-lever = One change
report-result-then = Result then
report-levers-caption = Levers, best first
report-lever-control = { $control }: at 4, verified and in date
report-lever-factor = { $factor }: one step less
report-lever-floor = { $gate } no longer holds ({ $rule })
report-lever-pair = { $first } and { $second }: both at 4, verified and in date
report-no-levers = Nothing is left to change.

## Findings, decisions, acceptances

report-section-findings = Findings and actions
report-findings-caption = Findings and actions
report-no-findings = No finding is recorded.
report-decisions = Decisions entered
report-decisions-caption = Decisions
report-no-decisions = No decision is recorded.
report-section-interim = Interim controls and acceptances
report-section-interim-only = Interim controls until the exit
report-interim-caption = Interim controls
report-no-interim = No interim control is recorded.
report-acceptances-caption = Risks accepted
report-no-acceptances = No acceptance of a risk is recorded.
report-holds = Holds
report-with-conditions = { $reason } On condition: { $conditions }
report-section-sign-off = Sign-off
report-sign-off-says = A signature says that its owner has read this report; it changes no number in it.
report-office-procurement = Procurement
report-office-owner = Information asset owner
report-office-dpo = Data protection officer
report-office-siro = Senior information risk owner
report-office-caldicott = Caldicott Guardian, where relevant
report-office-sponsor = Executive sponsor
report-office-finance = Finance
report-office-board = Board or committee
report-office-staff-side = Staff side
report-office-served = Served bodies
report-office-users = Users of the service

## Annexes

report-annex-evidence = Annex: evidence index
report-annex-claims = Annex: claims
report-annex-glossary = Annex: glossary
report-annex-method = Annex: method and sources
report-index-caption = Evidence index
report-file = File
report-kept-at = { $file }, kept at { $place }
report-no-hash = No file is recorded
report-claims-caption = Claims, those about one matter together
report-claims-says = Claims that conflict all stay; the one that counts is marked.
report-no-claims = No claim is recorded.
report-stated = What was stated
report-stated-figure = { $text } (figure: { $figure })
report-sources-count = { $count ->
    [0] No piece of evidence is listed.
    [one] One piece of evidence is listed.
   *[other] { $count } pieces of evidence are listed.
}
report-term = Term
report-term-article-28 = Art. 28
report-meaning-article-28 = The article of the UK GDPR that says what a contract with a processor must hold: seven descriptions and eight terms.
report-term-asserted = Asserted
report-meaning-asserted = The supplier says so; nobody has seen what shows it.
report-term-confidence = Confidence
report-meaning-confidence = How much of the score’s controls rests on evidence that is good and in date, in per cent.
report-term-controller = Controller
report-meaning-controller = The body that decides why and how personal data is processed.
report-term-floor = Floor
report-meaning-floor = A number below which a score cannot fall while a stated condition holds.
report-term-freshness = Freshness
report-meaning-freshness = In date; lapsed, for 12 months after the last day; stale after that.
report-term-impact-assessment = Impact assessment
report-meaning-impact-assessment = A data protection impact assessment under UK GDPR art. 35.
report-term-index = Index
report-meaning-index = A figure from 0 to 100 that ranks contracts more finely than the 5 × 5 matrix.
report-term-lever = Lever
report-meaning-lever = One change, and what the result would then be.
report-term-not-known = Not known
report-meaning-not-known = Nobody has answered, or the answer recorded is that it is not known. It never means no.
report-term-processor = Processor
report-meaning-processor = An organisation that processes personal data for a controller.
report-term-sighted = Sighted
report-meaning-sighted = One of us has seen the document.
report-term-special-category = Special category
report-meaning-special-category = Personal data that UK GDPR art. 9 protects more strongly, such as health data.
report-term-verified = Verified
report-meaning-verified = It was checked with its issuer, or tested.
report-method-version = The score follows { $version }, whose numbers were last checked on { $checked }.
report-method-impact = Impact adds seven factors, each from 0 to 4, by weight; exposure starts from 1 and adds one for each of four questions that is answered yes, and a half for each that is not known.
report-method-controls = Controls lower the likelihood as far as evidence shows them: by their score, the grade of the evidence, and its freshness. What happened in the last two years raises it.
report-method-floors = Floors hold the result up where a single fact is too serious to be averaged away.
report-method-unknown = What is not known counts as unanswered, never as no. A contract of which neither the sensitivity of the data nor the number of people is known has no score.
report-method-sources = Every fact comes from the register as it stood at the entry whose hash is printed on the cover. Who recorded what, and when, stands in the register’s trail. Names of those who acted are as they stated them.
report-method-tables = The calendar and the thresholds come from dated tables of this program; each row names its source, and says where nobody has checked it. None of it is legal advice.

## Retendering: recommendation and reasons

report-section-recommendation = Recommendation
report-no-recommendation = No decision on the way forward is recorded.
report-recommendation-line = Recommendation, in one sentence
report-recommendation = { $option }: { $outcome } by { $by }, { $on } ({ $reference })
report-score-today = The score of { $contract } is { $result }.
report-section-why = Why now
report-contract-facts = Contract facts
report-section-service-retendering = The service and who depends on it
report-section-incumbent = How the present supplier has done
report-scorecard-caption = The present supplier under { $contract }
report-stands = How it stands
report-scorecard-clause = Breach-notification clause
report-scorecard-article-28 = Art. 28 terms
report-scorecard-evidence = Evidence
report-scorecard-actions = Findings and actions
report-scorecard-freshness = { $fresh } in date, { $lapsed } lapsed, { $stale } stale
report-scorecard-open = { $open } open, { $overdue } of them overdue

## Retendering: lessons and specification

report-section-lessons = Lessons and what they ask of the next contract
report-lessons-caption = From lesson to evidence
report-lesson = { $reference }: { $lesson } ({ $source })
report-lesson-alone = { $reference }: { $lesson }
report-no-lessons = No lesson is recorded.
report-section-specification = Specification highlights
report-specification-says = This is where the present contract falls short, and what the next one has to ask for.
report-specification-nothing = The present breach-notification clause falls short in nothing, and every description and term of article 28 is there with its clause.
report-specification-clause = Breach-notification clause: { $lack }
report-specification-term = { $term }: { $presence }
report-specification-no-reference = present, but without its clause
report-specification-no-check = No check against UK GDPR article 28(3) is recorded, so none of its fifteen descriptions and terms is known to be there.
report-specification-later = Award criteria with weights, minimum standards of every kind and a table of bids are not kept in this version of the register.
report-specification-lessons = Those that were entered stand with the lessons above.

## Retendering: options and route

report-section-options = Options
report-options-says = Decisions that were entered stand beside their option; the rest is room to write. Cost, risk, time and reversibility of options are not kept in this version of the register.
report-option = Option
report-option-entered = Entered
report-option-cost = Cost
report-option-risk = Risk to data
report-option-time = Time
report-option-back = Way back
report-option-decided = { $outcome } ({ $reference })
report-preferred = Preferred option
report-no-preferred = No preferred option is recorded.
report-preferred-is = { $option } ({ $reference }: { $outcome }), for these reasons:
report-none-preferred-yet = No preferred option is recorded. The last decision about the way forward is { $reference }: { $option }, { $outcome }.
report-section-route = Procurement route
report-route-new-law = The present contract keeps the law it was let under to its end. A procurement that begins now falls under the law of the day on which it begins.
report-route-later = Lots, award criteria, social value and conflicts of interest are not kept in this version of the register.
report-thresholds = Value against the thresholds
report-value-with-vat = Value with VAT: { $value }.
report-value-without-vat = Value without VAT: { $value }.
report-value-vat-unknown = Value: { $value }; whether VAT is in it is not known.
report-value-unknown = No value is recorded.
report-value-foreign = The values are in { $currency }, so they are not held against thresholds in pounds.
report-threshold = Threshold
report-amount = Amount, with VAT
report-threshold-holds = Holds
report-value-against = This contract’s value
report-threshold-source = Source
report-thresholds-caption = Thresholds on { $day }
report-no-thresholds = The table of thresholds has none for this day.
report-thresholds-which = Which of them applies depends on what the buyer counts as and on what is bought; that is for procurement advice. The value that counts is that of the next contract, with its extensions.
report-thresholds-scotland = The lead body answers to the law of Scotland, which has thresholds of its own; they are not in this table.
word-threshold-central-goods-services = Goods and services, central government
word-threshold-sub-central-goods-services = Goods and services, other bodies
word-threshold-light-touch = Light touch services
report-at-or-above = At or above
report-below = Below
report-at-or-above-without-vat = At or above, even without VAT
report-position-unknown = Not known: no value with VAT is recorded
report-source-checked = { $source } (checked { $on })
report-source-unchecked = { $source } (not checked)

## Retendering: money, workforce, exit, risk

report-section-money = Financial case
report-money-later = Whole-life cost, dual running, transition and exit cost of the next contract are not kept in this version of the register.
report-section-workforce = Workforce
report-no-workforce = Whether workforce may transfer (TUPE) is not recorded.
report-section-exit = Transition and exit
report-data-return = Return of data
report-no-data-return = How data comes back at the end is not recorded.
report-retention-holder = Holder of records kept by law
report-no-retention-holder = Who keeps records that the law says must be kept is not recorded.
report-return-caption = What a rule says must be kept, and by whom
report-no-return-rules = No retention rule is recorded, so it is not known what has to be kept.
report-return-rest = Whatever no rule keeps has to come back or be destroyed, with a certificate that covers backups and sub-processors.
report-section-risk = Risks and appetite
report-appetite-caption = The board’s appetite and the present score
report-against-score = Against the score
report-appetite-above = Score { $score }: above what is tolerated
report-appetite-within = Score { $score }: within what is tolerated
report-appetite-other = Not measured here: the score is of data protection
report-appetite-not-assessed = Not assessed, so it cannot be said
report-no-appetite = No appetite of the board is recorded.

## Retendering: calendar and approvals

report-section-calendar = Calendar
report-calendar-no-end = No last day is recorded, so no calendar can be counted back from it.
report-calendar-says = Counted from the last day, { $end }, by { $version }. Of { $tasks } tasks, { $passed } are past their day.
report-calendar-scotland = The lead body answers to the law of Scotland. The notices of the Procurement Act 2023 do not apply to it, and their Scottish counterparts are not in this table.
report-calendar-other-law = Regime of the present contract: { $regime }. Tasks of the Procurement Act 2023 are left out, because that regime does not ask for them; its own steps are not in this table. Where the next contract falls under another law, this calendar does not hold for it.
report-calendar-law-not-known = The law that the present contract was let under is not recorded. The tasks of the Procurement Act 2023 are shown, because not known is not no; which law holds has to be found out first.
report-calendar-old-law = The present contract was let under the Public Contracts Regulations 2015. A procurement that begins on or after 24 February 2025 falls under the Procurement Act 2023, so its tasks are shown.
report-calendar-caption = Calendar of { $contract }, backwards from its last day
report-task = Task
report-task-owner = Owner
report-task-notice = { $task } ({ $notice })
report-task-rule = { $kind }: { $source }
report-task-minimum = { $kind }, statutory minimum: { $source }
word-rule-source-statute = Law
word-rule-source-contract = Contract
word-rule-source-policy = Policy
word-rule-source-practice = Practice
report-task-trigger = Check extension, notice and renewal; set the day of the decision
report-task-record = Gather the present supplier’s performance, breach record and lessons; list those who depend on the service
report-task-options = Appraise the options
report-task-pipeline = Enter the procurement in the pipeline
report-task-board-strategy = Board decides the strategy
report-task-data-design = Screen for an impact assessment; map the data; cut the list of fields; set security and retention
report-task-conflicts = Assess conflicts of interest
report-task-modern-slavery = Assess the risk of modern slavery
report-task-engagement = Engage the market; ask the present supplier about exit and return of data
report-task-planned-notice = Announce the procurement where a shorter tender period is wanted
report-task-specification = Sign off specification, indicators and schedules (data protection, security, exit, workforce)
report-task-tender = Start the competition
report-task-evaluation = Evaluate and moderate; check exclusion, debarment and certificates
report-task-board-award = Board decides the award
report-task-award = Send assessment summaries, publish the award, observe the standstill
report-task-sign = Sign, and publish the details
report-task-mobilise = Mobilise: accounts, test migration with reconciled counts, parallel running, privacy notices, workforce
report-task-exit-test = Start the exit plan: test the format of return; list what sub-processors must delete
report-task-switch = Switch over; revoke access, keys and accounts
report-task-termination-notice = Publish the end of the contract; take the last ratings; complete the return of data
report-task-deletion = Hold the certificate of deletion, backups and sub-processors included; name the holder of records kept by law
report-section-consultation = Consultation
report-consultation-says = Views are not kept in this version of the register; there is room to write them.
report-consulted = Consulted
report-their-view = Their view
report-section-approvals = Approvals wanted
report-next-decision = Next decision
report-act-decided = Decided on { $on }
report-act-settled = { $what }: { $decided }.
report-missed-act = { $what }: this was due by { $on } and is overdue.
report-ended = The contract ended on { $on }.
report-next-act = { $what }: by { $on }.
report-no-next-act = No day to act by that follows from the contract’s own dates lies ahead.
report-next-review = { $reference } is to be looked at again on { $on }.

## What the register adds

report-overruled = Overruled by hand: { $reason }
report-people-counted = { $people } people
report-counts = { $reference } { $kind } counts
report-warning-glyph = No font has the character { $code }; it is printed as its code.
report-warning-control = A control character ({ $code }) is printed as a box.
report-warning-link = “{ $link }” leads nowhere and is printed as plain text.

# What decides a gate that holds.
word-gate-reason-g01 = A field of data is of special category or helps a fraudster, and no signed contract with signed art. 28 terms is recorded.
word-gate-reason-g02 = Personal data is recorded, and no signing of a contract.
word-gate-reason-g03 = No breach-notification clause with a time limit and a trigger is recorded.
word-gate-reason-g04 = No independent assurance, sighted or verified, is recorded with a date in the last 12 months.
word-gate-reason-g05 = The chain, or a place where data is held or reached from, is not recorded or is recorded as not known.
word-gate-reason-g06 = Data goes to a country without adequacy, and no mechanism is recorded for it.
word-gate-reason-g07 = A notifiable breach is recorded as open.
word-gate-reason-g08 = A notice is recorded that came later than the clause or 72 hours allowed.
word-gate-reason-g09 = An impact assessment is recorded as required, and none as done.
word-gate-reason-g10 = The current last day has passed, and processing goes on.
word-gate-reason-g11 = The supplier is recorded as debarred, or a mandatory exclusion ground as applying.
word-gate-reason-g12 = Data is recorded as kept past its retention, or 90 days after exit no certificate of deletion is recorded.
word-gate-reason-g13 = Signs of financial distress are recorded.
word-gate-reason-g14 = Confidence and impact as worked out above.
word-gate-reason-g15 = A certificate that policy requires is not held in date.
word-gate-reason-g16 = A breach is open or was told late, processing continues, and no interim control is recorded.

# What the reports add.
report-owner-due-status = Owner, due, status
report-no-due-day = No day is set
report-printed-by = Printed by
report-program = Assay { $version }
report-security-not-kept = Answers to the lines of the NHS cyber security charter one by one, and a map to the Cyber Assessment Framework, are not recorded: this version of the register does not keep them.
report-performance-not-kept = Remedies under the contract and notices of its termination are not recorded: this version of the register does not keep them.
report-section-front-sheet = Front sheet
report-front-what = For the meeting
report-front-entry = To be entered
report-front-meeting = Meeting and date
report-front-agenda = Agenda number
report-front-author = Author of the paper
report-front-purpose = To approve, assure, discuss or note
report-front-committees = Committees that saw it before
report-front-assurance = References of the assurance framework and risk register
report-front-goals = Strategic goals it serves
report-front-impact = Equality, quality and data protection impact assessed
report-part-data-back = Data to come back or be destroyed
report-data-back-caption = Data held by activity, and what becomes of it at the end
report-at-the-end = At the end
report-back-or-destroyed = Comes back or is destroyed, with a certificate: no rule keeps any of it
report-kept-by-rule = { $rules ->
    [one] What one rule below keeps stays with its holder; the rest comes back or is destroyed, with a certificate
   *[other] What { $rules } rules below keep stays with their holders; the rest comes back or is destroyed, with a certificate
}
report-catalogue-control = Interim control
report-catalogue-stands = Entered for this contract
report-catalogue-caption = Catalogue of interim controls while a supplier that failed goes on
report-catalogue-entered = { $reference }, in place: { $answer }
