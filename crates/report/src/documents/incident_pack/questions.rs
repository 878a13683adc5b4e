//! The questions to send to the supplier: what its notices lack, and what nobody knows.

use domain::clock::Event;
use domain::incident::BreachNotice;
use domain::vocabulary::{NoticeDirection, NoticePoint};
use words::{Key, args, key};

use crate::block::{Cell, Table};
use crate::documents::incident::named;
use crate::documents::page::Page;
use crate::model::{IncidentFile, Item};

pub(super) fn questions(page: &mut Page<'_>, file: &IncidentFile) {
    page.section("questions", key::PACK_SECTION_QUESTIONS);
    page.tell(key::PACK_QUESTIONS_SAY, args![supplier = &file.supplier.1, incident = named(page, file)]);
    let mut table = Table::new([
        page.figures(key::PACK_NUMBER, 30),
        page.titled(key::PACK_QUESTION, 6),
        page.titled(key::PACK_WHY_ASKED, 4),
        page.titled(key::PACK_ANSWER, 5),
    ])
    .header_columns(2)
    .caption(page.words.say(key::PACK_QUESTIONS_CAPTION));
    for (place, (question, why)) in asked(page, file).into_iter().enumerate() {
        let number = page.words.number(i64::try_from(place + 1).unwrap_or(i64::MAX));
        table.push([Cell::new(number), Cell::new(question), Cell::new(why), Cell::new("")]);
    }
    page.table(table, key::PACK_NO_QUESTIONS);
    page.say(key::PACK_QUESTIONS_END);
}

/// Each question with why it is asked.
fn asked(page: &Page<'_>, file: &IncidentFile) -> Vec<(String, String)> {
    let received: Vec<&Item<BreachNotice>> =
        file.notices.iter().filter(|notice| notice.record.direction == NoticeDirection::Received).collect();
    let mut all = of_notices(page, &received);
    all.extend(of_events(page, file));
    let say = |key: Key| page.words.say(key);
    let incident = &file.incident.record;
    if received.is_empty() {
        all.extend(
            POINTS.iter().map(|field| {
                (page.words.enumeration("notice-question", field), say(key::PACK_WHY_NO_NOTICE))
            }),
        );
    }
    if incident.root_cause.is_none() {
        all.push((say(key::PACK_QUESTION_CAUSE), say(key::PACK_WHY_NO_CAUSE)));
    }
    if file.when(Event::AffectedListReceived).is_none() {
        all.push((say(key::PACK_QUESTION_LIST), say(key::PACK_WHY_NO_LIST)));
    }
    if incident.remedies.is_empty() {
        all.push((say(key::PACK_QUESTION_REMEDY), say(key::PACK_WHY_NO_REMEDY)));
    }
    all.extend(incident.not_known.as_deref().map(|text| (text.to_owned(), say(key::PACK_WHY_RECORDED))));
    all
}

/// The twelve points of a notice, by their fields.
const POINTS: [&str; 12] = [
    "says_occurred",
    "says_detected",
    "says_who_detected",
    "says_nature",
    "says_groups",
    "says_numbers",
    "says_data",
    "says_consequences",
    "says_containment",
    "says_next_steps",
    "says_contact",
    "says_others",
];

/// A point that no notice says in full is asked about once, with the notices that lack it.
fn of_notices(page: &Page<'_>, notices: &[&Item<BreachNotice>]) -> Vec<(String, String)> {
    let says = |notice: &Item<BreachNotice>, field: &str| {
        notice.record.points().iter().any(|(own, point)| *own == field && *point == NoticePoint::Full)
    };
    let open = |field: &&&str| !notices.is_empty() && !notices.iter().any(|notice| says(notice, field));
    let references: Vec<String> = notices.iter().map(|notice| notice.reference.clone()).collect();
    let why = page
        .words
        .with(key::PACK_WHY_LACKS, args![notices = page.words.list(&references), count = references.len()]);
    let asked = POINTS.iter().filter(open).map(|field| page.words.enumeration("notice-question", field));
    asked.map(|question| (question, why.clone())).collect()
}

/// The events that the supplier alone can date and nobody has.
fn of_events(page: &Page<'_>, file: &IncidentFile) -> Vec<(String, String)> {
    [
        (Event::SupplierAware, key::PACK_QUESTION_AWARE),
        (Event::SupplierConfirmed, key::PACK_QUESTION_CONFIRMED),
        (Event::NoticeSent, key::PACK_QUESTION_SENT),
    ]
    .into_iter()
    .filter(|(event, _)| file.when(*event).is_none())
    .map(|(_, question)| (page.words.say(question), page.words.say(key::PACK_WHY_NO_DATE)))
    .collect()
}
