//! The closed words of the register (UK GDPR, procurement law and NHS usage), each enumeration once.
//!
//! An enumeration that says what the world is like has `unknown`, and takes it where nobody has answered. Those without it
//! are what a person decides (a severity, a treatment, a marking), what a record is about and would be nothing without (the
//! role of a contact, the kind of an event, a notice or a piece of evidence), and what stands in an optional field or a list,
//! where leaving it out says the same (a side, a lawful basis, a unit, a sector).

mod incident;

pub use incident::*;

use crate::word::word_enum;

word_enum! {
    /// An answer. Unknown is a value of its own and never means no.
    Answer, "answer", absent Unknown { Yes = "yes", No = "no", Unknown = "unknown" }
}
word_enum! {
    /// What kind of body an organisation is.
    OrganisationKind, "organisation-kind", absent Unknown {
        NhsTrust = "nhs-trust", NhsFoundationTrust = "nhs-foundation-trust", HealthBoard = "health-board",
        SpecialHealthAuthority = "special-health-authority", IntegratedCareBoard = "integrated-care-board",
        HealthAndSocialCareTrust = "health-and-social-care-trust", AmbulanceService = "ambulance-service",
        PrimaryCare = "primary-care", LocalAuthority = "local-authority", CentralGovernment = "central-government",
        University = "university", OtherPublicBody = "other-public-body", PrivateHealthcare = "private-healthcare",
        Company = "company", Partnership = "partnership", Charity = "charity", Other = "other",
        Unknown = "unknown",
    }
}
word_enum! {
    /// The part that an organisation plays in the register.
    OrganisationPart, "organisation-part" {
        Controller = "controller", LeadBody = "lead-body", ServedBody = "served-body", Supplier = "supplier",
        SubProcessor = "sub-processor",
    }
}
word_enum! {
    /// Where an organisation answers to the law.
    Jurisdiction, "jurisdiction", absent Unknown {
        England = "england", Wales = "wales", Scotland = "scotland", NorthernIreland = "northern-ireland",
        CrownDependency = "crown-dependency", Overseas = "overseas", Unknown = "unknown",
    }
}
word_enum! {
    /// A company's state at Companies House or its like.
    CompanyStatus, "company-status", absent Unknown {
        Active = "active", Dormant = "dormant", InAdministration = "in-administration", Liquidation = "liquidation",
        Dissolved = "dissolved", NotACompany = "not-a-company", Unknown = "unknown",
    }
}
word_enum! {
    /// What somebody decided of two suppliers that look like one.
    PairDecision, "pair-decision" { Distinct = "distinct", Merged = "merged" }
}
word_enum! {
    /// The work role of a contact. Contacts hold work details only.
    ContactRole, "contact-role" {
        BreachNotice = "breach-notice", DataProtectionOfficer = "data-protection-officer", Siro = "siro",
        CaldicottGuardian = "caldicott-guardian", InformationAssetOwner = "information-asset-owner",
        ContractManager = "contract-manager", Procurement = "procurement", Security = "security",
        AccountManager = "account-manager", Executive = "executive", ServiceDesk = "service-desk",
        RadiationProtectionAdviser = "radiation-protection-adviser", Press = "press", Legal = "legal", Other = "other",
    }
}
word_enum! {
    /// A sector that a supplier serves.
    Sector, "sector" {
        Health = "health", SocialCare = "social-care", Education = "education", LocalGovernment = "local-government",
        CentralGovernment = "central-government", Defence = "defence", NationalSecurity = "national-security",
        Energy = "energy", Transport = "transport", Finance = "finance", Retail = "retail", Veterinary = "veterinary",
        Dental = "dental", Other = "other",
    }
}
word_enum! {
    /// A mandatory or discretionary ground for exclusion (Procurement Act 2023, Schedules 6 and 7).
    ExclusionGround, "exclusion-ground", absent Unknown {
        None = "none", Mandatory = "mandatory", Discretionary = "discretionary", Unknown = "unknown",
    }
}
word_enum! {
    /// The economic and financial standing tier of a supplier (Cabinet Office guidance).
    FinancialTier, "financial-tier", absent Unknown {
        Platinum = "platinum", Gold = "gold", Silver = "silver", Bronze = "bronze", Untiered = "untiered",
        Unknown = "unknown",
    }
}
word_enum! {
    /// The law under which a contract was let; it keeps it to its end.
    ProcurementRegime, "procurement-regime", absent Unknown {
        Pcr2015 = "pcr-2015", Pa2023 = "pa-2023", Psr = "psr", PsrWales = "psr-wales", Scotland2015 = "scotland-2015",
        Exempt = "exempt", BelowThreshold = "below-threshold", Unknown = "unknown",
    }
}
word_enum! {
    /// How a contract was let.
    Procedure, "procedure", absent Unknown {
        Open = "open", Restricted = "restricted", CompetitiveFlexible = "competitive-flexible",
        CompetitiveNegotiated = "competitive-negotiated", CompetitiveDialogue = "competitive-dialogue",
        DirectAward = "direct-award", FrameworkCallOff = "framework-call-off", DynamicMarket = "dynamic-market",
        BelowThreshold = "below-threshold", PsrDirectAwardA = "psr-direct-award-a", PsrDirectAwardB = "psr-direct-award-b",
        PsrDirectAwardC = "psr-direct-award-c", PsrWalesDirectAward1 = "psr-wales-direct-award-1",
        PsrWalesDirectAward2 = "psr-wales-direct-award-2", MostSuitableProvider = "most-suitable-provider",
        CompetitiveProcess = "competitive-process", Other = "other", Unknown = "unknown",
    }
}
word_enum! {
    /// A procurement notice (UK1 to UK17 of the Procurement Act 2023, and those of other portals and older rules).
    NoticeCode, "notice-code" {
        Uk1 = "uk1", Uk2 = "uk2", Uk3 = "uk3", Uk4 = "uk4", Uk5 = "uk5", Uk6 = "uk6", Uk7 = "uk7", Uk8 = "uk8",
        Uk9 = "uk9", Uk10 = "uk10", Uk11 = "uk11", Uk12 = "uk12", Uk13 = "uk13", Uk14 = "uk14", Uk15 = "uk15",
        Uk16 = "uk16", Uk17 = "uk17", Planning = "planning", Tender = "tender", Award = "award",
        Contract = "contract", Modification = "modification", ContractsFinder = "contracts-finder",
        PublicContractsScotland = "public-contracts-scotland", Sell2Wales = "sell2wales", FSeries = "f-series",
        Other = "other",
    }
}
word_enum! {
    /// What happens to a contract when its term ends and nobody acts.
    Renewal, "renewal", absent Unknown {
        Ends = "ends", RenewsAutomatically = "renews-automatically", Rolls = "rolls", Unknown = "unknown",
    }
}
word_enum! {
    /// The market for a service.
    Market, "market", absent Unknown {
        Sole = "sole", Limited = "limited", Competitive = "competitive", Unknown = "unknown",
    }
}
word_enum! {
    /// Something that happened to a contract, with its date; the contract's status follows from these. One that was
    /// announced or awarded, and of which nothing further is known, is planned.
    ContractEventKind, "contract-event" {
        Announced = "announced", Awarded = "awarded", Signed = "signed", Started = "started", Extended = "extended", Varied = "varied", Novated = "novated",
        NoticeGiven = "notice-given", Terminated = "terminated", ExitStarted = "exit-started",
        ExitComplete = "exit-complete",
    }
}
word_enum! {
    /// A side of a contract.
    Side, "side" { Buyer = "buyer", Supplier = "supplier", Both = "both" }
}
word_enum! {
    /// Where a contract stands, derived from its dates and events on a day, never typed.
    ContractStatus, "contract-status" {
        Planned = "planned", Live = "live", Extended = "extended", HoldingOver = "holding-over",
        NoticeGiven = "notice-given", Expired = "expired", Terminated = "terminated", Exiting = "exiting",
        Exited = "exited", Unknown = "unknown",
    }
}
word_enum! {
    /// The status of a served body in relation to a supplier's data.
    ServedBodyStatus, "served-body-status", absent Unknown {
        Contracted = "contracted", Told = "told", ConfirmedAffected = "confirmed-affected",
        ConfirmedNotAffected = "confirmed-not-affected", Unknown = "unknown",
    }
}
word_enum! {
    /// The role of an organisation in a processing activity (UK GDPR arts. 4, 26, 28); decided per activity.
    ProcessingRole, "processing-role", absent Unknown {
        SoleController = "sole-controller", JointController = "joint-controller",
        IndependentController = "independent-controller", Processor = "processor", SubProcessor = "sub-processor",
        LeadBody = "lead-body", ServedBody = "served-body", Recipient = "recipient", ThirdParty = "third-party",
        Representative = "representative", Unknown = "unknown",
    }
}
word_enum! {
    /// A lawful basis (UK GDPR art. 6(1); the last under the Data (Use and Access) Act 2025).
    LawfulBasis, "lawful-basis" {
        Consent = "consent", Contract = "contract", LegalObligation = "legal-obligation",
        VitalInterests = "vital-interests", PublicTask = "public-task", LegitimateInterests = "legitimate-interests",
        RecognisedLegitimateInterest = "recognised-legitimate-interest",
    }
}
word_enum! {
    /// A condition for special-category data (UK GDPR art. 9(2)(a) to (j)).
    Article9Condition, "article-9-condition" {
        A = "a", B = "b", C = "c", D = "d", E = "e", F = "f", G = "g", H = "h", I = "i", J = "j",
    }
}
word_enum! {
    /// A part of Schedule 1 to the Data Protection Act 2018.
    Schedule1Part, "schedule-1-part" { Part1 = "part-1", Part2 = "part-2", Part3 = "part-3" }
}
word_enum! {
    /// The people whom data is about.
    SubjectGroup, "subject-group", absent Unknown {
        Employee = "employee", FormerEmployee = "former-employee", BankOrAgencyWorker = "bank-or-agency-worker",
        StudentOrTrainee = "student-or-trainee", Volunteer = "volunteer", ContractorWorker = "contractor-worker",
        CleaningOrEstates = "cleaning-or-estates", Patient = "patient", FormerPatient = "former-patient",
        RelativeOrCarer = "relative-or-carer", Child = "child", AdultAtRisk = "adult-at-risk", Deceased = "deceased",
        Donor = "donor", ResearchParticipant = "research-participant", Visitor = "visitor",
        JobApplicant = "job-applicant", NextOfKin = "next-of-kin", PrivateCustomerStaff = "private-customer-staff",
        Witness = "witness", BusinessContact = "business-contact", Public = "public", Other = "other",
        Unknown = "unknown",
    }
}
word_enum! {
    /// A category of personal data.
    DataCategory, "data-category", absent Unknown {
        BasicIdentifiers = "basic-identifiers", Contact = "contact", Identification = "identification",
        NiNumber = "ni-number", NhsNumber = "nhs-number", DateOfBirth = "date-of-birth",
        OfficialDocuments = "official-documents", EmploymentOrPayroll = "employment-or-payroll", Absence = "absence",
        Financial = "financial", Bank = "bank", OccupationalExposure = "occupational-exposure",
        OccupationalHealth = "occupational-health", Health = "health", Genetic = "genetic", Biometric = "biometric",
        RacialOrEthnic = "racial-or-ethnic", Religious = "religious", Political = "political",
        TradeUnion = "trade-union", SexLife = "sex-life", SexualOrientation = "sexual-orientation",
        GenderReassignment = "gender-reassignment", Criminal = "criminal", Location = "location",
        CctvOrImage = "cctv-or-image", Voice = "voice", Communications = "communications",
        Behavioural = "behavioural", Safeguarding = "safeguarding", StaffRota = "staff-rota", Training = "training",
        Credentials = "credentials", Device = "device", BusinessContact = "business-contact", Other = "other",
        Unknown = "unknown",
    }
}
word_enum! {
    /// Whether data is of a special category; disputed where it is a judgement (DPA 2018 s.205).
    Special, "special", absent Unknown {
        Yes = "yes", No = "no", Disputed = "disputed", Unknown = "unknown",
    }
}
word_enum! {
    /// How sure a figure is.
    Qualifier, "qualifier", absent Unknown {
        Exactly = "exactly", AtLeast = "at-least", MoreThan = "more-than", About = "about", UpTo = "up-to",
        FewerThan = "fewer-than", Unknown = "unknown",
    }
}
word_enum! {
    /// Whether a location hosts data or gives access to it. Access from abroad is asked separately from hosting.
    LocationUse, "location-use" { Hosting = "hosting", Access = "access" }
}
word_enum! {
    /// A place where data is held or reached from.
    Place, "place", absent Unknown {
        OnPremisesTrust = "on-premises-trust", SupplierPremises = "supplier-premises", Colocation = "colocation",
        UkPublicCloud = "uk-public-cloud", Eea = "eea", UnitedStates = "united-states", UkOnly = "uk-only",
        FollowTheSun = "follow-the-sun", SupportBreakGlass = "support-break-glass", None = "none", Other = "other",
        Unknown = "unknown",
    }
}
word_enum! {
    /// What makes a restricted transfer lawful (UK GDPR arts. 45, 46, 49).
    TransferMechanism, "transfer-mechanism", absent Unknown {
        None = "none", Adequacy = "adequacy", DataBridge = "data-bridge", Idta = "idta", UkAddendum = "uk-addendum",
        Bcr = "bcr", Article46Other = "article-46-other", Article49Derogation = "article-49-derogation",
        NotRestricted = "not-restricted", Unknown = "unknown",
    }
}
word_enum! {
    /// Who holds the keys of encrypted data.
    KeyHolder, "key-holder", absent Unknown {
        Controller = "controller", Supplier = "supplier", SubProcessor = "sub-processor", Shared = "shared",
        NotEncrypted = "not-encrypted", Unknown = "unknown",
    }
}
word_enum! {
    /// What starts the clock of a breach-notification clause.
    Trigger, "trigger", absent Unknown {
        Occurrence = "occurrence", Suspected = "suspected", ReasonableBelief = "reasonable-belief", Aware = "aware",
        Confirmed = "confirmed", Discretion = "discretion", None = "none", Unknown = "unknown",
    }
}
word_enum! {
    /// The unit of a limit.
    LimitUnit, "limit-unit" {
        ClockHours = "clock-hours", BusinessHours = "business-hours", CalendarDays = "calendar-days",
        WorkingDays = "working-days",
    }
}
word_enum! {
    /// A bank-holiday calendar.
    Calendar, "calendar" {
        EnglandWales = "england-wales", Scotland = "scotland", NorthernIreland = "northern-ireland",
    }
}
word_enum! {
    /// How a notice must be given.
    Channel, "channel", absent Unknown {
        PhoneAndEmail = "phone-and-email", Phone = "phone", Email = "email", Portal = "portal", Post = "post",
        NotSaid = "not-said", Unknown = "unknown",
    }
}
word_enum! {
    /// Who pays for letters, helpline and monitoring after a breach.
    CostBearer, "cost-bearer", absent Unknown {
        Supplier = "supplier", Buyer = "buyer", Shared = "shared", NotSaid = "not-said", Unknown = "unknown",
    }
}
word_enum! {
    /// A description or term that UK GDPR art. 28(3) asks of a contract: D1 to D7, (a) to (h).
    Article28Term, "article-28-term" {
        D1 = "d1", D2 = "d2", D3 = "d3", D4 = "d4", D5 = "d5", D6 = "d6", D7 = "d7",
        A = "a", B = "b", C = "c", D = "d", E = "e", F = "f", G = "g", H = "h",
    }
}
word_enum! {
    /// Whether something stands in a contract.
    Presence, "presence", absent Unknown { Present = "present", Absent = "absent", Unknown = "unknown" }
}
word_enum! {
    /// What an entry of a supplier's chain says.
    ChainKind, "chain-kind" {
        SubProcessor = "sub-processor", ConfirmedNone = "confirmed-none", Unknown = "unknown",
    }
}
word_enum! {
    /// How a sub-processor was approved (UK GDPR art. 28(2)).
    Approval, "approval", absent Unknown {
        Specific = "specific", General = "general", NotApproved = "not-approved", Objected = "objected",
        Unknown = "unknown",
    }
}
word_enum! {
    /// Where a sub-processor stands.
    ChainStatus, "chain-status", absent Unknown {
        Proposed = "proposed", Active = "active", Ended = "ended", Unknown = "unknown",
    }
}
word_enum! {
    /// What a piece of evidence is.
    EvidenceKind, "evidence-kind" {
        Dspt = "dspt", CyberEssentials = "cyber-essentials", CyberEssentialsPlus = "cyber-essentials-plus",
        Iso27001 = "iso-27001", Iso27701 = "iso-27701", Iso22301 = "iso-22301", Soc2Type1 = "soc2-type-1",
        Soc2Type2 = "soc2-type-2", PenetrationTest = "penetration-test", VulnerabilityScan = "vulnerability-scan",
        StatementOfApplicability = "statement-of-applicability", Policy = "policy", Insurance = "insurance",
        Accounts = "accounts", Dpia = "dpia", TransferRiskAssessment = "transfer-risk-assessment",
        HseDosimetryApproval = "hse-dosimetry-approval", DtacV2 = "dtac-v2", Dcb0129 = "dcb0129", Dcb0160 = "dcb0160",
        CyberCharter = "cyber-charter", CspstQuestionnaire = "cspst-questionnaire", CafSelfAssessment = "caf-self-assessment",
        AuditReport = "audit-report", BreachDrill = "breach-drill", ExitTest = "exit-test",
        DeletionCertificate = "deletion-certificate", RestoreTest = "restore-test", SignedContract = "signed-contract",
        SubProcessorList = "sub-processor-list", Other = "other",
    }
}
word_enum! {
    /// How good a piece of evidence is.
    EvidenceGrade, "evidence-grade", absent None {
        None = "none", Asserted = "asserted", Sighted = "sighted", Verified = "verified",
    }
}
word_enum! {
    /// How fresh a piece of evidence is on a day, derived from its dates.
    EvidenceFreshness, "evidence-freshness" { InDate = "in-date", Lapsed = "lapsed", Stale = "stale" }
}
word_enum! {
    /// A published Data Security and Protection Toolkit status (England).
    DsptStatus, "dspt-status", absent Unknown {
        Exceeded = "exceeded", Met = "met", Approaching = "approaching", NotMet = "not-met",
        NotPublished = "not-published", Baseline = "baseline", LegacyEntry = "legacy-entry",
        NotApplicable = "not-applicable", Unknown = "unknown",
    }
}
word_enum! {
    /// An achievement level of the Cyber Assessment Framework.
    CafLevel, "caf-level", absent Unknown {
        NotAchieved = "not-achieved", PartiallyAchieved = "partially-achieved", Achieved = "achieved", Unknown = "unknown",
    }
}
word_enum! {
    /// A technical measure that control C3 asks evidence of.
    Measure, "measure" {
        Mfa = "mfa", Patching = "patching", Scanning = "scanning", Encryption = "encryption", Logging = "logging",
        Backups = "backups", Testing = "testing",
    }
}
word_enum! {
    /// A control domain of the score.
    ControlId, "control" { C1 = "c1", C2 = "c2", C3 = "c3", C4 = "c4", C5 = "c5", C6 = "c6", C7 = "c7" }
}
word_enum! {
    /// An impact factor of the score.
    FactorId, "factor" { I1 = "i1", I2 = "i2", I3 = "i3", I4 = "i4", I5 = "i5", I6 = "i6", I7 = "i7" }
}
word_enum! {
    /// A question of exposure.
    ExposureId, "exposure" { Hosted = "hosted", Remote = "remote", Chain = "chain", Aggregator = "aggregator" }
}
word_enum! {
    /// A gate of the score.
    GateId, "gate" {
        G01 = "g01", G02 = "g02", G03 = "g03", G04 = "g04", G05 = "g05", G06 = "g06", G07 = "g07", G08 = "g08",
        G09 = "g09", G10 = "g10", G11 = "g11", G12 = "g12", G13 = "g13", G14 = "g14", G15 = "g15", G16 = "g16",
    }
}
word_enum! {
    /// Whether an assessment may still change.
    AssessmentStatus, "assessment-status" { Draft = "draft", Approved = "approved" }
}
word_enum! {
    /// The rating of a key performance indicator (Procurement Act 2023, s.71).
    KpiRating, "kpi-rating" {
        Good = "good", ApproachingTarget = "approaching-target", RequiresImprovement = "requires-improvement",
        Inadequate = "inadequate", Other = "other",
    }
}
word_enum! {
    /// How serious a finding is.
    Severity, "severity" {
        Critical = "critical", Major = "major", Minor = "minor", Observation = "observation",
    }
}
word_enum! {
    /// Where an action stands. Overdue follows from its due date and is not typed.
    ActionStatus, "action-status" {
        Open = "open", InProgress = "in-progress", DoneUnverified = "done-unverified", Verified = "verified",
        Cancelled = "cancelled",
    }
}
word_enum! {
    /// What is done about a risk.
    Treatment, "treatment" {
        Treat = "treat", Tolerate = "tolerate", Transfer = "transfer", Terminate = "terminate",
    }
}
word_enum! {
    /// An interim control while a supplier that failed continues.
    InterimControlKind, "interim-control-kind" {
        StopSendingFields = "stop-sending-fields", PseudonymousIds = "pseudonymous-ids",
        FreezeNewPeople = "freeze-new-people", DeleteAgedRows = "delete-aged-rows",
        WrittenClock = "written-clock", WeeklyCall = "weekly-call", IndependentReport = "independent-report",
        CredentialReset = "credential-reset", NewContactCard = "new-contact-card", RetainEvidence = "retain-evidence",
        RemedyMonitoring = "remedy-monitoring", SiroAcceptance = "siro-acceptance",
        AlternativeQuote = "alternative-quote", ExitTest = "exit-test", BoardUpdate = "board-update", Other = "other",
    }
}
word_enum! {
    /// What a board decided.
    DecisionOutcome, "decision-outcome" {
        Approve = "approve", ApproveWithConditions = "approve-with-conditions", Defer = "defer", Reject = "reject",
    }
}
word_enum! {
    /// A way forward at the end of a contract.
    OptionKind, "option-kind" {
        DoNothing = "do-nothing", Extend = "extend", Open = "open", CompetitiveFlexible = "competitive-flexible",
        Framework = "framework", Joint = "joint", InHouse = "in-house", Cease = "cease",
    }
}
word_enum! {
    /// How much risk a board will bear (Government scale and NHS matrix).
    Appetite, "appetite" {
        Averse = "averse", Minimal = "minimal", Cautious = "cautious", Open = "open", Eager = "eager",
    }
}
word_enum! {
    /// A field of risk for which an appetite is set.
    AppetiteDomain, "appetite-domain" {
        DataProtection = "data-protection", Continuity = "continuity", Financial = "financial",
        Reputation = "reputation", Compliance = "compliance",
    }
}
word_enum! {
    /// Where a dispute with a supplier stands.
    DisputeStatus, "dispute-status" {
        Open = "open", Answered = "answered", Resolved = "resolved", Escalated = "escalated",
    }
}
word_enum! {
    /// The government marking of a document.
    Marking, "marking" {
        Official = "official", OfficialSensitive = "official-sensitive",
        OfficialSensitiveCommercial = "official-sensitive-commercial",
        OfficialSensitivePersonal = "official-sensitive-personal",
    }
}
