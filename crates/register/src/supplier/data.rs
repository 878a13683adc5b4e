//! What a supplier holds about people: activities, how many people of which group and body, and each item's reason.

use super::identity::name_of;
use super::phrase::{answer, country, date, known, named, period, stated};
use crate::failure::{Failure, words};
use crate::reader::{Found, Reader};
use crate::view::{ActivityView, DataItemView, MatrixRow, Named, PersonalData};
use domain::noun::Noun;
use domain::processing::{DataItem, HeadCount, Location, Processing, RetentionRule};
use domain::vocabulary::{self, DataCategory, LocationUse};
use domain::word::Word;
use words::{args, key};

/// Every processing activity of a supplier.
pub(super) fn personal_data(
    reader: &Reader<'_>,
    supplier: &str,
    organisation: &str,
) -> Result<PersonalData, Failure> {
    of_activities(reader, &reader.all_where::<Processing>("supplier", supplier)?, organisation)
}

/// Every processing activity under a contract; the roles shown are the organisation's.
pub(crate) fn of_contract(
    reader: &Reader<'_>,
    contract: &str,
    organisation: &str,
) -> Result<PersonalData, Failure> {
    of_activities(reader, &reader.all_where::<Processing>("contract", contract)?, organisation)
}

fn of_activities(
    reader: &Reader<'_>,
    activities: &[Found<Processing>],
    organisation: &str,
) -> Result<PersonalData, Failure> {
    let mut data = PersonalData { activities: Vec::new(), matrix: Vec::new(), items: Vec::new() };
    for found in activities {
        data.activities.push(activity(reader, found, organisation)?);
        data.matrix.extend(matrix(reader, found)?);
        data.items.extend(found.record.data_items.iter().map(|one| item(&found.reference, one)));
    }
    Ok(data)
}

fn activity(
    reader: &Reader<'_>,
    found: &Found<Processing>,
    organisation: &str,
) -> Result<ActivityView, Failure> {
    let record = &found.record;
    let contract = record.contract.as_ref();
    let own = record.roles.iter().find(|role| role.organisation.as_str() == organisation);
    let at = |used_for| {
        record.locations.iter().filter(move |location| location.used_for == used_for).map(location)
    };
    let rules: Vec<String> = record.retention_rules.iter().map(retention).collect();
    Ok(ActivityView {
        reference: found.reference.clone(),
        name: record.name.to_string(),
        contract: contract.map(|link| reader.reference(Noun::Contract, link.as_str())).transpose()?,
        purposes: record.purposes.iter().map(|purpose| purpose.to_string()).collect(),
        role: own.and_then(|role| known(role.role)),
        lawful_basis: together(&record.lawful_bases),
        condition: together(&record.article_9_conditions),
        hosting: at(LocationUse::Hosting).collect(),
        access: at(LocationUse::Access).collect(),
        retention: (!rules.is_empty()).then(|| rules.join("; ")),
        dpia: dpia(record),
    })
}

/// Several words as one: the first word, the phrases of all.
fn together<W: Word>(values: &[W]) -> Option<Named> {
    let texts: Vec<String> = values.iter().map(|value| named(*value).text).collect();
    values.first().map(|first| Named { word: first.word().to_owned(), text: texts.join("; ") })
}

/// "UK public cloud, United Kingdom (Example Hosting Ltd)".
fn location(location: &Location) -> Named {
    let place = named(location.place);
    let mut text = place.text;
    if let Some(code) = location.country.as_deref() {
        text = words().with(key::VIEWS_PLACE_COUNTRY, args![place = text, country = country(code)]);
    }
    if let Some(operator) = location.operator.as_deref() {
        text = words().with(key::VIEWS_PLACE_OPERATOR, args![place = text, operator = operator]);
    }
    Named { word: place.word, text }
}

/// "Dose records: until age 75 and at least 30 years (30 years)".
fn retention(rule: &RetentionRule) -> String {
    let said = words().with(key::VIEWS_RETENTION, args![what = &*rule.applies_to, rule = &*rule.rule]);
    match rule.period {
        Some(length) => {
            words().with(key::VIEWS_RETENTION_PERIOD, args![rule = said, period = period(length)])
        }
        None => said,
    }
}

/// The state of the impact assessment; none where neither question is answered.
fn dpia(record: &Processing) -> Option<Named> {
    use vocabulary::Answer as A;
    let word = match (record.dpia_required, record.dpia_done) {
        (_, A::Yes) => "done",
        (A::Yes, _) => "missing",
        (A::No, _) => "not-required",
        (A::Unknown, A::No) => "not-done",
        (A::Unknown, A::Unknown) => return None,
    };
    let state = words().enumeration("dpia-state", word);
    let text = match record.dpia_on.filter(|_| word == "done") {
        Some(on) => words().with(key::VIEWS_DPIA_ON, args![state = state, date = date(on)]),
        None => state,
    };
    Some(Named { word: word.to_owned(), text })
}

/// One row for each category of each head-count that is not ruled out; a count of no category counts all of the activity's.
fn matrix(reader: &Reader<'_>, found: &Found<Processing>) -> Result<Vec<MatrixRow>, Failure> {
    let mut rows = Vec::new();
    for count in found.record.head_counts.iter().filter(|count| count.in_force != vocabulary::Answer::No) {
        let body = match (&count.body, &count.scope) {
            (Some(link), _) => name_of(reader, link.as_str())?,
            (None, Some(scope)) => scope.to_string(),
            (None, None) => words().say(key::VIEWS_ALL_BODIES),
        };
        rows.extend(categories(&found.record, count).into_iter().map(|category| MatrixRow {
            activity: found.reference.clone(),
            category: named(category),
            group: named(count.subject_group),
            body: body.clone(),
            people: people(count),
            source: count.source.as_deref().map(str::to_owned),
            on: count.as_of.map(|day| day.to_string()),
        }));
    }
    Ok(rows)
}

fn categories(record: &Processing, count: &HeadCount) -> Vec<DataCategory> {
    if !count.categories.is_empty() {
        return count.categories.clone();
    }
    let mut all: Vec<DataCategory> = Vec::new();
    for item in &record.data_items {
        if !all.contains(&item.category) {
            all.push(item.category);
        }
    }
    if all.is_empty() { vec![DataCategory::Unknown] } else { all }
}

fn people(count: &HeadCount) -> Option<crate::view::PeopleRange> {
    let number = |end: Option<domain::field::People>| end.and_then(|end| u64::try_from(end.get()).ok());
    stated(number(count.min), number(count.max), count.qualifier)
}

fn item(activity: &str, item: &DataItem) -> DataItemView {
    DataItemView {
        activity: activity.to_owned(),
        category: named(item.category),
        name: item.field_name.to_string(),
        reason: item.why.as_deref().map(str::to_owned),
        fraud_enabling: answer(item.fraud_enabling),
        irreplaceable: answer(item.irreplaceable),
        special: named(item.special),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::record::Record;
    use serde_json::json;

    #[test]
    fn what_is_disputed_is_shown_as_disputed() {
        for (special, shown) in [
            ("yes", "Special category"),
            ("no", "Not special category"),
            ("disputed", "Disputed whether special category"),
            ("unknown", "Not known"),
        ] {
            let items =
                json!([{ "category": "occupational-exposure", "field_name": "Dose", "special": special }]);
            let draft = json!({ "name": "Badges", "supplier": "S-0001", "data_items": items });
            let record = Processing::from_draft(&draft).expect("a sound draft");
            assert_eq!(item("P-0001", &record.data_items[0]).special.text, shown);
        }
    }
}
