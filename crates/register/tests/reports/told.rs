//! What a copy leaves out is told as left out: never as nothing, none, overdue or blank, and never passed over in silence.
//!
//! Every section of a copy is held against the same section of the full report, over the pages for a browser, whose words are
//! those of the PDF.

use super::{Sample, made, options, words};
use domain::noun::Noun;
use domain::redaction::{Profile, Redaction};
use register::Dates;
use register::report::{self, Asked, ExtractAsked, ExtractKind, ReportOptions};
use std::collections::BTreeMap;

/// How often each piece of text stands in each section, by the section's heading.
type Sections = BTreeMap<String, BTreeMap<String, usize>>;

/// Marks that do not part a text.
const INLINE: [&str; 6] = ["b", "i", "em", "strong", "span", "a"];
/// Words that say that something is not there, or should have been done.
const ABSENT: [&str; 16] = [
    "no",
    "none",
    "nothing",
    "nobody",
    "not",
    "never",
    "overdue",
    "without",
    "missing",
    "unknown",
    "0",
    "late",
    "passed",
    "empty",
    "lacks",
    "outstanding",
];
/// What says that something is left out, and never that it is absent.
const LEFT_OUT: [&str; 2] = ["[withheld: ", "left out of this copy"];
/// Lists in a sentence, each by the beginnings that it has.
const LISTS: [[&str; 2]; 2] = [
    [
        "Not recorded, or recorded as not known: ",
        "Nothing is recorded of these, or it is recorded that they are not known: ",
    ],
    ["Contracts without a clause, worst first: ", "Contracts without a clause: "],
];
/// An empty cell.
const BLANK: &str = "(blank cell)";

fn sections(page: &str) -> Sections {
    let mut found = Sections::new();
    let (mut section, mut heading, mut text, mut cell) = (String::new(), None::<String>, String::new(), None);
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    for part in body.split('<').skip(1) {
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let ends = tag.starts_with('/');
        if !INLINE.contains(&name) {
            take(&mut found, &section, &mut text, heading.is_none());
        }
        match (name, ends) {
            ("h1" | "h2" | "h3" | "h4" | "h5", false) => heading = Some(String::new()),
            ("h1" | "h2" | "h3" | "h4" | "h5", true) => section = named(&heading.take().unwrap_or_default()),
            ("td", false) => cell = Some(false),
            ("td", true) if cell.take() == Some(false) => count(&mut found, &section, BLANK),
            _ => {}
        }
        let said = after.replace("&amp;", "&").replace("&#39;", "’").replace("&quot;", "”");
        if !said.trim().is_empty() {
            cell = cell.map(|_| true);
        }
        match &mut heading {
            Some(heading) => heading.push_str(&said),
            None => text.push_str(&said),
        }
    }
    found
}

/// A heading without its number: a copy numbers its sections otherwise where it has one more.
fn named(heading: &str) -> String {
    heading
        .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c.is_whitespace())
        .trim()
        .to_owned()
}

/// Counts a text, sentence by sentence.
fn take(found: &mut Sections, section: &str, text: &mut String, is_counted: bool) {
    for line in std::mem::take(text).lines().filter(|_| is_counted) {
        for sentence in line.split_inclusive(". ").map(str::trim).filter(|sentence| !sentence.is_empty()) {
            let parts = LISTS
                .iter()
                .find_map(|list| Some((list[0], list.iter().find_map(|one| sentence.strip_prefix(one))?)));
            match parts {
                // Each part of a list says something of its own, in whatever order they stand.
                Some((list, parts)) => {
                    for part in parts.trim_end_matches('.').split("; ") {
                        count(found, section, &format!("{list}{part}"));
                    }
                }
                None => count(found, section, without_reference(sentence)),
            }
        }
    }
}

/// What is said of a record, without the reference before it: where something before a sentence is left out, that moves.
fn without_reference(sentence: &str) -> &str {
    match sentence.split_once(": ") {
        Some((reference, said)) if is_reference(reference) => said,
        _ => sentence,
    }
}

fn is_reference(text: &str) -> bool {
    Noun::ALL.iter().any(|noun| noun.number(text).is_some())
}

fn count(found: &mut Sections, section: &str, piece: &str) {
    *found.entry(section.to_owned()).or_default().entry(piece.to_owned()).or_default() += 1;
}

fn says_left_out(piece: &str) -> bool {
    LEFT_OUT.iter().any(|told| piece.contains(told))
}

