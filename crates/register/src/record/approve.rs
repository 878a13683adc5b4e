//! Approving an assessment: from then on it never changes.

use super::edit_in;
use crate::action::Action;
use crate::failure::Failure;
use crate::register::Register;
use crate::view::Outcome;
use domain::noun::Noun;
use serde_json::json;

/// Approves a draft assessment in a person's name; answers with its reference.
///
/// # Errors
/// Where there is none, or it is approved already.
pub fn approve(
    register: &mut Register,
    reference: &str,
    approved_by: &str,
) -> Result<Outcome<String>, Failure> {
    register.transact(Action::Approve, |writer| {
        let on = writer.today().to_string();
        let draft = json!({ "status": "approved", "approved_by": approved_by, "approved_on": on });
        edit_in(writer, Noun::Assessment, reference, &draft)
    })
}
