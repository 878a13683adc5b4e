//! What encryption costs: the same register encrypted, each use case beside the plain one, and what unlocking takes.

use crate::{generator, line, median, on_day, query};
use domain::noun::Noun;
use register::key::{self, Passphrase};
use register::view::SupplierSort;
use register::{Dates, Register, record, score, supplier};
use serde_json::json;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Measures the one beside the other; `plain` is the large register.
pub fn measure(plain: &mut Register, folder: &Path) {
    let path = folder.join("encrypted.assay");
    let passphrase = Passphrase::typed("marmalade otter viaduct clarinet");
    let (made, _) = key::make(&passphrase).expect("a key");
    drop(generator::make_with(&path, generator::LARGE, generator::setup().with_key(Some(made))));
    println!("encrypted, with the plain register in the place of bare SQL:");
    line(
        "unlock: Argon2id, 64 MiB, 3 passes",
        median(5, || drop(unlocked(&path, &passphrase))),
        None,
        "0.3-1.0 s",
    );
    let known = unlocked(&path, &passphrase);
    let setup = || generator::setup().with_key(Some(known.clone()));
    line("open with the key", median(7, || drop(Register::open(&path, setup()).expect("opened"))), None, "");
    let mut ours = Register::open(&path, setup()).expect("opened");

    let mut day = 0;
    both("score 15,000 contracts, warm", 9, &mut ours, plain, |register| {
        day += 1;
        black_box(score::all(&register.reader(on_day(day)).expect("a reader")).expect("scores"));
    });
    for (what, words) in [("list page, by score", ""), ("search for a word", "Pathology")] {
        both(what, 51, &mut ours, plain, |register| {
            let reader = register.reader(Dates::default()).expect("a reader");
            black_box(
                supplier::list(&reader, &query(words, vec![], SupplierSort::Score, 0)).expect("a page"),
            );
        });
    }
    both("records of a noun, all", 9, &mut ours, plain, |register| {
        let reader = register.reader(Dates::default()).expect("a reader");
        black_box(record::list(&reader, Noun::Contract, false).expect("a list"));
    });
    let mut round = 0;
    both("a write transaction", 51, &mut ours, plain, |register| {
        round += 1;
        let draft = json!({ "legal_name": format!("Body {round} in both"), "kind": "company" });
        record::add(register, Noun::Organisation, &draft).expect("added");
    });
    cold(&path, setup, plain);
}

/// The first scores after opening, when every page is read from the file and unsealed.
fn cold(path: &Path, setup: impl Fn() -> register::Setup, plain: &mut Register) {
    let first = |path: &Path, setup: register::Setup| {
        let mut register = Register::open(path, setup).expect("opened");
        let started = Instant::now();
        black_box(score::all(&register.reader(on_day(1)).expect("a reader")).expect("scores"));
        started.elapsed()
    };
    let middle = |mut times: Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    let ours = middle((0..5).map(|_| first(path, setup())).collect());
    let plain = middle((0..5).map(|_| first(plain.path(), generator::setup())).collect());
    line("score 15,000 contracts, first after opening", ours, Some(plain), "");
}

fn both(
    what: &str,
    runs: usize,
    ours: &mut Register,
    plain: &mut Register,
    mut run: impl FnMut(&mut Register),
) {
    let time = median(runs, || run(ours));
    line(what, time, Some(median(runs, || run(plain))), "1.2 x when warm");
}

fn unlocked(path: &Path, passphrase: &Passphrase) -> key::FileKey {
    key::unlock(path, passphrase).expect("unlocked")
}
