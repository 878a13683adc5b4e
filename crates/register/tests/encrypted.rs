//! An encrypted register: what lies on the disk tells nothing, the key opens it, damage is seen, and it can be got back.
#![allow(clippy::disallowed_methods)] // What is done behind the register's back is done on purpose.

mod support;

use domain::noun::Noun;
use register::key::{self, FileKey, Needs, Passphrase, RecoveryKey};
use register::{FailureCode, Register, Setup, backup, check, draft, record};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "marmalade otter viaduct clarinet";
const OTHER: &str = "seven lanterns under a wet bridge";

/// A register with a key in a folder of its own.
struct Place {
    folder: tempfile::TempDir,
    recovery: RecoveryKey,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (key, recovery) = key::make(&Passphrase::typed(PASSPHRASE)).expect("a key");
        let register = Register::create(&folder.path().join("trust.assay"), keyed(&key)).expect("a register");
        drop(register);
        Self { folder, recovery }
    }
    fn register(&self) -> PathBuf {
        self.folder.path().join("trust.assay")
    }
    fn beside(&self, ending: &str) -> PathBuf {
        self.folder.path().join(format!("trust.assay{ending}"))
    }
    fn unlocked(&self, passphrase: &str) -> Result<FileKey, register::Failure> {
        key::unlock(&self.register(), &Passphrase::typed(passphrase))
    }
    fn open(&self) -> Register {
        let key = self.unlocked(PASSPHRASE).expect("unlocked");
        Register::open(&self.register(), keyed(&key)).expect("opened")
    }
    fn refused(&self, passphrase: &str) -> register::Failure {
        self.unlocked(passphrase).expect_err("refused")
    }
}

fn keyed(key: &FileKey) -> Setup {
    support::setup().with_key(Some(key.clone()))
}

fn organisation(register: &mut Register, name: &str) {
    let draft = json!({ "legal_name": name, "kind": "company" });
    record::add(register, Noun::Organisation, &draft).expect("added");
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// The files in which a text can be read.
fn telling(folder: &Path, text: &str) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| {
        let bytes = fs::read(path).expect("readable");
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    };
    files(folder).into_iter().filter(holds).collect()
}

#[test]
fn a_thousand_canaries_are_found_in_no_file_during_and_after() {
    let place = Place::new();
    let mut register = place.open();
    for number in 0..1000 {
        organisation(&mut register, &format!("Canarybird {number} Ltd"));
    }
    draft::keep(&register, "organisation/new", "{\"legal_name\": \"Canarybird in a draft\"}").expect("kept");
    let mine = keyed(register.key().expect("a key"));
    backup::make(register.path(), &mine).expect("a backup");
    organisation(&mut register, "Canarybird after the backup");
    let log = place.beside("-wal");
    assert!(fs::metadata(&log).expect("a log").len() > 0, "there is a log to be looked into");
    let known = [
        "trust.assay",
        "trust.assay-shm",
        "trust.assay-wal",
        "trust.assay.in-use",
        "trust.assay.key",
        "trust.assay.key-copy",
    ];
    for name in known {
        assert!(place.folder.path().join(name).is_file(), "{name}");
    }
    let whole = files(place.folder.path());
    assert_eq!(whole.len(), known.len() + 3, "and a backup with its keys: {whole:?}");
    for text in ["Canarybird", "canarybird", "SQLite format 3", "legal_name", "CREATE TABLE"] {
        assert!(telling(place.folder.path(), text).is_empty(), "{text} during");
    }
    drop(register);
    for text in ["Canarybird", "canarybird", "SQLite format 3", "legal_name"] {
        assert!(telling(place.folder.path(), text).is_empty(), "{text} after");
    }
    let mut again = place.open();
    let reader = again.reader(register::Dates::default()).expect("a reader");
    assert_eq!(record::list(&reader, Noun::Organisation, false).expect("a list").len(), 1001);
}

