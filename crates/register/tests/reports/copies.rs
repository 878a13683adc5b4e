//! Copies for one reader: what a profile leaves out is nowhere in the file.

use super::{Sample, made, options, text, words};
use domain::noun::Noun;
use domain::redaction::{Profile, Redaction};
use register::key::{self, Passphrase};
use register::report::{self, Asked, ExtractAsked, ExtractKind, Made, ReportOptions};
use register::{Dates, FailureCode, Register, record};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// Everything that an outside reader finds in a file: its text, and its bytes with every stream opened.
fn found(made: &Made) -> String {
    let opened = opened(made);
    format!("{}\n{opened}\n{}\n{}", text(made), strings(&opened), made.html().expect("a page"))
}

/// The file with every stream opened.
fn opened(made: &Made) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let (packed, open) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
    std::fs::write(&packed, &made.bytes).expect("written");
    let status = Command::new("qpdf")
        .args(["--qdf", "--object-streams=disable"])
        .args([&packed, &open])
        .status()
        .expect("qpdf is installed");
    assert!(status.success());
    let bytes = std::fs::read(&open).expect("read");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The texts of an opened file that are written in UTF-16, such as alternative texts and titles: `<feff0041…>`.
fn strings(opened: &str) -> String {
    let mut all = String::new();
    for hex in opened.split("<feff").skip(1).filter_map(|rest| rest.split('>').next()) {
        let unit = |at| u16::from_str_radix(hex.get(at..at + 4)?, 16).ok();
        let units: Vec<u16> = (0..hex.len()).step_by(4).filter_map(unit).collect();
        all.push_str(&String::from_utf16_lossy(&units));
        all.push('\n');
    }
    all
}

#[test]
fn texts_in_utf_16_are_searched_too() {
    let mut sample = made();
    let asked = reports(&mut sample).remove(0);
    let made = copy(&mut sample, &asked, Profile::Full);
    // The alternative text of the matrix, which holds a sign that is no ASCII.
    assert!(strings(&opened(&made)).contains("5 × 5 matrix of impact"));
}

/// Texts of columns that a profile hides, and all texts that it does not.
fn texts(sample: &mut Sample, profile: Profile) -> (BTreeSet<String>, BTreeSet<String>) {
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let (mut hidden, mut shown) = (BTreeSet::new(), BTreeSet::new());
    for noun in Noun::ALL {
        let table = noun.word().replace('-', "_");
        for item in record::list(&reader, *noun, false).expect("a list") {
            let reference = item["ref"].as_str().expect("a reference").to_owned();
            let whole = record::show(&reader, *noun, &reference).expect("a record");
            sort(profile, &table, &serde_json::to_value(whole).expect("json"), &mut hidden, &mut shown);
        }
    }
    (hidden, shown)
}

/// The parts of a record are told by their keys, as far as the rules name their tables.
fn part(key: &str) -> &str {
    match key {
        "data_items" => "data_item",
        "locations" => "processing_location",
        "ratings" => "kpi_rating",
        "duties" => "incident_duty",
        other => other,
    }
}

fn sort(
    profile: Profile,
    table: &str,
    value: &Value,
    hidden: &mut BTreeSet<String>,
    shown: &mut BTreeSet<String>,
) {
    let rules = Redaction::v1();
    for (key, value) in value.as_object().into_iter().flatten() {
        let out = rules.list(profile, table).or_else(|| rules.column(profile, table, key)).is_some();
        match value {
            Value::String(text) if out => drop(hidden.insert(text.clone())),
            Value::String(text) => drop(shown.insert(text.clone())),
            Value::Array(items) => {
                for item in items {
                    match item {
                        Value::String(text) if out => drop(hidden.insert(text.clone())),
                        Value::String(text) => drop(shown.insert(text.clone())),
                        other => sort(profile, part(key), other, hidden, shown),
                    }
                }
            }
            other => sort(profile, table, other, hidden, shown),
        }
    }
}

/// Every word that the reports say by themselves.
fn catalogue() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/words/en");
    let files = std::fs::read_dir(folder).expect("a folder").flatten();
    files.map(|file| std::fs::read_to_string(file.path()).expect("read")).collect()
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reports(sample: &mut Sample) -> Vec<Asked> {
    let supplier = super::references(&mut sample.register, Noun::Supplier)[0].0.clone();
    let contract = super::references(&mut sample.register, Noun::Contract)[0].0.clone();
    let due = |summary_alone| Asked::DueDiligence { reference: supplier.clone(), summary_alone };
    let mut all = vec![due(false), due(true), Asked::Retendering { reference: contract }];
    all.push(Asked::Board { since: None });
    all.extend(ExtractKind::ALL.map(|kind| Asked::Extract(ExtractAsked::whole(kind))));
    let incidents = super::references(&mut sample.register, Noun::Incident);
    // The one that was told late, and one that was closed.
    for (reference, _) in incidents.into_iter().take(2) {
        all.push(Asked::Chronology { reference: reference.clone(), summary_alone: false });
        all.push(Asked::IncidentPack { reference });
    }
    all
}

fn copy(sample: &mut Sample, asked: &Asked, profile: Profile) -> Made {
    let options = ReportOptions { profile, ..options() };
    report::make(&mut sample.register, Dates::default(), asked, &options, &words())
        .unwrap_or_else(|failure| panic!("{asked:?} {profile:?}: {failure} {:?}", failure.detail))
}

