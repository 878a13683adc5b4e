//! Issuing a report: its document and the SHA-256 of its bytes become an entry of the trail, under a number of their own.
//! The same bytes are made again from that entry alone, whatever has changed in the register since.

use super::asked::{Asked, compose};
use super::{Made, ReportOptions};
use crate::action::Action;
use crate::failure::{Failure, FailureCode};
use crate::ids::hex;
use crate::reader::Dates;
use crate::register::Register;
use crate::storage::rows::Image;
use crate::trail;
use ::report::block::Document;
use ::report::model::Version;
use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest, Sha256};
use words::{Words, args, key};

/// What the references of issued reports begin with.
const PREFIX: &str = "R-";

/// A report that was issued.
#[derive(Debug)]
pub struct Issued {
    /// Its reference, such as R-0001.
    pub reference: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// The report.
    pub made: Made,
}

/// An issued report in a list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct IssuedLine {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The word of its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The day that it speaks of, ISO 8601.
    pub as_at: String,
    /// Whom it was made for.
    pub profile: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// When it was issued, as the trail writes it.
    pub at: String,
    /// Who issued it, as they said.
    pub who: String,
}

/// Makes a report, gives it a number, and enters its document and the hash of its bytes in the trail. The bytes are to be
/// saved by the caller; they can be made again with [`reissue`].
///
/// # Errors
/// As [`make`](super::make); where the register can only be read; where it changed while the report was made.
pub fn issue(
    register: &mut Register,
    dates: Dates,
    asked: &Asked,
    options: &ReportOptions,
    words: &Words,
) -> Result<Issued, Failure> {
    let head = register.head()?;
    let number = next(&register.connection)?;
    let options = ReportOptions { version: Version::Issued(number), ..options.clone() };
    let composed = compose(register, dates, asked, &options, words)?;
    let model = serde_json::to_string(&composed.document)?;
    let (title, as_at, kind) = (composed.document.title.clone(), composed.as_at, composed.kind);
    let subject = composed.document.subject.clone();
    let made = Made::of(&composed)?;
    let sha256 = hash(&made.bytes);
    let reference = reference(number);
    let entry = Image::from([
        ("as_at".into(), as_at.to_string().into()),
        ("document".into(), model.into()),
        ("file_name".into(), made.file_name.as_str().into()),
        ("kind".into(), kind.into()),
        ("profile".into(), options.profile.word().into()),
        ("program".into(), env!("CARGO_PKG_VERSION").into()),
        ("sha256".into(), sha256.as_str().into()),
        ("title".into(), format!("{title} – {subject}").into()),
    ]);
    register.transact(Action::IssueReport, |writer| {
        // Another program may have written since the document was made.
        let same = trail::head(writer.connection())? == head && next(writer.connection())? == number;
        if !same {
            return Err(Failure::new(FailureCode::Conflict, key::ISSUE_CHANGED, &[]));
        }
        writer.issue_report(&reference, entry)
    })?;
    Ok(Issued { reference, sha256, made })
}

/// Makes the bytes of an issued report again, from its entry.
///
/// # Errors
/// Where none has the reference; where this version of the program makes other bytes of its document, so that they would
/// not be those that were issued.
pub fn reissue(register: &Register, reference: &str) -> Result<Issued, Failure> {
    let reference = reference.trim().to_uppercase();
    let kept = read(&register.connection, Some(&reference))?;
    let Some((_, image)) = kept.into_iter().next() else {
        let told = args![reference = reference];
        return Err(Failure::new(FailureCode::NotFound, key::ISSUE_NOT_FOUND, told));
    };
    if text(&image, "document")? == trail::REDACTED {
        return Err(Failure::new(FailureCode::Conflict, key::REDACT_REPORT, args![reference = reference]));
    }
    let document: Document = serde_json::from_str(text(&image, "document")?)
        .map_err(|error| other_version(&reference, &image).because(error))?;
    let made = Made::again(&document, text(&image, "file_name")?)?;
    let sha256 = hash(&made.bytes);
    if sha256 != text(&image, "sha256")? {
        return Err(other_version(&reference, &image));
    }
    Ok(Issued { reference, sha256, made })
}

/// Every issued report, the last one first.
///
/// # Errors
/// Where the trail cannot be read.
pub fn issued(register: &Register) -> Result<Vec<IssuedLine>, Failure> {
    let line = |(line, image): (IssuedLine, Image)| {
        let text = |name| text(&image, name).map(str::to_owned);
        Ok(IssuedLine {
            kind: text("kind")?,
            title: text("title")?,
            as_at: text("as_at")?,
            profile: text("profile")?,
            sha256: text("sha256")?,
            ..line
        })
    };
    let mut lines: Vec<IssuedLine> =
        read(&register.connection, None)?.into_iter().map(line).collect::<Result<_, Failure>>()?;
    lines.reverse();
    Ok(lines)
}

fn other_version(reference: &str, image: &Image) -> Failure {
    let program = text(image, "program").unwrap_or_default();
    Failure::new(
        FailureCode::Conflict,
        key::ISSUE_OTHER_VERSION,
        args![reference = reference, program = program],
    )
}

/// R-0001, and R-10000 after R-9999.
fn reference(number: u64) -> String {
    format!("{PREFIX}{number:04}")
}

/// The number of the next issue.
fn next(connection: &Connection) -> Result<u64, Failure> {
    let last: i64 =
        connection.prepare_cached(include_str!("count_issued.sql"))?.query_row([], |row| row.get(0))?;
    Ok(last.unsigned_abs() + 1)
}

/// The entries of issued reports, or of one of them: who, when, and what was kept.
fn read(connection: &Connection, reference: Option<&str>) -> Result<Vec<(IssuedLine, Image)>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("issued.sql"))?;
    let mut rows = statement.query([reference])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let change: String = row.get(3)?;
        let change: Value = serde_json::from_str(&change)?;
        let kept = change["after"].as_object();
        let kept = kept.ok_or_else(|| Failure::damaged("an issued report has kept nothing"))?;
        let image = kept.iter().map(|(name, leaf)| (name.clone(), trail::value_of(leaf))).collect();
        let line = IssuedLine {
            reference: row.get(0)?,
            at: row.get(1)?,
            who: row.get(2)?,
            kind: String::new(),
            title: String::new(),
            as_at: String::new(),
            profile: String::new(),
            sha256: String::new(),
        };
        found.push((line, image));
    }
    Ok(found)
}

fn text<'a>(image: &'a Image, name: &str) -> Result<&'a str, Failure> {
    let found = image.get(name).and_then(Value::as_str);
    found.ok_or_else(|| Failure::damaged(format!("an issued report has no {name}")))
}

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
