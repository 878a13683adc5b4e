# Words of the window. Keys begin with `window-`; what other areas say too stands in their own files.

window-product = Assay
window-title = { $file } – Assay
window-skip = Skip to the page
window-offline = This app never uses the network
window-not-encrypted = Not encrypted: anyone who has this file can read it
window-sample-note = Fictional sample
window-saved = All changes saved, { $when }
window-nothing-yet = No changes yet
window-loading = Loading…
window-navigation = Sections
window-nav-suppliers = Suppliers
window-nav-reports = Reports
window-nav-history = History
window-nav-registers = Open another register
window-undo = Undo
window-redo = Redo
window-undo-named = Undo: { $action }
window-redo-named = Redo: { $action }
window-undone = Undone.
window-undone-named = Undone: { $action }.
window-redone = Done again.
window-redone-named = Done again: { $action }.
window-close-message = Close this message
window-cancel = Cancel
window-save = Save
window-dark = Dark
window-light = Light
window-theme-to-dark = Use dark colours
window-theme-to-light = Use light colours

# Answers that are missing: never an empty cell.
window-not-known = Not known
window-none = None
window-no-data = No data
window-yes = Yes
window-no = No

# Standings
window-standing-not-assessed = Not assessed
window-standing-extreme = Extreme
window-standing-high = High
window-standing-moderate = Moderate
window-standing-low = Low
window-standing-no-contract = No contract
window-standing-scored = { $band } { $final }
window-standing-of-25 = { $band }, { $final } of 25

# Numbers and dates
window-time-am = { $hour }:{ $minute }am
window-time-pm = { $hour }:{ $minute }pm
window-instant = { $date }, { $time }
window-days-left = { $days ->
    [0] today
    [one] in 1 day
   *[other] in { $days } days
}
window-days-past = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
window-date-and-distance = { $date } ({ $distance })

# What can go wrong, and what to do then
window-failed = That did not work
window-failed-safe = Nothing was changed. The register is as it was.
window-failed-retry = Try again
window-failed-copy = Copy details
window-failed-copied = Copied
window-failed-code = Code: { $code }
window-problem = There is a problem
window-problem-asked = { $label } { $problem }
window-problem-of = { $label }: { $problem }
window-error-prefix = Error:
window-not-found = This page does not exist.
window-not-found-back = Go to the suppliers

# First start
window-start-title = Keep a register of your suppliers
window-start-lead = Who holds which personal data for you, under which contract, how well it is protected, and who must tell you when it is lost.
window-start-sample = Open the sample
window-start-sample-hint = A fictional trust with its suppliers. Change what you like: it is yours to try things in.
window-start-new = Make an empty register
window-start-new-hint = One file on this computer, encrypted with a passphrase that you choose.
window-start-open = Open a register
window-start-open-hint = A file that ends in .assay.
window-start-recent = Opened before
window-start-recent-in = { $file } in { $folder }
window-start-version = Assay { $version }. An independent tool; not a product of any public body.
window-start-back = Back to { $file }
window-opening = Opening…

# Who makes the change
window-who-title = Who is making changes?
window-who-lead = Your name and role stand beside every change in the history. This is a statement, not a log-in: nobody checks it.
window-who-name = Your name
window-who-role = Your role
window-who-role-hint = For example: information governance lead
window-who-save = Continue

# List of suppliers
window-suppliers-title = Suppliers
window-suppliers-count = { $count ->
    [one] 1 supplier
   *[other] { $shown } suppliers
}
window-suppliers-search = Search suppliers
window-suppliers-filter = Show only
window-suppliers-chip = { $standing } { $count }
window-suppliers-table = Suppliers, { $total } rows
window-suppliers-empty = No supplier is in this register yet.
window-suppliers-empty-hint = Quick start takes in the notices of your contracts and asks the first questions. Or open the sample to see how a filled register looks.
window-suppliers-clear = Clear search and filters
window-suppliers-stale = The list could not be read again. These are the last rows that could.
window-column-name = Supplier
window-column-service = Service
window-column-data = Personal data
window-column-score = Risk
window-column-people = People
window-column-next = Act by
window-column-clause = Breach notice
window-row-loading = Loading row
window-more = { $first } + { $count } more

