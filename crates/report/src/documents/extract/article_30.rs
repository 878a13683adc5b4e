//! Records of processing activities: each activity under the headings of the ICO's template for controllers.

use domain::organisation::Contact;
use domain::processing::Processing;
use domain::vocabulary::{ContactRole, LocationUse, ProcessingRole, SubjectGroup};
use words::{Key, args, key};

use super::Page;
use crate::block::{Block, Cell, Inline, Row, Table};
use crate::documents::said::{Said, word};
use crate::model::{Item, RecordOfProcessing};

/// Who decides why and how.
const CONTROLLERS: [ProcessingRole; 3] =
    [ProcessingRole::SoleController, ProcessingRole::LeadBody, ProcessingRole::IndependentController];

pub(super) fn rows(page: &mut Page<'_>, rows: &[RecordOfProcessing]) {
    if rows.is_empty() {
        page.say(key::REPORT_NO_PROCESSING);
    }
    for row in rows {
        let title = format!("{} {}", row.activity.reference, &*row.activity.record.name);
        page.heading(2, &format!("activity-{}", row.activity.reference), title);
        record(page, row);
    }
}

/// All records as one table, for pages on their side: what the template asks for in columns of what belongs together.
pub(super) fn table(page: &mut Page<'_>, rows: &[RecordOfProcessing]) {
    let columns = GROUPS.map(|(title, weight, _)| page.titled(title, weight));
    let mut table = Table::new(std::iter::once(page.references()).chain(columns))
        .caption(page.words.say(key::EXTRACT_ARTICLE_30));
    for row in rows {
        let facts = facts(page, row);
        let told = |(_, _, keys): &(Key, u16, &[Key])| {
            let mut lines: Vec<Inline> = keys.iter().flat_map(|key| line(page, &facts, *key)).collect();
            // No empty line at the end.
            lines.pop();
            Cell::runs(lines)
        };
        let mut cells = vec![Cell::new(&row.activity.reference)];
        cells.extend(GROUPS.iter().map(told));
        cells[1] = Cell::runs(headed(row, std::mem::take(&mut cells[1].text)));
        table.rows.push(Row { cells, total: false });
    }
    page.table(table, key::REPORT_NO_PROCESSING);
}

/// What belongs together in a column, with its title and its share of the width.
const GROUPS: [(Key, u16, &[Key]); 6] = [
    (key::ROPA_GROUP_ACTIVITY, 5, &[key::ROPA_PURPOSES, key::ROPA_CONTRACT]),
    (
        key::ROPA_GROUP_PARTIES,
        6,
        &[
            key::ROPA_CONTROLLER,
            key::ROPA_JOINT,
            key::ROPA_REPRESENTATIVE,
            key::ROPA_CONTACTS,
            key::ROPA_PROCESSOR,
        ],
    ),
    (key::ROPA_GROUP_DATA, 7, &[key::ROPA_INDIVIDUALS, key::ROPA_DATA, key::ROPA_SOURCE, key::ROPA_NOTICE]),
    (key::ROPA_GROUP_PLACES, 6, &[key::ROPA_RECIPIENTS, key::ROPA_TRANSFERS, key::ROPA_PLACES]),
    (key::ROPA_GROUP_CARE, 7, &[key::ROPA_RETENTION, key::ROPA_MEASURES]),
    (
        key::ROPA_GROUP_LAW,
        6,
        &[key::ROPA_LAWFUL, key::ROPA_ARTICLE_9, key::ROPA_SCHEDULE_1, key::ROPA_POLICY, key::ROPA_DPIA],
    ),
];

/// "Controller: Cwm Taren University Health Board", the label as a label, and the end of the line.
fn line(page: &Page<'_>, facts: &[(Key, Option<String>)], wanted: Key) -> Vec<Inline> {
    let Some((_, said)) = facts.iter().find(|(key, _)| *key == wanted) else { return Vec::new() };
    let said = said.clone().unwrap_or_else(|| page.words.say(key::REPORT_NOT_RECORDED));
    let label = page.words.with(key::ROPA_LABEL, args![label = page.words.say(wanted)]);
    vec![Inline::bold(label), Inline::new(format!(" {said}")), Inline::new("\n")]
}

/// The name of the activity above what is said of it.
fn headed(row: &RecordOfProcessing, mut text: Vec<Inline>) -> Vec<Inline> {
    text.insert(0, Inline::bold(format!("{}\n", &*row.activity.record.name)));
    text
}

fn record(page: &mut Page<'_>, row: &RecordOfProcessing) {
    let none = || page.words.say(key::REPORT_NOT_RECORDED);
    let rows = facts(page, row)
        .into_iter()
        .map(|(label, said)| (page.words.say(label), vec![Inline::new(said.unwrap_or_else(none))]))
        .collect();
    page.push(Block::KeyValues { rows, large: false });
}

