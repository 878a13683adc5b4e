//! The sample register: a fictional portfolio as a real trust might have kept it over three months.
//!
//! `assets/sample/*.json` holds ordered lists of steps, one file for each supplier. All of them are sorted by day and
//! time and played through the ordinary verbs of the register, each under a clock that stands at its step and by the
//! person it names, with seeded ids: two samples of the same day hold the same rows and the same trail, byte for byte.
//! Every organisation, person, certificate and number in it is invented.

mod day;
mod place;
mod play;
mod script;

use crate::failure::Failure;
use crate::ids::Ids;
use crate::now::{Clock, london_instant};
use crate::register::{Person, Register, Setup};
use crate::session;
use crate::storage::migrate::MIGRATIONS;
use crate::whole;
use domain::date::Date;
use script::Script;
use std::path::Path;

/// The seed of the sample's ids.
const SEED: u64 = 0x00A5_5A7E;

/// Makes the sample register as it would stand on a day, whole or not at all; never over an existing file. It says that it
/// is the fictional sample. Its clock stands at the end of that working day, and the person who made it is the one who
/// acts.
///
/// # Errors
/// Where the file exists or can not be written.
pub fn create(path: &Path, as_at: Date) -> Result<Register, Failure> {
    let script = script::read()?;
    let setup = setup(&script, as_at);
    let keeper = setup.person.clone();
    let played = whole::make(path, |draft| {
        let mut register = Register::create(draft, setup)?;
        play::play(&mut register, &script, as_at)?;
        session::mark_as_sample(&register)?;
        register.close()
    })?;
    let clock = Clock::fixed(london_instant(as_at, CLOSING));
    Register::open(path, Setup { person: keeper, clock, ..played })
}

/// How the sample register is made on its first day.
fn setup(script: &Script, as_at: Date) -> Setup {
    let first = script.steps.first().map_or(as_at, |step| step.on(as_at));
    let nobody = || Person { name: String::new(), role: String::new() };
    Setup {
        person: script.people.get(KEEPER).cloned().unwrap_or_else(nobody),
        clock: Clock::fixed(london_instant(first, OPENING)),
        ids: Ids::seeded(SEED),
        migrations: MIGRATIONS,
    }
}

/// Who keeps the sample register, by her key in `people.json`.
const KEEPER: &str = "procurement-officer";
/// When the register is made on its first day: 08:45, in minutes since midnight.
const OPENING: u16 = 8 * 60 + 45;
/// When the sample ends on its last day: 17:30.
const CLOSING: u16 = 17 * 60 + 30;
