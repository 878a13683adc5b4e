//! What data is held, about whom, how many, why, and for how long.

use std::collections::BTreeMap;

use domain::processing::{DataItem, HeadCount, Processing};
use domain::vocabulary::{Answer, DataCategory, Special, SubjectGroup};
use words::{args, key};

use super::facts::{cells, facts, label};
use super::page::Page;
use super::said::{Said, capital, word};
use crate::block::{Cell, Row, Table};
use crate::model::Item;

/// Every activity in full. Headings get ids that begin with `id`.
pub(super) fn activities(page: &mut Page<'_>, id: &str, activities: &[Item<Processing>]) {
    if activities.is_empty() {
        page.say(key::REPORT_NO_PROCESSING);
    }
    for activity in activities {
        let title = format!("{} {}", activity.reference, &*activity.record.name);
        page.heading(2, &format!("{id}-{}", activity.reference), title);
        basis(page, &activity.record);
        matrix(page, activity);
        fields(page, activity);
        people(page, activity);
        retention(page, activity);
    }
}

fn basis(page: &mut Page<'_>, activity: &Processing) {
    let mut known = facts!(page.words, activity;
        contract, purposes, lawful_bases, article_9_conditions, schedule_1_part, policy_document, live, data_source,
        recipients, supplier_reuse, privacy_notice, privacy_notice_on, reconciliation, reconciled_on, dpia_required,
        dpia_done, dpia_reference, dpia_on, dpia_review_on, kept_past_retention, measures, ruled_out, source, note);
    if activity.contract.is_none() {
        // A missing contract is a finding of its own, not one of many gaps.
        known.missing.retain(|missing| *missing != label("contract", page.words));
        known.rows.insert(
            0,
            (label("contract", page.words), page.words.say(key::REPORT_ACTIVITY_WITHOUT_CONTRACT)),
        );
    }
    if activity.dpia_review_on.is_some_and(|on| on < page.as_at) {
        let due = label("dpia_review_on", page.words);
        for (_, said) in known.rows.iter_mut().filter(|(label, _)| *label == due) {
            *said = page.words.with(key::REPORT_DAY_OVERDUE, args![on = said.as_str()]);
        }
    }
    page.facts(known);
}

/// Group × category, with the numbers by body and the reasons. Categories of which the same people are counted share a row,
/// so that a long list of bodies stands once.
pub(super) fn matrix(page: &mut Page<'_>, activity: &Item<Processing>) {
    let mut table = Table::new([
        page.column("subject_group", 3),
        page.column("category", 4),
        page.titled(key::REPORT_PEOPLE_BY_BODY, 6),
        page.column("why", 6),
    ])
    .header_columns(2)
    .caption(page.words.with(key::REPORT_MATRIX_CAPTION, args![activity = &activity.reference]));
    for row in rows(page, &activity.record) {
        let categories: Vec<String> =
            row.categories.iter().map(|category| word(*category, page.words)).collect();
        let reasons = reasons(page, &row.items);
        table.push([group_word(page, row.group), categories.join("\n"), row.people, reasons]);
    }
    page.table(table, key::REPORT_NO_DATA_ITEMS);
}

/// A row of the matrix.
struct Line<'a> {
    group: Option<SubjectGroup>,
    categories: Vec<DataCategory>,
    people: String,
    items: Vec<&'a DataItem>,
}

/// A field about no named group stands in a row of its own.
fn rows<'a>(page: &Page<'_>, activity: &'a Processing) -> Vec<Line<'a>> {
    let mut rows: Vec<Line<'_>> = Vec::new();
    for ((group, category), items) in by_group_and_category(&activity.data_items) {
        let people = counted(page, &activity.head_counts, category, group);
        match rows.iter_mut().find(|row| row.group == group && row.people == people) {
            Some(row) => {
                row.categories.push(category);
                row.items.extend(items);
            }
            None => rows.push(Line { group, categories: vec![category], people, items }),
        }
    }
    rows
}

type Matrix<'a> = BTreeMap<(Option<SubjectGroup>, DataCategory), Vec<&'a DataItem>>;

