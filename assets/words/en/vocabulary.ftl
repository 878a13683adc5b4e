# A word or phrase for every value of every closed enumeration of the register (word-<enumeration>-<value>).
# The band words of the score and the short answers (core.ftl) stand elsewhere.

# What kind of body an organisation is.
word-organisation-kind-nhs-trust = NHS trust
word-organisation-kind-nhs-foundation-trust = NHS foundation trust
word-organisation-kind-health-board = Health board
word-organisation-kind-special-health-authority = Special health authority
word-organisation-kind-integrated-care-board = Integrated care board
word-organisation-kind-health-and-social-care-trust = Health and social care trust
word-organisation-kind-ambulance-service = Ambulance service
word-organisation-kind-primary-care = Primary care
word-organisation-kind-local-authority = Local authority
word-organisation-kind-central-government = Central government
word-organisation-kind-university = University
word-organisation-kind-other-public-body = Other public body
word-organisation-kind-private-healthcare = Private healthcare
word-organisation-kind-company = Company
word-organisation-kind-partnership = Partnership
word-organisation-kind-charity = Charity
word-organisation-kind-other = Other kind of body
word-organisation-kind-unknown = Kind of body not known

# The part that an organisation plays in the register.
word-organisation-part-controller = Controller
word-organisation-part-lead-body = Lead body
word-organisation-part-served-body = Served body
word-organisation-part-supplier = Supplier
word-organisation-part-sub-processor = Sub-processor

# Where an organisation answers to the law.
word-jurisdiction-england = England
word-jurisdiction-wales = Wales
word-jurisdiction-scotland = Scotland
word-jurisdiction-northern-ireland = Northern Ireland
word-jurisdiction-crown-dependency = Crown dependency
word-jurisdiction-overseas = Overseas
word-jurisdiction-unknown = Not known

# A company's state at Companies House or its like.
word-company-status-active = Active
word-company-status-dormant = Dormant
word-company-status-in-administration = In administration
word-company-status-liquidation = Liquidation
word-company-status-dissolved = Dissolved
word-company-status-not-a-company = Not a company
word-company-status-unknown = Status not known

# The work role of a contact. Contacts hold work details only.
word-contact-role-breach-notice = Breach notices
word-contact-role-data-protection-officer = Data protection officer
word-contact-role-siro = Senior information risk owner (SIRO)
word-contact-role-caldicott-guardian = Caldicott Guardian
word-contact-role-information-asset-owner = Information asset owner
word-contact-role-contract-manager = Contract manager
word-contact-role-procurement = Procurement
word-contact-role-security = Security
word-contact-role-account-manager = Account manager
word-contact-role-executive = Executive
word-contact-role-service-desk = Service desk
word-contact-role-radiation-protection-adviser = Radiation protection adviser
word-contact-role-press = Press
word-contact-role-legal = Legal
word-contact-role-other = Other

# A sector that a supplier serves.
word-sector-health = Health
word-sector-social-care = Social care
word-sector-education = Education
word-sector-local-government = Local government
word-sector-central-government = Central government
word-sector-defence = Defence
word-sector-national-security = National security
word-sector-energy = Energy
word-sector-transport = Transport
word-sector-finance = Finance
word-sector-retail = Retail
word-sector-veterinary = Veterinary
word-sector-dental = Dental
word-sector-other = Other

# A mandatory or discretionary ground for exclusion (Procurement Act 2023, Schedules 6 and 7).
word-exclusion-ground-none = No ground found
word-exclusion-ground-mandatory = Mandatory ground
word-exclusion-ground-discretionary = Discretionary ground
word-exclusion-ground-unknown = Not known

# The economic and financial standing tier of a supplier (Cabinet Office guidance).
word-financial-tier-platinum = Platinum
word-financial-tier-gold = Gold
word-financial-tier-silver = Silver
word-financial-tier-bronze = Bronze
word-financial-tier-untiered = Untiered
word-financial-tier-unknown = Not known

