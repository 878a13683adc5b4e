//! A clause as a form: every answer as text, "not known" as none.

use super::words::{english, view};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::{ClauseChoices, ClauseDraft, ClauseForm, Named};
use domain::clause::Clause;
use domain::contract::Contract;
use domain::noun::Noun;
use domain::organisation::Organisation;
use domain::record::Record;
use domain::supplier::Supplier;
use domain::vocabulary::{Calendar, Channel, CostBearer, LimitUnit, Trigger};
use domain::word::Word;
use serde_json::Value;
use words::Words;

/// The form for a contract's clause, by the contract's id or reference.
///
/// # Errors
/// Where there is no such contract.
pub fn form(reader: &Reader<'_>, contract: &str) -> Result<ClauseForm, Failure> {
    let found = reader.load::<Contract>(&reader.resolve(Noun::Contract, contract)?)?;
    let clause = super::of_contract(reader, &found.id)?.map(|clause| clause.record);
    let supplier = found.record.supplier.as_ref().map(|link| link.as_str().to_owned()).unwrap_or_default();
    Ok(ClauseForm {
        contract: found.id,
        reference: found.reference,
        title: found.record.title.to_string(),
        supplier_name: name_of(reader, &supplier)?,
        supplier,
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        draft: draft(clause.as_ref())?,
        choices: choices(english()),
        view: view(clause.as_ref(), reader.as_at()),
    })
}

/// The name of a supplier's organisation; empty where a contract names no supplier yet.
fn name_of(reader: &Reader<'_>, supplier: &str) -> Result<String, Failure> {
    if supplier.is_empty() {
        return Ok(String::new());
    }
    let found = reader.load::<Supplier>(supplier)?;
    let organisation = reader.load::<Organisation>(found.record.organisation.as_str())?;
    Ok(organisation.record.legal_name.to_string())
}

/// The clause's fields as text.
fn draft(clause: Option<&Clause>) -> Result<ClauseDraft, Failure> {
    let record = clause.map_or(Value::Null, Record::to_json);
    let fields = super::words::QUESTIONS
        .iter()
        .map(|field| ((*field).to_owned(), as_typed(&record[*field])))
        .collect();
    let mut draft: ClauseDraft = serde_json::from_value(Value::Object(fields))?;
    draft.exercised_on = clause.and_then(|clause| clause.exercised_on).map(|day| words().date(day.0));
    Ok(draft)
}

/// A stored answer as a person would type it; none where it is not known.
fn as_typed(value: &Value) -> Value {
    match value {
        Value::String(word) if word == "unknown" => Value::Null,
        Value::Number(number) => number.to_string().into(),
        other => other.clone(),
    }
}

fn choices(words: &Words) -> ClauseChoices {
    ClauseChoices {
        triggers: named::<Trigger>(words),
        units: named::<LimitUnit>(words),
        calendars: named::<Calendar>(words),
        channels: named::<Channel>(words),
        cost_bearers: named::<CostBearer>(words),
    }
}

/// The words of an enumeration that a form offers.
fn named<W: Word>(words: &Words) -> Vec<Named> {
    W::ALL
        .iter()
        .map(|value| value.word())
        .filter(|word| *word != "unknown")
        .map(|word| Named { word: word.to_owned(), text: words.enumeration(W::NAME, word) })
        .collect()
}
