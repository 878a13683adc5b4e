//! The real program in a folder of its own: its home, its data and its files are thrown away with it.
#![allow(dead_code)]

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A place to run the program in.
pub struct Place {
    folder: tempfile::TempDir,
}

/// What a run said.
pub struct Said {
    /// The exit code.
    pub code: i32,
    /// Data.
    pub stdout: String,
    /// Words.
    pub stderr: String,
}

impl Said {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code().expect("the program ends by itself"),
            stdout: String::from_utf8(output.stdout.clone()).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr.clone()).expect("UTF-8"),
        }
    }
    /// Its data as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}\n{}", self.stdout, self.stderr))
    }
    /// The same, for a run that must have done what it was asked.
    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{}", self.stderr);
        self
    }
}

impl Place {
    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }
    /// A folder with an empty register.
    pub fn new() -> Self {
        let place = Self::empty();
        place.run(&["init", "--no-passphrase"]).ok();
        place
    }
    /// A folder with the sample register of a day.
    pub fn sample() -> Self {
        let place = Self::empty();
        place.run(&["sample", "--no-passphrase", "--as-at", "2026-11-21"]).ok();
        place
    }
    /// An empty folder in memory, where the system has one: for tests that make hundreds.
    pub fn in_memory() -> Self {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        Self { folder: folder.expect("a folder") }
    }
    /// A folder in memory with a copy of every file of another one.
    pub fn copy_of(other: &Self) -> Self {
        let place = Self::in_memory();
        copy(other.folder.path(), place.folder.path());
        place
    }
    /// A folder in memory with a register of an older format, as a program of its time left it (`tests/fixtures/formats`).
    pub fn frozen(name: &str) -> Self {
        let place = Self::in_memory();
        let file = of_the_tree("tests/fixtures/formats").join(format!("{name}.zip"));
        let file = std::fs::File::open(&file)
            .unwrap_or_else(|error| panic!("{error}: every format has a frozen file: {}", file.display()));
        let mut archive = zip::ZipArchive::new(file).expect("an archive");
        archive.extract(place.folder()).expect("unpacked");
        place.write("passphrase", "marmalade otter viaduct clarinet");
        place
    }
    /// What a file of the folder holds, as JSON.
    pub fn kept(&self, name: &str) -> Value {
        serde_json::from_slice(&std::fs::read(self.path(name)).expect("a file")).expect("JSON")
    }
    /// The format that a register or backup that is not encrypted says it has.
    pub fn format_of(file: &Path) -> i64 {
        let connection = rusqlite::Connection::open(file).expect("the file");
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a format")
    }
    /// The folder itself.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
    /// A file of the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    /// The register's file.
    pub fn register(&self) -> PathBuf {
        self.path("register.assay")
    }
    /// Writes a file; answers with its path.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    }
    /// The program, with nothing of this machine around it.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.started(Command::new(env!("CARGO_BIN_EXE_assay")), arguments)
    }
    fn started(&self, mut command: Command, arguments: &[&str]) -> Command {
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.path("home"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("USER", "tester")
            .env("ASSAY_REGISTER", self.register())
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }
    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().expect("it runs"))
    }
    /// Runs the program, which must be done in so many seconds of a processor, whatever else the machine does meanwhile, and must not
    /// wait for what never comes: a minute is more than any wait of its own.
    #[cfg(target_os = "linux")]
    pub fn run_within(&self, seconds: u32, arguments: &[&str]) -> Said {
        let mut command = Command::new("timeout");
        let limit = format!("--cpu={seconds}");
        command.args(["--signal=KILL", "60", "prlimit", &limit, "--", env!("CARGO_BIN_EXE_assay")]);
        let output = self.started(command, arguments).output().expect("it runs");
        // `timeout` says by a number that it ended the program, or that a signal did.
        let in_time = output.status.code().is_some_and(|code| code < 124);
        assert!(
            in_time,
            "{arguments:?} took longer than {seconds} s of a processor, or a minute: {:?}",
            output.status
        );
        Said::of(&output)
    }
    /// Runs the program with something on stdin.
    pub fn feed(&self, arguments: &[&str], input: &[u8]) -> Said {
        let mut command = self.command(arguments);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        // A program that refuses before it has read all closes the pipe, and that is right.
        let _ = child.stdin.take().expect("a pipe").write_all(input);
        Said::of(&child.wait_with_output().expect("it ends"))
    }
    /// Adds a record; answers with its reference.
    pub fn add(&self, noun: &str, draft: &Value) -> String {
        let said = self.feed(&[noun, "add", "-", "--json"], draft.to_string().as_bytes()).ok();
        said.json()["ref"].as_str().expect("a reference").to_owned()
    }
    /// What a verb answers, as JSON.
    pub fn json(&self, arguments: &[&str]) -> Value {
        self.run(&[arguments, &["--json"]].concat()).ok().json()
    }
    /// The file as another program sees it.
    pub fn raw(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.register()).expect("the file")
    }
    /// A company, its supplier and a contract with it; answers with the contract's reference.
    pub fn contract(&self, title: &str) -> String {
        let organisation = self.add(
            "organisation",
            &serde_json::json!({ "legal_name": format!("{title} Ltd"), "kind": "company" }),
        );
        let supplier = self.add("supplier", &serde_json::json!({ "organisation": organisation }));
        self.add("contract", &serde_json::json!({ "title": title, "supplier": supplier }))
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.file_type().expect("a kind").is_dir() {
            std::fs::create_dir(&to).expect("a folder");
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("copied");
        }
    }
}

/// A file of the tree.
pub fn of_the_tree(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
