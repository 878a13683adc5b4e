//! Models made by hand, from drafts whose links are the words that a person reads.

use domain::date::Date;
use domain::record::Record;
use domain::redaction::Profile;
use domain::scoring::{
    Answer, Case, Control, ControlState, EvidenceGrade, Exposure, Factor, Freshness, Gate, Level, Method,
    NamedGate, explain, score,
};
use domain::vocabulary::Marking;
use report::model::{
    ContractFile, Dossier, DueDiligence, Item, Known, Moment, Purpose, Retendering, ScoreSheet, Setting,
    SupplierFile, Version,
};
use serde_json::{Value, json};

/// Texts of the full model, each of which must be on the page of both reports.
pub const STRINGS: [&str; 19] = [
    "Fictional Badge Laboratory Limited",
    "Personal radiation dosimetry",
    "Afon Test University Health Board",
    "Glan Fictional NHS Trust",
    "Wearer number",
    "Needed to send the right badge to the right wearer",
    "no reason is recorded",
    "National Insurance number",
    "Radiographers",
    "Fictional Cloud Ireland",
    "Ireland",
    "International data transfer agreement",
    "Penetration test",
    "Radiation protection adviser",
    "Send no National Insurance numbers",
    "Turnaround of doses",
    "They were told in writing",
    "The letter said nothing of numbers",
    "Until the exit plan is tested",
];

