//! A foreign file is read by a process of its own: this same program, which then does nothing else, knows no register and has
//! a limit on its memory and its time. Whatever the file does to it, who asked lives on.

use super::told;
use crate::failure::{Failure, FailureCode, words};
use crate::last_name;
use crate::stop::{Stop, stopped};
use exchange::table::{Limits, Refusal, Tables, Wanted, read};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use words::{args, key};

/// The first argument of the process: nothing that a person types.
const ASKED: &str = "read-a-table-apart";
/// The same, once the limit on memory holds.
const LIMITED: &str = "read-a-table-apart-limited";
/// The most memory that the process may take beside its program and libraries, in bytes.
const MEMORY: u64 = 440_000_000;
/// The most bytes of its answer.
const ANSWER: u64 = 400_000_000;
/// How long it may take for a file of no size, and how many bytes it is given a second more for.
const SECONDS: u64 = 4;
const BYTES_A_SECOND: u64 = 4_000_000;
/// How often it is looked whether somebody asked to stop.
const GLANCE: Duration = Duration::from_millis(50);

/// The answer of the process to who asked it; none where this program was started to do something else.
#[must_use]
pub fn serve(mut arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    let first = arguments.nth(1)?;
    let asked = first == ASKED;
    if !asked && first != LIMITED {
        return None;
    }
    let wanted = arguments.next().unwrap_or_default();
    if asked {
        limit(&wanted);
    }
    Some(match answer(&wanted.to_string_lossy()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

/// Sets the limit and begins again, so that it holds for all that the program does. Without one the caps of the reader hold.
#[cfg(unix)]
fn limit(wanted: &OsString) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    use std::os::unix::process::CommandExt;
    let most = mapped().saturating_add(MEMORY);
    let most = Rlimit { current: Some(most), maximum: Some(most) };
    if setrlimit(Resource::As, most).is_ok()
        && let Ok(program) = std::env::current_exe()
    {
        // Comes back only where the program cannot be started again; then it goes on as it is.
        let _ = Command::new(program).arg(LIMITED).arg(wanted).exec();
    }
}

/// The address space that the program takes before it has done anything, in bytes: that of the window is larger than what a
/// file may need, as its libraries count. Nothing where the system does not say.
#[cfg(unix)]
fn mapped() -> u64 {
    let said = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = said.lines().find_map(|line| line.strip_prefix("VmSize:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    kilobytes.unwrap_or_default().saturating_mul(1024)
}

#[cfg(not(unix))]
fn limit(_: &OsString) {}

/// Reads the file from stdin and writes what it holds to stdout.
fn answer(wanted: &str) -> io::Result<()> {
    let wanted: Wanted = serde_json::from_str(wanted)?;
    let limits = Limits::default();
    let mut bytes = Vec::new();
    io::stdin().lock().take(limits.bytes + 1).read_to_end(&mut bytes)?;
    let found = read(&bytes, &wanted, &limits);
    drop(bytes);
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, &found)?;
    out.flush()
}

/// What a file holds.
///
/// # Errors
/// Where it cannot be opened, is no table, is larger than can be read, or harms or delays its reader; or where `stop` was
/// asked for.
pub fn file(path: &Path, wanted: &Wanted, stop: &Stop) -> Result<Tables, Failure> {
    let failed = |error: io::Error| Failure::file("read", path, &error);
    let file = File::open(path).map_err(failed)?;
    let about = file.metadata().map_err(failed)?;
    if about.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    let size = about.len();
    let name = last_name(Some(path));
    let limits = Limits::default();
    if size > limits.bytes {
        return Err(told::refused(&name, &Refusal::TooManyBytes { most: limits.bytes }));
    }
    let patience = Duration::from_secs(SECONDS + size / BYTES_A_SECOND);
    match ask(file, wanted, patience, stop).map_err(|error| Failure::internal(error.to_string()))? {
        Answer::Read(found) => found.map_err(|refusal| told::refused(&name, &refusal)),
        Answer::Stopped => Err(stopped()),
        Answer::Late => Err(broken(&name, key::TABLE_REFUSED_LATE)),
        Answer::Broken => Err(broken(&name, key::TABLE_REFUSED_BROKEN)),
    }
}

fn broken(name: &str, reason: words::Key) -> Failure {
    let reason = words().say(reason);
    Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, args![name = name, reason = reason])
}

/// What came of asking.
enum Answer {
    Read(Result<Tables, Refusal>),
    /// It took too long, and was ended.
    Late,
    /// Nobody wants it any more, and it was ended.
    Stopped,
    /// It ended without an answer.
    Broken,
}

fn ask(file: File, wanted: &Wanted, patience: Duration, stop: &Stop) -> io::Result<Answer> {
    let mut child = Command::new(std::env::current_exe()?)
        .arg(ASKED)
        .arg(serde_json::to_string(wanted)?)
        .env_clear()
        // The allocator takes address space in small pieces, so that the limit is one of what is used.
        .env("MIMALLOC_ARENA_RESERVE", "16MiB")
        .stdin(Stdio::from(file))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let heard = listen(&mut child, patience, stop);
    if heard.is_none() {
        child.kill()?;
    }
    let ended = child.wait()?;
    let Some(bytes) = heard else { return Ok(if stop.asked() { Answer::Stopped } else { Answer::Late }) };
    if !ended.success() {
        return Ok(Answer::Broken);
    }
    Ok(serde_json::from_slice(&bytes).map_or(Answer::Broken, Answer::Read))
}

/// All that a process says within a time; none where it takes longer, or nobody wants it any more.
fn listen(child: &mut Child, patience: Duration, stop: &Stop) -> Option<Vec<u8>> {
    let out = child.stdout.take()?;
    let (said, heard) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let whole = out.take(ANSWER).read_to_end(&mut bytes);
        // Nobody listens any more where the time ran out.
        let _ = said.send(whole.map(|_| bytes).unwrap_or_default());
    });
    let mut left = patience;
    while !left.is_zero() && !stop.asked() {
        let now = left.min(GLANCE);
        match heard.recv_timeout(now) {
            Ok(bytes) => return Some(bytes),
            Err(RecvTimeoutError::Timeout) => left = left.saturating_sub(now),
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
    None
}
