//! strace around the program: what it asks of the system, and what becomes of it when it is killed or refused at such a call.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// Calls after which something else lies on the disk, or is sure to.
pub const CHANGES: [&str; 13] = [
    "pwrite64",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "unlink",
    "unlinkat",
    "mkdir",
];

/// The same command under strace.
pub fn under(command: &Command, options: &[&str]) -> Command {
    let mut traced = Command::new("strace");
    // Not `--seccomp-bpf`, with which strace 6.1 injects no signal.
    traced.args(["-f", "-qq"]).args(options).arg("--");
    traced.arg(command.get_program()).args(command.get_args()).env_clear().stdin(Stdio::null());
    for (name, value) in command.get_envs() {
        traced.env(name, value.unwrap_or(OsStr::new("")));
    }
    if let Some(folder) = command.get_current_dir() {
        traced.current_dir(folder);
    }
    traced
}

/// A call that came back.
#[derive(Debug, Clone)]
pub struct Call {
    /// The process, or thread, that made it.
    pub by: String,
    /// Its name.
    pub name: String,
    /// What it was given, as strace writes it, every text in hexadecimal digits.
    arguments: Vec<String>,
    /// What it answered.
    answer: String,
}

impl Call {
    /// Whether it did what it was asked.
    pub fn done(&self) -> bool {
        !self.answer.starts_with('-') && !self.answer.starts_with('?')
    }
    /// A text among its arguments.
    pub fn bytes(&self, place: usize) -> Vec<u8> {
        decoded(&self.arguments[place])
    }
    /// A path among its arguments, which may be given within a folder.
    pub fn path(&self, place: usize) -> PathBuf {
        let path = PathBuf::from(OsStr::from_bytes(&self.bytes(place)));
        match place.checked_sub(1).map(|before| &self.arguments[before]) {
            Some(folder) if folder.starts_with("AT_FDCWD") => between(folder).join(path),
            _ => path,
        }
    }
    /// A number among its arguments.
    pub fn number(&self, place: usize) -> usize {
        self.arguments[place].parse().expect("a number")
    }
    /// Whether a word stands among its arguments.
    pub fn says(&self, word: &str) -> bool {
        self.arguments.iter().any(|argument| argument.split('|').any(|part| part == word))
    }
    /// The file of the handle that it was given.
    pub fn file(&self) -> PathBuf {
        between(&self.arguments[0])
    }
    /// The file of the handle that it answered with.
    pub fn opened(&self) -> PathBuf {
        between(&self.answer)
    }
    /// How many bytes it dealt with.
    pub fn count(&self) -> usize {
        self.answer.parse().expect("a number")
    }
}

/// What stands between the angles behind a handle.
fn between(text: &str) -> PathBuf {
    let inner =
        text.split_once('<').and_then(|(_, rest)| rest.rsplit_once('>')).map_or("", |(inner, _)| inner);
    PathBuf::from(OsStr::from_bytes(&decoded(inner)))
}

/// `\x2f\x74` is "/t".
fn decoded(text: &str) -> Vec<u8> {
    let digits = text.trim_matches('"').split("\\x").skip(1);
    digits.map(|two| u8::from_str_radix(&two[..2], 16).expect("two digits")).collect()
}

/// Runs a command to its end; answers with what it said and every call of these names that it made, in order.
pub fn recorded(command: &Command, names: &[&str]) -> (Output, Vec<Call>) {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log");
    let trace = format!("trace={}", names.join(","));
    let options = ["-y", "-xx", "-s", "4000000", "-o", log.to_str().expect("UTF-8"), "-e", &trace];
    let said = under(command, &options).output().expect("strace is installed");
    (said, calls(&std::fs::read_to_string(&log).expect("a log")))
}

fn calls(log: &str) -> Vec<Call> {
    let mut begun = HashMap::new();
    let mut found = Vec::new();
    for line in log.lines() {
        let Some((by, rest)) = line.split_once(' ') else { continue };
        let mut rest = rest.trim_start().to_owned();
        if let Some(head) = rest.strip_suffix(" <unfinished ...>") {
            begun.insert(by.to_owned(), head.to_owned());
            continue;
        }
        if rest.starts_with("<... ") {
            let tail = rest.split_once(" resumed>").map_or("", |(_, tail)| tail).to_owned();
            rest = begun.remove(by).expect("its beginning") + &tail;
        }
        let Some((name, more)) = rest.split_once('(') else { continue };
        let Some((arguments, answer)) = more.rsplit_once(" = ") else { continue };
        let arguments = arguments.trim_end().trim_end_matches(')');
        found.push(Call {
            by: by.to_owned(),
            name: name.to_owned(),
            arguments: arguments.split(", ").map(str::to_owned).collect(),
            answer: answer.to_owned(),
        });
    }
    found
}

/// Which calls something can be done to: the name of each and which one of that name it is within its thread, from 1.
pub fn places(calls: &[Call], wanted: impl Fn(&Call) -> bool) -> Vec<(String, usize)> {
    let mut counted: HashMap<(&str, &str), usize> = HashMap::new();
    let mut places = Vec::new();
    for call in calls {
        let count = counted.entry((&call.by, &call.name)).or_default();
        *count += 1;
        let place = (call.name.clone(), *count);
        if wanted(call) && !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Runs a command with something done to one of its calls, such as `error=EIO:when=3`.
pub fn injected(command: &Command, names: &str, what: &str) -> Output {
    let (trace, inject) = (format!("trace={names}"), format!("inject={names}:{what}"));
    let mut traced = under(command, &["-o", "/dev/null", "-e", &trace, "-e", &inject]);
    traced.output().expect("strace is installed")
}

/// Kills a command with signal 9 before it makes a call.
pub fn killed(command: &Command, place: &(String, usize)) -> Output {
    injected(command, &place.0, &format!("signal=SIGKILL:when={}", place.1))
}
