//! What the record of a form is worth while it is typed: the quality of a clause, and of a check against art. 28(3).

use super::open::noun_of;
use super::typed::{Typed, typed};
use crate::failure::{Failure, words};
use crate::reader::{Reader, draft_of};
use crate::storage::rows;
use crate::view::{FormWorth, RecordDraft};
use crate::{clause, contract, record, tables};
use domain::article28::{self, Article28};
use domain::clause::Clause;
use domain::date::Date;
use domain::noun::Noun;
use domain::record::Record;
use domain::scoring::Method;
use serde_json::{Value, json};
use words::key;

/// What a record would be worth with what is typed into its form; nothing is stored. None for a noun that has no quality
/// of its own.
///
/// # Errors
/// Where there is no such noun or record.
pub fn worth(
    reader: &Reader<'_>,
    noun: &str,
    id: Option<&str>,
    draft: &RecordDraft,
) -> Result<Option<FormWorth>, Failure> {
    let noun = noun_of(noun)?;
    let present = present(reader, noun, id)?;
    let Typed { draft, problems } = typed(&tables::of(noun).spec, draft, &present, reader.as_at());
    let whole = record::merge(&present, &draft)?;
    Ok(of_record(noun, problems.is_empty().then_some(&whole), reader.as_at()))
}

/// What a record is worth; none is one that is not understood.
pub(super) fn of_record(noun: Noun, record: Option<&Value>, as_at: Date) -> Option<FormWorth> {
    let judged = match noun {
        Noun::Clause => record.and_then(|record| of_clause(record, as_at)),
        Noun::Article28 => record.and_then(|record| of_check(record, as_at)),
        _ => return None,
    };
    let untold = || FormWorth { quality: None, sentence: words().say(key::FORM_WORTH_UNTOLD) };
    Some(judged.unwrap_or_else(untold))
}

/// The record as it stands; an empty one where it is new.
fn present(reader: &Reader<'_>, noun: Noun, id: Option<&str>) -> Result<Value, Failure> {
    let Some(id) = id else { return Ok(json!({})) };
    let table = tables::of(noun);
    let id = reader.resolve(noun, id)?;
    let image = rows::read(reader.connection, table.name, &id)?
        .ok_or_else(|| Failure::not_found(noun.word(), &id))?;
    draft_of(reader.connection, table, &image)
}

fn of_clause(whole: &Value, as_at: Date) -> Option<FormWorth> {
    let record = Clause::from_draft(whole).ok()?;
    let quality = domain::clause::quality(Some(&record), as_at).step;
    Some(FormWorth { quality: Some(quality), sentence: clause::sentence(Some(&record), as_at) })
}

fn of_check(whole: &Value, as_at: Date) -> Option<FormWorth> {
    let record = Article28::from_draft(whole).ok()?;
    let speaks = article28::speaks(article28::known(&record), record.checked_on, as_at);
    let level = Method::v1().contract_terms(article28::present(&record)).get();
    let quality = Some(if speaks { level } else { 0 });
    Some(FormWorth { quality, sentence: contract::check_sentence(&record) })
}
