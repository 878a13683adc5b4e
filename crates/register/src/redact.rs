//! A text that must be erased is taken out of a record and of the whole history of its field. Its salted hash stays, so that the
//! chain of the trail and its replay hold; who did it, when and why is an entry of its own. Where else the text stands is told,
//! and nothing there is touched.

mod elsewhere;
mod find;
mod reason;

pub use elsewhere::Elsewhere;

use crate::action::Action;
use crate::backup::{self, Backup};
use crate::failure::Failure;
use crate::history;
use crate::now;
use crate::register::Register;
use crate::storage::rows::Image;
use crate::trail;
use crate::view::Outcome;
use crate::writer::Writer;
use find::Found;
use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;
use std::path::PathBuf;

/// Which text is to go.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The number of the entry in which it stands, or of the first entry of its deed.
    pub entry: i64,
    /// The field, as drafts write it.
    pub field: &'a str,
    /// The words that have to go, such as a name: only the texts of the field that hold them. Without them the texts of the entry.
    pub words: Option<&'a str>,
}

/// What a redaction took out, or would.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Redaction {
    /// The number of the entry that says so; none where nothing was taken out.
    pub entry: Option<i64>,
    /// The number of the entry by which it was taken out before, where nothing of it was left.
    pub before: Option<i64>,
    /// The reference of the record or report; none for a notice as it was imported.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// The field, as drafts write it.
    pub field: String,
    /// The field, as people call it.
    pub label: String,
    /// How many texts are taken out: one may stand in an entry twice, before and after.
    pub values: usize,
    /// The entries out of which it is taken.
    pub entries: Vec<i64>,
    /// Whether it stands in the record as it is now.
    pub present: bool,
    /// Whether the bytes of a kept file go with it.
    pub file: bool,
    /// The entries that have other texts in this field; those stay.
    pub stays: Vec<i64>,
    /// Where else the text stands.
    pub elsewhere: Vec<Elsewhere>,
    /// How many kept files are no plain text, so that nobody searched them.
    pub unsearched_files: usize,
    /// The backups that hold the text still, newest first.
    pub backups: Vec<Backup>,
    /// Files that were put aside when a backup was brought back or the register was encrypted; they may hold it too.
    pub put_aside: Vec<PathBuf>,
    /// Why the file could not be written anew, where it could not: until it is, pieces of the text may lie in it unseen.
    pub not_rewritten: Option<String>,
}

/// Says what a redaction would take out; nothing is changed.
///
/// # Errors
/// As [`redact`].
pub fn plan(register: &Register, asked: Asked<'_>) -> Result<Redaction, Failure> {
    let found = find::find(&register.connection, asked)?;
    let file = found.digest.is_some();
    let redaction = told(&register.connection, &found, file)?;
    with_copies(register, redaction)
}

/// Takes a text out of the record and of every entry about that field of it, and writes the file anew. It cannot be taken back. Where it
/// was taken out before, the file is written anew all the same.
///
/// # Errors
/// Where there is no such entry or field, no text stands there, the field is of a kind that holds no text, or the reason holds
/// what is to go; then nothing was changed.
pub fn redact(
    register: &mut Register,
    asked: Asked<'_>,
    reason: &str,
) -> Result<Outcome<Redaction>, Failure> {
    let outcome = register.transact(Action::Redact, |writer| {
        let found = find::find(writer.connection(), asked)?;
        reason::check(reason, &found.needles)?;
        if found.removed.is_empty() {
            return told(writer.connection(), &found, false);
        }
        let (entry, file) = take_out(writer, &found, reason)?;
        Ok(Redaction { entry: Some(entry), ..told(writer.connection(), &found, file)? })
    })?;
    let not_rewritten = register.rewrite().err().map(|failure| failure.message);
    let value = with_copies(register, Redaction { not_rewritten, ..outcome.value })?;
    Ok(Outcome { value, changes: outcome.changes })
}

fn take_out(writer: &mut Writer<'_>, found: &Found, reason: &str) -> Result<(i64, bool), Failure> {
    let text = |text: Option<&str>| text.map_or(Value::Null, Value::from);
    let after = Image::from([
        ("field".to_owned(), found.column.as_str().into()),
        ("reason".to_owned(), reason.into()),
        ("removed".to_owned(), serde_json::to_string(&found.removed)?.into()),
        ("row".to_owned(), text(found.row.as_deref())),
        ("table".to_owned(), text(found.table.map(|table| table.name))),
    ]);
    let at = found.table.zip(found.row.as_deref());
    let image = at
        .filter(|_| found.present)
        .map(|(table, _)| Image::from([(found.column.clone(), trail::stands_in(table, &found.column))]));
    let entry = writer.redact(at, found.row.as_deref(), after, &found.removed, image.as_ref())?;
    let file = found.digest.as_deref().map(|digest| writer.forget_file(digest)).transpose()?;
    Ok((entry, file.unwrap_or_default()))
}

fn told(connection: &Connection, found: &Found, file: bool) -> Result<Redaction, Failure> {
    let mut entries: Vec<i64> = found.removed.iter().map(|removed| removed.entry).collect();
    entries.dedup();
    let (elsewhere, unsearched_files) = elsewhere::search(connection, found)?;
    Ok(Redaction {
        entry: None,
        before: found.before,
        reference: elsewhere::reference(connection, found.table, found.row.as_deref())?,
        field: found.column.clone(),
        label: history::label(&found.column),
        values: found.removed.len(),
        entries,
        present: found.present,
        file,
        stays: found.stays.clone(),
        elsewhere,
        unsearched_files,
        backups: Vec::new(),
        put_aside: Vec::new(),
        not_rewritten: None,
    })
}

/// The copies that were made before the text was taken out, or are there now.
fn with_copies(register: &Register, redaction: Redaction) -> Result<Redaction, Failure> {
    let at =
        redaction.before.map(|entry| trail::read_one(&register.connection, entry)).transpose()?.flatten();
    let at = at.and_then(|entry| now::read(&entry.at));
    let mut backups = backup::list(register.path())?;
    backups.retain(|backup| at.is_none_or(|at| backup.at <= at));
    Ok(Redaction { backups, put_aside: backup::put_aside(register.path())?, ..redaction })
}