#[test]
fn the_search_for_canaries_finds_them_where_nothing_is_encrypted() {
    let mut bench = support::Bench::new();
    bench.organisation("Canarybird Ltd");
    let folder = bench.path("test.assay");
    assert!(!telling(folder.parent().expect("a folder"), "Canarybird").is_empty());
}

#[test]
fn another_passphrase_or_none_opens_nothing_and_says_so() {
    let place = Place::new();
    let wrong = place.refused(OTHER);
    assert_eq!(wrong.code, FailureCode::WrongPassphrase);
    assert!(wrong.message.contains("trust.assay") && !format!("{wrong:?}").contains(OTHER), "{wrong:?}");
    let none = Register::open(&place.register(), support::setup()).err().expect("refused");
    assert_eq!(none.code, FailureCode::PassphraseNeeded, "{none:?}");
    let (other, _) = key::make(&Passphrase::typed(PASSPHRASE)).expect("a key");
    let foreign = Register::open(&place.register(), keyed(&other)).err().expect("refused");
    assert_eq!(foreign.code, FailureCode::Damaged, "{foreign:?}");
    assert!(foreign.message.contains("first page"), "{foreign}");
    assert!(check::check(&place.open()).expect("checked").holds());
}

#[test]
fn another_passphrase_is_set_and_backups_keep_that_of_their_day() {
    let place = Place::new();
    let key = place.unlocked(PASSPHRASE).expect("unlocked");
    let made = backup::make(&place.register(), &keyed(&key)).expect("a backup");
    key::change(&place.register(), &key, &Passphrase::typed(OTHER)).expect("changed");
    assert_eq!(place.refused(PASSPHRASE).code, FailureCode::WrongPassphrase);
    let new = place.unlocked(OTHER).expect("unlocked");
    Register::open(&place.register(), keyed(&new)).expect("opened");
    // A session that was open while it was changed makes backups with the passphrase of now.
    let later = backup::make_at(&place.register(), &place.folder.path().join("later.assay"), &keyed(&key));
    let then = key::unlock(&made.file, &Passphrase::typed(PASSPHRASE)).expect("the passphrase of then");
    assert!(key::unlock(&made.file, &Passphrase::typed(OTHER)).is_err());
    assert!(key::unlock(&later.expect("a backup").file, &Passphrase::typed(OTHER)).is_ok());
    assert!(
        check::check(&Register::open(&made.file, keyed(&then)).expect("opened")).expect("checked").holds()
    );
}

#[test]
fn the_recovery_key_sets_a_new_passphrase_and_a_newer_one_takes_its_place() {
    let place = Place::new();
    let typed = place.recovery.text().to_lowercase().replace('-', " ");
    let recovery = RecoveryKey::typed(&typed).expect("read");
    let key = key::unlock_by_recovery(&place.register(), &recovery).expect("unlocked");
    key::change(&place.register(), &key, &Passphrase::typed(OTHER)).expect("changed");
    let key = place.unlocked(OTHER).expect("unlocked");
    let newer = key::new_recovery().expect("a key");
    assert!(key::unlock_by_recovery(&place.register(), &newer).is_err());
    key::set_recovery(&place.register(), &key, &newer).expect("set");
    let refused = key::unlock_by_recovery(&place.register(), &recovery).expect_err("refused");
    assert_eq!(refused.code, FailureCode::WrongPassphrase);
    key::unlock_by_recovery(&place.register(), &newer).expect("unlocked");
    assert!(place.unlocked(OTHER).is_ok(), "the passphrase is as it was");
}

