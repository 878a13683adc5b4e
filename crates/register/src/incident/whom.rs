//! Whom to tell of an incident: what the matrix of its nation asks for, joined with what is recorded.

use super::around::around;
use super::loaded::{self, Loaded};
use super::said::{clock, named, when};
use super::show::duty;
use super::told::done_on;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::TellingView;
use domain::incident::clocks::told_at;
use domain::incident::owed::{Telling, whom_to_tell as matrix};
use domain::notification::Duty;
use domain::noun::Noun;
use domain::when::Instant;
use words::{args, key};

/// Whom to tell, by the incident's reference: a row for everybody whom the matrix knows, and for whoever else was recorded.
///
/// # Errors
/// Where there is no such incident, or the register cannot be read.
pub fn whom_to_tell(reader: &Reader<'_>, reference: &str) -> Result<Vec<TellingView>, Failure> {
    let id = reader.resolve(Noun::Incident, reference)?;
    of(reader, &loaded::of(reader, &id)?)
}

/// Whom to tell of an incident that was read.
pub(super) fn of(reader: &Reader<'_>, loaded: &Loaded) -> Result<Vec<TellingView>, Failure> {
    let incident = &loaded.incident.record;
    let found = matrix(incident, &loaded.case(reader), &around(reader, incident)?);
    Ok(found.iter().map(|telling| view(reader, loaded, telling)).collect())
}

fn view(reader: &Reader<'_>, loaded: &Loaded, telling: &Telling) -> TellingView {
    let incident = &loaded.incident.record;
    let now = told_at(incident, Instant::from_utc(reader.now()));
    let events = done_on(&loaded.case(reader).events, telling.authority, telling.done.clone());
    let duty_of = telling.duty.as_ref();
    let own = telling.recorded.and_then(|place| incident.duties.get(place));
    let reading = telling.clock.as_ref();
    let due = reading.and_then(|reading| Some((reading.due?, reading.limit?.unit)));
    TellingView {
        authority: named(telling.authority),
        asked: named(telling.asked),
        trigger: duty_of.map(|duty| named(duty.trigger)),
        why: words::whom::why(telling, incident.legal_regime, words()),
        soon: words::whom::soon(telling, words()),
        route: duty_of.and_then(|duty| duty.route).map(named),
        source: duty_of.map(source),
        standing: named(telling.standing),
        open: telling.is_open(),
        done: telling.done.as_ref().map(when),
        clock: reading.map(|reading| clock(reading, &events, now)),
        due: due.map(|(due, unit)| words::clock::due(due, unit, words())),
        recorded: own.map(|own| duty(own, reading.map(|reading| clock(reading, &events, now)))),
    }
}

/// Where the rule is written, and when somebody last read that.
fn source(duty: &Duty) -> String {
    let source = duty.source.as_str();
    match duty.checked_on {
        Some(on) => words().with(key::WHOM_SOURCE_CHECKED, args![source = source, on = words().date(on.0)]),
        None => words().with(key::WHOM_SOURCE_UNCHECKED, args![source = source]),
    }
}
