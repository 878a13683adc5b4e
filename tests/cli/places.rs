//! Where registers and files lie: places that are not there, that may not be written, that hold something else already.
#![allow(clippy::disallowed_methods)] // What is done behind the register's back is done on purpose.

use crate::support::Place;
#[cfg(unix)]
use std::path::{Path, PathBuf};

#[test]
fn a_folder_is_made_only_for_the_default_place() {
    let place = Place::empty();
    let named = place.path("nowhere/deep/x.assay");
    let named = named.to_str().expect("a path");
    for verb in [&["init", "--no-passphrase"][..], &["sample", "--no-passphrase"]] {
        let refused = place.run(&[&["--register", named], verb].concat());
        assert_eq!(refused.code, 2, "{verb:?}");
        assert!(
            refused.stderr.contains(&format!("The folder for {named} is not there")),
            "{verb:?}: {}",
            refused.stderr
        );
    }
    assert!(!place.path("nowhere").exists(), "nothing is made for a mistyped name");
    let made =
        place.command(&["init", "--no-passphrase"]).env_remove("ASSAY_REGISTER").output().expect("it runs");
    assert!(made.status.success());
    assert!(place.path(DEFAULT).exists());
}

#[cfg(windows)]
const DEFAULT: &str = "data/assay/register.assay";
#[cfg(target_os = "macos")]
const DEFAULT: &str = "home/Library/Application Support/assay/register.assay";
#[cfg(all(unix, not(target_os = "macos")))]
const DEFAULT: &str = "data/assay/register.assay";