# The law under which a contract was let; it keeps it to its end.
word-procurement-regime-pcr-2015 = Public Contracts Regulations 2015
word-procurement-regime-pa-2023 = Procurement Act 2023
word-procurement-regime-psr = Provider Selection Regime (England)
word-procurement-regime-psr-wales = Provider selection regime (Wales)
word-procurement-regime-scotland-2015 = Public Contracts (Scotland) Regulations 2015
word-procurement-regime-exempt = Exempt
word-procurement-regime-below-threshold = Below threshold
word-procurement-regime-unknown = Not known

# How a contract was let.
word-procedure-open = Open procedure
word-procedure-restricted = Restricted procedure
word-procedure-competitive-flexible = Competitive flexible procedure
word-procedure-competitive-negotiated = Competitive procedure with negotiation
word-procedure-competitive-dialogue = Competitive dialogue
word-procedure-direct-award = Direct award
word-procedure-framework-call-off = Call-off from a framework
word-procedure-dynamic-market = Dynamic market
word-procedure-below-threshold = Below threshold
word-procedure-psr-direct-award-a = Provider Selection Regime: direct award A
word-procedure-psr-direct-award-b = Provider Selection Regime: direct award B
word-procedure-psr-direct-award-c = Provider Selection Regime: direct award C
word-procedure-psr-wales-direct-award-1 = Provider selection (Wales): direct award 1
word-procedure-psr-wales-direct-award-2 = Provider selection (Wales): direct award 2
word-procedure-most-suitable-provider = Most suitable provider
word-procedure-competitive-process = Competitive process
word-procedure-other = Other procedure
word-procedure-unknown = Not known

# A procurement notice (UK1 to UK17 of the Procurement Act 2023, and those of other portals and older rules).
word-notice-code-uk1 = UK1 pipeline notice
word-notice-code-uk2 = UK2 preliminary market engagement notice
word-notice-code-uk3 = UK3 planned procurement notice
word-notice-code-uk4 = UK4 tender notice
word-notice-code-uk5 = UK5 transparency notice
word-notice-code-uk6 = UK6 contract award notice
word-notice-code-uk7 = UK7 contract details notice
word-notice-code-uk8 = UK8 contract payment notice
word-notice-code-uk9 = UK9 contract performance notice
word-notice-code-uk10 = UK10 contract change notice
word-notice-code-uk11 = UK11 contract termination notice
word-notice-code-uk12 = UK12 procurement termination notice
word-notice-code-uk13 = UK13 dynamic market intention notice
word-notice-code-uk14 = UK14 dynamic market establishment notice
word-notice-code-uk15 = UK15 dynamic market modification notice
word-notice-code-uk16 = UK16 dynamic market cessation notice
word-notice-code-uk17 = UK17 payments compliance notice
word-notice-code-planning = Planning notice
word-notice-code-tender = Tender notice
word-notice-code-award = Award notice
word-notice-code-contract = Contract notice
word-notice-code-modification = Modification notice
word-notice-code-contracts-finder = Contracts Finder notice
word-notice-code-public-contracts-scotland = Public Contracts Scotland notice
word-notice-code-sell2wales = Sell2Wales notice
word-notice-code-f-series = F-series notice (rules before 24 February 2025)
word-notice-code-other = Other notice

# What happens to a contract when its term ends and nobody acts.
word-renewal-ends = Ends at its term
word-renewal-renews-automatically = Renews itself
word-renewal-rolls = Rolls on until somebody ends it
word-renewal-unknown = Not known

# The market for a service.
word-market-sole = Sole supplier
word-market-limited = Limited market
word-market-competitive = Competitive market
word-market-unknown = Not known

# Something that happened to a contract, with its date; the contract's status follows from these.
word-contract-event-announced = Announced
word-contract-event-awarded = Awarded
word-contract-event-signed = Signed
word-contract-event-started = Started
word-contract-event-extended = Extended
word-contract-event-varied = Varied
word-contract-event-novated = Novated
word-contract-event-notice-given = Notice given
word-contract-event-terminated = Terminated
word-contract-event-exit-started = Exit started
word-contract-event-exit-complete = Exit complete

# A side of a contract.
word-side-buyer = Buyer
word-side-supplier = Supplier
word-side-both = Both sides

