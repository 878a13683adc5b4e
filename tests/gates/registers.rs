//! Registers that are hard to print, made through the program's own verbs.

use crate::draft::{Texts, draft};
use crate::support::Place;
use domain::noun::Noun;
use domain::text::{Line, Note};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A register, and what documents can be made of.
pub struct Register {
    pub name: &'static str,
    pub place: Place,
    /// Noun to the references that documents are made of.
    subjects: BTreeMap<String, Vec<String>>,
}

impl Register {
    /// What there is of a noun as the help writes it: `CONTRACT`.
    pub fn subjects(&self, noun: &str) -> Vec<String> {
        let noun = noun.to_lowercase().replace('_', "-");
        assert!(Noun::ALL.iter().any(|one| one.word() == noun), "no noun is called {noun}");
        self.subjects.get(&noun).cloned().unwrap_or_default()
    }

    fn new(name: &'static str, place: Place, subjects: &[(&str, &[&str])]) -> Self {
        let owned = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
        let subjects = subjects.iter().map(|(noun, list)| ((*noun).to_owned(), owned(list))).collect();
        Self { name, place, subjects }
    }
}

/// Makes a register.
pub type Make = fn() -> Register;

/// Those that every run of the tests makes, and the rest where all are asked for.
pub fn all() -> Vec<Make> {
    let mut all: Vec<Make> = vec![
        || {
            let of: [(&str, &[&str]); 3] =
                [("contract", &["C-0001", "C-0004"]), ("supplier", &["S-0001"]), ("incident", &["I-0001"])];
            Register::new("sample", Place::sample(), &of)
        },
        || Register::new("empty", Place::new(), &[]),
        || filled("naughty", &mut Naughty::new(), 1),
    ];
    if std::env::var_os("ASSAY_ALL_DOCUMENTS").is_some() {
        let rest: [Make; 4] = [
            bare,
            || filled("names", &mut Cycle::of(&NAMES), 1),
            || filled("long-note", &mut LongNote, 1),
            || filled("many-items", &mut Cycle::of(&["Plain words"]), 400),
        ];
        all.extend(rest);
    }
    all
}

/// A contract of which only the title is known.
fn bare() -> Register {
    let place = Place::new();
    let contract = place.contract("Something");
    Register::new("bare", place, &[("contract", &[&contract]), ("supplier", &["S-0001"])])
}

/// A register in which every noun has a record whose every field is filled, and activities hold so many data items.
/// Records are added until the texts are used up.
pub fn filled(name: &'static str, texts: &mut dyn EndingTexts, items: usize) -> Register {
    let place = Place::new();
    let mut known = BTreeMap::new();
    let schema =
        |noun: &str| -> Value { serde_json::from_str(&place.run(&["schema", noun]).ok().stdout).unwrap() };
    for noun in Noun::ALL.iter().map(|noun| noun.word()) {
        let mut draft = draft(&schema(noun), &known, texts);
        if noun == "processing" {
            let item = schema(noun)["properties"]["data_items"]["items"].clone();
            draft["data_items"] = (0..items).map(|_| crate::draft::draft(&item, &known, texts)).collect();
        }
        known.insert(noun.to_owned(), add(&place, noun, draft));
    }
    let claim = schema("claim");
    while !texts.used_up() {
        add(&place, "claim", draft(&claim, &known, texts));
    }
    let of = |noun: &str| known[noun].as_str();
    let (contract, supplier, incident) = (of("contract"), of("supplier"), of("incident"));
    Register::new(
        name,
        place,
        &[("contract", &[contract]), ("supplier", &[supplier]), ("incident", &[incident])],
    )
}

/// Adds a record. Fields that a rule between fields refuses are left out; each refusal names its fields and says why.
fn add(place: &Place, noun: &str, mut draft: Value) -> String {
    for _ in 0..12 {
        let said = place.feed(&[noun, "add", "-", "--json"], draft.to_string().as_bytes());
        if said.code == 0 {
            return said.json()["ref"].as_str().unwrap().to_owned();
        }
        let failure = said.json()["failure"].clone();
        let fields = failure["fields"].as_array().unwrap();
        assert!(!fields.is_empty() && !said.stderr.is_empty(), "{noun}: {failure} {draft}");
        for field in fields {
            assert!(!field["problem"].as_str().unwrap().is_empty(), "{failure}");
            leave_out(&mut draft, field["field"].as_str().unwrap());
        }
    }
    panic!("{noun} cannot be added: {draft}")
}

