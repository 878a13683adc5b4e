//! A letter to the people affected, as a template: places to fill in, no name and no data of anybody.

use domain::clock::Event;
use domain::vocabulary::DataCategory;
use words::{Key, args, key};

use crate::block::{Block, Cell, Table};
use crate::documents::incident::people::{count, scope};
use crate::documents::incident::said::data;
use crate::documents::page::Page;
use crate::documents::said::capital;
use crate::model::IncidentFile;

pub(super) fn letter(page: &mut Page<'_>, file: &IncidentFile) {
    page.section("letter", key::PACK_SECTION_LETTER);
    page.say(key::PACK_LETTER_SAYS);
    recipients(page, file);
    page.part("letter-text", key::PACK_LETTER_TEXT);
    let mut said = |key: Key| page.say(key);
    said(key::PACK_LETTER_HEAD);
    said(key::PACK_LETTER_DEAR);
    opening(page, file);
    page.push(Block::bullets(held(page, file)));
    page.say(key::PACK_LETTER_MEANS);
    page.say(key::PACK_LETTER_DO);
    page.push(Block::bullets(advice(page, file)));
    remedy(page, file);
    page.say(key::PACK_LETTER_ASK);
    page.say(key::PACK_LETTER_RIGHTS);
    page.say(key::PACK_LETTER_SORRY);
    page.say(key::PACK_LETTER_SIGNED);
}

/// Who gets which letter: the groups with their numbers and data.
fn recipients(page: &mut Page<'_>, file: &IncidentFile) {
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_PEOPLE, 5),
        page.titled(key::CHRONOLOGY_HOW_MANY, 3),
        page.titled(key::PACK_LETTER_DATA, 5),
        page.titled(key::WHOM_ENISA, 3),
    ])
    .caption(page.words.say(key::PACK_LETTER_CAPTION));
    let groups = file.incident.record.groups.iter().zip(&file.severity).filter(|(group, _)| group.counts());
    for (group, severity) in groups {
        let band = severity.enisa.as_ref().map_or_else(
            |_| page.words.say(key::CHRONOLOGY_NOT_KNOWN),
            |found| words::whom::band(found, page.words),
        );
        table.push([
            Cell::new(scope(page, group)),
            Cell::new(capital(&count(page, group))),
            Cell::new(data(page, &group.categories)),
            Cell::new(band),
        ]);
    }
    page.table(table, key::CHRONOLOGY_NO_PEOPLE);
}

fn opening(page: &mut Page<'_>, file: &IncidentFile) {
    let occurred = file.when(Event::Occurred);
    let happened = words::when::said(occurred, page.words);
    let told = words::when::said(file.when(Event::ControllerAware), page.words);
    page.tell(
        key::PACK_LETTER_OPENING,
        args![
            supplier = &file.supplier.1,
            cause = page
                .words
                .enumeration("incident-cause", domain::word::Word::word(file.incident.record.cause))
                .to_lowercase(),
            happened = happened,
            told = told
        ],
    );
    page.say(key::PACK_LETTER_DATA_SAYS);
}

/// The data concerned, a line each; the letter of a group keeps those that hold for it.
fn held(page: &Page<'_>, file: &IncidentFile) -> Vec<String> {
    let categories = concerned(file);
    if categories.is_empty() {
        return vec![page.words.say(key::PACK_LETTER_DATA_UNKNOWN)];
    }
    categories.iter().map(|category| crate::documents::said::word(*category, page.words)).collect()
}

/// The data of the groups that count; of the incident as a whole where one of them says nothing.
fn concerned(file: &IncidentFile) -> Vec<DataCategory> {
    let incident = &file.incident.record;
    let groups: Vec<_> = incident.groups.iter().filter(|group| group.counts()).collect();
    if groups.is_empty() || groups.iter().any(|group| group.categories.is_empty()) {
        return incident.data_categories.clone();
    }
    let mut all: Vec<DataCategory> =
        groups.iter().flat_map(|group| group.categories.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What to advise where some data is among what was taken.
const ADVICE: [(&[DataCategory], Key); 4] = [
    (
        &[DataCategory::NiNumber, DataCategory::DateOfBirth, DataCategory::OfficialDocuments],
        key::PACK_ADVICE_IDENTITY,
    ),
    (&[DataCategory::Bank, DataCategory::Financial], key::PACK_ADVICE_BANK),
    (&[DataCategory::Credentials], key::PACK_ADVICE_PASSWORD),
    (&[DataCategory::Health, DataCategory::OccupationalHealth], key::PACK_ADVICE_HEALTH),
];

fn advice(page: &Page<'_>, file: &IncidentFile) -> Vec<String> {
    let held = concerned(file);
    let fits = |of: &&(&[DataCategory], Key)| of.0.iter().any(|category| held.contains(category));
    let own = ADVICE.iter().filter(fits).map(|(_, advice)| *advice);
    std::iter::once(key::PACK_ADVICE_MESSAGES).chain(own).map(|advice| page.words.say(advice)).collect()
}

/// What is offered, as far as it counts; a place to fill in where nothing is recorded.
fn remedy(page: &mut Page<'_>, file: &IncidentFile) {
    let remedies = &file.incident.record.remedies;
    let offered: Vec<String> = remedies
        .iter()
        .filter(|remedy| remedy.in_force != domain::vocabulary::Answer::No)
        .map(|remedy| match remedy.months {
            Some(months) => page.words.with(
                key::PACK_LETTER_REMEDY_MONTHS,
                args![remedy = remedy.remedy.to_string(), months = months.get()],
            ),
            None => remedy.remedy.to_string(),
        })
        .collect();
    if offered.is_empty() {
        page.say(key::PACK_LETTER_NO_REMEDY);
    } else {
        page.tell(key::PACK_LETTER_REMEDY, args![offered = offered.join("; ")]);
    }
}
