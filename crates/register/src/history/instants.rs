//! The instants of a record's trail, and the register as it was known at one of them.

use super::concerns;
use crate::failure::{Failure, words};
use crate::now::{london_day, london_time, read};
use crate::reader::{Dates, Reader};
use crate::view::{TrailInstant, TrailInstants};
use chrono::{DateTime, Utc};
use domain::noun::Noun;
use domain::problem::ProblemKind;
use words::{args, key};

/// The instants at which a supplier or a contract, or something that hangs under it, was changed.
///
/// # Errors
/// Where there is no such record, or records of the noun have no such steps.
pub fn instants(reader: &Reader<'_>, noun: &str, id: &str) -> Result<TrailInstants, Failure> {
    let rows = match Noun::from_word(noun) {
        Some(Noun::Supplier) => concerns::of_supplier(reader, id)?,
        Some(Noun::Contract) => concerns::of_record(reader, Noun::Contract, id)?,
        _ => return Err(Failure::internal(format!("{noun} has no steps in time"))),
    };
    let mut statement = reader.file.prepare_cached(include_str!("instants.sql"))?;
    let mut all = 0_usize;
    let deeds: Vec<(String, String, String)> = statement
        .query_map([serde_json::to_string(&rows)?], |row| {
            all = row.get::<_, i64>(3)?.try_into().unwrap_or_default();
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<Result<_, _>>()?;
    let earlier = u32::try_from(all.saturating_sub(deeds.len())).unwrap_or(u32::MAX);
    let mut instants: Vec<TrailInstant> = Vec::new();
    // Newest first: of several deeds at one instant the last is its state.
    for (at, action, name) in deeds {
        if instants.last().is_some_and(|later| later.at == at) {
            continue;
        }
        let text = read(&at).map_or_else(|| at.clone(), told);
        instants.push(TrailInstant { at, text, action: super::action(&action, words()), name });
    }
    instants.reverse();
    Ok(TrailInstants { instants, earlier, revision: u64::try_from(reader.head().seq).unwrap_or_default() })
}

/// The dates of a reading as the register was known at an instant of the trail; none is as it is known now. Time counts to
/// the instant's day in London.
///
/// # Errors
/// Where the text is no instant.
pub fn dates(at: Option<&str>) -> Result<Dates, Failure> {
    let Some(at) = at else { return Ok(Dates::default()) };
    let instant = read(at).ok_or_else(|| Failure::asked("at", ProblemKind::NotDate))?;
    Ok(Dates { as_at: Some(london_day(instant)), as_known_at: Some(instant) })
}

/// The instant up to which a reader knows, in words; today where it knows all.
pub(crate) fn moment(reader: &Reader<'_>) -> String {
    reader.as_known_at().map_or_else(|| words().date(reader.as_at().0), told)
}

/// "3 October 2026 at 14:05", in London.
fn told(instant: DateTime<Utc>) -> String {
    let (hour, minute) = london_time(instant);
    let (date, time) = (words().date(london_day(instant).0), words().time(hour, minute));
    words().with(key::HISTORY_MOMENT, args![date = date, time = time])
}
