//! Who was late by how much against what: the sums, and every clock that has something to say.

use domain::clock::{Clock, ClockId, ClockReading, ClockResult, Sum};
use domain::incident::case::KNOWING_TO_WRITING;
use domain::incident::owed::{Telling, TellingStanding};
use domain::vocabulary::Authority;
use domain::word::Word;
use words::{Key, args, key};

use super::said::{clock, is_late, tone};
use super::whom::authority;
use crate::block::{Block, CalloutKind, Cell, Table};
use crate::documents::page::Page;
use crate::documents::said::capital;
use crate::model::IncidentFile;

/// The clocks of the first page, in the order in which time went by.
const ORDER: [Clock; 8] =
    [Clock::K2, Clock::K1, Clock::K3, Clock::K4, Clock::K8, Clock::K5, Clock::K6, Clock::K7];

/// The clocks that have something to say: those that are measured, or that run and have a limit.
pub(in crate::documents) fn telling(file: &IncidentFile) -> Vec<&ClockReading> {
    let clocks = &file.outcome.clocks;
    let named = |id: &ClockId, name: &str| matches!(id, ClockId::Further(own) if own == name);
    let knowing = clocks.iter().filter(|reading| named(&reading.id, KNOWING_TO_WRITING));
    let fixed = ORDER.iter().filter_map(|clock| file.outcome.clock(*clock));
    let further = clocks
        .iter()
        .filter(|one| matches!(one.id, ClockId::Further(_)) && !named(&one.id, KNOWING_TO_WRITING));
    knowing.chain(fixed).chain(further).chain(&file.owed).filter(|reading| says(reading)).collect()
}

/// The clocks that are drawn on the line of time: the supplier's and ours up to the people, and whatever is late.
pub(in crate::documents) fn on_the_line(file: &IncidentFile) -> Vec<&ClockReading> {
    telling(file).into_iter().filter(|reading| is_drawn(reading)).collect()
}

fn is_drawn(reading: &ClockReading) -> bool {
    const DRAWN: [Clock; 3] = [Clock::K1, Clock::K2, Clock::K6];
    match &reading.id {
        ClockId::Fixed(clock) => DRAWN.contains(clock) || is_late(reading),
        ClockId::Further(name) => name == KNOWING_TO_WRITING || is_late(reading),
    }
}

/// Whether a clock stands on the first page: what is drawn there, and whatever is judged or can still run out.
fn is_first(reading: &ClockReading) -> bool {
    is_drawn(reading) || reading.limit.is_some()
}

fn says(reading: &ClockReading) -> bool {
    match reading.result {
        ClockResult::NotStarted => false,
        ClockResult::Running | ClockResult::NotOwed | ClockResult::Closed => reading.limit.is_some(),
        ClockResult::NotApplicable => reading.elapsed.is_some(),
        _ => true,
    }
}

/// The two sums in a passage set apart, coloured by the worst clock.
pub(in crate::documents) fn headline(page: &mut Page<'_>, file: &IncidentFile) {
    let clocks = telling(file);
    let sums: Vec<String> = file.outcome.sums.iter().map(|sum| sum_words(page, sum)).collect();
    let others = late_without_a_clock(page, file);
    let owed = owed_without_a_clock(page, file);
    let verdict =
        [Some(verdict(page, &clocks, &others)), owed].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let text = format!("{}\n{verdict}", sums.join(" "));
    let title = page.words.say(key::CHRONOLOGY_HEADLINE);
    let tone = if others.is_empty() { tone(&clocks) } else { CalloutKind::Warning };
    page.push(Block::callout(tone, title, text));
}

/// "From the breach to the people: between 146 and 155 days."
pub(in crate::documents) fn sum_words(page: &Page<'_>, sum: &Sum) -> String {
    let name = page.words.enumeration("clock-sum", sum.id.word());
    let elapsed = sum.elapsed.filter(|_| !sum.contradictory);
    let length = match elapsed {
        Some(elapsed) => words::clock::without_limit(elapsed, page.words),
        None => page.words.say(key::CHRONOLOGY_SUM_NOT_KNOWN),
    };
    page.words.with(key::CHRONOLOGY_SUM, args![name = name, length = length])
}

/// Whom we told late, or have not told in time, of those whom no clock above is about.
fn late_without_a_clock(page: &Page<'_>, file: &IncidentFile) -> Vec<String> {
    let of_a_clock = [Authority::Ico, Authority::ServedBodies, Authority::People];
    let late = |telling: &&Telling| {
        matches!(telling.standing, TellingStanding::Overdue | TellingStanding::DoneLate)
            && !of_a_clock.contains(&telling.authority)
            // One that somebody recorded has its own clock.
            && !telling.clock.as_ref().is_some_and(|own| file.owed.iter().any(|owed| owed.to == own.to && owed.from == own.from && owed.limit == own.limit))
    };
    file.tellings.iter().filter(late).map(|telling| authority(page, file, telling)).collect()
}

