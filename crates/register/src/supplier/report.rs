//! What a report can be on: suppliers and their contracts.

use super::index;
use super::line::Line;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::view::{ReportContract, ReportSubject};
use domain::noun::Noun;
use std::collections::HashMap;

/// Suppliers by name, each with its contracts.
///
/// # Errors
/// Where the register cannot be read.
pub(crate) fn report_subjects(reader: &Reader<'_>) -> Result<Vec<ReportSubject>, Failure> {
    let index = index::of(reader)?;
    let mut contracts = contracts(reader)?;
    let mut lines: Vec<&Line> = index.lines.iter().collect();
    lines.sort_by(|one, other| one.key.cmp(&other.key).then(one.number.cmp(&other.number)));
    let subject = |line: &Line| ReportSubject {
        id: line.id.clone(),
        name: line.name.clone(),
        contracts: contracts.remove(&line.id).unwrap_or_default(),
    };
    Ok(lines.into_iter().map(subject).collect())
}

fn contracts(reader: &Reader<'_>) -> Result<HashMap<String, Vec<ReportContract>>, Failure> {
    let mut found: HashMap<String, Vec<ReportContract>> = HashMap::new();
    let mut statement = reader.connection.prepare_cached(include_str!("report_contracts.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (supplier, number): (String, i64) = (row.get(0)?, row.get(2)?);
        let reference = Noun::Contract.reference(number);
        found.entry(supplier).or_default().push(ReportContract {
            id: row.get(1)?,
            reference,
            title: row.get(3)?,
        });
    }
    Ok(found)
}
