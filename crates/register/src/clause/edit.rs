//! Changing a clause by its form; where the contract has none yet, the form makes it.

use crate::action::Action;
use crate::failure::Failure;
use crate::form::{Question, as_draft, refuse_stale};
use crate::reader::Dates;
use crate::record;
use crate::register::Register;
use crate::view::{ClauseDraft, ClauseView, Outcome};
use domain::clause::Clause;
use domain::date::Date;
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
    let mut draft = as_record(draft, register.today())?;
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

/// The form's text as the record's draft. What is not understood stays text, so that the record refuses it by name.
fn as_record(draft: &ClauseDraft, today: Date) -> Result<Value, Failure> {
    let mut fields = serde_json::to_value(draft)?;
    for column in Clause::spec().columns {
        let (name, question) = (column.name, Question::of(column));
        let Some(text) = fields.get(name).and_then(Value::as_str) else { continue };
        if let Ok(read) = as_draft(&question, text, today) {
            fields[name] = read;
        }
    }
    Ok(fields)
}