#[test]
fn what_a_profile_leaves_out_is_nowhere_in_the_file() {
    let mut sample = made();
    for profile in [Profile::BoardPrivate, Profile::BoardPublic, Profile::Foi, Profile::SupplierCopy] {
        let (hidden, shown) = texts(&mut sample, profile);
        // A text that also stands where it is shown, or in the reports' own words, proves nothing.
        let own = format!("{}{}", catalogue(), options().person.role);
        let told: Vec<&String> = hidden
            .iter()
            .filter(|text| text.chars().count() > 12 && text.contains(' '))
            .filter(|text| {
                shown.iter().all(|one| !one.contains(text.as_str())) && !own.contains(text.as_str())
            })
            .collect();
        let mut seen = 0;
        for asked in reports(&mut sample) {
            let for_suppliers = matches!(asked, Asked::DueDiligence { .. } | Asked::Chronology { .. });
            if profile == Profile::SupplierCopy && !for_suppliers {
                continue;
            }
            let whole = flat(&found(&copy(&mut sample, &asked, Profile::Full)));
            let part = flat(&found(&copy(&mut sample, &asked, profile)));
            for text in &told {
                let text = flat(text);
                seen += usize::from(whole.contains(&text));
                assert!(!part.contains(&text), "{profile:?} {asked:?} shows: {text}");
            }
            assert!(part.contains("What this copy leaves out"), "{profile:?} {asked:?}");
        }
        assert!(seen > 10, "{profile:?}: the full report shows only {seen} of what the copy hides");
    }
}

#[test]
fn a_copy_says_withheld_and_never_that_nothing_is_recorded() {
    let mut sample = made();
    let asked = reports(&mut sample).remove(0);
    let copy = copy(&mut sample, &asked, Profile::Foi);
    let text = text(&copy);
    for wanted in
        ["[withheld: ", "This part is left out of this copy", "left out of this copy:", "redaction-v1"]
    {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    for never in ["No decision is recorded", "No dispute is recorded", "No finding is recorded"] {
        assert!(!text.contains(never), "{never}");
    }
}

#[test]
fn what_weighs_a_supplier_against_others_is_not_made_for_it() {
    let mut sample = made();
    let options = ReportOptions { profile: Profile::SupplierCopy, ..options() };
    let others = reports(&mut sample).into_iter().skip(2);
    // The chronology is what the supplier replies to.
    for asked in others.filter(|asked| !matches!(asked, Asked::Chronology { .. })) {
        let made = report::make(&mut sample.register, Dates::default(), &asked, &options, &words());
        let failure = made.expect_err("refused");
        assert_eq!(failure.code, FailureCode::InvalidInput);
        assert!(failure.message.contains("No report was made"), "{failure}");
    }
}

#[test]
fn headings_in_welsh_are_said_to_be_welsh() {
    let mut sample = made();
    let options = ReportOptions { bilingual: true, ..options() };
    for asked in reports(&mut sample) {
        let (title, said) = match &asked {
            Asked::DueDiligence { .. } => ("Adroddiad diwydrwydd dyladwy", "Crynodeb"),
            Asked::Retendering { .. } => ("Adroddiad aildendro", "Argymhelliad"),
            Asked::Board { .. } => ("Adroddiad i’r bwrdd ar gyflenwyr", "Prif ffigurau"),
            Asked::Extract(_) => ("Detholiad o’r gofrestr", " "),
            Asked::Chronology { .. } => ("Cronoleg digwyddiad", "Y clociau, gyda’u rhifyddeg"),
            Asked::IncidentPack { .. } => ("Pecyn digwyddiad", "Ffurflen y rheoleiddiwr"),
        };
        let made = report::make(&mut sample.register, Dates::default(), &asked, &options, &words());
        let made = made.expect("a report");
        let text = text(&made);
        // A summary has a title, and none of the sections.
        assert!(text.contains(title), "{title}");
        assert!(text.contains(said) || !text.contains("Contents"), "{said}");
        assert_eq!(text.contains("Contents"), text.contains("Cynnwys"), "{asked:?}");
        assert!(made.html().expect("a page").contains("lang=\"cy\""));
        assert!(found(&made).contains("/Lang (cy)"), "the language is tagged in the file");
    }
}

#[test]
fn every_report_says_that_its_register_is_not_encrypted_until_it_is() {
    let said = "Register file not encrypted";
    let mut sample = made();
    let all = reports(&mut sample);
    for asked in &all {
        let made = copy(&mut sample, asked, Profile::Full);
        assert_eq!(text(&made).matches(said).count(), made.pages.len(), "{asked:?}");
    }
    let Sample { register, _folder } = sample;
    let (path, setup) = (register.path().to_owned(), register.setup().clone());
    drop(register);
    let (key, _) = key::make(&Passphrase::typed("marmalade otter viaduct clarinet")).expect("a key");
    key::encrypt(&path, &setup, &key).expect("encrypted");
    let register = Register::open(&path, setup.with_key(Some(key))).expect("opened");
    let made = copy(&mut Sample { register, _folder }, &all[0], Profile::Full);
    assert!(!text(&made).contains(said));
}
