//! Each gate, decided by its table and field in a real register, both ways.

mod support;

use domain::noun::Noun;
use domain::scoring::NamedGate;
use register::{Dates, score};
use serde_json::{Value, json};
use support::Bench;

/// A contract in good order on 21 November 2026: no gate's facts hold.
struct Sound {
    bench: Bench,
    supplier: String,
    contract: String,
    processing: String,
    clause: String,
    check: String,
    chain: String,
    assurance: String,
}

fn processing(contract: &str, supplier: &str) -> Value {
    json!({ "name": "Badge reading", "supplier": supplier, "contract": contract, "live": "yes",
            "internet_facing": "yes", "remote_access": "no", "dpia_required": "yes", "dpia_done": "yes",
            "kept_past_retention": "no",
            "data_items": [{ "category": "ni-number", "field_name": "NINO" }],
            "head_counts": [{ "subject_group": "employee", "min": 40, "max": 40, "in_force": "yes" }],
            "locations": [{ "used_for": "hosting", "place": "uk-public-cloud", "country": "GB" },
                          { "used_for": "access", "place": "uk-only", "country": "GB" }] })
}

impl Sound {
    fn new() -> Self {
        let mut bench = Bench::new();
        let supplier = bench.supplier("Ystrad Badge Services Ltd");
        bench.edit(
            Noun::Supplier,
            &supplier,
            json!({ "debarred": "no", "exclusion_ground": "none", "financial_distress": "no" }),
        );
        let contract = bench.add(Noun::Contract, json!({
            "title": "Badges", "supplier": supplier, "start": "2024-02-01", "end": "2027-01-31", "personal_data": "yes",
            "required_certificates": ["cyber-essentials-plus"], "processing_after_end": "no",
            "events": [{ "kind": "signed", "on": "2024-01-10" }] }));
        let processing = bench.add(Noun::Processing, processing(&contract, &supplier));
        let clause = bench.add(
            Noun::Clause,
            json!({ "contract": contract, "trigger": "aware", "limit": 24, "unit": "clock-hours" }),
        );
        let check = bench.add(
            Noun::Article28,
            json!({ "contract": contract, "signed": "yes", "signed_on": "2024-01-10" }),
        );
        let chain = bench.add(Noun::Chain, json!({ "contract": contract, "kind": "confirmed-none" }));
        let assurance = bench.add(Noun::Evidence, json!({
            "kind": "cyber-essentials-plus", "supplier": supplier, "issued_on": "2026-06-01", "expires_on": "2027-05-31",
            "grade": "sighted", "sighted_on": "2026-06-10", "covers_service": "yes" }));
        Self { bench, supplier, contract, processing, clause, check, chain, assurance }
    }

    fn gates(&mut self) -> Vec<NamedGate> {
        let reader = self.bench.register.reader(Dates::default()).expect("a reader");
        let id = reader.resolve(Noun::Contract, &self.contract).expect("an id");
        score::of_contract(&reader, &id).expect("a score").derived.case.gates.iter().collect()
    }

    /// Edits one record and says which gates hold then.
    fn with(&mut self, noun: Noun, reference: &str, draft: Value) -> Vec<NamedGate> {
        self.bench.edit(noun, reference, draft);
        self.gates()
    }
}

#[test]
fn a_contract_in_good_order_meets_no_gate() {
    assert_eq!(Sound::new().gates(), []);
}

