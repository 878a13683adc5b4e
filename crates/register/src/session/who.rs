//! Who makes the changes: both answers are needed, because both stand in the trail.

use crate::failure::Failure;
use crate::register::{Person, Register};
use crate::view::Who;
use domain::field::Field;
use domain::problem::{Path, Problems};
use domain::text::Line;
use serde_json::Value;

/// The name and role, without the spaces around them.
///
/// # Errors
/// Where one is missing or is no plain line of text, each under its name.
pub fn check_who(who: &Who) -> Result<Who, Failure> {
    let mut problems = Problems::new();
    let mut line = |name: &str, text: &str| {
        let at = Path::root().field(name);
        Line::read(&Value::from(text.trim()), &at, &mut problems).map(|line| line.to_string())
    };
    match (line("name", &who.name), line("role", &who.role)) {
        (Some(name), Some(role)) => Ok(Who { name, role }),
        _ => Err(problems.into()),
    }
}

/// Settings of the desk that keep who works in a register.
const NAME: &str = "person_name";
const ROLE: &str = "person_role";

/// Who works in this register: as kept, else whoever it was opened for.
///
/// # Errors
/// Where the file cannot be read.
pub fn person(register: &Register) -> Result<Who, Failure> {
    let opened_for = register.person();
    let name = register.setting(NAME)?.unwrap_or_else(|| opened_for.name.clone());
    let role = register.setting(ROLE)?.unwrap_or_else(|| opened_for.role.clone());
    Ok(Who { name, role })
}

/// Keeps who works in this register, outside its trail, and lets them act from now on.
///
/// # Errors
/// As [`check_who`]; or where the file cannot be written.
pub fn keep_person(register: &mut Register, who: &Who) -> Result<(), Failure> {
    let Who { name, role } = check_who(who)?;
    register.set_setting(NAME, &name)?;
    register.set_setting(ROLE, &role)?;
    register.set_person(Person { name, role });
    Ok(())
}
