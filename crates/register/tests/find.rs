//! Finding any record by what a person remembers of it: the right one first, a letter wrong or not.
#![allow(clippy::print_stdout)]

mod support;

use domain::noun::Noun;
use register::view::{FindHit, SavedView};
use register::{Dates, FailureCode, Register, find, record};
use serde_json::{Value, json};
use support::Bench;

fn find(register: &mut Register, text: &str) -> Vec<FindHit> {
    let reader = register.reader(Dates::default()).expect("a reader");
    find::find(&reader, text, 5).expect("hits")
}

fn references(register: &mut Register, text: &str) -> Vec<String> {
    find(register, text).into_iter().map(|hit| hit.reference).collect()
}

#[test]
fn a_record_is_found_by_name_number_reference_and_whose_it_is() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Dŵr Dosimetry Ltd");
    let contract = bench.add(
        Noun::Contract,
        json!({ "title": "Badge reading", "supplier": supplier, "own_reference": "VEL/2024/17" }),
    );
    let evidence = bench.add(
        Noun::Evidence,
        json!({ "kind": "cyber-essentials-plus", "supplier": supplier, "number": "CEP-99120" }),
    );
    bench.supplier("Another Company Ltd");
    let register = &mut bench.register;
    assert_eq!(references(register, "dwr")[0], supplier);
    assert_eq!(references(register, "DOSIMETRY dŵr")[0], supplier, "words in any order");
    assert_eq!(references(register, "badge")[0], contract);
    assert_eq!(references(register, "vel/2024/17"), std::slice::from_ref(&contract));
    assert_eq!(references(register, "cep 99120"), std::slice::from_ref(&evidence));
    assert_eq!(references(register, "cyber essentials"), [evidence]);
    assert_eq!(references(register, "c-1")[0], contract, "a reference without its noughts");
    assert!(references(register, "dosimetry").contains(&contract), "a contract by whose it is");
    assert_eq!(references(register, ""), Vec::<String>::new());
    assert_eq!(references(register, "…!"), Vec::<String>::new());
    assert_eq!(references(register, "dosimetry payroll"), Vec::<String>::new(), "every word must be there");
}

#[test]
fn a_long_word_may_be_misspelt_and_a_short_one_or_a_number_may_not() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Landauer Rota 45678 Ltd");
    let register = &mut bench.register;
    for slip in ["lamdauer", "landaer", "landdauer", "ladnauer", "landauer", "lamdau", "LANDAUR rota"] {
        assert_eq!(references(register, slip).first(), Some(&supplier), "{slip}");
    }
    for other in ["lamdaurr", "roda", "rta", "45679", "4567", "landauer 5678"] {
        let found = references(register, other);
        assert_eq!(found.contains(&supplier), other == "4567" || other == "landauer 5678", "{other}");
    }
}

#[test]
fn what_fits_better_comes_first_and_what_was_retired_not_at_all() {
    let mut bench = Bench::new();
    let within = bench.supplier("Ymlandauer Ltd");
    let misspelt = bench.supplier("Landauar Ltd");
    let begins = bench.supplier("Landauers Ltd");
    let whole = bench.supplier("Landauer Ltd");
    let register = &mut bench.register;
    let suppliers: Vec<String> =
        references(register, "landauer").into_iter().filter(|found| found.starts_with("S-")).collect();
    assert_eq!(suppliers, [whole.clone(), begins, misspelt, within][..suppliers.len()]);
    assert_eq!(suppliers[0], whole);
    record::retire(register, Noun::Supplier, &whole, "Merged").expect("retired");
    assert!(!references(register, "landauer").contains(&whole), "the index follows the trail");
}

#[test]
fn a_hit_says_what_it_is_and_how_many_are_asked_for_is_checked() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Landauer Ltd");
    bench.add(Noun::Contract, json!({ "title": "Badges", "supplier": supplier }));
    let hit = &find(&mut bench.register, "badges")[0];
    assert_eq!(
        (hit.noun.word.as_str(), hit.title.as_str(), hit.detail.as_str()),
        ("contract", "Badges", "Landauer Ltd")
    );
    assert_eq!(hit.noun.text, "contract");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    for limit in [0, 101] {
        let failure = find::find(&reader, "badges", limit).expect_err("refused");
        assert_eq!(failure.code, FailureCode::InvalidInput, "{limit}");
    }
}

