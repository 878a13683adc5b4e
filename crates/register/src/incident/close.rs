//! Closing an incident: the day, and why it could be closed.

use crate::action::Action;
use crate::failure::Failure;
use crate::form::{self, Typed, finished, refuse_stale, sound};
use crate::record::edit_in;
use crate::record::resolve::resolve;
use crate::register::Register;
use crate::view::{Outcome, RecordDraft, SavedRecord};
use domain::date::Date;
use domain::noun::Noun;
use serde_json::{Value, json};

/// Closes an incident on a day, today unless given; answers with its reference.
///
/// # Errors
/// Where there is no such incident, it is retired, or the reason is no text that can be kept.
pub fn close(
    register: &mut Register,
    reference: &str,
    on: Option<Date>,
    why: &str,
) -> Result<Outcome<String>, Failure> {
    register.transact(Action::CloseIncident, |writer| {
        let on = on.unwrap_or_else(|| writer.today());
        let draft = json!({ "status": "closed", "closed_on": on.to_string(), "closure": why });
        edit_in(writer, Noun::Incident, reference, &draft)
    })
}

/// Closes an incident with what was typed: `closed_on`, today where that was left empty, and `closure`. `revision` is that of the
/// page it was closed on; an incident that somebody changed since is looked at again first.
///
/// # Errors
/// Every problem of what was typed, and what `close` refuses.
pub fn close_typed(
    register: &mut Register,
    id: &str,
    revision: u64,
    draft: &RecordDraft,
) -> Result<Outcome<SavedRecord>, Failure> {
    let closed = register.transact(Action::CloseIncident, |writer| {
        let id = resolve(writer.connection(), Noun::Incident, id)?.ok(Noun::Incident, id)?;
        refuse_stale(writer.connection(), Noun::Incident, &id, revision)?;
        let today = writer.today();
        let Typed { mut draft, problems } = form::typed(&Noun::Incident.spec(), draft, &Value::Null, today);
        draft["status"] = json!("closed");
        if draft["closed_on"].is_null() && problems.iter().all(|found| found.field != "closed_on") {
            draft["closed_on"] = today.to_string().into();
        }
        sound(edit_in(writer, Noun::Incident, &id, &draft).map(|_| id), problems)
    })?;
    finished(register, Noun::Incident, closed)
}
