//! Closing an incident: the day, and why it could be closed.

use crate::action::Action;
use crate::failure::Failure;
use crate::record::edit_in;
use crate::register::Register;
use crate::view::Outcome;
use domain::date::Date;
use domain::noun::Noun;
use serde_json::json;

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