fn by_group_and_category(items: &[DataItem]) -> Matrix<'_> {
    let mut matrix = Matrix::new();
    for item in items {
        let groups: Vec<Option<SubjectGroup>> = match item.subject_groups.as_slice() {
            [] => vec![None],
            groups => groups.iter().copied().map(Some).collect(),
        };
        for group in groups {
            matrix.entry((group, item.category)).or_default().push(item);
        }
    }
    matrix
}

fn group_word(page: &Page<'_>, group: Option<SubjectGroup>) -> String {
    group.map_or_else(|| page.words.say(key::REPORT_GROUP_NOT_SAID), |group| word(group, page.words))
}

/// The counts that speak of a category and group, one line a body; a claim that is not in force is left to its own table.
fn counted(
    page: &Page<'_>,
    counts: &[HeadCount],
    category: DataCategory,
    group: Option<SubjectGroup>,
) -> String {
    let speaks = |count: &&HeadCount| {
        count.in_force != Answer::No
            && group.is_none_or(|group| count.subject_group == group)
            && (count.categories.is_empty() || count.categories.contains(&category))
    };
    let lines: Vec<String> = counts
        .iter()
        .filter(speaks)
        .map(|count| {
            page.words
                .with(key::REPORT_COUNT_LINE, args![scope = scope(page, count), people = range(page, count)])
        })
        .collect();
    if lines.is_empty() { page.words.say(key::REPORT_NO_COUNT) } else { lines.join("\n") }
}

fn scope(page: &Page<'_>, count: &HeadCount) -> String {
    let body = count.body.said("body", page.words).or_else(|| count.scope.said("scope", page.words));
    body.unwrap_or_else(|| page.words.say(key::REPORT_WHOLE_ACTIVITY))
}

fn range(page: &Page<'_>, count: &HeadCount) -> String {
    page.words.count_range(
        count.min.map(|least| least.get()),
        count.max.map(|most| most.get()),
        count.qualifier,
    )
}

/// Each field with its reason, or the plain statement that it has none; a mark where the copy leaves out what the fields are called, for
/// a reason names its field.
fn reasons(page: &Page<'_>, items: &[&DataItem]) -> String {
    if let Some(reason) = page.withheld_column("data_item", "field_name") {
        return page.mark(reason);
    }
    let reason = |item: &&DataItem| {
        let why = item.why.said("why", page.words).unwrap_or_else(|| page.words.say(key::REPORT_NO_REASON));
        page.words.with(key::REPORT_FIELD_REASON, args![field = field_words(&item.field_name), why = why])
    };
    items.iter().map(reason).collect::<Vec<_>>().join("\n")
}

/// The name of a field as words: `wearer_name`, as a database calls it, is "Wearer name". One with figures in it is a code,
/// and stays as it was entered.
fn field_words(name: &str) -> String {
    let is_key = name.contains('_') && !name.contains(' ') && !name.contains(|c: char| c.is_ascii_digit());
    if is_key { capital(&name.replace('_', " ")) } else { name.to_owned() }
}

/// Every field with what it is and how it is protected.
fn fields(page: &mut Page<'_>, activity: &Item<Processing>) {
    if let Some(reason) = page.withheld_column("data_item", "key_holder") {
        return page.leave_out(reason);
    }
    let mut table = Table::new([
        page.column("field_name", 3),
        page.titled(key::REPORT_WHAT_IT_IS, 5),
        page.titled(key::REPORT_PROTECTION, 5),
        page.column("oldest_record", 2),
    ])
    .caption(page.words.with(key::REPORT_FIELDS_CAPTION, args![activity = &activity.reference]));
    for item in &activity.record.data_items {
        table.push([
            Cell::new(field_words(&item.field_name)),
            Cell::new(nature(page, item)),
            Cell::new(protection(page, item)),
            page.day(item.oldest_record),
        ]);
    }
    if !table.rows.is_empty() {
        page.table(table, key::REPORT_NO_DATA_ITEMS);
    }
}

