//! The sample register: it plays, it is the same twice, and it shows every word the register knows.

use domain::clock::ClockResult;
use domain::date::Date;
use domain::noun::Noun;
use domain::record::Spec;
use domain::scoring::{Figures, Outcome};
use register::{Dates, Register, incident, record, sample, score, trail};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

struct Sample {
    register: Register,
    _folder: tempfile::TempDir,
}

fn made(as_at: &str) -> Sample {
    let folder = tempfile::tempdir().expect("a folder");
    let day = Date::parse(as_at).expect("a date");
    let register = sample::create(&folder.path().join("sample.assay"), day)
        .unwrap_or_else(|failure| panic!("{failure} {:?}", failure.detail));
    Sample { register, _folder: folder }
}

impl Sample {
    fn list(&mut self, noun: Noun) -> Vec<Value> {
        let reader = self.register.reader(Dates::default()).expect("a reader");
        record::list(&reader, noun, false).expect("a list")
    }
    fn texts(&mut self, noun: Noun, field: &str) -> Vec<String> {
        self.list(noun).iter().filter_map(|record| record[field].as_str().map(str::to_owned)).collect()
    }
}

/// Adds every word that a record uses, by the name of its enumeration.
fn collect(spec: &Spec, record: &Value, used: &mut BTreeMap<&'static str, BTreeSet<String>>) {
    for column in &spec.columns {
        let Some(enumeration) = (column.enumeration)() else { continue };
        let words = used.entry(enumeration.name).or_default();
        match &record[column.name] {
            Value::String(word) => drop(words.insert(word.clone())),
            Value::Array(list) => words.extend(list.iter().filter_map(Value::as_str).map(str::to_owned)),
            _ => {}
        }
    }
    for part in &spec.parts {
        for item in record[part.key].as_array().into_iter().flatten() {
            collect(&(part.spec)(), item, used);
        }
    }
}

/// Every enumeration of a record type, its lists included.
fn enumerations(spec: &Spec, into: &mut BTreeMap<&'static str, &'static [&'static str]>) {
    for column in &spec.columns {
        if let Some(known) = (column.enumeration)() {
            into.insert(known.name, known.words);
        }
    }
    for part in &spec.parts {
        enumerations(&(part.spec)(), into);
    }
}

/// What an incident says of itself: a portfolio in which every kind of harm had been done would be none.
const OF_INCIDENTS: [&str; 13] = [
    "incident-cause",
    "incident-status",
    "incident-regime",
    "risk-to-people",
    "breach-event",
    "ease-of-identification",
    "confidentiality-loss",
    "integrity-loss",
    "availability-loss",
    "notice-direction",
    "notice-point",
    "authority",
    "served-body-status",
];

#[test]
fn every_word_of_every_enumeration_occurs() {
    let mut sample = made("2026-11-21");
    let (mut used, mut known) = (BTreeMap::new(), BTreeMap::new());
    for noun in Noun::ALL {
        enumerations(&noun.spec(), &mut known);
        for record in sample.list(*noun) {
            collect(&noun.spec(), &record, &mut used);
        }
    }
    assert!(known.len() > 40, "the walk sees the enumerations");
    let missing: Vec<String> = known
        .iter()
        .filter(|(name, _)| !OF_INCIDENTS.contains(name))
        .flat_map(|(name, words)| {
            let seen = used.get(name).cloned().unwrap_or_default();
            words.iter().filter(move |word| !seen.contains(**word)).map(move |word| format!("{name}: {word}"))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Every row of every table, the trail's among them.
fn rows(register: &Register) -> Vec<String> {
    let file = rusqlite::Connection::open(register.path()).expect("the file opens");
    let names: Vec<String> = file
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )
        .and_then(|mut found| found.query_map([], |row| row.get(0))?.collect())
        .expect("names of tables");
    names.iter().flat_map(|name| rows_of(&file, name)).collect()
}

fn rows_of(file: &rusqlite::Connection, table: &str) -> Vec<String> {
    let mut statement = file.prepare(&format!("SELECT * FROM \"{table}\"")).expect("a table");
    let width = statement.column_count();
    let rows = statement.query_map([], |row| {
        (0..width).map(|place| row.get::<_, rusqlite::types::Value>(place)).collect::<Result<Vec<_>, _>>()
    });
    let mut found: Vec<String> =
        rows.expect("rows").map(|row| format!("{table} {:?}", row.expect("a row"))).collect();
    found.sort_unstable();
    found
}

#[test]
fn two_samples_of_one_day_are_equal() {
    let (one, other) = (made("2026-11-21"), made("2026-11-21"));
    let (one, other) = (rows(&one.register), rows(&other.register));
    assert!(one.len() > 1_500, "{}", one.len());
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one, other);
    }
    assert_eq!(one.len(), other.len());
}

#[test]
fn it_can_be_made_for_any_day() {
    for day in ["2024-02-29", "2027-01-31", "2026-03-29", "2026-10-25", "2027-05-30"] {
        let sample = made(day);
        assert_eq!(sample.register.today().to_string(), day);
    }
}

#[test]
fn its_trail_holds() {
    let sample = made("2026-11-21");
    let verdict = sample.register.verify().expect("a verdict");
    assert!(verdict.breaches.is_empty(), "{verdict:?}");
}

#[test]
fn a_file_that_is_there_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.assay");
    std::fs::write(&path, "mine").expect("a file");
    assert!(sample::create(&path, Date::parse("2026-11-21").expect("a date")).is_err());
    assert_eq!(std::fs::read(&path).expect("the file"), b"mine");
}

