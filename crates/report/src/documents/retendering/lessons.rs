//! What was learned, and what it asks of the next contract.

use domain::clause::quality;
use domain::oversight::Lesson;
use domain::vocabulary::{Article28Term, Presence};
use domain::word::Word;
use words::{args, key};

use super::{Page, Retendering};
use crate::block::{Cell, Row, Table};
use crate::documents::breach::shortfall;
use crate::documents::facts::cells;
use crate::documents::incidents;
use crate::documents::said::word;
use crate::model::{Item, TouchingIncident};

/// Lesson → requirement → minimum standard → criterion → evidence.
pub(super) fn lessons(page: &mut Page<'_>, model: &Retendering) {
    page.section("lessons", key::REPORT_SECTION_LESSONS);
    let mut table = Table::new([
        page.column("lesson", 5),
        page.column("requirement", 5),
        page.column("minimum_standard", 3),
        page.column("criterion", 3),
        page.column("weight_percent", 2),
        page.column("evidence_at_award", 4),
    ])
    .caption(page.words.say(key::REPORT_LESSONS_CAPTION));
    for lesson in &model.dossier.lessons {
        let record = &lesson.record;
        let mut row = vec![Cell::new(learned(page, lesson))];
        row.extend(cells!(page.words, record; requirement, minimum_standard, criterion, weight_percent, evidence_at_award));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("lesson", table, key::REPORT_NO_LESSONS);
    without_lesson(page, model);
}

/// Incidents that no lesson names, with what was certainly late: each is a lesson that somebody has yet to write.
fn without_lesson(page: &mut Page<'_>, model: &Retendering) {
    if page.withheld("lesson").is_some() || page.withheld("incident").is_some() {
        return;
    }
    let named = |file: &TouchingIncident| {
        let of = |lesson: &Item<Lesson>| {
            lesson.record.incident.as_ref().is_some_and(|link| link.as_str() == file.incident.reference)
        };
        model.dossier.lessons.iter().any(of)
    };
    let files = model.dossier.incidents.iter().filter(|file| !named(file));
    let lines: Vec<String> = files.map(|file| incidents::in_a_line(page, file)).collect();
    if !lines.is_empty() {
        page.say(key::INCIDENTS_WITHOUT_LESSON);
        page.bullets(lines);
    }
}

/// The lesson with its reference, and where it was learned.
fn learned(page: &Page<'_>, lesson: &Item<Lesson>) -> String {
    let (reference, text) = (&lesson.reference, lesson.record.lesson.to_string());
    let said = match lesson.record.source.as_deref() {
        Some(source) => {
            page.words.with(key::REPORT_LESSON, args![reference = reference, lesson = text, source = source])
        }
        None => page.words.with(key::REPORT_LESSON_ALONE, args![reference = reference, lesson = text]),
    };
    match &lesson.record.incident {
        Some(incident) => page
            .words
            .with(key::INCIDENTS_LESSON_OF, args![lesson = said, incident = incident.as_str().to_owned()]),
        None => said,
    }
}

/// What the present contract lacks and the next one has to ask for.
pub(super) fn specification(page: &mut Page<'_>, model: &Retendering) {
    page.section("specification", key::REPORT_SECTION_SPECIFICATION);
    let clause = model.contract.clause.as_ref().map(|clause| &clause.record);
    let lacks: Vec<String> = match clause {
        None => vec![page.words.say(key::REPORT_NO_CLAUSE)],
        Some(_) => {
            quality(clause, page.as_at).shortfalls.into_iter().map(|lack| shortfall(page, lack)).collect()
        }
    };
    let lacks =
        lacks.into_iter().map(|lack| page.words.with(key::REPORT_SPECIFICATION_CLAUSE, args![lack = lack]));
    let asked: Vec<String> = lacks.chain(open_terms(page, model)).collect();
    if asked.is_empty() {
        page.say(key::REPORT_SPECIFICATION_NOTHING);
    } else {
        page.say(key::REPORT_SPECIFICATION_SAYS);
        page.bullets(asked);
    }
    page.say(key::REPORT_SPECIFICATION_LATER);
    match page.withheld("lesson") {
        Some(reason) => page.leave_out_some(reason),
        None => page.say(key::REPORT_SPECIFICATION_LESSONS),
    }
}

/// The descriptions and terms of UK GDPR art. 28(3) that are not there with their clause, or not known to be.
fn open_terms(page: &Page<'_>, model: &Retendering) -> Vec<String> {
    let Some(check) = &model.contract.article_28 else {
        return vec![page.words.say(key::REPORT_SPECIFICATION_NO_CHECK)];
    };
    let open = |term: &Article28Term| {
        let found = check.record.terms.iter().find(|found| found.term == *term);
        let presence = match found {
            Some(found) if found.presence == Presence::Present => found
                .clause_reference
                .is_none()
                .then(|| page.words.say(key::REPORT_SPECIFICATION_NO_REFERENCE)),
            Some(found) => Some(word(found.presence, page.words).to_lowercase()),
            None => Some(word(Presence::Unknown, page.words).to_lowercase()),
        }?;
        let told = args![term = word(*term, page.words), presence = presence];
        Some(page.words.with(key::REPORT_SPECIFICATION_TERM, told))
    };
    Article28Term::ALL.iter().filter_map(open).collect()
}
