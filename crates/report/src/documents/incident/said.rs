//! Dates, words and lists of an incident as a report says them.

use domain::clock::{ClockId, ClockReading, ClockResult};
use domain::vocabulary::DataCategory;
use domain::when::When;
use domain::word::Word;
use words::{Words, key};

use crate::block::CalloutKind;
use crate::documents::page::Page;
use crate::documents::said::{capital, word};
use crate::model::{IncidentFile, Moment};

/// A date that may be uncertain, or that it is not known.
pub(in crate::documents) fn when(page: &Page<'_>, at: Option<&When>) -> String {
    capital(&words::when::said(at, page.words))
}

/// What a clock is called.
pub(in crate::documents) fn clock(id: &ClockId, words: &Words) -> String {
    match id {
        ClockId::Fixed(_) => words.enumeration("clock", id.as_str()),
        ClockId::Further(named) => {
            let known = Words::enumeration_key("further-clock", named)
                .or_else(|| Words::enumeration_key("authority", named));
            known.map_or_else(|| named.clone(), |key| words.say(key))
        }
    }
}

/// Words of an enumeration as a list; none where there are none.
pub(in crate::documents) fn listed<W: Word>(page: &Page<'_>, of: &[W]) -> Option<String> {
    let said: Vec<String> = of.iter().map(|one| word(*one, page.words)).collect();
    (!said.is_empty()).then(|| said.join("; "))
}

/// The combination of data of a group, or that it is not known.
pub(in crate::documents) fn data(page: &Page<'_>, categories: &[DataCategory]) -> String {
    listed(page, categories).unwrap_or_else(|| page.words.say(key::CHRONOLOGY_NOT_KNOWN))
}

/// "21 November 2026 at 17:30".
pub(in crate::documents) fn moment(page: &Page<'_>, moment: Moment) -> String {
    let time = format!("{:02}:{:02}", moment.minutes / 60, moment.minutes % 60);
    page.words.with(key::REPORT_MOMENT, words::args![day = page.date(moment.day), time = time])
}

/// A text of the register, or that it is not known.
pub(in crate::documents) fn text(page: &Page<'_>, text: Option<&str>) -> String {
    text.map_or_else(|| page.words.say(key::CHRONOLOGY_NOT_KNOWN), str::to_owned)
}

/// A number, or that it is not known.
pub(in crate::documents) fn number(page: &Page<'_>, number: Option<i64>) -> String {
    number.map_or_else(|| page.words.say(key::CHRONOLOGY_NOT_KNOWN), |number| page.words.number(number))
}

/// Where the handling of the incident stood on the day: one that was closed later was open.
pub(in crate::documents) fn status(page: &Page<'_>, file: &IncidentFile) -> String {
    let incident = &file.incident.record;
    let closed = incident.status == domain::vocabulary::IncidentStatus::Closed;
    match incident.closed_on {
        Some(on) if closed && !incident.is_open(page.as_at) => page.words.with(
            key::REPORT_SINCE,
            words::args![what = word(incident.status, page.words), on = page.date(on)],
        ),
        _ if closed => page.words.say(key::CHRONOLOGY_OPEN_ON_THE_DAY),
        _ => word(incident.status, page.words),
    }
}

/// Whether somebody is certainly late.
pub(in crate::documents) fn is_late(reading: &ClockReading) -> bool {
    reading.result.is_late()
}

/// How a passage on some clocks is set apart: by the worst of them.
pub(in crate::documents) fn tone(readings: &[&ClockReading]) -> CalloutKind {
    let any = |results: &[ClockResult]| readings.iter().any(|reading| results.contains(&reading.result));
    if readings.iter().any(|reading| is_late(reading)) {
        CalloutKind::Warning
    } else if any(&[ClockResult::Met]) && !any(&[ClockResult::Indeterminate, ClockResult::MayBeOverdue]) {
        CalloutKind::Note
    } else {
        CalloutKind::Caution
    }
}
