//! The records of any noun, called by their names: as a plain list, and as what a link can point to.

use super::naming;
use super::open::{named, noun_of};
use crate::failure::Failure;
use crate::history;
use crate::reader::Reader;
use crate::view::{RecordPage, RecordQuery, RecordRow};
use domain::noun::Noun;
use domain::problem::ProblemKind;
use domain::record::Spec;
use rusqlite::Row;
use std::collections::HashMap;

/// The most rows that are asked for at once.
const MOST: u32 = 500;

/// A window of the records of a noun, in the order of their references.
///
/// # Errors
/// Where there is no such noun, the window is not 1 to 500 rows, or the register cannot be read.
pub fn list(reader: &Reader<'_>, noun: &str, query: &RecordQuery) -> Result<RecordPage, Failure> {
    if !(1..=MOST).contains(&query.limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let noun = noun_of(noun)?;
    let words: Vec<String> = query.text.split_whitespace().map(str::to_lowercase).collect();
    let mut rows = rows(reader, noun)?;
    rows.retain(|row| (query.retired || !row.retired) && holds(row, &words));
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let window = rows.into_iter().skip(query.offset as usize).take(query.limit as usize).collect();
    let revision = u64::try_from(reader.head().seq).unwrap_or_default();
    Ok(RecordPage { noun: named(noun), total, revision, rows: window })
}

fn holds(row: &RecordRow, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let text = format!("{} {} {}", row.reference, row.title, row.detail).to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}

/// Every record of a noun, the retired ones too.
pub(super) fn rows(reader: &Reader<'_>, noun: Noun) -> Result<Vec<RecordRow>, Failure> {
    let spec = noun.spec();
    let naming = naming::of(noun);
    let above = Above::of(reader, &spec)?;
    let own = naming.own.iter().map(|field| format!("\"{field}\"")).collect::<Vec<_>>().join(", ");
    let own = if own.is_empty() { "NULL".to_owned() } else { format!("coalesce({own}, NULL)") };
    let column =
        |field: Option<&str>| field.map_or_else(|| "NULL".to_owned(), |field| format!("\"{field}\""));
    let link = |field: &'static str| column(naming::target(&spec, field).map(|_| field));
    let sql = format!(
        "SELECT id, ref_number, retired_at IS NOT NULL, {own}, {}, {}, {}, {} FROM \"{}\" ORDER BY ref_number",
        column(naming.word),
        link("contract"),
        link("supplier"),
        link("organisation"),
        spec.table,
    );
    let mut statement = reader.connection.prepare_cached(&sql)?;
    let mut found = statement.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(above.row(noun, &spec, row)?);
    }
    Ok(rows)
}

/// The names of the records that others hang under, as far as a noun points to them.
#[derive(Default)]
struct Above {
    contracts: HashMap<String, (String, String)>,
    suppliers: HashMap<String, String>,
    organisations: HashMap<String, String>,
}

impl Above {
    fn of(reader: &Reader<'_>, spec: &Spec) -> Result<Self, Failure> {
        let points = |field| naming::target(spec, field).is_some();
        let mut above = Self::default();
        if points("organisation") {
            above.organisations = names(reader, include_str!("names_of_organisations.sql"))?;
        }
        if points("supplier") {
            above.suppliers = names(reader, include_str!("names_of_suppliers.sql"))?;
        }
        if points("contract") {
            let mut statement = reader.connection.prepare_cached(include_str!("names_of_contracts.sql"))?;
            let found = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
            above.contracts = found.collect::<Result<_, _>>()?;
        }
        Ok(above)
    }

    fn row(&self, noun: Noun, spec: &Spec, row: &Row<'_>) -> Result<RecordRow, Failure> {
        let text = |at: usize| row.get::<_, Option<String>>(at);
        let own = text(3)?;
        let contract = text(5)?.and_then(|id| self.contracts.get(&id)).cloned();
        let supplier = text(6)?.and_then(|id| self.suppliers.get(&id)).cloned();
        let organisation = text(7)?.and_then(|id| self.organisations.get(&id)).cloned();
        let word = naming::of(noun).word.zip(text(4)?);
        let said = word.and_then(|(field, word)| naming::phrase(spec, field, Some(&word)));
        let (contract, of_contract) = contract.unzip();
        let through = match naming::of(noun).through {
            Some("contract") => contract.clone(),
            Some("organisation") => organisation.clone(),
            _ => None,
        };
        let title = own.or(through).or_else(|| said.clone());
        let title = title.unwrap_or_else(|| history::answer("noun", noun.word()));
        let beside = [said, contract, organisation, supplier.or(of_contract)];
        let mut detail: Vec<String> = Vec::new();
        for part in beside.into_iter().flatten().filter(|part| !part.is_empty() && *part != title) {
            if !detail.contains(&part) {
                detail.push(part);
            }
        }
        Ok(RecordRow {
            id: row.get(0)?,
            reference: noun.reference(row.get(1)?),
            title,
            detail: detail.join(" · "),
            retired: row.get(2)?,
        })
    }
}

fn names(reader: &Reader<'_>, sql: &str) -> Result<HashMap<String, String>, Failure> {
    let mut statement = reader.connection.prepare_cached(sql)?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}
