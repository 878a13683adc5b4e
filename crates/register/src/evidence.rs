//! The files of evidence: kept by their content, so that the trail's SHA-256 says which file was seen.

mod save;

use crate::action::Action;
use crate::failure::{Failure, FailureCode, words};
use crate::ids::hex;
use crate::reader::Reader;
use crate::record;
use crate::register::Register;
use crate::storage::rows;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::noun::Noun;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use words::{args, key};

pub use save::{name_of_file, save};

/// The most bytes that a file of evidence may have: 9 MB, under the limit of a value in the register's file.
pub const FILE_MAX: usize = 9_000_000;

/// The SHA-256 of a file's bytes, 64 small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Keeps a file with a piece of evidence: its bytes by their content, its name and SHA-256 on the record. Answers with
/// the SHA-256. The same bytes may be kept again, under another name too; that mends them where they were damaged.
///
/// # Errors
/// Where there is no such piece, it has another file already or names one, or the file is empty or larger than
/// [`FILE_MAX`].
pub fn attach(
    register: &mut Register,
    reference: &str,
    name: &str,
    bytes: &[u8],
) -> Result<Outcome<String>, Failure> {
    let digest = digest_of(name, bytes)?;
    register.transact(Action::KeepFile, |writer| {
        refuse_another(writer.connection(), reference, name, &digest)?;
        keep(writer, reference, name, &digest, bytes)
    })
}

/// The same, in place of the file that the piece has. The old bytes stay in the register, and the trail says which they
/// were.
///
/// # Errors
/// As [`attach`], but for the file that is there.
pub fn replace(
    register: &mut Register,
    reference: &str,
    name: &str,
    bytes: &[u8],
) -> Result<Outcome<String>, Failure> {
    let digest = digest_of(name, bytes)?;
    register.transact(Action::KeepFile, |writer| keep(writer, reference, name, &digest, bytes))
}

fn keep(
    writer: &mut Writer<'_>,
    reference: &str,
    name: &str,
    digest: &str,
    bytes: &[u8],
) -> Result<String, Failure> {
    record::edit_in(writer, Noun::Evidence, reference, &json!({ "file_name": name, "sha256": digest }))?;
    writer.keep_file(digest, bytes)?;
    Ok(digest.to_owned())
}

/// The SHA-256 of a file that can be kept.
fn digest_of(name: &str, bytes: &[u8]) -> Result<String, Failure> {
    if bytes.is_empty() {
        let arguments = [("name", name.into())];
        return Err(Failure::new(FailureCode::InvalidInput, key::FAILURE_EVIDENCE_EMPTY, &arguments));
    }
    if bytes.len() > FILE_MAX { Err(too_large(name)) } else { Ok(sha256(bytes)) }
}

/// The refusal of a file that is larger than [`FILE_MAX`], for who sees that before reading it.
#[must_use]
pub fn too_large(name: &str) -> Failure {
    let most = i64::try_from(FILE_MAX / 1_000_000).unwrap_or(i64::MAX);
    let arguments = [("name", name.into()), ("most", most.into())];
    Failure::new(FailureCode::InvalidInput, key::FAILURE_FILE_TOO_LARGE, &arguments)
}

/// "812 bytes", "12 kB", "1.2 MB".
pub(crate) fn size(bytes: usize) -> String {
    let tenths = |unit: usize| (bytes * 10 + unit / 2) / unit;
    match bytes {
        0..1_000 => words().with(key::FORM_SIZE_BYTES, args![count = bytes]),
        1_000..1_000_000 => {
            words().with(key::FORM_SIZE_KILOBYTES, args![size = (tenths(1_000) / 10).to_string()])
        }
        _ => {
            let tenths = tenths(1_000_000);
            let size = format!("{}.{}", tenths / 10, tenths % 10);
            words().with(key::FORM_SIZE_MEGABYTES, args![size = size])
        }
    }
}

/// The reference of a piece, whatever it was asked for by; what was given where there is none.
fn named(reader: &Reader<'_>, reference: &str) -> String {
    let own = reader.resolve(Noun::Evidence, reference).and_then(|id| reader.reference(Noun::Evidence, &id));
    own.unwrap_or_else(|_| reference.to_owned())
}

/// Refuses a file where the piece has another one, or names another one by its SHA-256.
fn refuse_another(file: &Connection, reference: &str, name: &str, digest: &str) -> Result<(), Failure> {
    let id = record::resolve::resolve(file, Noun::Evidence, reference)?.ok(Noun::Evidence, reference)?;
    let image = rows::read(file, Noun::Evidence.table(), &id)?
        .ok_or_else(|| Failure::damaged(format!("no row {id} in {}", Noun::Evidence.table())))?;
    let text = |column: &str| image.get(column).and_then(Value::as_str);
    let Some(present) = text("sha256").filter(|present| *present != digest) else { return Ok(()) };
    let refused = |key, arguments: &[_]| Err(Failure::new(FailureCode::Conflict, key, arguments));
    let kept = kept_bytes(file, present)?.is_some();
    match text("file_name").filter(|_| kept) {
        Some(kept) => refused(
            key::FAILURE_EVIDENCE_KEPT,
            &[("reference", reference.into()), ("kept", kept.into()), ("name", name.into())],
        ),
        None => {
            refused(key::FAILURE_EVIDENCE_DIGEST, &[("reference", reference.into()), ("name", name.into())])
        }
    }
}

fn kept_bytes(file: &Connection, digest: &str) -> Result<Option<Vec<u8>>, Failure> {
    let mut statement = file.prepare_cached(include_str!("evidence/file.sql"))?;
    Ok(statement.query_row([digest], |row| row.get(0)).optional()?)
}

/// The file that was kept with a piece of evidence, its name and bytes; none where only its SHA-256 is on record.
///
/// # Errors
/// Where there is no such piece, or the kept bytes are not those of its SHA-256.
pub fn file(reader: &Reader<'_>, reference: &str) -> Result<Option<(String, Vec<u8>)>, Failure> {
    let shown = record::show(reader, Noun::Evidence, reference)?;
    let text = |field: &str| shown[field].as_str().map(str::to_owned);
    let Some(digest) = text("sha256") else { return Ok(None) };
    let Some(bytes) = kept_bytes(reader.file, &digest)? else { return Ok(None) };
    if sha256(&bytes) != digest {
        let own = named(reader, reference);
        let arguments = [("reference", own.as_str().into())];
        return Err(Failure::new(FailureCode::Damaged, key::FAILURE_EVIDENCE_DAMAGED, &arguments));
    }
    Ok(Some((text("file_name").unwrap_or_else(|| digest.clone()), bytes)))
}

/// The SHA-256 of every kept file whose bytes are no longer those that were kept.
///
/// # Errors
/// Where the file cannot be read.
pub fn damaged_files(register: &Register) -> Result<Vec<String>, Failure> {
    let mut statement = register.connection.prepare_cached(include_str!("evidence/files.sql"))?;
    let mut rows = statement.query([])?;
    let mut damaged = Vec::new();
    while let Some(row) = rows.next()? {
        let (digest, bytes): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if sha256(&bytes) != digest {
            damaged.push(digest);
        }
    }
    Ok(damaged)
}
