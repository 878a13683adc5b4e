//! Files that were damaged: it is seen, told in words with the newest backup that holds, and never a crash.

use crate::sample::{self, WITH};
use crate::sizes::{Chance, many, told};
use crate::support::{Place, Said};
use std::fs;
use std::path::Path;

const PAGE: usize = 4096;

/// Flips, zeroes, swaps or cuts off what lies on one page or two; answers with what it did, or none where that changed
/// nothing.
fn damaged(bytes: &mut Vec<u8>, chance: &mut Chance) -> Option<String> {
    let sound = bytes.clone();
    let pages = bytes.len() / PAGE;
    let (page, other) = (chance.below(pages), chance.below(pages));
    let at = page * PAGE + chance.below(PAGE);
    let what = match chance.below(5) {
        0 => {
            bytes[at] ^= 1 << chance.below(8);
            format!("a bit of page {}", page + 1)
        }
        1 => {
            bytes[page * PAGE..(page + 1) * PAGE].fill(0);
            format!("page {} zeroed", page + 1)
        }
        2 => {
            for place in 0..PAGE {
                bytes.swap(page * PAGE + place, other * PAGE + place);
            }
            format!("pages {} and {} swapped", page + 1, other + 1)
        }
        3 => {
            bytes.truncate(page * PAGE);
            format!("cut off before page {}", page + 1)
        }
        _ => {
            bytes.truncate(at);
            format!("cut off within page {}", page + 1)
        }
    };
    (*bytes != sound).then_some(what)
}

/// Whatever was found, it was said in words and in time.
fn in_words(said: &Said, what: &str) {
    assert!([2, 4].contains(&said.code), "{what}: {} {}", said.code, said.stderr);
    assert!(!said.stderr.contains("panicked"), "{what}: {}", said.stderr);
    assert!(said.stderr.contains("newest backup that holds"), "{what}: {}", said.stderr);
}

#[test]
fn every_damage_to_an_encrypted_register_is_seen() {
    let place = sample::encrypted();
    let sound = fs::read(place.register()).expect("the file");
    let (mut chance, mut tried) = (Chance::of(1), 0);
    while tried < many(200, 10_000) {
        let mut bytes = sound.clone();
        let Some(what) = damaged(&mut bytes, &mut chance) else { continue };
        fs::write(place.register(), &bytes).expect("damaged");
        in_words(&place.run(&[&["check"], WITH].concat()), &what);
        assert!(fs::read(place.register()).expect("the file") == bytes, "{what}: it was written to");
        tried += 1;
    }
    told(&format!("damage, encrypted: {tried} damages, all seen"));
}

/// Without the seals of SQLCipher a page can hold what nobody looks at. What is not seen must change nothing that is read.
#[test]
fn no_damage_to_a_plain_register_changes_what_is_read_unseen() {
    let place = sample::plain();
    let sound = fs::read(place.register()).expect("the file");
    let export = |place: &Place, name: &str| {
        place.run(&["export", "--format", "json", "--out", name]).ok();
        fs::read_to_string(place.path(name)).expect("an export")
    };
    let whole = export(&place, "whole.json");
    let (mut chance, mut tried, mut seen) = (Chance::of(2), 0, 0);
    while tried < many(200, 10_000) {
        let mut bytes = sound.clone();
        let Some(what) = damaged(&mut bytes, &mut chance) else { continue };
        fs::write(place.register(), &bytes).expect("damaged");
        let said = place.run(&["check"]);
        if said.code == 0 {
            let name = format!("{tried}.json");
            assert!(export(&place, &name) == whole, "{what}: it is read otherwise, and nobody said so");
            fs::remove_file(place.path(&name)).expect("removed");
        } else {
            in_words(&said, &what);
            seen += 1;
        }
        tried += 1;
    }
    assert!(seen * 10 > tried * 7, "{seen} of {tried}");
    told(&format!("damage, plain: {tried} damages, {seen} seen, the others change nothing that is read"));
}

/// A register whose last change waits in a log: the program was killed.
fn with_log(with: &[&str]) -> Place {
    let place = if with.is_empty() { sample::plain() } else { sample::encrypted() };
    // To hold it open in another process than the one that copies keeps its locks whole.
    let held = Place::copy_of(&place);
    let setup = register::Setup::for_person("Whoever has it open", "");
    let key = register::key::is_encrypted(&held.register()).then(|| {
        let typed = register::key::Passphrase::typed(sample::PASSPHRASE);
        register::key::unlock(&held.register(), &typed).expect("unlocked")
    });
    let open = register::Register::open(&held.register(), setup.with_key(key)).expect("opened");
    open.head().expect("read");
    held.run(&[&["organisation", "add", "organisation.json"], with].concat()).ok();
    let copied = Place::in_memory();
    let said =
        std::process::Command::new("cp").arg("-a").arg(held.folder().join(".")).arg(copied.folder()).status();
    assert!(said.expect("cp").success());
    drop(open);
    copied
}

