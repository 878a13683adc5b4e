//! The program is killed at any moment of a change: what it acknowledged is there, nothing is there in part, and it opens again.

use crate::sample::{self, OTHER, WITH};
use crate::sizes::{Chance, many, spread, told};
use crate::support::Place;
use crate::trace;
use serde_json::Value;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A change, and how the register may be opened after it was begun; the last way is that of when it is done.
struct Deed {
    arguments: &'static [&'static str],
    ways: &'static [&'static [&'static str]],
}

const NONE: &[&str] = &[];

const SAVE: &[&str] = &["organisation", "add", "organisation.json", "--json"];
const EDIT: &[&str] = &["contract", "edit", "C-0001", "edit.json", "--json"];
const IMPORT: &[&str] = &["import", "suppliers", "table.csv", "--json"];
const BACKUP: &[&str] = &["backup", "--json"];
const SET: &[&str] = &["passphrase", "set", "--json", "--recovery-key-out", "recovery.txt"];
const CHANGE: &[&str] = &["passphrase", "change", "--new-passphrase-file", "other", "--json"];
const RENEW: &[&str] = &["passphrase", "recovery-key", "--json"];
const RESTORE: &[&str] = &["restore", "BACKUP", "--json"];

#[test]
fn a_plain_register_outlives_every_kill() {
    let deed = |arguments| Deed { arguments, ways: &[NONE] };
    let set = Deed { arguments: SET, ways: &[NONE, WITH] };
    let deeds = [deed(SAVE), deed(EDIT), deed(IMPORT), deed(BACKUP), deed(RESTORE), set];
    outlives("plain", &sample::plain(), &deeds);
}

#[test]
fn an_encrypted_register_outlives_every_kill() {
    let deed = |arguments| Deed { arguments, ways: &[WITH] };
    let change = Deed { arguments: CHANGE, ways: &[WITH, OTHER] };
    let deeds = [deed(SAVE), deed(IMPORT), deed(BACKUP), deed(RESTORE), deed(RENEW), change];
    outlives("encrypted", &sample::encrypted(), &deeds);
}

fn outlives(name: &str, sample: &Place, deeds: &[Deed]) {
    let wanted = many(50, 5_000).div_ceil(deeds.len());
    let (mut runs, mut killed) = (0, 0);
    let begun = Instant::now();
    for deed in deeds {
        let case = Case::new(sample, deed);
        let chosen = case.chosen(wanted - wanted / 5);
        runs += chosen.len() + wanted / 5;
        for place in chosen {
            let fresh = Place::copy_of(sample);
            let said = trace::killed(&case.command(&fresh), &place);
            killed += usize::from(said.status.signal() == Some(9));
            case.holds(&fresh, &said, &format!("{place:?}"));
        }
        // And at any moment, whatever it is doing.
        let mut chance = Chance::of(wanted);
        for _ in 0..wanted / 5 {
            let fresh = Place::copy_of(sample);
            let after = case.takes * u32::try_from(chance.below(1000)).expect("small") / 1000;
            let said = killed_after(&mut case.command(&fresh), after);
            killed += usize::from(said.status.signal() == Some(9));
            case.holds(&fresh, &said, &format!("after {after:?}"));
        }
    }
    assert!(killed * 10 > runs * 7, "only {killed} of {runs} were killed");
    told(&format!("kill -9, {name}: {killed} killed of {runs}, nothing lost, {:?}", begun.elapsed()));
}

/// A change whose course is known.
struct Case<'a> {
    deed: &'a Deed,
    places: Vec<(String, usize)>,
    takes: Duration,
    /// How many deeds the trail has before and after.
    deeds: [usize; 2],
}

