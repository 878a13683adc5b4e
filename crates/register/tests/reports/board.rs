//! The board report says what the window's overview and home page say.

use super::{made, options, text, words};
use domain::contract::{Contract, status};
use domain::date::Date;
use domain::redaction::Profile;
use register::report::{self, Asked, ExtractAsked, ExtractKind, ReportOptions};
use register::view::{HomeKey, RiskTable, Standing};
use register::{Dates, home, risk};
use report_model::{Board, ExtractRows, Tally};

use ::report::model as report_model;

const STANDINGS: [Standing; 5] =
    [Standing::NotAssessed, Standing::Extreme, Standing::High, Standing::Moderate, Standing::Low];

fn since() -> Date {
    Date::parse("2026-09-30").expect("a day")
}

fn model(sample: &mut super::Sample) -> Board {
    report::board_model(&mut sample.register, Dates::default(), Some(since()), &options(), &words())
        .expect("a model")
}

/// Lines of a count as the window has them, against those of the paper.
fn same(tally: &Tally, table: &RiskTable) {
    assert_eq!((&tally.title, &tally.sentence), (&table.title, &table.sentence));
    for line in &tally.lines {
        let theirs = table.lines.iter().find(|one| one.label == line.label).expect("the same line");
        let counts = STANDINGS.map(|standing| {
            theirs.standings.iter().find(|one| one.standing == standing).map_or(0, |one| one.count)
        });
        assert_eq!((line.total, line.standings, &line.share), (theirs.total, counts, &theirs.share_text));
    }
    assert_eq!(tally.lines.len() as u64 + tally.more, table.lines.len() as u64 + table.more);
}

#[test]
fn what_is_decided_is_what_the_contract_s_own_page_says() {
    let mut sample = made();
    let board = model(&mut sample);
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let mut counted = [0, 0];
    for line in &board.endings {
        let page = register::contract::show(&reader, &line.contract.reference).expect("a contract");
        let decided = page.act_by.iter().any(|act| act.decided.is_some());
        if line.decide.is_some() {
            assert_eq!(line.decided, decided, "{}", line.contract.reference);
            counted[usize::from(decided)] += 1;
        }
    }
    assert!(counted.iter().all(|count| *count > 0), "the sample has both: {counted:?}");
}

#[test]
fn every_figure_is_that_of_the_risk_overview() {
    let mut sample = made();
    let view = risk::overview(&mut sample.register, Some(&since().to_string())).expect("a view");
    let board = model(&mut sample);
    let counts = STANDINGS.map(|standing| {
        view.standings.iter().find(|one| one.standing == standing).map_or(0, |one| one.count)
    });
    assert_eq!(board.headline.contracts, view.contracts);
    assert_eq!(board.headline.standings, counts);
    assert_eq!(board.headline.sentence, view.sentence);
    same(&board.tiers, &view.by_tier);
    for (tally, table) in
        board.concentration.iter().zip([&view.by_parent, &view.by_sub_processor, &view.by_country])
    {
        same(tally, table);
    }
    let cells: Vec<_> = view.matrix.cells.iter().filter(|cell| cell.contracts > 0).collect();
    assert_eq!(board.matrix.cells.len(), cells.len());
    for cell in &board.matrix.cells {
        let theirs = cells.iter().find(|one| (one.impact, one.likelihood) == (cell.impact, cell.likelihood));
        let theirs = theirs.expect("the same cell");
        assert_eq!((cell.references.len() as u64, cell.raised), (theirs.contracts, theirs.raised));
        assert!(cell.references.starts_with(&theirs.references));
    }
    assert_eq!(board.matrix.not_assessed, view.matrix.not_assessed_text);
    let (moved, movers) = (board.movers.expect("movers"), view.movers.expect("movers"));
    assert_eq!(moved.sentence, movers.sentence);
    assert_eq!(moved.lines.len() as u64 + moved.more, movers.movers.len() as u64 + movers.more);
    for (line, mover) in moved.lines.iter().zip(&movers.movers) {
        assert_eq!((&line.reference, &line.text), (&mover.reference, &mover.text));
    }
    assert!(!moved.lines.is_empty());
}

/// Nobody can ask for a clause in a contract that is over; its data may still be at the supplier, so that its risk counts.
#[test]
fn a_contract_that_is_over_counts_with_its_risk_and_is_asked_for_no_clause() {
    let mut sample = made();
    let board = model(&mut sample);
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let over: Vec<String> = reader
        .all::<Contract>()
        .expect("contracts")
        .into_iter()
        .filter(|found| status(&found.record, reader.as_at()).is_over())
        .map(|found| found.reference)
        .collect();
    assert!(over.contains(&"C-0005".to_owned()) && over.contains(&"C-0016".to_owned()), "{over:?}");
    assert_eq!(board.headline.over, over.len() as u64);
    assert_eq!(board.clauses.iter().sum::<u64>() + board.headline.over, board.headline.contracts);
    assert!(board.matrix.cells.iter().any(|cell| cell.references.contains(&over[0])));
    assert_eq!(board.no_clause.len() as u64, board.clauses[0]);
    assert!(board.no_clause.iter().all(|line| !over.contains(&line.reference)));
    // The extract lists the same contracts.
    let asked = ExtractAsked::whole(ExtractKind::NoClause);
    let ExtractRows::NoClause(rows) =
        report::extract_model(&reader, &asked, &options(), &words()).expect("an extract").rows
    else {
        unreachable!("another extract")
    };
    let rows: Vec<_> = rows.into_iter().map(|(line, _)| line.reference).collect();
    assert_eq!(rows, board.no_clause.iter().map(|line| line.reference.clone()).collect::<Vec<_>>());
}

