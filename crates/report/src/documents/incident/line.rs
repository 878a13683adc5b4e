//! The line of time: every event that is known and every stretch between two of them, drawn to one scale.

use domain::clock::{ClockReading, Endpoint};
use domain::date::Date;
use domain::when::{Instant, When};
use domain::word::Word;
use words::{Key, args, key};

use super::said::{clock, when};
use crate::block::{Block, Drawing, Figure, Span, SpanKind, SpanMark, Spans};
use crate::documents::page::Page;
use crate::documents::said::capital;
use crate::model::{Counted, IncidentFile};

/// Minutes of a day.
const DAY: i64 = 24 * 60;
/// From so many days on, a day is a point on the scale.
const LONG: i64 = 30 * DAY;

/// The line of time with some clocks below the events; one sentence where nothing is dated.
pub(in crate::documents) fn line(page: &mut Page<'_>, file: &IncidentFile, clocks: &[&ClockReading]) {
    let events = dated(page, file);
    let (Some(first), Some(last)) = ends(&events, file, clocks) else {
        return page.say(key::CHRONOLOGY_NOTHING_DATED);
    };
    let long = last - first >= LONG;
    let mut rows: Vec<Span> = events.iter().map(|counted| event_row(page, counted, long)).collect();
    let drawn: Vec<(&ClockReading, Span)> =
        clocks.iter().filter_map(|reading| Some((*reading, stretch(page, file, reading)?))).collect();
    rows.extend(drawn.iter().map(|(_, span)| span.clone()));
    let kinds: Vec<SpanKind> = rows.iter().flat_map(|row| row.marks.iter().map(|mark| mark.kind)).collect();
    let spans = Spans {
        from: first,
        to: last,
        ticks: ticks(page, first, last),
        legend: LEGEND
            .iter()
            .filter(|(kind, _)| kinds.contains(kind))
            .map(|(kind, words)| (*kind, page.words.say(*words)))
            .collect(),
        rows,
    };
    page.push(Block::Figure(Figure {
        caption: page.words.say(key::CHRONOLOGY_LINE_CAPTION),
        alternative: alternative(page, &spans),
        drawing: Drawing::Spans(spans),
    }));
}

/// What each way of drawing means.
const LEGEND: [(SpanKind, Key); 5] = [
    (SpanKind::Moment, key::CHRONOLOGY_LEGEND_MOMENT),
    (SpanKind::Uncertain, key::CHRONOLOGY_LEGEND_UNCERTAIN),
    (SpanKind::Certain, key::CHRONOLOGY_LEGEND_CERTAIN),
    (SpanKind::Possible, key::CHRONOLOGY_LEGEND_POSSIBLE),
    (SpanKind::Limit, key::CHRONOLOGY_LEGEND_LIMIT),
];

/// What counts of the events that had come, in the order in which they happened.
pub(in crate::documents) fn dated<'a>(page: &Page<'_>, file: &'a IncidentFile) -> Vec<&'a Counted> {
    let mut events: Vec<&Counted> =
        file.counts.iter().filter(|counted| counted.when.first_day() <= page.as_at).collect();
    events.sort_by_key(|counted| counted.when.sort_key());
    events
}

/// Where the scale begins and ends: all that is drawn on it.
fn ends(events: &[&Counted], file: &IncidentFile, clocks: &[&ClockReading]) -> (Option<i64>, Option<i64>) {
    let of_events = events.iter().flat_map(|counted| [counted.when.earliest(), counted.when.latest()]);
    let of_clocks = clocks.iter().filter_map(|reading| marks(file, reading));
    let of_clocks = of_clocks.flatten().flat_map(|mark| [mark.from, mark.to]);
    let all: Vec<i64> = of_events.map(Instant::minutes).chain(of_clocks).collect();
    (all.iter().min().copied(), all.iter().max().copied())
}

fn event_row(page: &Page<'_>, counted: &Counted, long: bool) -> Span {
    let (from, to) = (counted.when.earliest().minutes(), counted.when.latest().minutes());
    let known = from == to || (long && to - from <= DAY + 60);
    let kind = if known { SpanKind::Moment } else { SpanKind::Uncertain };
    Span {
        label: capital(&page.words.enumeration("breach-event", counted.event.word())),
        value: when(page, Some(&counted.when)),
        marks: vec![SpanMark { kind, from, to }],
    }
}

/// A clock from its start to its end; none where an end is not known and it does not run.
fn stretch(page: &Page<'_>, file: &IncidentFile, reading: &ClockReading) -> Option<Span> {
    let value = words::clock::took(reading, page.words)
        .unwrap_or_else(|| page.words.enumeration("clock-result", reading.result.word()));
    Some(Span { label: clock(&reading.id, page.words), value, marks: marks(file, reading)? })
}

