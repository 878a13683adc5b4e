# The label of every field of every noun (field-<name>), as forms, history and reports show it. A name that several nouns
# share has one label. Units stand in brackets.

# Organisation
field-legal_name = Legal name
field-known_as = Also known as
field-welsh_name = Welsh name
field-kind = Kind
field-parts_played = Parts it plays
field-jurisdiction = Jurisdiction
field-country = Country
field-ods_code = ODS code
field-companies_house_number = Companies House number
field-company_status = Status at Companies House
field-charity_number = Charity number
field-vat_number = VAT number
field-duns = D-U-N-S number
field-lei = Legal entity identifier (LEI)
field-ppon = Public procurement number (PPON)
field-ico_registration = ICO registration
field-portal_id = Identifier at a procurement portal
field-parent = Parent
field-ultimate_parent = Ultimate owner
field-ultimate_parent_country = Country of the ultimate owner
field-ownership_changes = Changes of ownership
field-sectors = Sectors
field-address = Address
field-sponsor_route = Reports incidents upward to
field-identity_checked_on = Identity last checked
field-source = Source
field-note = Note

# Contact
field-organisation = Organisation
field-role = Role
field-name = Name
field-job_title = Job title
field-email = E-mail
field-telephone = Telephone
field-round_the_clock = Answers round the clock
field-tested_on = Last tested

# Supplier
field-service = Service
field-aggregator = Serves more than ten health bodies
field-aggregator_basis = Basis for that
field-marketing_claim = What it says of itself
field-debarred = On the debarment list
field-exclusion_ground = Exclusion ground
field-exclusion_checked_on = Debarment and exclusion checked
field-exclusion_note = What the check found
field-financial_distress = Signs of financial distress
field-financial_note = What the signs are
field-financial_tier = Financial standing tier
field-credit_score = Credit score
field-credit_score_source = Source of the credit score
field-accounts_to = Last filed accounts to
field-going_concern_doubt = Going concern in doubt
field-turnover_pence = Yearly turnover
field-dependency_percent = Our share of its turnover (%)
field-parent_guarantee = Parent guarantee held
field-prompt_payment = Pays its suppliers within terms
field-modern_slavery_assessed_on = Modern slavery risk assessed
field-conflicts_assessed_on = Conflicts of interest assessed
field-charter_signed_on = Cyber security charter signed
field-key_persons = Key persons
field-supplier_reply = The supplier’s reply

# Contract
field-own_reference = Contract’s own reference
field-title = Title
field-supplier = Supplier
field-lead_body = Lead body
field-business_owner = Business owner
field-personal_data = Handles personal data
field-regime = Procurement law
field-procedure = Procedure
field-route = Route
field-framework_reference = Framework
field-cpv = CPV codes
field-ocid = Open contracting id
field-import_key = Imported from
field-value_ex_vat_pence = Value without VAT
field-value_inc_vat_pence = Value with VAT
field-value_vat_unknown_pence = Value, VAT not said
field-annual_value_pence = Value of one year without VAT
field-currency = Currency
field-start = First day
field-end = Last day as first signed
field-notice_period_buyer = Notice by the buyer
field-notice_period_supplier = Notice by the supplier
field-renewal = At the end of its term
field-renewal_term = Term of a renewal
field-procurement_lead = Time a new procurement takes
field-criticality = Criticality (0 to 4)
field-substitutability = Difficulty of replacing (0 to 4)
field-market = Market
field-alternates = Other possible suppliers
field-dependencies = Dependencies
field-volumes = Volumes
field-recovery_time_hours = Back in service within (hours)
field-recovery_point_hours = Data that may be lost (hours)
field-national = Relied on nationally
field-liability_cap_pence = Limit of liability
field-data_liability_cap_pence = Limit of liability for data
field-insurance = Insurance
field-audit_right = Right to audit
field-change_of_control = Change of control must be told
field-exit_plan = Exit plan agreed
field-exit_tested_on = Exit last tested
field-data_return = Return of data
field-retention_holder = Holder of records kept by law
field-required_certificates = Certificates required
field-workforce = Workforce that may transfer (TUPE)
field-processing_after_end = Processing after the end
field-served_bodies = Served bodies
field-extension_options = Extensions allowed
field-events = Events
field-notices = Notices

# ServedBody
field-department = Department
field-status = Status
field-onward_notice_hours = Passes a breach notice on within (hours)
field-contact_tested_on = Breach contact last tested

# ExtensionOption
field-months = Months
field-notice = Notice needed
field-ground = Ground

# ContractEvent
field-on = Date
field-new_end = New last day
field-by = By
field-document = Document

# ContractNotice
field-code = Notice
field-number = Number
field-published_on = Published on
field-url = Address on the web

# Clause
field-contract = Contract
field-clause_reference = Clause reference
field-wording = Words as signed
field-trigger = Starts the clock
field-limit = Time limit
field-unit = Unit of the limit
field-business_opens = Business day opens
field-business_closes = Business day closes
field-calendar = Bank holidays
field-channel = How notice is given
field-addressee = Addressee
field-named_contact = Contact named
field-contents_listed = Contents of a notice listed
field-acknowledge_within_hours = Acknowledged within (hours)
field-initial_hours = First notice within (hours)
field-update_hours = Updates every (hours)
field-full_report_days = Full report within (calendar days)
field-affected_list_days = List of affected people within (calendar days)
field-flow_down_hours = Must tell of a breach within (hours)
field-costs = Who pays for letters, helpline and monitoring
field-deemed_receipt_days = Post counts as received after (calendar days)
field-exercised_on = Last exercised in a drill
field-exercise_note = What the drill showed