/// Who accepted a risk is recorded in words: that it was the board, the board alone can say.
#[test]
fn the_board_is_asked_whether_it_gave_the_acceptances_that_it_alone_may_give() {
    let mut sample = made();
    let board = model(&mut sample);
    let accepted: Vec<&str> = board.accepted_for_board.iter().map(|one| one.reference.as_str()).collect();
    // Of a floor of 15, as the appetite of the sample asks; RA-0001 and RA-0006 are of lower ones.
    assert_eq!(accepted, ["RA-0003", "RA-0007", "RA-0008"]);
    let mut paper = |profile| {
        let options = ReportOptions { profile, ..options() };
        let asked = Asked::Board { since: None };
        let made = report::make(&mut sample.register, Dates::default(), &asked, &options, &words());
        made.expect("a paper").html().expect("a page")
    };
    let full = paper(Profile::Full);
    for one in &board.accepted_for_board {
        let said = format!("{} of {}, given by {}", one.reference, one.contract, one.by);
        assert!(full.contains(&said), "{said}\n{full}");
    }
    assert!(!paper(Profile::BoardPublic).contains("RA-0003"));
}

/// A code of a gate that no table explains says nothing to a board.
#[test]
fn every_gate_that_the_paper_names_by_its_code_has_its_name_there() {
    let mut sample = made();
    let board = model(&mut sample);
    let asked = Asked::Board { since: Some(since()) };
    let made = report::make(&mut sample.register, Dates::default(), &asked, &options(), &words());
    let page = made.expect("a paper").html().expect("a page");
    assert!(board.floors.len() > 10);
    for line in &board.floors {
        assert!(page.contains(&line.name), "{} {}", line.gate, line.name);
    }
}

#[test]
fn what_is_due_is_what_the_home_page_shows() {
    let mut sample = made();
    let board = model(&mut sample);
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let of = |kinds: &[&str]| {
        let groups = [HomeKey::Overdue, HomeKey::Soon];
        let items = groups.map(|key| home::group(&reader, key, 0, 500).expect("a group").items);
        let found = items.iter().flatten().filter(|item| kinds.contains(&item.kind.word.as_str()));
        found.map(|item| (item.title.clone(), item.date.clone())).collect::<Vec<_>>()
    };
    let lines = |lines: &[report_model::DueLine]| {
        lines.iter().map(|line| (line.title.clone(), line.on.map(|on| on.to_string()))).collect::<Vec<_>>()
    };
    assert_eq!(lines(&board.evidence), of(&["evidence-expires", "evidence-lapses"]));
    assert_eq!(lines(&board.acceptances), of(&["acceptance-ends"]));
    assert!(!board.evidence.is_empty() && !board.acceptances.is_empty());
    let totals = home::home(&reader).expect("a page").totals;
    assert_eq!(
        (board.headline.suppliers, board.headline.complete_percent),
        (totals.suppliers, totals.complete_percent)
    );
}

#[test]
fn the_paper_has_two_to_six_pages_and_names_the_worst() {
    let mut sample = made();
    let board = model(&mut sample);
    let asked = Asked::Board { since: Some(since()) };
    let made = report::make(&mut sample.register, Dates::default(), &asked, &options(), &words());
    let made = made.expect("a report");
    super::keep(&made);
    assert!((2..=6).contains(&made.pages.len()), "{} pages", made.pages.len());
    assert_eq!(made.warnings, []);
    let text = text(&made);
    for ranked in &board.top {
        assert!(text.contains(&ranked.contract.reference) && text.contains(&ranked.contract.title));
    }
    for wanted in ["What the board is asked", "scoring-v1", "Since 30 September 2026"] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
}

#[test]
fn every_copy_of_the_paper_has_two_to_six_pages() {
    let mut sample = made();
    for (profile, since) in Profile::ALL.into_iter().flat_map(|one| [(one, None), (one, Some(since()))]) {
        let (asked, options) = (Asked::Board { since }, ReportOptions { profile, ..options() });
        // A supplier gets none.
        let made = report::make(&mut sample.register, Dates::default(), &asked, &options, &words());
        match made {
            Ok(made) => assert!(
                (5..=6).contains(&made.pages.len()),
                "{profile:?} since {since:?}: {}",
                made.pages.len()
            ),
            Err(failure) => assert_eq!(profile, Profile::SupplierCopy, "{failure}"),
        }
    }
}

#[test]
fn an_empty_register_has_a_board_report_that_says_so() {
    let mut bench = super::support::Bench::new();
    let asked = Asked::Board { since: None };
    let made = report::make(&mut bench.register, Dates::default(), &asked, &options(), &words());
    let made = made.expect("a report");
    assert_eq!(made.pages.len(), 2);
    let text = text(&made);
    for wanted in ["No contract is recorded", "No earlier day was asked for"] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
}