/// Whom we owe a notice that is not recorded as given and that no clock counts, such as one owed the same day; how many they are where
/// there are several.
fn owed_without_a_clock(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let owed: Vec<&Telling> =
        file.tellings.iter().filter(|telling| telling.is_owed_without_a_clock()).collect();
    match owed.as_slice() {
        [] => None,
        [one] => {
            let who = authority(page, file, one);
            Some(page.words.with(key::CHRONOLOGY_VERDICT_OWED, args![who = who]))
        }
        several => Some(page.words.with(key::CHRONOLOGY_VERDICT_OWED_SEVERAL, args![count = several.len()])),
    }
}

/// Who is late, or that nobody is, or that it cannot be said.
fn verdict(page: &Page<'_>, clocks: &[&ClockReading], others: &[String]) -> String {
    let late: Vec<String> = clocks
        .iter()
        .filter(|reading| is_late(reading))
        .map(|reading| clock(&reading.id, page.words))
        .chain(others.iter().cloned())
        .collect();
    let known = (!late.is_empty())
        .then(|| page.words.with(key::CHRONOLOGY_VERDICT_LATE, args![clocks = late.join("; ")]));
    // Of clocks that are left out it must not look as if they were in time.
    let left_out = page.withheld("incident_duty").map(|reason| page.some_left_out(reason));
    if known.is_some() || left_out.is_some() {
        return known.into_iter().chain(left_out).collect::<Vec<_>>().join(" ");
    }
    let counted =
        |results: &[ClockResult]| clocks.iter().filter(|reading| results.contains(&reading.result)).count();
    let undecided = counted(&[ClockResult::Indeterminate, ClockResult::MayBeOverdue]);
    if undecided > 0 {
        return page.words.with(key::CHRONOLOGY_VERDICT_UNDECIDED, args![count = undecided]);
    }
    if counted(&[ClockResult::Met, ClockResult::Running]) == 0 {
        return page.words.say(key::CHRONOLOGY_VERDICT_NONE);
    }
    page.words.say(key::CHRONOLOGY_VERDICT_IN_TIME)
}

/// Which clocks the table of the first page has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::documents) enum Rows {
    /// Every one that stands there.
    All,
    /// Those with a limit.
    Judged,
    /// Those that are late, or may be.
    Late,
}

impl Rows {
    fn has(self, reading: &ClockReading) -> bool {
        match self {
            Self::All => true,
            Self::Judged => reading.limit.is_some(),
            Self::Late => {
                is_late(reading)
                    || matches!(reading.result, ClockResult::Indeterminate | ClockResult::MayBeOverdue)
            }
        }
    }
}

/// A row for each clock: how long, against what, how late; `more` says where those stand that have none.
pub(in crate::documents) fn late(page: &mut Page<'_>, file: &IncidentFile, rows: Rows, more: Key) {
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_CLOCK, 11),
        page.titled(key::CHRONOLOGY_TOOK, 10),
        page.titled(key::CHRONOLOGY_AGAINST, 13),
        page.titled(key::CHRONOLOGY_LATE_BY, 10),
    ])
    .caption(page.words.say(key::CHRONOLOGY_LATE_CAPTION));
    let first: Vec<_> = telling(file).into_iter().filter(|reading| is_first(reading)).collect();
    for reading in first.iter().filter(|reading| rows.has(reading)) {
        table.push(row(page, file, reading));
    }
    let left = first.len() - table.rows.len();
    if left > 0 {
        let said = page.words.with(more, args![count = left]);
        if table.rows.is_empty() {
            return page.text(said);
        }
        table = table.note(said);
    }
    page.table(table, key::CHRONOLOGY_NO_CLOCK);
}

fn row(page: &Page<'_>, file: &IncidentFile, reading: &ClockReading) -> Vec<Cell> {
    let took = words::clock::took(reading, page.words)
        .unwrap_or_else(|| page.words.enumeration("clock-result", reading.result.word()));
    let late = Cell::new(lateness(page, file, reading));
    vec![
        Cell::new(capital(&clock(&reading.id, page.words))),
        Cell::new(capital(&took)),
        Cell::new(capital(&words::clock::against(reading, page.words))),
        if is_late(reading) { late.strong() } else { late },
    ]
}

/// How late in words, or that it was in time, runs, or that there is no verdict.
fn lateness(page: &Page<'_>, file: &IncidentFile, reading: &ClockReading) -> String {
    let late = words::clock::late(reading, file.now, page.words);
    let key = match (reading.result, late) {
        (ClockResult::Breached | ClockResult::Overdue, Some(late)) => return capital(&late),
        (ClockResult::Indeterminate, Some(late)) => {
            return page.words.with(key::CHRONOLOGY_LATE_PERHAPS, args![late = late]);
        }
        (ClockResult::Met, _) => key::CHRONOLOGY_NOT_LATE,
        (ClockResult::NotOwed, _) => key::CHRONOLOGY_LATE_NOT_OWED,
        (ClockResult::Running, _) => key::CHRONOLOGY_STILL_RUNS,
        (ClockResult::MayBeOverdue, _) => key::CHRONOLOGY_MAY_BE_LATE,
        (ClockResult::Contradiction, _) => key::CHRONOLOGY_CONTRADICTS,
        _ => key::CHRONOLOGY_NO_VERDICT,
    };
    page.words.say(key)
}
