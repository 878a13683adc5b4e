//! Clocks that have used up much of their time, and which of them the window has not been told of yet.

use super::loaded;
use super::said::{clock, instant_of, link, runs};
use super::tick::{look_again, until};
use super::told::{self, Clocks};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::{Reminder, Reminders};
use domain::clock::{ClockReading, Due, Events, ReminderRules, Span};
use domain::noun::Noun;
use domain::when::Instant;
use std::collections::HashSet;
use words::{args, key};

/// What one window was told of in one register: an incident's id, a clock's and a step.
#[derive(Debug, Default)]
pub struct Seen(Option<HashSet<(String, String, u8)>>);

impl Seen {
    /// Whether a step is new. What the first asking finds had been reached before anybody looked, and is not.
    fn is_new(&mut self, first: bool, step: (String, String, u8)) -> bool {
        self.0.get_or_insert_default().insert(step) && !first
    }
}

/// The clocks of open incidents that have reached a step of their time, those due first ahead.
///
/// # Errors
/// Where the register cannot be read.
pub fn reminders(reader: &Reader<'_>, seen: &mut Seen) -> Result<Reminders, Failure> {
    let first = seen.0.is_none();
    seen.0.get_or_insert_default();
    let mut found: Vec<(Instant, Reminder)> = Vec::new();
    let mut again: Option<u32> = None;
    for loaded in loaded::all(reader)? {
        if !loaded.incident.record.is_open(reader.as_at()) {
            continue;
        }
        let clocks = told::of(reader, &loaded);
        again = again.into_iter().chain(next(reader, &clocks)).min();
        for (reading, events) in clocks.all() {
            let Some((due, percent)) = reached(reader, reading, events) else { continue };
            let id = &loaded.incident.id;
            let fresh = seen.is_new(first, (id.clone(), reading.id.as_str().to_owned(), percent));
            let supplier = loaded.incident.record.supplier.as_str();
            found.push((
                due.earliest,
                Reminder {
                    incident: link(reader, Noun::Incident, id)?,
                    supplier: link(reader, Noun::Supplier, supplier)?.text,
                    text: text(&clocks.reference, reading, percent),
                    notice: notice(&clocks.reference, due, percent),
                    clock: clock(reading, events, Instant::from_utc(reader.now())),
                    reference: clocks.reference.clone(),
                    percent,
                    fresh,
                },
            ));
        }
    }
    found.sort_by_key(|(due, _)| *due);
    Ok(Reminders { look_again: again, rows: found.into_iter().map(|(_, row)| row).collect() })
}

/// The time of a clock that runs and has a limit.
fn span(reading: &ClockReading, events: &Events) -> Option<(Span, Due)> {
    let due = reading.due.filter(|_| runs(reading))?;
    let begins = instant_of(&reading.from, events)?.earliest();
    Some((Span { begins, due: due.earliest }, due))
}

fn reached(reader: &Reader<'_>, reading: &ClockReading, events: &Events) -> Option<(Due, u8)> {
    let (span, due) = span(reading, events)?;
    let percent = ReminderRules::current().reached(span, Instant::from_utc(reader.now()))?;
    Some((due, percent))
}

/// Seconds until a clock of an incident reaches its next step, or reads otherwise.
fn next(reader: &Reader<'_>, clocks: &Clocks) -> Option<u32> {
    let now = Instant::from_utc(reader.now());
    let steps = clocks.all().filter_map(|(reading, events)| {
        let at = ReminderRules::current().next(span(reading, events)?.0, now)?;
        // Within a minute of it the full minute is the step itself.
        let seconds = (now.minutes_to(at) - 1).max(0) * 60 + i64::from(until(reader, 60));
        u32::try_from(seconds).ok()
    });
    steps.chain(look_again(reader, clocks)).min()
}

/// "80% of its time is used: telling the regulator, I-0001".
fn text(reference: &str, reading: &ClockReading, percent: u8) -> String {
    let key = if percent < 100 { key::INCIDENT_REMINDER } else { key::INCIDENT_REMINDER_OVER };
    let clock = super::ics::name(&reading.id);
    words().with(key, args![percent = i64::from(percent), clock = clock, reference = reference])
}

/// The same without any name of a supplier or a clock that was named by somebody.
fn notice(reference: &str, due: Due, percent: u8) -> String {
    let key = if percent < 100 { key::INCIDENT_NOTICE } else { key::INCIDENT_NOTICE_OVER };
    let date = words().date(due.earliest.day().0);
    let (_, minute) = due.earliest.civil();
    let time = format!("{:02}:{:02}", minute / 60, minute % 60);
    let moment = words().with(key::HISTORY_MOMENT, args![date = date, time = time]);
    words().with(key, args![percent = i64::from(percent), reference = reference, moment = moment])
}
