# Extracts of the register, printed.
report-extract = Extract of the register
extract-article-30 = Records of processing activities
extract-article-30-says = What UK GDPR article 30 asks a controller to keep for each activity of a supplier, under the headings of the Information Commissioner’s template.
extract-no-clause = Contracts without a breach-notification clause
extract-no-clause-says = Contracts that are not over, and of which no breach-notification clause is recorded, or nothing is known of its clock and its time limit.
extract-no-no-clause = No contract without one is recorded.
extract-evidence = Evidence that expires
extract-evidence-says = Evidence that stops being in date within the time asked for, or already has. A piece that a later one has taken over from is left out.
extract-no-evidence = No evidence expires within the time asked for, as far as evidence is recorded.
extract-foi = Third parties and the data they hold
extract-foi-says = Contracts that are not over, with the personal data that is handled under them, and where the supplier stands with the Data Security and Protection Toolkit.
extract-foi-note = The toolkit’s status is as it was last looked at; the day stands beside it.
extract-no-foi = No contract is recorded.
extract-whole = Nothing; the extract is whole
extract-narrowed = Narrowed to
extract-sorted = Sorted by
extract-rows = { $shown ->
    [0] No row of { $of } is listed.
    [one] 1 row of { $of } is listed.
   *[other] { $shown } rows of { $of } are listed.
}
extract-narrowed-supplier = Supplier: { $name }
extract-narrowed-containing = Rows that contain “{ $text }”
extract-narrowed-within = Within { $days } days
extract-service = What it does
extract-data = Personal data
extract-dspt = Data Security and Protection Toolkit
extract-dspt-required = Required; no status is recorded
extract-dspt-says = { $status }, looked at on { $on }
extract-dspt-undated = { $status }; when it was looked at is not recorded
extract-data-yes = Personal data is handled; which is not recorded
extract-data-no = No personal data
extract-data-unknown = Whether personal data is handled is not known
word-extract-order-reference = Reference
word-extract-order-supplier = Supplier
word-extract-order-date = Day
word-extract-order-score = Score, worst first

# Headings of the ICO's template for controllers.
ropa-controller = Controller
ropa-joint = Joint controller
ropa-representative = Representative
ropa-contacts = Data protection officer and contacts
ropa-processor = Processor
ropa-purposes = Purpose of processing
ropa-individuals = Categories of individuals
ropa-data = Categories of personal data
ropa-recipients = Categories of recipients
ropa-transfers = Names of third countries and safeguards of transfers
ropa-transfer = { $country }: { $recipient }; { $mechanism }; document: { $document }
ropa-retention = Retention schedule
ropa-rule = { $applies }: { $rule }
ropa-measures = General description of technical and organisational security measures
ropa-lawful = Article 6 lawful basis
ropa-article-9 = Article 9 condition for special category data
ropa-schedule-1 = Data Protection Act 2018, Schedule 1 condition
ropa-policy = Appropriate policy document
ropa-source = Source of the personal data
ropa-notice = Privacy notice
ropa-contract = Link to contract with processor
ropa-dpia = Data protection impact assessment
ropa-dpia-says = Required: { $required }; done: { $done }; reference: { $reference }
ropa-places = Location of personal data

# The reports as a form offers them.
word-report-kind-due-diligence = Due diligence
word-report-kind-hint-due-diligence = A supplier: its contracts, data, clauses, evidence and score.
word-report-kind-retendering = Retendering
word-report-kind-hint-retendering = One contract: its dates, the incumbent, and what the next contract must ask for.
word-report-kind-chronology = Chronology
word-report-kind-hint-chronology = An incident: who knew what when, who was late by how much, and what is not known. Its first page stands alone.
word-report-kind-incident-pack = Incident pack
word-report-kind-hint-incident-pack = An incident: the board’s page, answers for the regulator, questions to the supplier, a letter to the people.
word-report-kind-board = Board
word-report-kind-hint-board = The whole register on two to six pages: where contracts stand, what moved, what is asked.
word-report-kind-article-30 = Records of processing
word-report-kind-hint-article-30 = Each processing activity under the headings of UK GDPR article 30.
word-report-kind-no-clause = Contracts without a clause
word-report-kind-hint-no-clause = Contracts with no breach-notification clause, worst first.
word-report-kind-evidence = Evidence that expires
word-report-kind-hint-evidence = Evidence that expires within 90 days, or has expired.
word-report-kind-foi = Third parties and their data
word-report-kind-hint-foi = Who holds what, as requests for information ask for it.

# Records of processing as one table on pages on their side.
ropa-group-activity = Activity
ropa-group-parties = Who
ropa-group-data = People and data
ropa-group-places = Recipients and places
ropa-group-care = Retention and security
ropa-group-law = Lawfulness
ropa-label = { $label }:
