//! Reads case files of clocks.

use super::{Case, ClockRules, Endpoint, Event, Further, NoticeTerms, Targets, TimeLimit};
use crate::calendar::{BusinessDay, HolidayCalendar};
use crate::case_file::{self, Node, Path, ReadError, ReadProblemKind, Reader, Shape};
use crate::date::Clock;
use crate::vocabulary::{LimitUnit, Trigger};
use crate::when::{Instant, When};
use crate::word::Word;

/// What a case file holds.
pub type Cases = case_file::Cases<Case>;

/// The greatest number of hours or days that a limit can be: a hundred years of hours.
const MOST: u32 = 1_000_000;
/// The most characters in the name of a clock that is asked for.
const NAME_MOST: usize = 300;

const CASE_KEYS: &[&str] = &["now", "calendar", "legal_regime", "clause", "events", "targets", "clocks"];
const CLAUSE_KEYS: &[&str] = &["trigger", "limit", "unit", "calendar", "business_day", "stages"];
const HOURS_KEYS: &[&str] = &["open", "close"];
const STAGE_KEYS: &[&str] = &["update_hours", "full_report_days", "affected_list_days"];
const TARGET_KEYS: &[&str] = &["K2", "K3", "K5", "K6"];
const LIMIT_KEYS: &[&str] = &["limit", "unit"];
const CLOCK_KEYS: &[&str] = &["id", "from", "to", "limit", "unit"];
/// The laws of a case file.
const REGIMES: &[&str] = &["dpa-1998", "uk-gdpr", "uk-gdpr-amended"];
/// What a case file can say of a trigger; one that is not known is left out.
const TRIGGERS: &[&str] =
    &["occurrence", "suspected", "reasonable-belief", "aware", "confirmed", "discretion", "none"];

/// Reads one case or an array of them. One bad case refuses the file, and every problem is listed.
///
/// # Errors
/// Where it is no JSON, or any case has a problem.
pub fn read_cases(text: &str) -> Result<Cases, ReadError> {
    case_file::read(text, case)
}

