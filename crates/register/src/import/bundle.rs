//! A whole register that was exported as JSON, taken into an empty one: every row with its id and reference, checked as if
//! it had been typed, in one deed. The history of the register it came from stays there.

use crate::action::Action;
use crate::check::broken_links;
use crate::evidence::sha256;
use crate::export::{Bundle, FORMAT, KeptFile, VERSION};
use crate::failure::{Failure, FailureCode, FieldProblem, in_words, words};
use crate::reader::draft_of;
use crate::record::{keeps_rules, stored};
use crate::register::Register;
use crate::storage::migrate;
use crate::storage::rows::{self, Image};
use crate::tables::{self, Table};
use crate::view::Outcome;
use crate::writer::Writer;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::problem::{Path, Problems};
use serde::Serialize;
use serde_json::Value;
use serde_json::error::Category;
use words::{Key, args, key};

/// The version of the schema since which every table has had the same columns; a file of any since is taken in, and a table that
/// came later has no rows in it.
const SAME_TABLES_SINCE: i64 = 1;
/// The most problems that are named; a file with more of them has one cause.
const MOST: usize = 100;
/// Columns that every table has beside those of its record type.
const OWN: [&str; 5] = ["id", "parent", "ref_number", "retired_at", "retired_reason"];

/// What was taken in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct TakenIn {
    /// Records, without the lists inside them.
    pub records: u64,
    /// Files of evidence.
    pub files: u64,
}

/// Takes a register in.
///
/// # Errors
/// Where the register holds records already, the bytes are no such register, or one of its rows would not have been
/// taken in as a draft; then nothing was changed, and each place is named.
#[allow(clippy::disallowed_methods)] // holds within the transaction: in which order its rows may come
pub fn apply(register: &mut Register, bytes: &[u8]) -> Result<Outcome<TakenIn>, Failure> {
    let bundle = read(bytes, migrate::newest(register.migrations()))?;
    register.transact(Action::ImportRegister, |writer| {
        refuse_records(writer)?;
        // A body may stand before the one it belongs to; every link is looked at once all rows are there.
        writer.connection().pragma_update(None, "defer_foreign_keys", true)?;
        let mut found = Found::default();
        let mut taken = TakenIn::default();
        for table in tables::all() {
            let count = fill(writer, table, &bundle, &mut found)?;
            taken.records += if table.noun.is_some() { count } else { 0 };
        }
        refuse_unknown_tables(&bundle, &mut found);
        taken.files = keep(writer, &bundle.files, &mut found)?;
        found.refuse()?;
        links(writer, &mut found)?;
        found.refuse()?;
        drafts(writer, &mut found)?;
        found.refuse()?;
        Ok(taken)
    })
}

fn read(bytes: &[u8], newest: i64) -> Result<Bundle, Failure> {
    let bundle: Bundle = serde_json::from_slice(bytes).map_err(|error| not_ours(bytes, &error))?;
    if bundle.format != FORMAT {
        return Err(refused(words().say(key::IMPORT_REASON_OTHER_JSON)));
    }
    if bundle.version > VERSION || bundle.schema_version > newest {
        return Err(Failure::new(FailureCode::NewerVersion, key::FAILURE_IMPORT_NEWER, &[]));
    }
    if bundle.version != VERSION || !(SAME_TABLES_SINCE..=newest).contains(&bundle.schema_version) {
        let version = format!("{}.{}", bundle.version, bundle.schema_version);
        return Err(refused(words().with(key::IMPORT_REASON_VERSION, args![version = version])));
    }
    Ok(bundle)
}

fn refused(reason: String) -> Failure {
    Failure::new(FailureCode::Unreadable, key::FAILURE_IMPORT_NOT_OURS, args![reason = reason])
}

/// Why bytes are no exported register: what they are instead, or where they leave off being one.
fn not_ours(bytes: &[u8], error: &serde_json::Error) -> Failure {
    #[derive(serde::Deserialize)]
    struct Mark {
        format: String,
    }
    const OTHERS: [(&[u8], Key); 4] = [
        (b"PK\x03\x04", key::IMPORT_REASON_WORKBOOK),
        (b"\xd0\xcf\x11\xe0", key::IMPORT_REASON_WORKBOOK),
        (b"%PDF-", key::IMPORT_REASON_PDF),
        (b"SQLite format 3\0", key::IMPORT_REASON_REGISTER),
    ];
    if let Some((_, key)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return refused(words().say(*key));
    }
    let (line, column) = (error.line() as i64, error.column().max(1) as i64);
    let ours = serde_json::from_slice::<Mark>(bytes).is_ok_and(|mark| mark.format == FORMAT);
    let reason = match error.classify() {
        Category::Data if ours => {
            words().with(key::IMPORT_REASON_CHANGED, args![line = line, column = column])
        }
        Category::Data => words().say(key::IMPORT_REASON_OTHER_JSON),
        Category::Eof => words().say(key::IMPORT_REASON_CUT_OFF),
        _ if bytes.contains(&0) => words().say(key::IMPORT_REASON_REGISTER),
        _ => words().with(key::IMPORT_REASON_NOT_JSON, args![line = line, column = column]),
    };
    refused(reason)
}

fn refuse_records(writer: &Writer<'_>) -> Result<(), Failure> {
    for table in tables::of_file(writer.connection())? {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM \"{}\")", table.name);
        let holds: bool = writer.connection().prepare(&sql)?.query_row([], |row| row.get(0))?;
        if holds {
            return Err(Failure::new(FailureCode::Conflict, key::FAILURE_IMPORT_NOT_EMPTY, &[]));
        }
    }
    Ok(())
}