/// What the template asks for, in its order; none where nothing is recorded.
fn facts(page: &Page<'_>, row: &RecordOfProcessing) -> Vec<(Key, Option<String>)> {
    let activity = &row.activity.record;
    let parties = |roles: &[ProcessingRole]| parties(page, activity, roles);
    vec![
        (key::ROPA_CONTROLLER, parties(&CONTROLLERS)),
        (key::ROPA_JOINT, parties(&[ProcessingRole::JointController])),
        (key::ROPA_REPRESENTATIVE, parties(&[ProcessingRole::Representative])),
        (key::ROPA_CONTACTS, contacts(page, &row.contacts)),
        (key::ROPA_PROCESSOR, Some(activity.supplier.as_str().to_owned())),
        (key::ROPA_PURPOSES, activity.purposes.said("purposes", page.words)),
        (key::ROPA_INDIVIDUALS, groups(page, activity)),
        (key::ROPA_DATA, categories(page, activity)),
        (key::ROPA_RECIPIENTS, activity.recipients.said("recipients", page.words)),
        (key::ROPA_TRANSFERS, transfers(page, activity)),
        (key::ROPA_RETENTION, retention(page, activity)),
        (key::ROPA_MEASURES, activity.measures.said("measures", page.words)),
        (key::ROPA_LAWFUL, activity.lawful_bases.said("lawful_bases", page.words)),
        (key::ROPA_ARTICLE_9, activity.article_9_conditions.said("article_9_conditions", page.words)),
        (key::ROPA_SCHEDULE_1, activity.schedule_1_part.said("schedule_1_part", page.words)),
        (key::ROPA_POLICY, activity.policy_document.said("policy_document", page.words)),
        (key::ROPA_SOURCE, activity.data_source.said("data_source", page.words)),
        (key::ROPA_NOTICE, notice(page, activity)),
        (key::ROPA_CONTRACT, contract(row)),
        (key::ROPA_DPIA, dpia(page, activity)),
        (key::ROPA_PLACES, places(page, activity)),
    ]
}

/// The organisations that have one of some roles.
fn parties(page: &Page<'_>, activity: &Processing, roles: &[ProcessingRole]) -> Option<String> {
    let found: Vec<String> = activity
        .roles
        .iter()
        .filter(|party| roles.contains(&party.role))
        .map(|party| party.organisation.as_str().to_owned())
        .collect();
    (!found.is_empty()).then(|| page.words.list(&found))
}

/// Data protection officers and those who take notice of a breach, a line each.
fn contacts(page: &Page<'_>, contacts: &[Item<Contact>]) -> Option<String> {
    let wanted = |role| matches!(role, ContactRole::DataProtectionOfficer | ContactRole::BreachNotice);
    let lines: Vec<String> = contacts
        .iter()
        .filter(|item| wanted(item.record.role))
        .map(|item| {
            let contact = &item.record;
            let gone = |name| page.gone(item, name);
            let parts = [
                Some(word(contact.role, page.words)),
                Some(contact.organisation.as_str().to_owned()),
                contact.name.as_deref().map(str::to_owned),
                contact.email.said("email", page.words).or_else(|| gone("email")),
                contact.telephone.said("telephone", page.words).or_else(|| gone("telephone")),
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn groups(page: &Page<'_>, activity: &Processing) -> Option<String> {
    let items = activity.data_items.iter().flat_map(|item| item.subject_groups.iter().copied());
    let counts = activity.head_counts.iter().map(|count| count.subject_group);
    let mut groups: Vec<SubjectGroup> = items.chain(counts).collect();
    groups.sort_unstable();
    groups.dedup();
    groups.said("subject_groups", page.words)
}

fn categories(page: &Page<'_>, activity: &Processing) -> Option<String> {
    let mut categories: Vec<_> = activity.data_items.iter().map(|item| item.category).collect();
    categories.sort_unstable();
    categories.dedup();
    categories.said("categories", page.words)
}

/// Countries outside the United Kingdom with what makes each transfer lawful.
fn transfers(page: &Page<'_>, activity: &Processing) -> Option<String> {
    let line = |transfer: &domain::processing::Transfer| {
        let told = args![
            country = transfer.country.cell("country", page.words),
            recipient = transfer.recipient.cell("recipient", page.words),
            mechanism = word(transfer.mechanism, page.words),
            document = transfer.document.cell("document", page.words)
        ];
        page.words.with(key::ROPA_TRANSFER, told)
    };
    let lines: Vec<String> = activity.transfers.iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn retention(page: &Page<'_>, activity: &Processing) -> Option<String> {
    let line = |rule: &domain::processing::RetentionRule| {
        let told = args![applies = rule.applies_to.to_string(), rule = rule.rule.to_string()];
        page.words.with(key::ROPA_RULE, told)
    };
    let lines: Vec<String> = activity.retention_rules.iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn notice(page: &Page<'_>, activity: &Processing) -> Option<String> {
    let said = activity.privacy_notice.said("privacy_notice", page.words)?;
    Some(match activity.privacy_notice_on {
        Some(on) => page.words.with(key::REPORT_SINCE, args![what = said, on = page.date(on)]),
        None => said,
    })
}

fn contract(row: &RecordOfProcessing) -> Option<String> {
    let reference = row.activity.record.contract.as_ref()?.as_str();
    Some(match &row.contract {
        Some(title) => format!("{reference} {title}"),
        None => reference.to_owned(),
    })
}

fn dpia(page: &Page<'_>, activity: &Processing) -> Option<String> {
    let told = args![
        required = word(activity.dpia_required, page.words).to_lowercase(),
        done = word(activity.dpia_done, page.words).to_lowercase(),
        reference = activity.dpia_reference.cell("dpia_reference", page.words)
    ];
    Some(page.words.with(key::ROPA_DPIA_SAYS, told))
}

fn places(page: &Page<'_>, activity: &Processing) -> Option<String> {
    let line = |place: &domain::processing::Location| {
        let used = match place.used_for {
            LocationUse::Hosting => key::REPORT_HOSTING_CAPTION,
            LocationUse::Access => key::REPORT_ACCESS_CAPTION,
        };
        let told = args![what = page.words.say(used), answer = place.country.cell("country", page.words)];
        page.words.with(key::REPORT_ANSWER, told)
    };
    let lines: Vec<String> = activity.locations.iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
