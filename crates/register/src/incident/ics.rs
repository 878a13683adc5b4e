//! Running deadlines as a calendar file (RFC 5545), which other calendars read.

use super::told::{self, Clocks};
use super::{all, of};
use crate::failure::{Failure, FailureCode, words};
use crate::ics::{escaped, file, utc};
use crate::reader::Reader;
use crate::whole;
use domain::clock::{ClockId, ClockReading};
use domain::noun::Noun;
use domain::when::Instant;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use words::{args, key};

/// The deadlines that run, of one incident or, without a reference, of every open one. An entry for the earliest instant at
/// which each can be used up: nothing is late before it.
///
/// # Errors
/// Where there is no such incident, or the register cannot be read.
pub fn ics(reader: &Reader<'_>, reference: Option<&str>) -> Result<String, Failure> {
    let found = match reference {
        Some(reference) => vec![of(reader, &reader.resolve(Noun::Incident, reference)?)?],
        None => all(reader)?.into_iter().filter(|one| one.incident.record.is_open(reader.as_at())).collect(),
    };
    let stamp = utc(Instant::from_utc(reader.now()));
    let mut lines = Vec::new();
    for loaded in &found {
        let clocks = told::of(reader, loaded);
        for reading in clocks.outcome.clocks.iter().chain(&clocks.owed) {
            lines.extend(entry(&clocks, &loaded.incident.id, reading, &stamp));
        }
    }
    Ok(file(&lines))
}

/// The name that is proposed for the file.
#[must_use]
pub fn ics_name(reference: Option<&str>) -> String {
    let whose = reference.map_or_else(|| words().say(key::INCIDENT_ICS_FILE), str::to_lowercase);
    format!("{whose}.ics")
}

/// Writes the file, whole or not at all; one that is there is replaced only where `replace` says so and it is such a file itself.
///
/// # Errors
/// Where the file exists and must not be replaced, or cannot be written.
pub fn save_ics(path: &Path, text: &str, replace: bool) -> Result<(), Failure> {
    whole::refuse_what_is_no_file(path)?;
    let write = |draft: &Path| whole::rights::write_new(draft, text.as_bytes());
    if !(replace && path.exists()) {
        return whole::make(path, write);
    }
    if !is_calendar(path) {
        let name = Failure::name_of(path);
        let arguments = [("name", name.as_str().into())];
        return Err(Failure::new(FailureCode::FileExists, key::FAILURE_NOT_REPLACED, &arguments));
    }
    whole::replace(path, write)
}

/// Whether a file that is there is a calendar, by its first bytes.
fn is_calendar(path: &Path) -> bool {
    const START: &[u8] = b"BEGIN:VCALENDAR";
    let mut found = vec![0; START.len()];
    let read = |mut file: File| file.read_exact(&mut found);
    path.is_file() && File::open(path).and_then(read).is_ok() && found == START
}

/// An entry for a clock that runs and has a limit; nothing for any other.
fn entry(clocks: &Clocks, id: &str, reading: &ClockReading, stamp: &str) -> Vec<String> {
    let Some(due) = reading.due.filter(|_| reading.result.runs()) else { return Vec::new() };
    let title = words().with(
        key::INCIDENT_ICS_TITLE,
        args![
            clock = name(&reading.id),
            reference = clocks.reference.as_str(),
            title = clocks.title.as_str()
        ],
    );
    let at = utc(due.earliest);
    vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}-{}@assay", escaped(reading.id.as_str())),
        format!("DTSTAMP:{stamp}"),
        format!("DTSTART:{at}"),
        format!("DTEND:{at}"),
        format!("SUMMARY:{}", escaped(&title)),
        format!("DESCRIPTION:{}", escaped(&words::clock::sentence(reading, words()))),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        "TRIGGER:-PT4H".to_owned(),
        format!("DESCRIPTION:{}", escaped(&title)),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
    ]
}

/// What a clock is called.
pub fn name(id: &ClockId) -> String {
    words::clock::name(id, words())
}
