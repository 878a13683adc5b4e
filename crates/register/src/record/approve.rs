//! Approving an assessment: from then on it never changes.

use super::{edit_in, resolve};
use crate::action::Action;
use crate::failure::Failure;
use crate::register::Register;
use crate::tables;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use domain::scoring::Method;
use serde_json::{Value, json};

/// The methods that this program has, as a refusal names them.
const METHODS: &[&str] = &["scoring-v1"];

/// Approves a draft assessment in a person's name, under the method that this program scores with; answers with its
/// reference. What was known then is the trail up to the entry of the approval.
///
/// # Errors
/// Where there is none, it is approved already, or it was made under a method that this program does not have.
pub fn approve(
    register: &mut Register,
    reference: &str,
    approved_by: &str,
) -> Result<Outcome<String>, Failure> {
    register.transact(Action::Approve, |writer| approve_in(writer, reference, approved_by))
}

/// Approves a draft inside a transaction.
pub(crate) fn approve_in(
    writer: &mut Writer<'_>,
    reference: &str,
    approved_by: &str,
) -> Result<String, Failure> {
    let on = writer.today().to_string();
    let method = Method::v1().version();
    has_method(writer, reference)?;
    let draft = json!({
        "status": "approved", "approved_by": approved_by, "approved_on": on, "method": method,
    });
    edit_in(writer, Noun::Assessment, reference, &draft)
}

/// Refuses a draft that names another method than the one that there is.
fn has_method(writer: &Writer<'_>, reference: &str) -> Result<(), Failure> {
    let id = resolve::resolve(writer.connection(), Noun::Assessment, reference)?
        .ok(Noun::Assessment, reference)?;
    let image = writer.read(tables::of(Noun::Assessment), &id)?;
    match image.get("method").and_then(Value::as_str) {
        Some(named) if named != Method::v1().version() => {
            let word = named.chars().take(60).collect();
            Err(Failure::field("method", ProblemKind::UnknownWord { word, allowed: METHODS }))
        }
        _ => Ok(()),
    }
}