/// What a hundred accidents do to one copy of the header, and sometimes to both.
#[test]
fn of_a_hundred_damaged_headers_the_second_copy_opens_or_it_is_refused_in_words() {
    let place = Place::new();
    let [first, second] = [".key", ".key-copy"].map(|ending| place.beside(ending));
    let sound = fs::read(&first).expect("a header");
    assert_eq!(fs::read(&second).expect("its copy"), sound);
    for number in 0..100_usize {
        let mut damaged = sound.clone();
        let at = number * 7919 % sound.len();
        match number % 5 {
            0 => damaged[at] ^= 1 << (number % 8),
            1 => damaged.truncate(at),
            2 => damaged[at..].fill(0),
            3 => damaged.extend(vec![b'x'; 1 << (number % 20)]),
            _ => damaged.rotate_left(at.max(1)),
        }
        let (hit, other) = if number % 2 == 0 { (&first, &second) } else { (&second, &first) };
        fs::write(hit, &damaged).expect("damaged");
        if number % 10 == 9 {
            fs::write(other, &damaged).expect("damaged");
            let refused = place.refused(PASSPHRASE);
            assert_eq!(refused.code, FailureCode::Damaged, "{number}: {refused:?}");
            assert!(refused.message.contains("both copies"), "{number}: {refused}");
            fs::write(other, &sound).expect("brought back");
        }
        if number % 10 == 4 {
            fs::remove_file(hit).expect("removed");
        }
        assert!(place.unlocked(PASSPHRASE).is_ok(), "{number}");
        for copy in [&first, &second] {
            assert_eq!(fs::read(copy).expect("a header"), sound, "{number}: it is mended");
        }
    }
}

#[test]
fn a_header_whose_copies_differ_opens_with_either_passphrase_and_is_made_one() {
    let place = Place::new();
    let key = place.unlocked(PASSPHRASE).expect("unlocked");
    let old = fs::read(place.beside(".key-copy")).expect("a header");
    key::change(&place.register(), &key, &Passphrase::typed(OTHER)).expect("changed");
    // As a power cut between the two writes leaves it.
    fs::write(place.beside(".key-copy"), &old).expect("written");
    assert!(place.unlocked(PASSPHRASE).is_ok(), "the one that was never told to be gone");
    assert_eq!(fs::read(place.beside(".key")).expect("a header"), old);
    assert_eq!(place.refused(OTHER).code, FailureCode::WrongPassphrase);
}

#[test]
fn a_key_that_is_missing_or_of_another_file_is_told() {
    let place = Place::new();
    let away = place.folder.path().join("away");
    for ending in [".key", ".key-copy"] {
        fs::rename(place.beside(ending), format!("{}{ending}", away.display())).expect("moved");
    }
    assert!(!key::is_encrypted(&place.register()));
    let refused = Register::open(&place.register(), support::setup()).err().expect("refused");
    assert_eq!(refused.code, FailureCode::NotARegister);
    assert!(refused.message.contains(".key-copy"), "{refused}");
    // A plain register in the place of an encrypted one is not opened in silence.
    let mut bench = support::Bench::new();
    bench.organisation("Other Ltd");
    let plain = bench.path("test.assay");
    let folder = bench.closed();
    for ending in [".key", ".key-copy"] {
        let beside = format!("{}{ending}", plain.display());
        fs::copy(format!("{}{ending}", away.display()), beside).expect("copied");
    }
    let key = key::unlock(&plain, &Passphrase::typed(PASSPHRASE)).expect("unlocked");
    let refused = Register::open(&plain, keyed(&key)).err().expect("refused");
    assert!(refused.message.contains("not encrypted, although a key"), "{refused}");
    drop(folder);
}