#[test]
fn contracts_are_many_and_stand_differently() {
    let mut sample = made("2026-11-21");
    let contracts = sample.list(Noun::Contract);
    assert!(contracts.len() >= 14);
    let statuses: BTreeSet<&str> =
        contracts.iter().filter_map(|contract| contract["derived"]["status"].as_str()).collect();
    for status in ["planned", "live", "extended", "holding-over", "notice-given", "exited"] {
        assert!(statuses.contains(status), "{status} in {statuses:?}");
    }
}

#[test]
fn every_data_item_says_why_it_is_needed_and_every_contract_with_data_has_some() {
    let mut sample = made("2026-11-21");
    let activities = sample.list(Noun::Processing);
    for item in activities.iter().flat_map(|activity| activity["data_items"].as_array().into_iter().flatten())
    {
        assert!(item["why"].is_string(), "{item}");
    }
    for contract in sample.list(Noun::Contract) {
        let planned = contract["derived"]["status"] == "planned";
        if contract["personal_data"] == "yes" && !planned {
            let named = activities.iter().any(|activity| {
                activity["contract"] == contract["ref"]
                    && activity["data_items"].as_array().is_some_and(|items| !items.is_empty())
            });
            assert!(named, "{}", contract["title"]);
        }
    }
}

#[test]
fn the_badge_service_serves_bodies_in_and_outside_the_health_service() {
    let mut sample = made("2026-11-21");
    let contracts = sample.list(Noun::Contract);
    let badges =
        contracts.iter().find(|contract| contract["own_reference"] == "FRP-DOS-014").expect("badges");
    let served: Vec<&str> = badges["served_bodies"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|body| body["organisation"].as_str())
        .collect();
    assert!(served.len() >= 10);
    let kinds: BTreeSet<String> = sample
        .list(Noun::Organisation)
        .iter()
        .filter(|body| body["ref"].as_str().is_some_and(|own| served.contains(&own)))
        .filter_map(|body| body["kind"].as_str().map(str::to_owned))
        .collect();
    for kind in ["health-board", "nhs-trust", "private-healthcare", "partnership", "university"] {
        assert!(kinds.contains(kind), "{kind}");
    }
}

#[test]
fn the_trail_shows_corrections_by_several_people() {
    let sample = made("2026-11-21");
    let file = rusqlite::Connection::open(sample.register.path()).expect("the file opens");
    let count = |sql: &str| file.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a count");
    assert!(count("SELECT count(DISTINCT who) FROM trail_entry") >= 8);
    for action in [
        "edit-processing",
        "edit-clause",
        "edit-evidence",
        "approve-assessment",
        "retire-contract",
        "reinstate-contact",
        "edit-dispute",
        "edit-action",
    ] {
        assert!(
            count(&format!("SELECT count(*) FROM trail_entry WHERE action = '{action}'")) > 0,
            "{action}"
        );
    }
}