/// What is wrong, each with its place.
#[derive(Default)]
struct Found(Vec<FieldProblem>);

impl Found {
    fn add(&mut self, field: String, problem: Key) {
        self.0.push(FieldProblem { field, problem: words().say(problem) });
    }

    fn refuse(&mut self) -> Result<(), Failure> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut failure = Failure::new(FailureCode::InvalidInput, key::FAILURE_IMPORT_ROWS, &[]);
        failure.fields = std::mem::take(&mut self.0);
        failure.fields.truncate(MOST);
        Err(failure)
    }
}

fn refuse_unknown_tables(bundle: &Bundle, found: &mut Found) {
    for name in bundle.tables.keys().filter(|name| tables::named(name).is_none()) {
        found.add(shortened(name), key::PROBLEM_IMPORT_UNKNOWN_TABLE);
    }
}

/// A foreign name, not longer than a line.
fn shortened(name: &str) -> String {
    name.chars().take(60).collect()
}

fn place(table: &str, index: usize) -> String {
    words().with(key::PROBLEM_IMPORT_ROW, args![table = table, row = index + 1])
}

/// Writes the rows of a table; how many there are.
fn fill(
    writer: &mut Writer<'_>,
    table: &'static Table,
    bundle: &Bundle,
    found: &mut Found,
) -> Result<u64, Failure> {
    let Some(given) = bundle.tables.get(table.name) else { return Ok(0) };
    let Some(given) = given.as_array() else {
        found.add(table.name.to_owned(), key::PROBLEM_IMPORT_NOT_ROWS);
        return Ok(0);
    };
    for (index, row) in given.iter().enumerate() {
        let before = found.0.len();
        let image = image_of(table, row, &place(table.name, index), found);
        if found.0.len() > before {
            continue;
        }
        match writer.insert(table, &image) {
            Err(failure) if failure.code == FailureCode::Internal => {
                found.add(place(table.name, index), key::PROBLEM_IMPORT_REFUSED);
            }
            other => other?,
        }
    }
    Ok(given.len() as u64)
}

/// A row as it is stored: every column of its table, empty where the file says nothing of it.
fn image_of(table: &Table, row: &Value, at: &str, found: &mut Found) -> Image {
    let Some(row) = row.as_object() else {
        found.add(at.to_owned(), key::PROBLEM_IMPORT_NOT_ROW);
        return Image::new();
    };
    let mut image = Image::new();
    for (name, value) in row {
        let column = table.spec.columns.iter().find(|column| column.name == name);
        if column.is_none() && !OWN.contains(&name.as_str()) {
            found.add(format!("{at}: {}", shortened(name)), key::PROBLEM_IMPORT_UNKNOWN_COLUMN);
            continue;
        }
        let value = column.map_or_else(|| value.clone(), |column| stored(column, value));
        if !(value.is_null() || value.is_string() || value.is_i64()) {
            found.add(format!("{at}: {name}"), key::PROBLEM_IMPORT_VALUE);
        }
        image.insert(name.clone(), value);
    }
    image
}

fn keep(writer: &mut Writer<'_>, files: &[KeptFile], found: &mut Found) -> Result<u64, Failure> {
    for file in files {
        match STANDARD.decode(&file.bytes) {
            Ok(bytes) if sha256(&bytes) == file.sha256 => writer.keep_file(&file.sha256, &bytes)?,
            _ => found.add(shortened(&file.sha256), key::PROBLEM_IMPORT_FILE),
        }
    }
    Ok(files.len() as u64)
}

fn links(writer: &Writer<'_>, found: &mut Found) -> Result<(), Failure> {
    for link in broken_links(writer.connection())? {
        found.add(format!("{}: {} ({})", link.table, link.column, link.row), key::PROBLEM_IMPORT_REFUSED);
    }
    Ok(())
}

/// Reads every row as the draft it could have come from.
fn drafts(writer: &Writer<'_>, found: &mut Found) -> Result<(), Failure> {
    for table in tables::of_file(writer.connection())?.filter(|table| table.parent.is_none()) {
        for (index, image) in rows::read_all(writer.connection(), table.name)?.iter().enumerate() {
            let draft = draft_of(writer.connection(), table, image)?;
            let mut problems = Problems::new();
            let _ = (table.spec.read)(&draft, &Path::root(), &mut problems);
            let mut fields: Vec<FieldProblem> =
                problems.into_iter().map(|problem| in_words(&problem)).collect();
            let live = image.get("retired_at").is_none_or(Value::is_null);
            if let Some((noun, id)) = table.noun.filter(|_| live).zip(image.get("id").and_then(Value::as_str))
            {
                fields.extend(keeps_rules(writer, noun, id, &draft)?);
            }
            let at = named(table, image, index);
            found.0.extend(fields.into_iter().map(|problem| FieldProblem {
                field: format!("{at}: {}", problem.field),
                problem: problem.problem,
            }));
        }
    }
    Ok(())
}

/// A row by its reference, where it has one.
fn named(table: &Table, image: &Image, index: usize) -> String {
    let number = image.get("ref_number").and_then(Value::as_i64);
    table.noun.zip(number).map_or_else(|| place(table.name, index), |(noun, number)| noun.reference(number))
}
