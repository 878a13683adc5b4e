//! Every clock with its arithmetic in words, and the terms that it is judged by.

use domain::clock::{Clock, ClockId, ClockReading};
use domain::vocabulary::LegalRegime;
use domain::word::Word;
use words::{args, key};

use super::said::{clock, is_late};
use crate::block::{Cell, Table};
use crate::documents::page::Page;
use crate::documents::said::{capital, word};
use crate::model::IncidentFile;

/// What the supplier promised, or that no such promise is known.
pub(in crate::documents) fn terms(page: &mut Page<'_>, file: &IncidentFile) {
    let law = word(file.incident.record.legal_regime, page.words);
    let text = match (&file.contract, &file.clause) {
        (Some((reference, title)), Some(clause)) => {
            let clause = &clause.record;
            let limit = clause.limit.zip(clause.unit).map(|(number, unit)| {
                let number = u32::try_from(number.get()).unwrap_or(u32::MAX);
                words::clock::limit(domain::clock::TimeLimit { number, unit }, page.words)
            });
            let told = args![
                reference = reference.as_str(),
                title = title.as_str(),
                limit = limit.unwrap_or_else(|| page.words.say(key::CHRONOLOGY_NO_NUMBER)),
                trigger = word(clause.trigger, page.words).to_lowercase()
            ];
            page.words.with(key::CHRONOLOGY_TERMS, told)
        }
        (Some((reference, title)), None) => page
            .words
            .with(key::CHRONOLOGY_NO_CLAUSE, args![reference = reference.as_str(), title = title.as_str()]),
        (None, _) => page.words.say(key::CHRONOLOGY_NO_CONTRACT),
    };
    page.text(text);
    let key = match file.incident.record.legal_regime {
        LegalRegime::Dpa1998 => key::CHRONOLOGY_LAW_1998,
        LegalRegime::Unknown => key::CHRONOLOGY_LAW_UNKNOWN,
        LegalRegime::UkGdpr | LegalRegime::UkGdprAmended => key::CHRONOLOGY_LAW_GDPR,
    };
    page.tell(key, args![law = law]);
}

/// K0 to K9, those that the incident asks for, and those of the notices that we owe.
pub(in crate::documents) fn clocks(page: &mut Page<'_>, file: &IncidentFile) {
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_CLOCK, 4),
        page.titled(key::CHRONOLOGY_ARITHMETIC, 8),
        page.titled(key::REPORT_RESULT, 3),
    ])
    .caption(page.words.say(key::CHRONOLOGY_CLOCKS_CAPTION));
    for reading in file.outcome.clocks.iter().chain(&file.owed) {
        table.push(row(page, file, reading));
    }
    if let Some(reason) = page.withheld("incident_duty") {
        table = table.note(page.some_left_out(reason));
    }
    page.table(table, key::CHRONOLOGY_NO_CLOCK);
    for beyond in &file.outcome.beyond {
        let (first, last) = (beyond.years.first.to_string(), beyond.years.last.to_string());
        page.tell(key::CLI_CLOCKS_BEYOND, args![place = beyond.place.as_str(), first = first, last = last]);
    }
}

fn row(page: &Page<'_>, file: &IncidentFile, reading: &ClockReading) -> Vec<Cell> {
    let name = match &reading.id {
        ClockId::Fixed(_) => format!("{} {}", reading.id.as_str(), clock(&reading.id, page.words)),
        ClockId::Further(_) => capital(&clock(&reading.id, page.words)),
    };
    let result = Cell::new(page.words.enumeration("clock-result", reading.result.word()));
    vec![
        Cell::new(name),
        Cell::new(arithmetic(page, file, reading).join("\n")),
        if is_late(reading) { result.strong() } else { result },
    ]
}

/// The sentence of the clock; then days and working days, when it was due, and how late it was.
fn arithmetic(page: &Page<'_>, file: &IncidentFile, reading: &ClockReading) -> Vec<String> {
    let sentence = capital(&words::clock::sentence(reading, page.words));
    let mut said = vec![page.words.with(key::CHRONOLOGY_SENTENCE, args![sentence = sentence])];
    let took = words::clock::took(reading, page.words);
    if let (Some(_), Some(elapsed)) = (&took, reading.elapsed) {
        let days = words::clock::days(elapsed.days, page.words);
        let working = elapsed.working_days.map(|days| words::clock::working_days(days, page.words));
        said.push(match working {
            Some(working) => {
                page.words.with(key::CHRONOLOGY_ELAPSED, args![days = capital(&days), working = working])
            }
            None => page.words.with(key::CHRONOLOGY_SENTENCE, args![sentence = capital(&days)]),
        });
    }
    if let Some((due, limit)) = reading.due.zip(reading.limit) {
        let due = words::clock::due(due, limit.unit, page.words);
        said.push(page.words.with(key::CHRONOLOGY_DUE, args![due = due]));
    }
    if let Some((due, limit)) = reading.due_next_full_hour.zip(reading.limit)
        && reading.id == ClockId::Fixed(Clock::K4)
    {
        let due = words::clock::due(due, limit.unit, page.words);
        said.push(page.words.with(key::CHRONOLOGY_DUE_NEXT_HOUR, args![due = due]));
    }
    if let Some(late) = words::clock::late(reading, file.now, page.words) {
        said.push(page.words.with(key::CHRONOLOGY_LATE, args![late = late]));
    }
    said
}