#[test]
fn every_noun_of_the_sample_is_found_by_its_reference() {
    let folder = tempfile::tempdir().expect("a folder");
    let today = domain::date::Date::parse("2026-11-21").expect("a day");
    let mut register =
        register::sample::create(&folder.path().join("sample.assay"), today).expect("the sample");
    let reader = register.reader(Dates::default()).expect("a reader");
    for noun in Noun::ALL {
        for record in record::list(&reader, *noun, false).expect("a list") {
            let reference = record["ref"].as_str().or(record["reference"].as_str()).expect("a reference");
            let hits = find::find(&reader, reference, 1).expect("hits");
            assert_eq!(hits[0].reference, reference);
            assert!(!hits[0].title.is_empty(), "{reference}");
        }
    }
}

/// Numbers that look random and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).expect("a small number")
    }
    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

const BEGINS: [&str; 24] = [
    "Aber", "Bryn", "Cefn", "Derw", "Ery", "Ffrwd", "Glan", "Haf", "Llan", "Men", "Nant", "Ystr", "Brad",
    "Ches", "Dun", "Hart", "Kings", "Lang", "Nor", "Pem", "Ross", "Stan", "Thorn", "West",
];
const MIDDLES: [&str; 16] = [
    "a", "be", "cot", "der", "en", "ford", "gar", "hol", "ing", "ker", "low", "mar", "nes", "or", "per",
    "rid",
];
const ENDS: [&str; 12] =
    ["ton", "wick", "bury", "mouth", "field", "well", "dale", "combe", "fech", "wyn", "goed", "stead"];
const TRADES: [&str; 10] = [
    "Pathology",
    "Payroll",
    "Imaging",
    "Rostering",
    "Dictation",
    "Shredding",
    "Courier",
    "Cloud",
    "Dental",
    "Badge",
];
const FORMS: [&str; 4] = ["Services Ltd", "Systems Ltd", "Group plc", "Partners LLP"];

/// Ten thousand names as companies bear them: a made-up proper name, which some share, a trade and a form.
fn names(dice: &mut Dice) -> Vec<String> {
    (0..10_000)
        .map(|_| {
            let own = format!("{}{}{}", dice.one(&BEGINS), dice.one(&MIDDLES), dice.one(&ENDS));
            format!("{own} {} {}", dice.one(&TRADES), dice.one(&FORMS))
        })
        .collect()
}

/// A word with a letter wrong, missing, too many, or swapped with the next.
fn misspelt(dice: &mut Dice, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let letter = char::from(b'a' + u8::try_from(dice.below(26)).expect("a letter"));
    match dice.below(4) {
        0 => {
            let at = dice.below(letters.len());
            letters[at] = letter;
        }
        1 => {
            let at = dice.below(letters.len());
            letters.remove(at);
        }
        2 => {
            let at = dice.below(letters.len() + 1);
            letters.insert(at, letter);
        }
        _ => {
            let at = dice.below(letters.len() - 1);
            letters.swap(at, at + 1);
        }
    }
    letters.into_iter().collect()
}

/// A name as somebody types it who misspells one of its words of five letters or more: the whole name, its proper name and
/// its trade, or its proper name alone.
fn typed(dice: &mut Dice, name: &str) -> String {
    let mut words: Vec<String> = name.split(' ').map(str::to_owned).collect();
    words.truncate([4, 2, 1][dice.below(3)]);
    let long: Vec<usize> = (0..words.len()).filter(|at| words[*at].chars().count() >= 5).collect();
    let at = long[dice.below(long.len())];
    words[at] = misspelt(dice, &words[at]);
    words.join(" ")
}

#[test]
fn of_two_hundred_misspellings_at_ten_thousand_suppliers_ninety_five_in_a_hundred_are_found() {
    let mut bench = Bench::new();
    let mut dice = Dice(0x00A5_5A7E_2026_1121);
    let names = names(&mut dice);
    let mut drafts: Vec<(Noun, Value)> = Vec::new();
    for (place, name) in names.iter().enumerate() {
        drafts.push((Noun::Organisation, json!({ "legal_name": name, "kind": "company" })));
        drafts.push((Noun::Supplier, json!({ "organisation": format!("O-{}", place + 1) })));
    }
    for batch in drafts.chunks(5_000) {
        record::add_all(&mut bench.register, batch).expect("added");
    }
    let mut missed = Vec::new();
    for _ in 0..200 {
        let name = &names[dice.below(names.len())];
        let typed = typed(&mut dice, name);
        let hits = find(&mut bench.register, &typed);
        // Where the proper name alone was typed, every company of that name is as good.
        let whole = if typed.contains(' ') { name } else { name.split(' ').next().expect("a word") };
        if !hits.iter().any(|hit| hit.noun.word == "supplier" && hit.title.starts_with(whole)) {
            missed.push(format!("{typed} for {name}"));
        }
    }
    let rate = 100.0 - missed.len() as f64 / 2.0;
    println!("{rate} % of 200 misspellings bring the supplier into the first five; missed: {missed:#?}");
    assert!(rate >= 95.0, "{rate} %: {missed:#?}");
}

