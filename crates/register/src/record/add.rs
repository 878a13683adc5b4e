//! Adding a record from a draft.

use super::{image_of, resolve, rules};
use crate::action::Action;
use crate::failure::Failure;
use crate::register::Register;
use crate::storage::rows::Image;
use crate::tables::{self, Table};
use crate::view::Outcome;
use crate::writer::Writer;
use domain::noun::Noun;
use domain::problem::{Path, Problems};
use domain::record::Spec;
use serde::Serialize;
use serde_json::Value;

/// A record that was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Added {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its id.
    pub id: String,
}

/// Adds a record.
///
/// # Errors
/// Every problem of the draft, each with its field; then nothing was stored.
pub fn add(register: &mut Register, noun: Noun, draft: &Value) -> Result<Outcome<Added>, Failure> {
    register.transact(Action::Add(noun), |writer| add_in(writer, noun, draft))
}

/// Adds several records in one transaction, in their order; a later one may link to an earlier one by its reference.
///
/// # Errors
/// The problems of the first draft that breaks a rule; then none was stored.
pub fn add_all(register: &mut Register, drafts: &[(Noun, Value)]) -> Result<Outcome<Vec<Added>>, Failure> {
    register.transact(Action::AddSeveral, |writer| {
        drafts.iter().map(|(noun, draft)| add_in(writer, *noun, draft)).collect()
    })
}

/// Adds a record inside a transaction.
pub(crate) fn add_in(writer: &mut Writer<'_>, noun: Noun, draft: &Value) -> Result<Added, Failure> {
    let table = tables::of(noun);
    let record = read(writer, table, draft, &[])?;
    rules::check(writer, noun, None, &record)?;
    let id = writer.new_id().to_string();
    let number = next_number(writer, table)?;
    let mut image = image_of(&table.spec, &record);
    image.insert("id".into(), id.as_str().into());
    image.insert("ref_number".into(), number.into());
    writer.insert(table, &image)?;
    insert_parts(writer, &table.spec, &record, &id)?;
    Ok(Added { reference: noun.reference(number), id })
}

/// Reads a draft by its type's rules and turns its links into ids; every problem is named at once.
pub(super) fn read(
    writer: &Writer<'_>,
    table: &Table,
    draft: &Value,
    kept: &[String],
) -> Result<Value, Failure> {
    let mut problems = Problems::new();
    let read = (table.spec.read)(draft, &Path::root(), &mut problems);
    let Some(mut record) = read else {
        resolve::check_links_of_draft(writer.connection(), &table.spec, draft, kept, &mut problems)?;
        return Err(Failure::invalid(problems));
    };
    resolve::links_to_ids(writer.connection(), &table.spec, &mut record, &Path::root(), kept, &mut problems)?;
    if problems.is_empty() { Ok(record) } else { Err(Failure::invalid(problems)) }
}

fn next_number(writer: &Writer<'_>, table: &Table) -> Result<i64, Failure> {
    let sql = format!("SELECT coalesce(max(ref_number), 0) + 1 FROM \"{}\"", table.name);
    Ok(writer.connection().prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

fn insert_parts(writer: &mut Writer<'_>, spec: &Spec, record: &Value, parent: &str) -> Result<(), Failure> {
    for part in &spec.parts {
        for item in record[part.key].as_array().into_iter().flatten() {
            insert_part(writer, &(part.spec)(), item, parent)?;
        }
    }
    Ok(())
}

/// Inserts one item of a list that has a table of its own.
pub(super) fn insert_part(
    writer: &mut Writer<'_>,
    spec: &Spec,
    item: &Value,
    parent: &str,
) -> Result<(), Failure> {
    let table = tables::named(spec.table).ok_or_else(|| Failure::internal(spec.table))?;
    let mut image: Image = image_of(spec, item);
    let id = writer.new_id().to_string();
    image.insert("id".into(), id.into());
    image.insert("parent".into(), parent.into());
    writer.insert(table, &image)
}