# Where a contract stands, derived from its dates and events on a day, never typed.
word-contract-status-planned = Planned
word-contract-status-live = Live
word-contract-status-extended = Extended
word-contract-status-holding-over = Holding over, out of contract
word-contract-status-notice-given = Notice given
word-contract-status-expired = Expired
word-contract-status-terminated = Terminated
word-contract-status-exiting = Exiting
word-contract-status-exited = Exited
word-contract-status-unknown = Running by its dates; signing not recorded

# The status of a served body in relation to a supplier's data.
word-served-body-status-contracted = Contracted
word-served-body-status-told = Told
word-served-body-status-confirmed-affected = Confirmed affected
word-served-body-status-confirmed-not-affected = Confirmed not affected
word-served-body-status-unknown = Not known

# The role of an organisation in a processing activity (UK GDPR arts. 4, 26, 28); decided per activity.
word-processing-role-sole-controller = Sole controller
word-processing-role-joint-controller = Joint controller
word-processing-role-independent-controller = Independent controller
word-processing-role-processor = Processor
word-processing-role-sub-processor = Sub-processor
word-processing-role-lead-body = Lead body
word-processing-role-served-body = Served body
word-processing-role-recipient = Recipient
word-processing-role-third-party = Third party
word-processing-role-representative = Representative
word-processing-role-unknown = Not known

# A lawful basis (UK GDPR art. 6(1); the last under the Data (Use and Access) Act 2025).
word-lawful-basis-consent = Consent (art. 6(1)(a))
word-lawful-basis-contract = Contract (art. 6(1)(b))
word-lawful-basis-legal-obligation = Legal obligation (art. 6(1)(c))
word-lawful-basis-vital-interests = Vital interests (art. 6(1)(d))
word-lawful-basis-public-task = Public task (art. 6(1)(e))
word-lawful-basis-legitimate-interests = Legitimate interests (art. 6(1)(f))
word-lawful-basis-recognised-legitimate-interest = Recognised legitimate interest (Data (Use and Access) Act 2025)

# A condition for special-category data (UK GDPR art. 9(2)(a) to (j)).
word-article-9-condition-a = Art. 9(2)(a): explicit consent
word-article-9-condition-b = Art. 9(2)(b): employment and social security law
word-article-9-condition-c = Art. 9(2)(c): vital interests
word-article-9-condition-d = Art. 9(2)(d): not-for-profit body
word-article-9-condition-e = Art. 9(2)(e): made public by the person
word-article-9-condition-f = Art. 9(2)(f): legal claims
word-article-9-condition-g = Art. 9(2)(g): substantial public interest
word-article-9-condition-h = Art. 9(2)(h): health or social care
word-article-9-condition-i = Art. 9(2)(i): public health
word-article-9-condition-j = Art. 9(2)(j): archiving, research or statistics

# A part of Schedule 1 to the Data Protection Act 2018.
word-schedule-1-part-part-1 = Schedule 1, Part 1: employment, health and research
word-schedule-1-part-part-2 = Schedule 1, Part 2: substantial public interest
word-schedule-1-part-part-3 = Schedule 1, Part 3: criminal offence data

# The people whom data is about.
word-subject-group-employee = Employees
word-subject-group-former-employee = Former employees
word-subject-group-bank-or-agency-worker = Bank or agency workers
word-subject-group-student-or-trainee = Students or trainees
word-subject-group-volunteer = Volunteers
word-subject-group-contractor-worker = Contractors’ workers
word-subject-group-cleaning-or-estates = Cleaning or estates staff
word-subject-group-patient = Patients
word-subject-group-former-patient = Former patients
word-subject-group-relative-or-carer = Relatives or carers
word-subject-group-child = Children
word-subject-group-adult-at-risk = Adults at risk
word-subject-group-deceased = Deceased people
word-subject-group-donor = Donors
word-subject-group-research-participant = Research participants
word-subject-group-visitor = Visitors
word-subject-group-job-applicant = Job applicants
word-subject-group-next-of-kin = Next of kin
word-subject-group-private-customer-staff = Staff of private customers
word-subject-group-witness = Witnesses
word-subject-group-business-contact = Business contacts
word-subject-group-public = Members of the public
word-subject-group-other = Other people
word-subject-group-unknown = Group not known