fn view(name: &str) -> SavedView {
    SavedView { name: name.to_owned(), query: r#"{"text":"badge"}"#.to_owned(), columns: vec!["name".into()] }
}

#[test]
fn a_view_is_kept_with_the_file_once_a_name_and_forgotten() {
    let bench = Bench::new();
    let head = bench.register.head().expect("a head").seq;
    assert!(find::kept(&bench.register, "suppliers").expect("views").is_empty());
    find::keep(&bench.register, "suppliers", &view("  Worst first ")).expect("kept");
    let other = SavedView { columns: vec!["score".into()], ..view("worst FIRST") };
    let views = find::keep(&bench.register, "suppliers", &other).expect("kept");
    assert_eq!(views, [other], "one of the same name takes its place");
    find::keep(&bench.register, "suppliers", &view("All")).expect("kept");
    assert!(find::kept(&bench.register, "contracts").expect("views").is_empty(), "each screen has its own");
    let again = bench.reopen_beside();
    let names: Vec<String> =
        find::kept(&again, "suppliers").expect("views").into_iter().map(|view| view.name).collect();
    assert_eq!(names, ["All", "worst FIRST"]);
    assert_eq!(find::forget(&bench.register, "suppliers", "worst first").expect("views").len(), 1);
    assert_eq!(find::forget(&bench.register, "suppliers", "never kept").expect("views").len(), 1);
    assert_eq!(bench.register.head().expect("a head").seq, head, "a view is no part of the trail");
}

#[test]
fn a_view_without_a_name_or_with_a_query_that_is_none_is_refused() {
    let bench = Bench::new();
    let refused = |screen: &str, view: &SavedView| {
        let failure = find::keep(&bench.register, screen, view).expect_err("refused");
        assert_eq!(failure.code, FailureCode::InvalidInput);
        failure.fields.iter().map(|field| field.field.clone()).collect::<Vec<_>>()
    };
    assert_eq!(refused("suppliers", &view("  ")), ["name"]);
    assert_eq!(refused("suppliers", &SavedView { query: "no json".into(), ..view("A") }), ["query"]);
    assert_eq!(refused("../suppliers", &view("A")), ["screen"]);
    for number in 0..50 {
        find::keep(&bench.register, "suppliers", &view(&format!("View {number}"))).expect("kept");
    }
    assert_eq!(refused("suppliers", &view("One too many")), ["name"]);
    find::keep(&bench.register, "suppliers", &view("View 7")).expect("one that is there is changed");
}

#[test]
fn rows_are_copied_as_shown_and_can_be_no_formula() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("=HYPERLINK(\"http://x\") <b>Ltd");
    bench.add(Noun::Contract, json!({ "title": "Badges", "supplier": supplier, "start": "2024-02-01" }));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Supplier, &supplier).expect("an id");
    let columns = ["name".to_owned(), "people".to_owned()];
    let copied = find::rows(&reader, "suppliers", &[id.clone(), "gone".into()], &columns).expect("rows");
    assert_eq!(copied.rows, 1);
    assert_eq!(
        copied.tsv, "Name\tPeople\r\n\"'=HYPERLINK(\"\"http://x\"\") <b>Ltd\"\tNot known",
        "what begins a formula is text"
    );
    assert_eq!(
        copied.html,
        "<table><thead><tr><th>Name</th><th>People</th></tr></thead><tbody><tr><td>'=HYPERLINK(&quot;http://x&quot;) \
         &lt;b&gt;Ltd</td><td>Not known</td></tr></tbody></table>"
    );
    assert_eq!(copied.said, "Copied 1 row.");
    let contract = reader.resolve(Noun::Contract, "C-0001").expect("an id");
    let copied = find::rows(&reader, "contracts", &[contract], &[]).expect("rows");
    assert!(copied.tsv.starts_with("Reference\tTitle\tSupplier\tStatus\tRisk\t"), "{}", copied.tsv);
    assert!(copied.tsv.contains("\r\nC-0001\tBadges\t"), "{}", copied.tsv);
    assert!(copied.tsv.contains("2024-02-01"), "dates as a table program reads them");
    for (screen, column) in [("suppliers", "password"), ("trail", "name")] {
        let failure = find::rows(&reader, screen, std::slice::from_ref(&id), &[column.to_owned()])
            .expect_err("refused");
        assert_eq!(failure.code, FailureCode::InvalidInput);
    }
}