fn organisations(place: &Place, with: &[&str]) -> Option<usize> {
    let said = place.run(&[&["organisation", "list", "--json"], with].concat());
    (said.code == 0).then(|| said.json().as_array().map_or(0, Vec::len))
}

#[test]
fn a_log_that_is_gone_or_of_another_register_is_seen() {
    let (mut refused, mut unseen) = (0, 0);
    let cases = many(50, 500);
    for with in [&[][..], WITH] {
        let sound = with_log(with);
        let whole = organisations(&Place::copy_of(&sound), with).expect("it opens");
        let log = |place: &Place| place.path("register.assay-wal");
        assert!(fs::metadata(log(&sound)).expect("a log").len() > 0);
        let others = with_log(with);
        for number in 0..cases / 2 {
            let place = Place::copy_of(&sound);
            let gone = number % 2 == 0;
            if gone {
                fs::remove_file(log(&place)).expect("removed");
            } else {
                fs::copy(log(&others), log(&place)).expect("copied");
            }
            let index_too = number % 4 > 1;
            if index_too {
                fs::remove_file(place.path("register.assay-shm")).expect("removed");
            }
            let found = organisations(&place, with);
            let said = place.run(&[&["check"], with].concat());
            assert!(!said.stderr.contains("panicked"), "{}", said.stderr);
            // Where both the log and its index are gone, nothing says that there was one: an older state, whole.
            if said.code == 0 && !(gone && index_too) {
                assert_eq!(found, Some(whole), "{with:?}, {number}: and nobody said so");
            }
            let count = if said.code != 0 { &mut refused } else { &mut unseen };
            *count += 1;
        }
    }
    told(&format!(
        "log gone or foreign: {refused} refused, {unseen} whole as acknowledged or, where the index is gone too, as before"
    ));
}

#[test]
fn a_damaged_key_is_mended_from_its_copy_and_two_are_told() {
    let place = sample::encrypted();
    let [first, second] = ["register.assay.key", "register.assay.key-copy"].map(|name| place.path(name));
    let sound = fs::read(&first).expect("a key");
    let list = [&["organisation", "list"], WITH].concat();
    let mut chance = Chance::of(4);
    let cases = many(20, 1_000);
    for number in 0..cases {
        let hit = [&first, &second][number % 2];
        fs::write(hit, spoilt(&sound, number, &mut chance)).expect("damaged");
        place.run(&list).ok();
        for copy in [&first, &second] {
            assert!(fs::read(copy).expect("a key") == sound, "{number}: it is mended");
        }
    }
    fs::write(&first, spoilt(&sound, 0, &mut chance)).expect("damaged");
    fs::write(&second, spoilt(&sound, 1, &mut chance)).expect("damaged");
    place.write("recovery", recovery(&place.path("key.txt")));
    let recover =
        ["passphrase", "recover", "--recovery-key-file", "recovery", "--new-passphrase-file", "other"];
    for verb in [&list[..], &[&["check"], WITH].concat(), &recover] {
        let said = place.run(verb);
        assert_eq!(said.code, 4, "{verb:?}: {}", said.stderr);
        assert!(said.stderr.contains("both copies"), "{verb:?}: {}", said.stderr);
    }
    // The backups have keys of their own.
    let backup = place.json(&["backup", "--list"])[0]["file"].as_str().expect("a backup").to_owned();
    place.run(&[&["--register", &backup, "check"], WITH].concat()).ok();
    told(&format!("key: {cases} damages mended from the other copy; where both are damaged it is told"));
}

fn spoilt(sound: &[u8], number: usize, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    let at = chance.below(bytes.len());
    match number % 4 {
        0 => bytes[at] ^= 1 << chance.below(8),
        1 => bytes.truncate(at),
        2 => bytes[at..].fill(0),
        _ => bytes.rotate_left(at.max(1)),
    }
    bytes
}

/// The recovery key on its sheet, as it would be typed off.
fn recovery(sheet: &Path) -> String {
    let sheet = fs::read_to_string(sheet).expect("a sheet");
    let group = |line: &str| {
        line.trim()
            .split_once("   ")
            .filter(|(number, _)| number.parse::<u8>().is_ok())
            .map(|(_, group)| group.to_owned())
    };
    sheet.lines().filter_map(group).collect::<Vec<_>>().join(" ")
}