# Side panel
window-panel-label = Chosen supplier
window-panel-empty = Choose a supplier to see why it scores as it does.
window-panel-why = Why this score
window-panel-facts = Key facts
window-panel-open = Open
window-panel-report = Make a report
window-panel-part-impact = Impact
window-panel-part-likelihood = Likelihood
window-panel-part-controls = Controls in place
window-panel-part-confidence = Confidence
window-panel-of-five = { $value } of 5
window-panel-percent = { $value }%
window-panel-calculated = Impact × likelihood
window-panel-floors = Held up by
window-panel-floor = { $id }: at least { $floor }
window-panel-answered = { $answered } of { $asked } questions answered
window-panel-contracts = Contracts
window-panel-no-contract = No contract is recorded, so there is nothing to score.

# Supplier page
window-supplier-back = Suppliers
window-supplier-sections = Parts of this supplier
window-supplier-facts = Facts
window-supplier-data = Personal data
window-supplier-clause = Breach notice
window-supplier-score = Score
window-supplier-history = History
window-facts-identity = Identity
window-facts-legal-name = Registered name
window-facts-known-as = Known as
window-facts-kind = Kind
window-facts-jurisdiction = Jurisdiction
window-facts-country = Country
window-facts-parent = Owned by
window-facts-aggregator = Serves more than ten health bodies
window-facts-sectors = Sectors
window-facts-numbers = Registered numbers
window-facts-contacts = Contacts
window-facts-contracts = Contracts
window-facts-no-contracts = No contract is recorded for this supplier, so it has no score.
window-facts-status = Status
window-facts-regime = Regime
window-facts-route = Route
window-facts-value = Value
window-facts-start = Starts
window-facts-end = Ends
window-facts-extension = Extension
window-facts-notice = Notice period
window-facts-lead = Lead body
window-facts-served = Bodies served
window-facts-act-by = Dates to act on
window-facts-act-kind = What
window-facts-act-date = On or before
window-facts-no-dates = No date to act on can be worked out.

# Personal data
window-data-activities = Processing
window-data-purposes = Purposes
window-data-role = Role of the supplier
window-data-basis = Lawful basis
window-data-condition = Condition for special-category data
window-data-hosting = Hosted
window-data-access = Reached from
window-data-retention = Kept for
window-data-dpia = Impact assessment (DPIA)
window-data-contract = Contract
window-data-people = How many people
window-data-people-caption = { $group }: people by body and category
window-data-body = Body
window-data-items = Data items
window-data-item = Item
window-data-category = Category
window-data-reason = Why it is needed
window-data-fraud = Useful for fraud
window-data-irreplaceable = Cannot be replaced
window-data-special = Special category
window-data-none = No personal data is recorded for this supplier. That is not the same as none being held.
window-data-no-people = No head-count is recorded.
window-data-no-items = No data item is recorded.
window-data-no-reason = No reason recorded
window-data-source = Source: { $source }
window-data-scroll = { $name }, scrolls sideways

# Clause
window-clause-none = No contract is recorded, so there is no clause.
window-clause-quality = Quality { $quality } of 4
window-clause-edit = Change this clause
window-clause-record = Record this clause
window-clause-question = Question
window-clause-answer = Answer