fn nature(page: &Page<'_>, item: &DataItem) -> String {
    let special = (item.special != Special::No).then(|| {
        if item.special == Special::Unknown {
            page.words.say(key::REPORT_SPECIAL_UNKNOWN)
        } else {
            word(item.special, page.words)
        }
    });
    let answers = [
        (item.identifiable, "identifiable"),
        (item.fraud_enabling, "fraud_enabling"),
        (item.irreplaceable, "irreplaceable"),
    ];
    let told = answers.into_iter().filter_map(|(answer, name)| answered(page, name, answer));
    let parts: Vec<String> = special.into_iter().chain(told).collect();
    if parts.is_empty() { page.words.say(key::REPORT_NOTHING_MARKED) } else { parts.join("; ") }
}

/// "Helps a fraudster", "Helps a fraudster: not known", or nothing where the answer is no.
fn answered(page: &Page<'_>, name: &str, answer: Answer) -> Option<String> {
    let label = label(name, page.words);
    match answer {
        Answer::Yes => Some(label),
        Answer::No => None,
        Answer::Unknown => Some(page.words.with(key::REPORT_ANSWER_UNKNOWN, args![what = label])),
    }
}

fn protection(page: &Page<'_>, item: &DataItem) -> String {
    let answers = [
        ("pseudonymised", item.pseudonymised),
        ("encrypted_at_rest", item.encrypted_at_rest),
        ("encrypted_in_transit", item.encrypted_in_transit),
    ];
    let mut parts: Vec<String> = answers
        .into_iter()
        .map(|(name, answer)| {
            let said = page.words.enumeration("answer", domain::word::Word::word(answer));
            page.words.with(key::REPORT_ANSWER, args![what = label(name, page.words), answer = said])
        })
        .collect();
    parts.push(word(item.key_holder, page.words));
    parts.join("; ")
}

/// Every count as it was stated, claims that are not in force among them.
fn people(page: &mut Page<'_>, activity: &Item<Processing>) {
    let mut table = Table::new([
        page.column("body", 4),
        page.column("subject_group", 3),
        page.column("categories", 4),
        page.titled(key::REPORT_PEOPLE, 3),
        page.column("source", 4),
        page.column("as_of", 3),
        page.titled(key::REPORT_IN_FORCE, 2),
    ])
    .caption(page.words.with(key::REPORT_PEOPLE_CAPTION, args![activity = &activity.reference]));
    for count in &activity.record.head_counts {
        table.push(count_row(page, count));
    }
    page.table(table, key::REPORT_NO_HEAD_COUNTS);
}

fn count_row(page: &Page<'_>, count: &HeadCount) -> Vec<Cell> {
    let all = || page.words.say(key::REPORT_ALL_DATA);
    vec![
        Cell::new(scope(page, count)),
        Cell::new(word(count.subject_group, page.words)),
        Cell::new(count.categories.said("categories", page.words).unwrap_or_else(all)),
        Cell::new(range(page, count)),
        Cell::new(count.source.cell("source", page.words)),
        page.day(count.as_of),
        Cell::new(word(count.in_force, page.words)),
    ]
}

fn retention(page: &mut Page<'_>, activity: &Item<Processing>) {
    let mut table = Table::new([
        page.column("applies_to", 3),
        page.column("rule", 5),
        page.column("period", 2),
        page.column("authority", 3),
        page.column("holder", 3),
        page.column("ends_on", 2),
    ])
    .caption(page.words.with(key::REPORT_RETENTION_CAPTION, args![activity = &activity.reference]));
    for rule in &activity.record.retention_rules {
        table.rows.push(Row {
            cells: cells!(page.words, rule; applies_to, rule, period, authority, holder, ends_on),
            total: false,
        });
    }
    page.table(table, key::REPORT_NO_RETENTION);
}

#[cfg(test)]
mod tests {
    use super::field_words;

    #[test]
    fn a_key_is_said_in_words_and_a_name_or_code_as_entered() {
        for (entered, said) in [
            ("wearer_name", "Wearer name"),
            ("hp10_hp007", "hp10_hp007"),
            ("Date of birth", "Date of birth"),
            ("NHS no_", "NHS no_"),
        ] {
            assert_eq!(field_words(entered), said);
        }
    }
}
