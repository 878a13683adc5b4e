//! When a clock reads otherwise, so that whoever looks at it knows when to look again.

use super::said::runs;
use super::told::Clocks;
use crate::reader::Reader;
use domain::clock::ClockReading;
use domain::when::Instant;

const MINUTE: i64 = 60;
/// Minutes around the end of a limit within which what is said of it changes by the minute: two days.
const NEAR: i64 = 2 * 24 * 60;
/// Further away it changes by the hour, and a quarter of one is soon enough.
const SELDOM: i64 = 15 * MINUTE;

/// Seconds until a clock of an incident reads otherwise; none where no clock with a limit runs.
pub(super) fn look_again(reader: &Reader<'_>, clocks: &Clocks) -> Option<u32> {
    let now = Instant::from_utc(reader.now());
    let running = clocks.all().map(|(reading, _)| reading).filter(|reading| runs(reading));
    let near: Option<bool> = running.filter_map(|reading| is_near(reading, now)).max();
    Some(until(reader, if near? { MINUTE } else { SELDOM }))
}

/// Whether the end of a clock's limit is near, before or behind; none where it has none.
fn is_near(reading: &ClockReading, now: Instant) -> Option<bool> {
    let due = reading.due?;
    Some([due.earliest, due.latest].into_iter().any(|end| now.minutes_to(end).abs() <= NEAR))
}

/// Seconds to the next full multiple of so many seconds of the day, and at least one.
pub(super) fn until(reader: &Reader<'_>, step: i64) -> u32 {
    let left = step - reader.now().timestamp().rem_euclid(step);
    u32::try_from(left.max(1)).unwrap_or(u32::MAX)
}