pub fn day(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

fn item<T: Record>(reference: &str, draft: &Value) -> Item<T> {
    let record = T::from_draft(draft).unwrap_or_else(|problems| panic!("{reference}: {problems:?}"));
    Item::whole(reference.to_owned(), record)
}

fn setting() -> Setting {
    Setting {
        organisation: "Afon Test University Health Board".to_owned(),
        made_by: "A. Keeper".to_owned(),
        made_by_role: "Procurement officer".to_owned(),
        as_at: day("2026-11-21"),
        known: Known {
            until: None,
            head: "0123456789abcdef".repeat(4),
            head_at: Some(Moment { day: day("2026-11-20"), minutes: 17 * 60 + 30 }),
        },
        marking: Marking::OfficialSensitiveCommercial,
        profile: Profile::Full,
        bilingual: false,
        version: Version::Draft,
        encrypted: true,
    }
}

fn supplier() -> SupplierFile {
    SupplierFile {
        supplier: item(
            "S-0001",
            &json!({
            "organisation": "Fictional Badge Laboratory Limited", "service": "Personal radiation dosimetry",
            "aggregator": "yes", "marketing_claim": "Market leading", "financial_tier": "bronze",
            "turnover_pence": 123_456_700, "key_persons": "Managing director since 2023" }),
        ),
        organisation: item(
            "O-0009",
            &json!({
            "legal_name": "Fictional Badge Laboratory Limited", "known_as": ["FBL"], "kind": "company",
            "jurisdiction": "england", "country": "GB", "ultimate_parent": "Fictional Holdings Inc",
            "ultimate_parent_country": "US" }),
        ),
        contacts: vec![item(
            "CT-0001",
            &json!({
            "organisation": "Fictional Badge Laboratory Limited", "role": "breach-notice", "name": "Breach desk",
            "email": "breach@example.test", "round_the_clock": "no" }),
        )],
    }
}

fn contract() -> Value {
    json!({ "title": "Badge dosimetry", "own_reference": "ABC-2024-17", "supplier": "Fictional Badge Laboratory Limited",
        "lead_body": "Afon Test University Health Board", "service": "Personal radiation dosimetry",
        "regime": "pcr-2015", "procedure": "open", "value_inc_vat_pence": 21_860_000, "start": "2024-02-01",
        "end": "2028-01-31", "notice_period_buyer": "P6M", "renewal": "ends", "procurement_lead": "P18M",
        "criticality": 3, "substitutability": 3, "market": "limited", "exit_plan": "yes",
        "retention_holder": "Whoever holds dose records keeps them to 2090",
        "required_certificates": ["cyber-essentials-plus"],
        "served_bodies": [{ "organisation": "Glan Fictional NHS Trust", "status": "contracted" }],
        "extension_options": [{ "months": 12, "notice": "P3M", "ground": "clause 4.2" }],
        "events": [{ "kind": "signed", "on": "2024-01-10" }],
        "notices": [{ "code": "award", "number": "012345-2024", "published_on": "2024-01-20" }] })
}

/// The first case of the method's page: scores 12, High, with floors G03, G04 and G05.
fn case() -> Case {
    let mut case = Case::default();
    let level = |number| Level::new(number);
    for (factor, number) in Factor::ALL.into_iter().zip([3, 3, 4, 3, 3, 3, 1]) {
        case.set_factor(factor, level(number));
    }
    let exposures = [Answer::Yes, Answer::Unknown, Answer::Unknown, Answer::Yes];
    for (exposure, answer) in Exposure::ALL.into_iter().zip(exposures) {
        case.set_exposure(exposure, answer);
    }
    use EvidenceGrade as Q;
    let controls = [
        (2, Q::Sighted),
        (1, Q::Sighted),
        (0, Q::None),
        (1, Q::Asserted),
        (0, Q::None),
        (1, Q::Asserted),
        (3, Q::Verified),
    ];
    for (control, (step, evidence)) in Control::ALL.into_iter().zip(controls) {
        let score = level(step).expect("a level");
        case.set_control(control, ControlState { score, evidence, freshness: Freshness::InDate });
    }
    case.gates = [NamedGate::G03, NamedGate::G04, NamedGate::G05].into_iter().collect();
    case
}

fn sheet(case: &Case) -> ScoreSheet {
    let method = Method::v1();
    ScoreSheet {
        score: score(method, case),
        arithmetic: explain(method, case),
        factors: vec![(Factor::I2, "From the counts of P-0001".to_owned())],
        controls: vec![(Control::C2, "E-0001".to_owned())],
        exposures: Vec::new(),
        acceptors: vec![(Gate::G03, domain::oversight::Acceptor::Board)],
    }
}

fn contract_file() -> ContractFile {
    ContractFile {
        decided_on: None,
        contract: item("C-0001", &contract()),
        lead_body: Some(item(
            "O-0001",
            &json!({
            "legal_name": "Afon Test University Health Board", "kind": "health-board", "jurisdiction": "wales" }),
        )),
        clause: Some(item(
            "CL-0001",
            &json!({
            "contract": "C-0001", "trigger": "confirmed", "limit": 72, "unit": "clock-hours",
            "wording": "The Contractor shall notify the Authority within 72 hours of confirming a breach." }),
        )),
        article_28: Some(item(
            "A28-0001",
            &json!({
            "contract": "C-0001", "signed": "yes", "terms": [
                { "term": "d1", "presence": "present", "clause_reference": "Schedule 6, 1.1" },
                { "term": "g", "presence": "absent", "note": "Nothing on deletion" }] }),
        )),
        chain: vec![
            item(
                "CH-0001",
                &json!({
                "contract": "C-0001", "kind": "sub-processor", "organisation": "Fictional Cloud Ireland",
                "function": "Hosting of the portal", "hosting_countries": ["IE"], "approval": "general" }),
            ),
            item(
                "CH-0002",
                &json!({ "contract": "C-0001", "kind": "unknown", "note": "Support desk not named" }),
            ),
        ],
        assessment: Some(item(
            "AS-0001",
            &json!({
            "contract": "C-0001", "status": "approved", "as_at": "2026-11-01", "author": "Information governance",
            "approved_by": "SIRO", "approved_on": "2026-11-03", "review_on": "2027-11-01" }),
        )),
        score: sheet(&case()),
        kpis: vec![item(
            "K-0001",
            &json!({
            "contract": "C-0001", "name": "Turnaround of doses", "target": "10 working days",
            "ratings": [{ "period_end": "2026-06-30", "rating": "inadequate", "measured": "19 days" },
                        { "period_end": "2026-09-30", "rating": "requires-improvement", "measured": "14 days" }] }),
        )],
        acceptances: vec![item(
            "RA-0001",
            &json!({
            "contract": "C-0001", "gates": ["g03"], "treatment": "tolerate", "reason": "The contract is renegotiated.",
            "owner": "SIRO", "accepted_on": "2026-11-03", "until": "2027-03-31" }),
        )],
        interim_controls: vec![item(
            "IC-0001",
            &json!({
            "contract": "C-0001", "kind": "stop-sending-fields", "text": "Send no National Insurance numbers",
            "owner": "Radiation protection adviser", "from": "2026-11-05", "in_place": "yes" }),
        )],
    }
}

fn processing(draft: &Value) -> Item<domain::processing::Processing> {
    item("P-0001", draft)
}

fn activity() -> Value {
    json!({ "name": "Badge readings", "supplier": "Fictional Badge Laboratory Limited", "contract": "C-0001",
        "purposes": ["Dose monitoring of staff"], "lawful_bases": ["legal-obligation"], "live": "yes",
        "dpia_required": "yes", "dpia_done": "no",
        "roles": [{ "organisation": "Afon Test University Health Board", "role": "lead-body" }],
        "data_items": [
            { "category": "identification", "field_name": "Wearer number", "subject_groups": ["employee"],
              "why": "Needed to send the right badge to the right wearer", "special": "no", "identifiable": "yes",
              "encrypted_at_rest": "yes", "key_holder": "supplier" },
            { "category": "ni-number", "field_name": "NINO", "subject_groups": ["employee", "former-employee"],
              "special": "no", "fraud_enabling": "yes", "irreplaceable": "yes" }],
        "head_counts": [
            { "body": "Afon Test University Health Board", "subject_group": "employee", "min": 530,
              "qualifier": "at-least", "source": "Ministerial statement", "as_of": "2026-03-17", "in_force": "yes" },
            { "scope": "Radiographers", "subject_group": "former-employee", "categories": ["ni-number"], "min": 40,
              "max": 90, "in_force": "no" }],
        "locations": [{ "used_for": "hosting", "place": "eea", "country": "IE", "operator": "Fictional Cloud Ireland" }],
        "transfers": [{ "country": "US", "recipient": "Fictional Support", "mechanism": "idta" }],
        "retention_rules": [{ "applies_to": "Dose records", "rule": "To age 75 and at least 30 years",
                              "authority": "IRR17, reg. 22" }] })
}

fn dossier(contracts: Vec<ContractFile>) -> Dossier {
    Dossier {
        supplier: Some(supplier()),
        contracts,
        processing: vec![processing(&activity())],
        evidence: vec![item(
            "E-0001",
            &json!({
            "kind": "penetration-test", "supplier": "Fictional Badge Laboratory Limited", "issuer": "Fictional Testers",
            "scope": "The portal", "covers_service": "yes", "issued_on": "2026-05-01", "grade": "sighted",
            "sighted_by": "Information security", "sighted_on": "2026-05-20", "measures": ["testing"],
            "sha256": "ab".repeat(32) }),
        )],
        actions: vec![item(
            "A-0001",
            &json!({
            "supplier": "Fictional Badge Laboratory Limited", "contract": "C-0001",
            "finding": "No drill was ever held", "severity": "major", "action": "Hold a drill",
            "owner": "Radiation protection adviser", "due_on": "2026-10-01", "status": "open" }),
        )],
        decisions: vec![item(
            "D-0001",
            &json!({
            "supplier": "Fictional Badge Laboratory Limited", "contract": "C-0001", "question": "What follows in 2028?",
            "option": "extend", "outcome": "approve-with-conditions", "reasons": "Until the exit plan is tested",
            "decided_by": "Board", "decided_on": "2026-11-02", "review_on": "2027-02-01" }),
        )],
        lessons: vec![item(
            "L-0001",
            &json!({
            "supplier": "Fictional Badge Laboratory Limited", "lesson": "The supplier held back to size the breach",
            "source": "Review of 2025", "requirement": "Notify on suspicion", "minimum_standard": "Pass or fail",
            "criterion": "Result of a drill", "weight_percent": 15, "evidence_at_award": "Stop-watch drill" }),
        )],
        incidents: Vec::new(),
        disputes: vec![item(
            "DI-0001",
            &json!({
            "supplier": "Fictional Badge Laboratory Limited", "contract": "C-0001", "subject": "When we were told",
            "our_words": "They were told in writing", "opened_on": "2026-10-01", "status": "open" }),
        )],
        claims: vec![item(
            "CM-0001",
            &json!({
            "supplier": "Fictional Badge Laboratory Limited", "about": "Numbers", "text": "The letter said nothing of numbers",
            "source": "Letter", "in_force": "no" }),
        )],
        appetite: vec![item(
            "AP-0001",
            &json!({
            "domain": "data-protection", "appetite": "cautious", "tolerated": 8, "from": "2026-04-01",
            "set_by": "Board" }),
        )],
    }
}

fn due(dossier: Dossier) -> DueDiligence {
    DueDiligence {
        setting: setting(),
        purpose: Purpose::Annual,
        decision_wanted: Some(
            "To go on until the exit plan is tested, or not. Until the exit plan is tested".to_owned(),
        ),
        dossier,
        other_contracts: vec![("C-0002".to_owned(), "Calibration".to_owned())],
        one_contract: true,
        summary_alone: false,
    }
}

/// Everything there is.
pub fn full() -> DueDiligence {
    due(dossier(vec![contract_file()]))
}

fn nothing(supplier: Option<SupplierFile>, contracts: Vec<ContractFile>) -> Dossier {
    Dossier {
        supplier,
        contracts,
        processing: Vec::new(),
        evidence: Vec::new(),
        actions: Vec::new(),
        decisions: Vec::new(),
        lessons: Vec::new(),
        incidents: Vec::new(),
        disputes: Vec::new(),
        claims: Vec::new(),
        appetite: Vec::new(),
    }
}

fn bare_contract() -> ContractFile {
    ContractFile {
        decided_on: None,
        contract: item("C-0002", &json!({ "title": "Something" })),
        lead_body: None,
        clause: None,
        article_28: None,
        chain: Vec::new(),
        assessment: None,
        score: ScoreSheet {
            factors: Vec::new(),
            controls: Vec::new(),
            exposures: Vec::new(),
            acceptors: Vec::new(),
            ..sheet(&Case::default())
        },
        kpis: Vec::new(),
        acceptances: Vec::new(),
        interim_controls: Vec::new(),
    }
}

/// A contract of which only the title is known.
pub fn bare() -> DueDiligence {
    DueDiligence { decision_wanted: None, ..due(nothing(Some(supplier()), vec![bare_contract()])) }
}

/// The founding case's shape: data and claims, and no contract.
pub fn without_contract() -> DueDiligence {
    let mut draft = activity();
    draft["contract"] = Value::Null;
    let claim = |reference: &str, text: &str| {
        item(
            reference,
            &json!({
            "supplier": "Fictional Badge Laboratory Limited", "about": "People at the lead body", "text": text,
            "source": "Press" }),
        )
    };
    let claims = vec![claim("CM-0001", "Over 500 people"), claim("CM-0002", "at least 530 people")];
    let dossier =
        Dossier { processing: vec![processing(&draft)], claims, ..nothing(Some(supplier()), Vec::new()) };
    DueDiligence { other_contracts: Vec::new(), one_contract: false, summary_alone: false, ..due(dossier) }
}

/// Everything there is, to be decided on.
pub fn retendering() -> Retendering {
    Retendering { setting: setting(), contract: contract_file(), dossier: dossier(Vec::new()) }
}

/// Adds to a model what came after its day, 21 November 2026.
fn later(dossier: &mut Dossier, file: &mut ContractFile) {
    let of = "Fictional Badge Laboratory Limited";
    file.acceptances = vec![item(
        "RA-0009",
        &json!({ "contract": "C-0001", "gates": ["g03", "g04", "g05"], "treatment": "tolerate", "reason": "Soon over",
                 "owner": "The later owner", "accepted_on": "2026-11-22", "until": "2027-03-31" }),
    )];
    file.kpis = vec![item(
        "K-0001",
        &json!({ "contract": "C-0001", "name": "Turnaround of doses",
                 "ratings": [{ "period_end": "2026-12-31", "rating": "good", "measured": "8.5 working days" }] }),
    )];
    let mut draft = contract();
    draft["notices"] = json!([{ "code": "award", "number": "LATER-2026", "published_on": "2026-11-22" }]);
    file.contract = item("C-0001", &draft);
    dossier.decisions.push(item(
        "D-0002",
        &json!({ "supplier": of, "contract": "C-0001", "question": "And then?", "option": "cease", "outcome": "approve",
                 "reasons": "Later reasons", "decided_by": "The later board", "decided_on": "2026-11-22" }),
    ));
    dossier.disputes = vec![
        item(
            "DI-0001",
            &json!({ "supplier": of, "subject": "When we were told", "our_words": "They were told in writing",
                     "opened_on": "2026-10-01", "status": "resolved", "supplier_reply": "A later reply. Settled later.",
                     "replied_on": "2026-11-22", "resolved_on": "2026-12-01" }),
        ),
        item(
            "DI-0002",
            &json!({ "supplier": of, "subject": "About a later matter", "our_words": "Nothing", "opened_on": "2026-11-22",
                     "status": "open" }),
        ),
    ];
    dossier.actions = vec![item(
        "A-0001",
        &json!({ "supplier": of, "contract": "C-0001", "finding": "No drill was ever held", "severity": "major",
                 "action": "Hold a drill", "owner": "Radiation protection adviser", "status": "verified",
                 "done_on": "2026-11-22", "proof": "Done later" }),
    )];
    let piece = |reference: &str, issuer: &str, issued: &str| {
        item(
            reference,
            &json!({ "kind": "penetration-test", "supplier": of, "issuer": issuer, "issued_on": issued,
                     "grade": "sighted", "sighted_by": "The later owner", "sighted_on": "2026-11-23" }),
        )
    };
    dossier.evidence = vec![
        piece("E-0001", "Fictional Testers", "2026-05-01"),
        piece("E-0002", "Later testers", "2026-11-22"),
    ];
}

/// Everything there is, and more that came after the day.
pub fn with_later() -> DueDiligence {
    let mut model = full();
    let mut file = contract_file();
    later(&mut model.dossier, &mut file);
    model.dossier.contracts = vec![file];
    model
}

/// The same, to be decided on.
pub fn retendering_with_later() -> Retendering {
    let mut model = retendering();
    later(&mut model.dossier, &mut model.contract);
    model
}

/// Two contracts that require one certificate, which names the second.
pub fn two_contracts() -> DueDiligence {
    let mut second = contract_file();
    second.contract.reference = "C-0002".to_owned();
    let mut model = due(dossier(vec![contract_file(), second]));
    model.dossier.evidence.push(item(
        "E-0002",
        &json!({ "kind": "cyber-essentials-plus", "supplier": "Fictional Badge Laboratory Limited", "contracts": ["C-0002"],
                 "grade": "asserted" }),
    ));
    model
}

/// A contract whose amounts are euros.
pub fn in_euros() -> Retendering {
    let mut draft = contract();
    draft["currency"] = "EUR".into();
    let mut model = retendering();
    model.contract.contract = item("C-0001", &draft);
    model
}

/// A contract let under a law.
pub fn under(regime: domain::vocabulary::ProcurementRegime) -> Retendering {
    let mut model = retendering();
    model.contract.contract.record.regime = regime;
    model
}

/// A planned contract of which only the title is known.
pub fn bare_retendering() -> Retendering {
    Retendering { setting: setting(), contract: bare_contract(), dossier: nothing(None, Vec::new()) }
}

/// How often the long note says its sentence: over 5,000 characters.
pub const SENTENCES: usize = 160;

/// Four hundred fields of data and a note of over 5,000 characters.
pub fn large() -> DueDiligence {
    let mut draft = activity();
    let fields = (0..400).map(|number| {
        json!({ "category": "other", "field_name": format!("Field {number:03} of the system"),
                "subject_groups": ["patient"], "why": format!("Reason {number:03}") })
    });
    draft["data_items"] = fields.collect();
    draft["note"] = "The auditor said a plain thing. ".repeat(SENTENCES).trim_end().into();
    let mut dossier = dossier(vec![contract_file()]);
    dossier.processing = vec![processing(&draft)];
    due(dossier)
}
