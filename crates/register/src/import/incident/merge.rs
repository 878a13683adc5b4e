//! What of a case file is there already: a second import adds what is new and takes nothing away that somebody entered.

use crate::failure::Failure;
use crate::reader::draft_of;
use crate::record::resolve;
use crate::storage::rows;
use crate::tables;
use crate::writer::Writer;
use domain::noun::Noun;
use rusqlite::OptionalExtension;
use serde_json::{Map, Value};

/// The incident of a key, as it stands.
pub(super) struct Present {
    pub reference: String,
    pub title: String,
    /// Its fields and lists, links as references.
    pub shown: Value,
}

/// What tells the items of a list apart; anything else of an item somebody may have corrected since.
const IDENTITY: [(&str, &[&str]); 4] = [
    ("events", &["kind", "when", "body", "scope", "source"]),
    ("groups", &["scope", "min", "max", "source"]),
    ("bodies", &["organisation"]),
    ("clocks", &["name"]),
];

fn id_of(writer: &Writer<'_>, key: &str) -> Result<Option<String>, Failure> {
    let sql = "SELECT id FROM incident WHERE import_key = ?1 AND retired_at IS NULL";
    Ok(writer.connection().prepare_cached(sql)?.query_row([key], |row| row.get(0)).optional()?)
}

/// The incident of a key; none where nobody has imported it.
pub(super) fn present(writer: &Writer<'_>, key: &str) -> Result<Option<Present>, Failure> {
    let Some(id) = id_of(writer, key)? else { return Ok(None) };
    let table = tables::of(Noun::Incident);
    let image = writer.read(table, &id)?;
    let mut shown = draft_of(writer.connection(), table, &image)?;
    resolve::ids_to_references(writer.connection(), &table.spec, &mut shown)?;
    Ok(Some(Present {
        reference: resolve::reference_of(writer.connection(), Noun::Incident, &id)?,
        title: shown["title"].as_str().unwrap_or_default().to_owned(),
        shown,
    }))
}

/// The contract of the incident of a key.
pub(super) fn contract_of(writer: &Writer<'_>, key: &str) -> Result<Option<String>, Failure> {
    let present = present(writer, key)?;
    Ok(present.and_then(|present| present.shown["contract"].as_str().map(str::to_owned)))
}

/// The lists of an incident with what is new in a file behind what is there, and how many items that is.
pub(super) fn more(present: &Value, draft: &Value) -> (Value, usize) {
    let mut lists = Map::new();
    let mut added = 0;
    for (list, identity) in IDENTITY {
        let there = present[list].as_array().cloned().unwrap_or_default();
        let given = draft[list].as_array().into_iter().flatten();
        let same = |one: &Value, other: &Value| identity.iter().all(|field| one[field] == other[field]);
        let new: Vec<Value> =
            given.filter(|item| !there.iter().any(|known| same(known, item))).cloned().collect();
        if !new.is_empty() {
            added += new.len();
            lists.insert(list.to_owned(), there.into_iter().chain(new).collect());
        }
    }
    (lists.into(), added)
}

/// The reference of a claim of the incident that says the same.
pub(super) fn claim_there(
    writer: &Writer<'_>,
    incident: &str,
    draft: &Value,
) -> Result<Option<String>, Failure> {
    let id = resolve::resolve(writer.connection(), Noun::Incident, incident)?.ok(Noun::Incident, incident)?;
    let claims = rows::read_where(writer.connection(), "claim", "incident", &id)?;
    let same = |field: &str, claim: &rows::Image| claim.get(field) == draft.get(field);
    let found = claims.iter().find(|claim| {
        crate::reader::is_live(claim) && same("about", claim) && same("text", claim) && same("source", claim)
    });
    let number = found.and_then(|claim| claim.get("ref_number")).and_then(Value::as_i64);
    Ok(number.map(|number| Noun::Claim.reference(number)))
}
