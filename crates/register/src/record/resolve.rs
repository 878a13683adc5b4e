//! From what a person types to a record's id, and back.

use crate::failure::{Failure, FailureCode};
use crate::reader::is_live;
use crate::storage::rows;
use crate::supplier;
use crate::tables;
use domain::id::Id;
use domain::noun::Noun;
use domain::problem::{Path, ProblemKind, Problems};
use domain::record::Spec;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use words::key;

/// What a reference turned out to mean.
pub(crate) enum Resolved {
    /// One record, by its id; whether it is retired.
    One { id: String, retired: bool },
    /// Several.
    Several(Vec<String>),
    /// None.
    None,
}

impl Resolved {
    /// The id, or the failure that says why there is none. A retired record still has its id.
    pub fn ok(self, noun: Noun, reference: &str) -> Result<String, Failure> {
        match self {
            Self::One { id, .. } => Ok(id),
            Self::None => Err(Failure::not_found(noun.word(), reference)),
            Self::Several(candidates) => {
                let candidates = candidates.join(", ");
                let arguments = [("reference", reference.into()), ("candidates", candidates.as_str().into())];
                Err(Failure::new(FailureCode::Ambiguous, key::FAILURE_AMBIGUOUS, &arguments))
            }
        }
    }
}

/// Finds a record by its reference, its id, or a name of its own that is unique: an organisation's ODS code or legal
/// name, a supplier's name, a contract's own reference; an organisation and a supplier by another name too where none has it as
/// its own.
pub(crate) fn resolve(connection: &Connection, noun: Noun, reference: &str) -> Result<Resolved, Failure> {
    let table = noun.table();
    if let Some(number) = noun.number(reference) {
        return one(
            connection,
            &format!("SELECT id, retired_at IS NOT NULL FROM \"{table}\" WHERE ref_number = ?1"),
            &number,
        );
    }
    if Id::parse(reference).is_some() {
        return one(
            connection,
            &format!("SELECT id, retired_at IS NOT NULL FROM \"{table}\" WHERE id = ?1"),
            &reference,
        );
    }
    let or_else = |found: Resolved, sql: &str| match found {
        // A name of its own comes first.
        Resolved::None => by_name(connection, noun, sql, reference),
        found => Ok(found),
    };
    match noun {
        Noun::Organisation => or_else(
            by_name(connection, noun, include_str!("organisation_by_name.sql"), reference)?,
            include_str!("organisation_by_other_name.sql"),
        ),
        Noun::Supplier => or_else(
            by_name(connection, noun, include_str!("supplier_by_name.sql"), reference)?,
            include_str!("supplier_by_other_name.sql"),
        ),
        Noun::Contract => by_name(connection, noun, include_str!("contract_by_own_reference.sql"), reference),
        _ => Ok(Resolved::None),
    }
}

fn one(connection: &Connection, sql: &str, bound: &dyn rusqlite::ToSql) -> Result<Resolved, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let found =
        statement.query_row([bound], |row| Ok(Resolved::One { id: row.get(0)?, retired: row.get(1)? }));
    Ok(found.optional()?.unwrap_or(Resolved::None))
}

fn by_name(connection: &Connection, noun: Noun, sql: &str, name: &str) -> Result<Resolved, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let found: Vec<(String, i64)> =
        statement.query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(match found.as_slice() {
        [] => Resolved::None,
        [(id, _)] => Resolved::One { id: id.clone(), retired: false },
        several => Resolved::Several(several.iter().map(|(_, number)| noun.reference(*number)).collect()),
    })
}

/// The reference of a record's id.
pub(crate) fn reference_of(connection: &Connection, noun: Noun, id: &str) -> Result<String, Failure> {
    let table = tables::of(noun).name;
    let number: Option<i64> = connection
        .prepare_cached(&format!("SELECT ref_number FROM \"{table}\" WHERE id = ?1"))?
        .query_row([id], |row| row.get(0))
        .optional()?;
    number.map(|number| noun.reference(number)).ok_or_else(|| Failure::not_found(noun.word(), id))
}