fn says_absent(piece: &str) -> bool {
    let lower = piece.to_lowercase();
    piece == BLANK || lower.split(|c: char| !c.is_alphanumeric()).any(|word| ABSENT.contains(&word))
}

/// What every report says of itself and of its own pages, which a copy may say otherwise.
fn is_of_the_document(section: &str, piece: &str) -> bool {
    let own = [
        "Table ",
        "Figure ",
        "Full: nothing is left out",
        "As at ",
        "OFFICIAL",
        "Worked out by ",
        "Nobody has checked their",
    ];
    section == "Contents" || own.iter().any(|own| piece.starts_with(own))
}

fn of(sections: &Sections, section: &str, piece: &str) -> usize {
    sections.get(section).and_then(|pieces| pieces.get(piece)).copied().unwrap_or(0)
}

/// What is wrong with a copy beside the full report.
fn faults(full: &Sections, copy: &Sections) -> Vec<String> {
    let mut faults = Vec::new();
    for (section, pieces) in copy.iter().filter(|(section, _)| *section != "What this copy leaves out") {
        // A list or page that is cut short goes on where something is left out of it, or ends earlier.
        let cut = |piece: &String| {
            piece.starts_with("and ") && piece.ends_with(" more")
                || piece.contains(" no room on this page")
                || piece.contains(" not listed here")
        };
        let of_both = full.get(section).into_iter().chain([pieces]);
        let is_cut = of_both.flat_map(BTreeMap::keys).any(cut);
        let more = |(piece, times): &(&String, &usize)| **times > of(full, section, piece);
        let absent = |piece: &str| !is_cut && says_absent(piece) && !says_left_out(piece);
        // What stands after the name of a field that is left out.
        let after_a_name = |piece: &str| {
            let said = format!(": {piece}");
            full.get(section).into_iter().flat_map(BTreeMap::keys).any(|whole| whole.ends_with(&said))
        };
        let wrong = |(piece, _): &(&String, &usize)| absent(piece) && !after_a_name(piece);
        for (piece, _) in pieces.iter().filter(more).filter(wrong) {
            faults.push(format!("{section}: says, as the full report does not: {piece}"));
        }
        // Fewer than 5 people is a telling too.
        let is_told =
            pieces.keys().any(|piece| says_left_out(piece) || piece.to_lowercase().contains("fewer than"));
        let is_shorter = full
            .get(section)
            .into_iter()
            .chain([pieces])
            .flat_map(BTreeMap::keys)
            .any(|piece| piece.contains(" not listed here"));
        let silent = full.get(section).into_iter().flatten().filter(|(piece, times)| {
            !is_told
                && !is_shorter
                && **times > of(copy, section, piece)
                && !is_of_the_document(section, piece)
        });
        faults.extend(silent.map(|(piece, _)| format!("{section}: leaves out in silence: {piece}")));
    }
    faults
}

/// Every kind of report of everything in the sample that has one.
fn everything(sample: &mut Sample) -> Vec<Asked> {
    let mut all = vec![Asked::Board { since: domain::date::Date::parse("2026-09-30") }];
    all.extend(ExtractKind::ALL.map(|kind| Asked::Extract(ExtractAsked::whole(kind))));
    for (reference, _) in super::references(&mut sample.register, Noun::Supplier) {
        all.push(Asked::DueDiligence { reference: reference.clone(), summary_alone: true });
        all.push(Asked::DueDiligence { reference, summary_alone: false });
    }
    for (reference, _) in super::references(&mut sample.register, Noun::Contract) {
        all.push(Asked::Retendering { reference });
    }
    for (reference, _) in super::references(&mut sample.register, Noun::Incident) {
        all.push(Asked::Chronology { reference: reference.clone(), summary_alone: true });
        all.push(Asked::Chronology { reference: reference.clone(), summary_alone: false });
        all.push(Asked::IncidentPack { reference });
    }
    all
}

/// The readers for whom something is left out; of those who are shown the same, one.
fn profiles() -> Vec<Profile> {
    let rules = Redaction::v1();
    let hides = |profile| (rules.kinds(profile), rules.small(profile));
    let mut profiles = Profile::ALL.to_vec();
    profiles.retain(|profile| !hides(*profile).0.is_empty());
    profiles.dedup_by_key(|profile| hides(*profile));
    profiles
}

