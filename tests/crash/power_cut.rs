//! The power goes at any moment of a row of changes: everything that was acknowledged by then is there, whole.

use crate::disk::{Disk, Step, steps};
use crate::sample::{self, OTHER, PASSPHRASE, WITH};
use crate::sizes::{Chance, many, told};
use crate::support::Place;
use crate::trace::{CHANGES, recorded};
use register::key::{self, Passphrase};
use register::{Register, Setup};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What has been acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Acknowledged {
    deeds: usize,
    backups: usize,
    /// By which of the ways the register is opened.
    way: usize,
}

/// What a row of changes asked of the disk.
struct Recorded {
    folder: PathBuf,
    begins: Disk,
    steps: Vec<Step>,
    /// After so many steps this was acknowledged.
    acknowledged: Vec<(usize, Acknowledged)>,
    ways: &'static [&'static [&'static str]],
}

/// A command, and by which way the register is opened after it.
type Deed = (&'static [&'static str], usize);

const NONE: &[&str] = &[];

const DEEDS: [Deed; 6] = [
    (&["organisation", "add", "organisation.json"], 0),
    (&["contract", "edit", "C-0001", "edit.json"], 0),
    (&["import", "suppliers", "table.csv"], 0),
    (&["backup"], 0),
    (&["undo"], 0),
    (&["contract", "retire", "C-0001", "--reason", "It ended."], 0),
];

#[test]
fn what_a_plain_register_acknowledged_outlives_every_power_cut() {
    outlives("plain", &sample::plain(), &[NONE]);
}

#[test]
fn what_an_encrypted_register_acknowledged_outlives_every_power_cut() {
    outlives("encrypted", &sample::encrypted(), &[WITH]);
}

/// The window has the register open all along, so that what is committed waits in its log.
fn outlives(name: &str, place: &Place, ways: &'static [&'static [&'static str]]) {
    let folder = place.folder().canonicalize().expect("a folder");
    // Its files are looked at before they are open: to close one drops the locks of this process on it.
    let mut begins = Disk::of(&folder);
    let held = held_open(place);
    // Whoever opened it made an empty log.
    begins.take(&Step::Make(folder.join("register.assay-wal")));
    begins.take(&Step::Sync(folder));
    let recorded = record(place, begins, &DEEDS, ways);
    drop(held);
    none_lost(name, &recorded, many(60, 4_000));
    // As though the log were written through before a checkpoint alone, which is what synchronous=NORMAL is.
    let careless = Recorded { steps: as_if_normal(&recorded.steps), ..recorded };
    let states = many(10, 200).min(200);
    let lost = (0..states).filter(|&seed| careless.cut(seed).is_err()).count();
    assert!(lost > 0, "{name}: a log that is not written through must lose something");
    told(&format!("power cut, {name}, as with synchronous=NORMAL: {lost} of {states} states lost something"));
}

/// What is done, where, by which deeds, and the ways in which the register may open afterwards.
type Case<'a> = (&'a str, Place, &'a [Deed], &'static [&'static [&'static str]]);

#[test]
fn a_file_that_takes_the_place_of_another_outlives_every_power_cut() {
    let set: &[Deed] = &[(&["passphrase", "set", "--recovery-key-out", "recovery.txt"], 1)];
    let change: &[Deed] = &[(&["passphrase", "change", "--new-passphrase-file", "other"], 1)];
    let cases: [Case<'_>; 2] = [
        ("encrypting", sample::plain(), set, &[NONE, WITH]),
        ("another passphrase", sample::encrypted(), change, &[WITH, OTHER]),
    ];
    for (name, place, deeds, ways) in cases {
        let begins = Disk::of(&place.folder().canonicalize().expect("a folder"));
        none_lost(name, &record(&place, begins, deeds, ways), many(40, 1_000));
    }
}

fn none_lost(name: &str, recorded: &Recorded, states: usize) {
    let begun = Instant::now();
    for seed in 0..states {
        if let Err(lost) = recorded.cut(seed) {
            panic!("{name}, seed {seed}: {lost}");
        }
    }
    told(&format!("power cut, {name}: {states} states, none lost, {:?}", begun.elapsed()));
}

