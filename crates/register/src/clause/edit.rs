//! Changing a clause by its form; where the contract has none yet, the form makes it.

use crate::action::Action;
use crate::failure::{Failure, words};
use crate::form::refuse_stale;
use crate::reader::Dates;
use crate::record;
use crate::register::Register;
use crate::view::{ClauseDraft, ClauseView, Outcome};
use domain::clause::Clause;
use domain::field::Stored;
use domain::noun::Noun;
use domain::record::Record;
use serde_json::Value;

/// What a changed clause changes with it.
const FOLLOWING: [&str; 2] = ["score", "history"];

/// Records what the form says of a contract's clause, by the contract's id or reference; where the contract has none yet,
/// the form makes it. What the form does not ask (the source) stays as it is. `revision` is that of the form.
///
/// # Errors
/// Every problem of the draft, each under the name of its field; or that somebody changed the clause after the form was
/// opened; then nothing was changed.
pub fn edit(
    register: &mut Register,
    contract: &str,
    revision: u64,
    draft: &ClauseDraft,
) -> Result<Outcome<ClauseView>, Failure> {
    let mut draft = as_record(draft)?;
    let reader = register.reader(Dates::default())?;
    let contract = reader.resolve(Noun::Contract, contract)?;
    let present = super::of_contract(&reader, &contract)?.map(|clause| clause.id);
    let mut changes = match present {
        Some(id) => {
            let edited = register.transact(Action::Edit(Noun::Clause), |writer| {
                refuse_stale(writer.connection(), Noun::Clause, &id, revision)?;
                record::edit_in(writer, Noun::Clause, &id, &draft)
            })?;
            edited.changes
        }
        None => {
            draft["contract"] = contract.as_str().into();
            record::add(register, Noun::Clause, &draft)?.changes
        }
    };
    if !changes.is_empty() {
        changes.extend(FOLLOWING.map(str::to_owned));
    }
    let reader = register.reader(Dates::default())?;
    let clause = super::of_contract(&reader, &contract)?.map(|clause| clause.record);
    Ok(Outcome { value: super::view(clause.as_ref(), reader.as_at()), changes })
}

/// The form's text as the record's draft. What is no number or date stays text, so that the record refuses it by name.
fn as_record(draft: &ClauseDraft) -> Result<Value, Failure> {
    let mut fields = serde_json::to_value(draft)?;
    for column in Clause::spec().columns {
        let is_date = (column.schema)().to_string().contains(r#""format":"date""#);
        let Some(text) = fields.get(column.name).and_then(Value::as_str).map(str::trim) else { continue };
        let read = match column.stored {
            // A box that was emptied says that it is not known.
            Stored::Integer if text.is_empty() => Some(Value::Null),
            Stored::Integer => number(text),
            Stored::Text if is_date && text.is_empty() => Some(Value::Null),
            Stored::Text if is_date => written_date(text).map(Value::from),
            Stored::Text | Stored::Json => None,
        };
        if let Some(read) = read {
            fields[column.name] = read;
        }
    }
    Ok(fields)
}

/// A whole number; one that is too large for any field is still a number, and refused for its size.
fn number(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse::<i64>().unwrap_or(i64::MAX).into())
}

/// "3 March 2026" as 2026-03-03.
fn written_date(text: &str) -> Option<String> {
    let (day, rest) = text.split_once(' ')?;
    let (month, year) = rest.trim().split_once(' ')?;
    let (day, year): (u32, i32) = (day.parse().ok()?, year.trim().parse().ok()?);
    let dates = (1..=12).filter_map(|number| chrono::NaiveDate::from_ymd_opt(year, number, day));
    let of_month = |date: &chrono::NaiveDate| {
        words().month(*date).to_lowercase() == format!("{} {year}", month.to_lowercase())
    };
    dates.into_iter().find(of_month).map(|date| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_be_written_out() {
        assert_eq!(written_date("3 March 2026").as_deref(), Some("2026-03-03"));
        assert_eq!(written_date("29 february 2028").as_deref(), Some("2028-02-29"));
        for text in ["29 February 2027", "3/3/2026", "March 2026", "soon", "3 Marchember 2026"] {
            assert_eq!(written_date(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_of_any_size_is_a_number() {
        assert_eq!(number("24"), Some(24.into()));
        assert_eq!(number("-1"), Some((-1).into()));
        assert_eq!(number("99999999999999999999"), Some(i64::MAX.into()));
        for text in ["abc", "24.5", "2 4", "", "-"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