# A category of personal data.
word-data-category-basic-identifiers = Basic identifiers (name, sex)
word-data-category-contact = Contact details
word-data-category-identification = User names and other identifiers
word-data-category-ni-number = National Insurance number
word-data-category-nhs-number = NHS number
word-data-category-date-of-birth = Date of birth
word-data-category-official-documents = Official documents
word-data-category-employment-or-payroll = Employment or payroll
word-data-category-absence = Absence from work
word-data-category-financial = Financial details
word-data-category-bank = Bank details
word-data-category-occupational-exposure = Occupational exposure (dose)
word-data-category-occupational-health = Occupational health
word-data-category-health = Health
word-data-category-genetic = Genetic data
word-data-category-biometric = Biometric data
word-data-category-racial-or-ethnic = Racial or ethnic origin
word-data-category-religious = Religious belief
word-data-category-political = Political opinion
word-data-category-trade-union = Trade union membership
word-data-category-sex-life = Sex life
word-data-category-sexual-orientation = Sexual orientation
word-data-category-gender-reassignment = Gender reassignment
word-data-category-criminal = Criminal offence data
word-data-category-location = Location
word-data-category-cctv-or-image = CCTV or images
word-data-category-voice = Voice recordings
word-data-category-communications = Communications
word-data-category-behavioural = Behavioural data
word-data-category-safeguarding = Safeguarding
word-data-category-staff-rota = Staff rotas
word-data-category-training = Training records
word-data-category-credentials = Passwords and other credentials
word-data-category-device = Device data
word-data-category-business-contact = Business contacts
word-data-category-other = Other data
word-data-category-unknown = Category not known

# Whether data is of a special category; disputed where it is a judgement (DPA 2018 s.205).
word-special-yes = Special category
word-special-no = Not special category
word-special-disputed = Disputed whether special category
word-special-unknown = Not known

# How sure a figure is.
word-qualifier-exactly = Exactly
word-qualifier-at-least = At least
word-qualifier-more-than = More than
word-qualifier-about = About
word-qualifier-up-to = Up to
word-qualifier-fewer-than = Fewer than
word-qualifier-unknown = How sure is not known

# Whether a location hosts data or gives access to it. Access from abroad is asked separately from hosting.
word-location-use-hosting = Data held
word-location-use-access = Data reached from

# A place where data is held or reached from.
word-place-on-premises-trust = On the trust’s premises
word-place-supplier-premises = Supplier’s premises
word-place-colocation = Colocation centre
word-place-uk-public-cloud = UK public cloud
word-place-eea = European Economic Area
word-place-united-states = United States
word-place-uk-only = UK only
word-place-follow-the-sun = Support that follows the sun
word-place-support-break-glass = Emergency support access only
word-place-none = No access
word-place-other = Other place
word-place-unknown = Place not known

# What makes a restricted transfer lawful (UK GDPR arts. 45, 46, 49).
word-transfer-mechanism-none = No mechanism
word-transfer-mechanism-adequacy = Adequacy regulations
word-transfer-mechanism-data-bridge = UK–US data bridge
word-transfer-mechanism-idta = International data transfer agreement
word-transfer-mechanism-uk-addendum = UK Addendum to the EU clauses
word-transfer-mechanism-bcr = Binding corporate rules
word-transfer-mechanism-article-46-other = Other safeguard under art. 46
word-transfer-mechanism-article-49-derogation = Derogation under art. 49
word-transfer-mechanism-not-restricted = Not a restricted transfer
word-transfer-mechanism-unknown = Not known

# Who holds the keys of encrypted data.
word-key-holder-controller = The controller holds the keys
word-key-holder-supplier = The supplier holds the keys
word-key-holder-sub-processor = A sub-processor holds the keys
word-key-holder-shared = Keys are shared
word-key-holder-not-encrypted = Not encrypted
word-key-holder-unknown = Key holder not known

# What starts the clock of a breach-notification clause.
word-trigger-occurrence = When the breach occurs
word-trigger-suspected = When a breach is suspected
word-trigger-reasonable-belief = On reasonable belief of a breach
word-trigger-aware = When the supplier becomes aware
word-trigger-confirmed = When the supplier has confirmed it
word-trigger-discretion = As the supplier sees fit
word-trigger-none = No trigger named
word-trigger-unknown = Trigger not known