#[test]
fn every_identifier_is_marked_as_invented() {
    let mut sample = made("2026-11-21");
    for code in sample.texts(Noun::Organisation, "ods_code") {
        assert!(code.starts_with("FICTION"), "{code}");
    }
    for lei in sample.texts(Noun::Organisation, "lei") {
        assert!(lei.starts_with("FICTION"), "{lei}");
    }
    for number in sample.texts(Noun::Organisation, "companies_house_number") {
        assert!(number.get(2..4) == Some("99") || number.starts_with("9900"), "{number}");
    }
    for address in sample.texts(Noun::Contact, "email") {
        assert!(address.ends_with(".example"), "{address}");
    }
    // Ofcom's numbers for drama.
    for number in sample.texts(Noun::Contact, "telephone") {
        let drama = ["01632 960", "029 2018 0", "020 7946 0", "0131 496 0", "+44 131 496 0", "028 9649 6"];
        assert!(drama.iter().any(|prefix| number.starts_with(prefix)), "{number}");
    }
}

/// What each contract scores: own reference, band (or that it is not assessed), floors.
fn scores(sample: &mut Sample) -> Vec<(String, String, Vec<String>)> {
    let own: BTreeMap<String, String> = sample
        .list(Noun::Contract)
        .iter()
        .map(|contract| {
            let text = |field: &str| contract[field].as_str().unwrap_or_default().to_owned();
            (text("ref"), text("own_reference"))
        })
        .collect();
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let scored = score::all(&reader).expect("scores");
    scored
        .iter()
        .map(|contract| {
            let (band, floors) = match &contract.score.outcome {
                Outcome::NotAssessed => ("not-assessed".to_owned(), Vec::new()),
                Outcome::Scored(figures) => (
                    figures.band.as_str().to_owned(),
                    figures.floors.iter().map(|floor| floor.id.as_str().to_owned()).collect(),
                ),
            };
            (own[&contract.reference].clone(), band, floors)
        })
        .collect()
}

#[test]
fn every_band_occurs_and_what_is_not_assessed_sorts_first() {
    let mut sample = made("2026-11-21");
    let scores = scores(&mut sample);
    let bands: Vec<&str> = scores.iter().map(|(_, band, _)| band.as_str()).collect();
    for band in ["not-assessed", "Extreme", "High", "Moderate", "Low"] {
        assert!(bands.contains(&band), "{band}");
    }
    let assessed = bands.iter().position(|band| *band != "not-assessed").expect("some are assessed");
    assert!(!bands[assessed..].contains(&"not-assessed"));
    let sound = |reference: &str| scores.iter().find(|(own, ..)| own == reference).expect("a contract");
    for reference in ["STR-ROT-007", "LOU-BAK-005", "STR-RAD-004", "ALD-CAR-002"] {
        assert!(sound(reference).2.is_empty(), "{:?}", sound(reference));
    }
}

#[test]
fn each_gate_that_needs_no_incident_holds_where_the_story_says() {
    let mut sample = made("2026-11-21");
    let scores = scores(&mut sample);
    for (gate, reference) in [
        ("G01", "FOS-DEN-001"), // the dental laboratory works without a contract
        ("G02", "FOS-DEN-001"),
        ("G03", "ALD-FAC-018"), // shredding: no clause at all
        ("G04", "CT-OH-021"),   // occupational health: the certificate has run out
        ("G05", "ALD-PAY-003"), // payroll: who hosts and who prints is not known
        ("G06", "ALD-DIC-011"), // dictation: access from the United States, no mechanism
        ("G09", "STR-SUR-001"), // staff survey: no impact assessment
        ("G10", "FRP-INT-006"), // interpreters: out of contract
        ("G11", "STR-CLN-010"), // cleaning: a mandatory ground
        ("G12", "CT-OH-021"),   // occupational health: leavers of ten years ago
        ("G12", "STR-ROT-002"), // old rosters: no deletion certificate after exit
        ("G13", "CT-PTS-002"),  // patient transport: in administration
        ("G14", "FRP-DOS-014"), // badges: little was shown
        ("G15", "CT-PATH-009"), // courier: the certificate on the van is in no register
    ] {
        let (_, _, floors) = scores.iter().find(|(own, ..)| own == reference).expect("a contract");
        assert!(floors.iter().any(|held| held == gate), "{gate} on {reference}: {floors:?}");
    }
}

