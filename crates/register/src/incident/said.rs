//! Dates, clocks and words of incidents as the window shows them.

use super::ics::name;
use crate::failure::{Failure, words};
use crate::history::Phrases;
use crate::reader::Reader;
use crate::view::{ClockView, Named, RangeView, RecordLink, WhenView};
use domain::clock::{Clock, ClockId, ClockReading, ClockResult, Endpoint, Events, Range};
use domain::noun::Noun;
use domain::when::{Instant, When};
use domain::word::Word;

/// A word with its phrase.
pub(super) fn named<W: Word>(word: W) -> Named {
    Named { word: word.word().to_owned(), text: words().enumeration(W::NAME, word.word()) }
}

/// A date with both its ends.
pub(super) fn when(when: &When) -> WhenView {
    WhenView {
        edtf: when.edtf().to_owned(),
        text: words::when::said(Some(when), words()),
        earliest: when.earliest().to_string(),
        latest: when.latest().to_string(),
        point: when.is_point(),
    }
}

/// A way to a record, by its id.
pub(super) fn link(reader: &Reader<'_>, noun: Noun, id: &str) -> Result<RecordLink, Failure> {
    let text = Phrases::new(reader).record(noun, id)?;
    Ok(RecordLink { noun: noun.word().to_owned(), id: id.to_owned(), text })
}

/// A range of elapsed time.
pub(super) fn range(range: Range) -> RangeView {
    RangeView { min: range.min, max: Some(range.max) }
}

/// Whether a clock has been started and not stopped.
pub(super) fn runs(reading: &ClockReading) -> bool {
    reading.result.runs()
}

/// A clock in words. `events` are those that it was judged by.
pub(super) fn clock(reading: &ClockReading, events: &Events, now: Instant) -> ClockView {
    let runs = runs(reading);
    // The end of a remedy is a reminder: nothing took any time.
    let reminds = reading.id == ClockId::Fixed(Clock::K9);
    let at = |end: &Endpoint| instant_of(end, events).map(when);
    ClockView {
        id: reading.id.as_str().to_owned(),
        name: name(&reading.id),
        from: end(&reading.from),
        to: end(&reading.to),
        limit: reading.limit.map(|limit| words::clock::limit(limit, words())),
        result: named(reading.result),
        words: words::clock::sentence(reading, words()),
        left: words::clock::left(reading, now, words()),
        took: words::clock::took(reading, words()).filter(|_| !runs && !reminds),
        late: late(reading, now),
        due: reading.due.zip(reading.limit).map(|(due, limit)| words::clock::due(due, limit.unit, words())),
        started: at(&reading.from),
        stopped: at(&reading.to).filter(|_| !runs),
        minutes: reading.elapsed.map(|elapsed| range(elapsed.minutes)),
        days: reading.elapsed.map(|elapsed| range(elapsed.days)),
        working_days: reading.elapsed.and_then(|elapsed| elapsed.working_days).map(range),
        due_earliest: reading.due.map(|due| due.earliest.to_string()),
        due_latest: reading.due.map(|due| due.latest.to_string()),
        left_minutes: reading.due.filter(|_| runs).map(|due| now.minutes_to(due.earliest)),
    }
}

/// "late by between 46 and 72 days", of a clock that was certainly stopped after its limit.
fn late(reading: &ClockReading, now: Instant) -> Option<String> {
    let span =
        words::clock::late(reading, now, words()).filter(|_| reading.result == ClockResult::Breached)?;
    Some(words().with(words::key::CLOCKS_LATE_BY, words::args![span = span]))
}

/// When an end of a clock was; none where nobody knows, and of what is now.
pub(super) fn instant_of<'a>(end: &'a Endpoint, events: &'a Events) -> Option<&'a When> {
    match end {
        Endpoint::Event(event) => events.get(*event),
        Endpoint::Date(at) => Some(at),
        Endpoint::Now => None,
    }
}

/// One end of a clock in words.
fn end(end: &Endpoint) -> String {
    match end {
        Endpoint::Event(event) => named(*event).text,
        Endpoint::Date(at) => words::when::said(Some(at), words()),
        Endpoint::Now => words().say(words::key::CLOCKS_START_NOW),
    }
}