# The unit of a limit.
word-limit-unit-clock-hours = Clock hours
word-limit-unit-business-hours = Business hours
word-limit-unit-calendar-days = Calendar days
word-limit-unit-working-days = Working days

# A bank-holiday calendar.
word-calendar-england-wales = Bank holidays of England and Wales
word-calendar-scotland = Bank holidays of Scotland
word-calendar-northern-ireland = Bank holidays of Northern Ireland

# How a notice must be given.
word-channel-phone-and-email = Telephone and e-mail
word-channel-phone = Telephone
word-channel-email = E-mail
word-channel-portal = Portal
word-channel-post = Post
word-channel-not-said = The clause does not say
word-channel-unknown = Not known

# Who pays for letters, helpline and monitoring after a breach.
word-cost-bearer-supplier = The supplier
word-cost-bearer-buyer = The buyer
word-cost-bearer-shared = Shared
word-cost-bearer-not-said = The clause does not say
word-cost-bearer-unknown = Not known

# A description or term that UK GDPR art. 28(3) asks of a contract: D1 to D7, (a) to (h).
word-article-28-term-d1 = D1 Subject matter
word-article-28-term-d2 = D2 Duration
word-article-28-term-d3 = D3 Nature of the processing
word-article-28-term-d4 = D4 Purpose
word-article-28-term-d5 = D5 Types of personal data
word-article-28-term-d6 = D6 Categories of people
word-article-28-term-d7 = D7 Controller’s obligations and rights
word-article-28-term-a = (a) Documented instructions only
word-article-28-term-b = (b) Confidentiality of staff
word-article-28-term-c = (c) Security measures (art. 32)
word-article-28-term-d = (d) Sub-processors only with authorisation
word-article-28-term-e = (e) Help with people’s rights
word-article-28-term-f = (f) Help with security, breaches and impact assessments
word-article-28-term-g = (g) Deletion or return at the end
word-article-28-term-h = (h) Information and audits

# Whether something stands in a contract.
word-presence-present = Present
word-presence-absent = Absent
word-presence-unknown = Not known

# What an entry of a supplier's chain says.
word-chain-kind-sub-processor = Sub-processor
word-chain-kind-confirmed-none = Confirmed that there is none
word-chain-kind-unknown = Not known whether there are any

# How a sub-processor was approved (UK GDPR art. 28(2)).
word-approval-specific = Specific authorisation
word-approval-general = General authorisation
word-approval-not-approved = Not approved
word-approval-objected = Objected to
word-approval-unknown = Approval not known

# Where a sub-processor stands.
word-chain-status-proposed = Proposed
word-chain-status-active = Active
word-chain-status-ended = Ended
word-chain-status-unknown = Status not known

# What a piece of evidence is.
word-evidence-kind-dspt = Data Security and Protection Toolkit
word-evidence-kind-cyber-essentials = Cyber Essentials
word-evidence-kind-cyber-essentials-plus = Cyber Essentials Plus
word-evidence-kind-iso-27001 = ISO/IEC 27001 certificate
word-evidence-kind-iso-27701 = ISO/IEC 27701 certificate
word-evidence-kind-iso-22301 = ISO 22301 certificate
word-evidence-kind-soc2-type-1 = SOC 2 type 1 report
word-evidence-kind-soc2-type-2 = SOC 2 type 2 report
word-evidence-kind-penetration-test = Penetration test
word-evidence-kind-vulnerability-scan = Vulnerability scan
word-evidence-kind-statement-of-applicability = Statement of applicability
word-evidence-kind-policy = Policy
word-evidence-kind-insurance = Insurance
word-evidence-kind-accounts = Accounts
word-evidence-kind-dpia = Data protection impact assessment
word-evidence-kind-transfer-risk-assessment = Transfer risk assessment
word-evidence-kind-hse-dosimetry-approval = HSE approval of a dosimetry service
word-evidence-kind-dtac-v2 = Digital Technology Assessment Criteria, version 2
word-evidence-kind-dcb0129 = DCB0129 clinical safety (manufacturer)
word-evidence-kind-dcb0160 = DCB0160 clinical safety (deployment)
word-evidence-kind-cyber-charter = NHS cyber security charter
word-evidence-kind-cspst-questionnaire = Cyber Security Procurement Support Tool questionnaire
word-evidence-kind-caf-self-assessment = Cyber Assessment Framework self-assessment
word-evidence-kind-audit-report = Audit report
word-evidence-kind-breach-drill = Breach drill
word-evidence-kind-exit-test = Exit test
word-evidence-kind-deletion-certificate = Deletion certificate
word-evidence-kind-restore-test = Restore test
word-evidence-kind-signed-contract = Signed contract
word-evidence-kind-sub-processor-list = Sub-processor list
word-evidence-kind-other = Other evidence

