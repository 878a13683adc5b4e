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

use crate::failure::{Failure, FailureCode, words};
use crate::ids::Ids;
use crate::key::FileKey;
use crate::now::{Clock, london_instant};
use crate::register::{Person, Register, Setup};
use crate::session;
use crate::storage::migrate::MIGRATIONS;
use crate::whole;
use chrono::{Datelike, NaiveDate};
use domain::date::Date;
use script::Script;
use std::path::Path;
use words::key;

/// The seed of the sample's ids.
const SEED: u64 = 0x00A5_5A7E;

/// Makes the sample register as it would stand on a day, whole or not at all; never over an existing file. It says that it
/// is the fictional sample. Its clock stands at the end of that working day, and the person who made it is the one who
/// acts.
///
/// # Errors
/// Where the file exists or cannot be written, or the day is too far away.
pub fn create(path: &Path, as_at: Date) -> Result<Register, Failure> {
    create_with(path, as_at, None)
}

/// The same, encrypted where there is a key.
///
/// # Errors
/// As [`create`].
pub fn create_with(path: &Path, as_at: Date, key: Option<FileKey>) -> Result<Register, Failure> {
    refuse_far_day(as_at)?;
    let script = script::read()?;
    let setup = setup(&script, as_at).with_key(key);
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

/// The years for which a sample can be made: its steps reach two decades back and some years ahead, and every date of a
/// register lies between 1900 and 2200.
const YEARS: [i32; 2] = [1950, 2150];

/// Refuses a day for which the sample's own dates would leave what a register can hold.
fn refuse_far_day(as_at: Date) -> Result<(), Failure> {
    let [first, last] = YEARS;
    if (first..=last).contains(&as_at.0.year()) {
        return Ok(());
    }
    let edge = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).map(|date| words().date(date));
    let (first, last) = (edge(first, 1, 1).unwrap_or_default(), edge(last, 12, 31).unwrap_or_default());
    let arguments = [("first", first.into()), ("last", last.into())];
    Err(Failure::new(FailureCode::InvalidInput, key::FAILURE_SAMPLE_DAY, &arguments))
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
        key: None,
    }
}

/// Who keeps the sample register, by her key in `people.json`.
const KEEPER: &str = "procurement-officer";
/// When the register is made on its first day: 08:45, in minutes since midnight.
const OPENING: u16 = 8 * 60 + 45;
/// When the sample ends on its last day: 17:30.
const CLOSING: u16 = 17 * 60 + 30;