#[test]
fn every_changed_page_is_seen_and_told() {
    let place = Place::new();
    let mut register = place.open();
    for number in 0..40 {
        organisation(&mut register, &format!("Supplier {number} Ltd"));
    }
    drop(register);
    let sound = fs::read(place.register()).expect("the file");
    let pages = sound.len() / 4096;
    assert!(pages > 20, "{pages}");
    let key = place.unlocked(PASSPHRASE).expect("unlocked");
    for page in 0..pages {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 17 * page % 4000 + 20] ^= 4;
        fs::write(place.register(), &damaged).expect("damaged");
        let read = Register::open(&place.register(), keyed(&key)).and_then(|mut register| {
            for noun in Noun::ALL {
                record::list(&register.reader(register::Dates::default())?, *noun, false)?;
            }
            register.verify()
        });
        if let Err(failure) = read {
            assert_eq!(failure.code, FailureCode::Damaged, "page {}: {failure:?}", page + 1);
        }
        let found =
            Register::open(&place.register(), keyed(&key)).and_then(|register| check::check(&register));
        match found {
            Err(failure) => assert_eq!(failure.code, FailureCode::Damaged, "page {}: {failure:?}", page + 1),
            Ok(found) => {
                assert!(!found.holds(), "page {}", page + 1);
                let said = found.integrity.join("\n");
                assert!(said.contains(&format!("page {}", page + 1)), "page {}: {said}", page + 1);
            }
        }
    }
    fs::write(place.register(), &sound).expect("as it was");
    assert!(check::check(&place.open()).expect("checked").holds());
}

#[test]
fn a_backup_is_brought_back_with_its_key_and_the_present_file_keeps_its_own() {
    let place = Place::new();
    let mut register = place.open();
    organisation(&mut register, "Kept Ltd");
    let mine = keyed(register.key().expect("a key"));
    let made = backup::make(register.path(), &mine).expect("a backup");
    let in_use = backup::restore(&made.file, &place.register(), mine.clone()).expect_err("in use");
    assert_eq!(in_use.code, FailureCode::Locked, "{in_use:?}");
    organisation(&mut register, "Later Ltd");
    drop(register);
    let key = place.unlocked(PASSPHRASE).expect("unlocked");
    key::change(&place.register(), &key, &Passphrase::typed(OTHER)).expect("changed");
    let done = backup::restore(&made.file, &place.register(), mine).expect("restored");
    let aside = done.put_aside.expect("put aside");
    let then = place.unlocked(PASSPHRASE).expect("the passphrase of the backup");
    let mut back = Register::open(&place.register(), keyed(&then)).expect("opened");
    let reader = back.reader(register::Dates::default()).expect("a reader");
    assert_eq!(record::list(&reader, Noun::Organisation, false).expect("a list").len(), 1);
    let key = key::unlock(&aside, &Passphrase::typed(OTHER)).expect("the passphrase of what was there");
    let mut aside = Register::open(&aside, keyed(&key)).expect("opened");
    let reader = aside.reader(register::Dates::default()).expect("a reader");
    assert_eq!(record::list(&reader, Noun::Organisation, false).expect("a list").len(), 2);
}

#[test]
fn the_passphrase_of_now_can_stay_where_a_backup_of_the_same_key_comes_back() {
    let place = Place::new();
    let stale = place.unlocked(PASSPHRASE).expect("unlocked");
    let made = backup::make(&place.register(), &keyed(&stale)).expect("a backup");
    key::change(&place.register(), &stale, &Passphrase::typed(OTHER)).expect("changed");
    assert_eq!(key::needs(&made.file, Some(&stale)), Needs::Present);
    assert_eq!(key::needs(&made.file, None), Needs::OfItsDay);
    let other = Place::new();
    let foreign = other.unlocked(PASSPHRASE).expect("unlocked");
    assert_eq!(key::needs(&made.file, Some(&foreign)), Needs::OfItsDay);
    let present = stale.as_of_now(&place.register());
    backup::restore(&made.file, &place.register(), keyed(&stale)).expect("restored");
    key::keep_present(&place.register(), &foreign).expect("nothing to do");
    drop(place.unlocked(PASSPHRASE).expect("that of its day"));
    key::keep_present(&place.register(), &present).expect("kept");
    drop(place.unlocked(OTHER).expect("that of now"));
    assert_eq!(place.refused(PASSPHRASE).code, FailureCode::WrongPassphrase);
    drop(key::unlock_by_recovery(&place.register(), &place.recovery).expect("the recovery key"));
}