impl<'a> Case<'a> {
    fn new(sample: &Place, deed: &'a Deed) -> Self {
        let mut case = Self { deed, places: Vec::new(), takes: Duration::ZERO, deeds: [0, 0] };
        let (before, _) = case.opened(sample).expect("the sample opens");
        let timed = Place::copy_of(sample);
        let begun = Instant::now();
        assert!(case.command(&timed).output().expect("it runs").status.success());
        case.takes = begun.elapsed();
        let whole = Place::copy_of(sample);
        let (said, calls) = trace::recorded(&case.command(&whole), &trace::CHANGES);
        assert!(said.status.success(), "{:?}: {said:?}", deed.arguments);
        case.places = trace::places(&calls, |_| true);
        assert!(case.places.len() > 10, "{:?}: {:?}", deed.arguments, case.places);
        let (after, way) = case.opened(&whole).expect("it opens");
        assert_eq!(way, deed.ways.len() - 1, "{:?}", deed.arguments);
        case.deeds = [before, after];
        case
    }

    /// The calls that it is killed before: every one that gives a file its name, and so many of the others.
    fn chosen(&self, wanted: usize) -> Vec<(String, usize)> {
        let names = |place: &(String, usize)| place.0.starts_with("link") || place.0.starts_with("rename");
        let (names, others): (Vec<_>, Vec<_>) = self.places.iter().cloned().partition(names);
        [names, spread(&others, wanted)].concat()
    }

    fn command(&self, place: &Place) -> Command {
        let backup = place.json(&["backup", "--list"])[0]["file"].as_str().expect("a backup").to_owned();
        let named = |argument: &&'static str| {
            if *argument == "BACKUP" { backup.clone() } else { (*argument).to_owned() }
        };
        let with = if self.deed.arguments == SET { WITH } else { self.deed.ways[0] };
        let arguments: Vec<String> = self.deed.arguments.iter().chain(with).map(named).collect();
        place.command(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// How many deeds the register has, and by which way it was opened.
    fn opened(&self, place: &Place) -> Result<(usize, usize), String> {
        let mut words = String::new();
        for (number, way) in self.deed.ways.iter().enumerate() {
            let said = place.run_within(2, &[&["trail", "list", "--json"], *way].concat());
            if said.code == 0 {
                return Ok((said.json().as_array().expect("a list").len(), number));
            }
            words.push_str(&said.stderr);
        }
        Err(words)
    }

    /// Holds a register after a kill against what must be true of it.
    fn holds(&self, place: &Place, said: &Output, at: &str) {
        let at = format!("{:?} killed {at}", self.deed.arguments);
        let acknowledged = said.status.success() || serde_json::from_slice::<Value>(&said.stdout).is_ok();
        let (deeds, way) = self.opened(place).unwrap_or_else(|words| panic!("{at}: {words}"));
        assert!(self.deeds.contains(&deeds), "{at}: {deeds} deeds, and not {:?}", self.deeds);
        let last = self.deed.ways.len() - 1;
        if acknowledged {
            assert_eq!((deeds, way), (self.deeds[1], last), "{at}: acknowledged and lost");
        }
        let way = self.deed.ways[way];
        let found = place.run(&[&["check"], way].concat());
        assert_eq!(found.code, 0, "{at}: {}", found.stderr);
        let backups = place.json(&["backup", "--list"]);
        let newest = backups[0]["file"].as_str().expect("a path");
        let checked = |way: &&[&str]| place.run(&[&["--register", newest, "check"], *way].concat()).code == 0;
        assert!(self.deed.ways.iter().any(checked), "{at}: {newest}");
        // Work goes on.
        let more = place.run(&[&["organisation", "add", "organisation.json"], way].concat());
        assert!(more.code == 0 || more.stderr.contains("Cwm Taren"), "{at}: {}", more.stderr);
    }
}

/// Starts a program and kills it after a while; it may have come to its end.
pub fn killed_after(command: &mut Command, after: Duration) -> Output {
    let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    std::thread::sleep(after);
    // It may have come to its end.
    let _ = child.kill();
    child.wait_with_output().expect("it ends")
}
