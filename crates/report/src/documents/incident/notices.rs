//! The notices of the incident: how they travelled, what they say, and what to ask back.

use domain::incident::BreachNotice;
use domain::incident::notice::FULL;
use domain::vocabulary::NoticePoint;
use domain::word::Word;
use words::{args, key};

use super::said::{text, when};
use crate::block::{Block, Cell, Table};
use crate::documents::facts::label;
use crate::documents::page::Page;
use crate::documents::said::word;
use crate::model::{IncidentFile, Item};

/// Every notice with its journey, its score and what it lacks.
pub(in crate::documents) fn notices(page: &mut Page<'_>, file: &IncidentFile) {
    if file.notices.is_empty() {
        return page.say(key::CHRONOLOGY_NO_NOTICES);
    }
    for (place, notice) in file.notices.iter().enumerate() {
        let title = format!("{} {}", notice.reference, &*notice.record.title);
        page.heading(2, &format!("notice-{place}"), title);
        journey(page, &notice.record);
        points(page, notice);
        if let Some(wording) = &notice.record.wording {
            let title = page.words.say(key::CHRONOLOGY_ITS_WORDS);
            page.push(Block::callout(crate::block::CalloutKind::Note, title, wording.to_string()));
        }
    }
}

fn journey(page: &mut Page<'_>, notice: &BreachNotice) {
    let mut rows = vec![
        (label("direction", page.words), word(notice.direction, page.words)),
        (label("sender", page.words), text(page, notice.sender.as_deref())),
        (label("addressee", page.words), text(page, notice.addressee.as_deref())),
        (label("channel", page.words), word(notice.channel, page.words)),
    ];
    if let Some(body) = &notice.body {
        rows.insert(1, (page.words.say(key::CHRONOLOGY_RECEIVED_BY), body.as_str().to_owned()));
    }
    for (name, at) in [
        ("written_on", &notice.written_on),
        ("sent_on", &notice.sent_on),
        ("received_on", &notice.received_on),
        ("read_on", &notice.read_on),
    ] {
        rows.push((label(name, page.words), when(page, at.as_ref())));
    }
    page.push(Block::facts(rows));
}

/// The twelve points of a notice, and its score.
fn points(page: &mut Page<'_>, notice: &Item<BreachNotice>) {
    let found = notice.record.completeness();
    page.tell(
        key::CHRONOLOGY_SCORE,
        args![score = found.score, full = FULL, looked_at = found.looked_at, questions = found.to_ask.len()],
    );
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_POINT, 5),
        page.titled(key::CHRONOLOGY_POINT_SAID, 2),
        page.titled(key::CHRONOLOGY_TO_ASK, 6),
    ])
    .caption(page.words.with(key::CHRONOLOGY_POINTS_CAPTION, args![notice = &notice.reference]));
    for (field, point) in notice.record.points() {
        let question = match point {
            NoticePoint::Full => Default::default(),
            _ => page.words.enumeration("notice-question", field),
        };
        table.push([
            Cell::new(label(field, page.words)),
            Cell::new(page.words.enumeration(NoticePoint::NAME, point.word())),
            Cell::new(question),
        ]);
    }
    page.table(table, key::REPORT_NO_ROWS);
}
