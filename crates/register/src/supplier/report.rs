//! What a report can be on: suppliers and their contracts, and the markings.

use super::index;
use super::line::Line;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::{Named, ReportChoices, ReportContract, ReportSubject};
use domain::noun::Noun;
use domain::vocabulary::Marking;
use domain::word::Word;
use std::collections::HashMap;

/// What the report form offers, suppliers by name.
///
/// # Errors
/// Where the register cannot be read.
pub fn report_choices(reader: &Reader<'_>) -> Result<ReportChoices, Failure> {
    let index = index::of(reader)?;
    let mut contracts = contracts(reader)?;
    let mut lines: Vec<&Line> = index.lines.iter().collect();
    lines.sort_by(|one, other| one.key.cmp(&other.key).then(one.number.cmp(&other.number)));
    let subject = |line: &Line| ReportSubject {
        id: line.id.clone(),
        name: line.name.clone(),
        contracts: contracts.remove(&line.id).unwrap_or_default(),
    };
    Ok(ReportChoices { markings: markings(), suppliers: lines.into_iter().map(subject).collect() })
}

fn markings() -> Vec<Named> {
    let named = |word: &str| Named { word: word.to_owned(), text: words().enumeration(Marking::NAME, word) };
    Marking::ALL.iter().map(|marking| named(marking.word())).collect()
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
