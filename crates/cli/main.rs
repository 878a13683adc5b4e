//! `assay`: everything the window does, on the same register, with no display.

mod args;
mod backup;
mod breach;
mod command;
mod desk;
mod ending;
mod evaluate;
mod exit;
mod export;
mod find;
mod import;
mod import_table;
mod incident;
mod input;
mod interrupt;
mod output;
mod passphrase;
mod place;
mod record;
mod recovery;
mod redact;
mod report;
mod schema;
mod score;
mod secret;
mod setting;
mod table;
mod trail;
mod version;

use desk::Desk;
use exit::Stop;
use std::process::ExitCode;
use words::{Language, Words};

/// Scoring and lists make and drop many small values; the platform's own allocator takes a fifth of their time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // The allocator asks for pages of 2 MB, and is charged one where it touched 4 kB: 60 MB more for a long report, which is made 4 %
    // faster by it. A command is over soon; its memory counts more. Where the system refuses, nothing is lost.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
    // Started by itself, to read somebody else's file and do nothing else.
    if let Some(code) = register::import::table::apart::serve(std::env::args_os()) {
        return code;
    }
    let words = Words::new(Language::English);
    let mut command = command::whole(&words);
    let matches = match command.try_get_matches_from_mut(std::env::args_os()) {
        Ok(matches) => matches,
        Err(error) => return exit::usage(&error, exit::json_wanted(std::env::args_os())),
    };
    interrupt::watch();
    let json = args::leaf(&matches).get_flag(args::JSON);
    let done = Desk::new(words, &matches, &mut command).and_then(|desk| command::run(&desk, &matches));
    match done {
        Ok(code) => code,
        Err(Stop::Usage(error)) => exit::usage(&error, json),
        Err(Stop::Failed(failure)) => exit::failed(&failure, json),
    }
}
