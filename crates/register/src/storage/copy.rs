//! A copy of a register in memory, to try something out on. Nothing of it is ever written to a disk, so that it may hold in plain
//! text what the file holds encrypted.

use super::migrate::{self, Migration};
use super::open;
use crate::failure::Failure;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Row, params_from_iter};

/// Copies every row of one state of a register into tables that the migrations make anew. Kept files keep their digests alone:
/// their bytes may be many, and nothing that is tried out asks for them.
///
/// # Errors
/// Where the file cannot be read, or holds what its tables do not allow.
#[allow(clippy::disallowed_methods)] // a copy in memory
pub(crate) fn in_memory(from: &Connection, migrations: &[Migration]) -> Result<Connection, Failure> {
    let copy = open::in_memory()?;
    // Rows come table by table, and a link may come before what it points at.
    copy.execute_batch("PRAGMA foreign_keys = OFF; BEGIN")?;
    for step in migrations {
        migrate::apply(&copy, step)?;
    }
    let held = from.unchecked_transaction()?;
    for table in tables(&copy)? {
        rows(&held, &copy, &table)?;
    }
    copy.execute_batch("COMMIT; PRAGMA foreign_keys = ON")?;
    Ok(copy)
}

fn tables(copy: &Connection) -> Result<Vec<String>, Failure> {
    let mut statement = copy.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Copies the rows of a table, in their order.
#[allow(clippy::disallowed_methods)] // a copy in memory
fn rows(from: &Connection, copy: &Connection, table: &str) -> Result<(), Failure> {
    let columns = columns(copy, table)?;
    let read: Vec<_> = columns.iter().map(|column| read_as(table, column)).collect();
    let (names, places) = (columns.join(","), vec!["?"; columns.len()].join(","));
    let mut write = copy.prepare(&format!("INSERT INTO \"{table}\" ({names}) VALUES ({places})"))?;
    let mut statement =
        from.prepare(&format!("SELECT {} FROM \"{table}\" ORDER BY rowid", read.join(",")))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        write.execute(params_from_iter(cells(row, columns.len())?))?;
    }
    Ok(())
}

fn cells<'a>(row: &'a Row<'_>, count: usize) -> rusqlite::Result<Vec<ToSqlOutput<'a>>> {
    (0..count).map(|index| row.get_ref(index).map(ToSqlOutput::Borrowed)).collect()
}

/// The columns of a table, each in quotation marks.
fn columns(copy: &Connection, table: &str) -> Result<Vec<String>, Failure> {
    let statement = copy.prepare(&format!("SELECT * FROM \"{table}\""))?;
    let columns = statement.column_names().map(|name| format!("\"{name}\"")).collect();
    Ok(columns)
}

fn read_as<'a>(table: &str, column: &'a str) -> &'a str {
    if (table, column) == ("evidence_file", "\"bytes\"") { "zeroblob(0)" } else { column }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key;
    use crate::record;
    use crate::register::{Register, Setup};
    use crate::storage::migrate::MIGRATIONS;
    use domain::noun::Noun;
    use serde_json::json;

    /// Every row of a table as text, in order.
    fn told(connection: &Connection, table: &str) -> Vec<String> {
        let mut statement =
            connection.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY rowid")).expect("a statement");
        let count = statement.column_count();
        let told = |row: &Row<'_>| Ok(format!("{:?}", cells(row, count)?));
        statement.query_map([], told).expect("rows").collect::<Result<_, _>>().expect("every row")
    }

    #[test]
    fn a_copy_has_every_row_and_stays_in_memory() {
        let (key, _) = key::make(&key::Passphrase::typed("an ordinary passphrase")).expect("a key");
        for key in [None, Some(key)] {
            let folder = tempfile::tempdir().expect("a folder");
            let setup = Setup::for_person("Nia Prosser", "").with_key(key);
            let mut register = Register::create(&folder.path().join("a.assay"), setup).expect("a register");
            let draft = json!({ "legal_name": "Cwm Taren Health Board", "kind": "health-board" });
            record::add(&mut register, Noun::Organisation, &draft).expect("added");
            let kept = |writer: &mut crate::Writer<'_>| writer.keep_file("a digest", b"the bytes of a file");
            register.transact(crate::Action::KeepFile, kept).expect("kept");
            let copy = in_memory(&register.connection, MIGRATIONS).expect("a copy");
            for table in tables(&copy).expect("tables").iter().filter(|table| *table != "evidence_file") {
                assert_eq!(told(&copy, table), told(&register.connection, table), "{table}");
            }
            let file: (String, i64) = copy
                .query_row("SELECT sha256, length(bytes) FROM evidence_file", [], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .expect("a kept file");
            assert_eq!(file, ("a digest".to_owned(), 0));
            let set: i64 = copy.pragma_query_value(None, "temp_store", |row| row.get(0)).expect("a setting");
            assert_eq!((set, copy.path()), (2, Some("")), "no file, and none for sorting");
            assert_eq!(migrate::version(&copy).expect("a version"), migrate::newest(MIGRATIONS));
        }
    }
}