/// The sections of a report for a reader; none where it is not made for them.
fn read(sample: &mut Sample, asked: &Asked, profile: Profile) -> Option<Sections> {
    html(sample, asked, profile).map(|page| sections(&page))
}

/// The report as a page for a browser.
fn html(sample: &mut Sample, asked: &Asked, profile: Profile) -> Option<String> {
    let decision = Some("Approve the award of the next contract".to_owned());
    let options = ReportOptions { profile, decision_wanted: decision, ..options() };
    let made = match report::make(&mut sample.register, Dates::default(), asked, &options, &words()) {
        Ok(made) => made,
        Err(failure) => {
            let for_suppliers = matches!(asked, Asked::DueDiligence { .. } | Asked::Chronology { .. });
            assert!(profile == Profile::SupplierCopy && !for_suppliers, "{asked:?} {profile:?}: {failure}");
            return None;
        }
    };
    Some(made.html().expect("a page"))
}

#[test]
fn what_a_copy_leaves_out_is_told_as_left_out_in_every_section_of_every_report() {
    let mut sample = made();
    let (mut wrong, mut copies, mut told) = (Vec::new(), 0, 0);
    for asked in everything(&mut sample) {
        let full = read(&mut sample, &asked, Profile::Full).expect("a full report");
        for profile in profiles() {
            let Some(copy) = read(&mut sample, &asked, profile) else { continue };
            copies += 1;
            told += copy.values().flatten().filter(|(piece, _)| says_left_out(piece)).count();
            wrong.extend(
                faults(&full, &copy).into_iter().map(|fault| format!("{asked:?} {profile:?}: {fault}")),
            );
        }
    }
    assert!(
        profiles().len() == 3 && copies > 100 && told > copies,
        "{copies} copies tell {told} times that something is left out"
    );
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// The references that stand in a text, such as C-0013.
fn references(piece: &str) -> impl Iterator<Item = &str> {
    piece
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .filter(|word| word.contains('-') && is_reference(word))
}

/// A reference is a name: one table of a copy, or another copy for the same reader, says whose it is.
#[test]
fn a_result_that_a_copy_does_not_give_by_name_it_does_not_give_by_reference() {
    let mut sample = made();
    let board = Asked::Board { since: domain::date::Date::parse("2026-09-30") };
    let parts = ["Where the contracts stand", "What moved", "Floors in force"];
    let mut found = |profile| -> Vec<String> {
        let sections = read(&mut sample, &board, profile).expect("a report");
        let pieces = parts.iter().filter_map(|part| sections.get(*part)).flat_map(BTreeMap::keys);
        pieces.flat_map(|piece| references(piece)).map(str::to_owned).collect()
    };
    assert!(found(Profile::Full).len() > 5);
    for profile in [Profile::BoardPublic, Profile::Foi] {
        assert_eq!(found(profile), [""; 0], "{profile:?}");
    }
}

/// The result of a contract is left out of every document for a reader from whom it is kept, or of none.
#[test]
fn no_document_for_the_public_gives_the_result_of_a_contract() {
    let mut sample = made();
    let results: Vec<String> = ["Low", "Moderate", "High", "Extreme"]
        .iter()
        .flat_map(|band| (1..=25).map(move |score| format!("{band}, {score}<")))
        .collect();
    let (mut full, mut copies) = (0, 0);
    for asked in everything(&mut sample) {
        for profile in [Profile::Full, Profile::BoardPublic, Profile::Foi] {
            let page = html(&mut sample, &asked, profile).expect("a report");
            let given: Vec<&String> =
                results.iter().filter(|result| page.contains(result.as_str())).collect();
            if profile == Profile::Full {
                full += given.len();
            } else {
                copies += 1;
                assert!(
                    given.is_empty() && !page.contains("The score of C-"),
                    "{asked:?} {profile:?}: {given:?}"
                );
            }
        }
    }
    assert!(full > 50 && copies > 100, "{full} in full reports, {copies} copies");
}

/// The order of a list by result tells of results.
#[test]
fn a_list_of_a_copy_without_results_is_in_the_order_of_references() {
    let mut sample = made();
    let asked = Asked::Extract(ExtractAsked::whole(ExtractKind::NoClause));
    let mut listed = |profile| -> Vec<String> {
        let page = html(&mut sample, &asked, profile).expect("a list");
        let cells = page.split("<th scope=\"row\"").skip(1).filter_map(|row| row.split(['>', '<']).nth(1));
        cells.filter(|cell| is_reference(cell)).map(str::to_owned).collect()
    };
    let (full, copy) = (listed(Profile::Full), listed(Profile::Foi));
    let mut sorted = full.clone();
    sorted.sort();
    assert!(full.len() > 3 && full != sorted, "{full:?}");
    assert_eq!(copy, sorted);
}

/// That there is a text on the signs of distress says that there are signs.
#[test]
fn a_copy_names_a_field_that_it_leaves_out_whether_or_not_anything_is_recorded() {
    let mut sample = made();
    let section = "Financial and corporate standing";
    let mut lists = std::collections::BTreeSet::new();
    for (reference, _) in super::references(&mut sample.register, Noun::Supplier) {
        let asked = Asked::DueDiligence { reference, summary_alone: false };
        let copy = read(&mut sample, &asked, Profile::Foi).expect("a copy");
        let told = copy[section].keys().find(|piece| piece.contains("What the signs are")).cloned();
        lists.insert(told.expect("the field is named"));
    }
    assert_eq!(lists.len(), 1, "the same of every supplier: {lists:?}");
}

/// Exemptions are of requests for information; whoever has made none is not told of them.
#[test]
fn what_a_copy_leaves_out_names_exemptions_for_the_public_alone_and_stands_in_summaries_too() {
    let mut sample = made();
    for summary_alone in [true, false] {
        let asked = Asked::Chronology { reference: "I-0001".to_owned(), summary_alone };
        for profile in Profile::ALL {
            let copy = read(&mut sample, &asked, profile).expect("a copy");
            let told = copy.get("What this copy leaves out");
            assert_eq!(told.is_some(), profile != Profile::Full, "{profile:?}");
            let names = told
                .is_some_and(|pieces| pieces.keys().any(|piece| piece.contains("Freedom of Information")));
            assert_eq!(names, profile.is_public(), "{profile:?} {told:?}");
        }
    }
}

/// Whether somebody decided is what the copy leaves out: a mark where somebody did would tell.
#[test]
fn a_copy_without_decisions_does_not_tell_of_which_contracts_one_was_made() {
    let mut sample = made();
    // The last cell of the row of the day by which to decide.
    let stands = |page: &str| {
        let (_, row) = page.split_once(">Start a procurement, or decide not to<")?;
        let cell = row.split("<td").nth(2)?.split_once('>')?.1;
        cell.split('<').next().map(str::to_owned)
    };
    let (mut decided, mut open) = (0, 0);
    for (reference, _) in super::references(&mut sample.register, Noun::Contract) {
        let asked = Asked::DueDiligence { reference, summary_alone: false };
        let mut page = |profile| html(&mut sample, &asked, profile).expect("a report");
        let Some(told) = stands(&page(Profile::Full)) else { continue };
        *(if told.starts_with("Decided on") { &mut decided } else { &mut open }) += 1;
        assert_eq!(stands(&page(Profile::Foi)).as_deref(), Some("[withheld: deliberation]"), "{asked:?}");
    }
    assert!(decided > 0 && open > 0, "{decided} decided, {open} open");
    let board = Asked::Board { since: None };
    let full = read(&mut sample, &board, Profile::Full).expect("a report");
    let copy = read(&mut sample, &board, Profile::BoardPublic).expect("a copy");
    let says =
        |found: &Sections, section: &str, what: &str| found[section].keys().any(|piece| piece.contains(what));
    for (section, told) in
        [("Contracts that end", "Decided"), ("What the board is asked", "Decide what follows")]
    {
        assert!(says(&full, section, told) && !says(&copy, section, told), "{section}");
    }
}

/// Why a field is held says what it is.
#[test]
fn a_field_that_a_copy_does_not_name_is_not_named_by_its_reason() {
    let mut sample = made();
    let asked = [
        Asked::DueDiligence { reference: "C-0015".to_owned(), summary_alone: false },
        Asked::Retendering { reference: "C-0015".to_owned() },
    ];
    for asked in asked {
        let has = |sections: &Sections| {
            sections.values().flat_map(BTreeMap::keys).any(|piece| piece.contains("Lets the crew in"))
        };
        assert!(has(&read(&mut sample, &asked, Profile::Full).expect("a report")), "{asked:?}");
        for profile in [Profile::BoardPublic, Profile::Foi] {
            assert!(!has(&read(&mut sample, &asked, profile).expect("a copy")), "{asked:?} {profile:?}");
        }
    }
}

/// What one part of a pack says of an incident, its other parts do not deny.
#[test]
fn the_parts_of_a_pack_do_not_contradict_each_other() {
    let mut sample = made();
    let mut pack = |reference: &str| {
        let asked = Asked::IncidentPack { reference: reference.to_owned() };
        read(&mut sample, &asked, Profile::Full).expect("a pack")
    };
    let said = |sections: &Sections, section: &str, text: &str| {
        sections.get(section).is_some_and(|pieces| pieces.keys().any(|piece| piece.contains(text)))
    };
    // The board was to be told and was not: somebody is late.
    let late = pack("I-0002");
    assert!(said(&late, "What is due", "Board or audit committee: overdue"), "{late:#?}");
    assert!(said(&late, "Flash report for the board", "Late: Board or audit committee"), "{late:#?}");
    // The letter of the one group speaks of that group's data.
    let letter = pack("I-0003");
    assert!(said(&letter, "Text of the letter", "Passwords and other credentials"), "{letter:#?}");
    assert!(!said(&letter, "Text of the letter", "Staff rotas"), "{letter:#?}");
    // What is asked of cyber incidents alone is not answered of a lost stick.
    let stick = pack("I-0001");
    assert!(said(&stick, "About the breach", "Not asked: it was no cyber incident."), "{stick:#?}");
    assert!(!said(&stick, "About the breach", "Integrity lost"), "{stick:#?}");
}

/// Whether a notice is owed is weighed by us: a clock that stands still, or runs, because of it says what was decided.
#[test]
fn a_copy_does_not_tell_by_a_clock_what_was_decided_of_a_notice() {
    let mut sample = made();
    let duties = serde_json::json!({ "duties": [
        { "authority": "ico", "owed": "no", "reason": "Weighed." },
        { "authority": "other", "named": "Brynmor Ambulance", "owed": "yes", "limit": 1, "unit": "clock-hours" },
    ] });
    register::record::edit(&mut sample.register, Noun::Incident, "I-0004", &duties).expect("edited");
    let asked = [
        Asked::Chronology { reference: "I-0004".to_owned(), summary_alone: true },
        Asked::Chronology { reference: "I-0004".to_owned(), summary_alone: false },
        Asked::IncidentPack { reference: "I-0004".to_owned() },
        Asked::DueDiligence { reference: "C-0003".to_owned(), summary_alone: false },
        Asked::Retendering { reference: "C-0003".to_owned() },
    ];
    let (mut copies, mut said) = (0, BTreeMap::from([("Not owed", 0), ("Brynmor Ambulance", 0)]));
    for asked in asked {
        let full = read(&mut sample, &asked, Profile::Full).expect("a full report");
        let has = |sections: &Sections, word: &str| {
            sections.values().flat_map(BTreeMap::keys).any(|piece| piece.contains(word))
        };
        said.iter_mut().for_each(|(word, times)| *times += usize::from(has(&full, word)));
        for profile in [Profile::BoardPublic, Profile::Foi, Profile::SupplierCopy] {
            let Some(copy) = read(&mut sample, &asked, profile) else { continue };
            copies += 1;
            for word in said.keys() {
                assert!(!has(&copy, word), "{asked:?} {profile:?}: {word}");
            }
        }
    }
    assert!(copies >= 12 && said.values().all(|times| *times >= 3), "{copies} copies; {said:?}");
}

#[test]
fn a_copy_that_says_none_or_nothing_at_all_is_found() {
    let page = |section: &str| format!("<body><h2>3 Floors</h2>{section}</body>");
    let full = sections(&page("<table><tr><td>G01</td><td>The <b>board</b></td></tr></table>"));
    let faults = |section: &str| faults(&full, &sections(&page(section)));
    assert_eq!(of(&full, "Floors", "The board"), 1, "{full:?}");
    assert_eq!(faults("<p>No floor holds.</p>").len(), 3);
    assert_eq!(
        faults("<table><tr><td>G01</td><td></td></tr></table>").len(),
        2,
        "a blank cell, and what stood in it"
    );
    assert_eq!(faults("<table><tr><td>G01</td><td>[withheld: deliberation]</td></tr></table>"), [""; 0]);
    assert_eq!(faults("<p>This part is left out of this copy: security of systems.</p>"), [""; 0]);
}