fn case(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Case {
    let mut read = Case::default();
    let mut has_events = false;
    if !matches!(node, Node::Map(_)) {
        reader.wrong_shape(path, Shape::Object);
        return read;
    }
    reader.object(node, path, CASE_KEYS, |reader, key, value, path| match key {
        "now" => read.now = instant(reader, value, path),
        "calendar" => read.calendar = calendar(reader, value, path).unwrap_or(read.calendar),
        "legal_regime" => {
            read.regime = reader.enumerated(value, path, REGIMES).unwrap_or(read.regime);
        }
        "clause" => read.clause = Some(clause(reader, value, path)),
        "events" => {
            has_events = true;
            events(reader, value, path, &mut read);
        }
        "targets" => targets(reader, value, path, &mut read.targets),
        _ => read.further = further(reader, value, path),
    });
    if !has_events {
        reader.problem(Path::Key(&path, "events"), ReadProblemKind::Missing);
    }
    read
}

fn events(reader: &mut Reader, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
    reader.object(node, path, Event::ENUMERATION.words, |reader, key, value, path| {
        if let Some(event) = Event::from_word(key) {
            case.events.set(event, when(reader, value, path));
        }
    });
}

fn when(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<When> {
    let read = When::read(reader.text(node, path)?);
    read.map_err(|problem| reader.problem(path, ReadProblemKind::NotWhen(problem))).ok()
}

/// One known minute without a mark.
fn instant(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<Instant> {
    let when = when(reader, node, path)?;
    let sound = when.is_point() && when.last_side().is_none() && when.first_side().qualifier.is_none();
    if !sound {
        reader.problem(path, ReadProblemKind::NotInstant);
    }
    sound.then(|| when.earliest())
}

fn calendar(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<HolidayCalendar> {
    reader.enumerated(node, path, HolidayCalendar::ENUMERATION.words)
}

fn clause(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> NoticeTerms {
    let mut terms = NoticeTerms::default();
    let mut limit = Limit::default();
    reader.object(node, path, CLAUSE_KEYS, |reader, key, value, path| match key {
        "trigger" => terms.trigger = reader.enumerated(value, path, TRIGGERS).unwrap_or(Trigger::Unknown),
        "calendar" => terms.calendar = calendar(reader, value, path),
        "business_day" => {
            terms.business_day = business_day(reader, value, path).unwrap_or(terms.business_day);
        }
        "stages" => stages(reader, value, path, &mut terms),
        _ => limit.take(reader, key, value, path),
    });
    terms.limit = limit.finish(reader, path);
    terms
}

fn business_day(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<BusinessDay> {
    let usual = ClockRules::current();
    let (mut open, mut close) = (Some(usual.opens), Some(usual.closes));
    reader.object(node, path, HOURS_KEYS, |reader, key, value, path| {
        let read = time(reader, value, path);
        *(if key == "open" { &mut open } else { &mut close }) = read;
    });
    let (open, close) = (open?, close?);
    let day = BusinessDay::new(open, close);
    if day.is_none() {
        reader.problem(Path::Key(&path, "close"), ReadProblemKind::ClosesTooEarly);
    }
    day
}

fn time(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<Clock> {
    let read = Clock::parse(reader.text(node, path)?);
    if read.is_none() {
        reader.problem(path, ReadProblemKind::NotTime);
    }
    read
}

fn stages(reader: &mut Reader, node: &Node<'_>, path: Path<'_>, terms: &mut NoticeTerms) {
    reader.object(node, path, STAGE_KEYS, |reader, key, value, path| {
        let number = reader.whole(value, path, (1, MOST));
        match key {
            "update_hours" => terms.update_hours = number,
            "full_report_days" => terms.full_report_days = number,
            _ => terms.affected_list_days = number,
        }
    });
}

fn targets(reader: &mut Reader, node: &Node<'_>, path: Path<'_>, targets: &mut Targets) {
    reader.object(node, path, TARGET_KEYS, |reader, key, value, path| {
        let mut limit = Limit::default();
        reader
            .object(value, path, LIMIT_KEYS, |reader, key, value, path| limit.take(reader, key, value, path));
        let target = match key {
            "K2" => &mut targets.transit,
            "K3" => &mut targets.triage,
            "K5" => &mut targets.served_bodies,
            _ => &mut targets.people,
        };
        *target = limit.finish(reader, path);
    });
}

fn further(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Vec<Further> {
    let Node::List(items) = node else {
        reader.wrong_shape(path, Shape::Array);
        return Vec::new();
    };
    let one = |(at, item)| asked_for(reader, item, Path::Item(&path, at));
    items.iter().enumerate().filter_map(one).collect()
}

fn asked_for(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<Further> {
    if !matches!(node, Node::Map(_)) {
        reader.wrong_shape(path, Shape::Object);
        return None;
    }
    let (mut id, mut from, mut to, mut limit) = (None, None, None, Limit::default());
    let mut given = [false; 3];
    reader.object(node, path, CLOCK_KEYS, |reader, key, value, path| match key {
        "id" => (id, given[0]) = (name(reader, value, path), true),
        "from" => (from, given[1]) = (endpoint(reader, value, path), true),
        "to" => (to, given[2]) = (endpoint(reader, value, path), true),
        _ => limit.take(reader, key, value, path),
    });
    for (key, _) in CLOCK_KEYS.iter().zip(given).filter(|(_, given)| !given) {
        reader.problem(Path::Key(&path, key), ReadProblemKind::Missing);
    }
    let limit = limit.finish(reader, path);
    Some(Further { id: id?, from: from?, to: to?, limit })
}

fn name(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<String> {
    let text = reader.text(node, path)?;
    let sound =
        !text.trim().is_empty() && text.chars().count() <= NAME_MOST && !text.chars().any(char::is_control);
    if !sound {
        reader.problem(path, ReadProblemKind::NotName { most: NAME_MOST });
    }
    sound.then(|| text.to_owned())
}

/// An event's name, or a date.
fn endpoint(reader: &mut Reader, node: &Node<'_>, path: Path<'_>) -> Option<Endpoint> {
    let text = reader.text(node, path)?;
    if let Some(event) = Event::from_word(text) {
        return Some(Endpoint::Event(event));
    }
    let read = When::read(text).map(Endpoint::Date);
    read.map_err(|problem| reader.problem(path, ReadProblemKind::NeitherEventNorDate(problem))).ok()
}

/// A number and its unit, wherever they stand side by side.
#[derive(Default)]
struct Limit {
    number: Option<u32>,
    has_number: bool,
    unit: Option<LimitUnit>,
    has_unit: bool,
}

impl Limit {
    fn take(&mut self, reader: &mut Reader, key: &str, node: &Node<'_>, path: Path<'_>) {
        if key == "limit" {
            self.has_number = true;
            self.number = reader.whole(node, path, (1, MOST));
        } else {
            self.has_unit = true;
            self.unit = reader.enumerated(node, path, LimitUnit::ENUMERATION.words);
        }
    }

    /// The limit; a number without a unit is a problem, a unit without a number says nothing.
    fn finish(self, reader: &mut Reader, path: Path<'_>) -> Option<TimeLimit> {
        if self.has_number && !self.has_unit {
            reader.problem(Path::Key(&path, "unit"), ReadProblemKind::NeedsUnit);
        }
        self.number.zip(self.unit).map(|(number, unit)| TimeLimit { number, unit })
    }
}