# How good a piece of evidence is.
word-evidence-grade-none = None held
word-evidence-grade-asserted = Asserted
word-evidence-grade-sighted = Sighted
word-evidence-grade-verified = Verified

# How fresh a piece of evidence is on a day, derived from its dates.
word-evidence-freshness-in-date = In date
word-evidence-freshness-lapsed = Lapsed
word-evidence-freshness-stale = Stale

# A published Data Security and Protection Toolkit status (England).
word-dspt-status-exceeded = Standards exceeded
word-dspt-status-met = Standards met
word-dspt-status-approaching = Approaching standards
word-dspt-status-not-met = Standards not met
word-dspt-status-not-published = Not published
word-dspt-status-baseline = Baseline
word-dspt-status-legacy-entry = Legacy entry
word-dspt-status-not-applicable = Not applicable
word-dspt-status-unknown = Toolkit status not known

# An achievement level of the Cyber Assessment Framework.
word-caf-level-not-achieved = Not achieved
word-caf-level-partially-achieved = Partially achieved
word-caf-level-achieved = Achieved
word-caf-level-unknown = Level not known

# A technical measure that control C3 asks evidence of.
word-measure-mfa = Multi-factor sign-in
word-measure-patching = Patching
word-measure-scanning = Vulnerability scanning
word-measure-encryption = Encryption
word-measure-logging = Logging
word-measure-backups = Backups
word-measure-testing = Independent testing

# A control domain of the score.
word-control-c1 = C1 Contract terms
word-control-c2 = C2 Independent assurance
word-control-c3 = C3 Technical measures
word-control-c4 = C4 Breach readiness
word-control-c5 = C5 Sub-processors and transfers
word-control-c6 = C6 Minimisation, retention, exit
word-control-c7 = C7 Financial and organisational stability

# An impact factor of the score.
word-factor-i1 = I1 Sensitivity of the data
word-factor-i2 = I2 People
word-factor-i3 = I3 Reach
word-factor-i4 = I4 Persistence of harm
word-factor-i5 = I5 Criticality of the service
word-factor-i6 = I6 Substitutability
word-factor-i7 = I7 Vulnerability of the people

# A question of exposure.
word-exposure-hosted = The supplier holds the data
word-exposure-remote = It can be reached from the internet or remotely
word-exposure-chain = Sub-processors, or access from abroad
word-exposure-aggregator = The supplier serves more than ten health bodies

# A gate of the score.
word-gate-g01 = Special-category or fraud-enabling data and no signed art. 28 contract
word-gate-g02 = Personal data and no contract
word-gate-g03 = No time-bound notice clause, and impact 4 or more
word-gate-g04 = No independent security assurance in the last 12 months, and impact 4 or more
word-gate-g05 = Sub-processors or locations not known, and impact 3 or more
word-gate-g06 = A restricted transfer without a mechanism
word-gate-g07 = A notifiable breach is open
word-gate-g08 = Notified late in the last 24 months
word-gate-g09 = An impact assessment is required and missing
word-gate-g10 = Processing goes on after the contract’s end
word-gate-g11 = Debarred, or a mandatory exclusion ground applies
word-gate-g12 = Data kept past its retention, or no certificate 90 days after exit
word-gate-g13 = Signs of financial distress
word-gate-g14 = Confidence under 40%, and impact 4 or more
word-gate-g15 = A certificate that policy requires is missing on a live contract
word-gate-g16 = An open or late breach, processing continues, and no interim control is recorded

