//! Rules between records: what is unique, what cannot hang in a circle, what is frozen.

use crate::failure::{Failure, FieldProblem, in_words};
use crate::storage::rows;
use crate::tables;
use crate::writer::Writer;
use domain::noun::Noun;
use domain::problem::{Path, ProblemKind, Problems};
use rusqlite::OptionalExtension;
use serde_json::Value;

/// Fields whose value only one record that is not retired may have.
fn unique_fields(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Organisation => &["ods_code", "companies_house_number", "lei", "ppon", "portal_id"],
        Noun::Supplier => &["organisation"],
        Noun::Contract | Noun::Incident => &["import_key"],
        Noun::Clause | Noun::Article28 => &["contract"],
        _ => &[],
    }
}

/// Fields by which a record hangs under another of its kind.
fn upward_fields(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Organisation => &["parent", "ultimate_parent"],
        Noun::Chain => &["under"],
        _ => &[],
    }
}

/// Checks a record in draft form, its links as ids; `id` is its own where it is there already. An approved assessment
/// takes no change.
pub(super) fn check(
    writer: &Writer<'_>,
    noun: Noun,
    id: Option<&str>,
    record: &Value,
) -> Result<(), Failure> {
    let mut problems = between(writer, noun, id, record)?;
    if noun == Noun::Assessment && is_approved(writer, id)? {
        let _: Option<()> = problems.push(&Path::root().field("status"), ProblemKind::Frozen);
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::invalid(problems)) }
}

/// The same for a record that is reinstated as it was: that changes nothing in an approved assessment.
pub(super) fn check_restored(
    writer: &Writer<'_>,
    noun: Noun,
    id: &str,
    record: &Value,
) -> Result<(), Failure> {
    let problems = between(writer, noun, Some(id), record)?;
    if problems.is_empty() { Ok(()) } else { Err(Failure::invalid(problems)) }
}

/// What a record that is there breaks, in words: for rows that came in all at once.
pub(crate) fn keeps_rules(
    writer: &Writer<'_>,
    noun: Noun,
    id: &str,
    record: &Value,
) -> Result<Vec<FieldProblem>, Failure> {
    let problems = between(writer, noun, Some(id), record)?;
    Ok(problems.into_iter().map(|problem| in_words(&problem)).collect())
}

/// What is unique, and what cannot hang in a circle.
fn between(writer: &Writer<'_>, noun: Noun, id: Option<&str>, record: &Value) -> Result<Problems, Failure> {
    let mut problems = Problems::new();
    for field in unique_fields(noun) {
        if let Some(by) = taken(writer, noun, field, id, record)? {
            let _: Option<()> = problems.push(&Path::root().field(field), ProblemKind::Taken { by });
        }
    }
    for field in upward_fields(noun) {
        if is_circle(writer, noun, field, id, record)? {
            let _: Option<()> = problems.push(&Path::root().field(field), ProblemKind::UnderItself);
        }
    }
    if noun == Noun::Chain && hangs_elsewhere(writer, record)? {
        let _: Option<()> =
            problems.push(&Path::root().field("under"), ProblemKind::Contradicts { other: "contract" });
    }
    Ok(problems)
}

fn taken(
    writer: &Writer<'_>,
    noun: Noun,
    field: &str,
    id: Option<&str>,
    record: &Value,
) -> Result<Option<String>, Failure> {
    let Some(value) = record[field].as_str() else { return Ok(None) };
    let sql = format!(
        "SELECT ref_number FROM \"{}\" WHERE \"{field}\" = ?1 AND retired_at IS NULL AND id IS NOT ?2 LIMIT 1",
        noun.table()
    );
    let found: Option<i64> =
        writer.connection().prepare_cached(&sql)?.query_row((value, id), |row| row.get(0)).optional()?;
    Ok(found.map(|number| noun.reference(number)))
}

/// Whether following the field upward from the record comes back to it.
fn is_circle(
    writer: &Writer<'_>,
    noun: Noun,
    field: &str,
    id: Option<&str>,
    record: &Value,
) -> Result<bool, Failure> {
    let Some(id) = id else { return Ok(false) };
    let mut above = record[field].as_str().map(str::to_owned);
    let mut seen = 0;
    while let Some(next) = above {
        seen += 1;
        if next == id || seen > 1_000 {
            return Ok(true);
        }
        let row = rows::read(writer.connection(), tables::of(noun).name, &next)?;
        above = row.and_then(|row| row.get(field).and_then(Value::as_str).map(str::to_owned));
    }
    Ok(false)
}

fn is_approved(writer: &Writer<'_>, id: Option<&str>) -> Result<bool, Failure> {
    let Some(id) = id else { return Ok(false) };
    let row = writer.read(tables::of(Noun::Assessment), id)?;
    Ok(row.get("status").and_then(Value::as_str) == Some("approved"))
}

/// Whether a link of a chain hangs under one of another contract.
fn hangs_elsewhere(writer: &Writer<'_>, record: &Value) -> Result<bool, Failure> {
    let Some(above) = record["under"].as_str() else { return Ok(false) };
    let row = writer.read(tables::of(Noun::Chain), above)?;
    Ok(row.get("contract") != record.get("contract"))
}