#[test]
fn each_field_opens_its_gate_and_closes_it_again() {
    type Case = (&'static str, fn(&Sound) -> (Noun, String), Value, Value, NamedGate);
    let contract = |sound: &Sound| (Noun::Contract, sound.contract.clone());
    let of_processing = |sound: &Sound| (Noun::Processing, sound.processing.clone());
    let supplier = |sound: &Sound| (Noun::Supplier, sound.supplier.clone());
    let location = |place: &str, country: &str| {
        json!({ "locations": [{ "used_for": "hosting", "place": "uk-public-cloud", "country": "GB" },
                              { "used_for": "access", "place": place, "country": country }] })
    };
    let transfer = |mechanism: &str| json!({ "transfers": [{ "country": "US", "mechanism": mechanism }] });
    let cases: Vec<Case> = vec![
        (
            "G01 article_28.signed",
            |s| (Noun::Article28, s.check.clone()),
            json!({ "signed": "unknown", "signed_on": null }),
            json!({ "signed": "yes" }),
            NamedGate::G01,
        ),
        (
            "G03 clause.limit",
            |s| (Noun::Clause, s.clause.clone()),
            json!({ "limit": null, "unit": null }),
            json!({ "limit": 72, "unit": "clock-hours" }),
            NamedGate::G03,
        ),
        (
            "G04 evidence.issued_on",
            |s| (Noun::Evidence, s.assurance.clone()),
            json!({ "issued_on": "2025-11-20" }),
            json!({ "issued_on": "2025-11-21" }),
            NamedGate::G04,
        ),
        (
            "G04 evidence.covers_service",
            |s| (Noun::Evidence, s.assurance.clone()),
            json!({ "covers_service": "unknown" }),
            json!({ "covers_service": "yes" }),
            NamedGate::G04,
        ),
        (
            "G05 chain.kind",
            |s| (Noun::Chain, s.chain.clone()),
            json!({ "kind": "unknown" }),
            json!({ "kind": "confirmed-none" }),
            NamedGate::G05,
        ),
        (
            "G05 processing_location.place",
            of_processing,
            json!({ "locations": [{ "used_for": "hosting", "place": "unknown" }, { "used_for": "access", "place": "uk-only" }] }),
            location("uk-only", "GB"),
            NamedGate::G05,
        ),
        (
            "G06 processing_transfer.mechanism",
            of_processing,
            transfer("unknown"),
            transfer("idta"),
            NamedGate::G06,
        ),
        (
            "G06 processing_location.country",
            of_processing,
            location("united-states", "US"),
            location("eea", "IE"),
            NamedGate::G06,
        ),
        (
            "G09 processing.dpia_done",
            of_processing,
            json!({ "dpia_done": "unknown" }),
            json!({ "dpia_done": "yes" }),
            NamedGate::G09Plus,
        ),
        (
            "G09 processing.live",
            of_processing,
            json!({ "dpia_done": "no", "live": "no" }),
            json!({ "dpia_required": "no" }),
            NamedGate::G09,
        ),
        (
            "G10 contract.processing_after_end",
            contract,
            json!({ "end": "2026-11-20", "processing_after_end": "yes" }),
            json!({ "processing_after_end": "no" }),
            NamedGate::G10,
        ),
        (
            "G10 contract.end",
            contract,
            json!({ "end": "2026-11-20", "processing_after_end": "unknown" }),
            json!({ "end": "2026-11-21" }),
            NamedGate::G10,
        ),
        (
            "G11 supplier.debarred",
            supplier,
            json!({ "debarred": "yes" }),
            json!({ "debarred": "no" }),
            NamedGate::G11,
        ),
        (
            "G11 supplier.exclusion_ground",
            supplier,
            json!({ "exclusion_ground": "mandatory" }),
            json!({ "exclusion_ground": "discretionary" }),
            NamedGate::G11,
        ),
        (
            "G12 processing.kept_past_retention",
            of_processing,
            json!({ "kept_past_retention": "yes" }),
            json!({ "kept_past_retention": "no" }),
            NamedGate::G12,
        ),
        (
            "G13 supplier.financial_distress",
            supplier,
            json!({ "financial_distress": "yes" }),
            json!({ "financial_distress": "no" }),
            NamedGate::G13,
        ),
        (
            "G15 contract.required_certificates",
            contract,
            json!({ "required_certificates": ["iso-27001"] }),
            json!({ "required_certificates": [] }),
            NamedGate::G15,
        ),
    ];
    for (what, record, opens, closes, gate) in cases {
        let mut sound = Sound::new();
        let (noun, reference) = record(&sound);
        assert_eq!(sound.with(noun, &reference, opens), [gate], "{what} opens it");
        assert_eq!(sound.with(noun, &reference, closes), [], "{what} closes it");
    }
}

#[test]
fn a_thousand_people_raise_the_floor_of_an_unsigned_contract() {
    let mut sound = Sound::new();
    let people = |max: u64| json!({ "head_counts": [{ "subject_group": "employee", "min": 900, "max": max, "in_force": "yes" }] });
    let (check, processing) = (sound.check.clone(), sound.processing.clone());
    sound.with(Noun::Article28, &check, json!({ "signed": "no", "signed_on": null }));
    assert_eq!(sound.with(Noun::Processing, &processing, people(1_000)), [NamedGate::G01Plus]);
    assert_eq!(sound.with(Noun::Processing, &processing, people(999)), [NamedGate::G01]);
}

#[test]
fn special_data_raises_the_floor_of_a_transfer_without_a_mechanism() {
    let mut sound = Sound::new();
    let processing = sound.processing.clone();
    sound.with(
        Noun::Processing,
        &processing,
        json!({ "transfers": [{ "country": "US", "mechanism": "none" }] }),
    );
    let health = json!({ "data_items": [{ "category": "health", "field_name": "Result" }] });
    assert_eq!(sound.with(Noun::Processing, &processing, health), [NamedGate::G06Plus]);
}

#[test]
fn without_a_signature_there_is_no_contract() {
    let mut sound = Sound::new();
    let contract = sound.contract.clone();
    let unsigned = sound.with(Noun::Contract, &contract, json!({ "events": [] }));
    assert_eq!(unsigned, [NamedGate::G01, NamedGate::G02]);
    let planned = sound.processing.clone();
    assert_eq!(
        sound.with(Noun::Processing, &planned, json!({ "live": "no" })),
        [],
        "nothing is processed yet"
    );
    let signed = json!({ "events": [{ "kind": "signed", "on": "2024-01-10" }] });
    assert_eq!(sound.with(Noun::Contract, &contract, signed), []);
}

#[test]
fn ninety_days_after_the_exit_a_certificate_is_due() {
    let mut sound = Sound::new();
    let contract = sound.contract.clone();
    let exit = |on: &str| json!({ "events": [{ "kind": "signed", "on": "2024-01-10" }, { "kind": "exit-complete", "on": on }] });
    assert_eq!(sound.with(Noun::Contract, &contract, exit("2026-08-22")), [NamedGate::G12]);
    assert_eq!(sound.with(Noun::Contract, &contract, exit("2026-08-23")), []);
    sound.with(Noun::Contract, &contract, exit("2026-08-22"));
    let supplier = sound.supplier.clone();
    sound.bench.add(
        Noun::Evidence,
        json!({ "kind": "deletion-certificate", "supplier": supplier, "grade": "asserted" }),
    );
    assert_eq!(sound.gates(), []);
}

#[test]
fn confidence_is_computed_and_never_named() {
    let mut sound = Sound::new();
    let (contract, processing) = (sound.contract.clone(), sound.processing.clone());
    sound.bench.edit(
        Noun::Contract,
        &contract,
        json!({ "criticality": 4, "substitutability": 4, "national": "yes" }),
    );
    sound.bench.edit(
        Noun::Processing,
        &processing,
        json!({ "data_items": [{ "category": "health", "field_name": "Result" }],
        "head_counts": [{ "subject_group": "patient", "min": 20000, "max": 20000, "in_force": "yes" }] }),
    );
    let reader = sound.bench.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Contract, &contract).expect("an id");
    let scored = score::of_contract(&reader, &id).expect("a score");
    let figures = scored.score.figures().expect("figures");
    assert!(figures.floors.iter().any(|floor| floor.id.as_str() == "G14"));
    assert!(scored.derived.case.gates.iter().next().is_none());
}

