//! The register at 10,000 suppliers, 15,000 contracts and 50,000 data items: each use case's time, the bare SQL's
//! beside it, and the ratio. Prints; judges nothing.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

mod encrypted;
mod generator;
mod window;

use domain::noun::Noun;
use register::{Dates, Register, record, score, supplier, view};
use rusqlite::Connection;
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

/// The one that the programs have.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.assay");
    let started = Instant::now();
    let mut register = generator::make(&path, generator::LARGE);
    println!("making the register: {:.1} s", started.elapsed().as_secs_f64());
    println!("{:<44}{:>12}{:>12}{:>9}   target", "use case", "median", "bare SQL", "ratio");
    // `cargo bench -p register -- writes` measures one part alone.
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wanted = |part: &str| asked.is_empty() || asked.iter().any(|word| word == part);
    if wanted("scores") {
        scores(&mut register);
    }
    if wanted("lists") {
        lists(&mut register, &path);
    }
    if wanted("window") {
        window::measure(&mut register, &path);
    }
    // Fifty thousand contracts take minutes to make: only where they are asked for by name.
    if asked.iter().any(|word| word == "window-50000") {
        let path = folder.path().join("huge.assay");
        let mut register = generator::make(&path, generator::HUGE);
        println!("at 50,000 contracts:");
        window::measure(&mut register, &path);
    }
    if wanted("encrypted") {
        encrypted::measure(&mut register, folder.path());
    }
    if wanted("writes") {
        writes(&mut register, folder.path());
    }
    if wanted("replay") {
        replay(&register);
    }
}

/// The median of some runs, the first of them left out.
fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    run();
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let started = Instant::now();
            run();
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

fn line(what: &str, ours: Duration, bare: Option<Duration>, target: &str) {
    let ms = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1e3);
    let ratio =
        bare.map_or_else(String::new, |bare| format!("{:.2}", ours.as_secs_f64() / bare.as_secs_f64()));
    println!("{what:<44}{:>12}{:>12}{ratio:>9}   {target}", ms(ours), bare.map(ms).unwrap_or_default());
}

/// Another day each time, so that nothing kept is used again.
fn on_day(day: u32) -> Dates {
    Dates {
        as_at: domain::date::Date::parse("2026-11-21").map(|date| date.plus_days(day)),
        as_known_at: None,
    }
}

fn scores(register: &mut Register) {
    let mut day = 0;
    let time = median(7, || {
        day += 1;
        let reader = register.reader(on_day(day)).expect("a reader");
        assert_eq!(score::all(&reader).expect("scores").len(), generator::LARGE.contracts);
    });
    line("score 15,000 contracts", time, None, "300 ms");
}

fn query(
    text: &str,
    standings: Vec<view::Standing>,
    sort: view::SupplierSort,
    offset: u32,
) -> view::SupplierQuery {
    view::SupplierQuery { text: text.into(), standings, sort, descending: true, offset, limit: 100 }
}

fn lists(register: &mut Register, path: &Path) {
    let bare = Connection::open(path).expect("the file");
    let page = include_str!("bare_page.sql");
    let search = include_str!("bare_search.sql");
    let first = |sql: &str, words: &str| {
        let mut statement = bare.prepare_cached(sql).expect("a statement");
        let rows = statement.query_map([words], |row| row.get::<_, String>(1)).expect("rows");
        assert!(rows.count() <= 100);
    };
    let mut list = |what: &str, asked: &view::SupplierQuery, sql: &str, words: &str| {
        let ours = median(15, || {
            let reader = register.reader(Dates::default()).expect("a reader");
            assert!(!supplier::list(&reader, asked).expect("a page").rows.is_empty());
        });
        line(what, ours, Some(median(15, || first(sql, words))), "50 ms and 3 x");
    };
    use view::{Standing, SupplierSort};
    list("list page, by score", &query("", vec![], SupplierSort::Score, 0), page, "");
    list("list page in the middle, by name", &query("", vec![], SupplierSort::Name, 5_000), page, "");
    list("filter by band", &query("", vec![Standing::High], SupplierSort::Score, 0), page, "");
    list("search for a word", &query("Pathology", vec![], SupplierSort::Score, 0), search, "%Pathology%");
    let mut day = 100;
    let cold = median(5, || {
        day += 1;
        let reader = register.reader(on_day(day)).expect("a reader");
        supplier::list(&reader, &query("", vec![], SupplierSort::Score, 0)).expect("a page");
    });
    line("first list after a change (scores all)", cold, None, "");
}

/// The bare twin writes the same row's column and a trail row of the same size, in one transaction under the same
/// settings.
fn writes(register: &mut Register, folder: &Path) {
    let mut round = 0;
    let ours = median(101, || {
        round += 1;
        let draft = json!({ "legal_name": format!("Written body {round}"), "kind": "company" });
        record::add(register, Noun::Organisation, &draft).expect("added");
    });
    let mut bare = Connection::open(folder.join("bare.db")).expect("a file");
    bare.execute_batch(include_str!("bare_write.sql")).expect("tables");
    let change = "x".repeat(2_300);
    let mut row = 0_i64;
    let twin = median(101, || {
        row += 1;
        let transaction =
            bare.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).expect("begun");
        transaction
            .prepare_cached("INSERT INTO row (id, number, name, kind) VALUES (?1, ?2, ?3, 'company')")
            .and_then(|mut statement| {
                statement.execute((format!("{row:036}"), row, format!("Written body {row}")))
            })
            .expect("a row");
        transaction
            .prepare_cached(
                "INSERT INTO entry (seq, row_id, change, previous, hash) VALUES (?1, ?2, ?3, ?4, ?4)",
            )
            .and_then(|mut statement| statement.execute((row, format!("{row:036}"), &change, "0".repeat(64))))
            .expect("an entry");
        transaction.commit().expect("committed");
    });
    line("a write transaction", ours, Some(twin), "3 x");
}

fn replay(register: &Register) {
    let entries = register.head().expect("a head").seq;
    let started = Instant::now();
    let verdict = register.verify().expect("a verdict");
    assert!(verdict.breaches.is_empty());
    let time = started.elapsed();
    println!("verify and replay {entries} entries: {:.2} s", time.as_secs_f64());
    println!("  a hundred thousand entries: {:.2} s", time.as_secs_f64() / entries as f64 * 1e5);
}