#[test]
fn what_is_there_already_is_named_and_force_only_where_it_helps() {
    let place = Place::sample();
    let out = place.path("report.pdf");
    let out = out.to_str().expect("a path");
    let report = |out: &str| place.run(&["report", "due-diligence", "S-0001", "--out", out]);
    report(out).ok();
    let again = report(out).stderr;
    assert!(again.contains("report.pdf is already there") && again.contains("--force"), "{again}");
    let other = report(place.register().to_str().expect("a path")).stderr;
    assert!(other.contains("register.assay is already there") && !other.contains("--force"), "{other}");
    let made = place.run(&["init"]).stderr;
    assert!(made.contains("register.assay is already there") && !made.contains("--force"), "{made}");
    let astray = report(place.path("none/report.pdf").to_str().expect("a path")).stderr;
    assert!(astray.contains("none/report.pdf is not there"), "{astray}");
    for said in [again, other, made, astray] {
        assert!(!said.contains("making") && !said.contains("Detail") && said.lines().count() == 1, "{said}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let place = Place::new();
    for (file, said) in [("none.json", "none.json. Nothing was changed."), ("none/a.json", "a.json")] {
        let refused = place.run(&["contract", "add", file]);
        assert_eq!(refused.code, 2);
        let whole = std::path::absolute(place.path(file)).expect("a path").display().to_string();
        assert!(refused.stderr.contains(&whole), "{}", refused.stderr);
        assert!(refused.stderr.contains(said), "{file}: {}", refused.stderr);
    }
    let refused = place.run(&["--register", ".", "contract", "list"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains(" is a folder"), "{}", refused.stderr);
}

#[test]
fn a_register_is_named_with_its_folder_and_a_device_is_no_folder() {
    let place = Place::empty();
    let refused = place.run(&["--register", "none.assay", "contract", "list"]);
    let whole = place.path("none.assay").display().to_string();
    assert!(refused.code == 2 && refused.stderr.contains(&whole), "{}", refused.stderr);
    #[cfg(unix)]
    {
        let refused = place.run(&["--register", "/dev/null", "contract", "list"]);
        assert_eq!(refused.code, 2);
        assert!(refused.stderr.contains("/dev/null is no ordinary file"), "{}", refused.stderr);
    }
}

#[test]
fn a_register_that_is_cut_off_says_so_in_every_command_and_each_line_once() {
    let place = Place::sample();
    let whole = std::fs::read(place.register()).expect("the file");
    for keep in [whole.len() / 2, 4_096, 100] {
        std::fs::write(place.register(), &whole[..keep]).expect("cut off");
        for verb in [&["check"][..], &["trail", "verify"], &["contract", "list"], &["undo"]] {
            let said = place.run(verb);
            assert_eq!(said.code, 4, "{verb:?}: {}", said.stderr);
            assert!(said.stderr.contains("register.assay is cut off: "), "{verb:?}: {}", said.stderr);
            assert_eq!(said.stderr.lines().count(), 1, "{verb:?}: {}", said.stderr);
            assert!(!said.stderr.contains("assay check"), "{verb:?}: {}", said.stderr);
        }
        assert_eq!(std::fs::read(place.register()).expect("the file").len(), keep, "nothing was written");
    }
}

#[test]
fn a_check_of_a_damaged_register_does_not_ask_for_a_check() {
    let place = Place::sample();
    let mut bytes = std::fs::read(place.register()).expect("the file");
    bytes[4_096..200 * 4_096].fill(0xA5);
    std::fs::write(place.register(), &bytes).expect("damaged");
    for verb in [&["check"][..], &["trail", "verify"]] {
        let said = place.run(verb);
        assert_eq!(said.code, 4);
        assert!(!said.stderr.contains("“assay check”"), "{verb:?}: {}", said.stderr);
        assert!(said.stderr.contains("newest copy"), "{verb:?}: {}", said.stderr);
    }
    assert!(place.run(&["contract", "list"]).stderr.contains("“assay check”"));
}

#[test]
#[cfg(unix)]
fn a_register_where_nothing_may_be_written_is_read_and_never_changed() {
    for protect in [Protect::File, Protect::Folder, Protect::Both] {
        let keep = Keep::new(protect);
        for verb in [
            &["contract", "list"][..],
            &["contract", "show", "C-0001"],
            &["score", "C-0001"],
            &["trail", "list"],
            &["trail", "verify"],
            &["check"],
            &["search", "badges"],
            &["contract", "list", "--as-known-at", "2026-09-01"],
        ] {
            let (code, said) = keep.run(verb);
            assert_eq!(code, 0, "{protect:?} {verb:?}: {said}");
        }
        let out = keep.elsewhere("report.pdf");
        let (code, said) =
            keep.run(&["report", "due-diligence", "S-0001", "--out", out.to_str().expect("a path")]);
        assert_eq!(code, 0, "{protect:?}: {said}");
        assert!(out.exists());
        for verb in [&["undo"][..], &["contract", "retire", "C-0001", "--reason", "x"]] {
            let (code, said) = keep.run(verb);
            assert_eq!(code, 2, "{protect:?} {verb:?}");
            for part in ["register.assay can only be read", "Nothing was changed.", "Copy it"] {
                assert!(said.contains(part), "{protect:?} {verb:?}: {part}: {said}");
            }
        }
        assert_eq!(keep.names(), ["register.assay"], "{protect:?}: nothing is made beside it");
    }
}

#[test]
#[cfg(unix)]
fn changes_that_wait_beside_a_protected_register_are_never_left_out_silently() {
    let keep = Keep::with_waiting_changes();
    let (code, said) = keep.run(&["contract", "show", "C-0001"]);
    assert!(code == 2 && said.contains("register.assay-wal"), "{code}: {said}");
    for part in ["Nothing was changed.", "Copy both files"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
#[cfg(unix)]
fn a_register_that_may_not_even_be_read_is_named() {
    let keep = Keep::new(Protect::Both);
    keep.allow("held/register.assay", 0o000);
    let (code, said) = keep.run(&["contract", "list"]);
    assert!(code == 2 && said.contains("register.assay"), "{code}: {said}");
    assert!(!said.contains("Detail"), "{said}");
}

#[test]
#[cfg(unix)]
fn a_link_is_refused_as_the_file_and_followed_as_a_folder() {
    let place = Place::sample();
    std::os::unix::fs::symlink(place.register(), place.path("link.assay")).expect("a link");
    let folder = place.path("folder");
    std::os::unix::fs::symlink(place.register().parent().expect("a folder"), &folder).expect("a link");
    let refused = place.run(&["--register", "link.assay", "contract", "list"]);
    assert!(refused.code == 2 && refused.stderr.contains("link.assay is a link"), "{}", refused.stderr);
    place.run(&["--register", "folder/register.assay", "contract", "list"]).ok();
}

#[test]
fn a_check_says_which_records_lie_on_damaged_pages() {
    let place = Place::sample();
    let raw = place.raw();
    let page = |table: &str| -> usize {
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        raw.query_row(sql, [table], |row| row.get::<_, i64>(0)).expect("a table").try_into().expect("a page")
    };
    let (first, second) = (page("kpi"), page("contract_event"));
    drop(raw);
    let mut bytes = std::fs::read(place.register()).expect("the file");
    for page in [first, second] {
        bytes[(page - 1) * 4_096..page * 4_096].fill(0xA5);
    }
    std::fs::write(place.register(), &bytes).expect("damaged");
    let said = place.run(&["check"]);
    assert_eq!(said.code, 4);
    let line = "Not all of these can be read any more: contract: “Events” and key performance indicator.";
    assert!(said.stderr.contains(line), "{}", said.stderr);
    assert_eq!(std::fs::read(place.register()).expect("the file"), bytes, "nothing was written");
}

/// What of a register is write-protected.
#[cfg(unix)]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Protect {
    File,
    Folder,
    Both,
}

/// A sample register in a protected folder, and the program run by somebody whom the protection binds: it does not bind
/// the superuser, as whom tests may run.
#[cfg(unix)]
struct Keep {
    place: Place,
    program: PathBuf,
}

#[cfg(unix)]
impl Keep {
    fn new(protect: Protect) -> Self {
        let keep = Self::open();
        keep.protect(protect);
        keep
    }

    /// Protected while it holds changes in its log, whose index is gone.
    fn with_waiting_changes() -> Self {
        let keep = Self::open();
        let held = keep.place.path("held/register.assay");
        let writer = rusqlite::Connection::open(&held).expect("opened");
        writer
            .execute_batch("PRAGMA wal_autocheckpoint = 0; UPDATE contract SET title = 'Later'")
            .expect("written");
        let log = std::fs::read(keep.place.path("held/register.assay-wal")).expect("a log");
        drop(writer);
        assert!(!log.is_empty());
        std::fs::write(keep.place.path("held/register.assay-wal"), log).expect("a log");
        keep.protect(Protect::Both);
        keep
    }

    fn open() -> Self {
        let place = Place::sample();
        let keep = Self { program: place.path("assay"), place };
        std::fs::create_dir(keep.place.path("held")).expect("a folder");
        std::fs::rename(keep.place.register(), keep.place.path("held/register.assay")).expect("moved");
        std::fs::create_dir(keep.place.path("elsewhere")).expect("a folder");
        std::fs::copy(env!("CARGO_BIN_EXE_assay"), &keep.program).expect("copied");
        for (path, mode) in [("", 0o755), ("assay", 0o755), ("elsewhere", 0o777)] {
            keep.allow(path, mode);
        }
        keep
    }

    fn protect(&self, protect: Protect) {
        self.allow("held/register.assay", if protect == Protect::Folder { 0o666 } else { 0o444 });
        self.allow("held", if protect == Protect::File { 0o777 } else { 0o555 });
    }

    fn allow(&self, path: &str, mode: u32) {
        let mode = std::os::unix::fs::PermissionsExt::from_mode(mode);
        std::fs::set_permissions(self.place.path(path), mode).expect("set");
    }

    fn elsewhere(&self, name: &str) -> PathBuf {
        self.place.path("elsewhere").join(name)
    }

    /// The exit code and what was said on stderr.
    fn run(&self, arguments: &[&str]) -> (i32, String) {
        use std::os::unix::process::CommandExt;
        let mut command = std::process::Command::new(&self.program);
        command.args(arguments).env_clear().env("USER", "tester").current_dir(self.place.path("elsewhere"));
        command.env("ASSAY_REGISTER", self.place.path("held/register.assay"));
        if is_root(&self.program) {
            // The number that belongs to nobody on every system of this kind.
            command.uid(65_534).gid(65_534);
        }
        let output = command.output().expect("it runs");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        (output.status.code().expect("it ends by itself"), said)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.place.path("held")).expect("a folder").flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }
}

#[cfg(unix)]
impl Drop for Keep {
    fn drop(&mut self) {
        // The folder can be thrown away only where it may be written again.
        self.allow("held", 0o755);
    }
}

/// Whether these tests run as the superuser, by whose a file is that they made.
#[cfg(unix)]
fn is_root(made: &Path) -> bool {
    std::os::unix::fs::MetadataExt::uid(&made.metadata().expect("a file")) == 0
}

#[cfg(unix)]
#[test]
fn what_holds_the_register_is_its_owners_alone_and_what_replaces_a_file_keeps_its_rights() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::sample();
    let rights = |path: &Path| std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    let run = |verb: &[&str], name: &str| {
        let out = place.path(name);
        place.run(&[verb, &["--out", out.to_str().expect("a path")]].concat()).ok();
        out
    };
    let report = run(&["report", "due-diligence", "S-0001"], "report.pdf");
    let folder = run(&["export", "--format", "csv"], "sheets");
    let deadlines = place.path("deadlines.ics");
    place.run(&["clocks", "I-0001", "--ics", deadlines.to_str().expect("a path")]).ok();
    let inside = std::fs::read_dir(&folder).expect("listed").flatten().map(|file| file.path());
    let files =
        inside.chain([report.clone(), run(&["export"], "all.xlsx"), run(&["export"], "all.json"), deadlines]);
    for file in files {
        assert_eq!(rights(&file), 0o600, "{}", file.display());
    }
    assert_eq!(rights(&folder), 0o700);
    std::fs::set_permissions(&report, PermissionsExt::from_mode(0o640)).expect("set");
    run(&["report", "due-diligence", "S-0001", "--force"], "report.pdf");
    assert_eq!(rights(&report), 0o640);
    // Whoever shares a register can use its backups, and make their own beside them.
    place.run(&["backup"]).ok();
    let backups = place.register().with_file_name("register backups");
    assert_eq!(rights(&backups), 0o700);
    std::fs::remove_dir_all(&backups).expect("removed");
    std::fs::set_permissions(place.register(), PermissionsExt::from_mode(0o660)).expect("set");
    place.run(&["backup"]).ok();
    assert_eq!(rights(&backups), 0o770);
    for backup in std::fs::read_dir(&backups).expect("listed").flatten() {
        assert_eq!(rights(&backup.path()), 0o660);
    }
}