#[test]
fn a_contract_of_which_nothing_is_known_is_not_assessed_and_comes_first() {
    let mut sound = Sound::new();
    let bare = sound.bench.add(Noun::Contract, json!({ "title": "Something" }));
    let reader = sound.bench.register.reader(Dates::default()).expect("a reader");
    let scores = score::all(&reader).expect("scores");
    assert_eq!(scores[0].reference, bare);
    assert!(scores[0].score.figures().is_none());
    assert!(scores[1].score.figures().is_some());
}

#[test]
fn the_dosimetry_case_derives_the_factors_of_the_method() {
    let mut sound = Sound::new();
    let processing = sound.processing.clone();
    let items: Vec<Value> = ["basic-identifiers", "date-of-birth", "ni-number", "occupational-exposure"]
        .iter().map(|category| json!({ "category": category, "field_name": category, "special": if *category == "occupational-exposure" { "disputed" } else { "no" } }))
        .collect();
    sound.bench.edit(Noun::Processing, &processing, json!({ "data_items": items,
        "head_counts": [{ "subject_group": "employee", "scope": "NHS", "min": 3423, "max": 3423, "in_force": "yes" },
                        { "subject_group": "private-customer-staff", "scope": "others", "min": 1343, "max": 1343, "in_force": "yes" }] }));
    let reader = sound.bench.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Contract, &sound.contract).expect("an id");
    let derived = score::of_contract(&reader, &id).expect("a score").derived;
    use domain::scoring::Factor;
    let steps = [Factor::I1, Factor::I2, Factor::I4, Factor::I7]
        .map(|factor| derived.case.factor(factor).map(|level| level.get()));
    assert_eq!(steps, [Some(3), Some(3), Some(3), Some(1)]);
    assert_eq!((derived.people.min, derived.people.max), (Some(4766), Some(4766)));
}

