//! All records of a noun, as a table.

use super::column;
use crate::desk::Desk;
use crate::{output, table};
use domain::date::Date;
use domain::noun::Noun;
use domain::record::Spec;
use register::history::Phrases;
use register::{Failure, Reader, record};
use serde_json::Value;
use words::{Key, Words, args, key};

/// Lists the records of a noun.
pub fn run(desk: &Desk, noun: Noun, with_retired: bool) -> Result<(), Failure> {
    if noun == Noun::Supplier {
        return super::supplier::run(desk, with_retired);
    }
    desk.read(|reader| {
        let records = record::list(reader, noun, with_retired)?;
        if desk.json {
            return output::json(&records);
        }
        output::text(&text(&desk.words, reader, noun, &records, with_retired)?)
    })
}

fn text(
    words: &Words,
    reader: &Reader<'_>,
    noun: Noun,
    records: &[Value],
    with_retired: bool,
) -> Result<String, Failure> {
    if records.is_empty() {
        return Ok(words.say(key::CLI_ANSWER_NONE));
    }
    let mut phrases = Phrases::new(reader);
    let spec = noun.spec();
    let derived = derived(noun);
    let mut head = vec![words.say(key::CLI_COLUMN_REF)];
    head.extend(fields(noun).iter().map(|field| column::label(words, field)));
    head.extend(derived.iter().map(|(heading, _)| words.say(*heading)));
    head.extend(with_retired.then(|| words.say(key::CLI_COLUMN_RETIRED)));
    let rows: Result<Vec<_>, Failure> =
        records.iter().map(|record| row(words, &mut phrases, &spec, noun, record, with_retired)).collect();
    Ok(table::text(head, rows?))
}

fn row(
    words: &Words,
    phrases: &mut Phrases<'_>,
    spec: &Spec,
    noun: Noun,
    record: &Value,
    with_retired: bool,
) -> Result<Vec<String>, Failure> {
    let mut cells = vec![record["ref"].as_str().unwrap_or_default().to_owned()];
    for field in fields(noun) {
        cells.push(column::value(phrases, spec, field, record)?.unwrap_or_default());
    }
    cells.extend(derived(noun).into_iter().map(|(_, say)| say(words, &record["derived"])));
    cells.extend(with_retired.then(|| retired(words, record)));
    Ok(cells)
}

/// When and why a record was retired; empty where it is not.
pub fn retired(words: &Words, record: &Value) -> String {
    let Some(at) = record["retired"]["at"].as_str() else { return String::new() };
    let on = table::day(words, at);
    words.with(
        key::CLI_RETIRED_ROW,
        args![at = on, reason = record["retired"]["reason"].as_str().unwrap_or_default()],
    )
}

/// The fields that tell records of a noun apart.
fn fields(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Organisation => &["legal_name", "kind", "jurisdiction", "ods_code", "companies_house_number"],
        Noun::Contact => &["organisation", "role", "name", "email"],
        Noun::Supplier => &["organisation", "service"],
        Noun::Contract => &["title", "supplier", "own_reference", "start", "end"],
        Noun::Clause => &["contract", "clause_reference"],
        Noun::Article28 => &["contract", "checked_on", "checked_by"],
        Noun::Processing => &["name", "supplier", "contract", "live"],
        Noun::Chain => &["contract", "organisation", "function", "status"],
        Noun::Evidence => &["kind", "supplier", "title", "grade", "expires_on"],
        Noun::Assessment => &["contract", "as_at", "status", "approved_by"],
        Noun::Incident => &["title", "supplier", "contract", "cause", "risk", "status"],
        Noun::BreachNotice => &["incident", "title", "channel", "received_on"],
        Noun::Kpi => &["contract", "name", "target"],
        Noun::Action => &["supplier", "contract", "finding", "severity", "owner", "due_on", "status"],
        Noun::Acceptance => &["contract", "gates", "owner", "until"],
        Noun::InterimControl => &["contract", "kind", "owner", "in_place"],
        Noun::Decision => &["supplier", "question", "outcome", "decided_by", "decided_on"],
        Noun::Appetite => &["domain", "appetite", "tolerated", "from"],
        Noun::Lesson => &["supplier", "lesson"],
        Noun::Dispute => &["supplier", "subject", "status", "opened_on"],
        Noun::Claim => &["supplier", "about", "min", "max", "source", "in_force"],
    }
}

type Said = fn(&Words, &Value) -> String;

/// What follows from a record and belongs in its row.
fn derived(noun: Noun) -> Vec<(Key, Said)> {
    match noun {
        Noun::Contract => vec![
            (key::CLI_COLUMN_CURRENT_END, |words, derived| {
                let end = derived["current_end"].as_str().and_then(Date::parse);
                end.map_or_else(String::new, |end| words.date(end.0))
            }),
            (key::CLI_COLUMN_STATUS, |words, derived| {
                let status = derived["status"].as_str();
                status.map_or_else(String::new, |status| words.enumeration("contract-status", status))
            }),
        ],
        Noun::Clause => vec![(key::CLI_COLUMN_QUALITY, |_, derived| derived["quality"].to_string())],
        Noun::Article28 => vec![(key::CLI_COLUMN_PRESENT, |words, derived| {
            let number = |name: &str| derived[name].as_i64().unwrap_or_default();
            words.with(key::CLI_PRESENT, args![present = number("present"), of = number("of")])
        })],
        Noun::Evidence => vec![(key::CLI_COLUMN_FRESHNESS, |words, derived| {
            let freshness = derived["freshness"].as_str();
            freshness.map_or_else(String::new, |freshness| words.enumeration("evidence-freshness", freshness))
        })],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_is_listed_is_one_of_its_noun() {
        for &noun in Noun::ALL {
            let spec = noun.spec();
            for field in fields(noun) {
                assert!(spec.columns.iter().any(|column| column.name == *field), "{noun:?} has no {field}");
            }
        }
    }
}