/// Takes away what stands at `terms.3.note` or `terms[3].note`; what cannot be left out is given in plain words.
fn leave_out(draft: &mut Value, path: &str) {
    let pointer = format!("/{}", path.replace(['[', '.'], "/").replace(']', ""));
    let (above, last) = pointer.rsplit_once('/').unwrap();
    match draft.pointer_mut(above) {
        Some(Value::Object(fields)) => {
            if fields.remove(last).is_none() {
                fields.insert(last.to_owned(), json!("Plain words"));
            }
        }
        Some(list @ Value::Array(_)) => *list = json!([]),
        _ => panic!("nothing stands at {path}: {draft}"),
    }
}

/// Texts that come to an end, after which a register is full.
pub trait EndingTexts: Texts {
    fn used_up(&self) -> bool {
        true
    }
}

const NAMES: [&str; 12] = [
    "Llŷr ap Gwŵr o Ynys Môn",
    "Gwasanaethau Ŷd a Dŵr Cyf.",
    "Łódź Świętokrzyskie Żółć",
    "Przedsiębiorstwo „Źdźbło” sp. z o.o.",
    "Αθήνα Ωμέγα Ζωή",
    "ΕΛΛΗΝΙΚΑ Διαγνωστικά ΑΕ",
    "Đặng Thị Hồng Nhung",
    "İstanbul Çağrı Şirketi",
    "Київ Їжак Ґанок",
    "O’Brien & Søn <Ærø> \"GmbH\"",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "naïve façade – soft\u{ad}hyphen, no\u{a0}break, non\u{2011}breaking",
];

/// The same texts again and again.
struct Cycle {
    texts: &'static [&'static str],
    next: usize,
}

impl Cycle {
    fn of(texts: &'static [&'static str]) -> Self {
        Self { texts, next: 0 }
    }
}

impl Texts for Cycle {
    fn line(&mut self) -> String {
        self.next += 1;
        format!("{} {}", self.texts[self.next % self.texts.len()], self.next)
    }
    fn note(&mut self) -> String {
        format!("{}\n{}", self.line(), self.line())
    }
}

impl EndingTexts for Cycle {}

/// A note of 5,000 characters in every field that takes one, and a line of 300 in every other.
struct LongNote;

impl Texts for LongNote {
    fn line(&mut self) -> String {
        "Whoever reads this line reads a line that is as long as a line may be. ".repeat(5)[..299].to_owned()
    }
    fn note(&mut self) -> String {
        "Nobody could say who had read the file, or when; the log covers two days. ".repeat(68)[..5000]
            .to_owned()
    }
}

impl EndingTexts for LongNote {}

/// The big list of naughty strings, as far as the register takes them; what it refuses is refused with words
/// (`crates/register/tests/naughty.rs`).
struct Naughty {
    lines: Vec<String>,
    next: usize,
}

impl Naughty {
    fn new() -> Self {
        let all: Vec<String> =
            serde_json::from_str(include_str!("../fixtures/naughty-strings/blns.json")).unwrap();
        let lines: Vec<String> = all.into_iter().filter(|text| Line::new(text).is_ok()).collect();
        assert!(lines.len() > 450, "{}", lines.len());
        Self { lines, next: 0 }
    }
}

impl Texts for Naughty {
    fn line(&mut self) -> String {
        self.next += 1;
        self.lines[(self.next - 1) % self.lines.len()].clone()
    }
    /// Eight at once, unless they make a number together that may not be stored.
    fn note(&mut self) -> String {
        let eight: Vec<String> = (0..8).map(|_| self.line()).collect();
        let note = eight.join("\n\t");
        if Note::new(&note).is_ok() { note } else { eight[0].clone() }
    }
}

impl EndingTexts for Naughty {
    fn used_up(&self) -> bool {
        self.next >= self.lines.len()
    }
}
