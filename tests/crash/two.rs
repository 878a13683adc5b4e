//! Two programs at once: each change is done whole or refused in words, and none of those that were acknowledged is lost.

use crate::sample::{self, OTHER, WITH};
use crate::sizes::{Chance, many, told};
use crate::support::Place;
use serde_json::Value;
use std::process::{Output, Stdio};
use std::time::Duration;

const ADD: &[&str] = &["organisation", "add", "organisation.json", "--json"];
const ALSO: &[&str] = &["organisation", "add", "also.json", "--json"];
const IMPORT: &[&str] = &["import", "suppliers", "table.csv", "--json"];
const SET: &[&str] = &["passphrase", "set", "--json", "--passphrase-file", "passphrase"];
const BACKUP: &[&str] = &["backup", "--json"];

/// Starts a program, and a second one a little later; waits for both.
fn both(place: &Place, one: &[&str], other: &[&str], later: Duration) -> [Output; 2] {
    let start = |arguments| {
        let mut command = place.command(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
    };
    let first = start(one);
    std::thread::sleep(later);
    [first, start(other)].map(|child| child.wait_with_output().expect("it ends"))
}

#[test]
fn of_two_writers_each_is_done_or_told() {
    let sample = sample::plain();
    sample.write("also.json", "{\"legal_name\": \"Aneurin Health Board\", \"kind\": \"health-board\"}");
    let kinds = [(ADD, ALSO), (IMPORT, ADD), (SET, ADD), (SET, SET), (BACKUP, ADD), (ADD, SET)];
    let starts = many(20, 200);
    let (mut refused, mut chance) = (0, Chance::of(starts));
    for number in 0..starts {
        let (one, other) = kinds[number % kinds.len()];
        let place = Place::copy_of(&sample);
        let at = format!("{number}: {one:?} and {other:?}");
        let said =
            both(&place, one, other, Duration::from_millis(chance.below(120).try_into().expect("small")));
        let with = if place.path("register.assay.key").exists() { WITH } else { &[] };
        let list = |noun: &str| place.run(&[&[noun, "list", "--json"], with].concat()).ok().json();
        let names = list("organisation").to_string();
        for (arguments, said) in [one, other].into_iter().zip(&said) {
            let words = String::from_utf8_lossy(&said.stderr);
            let name = match arguments {
                _ if arguments == ADD => Some("Cwm Taren"),
                _ if arguments == ALSO => Some("Aneurin"),
                _ if arguments == IMPORT => Some("Taken in 7 Ltd"),
                _ => None,
            };
            if said.status.success() {
                assert!(name.is_none_or(|name| names.contains(name)), "{at}: acknowledged and lost: {words}");
                continue;
            }
            refused += 1;
            assert!(name.is_none_or(|name| !names.contains(name)), "{at}: refused and done: {words}");
            let told = ["Another program", "changed while", "is encrypted", "passphrase", "exchanged"];
            assert!(told.iter().any(|part| words.contains(part)), "{at}: {words}");
            assert!(!words.contains("panicked"), "{at}: {words}");
        }
        place.run(&[&["check"], with].concat()).ok();
    }
    told(&format!("two writers: {starts} double starts, {refused} of the {} told, none lost", 2 * starts));
}

#[test]
fn another_passphrase_set_twice_at_once_leaves_one_that_opens() {
    let sample = sample::encrypted();
    for _ in 0..many(5, 50) {
        let place = Place::copy_of(&sample);
        place.write("third", "umbrella gravel concertina moss");
        let change =
            |file| [&["passphrase", "change", "--new-passphrase-file", file, "--json"], WITH].concat();
        let said = both(&place, &change("other"), &change("third"), Duration::ZERO);
        assert!(said.iter().any(|said| serde_json::from_slice::<Value>(&said.stdout).is_ok()));
        let third = ["--passphrase-file", "third"];
        let opens =
            [OTHER, &third].iter().filter(|with| place.run(&[&["check"], **with].concat()).code == 0).count();
        assert!(opens > 0, "one of them opens it");
    }
}