# Article28
field-signed = Signed by both sides
field-signed_on = Signed on
field-vehicle = Vehicle of the terms
field-checked_on = Checked on
field-checked_by = Checked by
field-terms = Descriptions and terms

# TermCheck
field-term = Description or term
field-presence = Present

# Processing
field-purposes = Purposes
field-lawful_bases = Lawful bases
field-article_9_conditions = Art. 9 conditions
field-schedule_1_part = Schedule 1 part
field-policy_document = Appropriate policy document
field-live = Processing goes on now
field-internet_facing = Reachable from the internet
field-remote_access = Reached remotely by the supplier
field-recipients = Recipients
field-measures = Security measures
field-privacy_notice = People told in a privacy notice
field-privacy_notice_on = Date of the privacy notice
field-data_source = Where the data comes from
field-supplier_reuse = Used for the supplier’s own purposes
field-reconciliation = Who reconciles, and how often
field-reconciled_on = Last reconciled
field-dpia_required = Impact assessment required
field-dpia_done = Impact assessment done
field-dpia_reference = Impact assessment reference
field-dpia_on = Impact assessment date
field-dpia_review_on = Impact assessment due for review
field-kept_past_retention = Kept past its retention
field-ruled_out = Ruled out
field-roles = Roles
field-data_items = Fields of data
field-head_counts = Numbers of people
field-locations = Places
field-transfers = Transfers abroad
field-retention_rules = Retention rules

# PartyRole
field-reasoning = Reasoning

# DataItem
field-category = Category
field-field_name = Field
field-why = Why it is needed
field-subject_groups = Subject groups
field-identifiable = Points to a person
field-special = Special category
field-fraud_enabling = Helps a fraudster
field-irreplaceable = Cannot be changed once lost
field-pseudonymised = Pseudonymised
field-encrypted_at_rest = Encrypted at rest
field-encrypted_in_transit = Encrypted in transit
field-key_holder = Holder of the keys
field-oldest_record = Oldest record

# HeadCount
field-body = Body
field-scope = Scope
field-subject_group = Subject group
field-categories = Categories
field-min = At least
field-max = At most
field-qualifier = How sure
field-as_of = As of
field-in_force = Counts as the one in force

# Location
field-used_for = Used for
field-place = Place
field-operator = Operator

# Transfer
field-recipient = Recipient
field-mechanism = What makes it lawful
field-risk_assessed_on = Risk assessed on

# RetentionRule
field-applies_to = Applies to
field-rule = Rule
field-period = Period
field-authority = Authority
field-holder = Held by
field-ends_on = Last day

# Chain
field-under = Works for
field-function = What it does
field-hosting_countries = Hosting countries
field-access_countries = Access countries
field-approval = Approval
field-approved_on = Approved on
field-since = Since
field-confirmed_by = Confirmed by
field-confirmed_on = Confirmed on

# Evidence
field-contracts = Contracts
field-controls = Controls
field-issuer = Issuer
field-covers_service = Covers our service
field-issued_on = Issued on
field-expires_on = Holds until
field-grade = Grade
field-sighted_by = Sighted by
field-sighted_on = Sighted on
field-dspt_status = Toolkit status
field-dspt_version = Toolkit version
field-dspt_ods_code = Toolkit published under
field-caf_level = CAF level
field-open_criticals = Open critical findings
field-file_name = File
field-sha256 = SHA-256 of the file
field-kept_at = Original kept at

# Assessment
field-as_at = As at
field-method = Method
field-author = Author
field-approved_by = Approved by
field-review_on = To be looked at again
field-root_cause_outstanding = Root cause or independent report outstanding
field-narrative = In words
field-factors = Factors overruled
field-exposures = Exposure overruled

# FactorOverride
field-factor = Factor
field-step = Step (0 to 4)
field-reason = Reason

# ExposureOverride
field-question = Question
field-answer = Answer

# ControlAnswer
field-control = Control
field-finding = Finding
field-claim = The supplier’s claim
field-evidence = Evidence

# Kpi
field-target = Target
field-published = Published indicator
field-ratings = Ratings

# KpiResult
field-period_end = Period to
field-rating = Rating
field-measured = Measured

# ActionItem
field-severity = Severity
field-action = Action
field-owner = Owner
field-due_on = Due
field-done_on = Done
field-proof = What shows it was done

# Acceptance
field-gates = Floors accepted
field-treatment = Treatment
field-accepted_on = Accepted on
field-until = Until
field-conditions = Conditions

# InterimControl
field-text = Text
field-from = From
field-in_place = In place

# SupplierPair
field-one = One
field-other = The other
field-decision = Decided

# Decision
field-option = Way forward
field-outcome = Decision
field-reasons = Reasons
field-decided_by = Decided by
field-decided_on = Decided on

# AppetiteLine
field-domain = Field of risk
field-appetite = Appetite
field-tolerated = Highest score tolerated
field-plan_from = Plan needed from
field-board_from = Goes to the board from
field-set_by = Set by

# Lesson
field-lesson = Lesson
field-requirement = Requirement
field-minimum_standard = Minimum standard
field-criterion = Criterion
field-weight_percent = Weight (%)
field-evidence_at_award = Evidence at award

# Dispute
field-subject = Subject
field-our_words = Our words
field-opened_on = Opened
field-replied_on = Replied
field-resolved_on = Settled

# Claim
field-about = About
field-stated_on = Stated on
field-evidence_sought = Evidence sought
field-evidence_seen = Evidence seen
