//! The program is killed while it moves a register of an older format to the present one: afterwards the file is the old one
//! or the new one, whole, and where it is the new one a backup of the old one lies beside it.

use crate::kill::killed_after;
use crate::sample::WITH;
use crate::sizes::{Chance, many, spread, told};
use crate::support::Place;
use crate::trace;
use register::MIGRATIONS;
use serde_json::Value;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};

/// The first look is what moves it.
const LOOK: &[&str] = &["supplier", "list", "--json"];

#[test]
fn an_old_register_outlives_every_kill_while_it_is_migrated() {
    outlives("plain-1", &[], many(6, 1_500));
    outlives("plain-2", &[], many(6, 1_500));
}

#[test]
fn an_old_encrypted_register_outlives_every_kill_while_it_is_migrated() {
    outlives("encrypted-1", WITH, many(6, 1_000));
    outlives("encrypted-2", WITH, many(3, 1_000));
}

fn outlives(name: &str, with: &[&str], wanted: usize) {
    let frozen = Place::frozen(name);
    frozen.write(
        "organisation.json",
        "{\"legal_name\": \"Cwm Nant Health Board\", \"kind\": \"health-board\"}",
    );
    let old: usize = name.rsplit('-').next().and_then(|digits| digits.parse().ok()).expect("a format");
    let look = [LOOK, with].concat();
    let whole = Place::copy_of(&frozen);
    let begun = Instant::now();
    let (said, calls) = trace::recorded(&whole.command(&look), &trace::CHANGES);
    assert!(said.status.success(), "{name}: {said:?}");
    let places = trace::places(&calls, |_| true);
    assert!(places.len() > 10, "{name}: {places:?}");
    let timed = Place::copy_of(&frozen);
    let takes = Instant::now();
    timed.run(&look).ok();
    let takes = takes.elapsed();
    // Before every call that gives the backup its name, and before so many of the others; then at any moment.
    let names = |place: &(String, usize)| place.0.starts_with("link") || place.0.starts_with("rename");
    let (names, others): (Vec<_>, Vec<_>) = places.into_iter().partition(names);
    let by_chance = wanted / 4;
    let (mut tried, mut killed, mut moved) = (0, 0, 0);
    let mut hold = |fresh: &Place, said: &Output, at: &str| {
        tried += 1;
        killed += usize::from(said.status.signal() == Some(9));
        moved += usize::from(holds(fresh, with, old, said, &format!("{name}, killed {at}")));
    };
    for place in names.into_iter().chain(spread(&others, wanted - by_chance)) {
        let fresh = Place::copy_of(&frozen);
        let said = trace::killed(&fresh.command(&look), &place);
        hold(&fresh, &said, &format!("before {place:?}"));
    }
    let mut chance = Chance::of(wanted);
    for _ in 0..by_chance {
        let fresh = Place::copy_of(&frozen);
        let after: Duration = takes * u32::try_from(chance.below(1000)).expect("small") / 1000;
        let said = killed_after(&mut fresh.command(&look), after);
        hold(&fresh, &said, &format!("after {after:?}"));
    }
    assert!(killed * 10 > tried * 6, "{name}: only {killed} of {tried} were killed");
    let seen = if with.is_empty() { format!(", {moved} of them with the new format") } else { String::new() };
    told(&format!(
        "kill -9 while {name} is migrated: {killed} killed of {tried}{seen}, nothing lost, {:?}",
        begun.elapsed()
    ));
}

/// Holds a register after a kill against what must be true of it; answers with whether it was seen to have the new format.
fn holds(place: &Place, with: &[&str], old: usize, said: &Output, at: &str) -> bool {
    let newest = MIGRATIONS.len();
    let acknowledged = said.status.success() || serde_json::from_slice::<Value>(&said.stdout).is_ok();
    // On a copy, for whoever looks finishes what waits in a log; the format of an encrypted one cannot be asked for from without.
    let format = with.is_empty().then(|| format_of(&Place::copy_of(place).register()));
    assert!(format.is_none_or(|format| [old, newest].contains(&format)), "{at}: half-way, {format:?}");
    assert!(!acknowledged || format.is_none_or(|format| format == newest), "{at}: acknowledged and lost");
    if acknowledged || format == Some(newest) {
        of_before(place, with, old, at);
    }
    let checked = place.run_within(2, &[&["check"], with].concat());
    assert_eq!(checked.code, 0, "{at}: {}", checked.stderr);
    let (now, frozen) = (place.json(&[&["trail", "verify"], with].concat()), place.kept("head.json"));
    let entries = |of: &Value| of["entries"].as_u64().expect("a number");
    assert_eq!(entries(&now), entries(&frozen) + (newest - old) as u64, "{at}");
    let deeds = place.json(&[&["trail", "list"], with].concat());
    assert_eq!((&deeds[1]["entry"], &deeds[1]["hash"]), (&frozen["entries"], &frozen["head"]), "{at}");
    of_before(place, with, old, at);
    // Work goes on.
    place.run(&[&["organisation", "add", "organisation.json"], with].concat()).ok();
    format == Some(newest)
}

/// A backup lies beside it that is of the old format and whole.
fn of_before(place: &Place, with: &[&str], old: usize, at: &str) {
    let copy = Place::copy_of(place);
    let backups = copy.json(&["backup", "--list"]);
    let newest = backups[0]["file"].as_str().unwrap_or_else(|| panic!("{at}: no backup"));
    assert!(!with.is_empty() || format_of(Path::new(newest)) == old, "{at}: {newest}");
    let checked = copy.run(&[&["--register", newest, "check"], with].concat());
    assert_eq!(checked.code, 0, "{at}: {newest}: {}", checked.stderr);
}

fn format_of(file: &Path) -> usize {
    usize::try_from(Place::format_of(file)).expect("a format")
}