/// Turns every link of a record in draft form, its parts included, into an id. `kept` are the ids that the record
/// already links to: those stay allowed when their record has been retired since.
pub(crate) fn links_to_ids(
    connection: &Connection,
    spec: &Spec,
    record: &mut Value,
    at: &Path,
    kept: &[String],
    problems: &mut Problems,
) -> Result<(), Failure> {
    for column in spec.columns.iter().filter(|column| column.link.is_some()) {
        let place = at.field(column.name);
        match &mut record[column.name] {
            Value::String(reference) => {
                *reference = to_id(connection, column.link, reference, &place, kept, problems)?;
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    if let Value::String(reference) = item {
                        *reference =
                            to_id(connection, column.link, reference, &place.item(index), kept, problems)?;
                    }
                }
            }
            _ => {}
        }
    }
    for part in &spec.parts {
        let part_spec = (part.spec)();
        for (index, item) in record[part.key].as_array_mut().into_iter().flatten().enumerate() {
            links_to_ids(connection, &part_spec, item, &at.field(part.key).item(index), kept, problems)?;
        }
    }
    Ok(())
}

/// Adds what is wrong with the links of a draft whose fields cannot all be read, so that every problem is named at once.
/// A link that has a problem of its own already gets no second one.
pub(crate) fn check_links_of_draft(
    connection: &Connection,
    spec: &Spec,
    draft: &Value,
    kept: &[String],
    problems: &mut Problems,
) -> Result<(), Failure> {
    let mut found = Problems::new();
    links_to_ids(connection, spec, &mut legible(spec, draft), &Path::root(), kept, &mut found)?;
    for problem in found {
        if problems.as_slice().iter().all(|known| known.field != problem.field) {
            problems.add(problem);
        }
    }
    Ok(())
}

/// The links of a draft and of its parts, without what cannot be read.
fn legible(spec: &Spec, draft: &Value) -> Value {
    let mut links = serde_json::Map::new();
    for column in spec.columns.iter().filter(|column| column.link.is_some()) {
        links.insert(column.name.to_owned(), draft.get(column.name).cloned().unwrap_or_default());
    }
    for part in &spec.parts {
        let part_spec = (part.spec)();
        let items = draft.get(part.key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let items = items.iter().map(|item| legible(&part_spec, item));
        links.insert(part.key.to_owned(), items.collect());
    }
    links.into()
}

fn to_id(
    connection: &Connection,
    table: Option<&'static str>,
    reference: &str,
    at: &Path,
    kept: &[String],
    problems: &mut Problems,
) -> Result<String, Failure> {
    let Some(noun) = table.and_then(Noun::of_table) else {
        return Err(Failure::internal(format!("{at} links to no noun")));
    };
    let kind = match resolve(connection, noun, reference)? {
        Resolved::One { id, retired: false } => return Ok(id),
        Resolved::One { id, retired: true } if kept.contains(&id) => return Ok(id),
        Resolved::One { id, .. } => match live_after_merge(connection, noun, &id)? {
            Some(stays) => return Ok(stays),
            None => ProblemKind::Retired { reference: reference.to_owned() },
        },
        Resolved::Several(candidates) => ProblemKind::Ambiguous { candidates },
        Resolved::None => ProblemKind::NotFound { noun: noun.table(), reference: reference.to_owned() },
    };
    let _: Option<()> = problems.push(at, kind);
    Ok(reference.to_owned())
}

/// The record that stays where a supplier or its organisation was merged away, and is in use.
fn live_after_merge(connection: &Connection, noun: Noun, id: &str) -> Result<Option<String>, Failure> {
    let Some(stays) = supplier::gone_to(connection, noun, id)? else { return Ok(None) };
    let image = rows::read(connection, tables::of(noun).name, &stays)?;
    Ok(image.filter(is_live).map(|_| stays))
}

/// Turns every link of a record in draft form back into a reference.
pub(crate) fn ids_to_references(
    connection: &Connection,
    spec: &Spec,
    record: &mut Value,
) -> Result<(), Failure> {
    for column in &spec.columns {
        let Some(noun) = column.link.and_then(Noun::of_table) else { continue };
        match &mut record[column.name] {
            Value::String(id) => *id = reference_of(connection, noun, id)?,
            Value::Array(items) => {
                for item in items {
                    if let Value::String(id) = item {
                        *id = reference_of(connection, noun, id)?;
                    }
                }
            }
            _ => {}
        }
    }
    for part in &spec.parts {
        let part_spec = (part.spec)();
        for item in record[part.key].as_array_mut().into_iter().flatten() {
            ids_to_references(connection, &part_spec, item)?;
        }
    }
    Ok(())
}