#[test]
fn backups_that_go_take_their_keys_along() {
    let place = Place::new();
    let key = place.unlocked(PASSPHRASE).expect("unlocked");
    for day in 1..=28 {
        let clock = register::Clock::fixed(support::instant(&format!("2026-10-{day:02}T09:00:00Z")));
        backup::make(&place.register(), &Setup { clock, ..keyed(&key) }).expect("a backup");
    }
    let kept = backup::list(&place.register()).expect("a list").len();
    assert!(kept < 15, "{kept}");
    assert_eq!(files(&backup::folder_of(&place.register())).len(), 3 * kept);
}

#[test]
fn a_register_that_was_not_encrypted_becomes_so_whole_and_the_old_file_is_put_aside() {
    let mut bench = support::Bench::new();
    let reference = bench.contract("Badges");
    draft::keep(&bench.register, "organisation/new", "{}").expect("kept");
    let head = bench.register.head().expect("a head");
    let path = bench.path("test.assay");
    let (key, _) = key::make(&Passphrase::typed(PASSPHRASE)).expect("a key");
    let in_use = key::encrypt(&path, &support::setup(), &key).expect_err("in use");
    assert_eq!(in_use.code, FailureCode::Locked, "{in_use:?}");
    let folder = bench.closed();
    let done = key::encrypt(&path, &support::setup(), &key).expect("encrypted");
    assert_eq!(done.open_backups.len(), 1, "the one that was just made");
    assert_eq!(telling(folder.path(), "Badges"), {
        let mut plain = vec![done.put_aside.clone(), done.open_backups[0].clone()];
        plain.sort_by_key(|path| files(folder.path()).iter().position(|other| other == path));
        plain
    });
    let key = key::unlock(&path, &Passphrase::typed(PASSPHRASE)).expect("unlocked");
    let mut register = Register::open(&path, keyed(&key)).expect("opened");
    assert!(register.is_encrypted());
    assert!(check::check(&register).expect("checked").holds());
    assert_eq!(register.head().expect("a head"), head, "the trail goes on where it was");
    assert_eq!(draft::list(&mut register).expect("drafts").len(), 1);
    let reader = register.reader(register::Dates::default()).expect("a reader");
    record::show(&reader, Noun::Contract, &reference).expect("shown");
    drop(register);
    let newest = backup::newest_that_holds(&path, &keyed(&key)).expect("looked at").expect("one");
    assert!(!key::is_encrypted(&newest.file), "a backup of before counts too");
    let again = key::encrypt(&path, &support::setup(), &key).expect_err("refused");
    assert_eq!(again.code, FailureCode::Conflict);
}

#[test]
fn what_fails_while_it_is_made_leaves_no_key_behind() {
    const BROKEN: &[register::Migration] = &[register::Migration { version: 1, sql: "CREATE nonsense" }];
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.assay");
    let (key, _) = key::make(&Passphrase::typed(PASSPHRASE)).expect("a key");
    assert!(Register::create(&path, Setup { migrations: BROKEN, ..keyed(&key) }).is_err());
    assert!(files(folder.path()).is_empty(), "{:?}", files(folder.path()));
    // A key that lies there already may be the only one of a register that was moved away: it is never written over.
    fs::write(folder.path().join("a.assay.key"), "mine").expect("written");
    assert_eq!(Register::create(&path, keyed(&key)).err().expect("refused").code, FailureCode::FileExists);
    assert_eq!(fs::read(folder.path().join("a.assay.key")).expect("a file"), b"mine");
    assert_eq!(files(folder.path()).len(), 1, "{:?}", files(folder.path()));
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_may_read_it_or_try_passphrases_on_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let key = place.unlocked(PASSPHRASE).expect("unlocked");
    backup::make(&place.register(), &keyed(&key)).expect("a backup");
    for file in files(place.folder.path()) {
        let mode = fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", file.display());
    }
}
