# What is meant by a question of a form, where its label does not say all (form-hint-<table>-<field>), and a label of its own
# where the one that all nouns share would mislead (form-label-<table>-<field>).

form-label-clause-flow_down_hours = Sub-processors must tell the supplier within (hours)
form-label-clause-round_the_clock = That contact answers round the clock
form-label-chain-kind = What is recorded
form-label-processing_location-used_for = Held or reached
form-label-assessment_control-claim = What the supplier claims
form-label-contract_event-kind = What happened
form-label-evidence-kind = Kind of evidence
form-label-claim-text = What was stated
form-label-interim_control-text = What exactly

# Organisation
form-hint-organisation-legal_name = The name in law.
form-hint-organisation-known_as = Other names it is known or trades by, one a line.
form-hint-organisation-welsh_name = Where it has one of equal standing.
form-hint-organisation-jurisdiction = Where it answers to the law.
form-hint-organisation-country = The country of its seat.
form-hint-organisation-ods_code = Its code at the NHS Organisation Data Service, such as RQF or 7A3.
form-hint-organisation-companies_house_number = Eight characters, such as 01234567 or SC123456.
form-hint-organisation-duns = Nine digits.
form-hint-organisation-lei = Twenty characters.
form-hint-organisation-ppon = Its number on the central digital platform, fourteen characters.
form-hint-organisation-portal_id = Such as GB-CFS-18525.
form-hint-organisation-parent = The organisation that owns it.
form-hint-organisation-ultimate_parent = The organisation at the top of its group.
form-hint-organisation-ultimate_parent_country = Who owns it and where data is held are different facts.
form-hint-organisation-ownership_changes = With dates and sources.
form-hint-organisation-sponsor_route = The body or route to which it reports incidents upward.
form-hint-organisation-identity_checked_on = When it was last compared with the public registers.
form-hint-organisation-source = Where these facts come from.

# Contact
form-hint-contact-name = The person or the desk, as used at work. Work details only.
form-hint-contact-round_the_clock = Whether it answers at every hour of every day.
form-hint-contact-tested_on = When it was last tried, and answered.

# Supplier
form-hint-supplier-service = What it supplies, in a sentence.
form-hint-supplier-aggregator = One break-in at such a supplier is a breach at many bodies.
form-hint-supplier-aggregator_basis = How many health bodies it is known to serve, and who says so.
form-hint-supplier-marketing_claim = In its own words. An assertion is not evidence.
form-hint-supplier-debarred = The list that a minister keeps.
form-hint-supplier-exclusion_checked_on = When both were last looked up.
form-hint-supplier-financial_distress = Such as late accounts, a profit warning or court judgments.
form-hint-supplier-accounts_to = The last day of the year that they cover.
form-hint-supplier-turnover_pence = In pounds and pence, of one year.
form-hint-supplier-dependency_percent = In per cent, 0 to 100.
form-hint-supplier-credit_score = As the agency writes it.
form-hint-supplier-credit_score_source = The agency, and its date.
form-hint-supplier-charter_signed_on = A public promise, and voluntary: it verifies nothing.
form-hint-supplier-key_persons = By office, such as “Managing director since 2023”.
form-hint-supplier-supplier_reply = The supplier’s own words on this record: the right of reply.
form-hint-supplier-source = Where these facts come from.

