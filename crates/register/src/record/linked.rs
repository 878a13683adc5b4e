//! Which live records link to a record: what would be left pointing at nothing if it were retired.

use crate::failure::Failure;
use crate::tables::{self, Table};
use domain::noun::Noun;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// The most references that a refusal names.
const NAMED: usize = 10;

/// The references of the live records that link to a record, in order; a part counts as the record it is part of. The
/// record itself is left out.
pub(crate) fn to(connection: &Connection, noun: Noun, id: &str) -> Result<Vec<String>, Failure> {
    let mut found = BTreeSet::new();
    for table in tables::all() {
        let columns = table.spec.columns.iter().filter(|column| column.link == Some(noun.table()));
        for column in columns {
            let Some((holder, sql)) = statement(table, column.name) else { continue };
            let mut rows = connection.prepare_cached(&sql)?;
            let numbers = rows.query_map([id], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
            found.extend(numbers.into_iter().map(|number| (holder, number)));
        }
    }
    Ok(found.into_iter().map(|(holder, number)| Noun::ALL[holder].reference(number)).collect())
}

/// The numbers of the live records whose link holds an id, as the place of their noun and a statement. A list of links is
/// stored as text, and an id is never part of another.
fn statement(table: &Table, column: &str) -> Option<(usize, String)> {
    let name = table.name;
    let place = |noun: Noun| Noun::ALL.iter().position(|&one| one == noun);
    let sql = match table.parent {
        None => format!(
            "SELECT ref_number FROM \"{name}\" \
             WHERE retired_at IS NULL AND id <> ?1 AND instr(\"{column}\", ?1) > 0"
        ),
        Some(parent) => format!(
            "SELECT DISTINCT whole.ref_number FROM \"{name}\" AS part JOIN \"{parent}\" AS whole ON whole.id = part.parent \
             WHERE part.retired_at IS NULL AND whole.retired_at IS NULL AND whole.id <> ?1 \
             AND instr(part.\"{column}\", ?1) > 0"
        ),
    };
    let noun = table.noun.or_else(|| table.parent.and_then(Noun::of_table))?;
    place(noun).map(|place| (place, sql))
}

/// The references in one line: at most [`NAMED`], and how many more there are.
pub(super) fn named(references: &[String]) -> (String, usize) {
    let shown = references.len().min(NAMED);
    (references[..shown].join(", "), references.len() - shown)
}