/// A clause of 24 hours from the supplier's knowledge, and an incident that it told of three days late.
fn breached(sound: &mut Sound, more: &Value) -> String {
    let mut draft = json!({
        "title": "Copied records", "supplier": sound.supplier, "contract": sound.contract, "confirmed": "yes",
        "risk": "risk", "status": "investigating", "root_cause_accepted_on": "2026-11-01",
        "events": [{ "kind": "occurred", "when": "2026-10-01" }, { "kind": "supplier_aware", "when": "2026-10-02T09:00" },
                   { "kind": "notice_sent", "when": "2026-10-06T09:00" }] });
    for (field, value) in more.as_object().into_iter().flatten() {
        draft[field] = value.clone();
    }
    sound.bench.add(Noun::Incident, draft)
}

#[test]
fn an_incident_opens_its_gates_and_closes_them_again() {
    use NamedGate::{G07, G08, G08Plus, G16};
    let control = |in_place: &str| json!({ "in_place": in_place });
    let late = |when: &str| {
        json!({ "events": [{ "kind": "supplier_aware", "when": "2026-08-02T09:00" },
                           { "kind": "notice_sent", "when": when }] })
    };
    let mut sound = Sound::new();
    let incident = breached(&mut sound, &json!({}));
    assert_eq!(sound.gates(), [G07, G08, G16], "open, late, and nothing done meanwhile");
    let meanwhile = sound.bench.add(
        Noun::InterimControl,
        json!({ "contract": sound.contract, "kind": "weekly-call", "text": "A call each Monday", "owner": "Contract manager",
                "in_place": "yes" }),
    );
    assert_eq!(sound.gates(), [G07, G08], "G16 interim_control.in_place");
    assert_eq!(sound.with(Noun::InterimControl, &meanwhile, control("unknown")), [G07, G08, G16]);
    let until = json!({ "in_place": "yes", "until": "2026-11-20" });
    assert_eq!(sound.with(Noun::InterimControl, &meanwhile, until), [G07, G08, G16], "it has ended");
    let stopped = json!({ "live": "no" });
    let processing = sound.processing.clone();
    assert_eq!(sound.with(Noun::Processing, &processing, stopped), [G07, G08], "G16 processing.live");
    assert_eq!(
        sound.with(Noun::Incident, &incident, json!({ "risk": "unlikely" })),
        [G08],
        "G07 incident.risk"
    );
    assert_eq!(
        sound.with(Noun::Incident, &incident, json!({ "risk": "unknown" })),
        [G07, G08],
        "unknown is not unlikely"
    );
    let closed = json!({ "status": "closed", "closed_on": "2026-11-20" });
    assert_eq!(sound.with(Noun::Incident, &incident, closed), [G08], "G07 incident.status");
    // In time, at least as far as the dates can say.
    let in_time = late("2026-08-03T09:00");
    assert_eq!(sound.with(Noun::Incident, &incident, in_time), [], "G08 clock K1");
    assert_eq!(
        sound.with(Noun::Incident, &incident, late("2026-08-03")),
        [],
        "what the dates cannot decide is no lateness"
    );
    assert_eq!(
        sound.with(Noun::Incident, &incident, late("2026-09-02T10:00")),
        [G08],
        "30 days late, and no more"
    );
    assert_eq!(
        sound.with(Noun::Incident, &incident, late("2026-09-04")),
        [G08],
        "over 30, its root cause accepted"
    );
    let open = json!({ "root_cause_accepted_on": null });
    assert_eq!(
        sound.with(Noun::Incident, &incident, open),
        [G08Plus],
        "G08+ incident.root_cause_accepted_on"
    );
    let long_ago = json!({ "events": [{ "kind": "supplier_aware", "when": "2024-08-02" }, { "kind": "notice_sent", "when": "2024-11-20" }] });
    assert_eq!(sound.with(Noun::Incident, &incident, long_ago), [], "G08 counts for 24 months");
}