# Contract
form-hint-contract-own_reference = As the buyer writes it.
form-hint-contract-supplier = Leave it empty while a procurement has not named one.
form-hint-contract-lead_body = The body that signs, and leads for the others.
form-hint-contract-service = What is delivered. The written contract must say what the processing is about.
form-hint-contract-business_owner = By role, not by name.
form-hint-contract-personal_data = Names and work e-mail addresses of staff are personal data too.
form-hint-contract-regime = A procurement keeps the law it began under, to the end of the contract.
form-hint-contract-route = In the words of its notice.
form-hint-contract-cpv = Codes of the common procurement vocabulary, one a line, such as 90721600.
form-hint-contract-ocid = The number of the whole procurement, such as ocds-h6vhtk-012345.
form-hint-contract-import_key = Written by an import, so that a second one finds the contract again.
form-hint-contract-value_ex_vat_pence = In pounds and pence, over the whole term.
form-hint-contract-value_inc_vat_pence = In pounds and pence, over the whole term.
form-hint-contract-value_vat_unknown_pence = Where the source does not say whether VAT is in it.
form-hint-contract-annual_value_pence = In pounds and pence.
form-hint-contract-currency = Three letters, such as EUR. Pounds where nothing is given.
form-hint-contract-end = As first signed. Extensions are recorded as events.
form-hint-contract-notice_period_buyer = Such as 6 months. The day to act on follows from it.
form-hint-contract-notice_period_supplier = Such as 6 months.
form-hint-contract-renewal = What happens where nobody acts.
form-hint-contract-renewal_term = Such as 1 year.
form-hint-contract-procurement_lead = How long a new procurement takes here, up to the first day of the new contract.
form-hint-contract-criticality = 0 convenience, 1 supporting, 2 important, 3 statutory or safety duty, 4 life-critical.
form-hint-contract-substitutability = 0 under a month, 1 one to three months, 2 three to six, 3 six to twelve or a limited market, 4 longer or a sole supplier.
form-hint-contract-alternates = Other suppliers who could do it.
form-hint-contract-dependencies = Systems and services that stop with it.
form-hint-contract-volumes = Users, samples or transactions, in words.
form-hint-contract-recovery_time_hours = Hours within which the service must be back.
form-hint-contract-recovery_point_hours = Hours of data that may be lost.
form-hint-contract-liability_cap_pence = In pounds and pence.
form-hint-contract-data_liability_cap_pence = In pounds and pence, where data has a limit of its own.
form-hint-contract-insurance = As the contract asks for it.
form-hint-contract-audit_right = Whether the buyer may audit, or have it done.
form-hint-contract-data_return = In which format, within how many days, and what is deleted then.
form-hint-contract-retention_holder = Who keeps what the law says must be kept, and until when.
form-hint-contract-required_certificates = What your own policy requires. One that is missing is a floor of the score.
form-hint-contract-workforce = People who may transfer to the next supplier (TUPE).
form-hint-contract-processing_after_end = Whether data was processed after the last day.
form-hint-contract-source = Where these facts come from.
form-hint-contract_served_body-department = Where it is not the whole body.
form-hint-contract_served_body-onward_notice_hours = Hours within which the lead body passes a breach notice on to this one.
form-hint-contract_served_body-contact_tested_on = When this body’s breach contact was last tried.
form-hint-contract_extension_option-months = In whole months.
form-hint-contract_extension_option-notice = How long before the end it must be taken up, such as 3 months.
form-hint-contract_extension_option-ground = The clause, or the paragraph of Schedule 8.
form-hint-contract_event-new_end = For an extension or variation the new last day; for notice the day on which it ends the contract.
form-hint-contract_notice-number = Such as 054350-2025, or its id at the portal.

# Clause
form-hint-clause-clause_reference = Where it stands in the contract, such as Schedule 4, paragraph 9.
form-hint-clause-wording = Word for word, as signed. The clause alone: never the name or number of a person it is about.
form-hint-clause-trigger = “Discretion” where the supplier decides what is worth telling.
form-hint-clause-limit = The number alone, such as 24. “Not known” where the clause names no time: “without undue delay” is no number.
form-hint-clause-business_opens = Such as 09:00, which counts where nothing is given.
form-hint-clause-business_closes = Such as 17:00, which counts where nothing is given.
form-hint-clause-calendar = Whose bank holidays count. The lead body’s where the clause names none.
form-hint-clause-addressee = The desk, office or shared mailbox to which notice is sent, not a private address.
form-hint-clause-round_the_clock = Whether that contact can be reached at every hour.
form-hint-clause-contents_listed = What happened, how many people and records, the likely consequences, what is done about it.
form-hint-clause-acknowledge_within_hours = Hours within which we must say that we have it.
form-hint-clause-initial_hours = Where the report is staged.
form-hint-clause-flow_down_hours = Hours that the supplier gives its own sub-processors.
form-hint-clause-deemed_receipt_days = Calendar days after which a posted notice counts as received.
form-hint-clause-source = Where these facts come from.

# Article 28 check
form-hint-article_28-signed = By both sides, on paper or in electronic form.
form-hint-article_28-vehicle = Such as a data protection protocol beside the terms and conditions.
form-hint-article_28-checked_by = By role.
form-hint-article_28_term-presence = “Present” counts only with the clause it stands in.
form-hint-article_28_term-note = How good it is, and what it leaves open.

# Processing
form-hint-processing-name = Such as “Personal dosimetry of classified staff”.
form-hint-processing-contract = The one under which it is done. Without one there is no written contract for it.
form-hint-processing-purposes = One a line.
form-hint-processing-policy_document = Kept where Schedule 1 asks for one.
form-hint-processing-live = Whether data is processed today.
form-hint-processing-remote_access = Support from abroad is a transfer, wherever the data lies.
form-hint-processing-recipients = One a line, those overseas included.
form-hint-processing-measures = In general terms: no secrets, and nothing that helps an attacker.
form-hint-processing-privacy_notice = Whether people are told that this supplier holds their data.
form-hint-processing-supplier_reuse = Such as analytics, product improvement or training a model.
form-hint-processing-reconciliation = Joiners and leavers: by whom, and how often.
form-hint-processing-dpia_required = Always for special-category data on a large scale.
form-hint-processing-kept_past_retention = Whether data is held for longer than its own rule says.
form-hint-processing-ruled_out = Such as “no patient data”, and who said so.
form-hint-processing-source = Where these facts come from.
form-hint-processing_role-role = Decided for each activity, not for each supplier.
form-hint-processing_role-reasoning = Why it has this role, and who disputes it.
form-hint-data_item-field_name = As the supplier’s own system calls it.
form-hint-data_item-why = What could not be done without it.
form-hint-data_item-identifiable = By itself, or together with the rest.
form-hint-data_item-special = “Disputed” where it is a judgement, such as an occupational dose.
form-hint-data_item-fraud_enabling = Such as a date of birth, a National Insurance number or bank details.
form-hint-data_item-irreplaceable = A password can be changed, a date of birth cannot.
form-hint-data_item-pseudonymised = Whether a key that is held elsewhere is needed to name the person.
form-hint-data_item-oldest_record = The date of the oldest record that is held.
form-hint-head_count-body = The body whose people they are. Leave it empty for the whole activity.
form-hint-head_count-scope = In words, where no single body fits.
form-hint-head_count-categories = What is held about these people. Empty for all of it.
form-hint-head_count-min = The lower bound, as it was stated.
form-hint-head_count-max = The upper bound, as it was stated. The same as the lower one for an exact figure.
form-hint-head_count-source = Who stated it.
form-hint-head_count-as_of = The day for which it was stated.
form-hint-head_count-in_force = Other figures stay on record beside it.
form-hint-processing_location-used_for = Access from abroad is asked apart from where data lies.
form-hint-processing_location-operator = Who runs it.
form-hint-processing_transfer-mechanism = What makes it lawful.
form-hint-processing_transfer-document = Where the safeguard is written down.
form-hint-retention_rule-rule = In words: often “whichever is later”, not a number.
form-hint-retention_rule-period = Such as 6 years, where it is a plain one.
form-hint-retention_rule-authority = The law or code that it follows.
form-hint-retention_rule-holder = Who holds the data until then.