/// Runs commands one after the other, each acknowledged by the end of its program.
fn record(place: &Place, begins: Disk, deeds: &[Deed], ways: &'static [&'static [&'static str]]) -> Recorded {
    let folder = place.folder().canonicalize().expect("a folder");
    let mut calls = Vec::new();
    let mut ends = vec![(0, standing(place, ways).expect("it opens"))];
    for (arguments, way) in deeds {
        let names: Vec<&str> = CHANGES.into_iter().chain(["openat"]).collect();
        let with = if arguments.contains(&"set") { WITH } else { ways[0] };
        let (said, more) = recorded(&place.command(&[arguments, with].concat()), &names);
        assert!(said.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&said.stderr));
        calls.extend(more);
        let now = standing(place, ways).expect("it opens");
        assert_eq!(now.way, *way);
        ends.push((calls.len(), now));
    }
    let upto = |end: usize| steps(&calls[..end], &folder).len();
    let acknowledged = ends.iter().map(|&(end, standing)| (upto(end), standing)).collect();
    Recorded { begins, acknowledged, steps: steps(&calls, &folder), folder, ways }
}

fn held_open(place: &Place) -> Register {
    let key = key::is_encrypted(&place.register())
        .then(|| key::unlock(&place.register(), &Passphrase::typed(PASSPHRASE)).expect("unlocked"));
    let setup = Setup::for_person("Whoever has it open", "").with_key(key);
    let register = Register::open(&place.register(), setup).expect("opened");
    register.head().expect("read");
    register
}

/// What the register says of itself.
fn standing(place: &Place, ways: &[&[&str]]) -> Result<Acknowledged, String> {
    let mut words = String::new();
    for (way, with) in ways.iter().enumerate() {
        let said = place.run(&[&["trail", "list", "--json"], *with].concat());
        if said.code == 0 {
            let count = |listed: serde_json::Value| listed.as_array().map_or(0, Vec::len);
            let backups = count(place.json(&["backup", "--list"]));
            return Ok(Acknowledged { deeds: count(said.json()), backups, way });
        }
        words.push_str(&said.stderr);
    }
    Err(words)
}

/// The same without the writing through of the log that follows a commit.
fn as_if_normal(steps: &[Step]) -> Vec<Step> {
    let is_log = |path: &Path| path.to_string_lossy().ends_with("-wal");
    let of_commit = |at: usize| {
        matches!(&steps[at], Step::Sync(path) if is_log(path))
            && at > 0
            && matches!(&steps[at - 1], Step::Write(path, ..) if is_log(path))
    };
    // A step that does nothing keeps the count.
    let nothing = || Step::Sync(PathBuf::new());
    (0..steps.len()).map(|at| if of_commit(at) { nothing() } else { steps[at].clone() }).collect()
}

impl Recorded {
    /// Cuts the power at a moment, lays out what is left in a folder and looks at it.
    fn cut(&self, seed: usize) -> Result<(), String> {
        let mut chance = Chance::of(seed);
        let at = chance.below(self.steps.len() + 1);
        let mut disk = self.begins.clone();
        self.steps[..at].iter().for_each(|step| disk.take(step));
        let place = Place::in_memory();
        for (path, bytes) in disk.cut(&mut chance) {
            let to = place.folder().join(path.strip_prefix(&self.folder).expect("a path of the folder"));
            let folder = if bytes.is_some() { to.parent().expect("a folder") } else { &to };
            std::fs::create_dir_all(folder).expect("a folder");
            bytes.into_iter().for_each(|bytes| std::fs::write(&to, bytes).expect("written"));
        }
        let after =
            self.acknowledged.iter().position(|(end, _)| *end > at).unwrap_or(self.acknowledged.len());
        let sure = self.acknowledged[after - 1].1;
        let begun = self.acknowledged.get(after).map_or(sure, |(_, next)| *next);
        let found = standing(&place, self.ways).map_err(|words| format!("step {at}: {words}"))?;
        let deeds = [sure.deeds, begun.deeds].contains(&found.deeds);
        let way = [sure.way, begun.way].contains(&found.way);
        if !deeds || !way || found.backups < sure.backups {
            return Err(format!("step {at}: {found:?} where {sure:?} was acknowledged and {begun:?} begun"));
        }
        let listed = place.json(&["backup", "--list"]);
        let newest = listed[0]["file"].as_str().expect("a backup");
        // A backup opens with the passphrase of its day.
        for (file, ways) in [("register.assay", &self.ways[found.way..=found.way]), (newest, self.ways)] {
            let mut words = String::new();
            let holds = ways.iter().any(|with| {
                let said = place.run(&[&["--register", file, "check"], *with].concat());
                words.push_str(&said.stderr);
                said.code == 0
            });
            if !holds {
                return Err(format!("step {at}, {file}: {words}"));
            }
        }
        Ok(())
    }
}
