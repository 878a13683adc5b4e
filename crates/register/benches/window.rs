//! What the window asks for at 10,000 suppliers and at 50,000 contracts: home, the list of contracts, finding and the
//! counts, the bare SQL's time beside the list's.

use super::{line, median};
use domain::noun::Noun;
use register::view::{ContractQuery, ContractSort};
use register::{Dates, Register, contract, find, home, record};
use rusqlite::Connection;
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

/// Measures them on one register.
pub fn measure(register: &mut Register, path: &Path) {
    finding(register, path);
    homes(register);
    lists(register, path);
}

/// What is typed: a name, one with a letter wrong, a beginning of one letter, and a name that nobody bears.
const TYPED: [&str; 4] = ["Llan Pathology Services 1234", "Ystrad Patholgy Services 37", "a", "Qwertyuiop"];

fn finding(register: &mut Register, path: &Path) {
    let bare = Connection::open(path).expect("the file");
    for typed in TYPED {
        let ours = median(15, || {
            let reader = register.reader(Dates::default()).expect("a reader");
            assert!(find::find(&reader, typed, 12).is_ok());
        });
        let like = format!("%{typed}%");
        let twin = median(15, || {
            let mut statement = bare.prepare_cached(include_str!("bare_names.sql")).expect("a statement");
            let rows = statement.query_map([&like], |row| row.get::<_, String>(1)).expect("rows");
            assert!(rows.count() <= 5);
        });
        line(&format!("find \"{typed}\""), ours, Some(twin), "50 ms");
    }
    after_a_change(register, "first find after a change", |register| {
        let reader = register.reader(Dates::default()).expect("a reader");
        find::find(&reader, "Llan", 12).expect("hits");
    });
}

/// The time of the first reading after each of some changes.
fn after_a_change(register: &mut Register, what: &str, mut read: impl FnMut(&mut Register)) {
    let mut times: Vec<Duration> = (0..3)
        .map(|round| {
            let draft = json!({ "legal_name": format!("{what} {round}"), "kind": "company" });
            record::add(register, Noun::Organisation, &draft).expect("added");
            let started = Instant::now();
            read(register);
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    line(what, times[1], None, "");
}

fn homes(register: &mut Register) {
    let page = |register: &mut Register| {
        let reader = register.reader(Dates::default()).expect("a reader");
        assert!(home::home(&reader).expect("the home page").groups.iter().any(|group| group.total > 0));
    };
    line("home", median(15, || page(register)), None, "50 ms");
    after_a_change(register, "first home after a change (scores all)", page);
    let counts = median(15, || {
        let reader = register.reader(Dates::default()).expect("a reader");
        home::counts(&reader).expect("counts");
    });
    line("counts of the navigation", counts, None, "50 ms");
}

fn lists(register: &mut Register, path: &Path) {
    let bare = Connection::open(path).expect("the file");
    let twin = median(15, || {
        let mut statement = bare.prepare_cached(include_str!("bare_contracts.sql")).expect("a statement");
        let rows = statement.query_map([], |row| row.get::<_, String>(1)).expect("rows");
        assert!(rows.count() <= 100);
    });
    let query = |text: &str, sort, offset| ContractQuery {
        text: text.into(),
        standings: Vec::new(),
        statuses: Vec::new(),
        sort,
        descending: true,
        offset,
        limit: 100,
    };
    for (what, asked) in [
        ("contracts by score", query("", ContractSort::Score, 0)),
        ("contracts by title, in the middle", query("", ContractSort::Title, 7_000)),
        ("contracts by next date", query("", ContractSort::NextDate, 0)),
        ("contracts with a word", query("pathology", ContractSort::Supplier, 0)),
    ] {
        let ours = median(15, || {
            let reader = register.reader(Dates::default()).expect("a reader");
            assert!(!contract::list(&reader, &asked).expect("a page").rows.is_empty());
        });
        line(what, ours, Some(twin), "50 ms");
    }
    let one = median(7, || {
        let reader = register.reader(Dates::default()).expect("a reader");
        contract::show(&reader, "C-0007").expect("a contract");
    });
    line("one contract in full", one, None, "50 ms");
}