#[test]
fn where_no_clause_names_a_time_seventy_two_hours_do() {
    let mut sound = Sound::new();
    let clause = sound.clause.clone();
    sound.bench.edit(Noun::Clause, &clause, json!({ "limit": null, "unit": null }));
    let without = sound.gates();
    let incident = breached(&mut sound, &json!({ "risk": "unlikely" }));
    assert!(sound.gates().contains(&NamedGate::G08), "four days");
    let soon = json!({ "events": [{ "kind": "supplier_aware", "when": "2026-10-02T09:00" },
                                  { "kind": "notice_sent", "when": "2026-10-05T09:00" }] });
    assert_eq!(sound.with(Noun::Incident, &incident, soon), without, "three days");
}

#[test]
fn a_breach_of_a_clause_of_a_day_moves_its_supplier_s_score() {
    let mut sound = Sound::new();
    let history = |sound: &mut Sound| {
        let reader = sound.bench.register.reader(Dates::default()).expect("a reader");
        let id = reader.resolve(Noun::Contract, &sound.contract).expect("an id");
        let scored = score::of_contract(&reader, &id).expect("a score");
        (scored.derived.case.history, scored.score.figures().map(|figures| figures.final_score))
    };
    let (before, was) = history(&mut sound);
    assert_eq!(
        (before.breach_months_ago, before.late_notice, before.root_cause_outstanding),
        (None, false, false)
    );
    let incident = breached(&mut sound, &json!({ "root_cause_accepted_on": null }));
    let reader = sound.bench.register.reader(Dates::default()).expect("a reader");
    let clocks = register::incident::clocks(&reader, &incident).expect("clocks").json().expect("json");
    let k1 =
        clocks["clocks"].as_array().expect("clocks").iter().find(|clock| clock["id"] == "K1").expect("K1");
    assert_eq!(
        (k1["result"].as_str(), k1["late_minutes"]["min"].as_i64()),
        (Some("breached"), Some(72 * 60))
    );
    let (after, is) = history(&mut sound);
    assert_eq!(
        (after.breach_months_ago, after.late_notice, after.root_cause_outstanding),
        (Some(1), true, true)
    );
    assert!(is > was, "{was:?} {is:?}");
    // Another contract of the supplier is touched only where the incident names none.
    let other = sound.bench.add(Noun::Contract, json!({ "title": "Other", "supplier": sound.supplier }));
    let gates = |sound: &mut Sound| {
        let reader = sound.bench.register.reader(Dates::default()).expect("a reader");
        let id = reader.resolve(Noun::Contract, &other).expect("an id");
        score::of_contract(&reader, &id).expect("a score").derived.case.gates.contains(NamedGate::G07)
    };
    assert!(!gates(&mut sound));
    sound.bench.edit(Noun::Incident, &incident, json!({ "contract": null }));
    assert!(gates(&mut sound));
    // A closed one stays in the history; a day before it was known it was not there.
    sound.bench.edit(Noun::Incident, &incident, json!({ "status": "closed", "closed_on": "2026-11-20" }));
    assert_eq!(history(&mut sound).0.breach_months_ago, Some(1));
    let early = Dates { as_at: domain::date::Date::parse("2026-09-30"), as_known_at: None };
    let reader = sound.bench.register.reader(early).expect("a reader");
    let id = reader.resolve(Noun::Contract, &sound.contract).expect("an id");
    assert_eq!(
        score::of_contract(&reader, &id).expect("a score").derived.case.history.breach_months_ago,
        None
    );
}