# Chain
form-hint-chain-kind = That nobody knows is an answer of its own; that there is none must be confirmed by somebody.
form-hint-chain-under = Where it works for another sub-processor.
form-hint-chain-hosting_countries = Where it holds data.
form-hint-chain-access_countries = From where it reaches data, support included.
form-hint-chain-approval = General approval needs notice of changes, and a right to object.
form-hint-chain-flow_down_hours = Hours within which it must tell the supplier of a breach.
form-hint-chain-confirmed_by = Who confirmed what is said here.

# Evidence
form-hint-evidence-contracts = Empty for all contracts of the supplier.
form-hint-evidence-title = Where the kind does not say enough.
form-hint-evidence-scope = In its own words. A certificate proves no more than its scope.
form-hint-evidence-covers_service = Whether that scope covers what this supplier does for us.
form-hint-evidence-expires_on = The last day on which it holds.
form-hint-evidence-grade = Asserted: they say so. Sighted: we saw it. Verified: we checked it at its source.
form-hint-evidence-sighted_by = Who saw or verified it, by role.
form-hint-evidence-dspt_version = Such as 2025-26 (version 8).
form-hint-evidence-open_criticals = How many critical findings are still open.
form-hint-evidence-sha256 = Written when a file is kept. It proves which file was seen.
form-hint-evidence-kept_at = Where the original lies: on paper, on a shared drive.

# Assessment
form-hint-assessment-as_at = The day for which it speaks.
form-hint-assessment-method = Such as scoring-v1. Empty until it is approved.
form-hint-assessment-author = By role.
form-hint-assessment-status = An approved assessment never changes.
form-hint-assessment-approved_by = By role.
form-hint-assessment-root_cause_outstanding = Whether a root cause or an independent report is still to come.
form-hint-assessment_factor-step = 0 to 4, by the method’s own steps.
form-hint-assessment_factor-reason = Why the register’s own figure does not serve.
form-hint-assessment_exposure-reason = Why the register’s own answer does not serve.
form-hint-assessment_control-control = C1 and C4 follow from the article 28 check and the clause, and have no step here.
form-hint-assessment_control-step = 0 to 4, by the method’s descriptors. Empty: not known, which is not nought.
form-hint-assessment_control-evidence = The best of it counts.

# Oversight
form-hint-kpi-target = With its unit, such as “98% within 5 days”.
form-hint-kpi_rating-period_end = The last day of the period.
form-hint-action-owner = Who does it, by role.
form-hint-action-proof = What shows that it was done.
form-hint-acceptance-gates = An accepted floor stays in the score; it is shown as accepted.
form-hint-acceptance-owner = By office. Who may accept follows from the board’s appetite.
form-hint-interim_control-owner = Who keeps it, by role.
form-hint-decision-option = Where the question was one of retendering.
form-hint-decision-decided_by = By office or meeting.
form-hint-appetite-tolerated = The highest score of 1 to 25 that the board bears.
form-hint-appetite-plan_from = From this score on a plan is needed.
form-hint-appetite-board_from = From this score on it goes to the board.
form-hint-lesson-requirement = The line of the next specification.
form-hint-lesson-minimum_standard = Pass or fail.
form-hint-lesson-weight_percent = In per cent, 0 to 100.
form-hint-dispute-our_words = Facts and sources.
form-hint-claim-about = Claims about the same matter share these words.
form-hint-claim-stated_on = As it is known: 3 March 2017, early March 2017, 2017.
form-hint-claim-in_force = Others stay on record beside it.
form-hint-claim-min = The figure stated: at least so many.
form-hint-claim-max = The figure stated: at most so many.