# Whether an assessment may still change.
word-assessment-status-draft = Draft
word-assessment-status-approved = Approved

# The rating of a key performance indicator (Procurement Act 2023, s.71).
word-kpi-rating-good = Good
word-kpi-rating-approaching-target = Approaching target
word-kpi-rating-requires-improvement = Requires improvement
word-kpi-rating-inadequate = Inadequate
word-kpi-rating-other = Other rating

# How serious a finding is.
word-severity-critical = Critical
word-severity-major = Major
word-severity-minor = Minor
word-severity-observation = Observation

# Where an action stands. Overdue follows from its due date and is not typed.
word-action-status-open = Open
word-action-status-in-progress = In progress
word-action-status-done-unverified = Done, not verified
word-action-status-verified = Verified
word-action-status-cancelled = Cancelled

# What is done about a risk.
word-treatment-treat = Treat
word-treatment-tolerate = Tolerate
word-treatment-transfer = Transfer
word-treatment-terminate = Terminate

# An interim control while a supplier that failed continues.
word-interim-control-kind-stop-sending-fields = Stop sending some fields
word-interim-control-kind-pseudonymous-ids = Send pseudonymous identifiers
word-interim-control-kind-freeze-new-people = Add no new people except for safety
word-interim-control-kind-delete-aged-rows = Have aged records deleted
word-interim-control-kind-written-clock = A written notice clock by contract change
word-interim-control-kind-weekly-call = A weekly call
word-interim-control-kind-independent-report = An independent report
word-interim-control-kind-credential-reset = Reset credentials
word-interim-control-kind-new-contact-card = A new contact card
word-interim-control-kind-retain-evidence = Retain evidence
word-interim-control-kind-remedy-monitoring = Monitor uptake of the remedy
word-interim-control-kind-siro-acceptance = Acceptance by the senior information risk owner
word-interim-control-kind-alternative-quote = A stand-by quote from another supplier
word-interim-control-kind-exit-test = An exit test
word-interim-control-kind-board-update = An update to each board meeting
word-interim-control-kind-other = Other interim control

# What a board decided.
word-decision-outcome-approve = Approved
word-decision-outcome-approve-with-conditions = Approved with conditions
word-decision-outcome-defer = Deferred
word-decision-outcome-reject = Rejected

# A way forward at the end of a contract.
word-option-kind-do-nothing = Do nothing and let it lapse
word-option-kind-extend = Extend
word-option-kind-open = Retender by open procedure
word-option-kind-competitive-flexible = Retender by competitive flexible procedure
word-option-kind-framework = Call off from a framework
word-option-kind-joint = Procure jointly with the served bodies
word-option-kind-in-house = Bring in-house
word-option-kind-cease = Cease the service

# How much risk a board will bear (Government scale and NHS matrix).
word-appetite-averse = Averse
word-appetite-minimal = Minimal
word-appetite-cautious = Cautious
word-appetite-open = Open
word-appetite-eager = Eager

# A field of risk for which an appetite is set.
word-appetite-domain-data-protection = Data protection
word-appetite-domain-continuity = Continuity
word-appetite-domain-financial = Financial
word-appetite-domain-reputation = Reputation
word-appetite-domain-compliance = Compliance

# Where a dispute with a supplier stands.
word-dispute-status-open = Open
word-dispute-status-answered = Answered
word-dispute-status-resolved = Resolved
word-dispute-status-escalated = Escalated

# The government marking of a document.
word-marking-official = OFFICIAL
word-marking-official-sensitive = OFFICIAL-SENSITIVE
word-marking-official-sensitive-commercial = OFFICIAL-SENSITIVE: COMMERCIAL
word-marking-official-sensitive-personal = OFFICIAL-SENSITIVE: PERSONAL

# Who may accept a floor, by the board's appetite for data protection
word-acceptor-board = The board
word-acceptor-siro = The senior information risk owner, with a plan
word-acceptor-owner = The contract’s owner
word-acceptor-not-recorded = Not said: no risk appetite is recorded

# What was decided of two suppliers that look like one
word-pair-decision-distinct = They are not the same
word-pair-decision-merged = The second was merged into the first