/// What the contract for patient transport scores: its figures and its floors.
fn transport(sample: &mut Sample) -> (Figures, BTreeSet<String>) {
    let contracts = sample.list(Noun::Contract);
    let found = contracts.iter().find(|contract| contract["own_reference"] == "CT-PTS-002");
    let reference = found.and_then(|contract| contract["ref"].as_str()).expect("the contract").to_owned();
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Contract, &reference).expect("an id");
    match score::of_contract(&reader, &id).expect("a score").score.outcome {
        Outcome::NotAssessed => panic!("it is assessed"),
        Outcome::Scored(figures) => {
            let floors = figures.floors.iter().map(|floor| floor.id.as_str().to_owned()).collect();
            (*figures, floors)
        }
    }
}

#[test]
fn the_incident_that_was_told_late_moves_its_suppliers_score_both_ways() {
    let mut sample = made("2026-11-21");
    let gates = ["G07", "G08", "G16"];
    let held = |floors: &BTreeSet<String>| gates.map(|gate| floors.contains(gate));
    let incidents = sample.list(Noun::Incident);
    let late = incidents.iter().find(|one| one["title"] == "Lost journey file");
    let late = late.expect("the incident").clone();
    let reference = late["ref"].as_str().expect("a reference");
    let (with_it, floors) = transport(&mut sample);
    assert_eq!(held(&floors), [true, true, false], "interim controls are in place: {floors:?}");

    // Without the interim controls that stand against it, the higher floor holds.
    let controls = sample.list(Noun::InterimControl);
    let against = controls.iter().filter(|control| control["contract"] == late["contract"]);
    let against: Vec<&str> = against.filter_map(|control| control["ref"].as_str()).collect();
    assert!(against.len() >= 4, "{against:?}");
    for control in &against {
        record::retire(&mut sample.register, Noun::InterimControl, control, "Ended").expect("retired");
    }
    let (uncontrolled, floors) = transport(&mut sample);
    assert_eq!(held(&floors), [true, true, true]);
    assert!(uncontrolled.final_score >= with_it.final_score.max(16));
    for control in &against {
        record::reinstate(&mut sample.register, Noun::InterimControl, control).expect("reinstated");
    }
    assert_eq!(transport(&mut sample).0, with_it);

    // Had the supplier written within its 24 hours, it would not be late.
    let mut events = late["events"].clone();
    let aware = events.as_array_mut().and_then(|events| {
        let received = events.iter().find(|event| event["kind"] == "notice_received")?["when"].clone();
        events.iter_mut().find(|event| event["kind"] == "supplier_aware").map(|event| (event, received))
    });
    let (aware, received) = aware.expect("both events");
    aware["when"] = received;
    record::edit(&mut sample.register, Noun::Incident, reference, &json!({ "events": events }))
        .expect("edited");
    let (in_time, floors) = transport(&mut sample);
    assert_eq!(held(&floors), [true, false, false]);
    assert!(in_time.final_score <= with_it.final_score && in_time != with_it);

    // Closed as well, it opens no gate; and what was taken back stands again.
    let closed =
        json!({ "status": "closed", "closed_on": "2026-11-20", "closure": "Nothing more is to be done." });
    record::edit(&mut sample.register, Noun::Incident, reference, &closed).expect("edited");
    let (at_rest, floors) = transport(&mut sample);
    assert_eq!(held(&floors), [false, false, false]);
    assert!(at_rest.final_score <= in_time.final_score && at_rest != in_time);
    trail::undo::undo(&mut sample.register).expect("undone");
    trail::undo::undo(&mut sample.register).expect("undone");
    assert_eq!(transport(&mut sample).0, with_it);
}

#[test]
fn each_incident_stands_as_its_story_says() {
    let mut sample = made("2026-11-21");
    let incidents = sample.list(Noun::Incident);
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let results = |title: &str| -> BTreeMap<String, ClockResult> {
        let found = incidents.iter().find(|one| one["title"] == title).expect("an incident");
        let id = reader.resolve(Noun::Incident, found["ref"].as_str().expect("a reference")).expect("an id");
        let clocks = incident::clocks(&reader, &id).expect("clocks");
        clocks.outcome.clocks.iter().map(|reading| (reading.id.as_str().to_owned(), reading.result)).collect()
    };
    use ClockResult::{Breached, Met, Running};
    for (title, clock, result) in [
        ("Lost journey file", "K1", Breached),
        ("Payslips sent to the wrong hospital", "K1", Met),
        ("Payslips sent to the wrong hospital", "K4", Met),
        ("Referrals seen by another employer", "K1", Met),
        ("Referrals seen by another employer", "K4", Running),
    ] {
        assert_eq!(results(title).get(clock), Some(&result), "{clock} of {title}");
    }
}