/// The time that may have passed, that which certainly did, and where the limit was used up.
fn marks(file: &IncidentFile, reading: &ClockReading) -> Option<Vec<SpanMark>> {
    let (from, to) = (ends_of(file, &reading.from)?, stop(file, reading)?);
    let mut marks = vec![SpanMark { kind: SpanKind::Possible, from: from.0, to: to.1 }];
    if to.0 > from.1 {
        marks.push(SpanMark { kind: SpanKind::Certain, from: from.1, to: to.0 });
    }
    if let Some(due) = reading.due {
        let at = due.latest.minutes();
        marks.push(SpanMark { kind: SpanKind::Limit, from: at, to: at });
    }
    Some(marks)
}

/// Where a clock stops: the end that was used, or now where it runs.
fn stop(file: &IncidentFile, reading: &ClockReading) -> Option<(i64, i64)> {
    match reading.result.runs() {
        true => Some((file.now.minutes(), file.now.minutes())),
        false => ends_of(file, &reading.to),
    }
}

/// The earliest and the latest minute of an end.
fn ends_of(file: &IncidentFile, end: &Endpoint) -> Option<(i64, i64)> {
    let of = |when: &When| (when.earliest().minutes(), when.latest().minutes());
    match end {
        Endpoint::Event(event) => file.when(*event).map(of),
        Endpoint::Date(when) => Some(of(when)),
        Endpoint::Now => Some((file.now.minutes(), file.now.minutes())),
    }
}

/// Days, Mondays, months or years on the scale, whichever are few enough.
fn ticks(page: &Page<'_>, first: i64, last: i64) -> Vec<(i64, String)> {
    let mut day = Instant::from_utc(chrono::DateTime::UNIX_EPOCH).plus_minutes(first).day();
    let mut ticks = Vec::new();
    let days = (last - first) / DAY;
    loop {
        let at = Instant::start_of(day).minutes();
        if at > last {
            return ticks;
        }
        let marked = match days {
            ..=12 => true,
            13..=60 => weekday(day) == 0,
            61..=900 => of_month(day) == 1,
            _ => of_month(day) == 1 && month(day) == 1,
        };
        if marked && at >= first {
            ticks.push((at, tick(page, day, days, ticks.is_empty())));
        }
        day = day.plus_days(1);
    }
}

/// "18 Nov", "Nov 2016", "Dec", "2017": the year with the first mark and with each January.
fn tick(page: &Page<'_>, day: Date, days: i64, is_first: bool) -> String {
    let name = page.words.say(MONTHS[month(day) as usize - 1]);
    let year = chrono::Datelike::year(&day.0).to_string();
    match days {
        ..=60 => page.words.with(key::CHRONOLOGY_TICK_DAY, args![day = of_month(day), month = name]),
        61..=900 if is_first || month(day) == 1 => {
            page.words.with(key::CHRONOLOGY_TICK_MONTH, args![month = name, year = year])
        }
        61..=900 => name,
        _ => year,
    }
}

fn weekday(day: Date) -> u32 {
    chrono::Datelike::weekday(&day.0).num_days_from_monday()
}

fn of_month(day: Date) -> u32 {
    chrono::Datelike::day(&day.0)
}

fn month(day: Date) -> u32 {
    chrono::Datelike::month(&day.0)
}

const MONTHS: [Key; 12] = [
    key::CHRONOLOGY_MONTH_1,
    key::CHRONOLOGY_MONTH_2,
    key::CHRONOLOGY_MONTH_3,
    key::CHRONOLOGY_MONTH_4,
    key::CHRONOLOGY_MONTH_5,
    key::CHRONOLOGY_MONTH_6,
    key::CHRONOLOGY_MONTH_7,
    key::CHRONOLOGY_MONTH_8,
    key::CHRONOLOGY_MONTH_9,
    key::CHRONOLOGY_MONTH_10,
    key::CHRONOLOGY_MONTH_11,
    key::CHRONOLOGY_MONTH_12,
];

/// The whole picture in words.
fn alternative(page: &Page<'_>, spans: &Spans) -> String {
    let said: Vec<String> = spans
        .rows
        .iter()
        .map(|row| page.words.with(key::REPORT_ANSWER, args![what = &row.label, answer = &row.value]))
        .collect();
    page.words.with(key::CHRONOLOGY_LINE_SAYS, args![rows = said.join("; ")])
}
