//! Forms that were begun and not saved, kept on the desk: in the register's file, beside its records and outside its
//! trail, so that they survive a crash and leave the computer with nobody.

use crate::failure::{Failure, words};
use crate::form;
use crate::history::Phrases;
use crate::now;
use crate::reader::{Dates, Reader};
use crate::register::Register;
use crate::view::KeptDraft;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use serde_json::{Value, json};
use words::{args, key};

/// What the names of drafts begin with among the settings of the desk.
pub(crate) const PREFIX: &str = "draft ";

/// The most characters that a draft may have: a form with its longest texts and lists.
pub const LONGEST: usize = 4_000_000;

/// What the keys of letters that arrived begin with: a letter is a notice, and perhaps an incident, put down in one form.
const LETTER: &str = "letter";

/// What a key names.
enum Form<'a> {
    /// The form of a record, by its id or `new`.
    Record(Noun, &'a str),
    /// A letter that arrived.
    Letter,
}

/// The key of a form: `noun/id`, or `noun/new`. A letter has `letter/new`, or `letter/` and the id of its incident.
#[must_use]
pub fn key(noun: Noun, id: Option<&str>) -> String {
    format!("{}/{}", noun.word(), id.unwrap_or("new"))
}

/// Keeps what was typed under the key of its form, in place of what was kept before.
///
/// # Errors
/// Where the key is no form's, the text is too long, or the file cannot be written.
pub fn keep(register: &Register, key: &str, json: &str) -> Result<(), Failure> {
    if parted(key).is_none() {
        return Err(Failure::internal("a draft is kept under noun/id, noun/new, or as a letter"));
    }
    let was = json.chars().count();
    if was > LONGEST {
        return Err(Failure::field("", ProblemKind::TooLong { max: LONGEST, was }));
    }
    let kept = json!({ "at": now::written(register.now()), "json": json });
    register.set_setting(&format!("{PREFIX}{key}"), &kept.to_string())
}

/// The drafts that are kept, the newest first.
///
/// # Errors
/// Where the register cannot be read.
pub fn list(register: &mut Register) -> Result<Vec<KeptDraft>, Failure> {
    let reader = register.reader(Dates::default())?;
    let mut statement = reader.file.prepare_cached(include_str!("list.sql"))?;
    let rows =
        statement.query_map([PREFIX], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut drafts = Vec::new();
    for row in rows {
        let (key, kept) = row?;
        let kept: Value = serde_json::from_str(&kept)?;
        let at = kept["at"].as_str().unwrap_or_default().to_owned();
        drafts.push((at.clone(), draft(&reader, key, &at, kept["json"].as_str().unwrap_or_default())?));
    }
    drafts.sort_by(|(one, _), (other, _)| other.cmp(one));
    Ok(drafts.into_iter().map(|(_, draft)| draft).collect())
}

fn draft(reader: &Reader<'_>, key: String, at: &str, json: &str) -> Result<KeptDraft, Failure> {
    let (noun, title) = match parted(&key) {
        Some(Form::Record(noun, id)) => (Some(form::named(noun)), title(reader, noun, id)?),
        Some(Form::Letter) => (None, words().say(key::WINDOW_LETTER_TITLE)),
        None => (None, key.clone()),
    };
    Ok(KeptDraft { key, noun, title, at: said(at), json: json.to_owned() })
}

/// "C-0012 Badge dosimetry" or "New contract"; a record that was undone since is called by its kind.
fn title(reader: &Reader<'_>, noun: Noun, id: &str) -> Result<String, Failure> {
    if id == "new" {
        return Ok(form::new_one(noun));
    }
    match Phrases::new(reader).record(noun, id) {
        Err(failure) if failure.code == crate::FailureCode::NotFound => Ok(form::named(noun).text),
        said => said,
    }
}

/// "21 November 2026, 9:30am".
fn said(at: &str) -> String {
    let Some(instant) = now::read(at) else { return at.to_owned() };
    let (hour, minute) = now::london_time(instant);
    let day = words().date(now::london_day(instant).0);
    words().with(key::FORM_KEPT_AT, args![day = day, time = words().time(hour, minute)])
}

/// The form that a key names.
fn parted(key: &str) -> Option<Form<'_>> {
    let (kind, rest) = key.split_once('/')?;
    if rest != "new" && domain::id::Id::parse(rest).is_none() {
        return None;
    }
    match kind {
        LETTER => Some(Form::Letter),
        noun => Some(Form::Record(Noun::from_word(noun)?, rest)),
    }
}

/// Discards a draft, where one is kept.
///
/// # Errors
/// Where the file cannot be written.
pub fn discard(register: &Register, key: &str) -> Result<(), Failure> {
    register.forget_setting(&format!("{PREFIX}{key}"))
}