# Score
window-score-none = No contract is recorded for this supplier, so there is nothing to score.
window-score-method = Method { $method }, as at { $date }
window-score-impact = Impact
window-score-exposure = Exposure
window-score-controls = Controls
window-score-past = History
window-score-result = Result
window-score-floors = Floors
window-score-levers = What would change it
window-score-factor = Factor
window-score-weight = Weight
window-score-score = Score
window-score-points = Points
window-score-points-impact = Points: weight × score ÷ 4
window-score-points-control = Points: weight × score ÷ 4 × q × f
window-score-meaning = What that means
window-score-assumed = not known, counted as { $used }
window-score-total = Total
window-score-impact-exact = 1 + 4 × { $pct } ÷ 100 = { $exact }, rounded { $rounded }
window-score-part = Part
window-score-answer = Answer
window-score-everybody = Everybody starts with
window-score-inherent = { $impact } × { $exposure } = { $inherent } before controls
window-score-evidence = Evidence (q)
window-score-freshness = Freshness (f)
window-score-valued = { $word } { $value }
window-score-confidence = Confidence: Σ weight × q × f = { $value }%
window-score-no-history = Nothing in its history adds to the likelihood.
window-score-step = Step
window-score-figures = Figures
window-score-value = Value
window-score-likelihood-exact = Likelihood, exact
window-score-likelihood-figures = { $e } − ({ $e } − 1) × { $controls } ÷ 100 + { $history }, held within 1 and 5
window-score-likelihood = Likelihood, rounded
window-score-calculated = Calculated
window-score-product = { $impact } × { $likelihood }
window-score-final = Final
window-score-final-figures = The largest of the calculated score and the floors
window-score-index = Index for ranking
window-score-index-figures = 100 × ({ $impact } × { $likelihood } − 1) ÷ 24
window-score-completeness = Completeness
window-score-no-floors = No floor holds.
window-score-floor = Floor
window-score-rule = Rule
window-score-reason = Why it holds
window-score-may-accept = Who may accept the risk
window-score-accepted = Accepted
window-score-no-appetite = No risk appetite is recorded
window-score-lever = If this were done
window-score-then = The result would be
window-score-no-levers = Nothing on record would change it.
window-score-overruled = Overruled: { $reason }

# History
window-history-title = History
window-history-none = Nothing has been changed yet.
window-history-entry = Entry { $number }
window-history-what = What
window-history-field = Field
window-history-before = Before
window-history-after = After
window-history-more = Show older entries
window-history-shown = { $shown } of { $total } entries
window-history-details = { $count ->
    [one] 1 field
   *[other] { $count } fields
}
window-history-blank = Nothing

# Reports
window-reports-title = Reports
window-reports-kind = Report
window-reports-due-diligence = Due diligence
window-reports-due-diligence-hint = A supplier: its contracts, data, clauses, evidence and score.
window-reports-retendering = Retendering
window-reports-retendering-hint = One contract: its dates, the incumbent, and what the next contract must ask for.
window-reports-supplier = Supplier
window-reports-contract = Contract
window-reports-all-contracts = All contracts
window-reports-marking = Marking
window-reports-as-at = As at
window-reports-as-at-hint = For example: 31 March 2027. Days left and freshness are counted to this date. Leave it empty for today.
window-reports-reader = Who the copy is for
window-reports-reader-hint = What that reader may not see is left out, and is nowhere in the file.
window-reports-all-suppliers = All suppliers
window-reports-summary = Only the one-page summary
window-reports-welsh-headings = Headings in Welsh too
window-reports-since = Compared with
window-reports-since-hint = For example: 31 March 2026. What moved since the end of this day is listed. Leave it empty to compare nothing.
window-reports-make = Make the report
window-reports-making = Making the report…
window-reports-preview = Preview
window-reports-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
window-reports-page = Page { $page } of { $count }
window-reports-save = Save as PDF…
window-reports-saved = Saved as { $file } in the folder { $folder } ({ $size } kB).
window-reports-folder = Open folder
window-reports-warnings = What this report could not say
window-reports-choose-supplier = Choose a supplier
window-reports-choose-contract = Choose a contract
window-reports-none = A report needs a supplier, and none is in this register yet.
window-reports-empty = The pages appear here before anything is saved.
window-reports-shape-supplier = Choose the supplier the report is on
window-reports-shape-contract = Choose the contract the report is on

# Dialogs of the system
window-dialog-new = Make an empty register
window-dialog-open = Open a register
window-dialog-save = Save the report
window-dialog-registers = Registers
window-dialog-reports = PDF documents
