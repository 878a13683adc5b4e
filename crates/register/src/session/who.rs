//! Who makes the changes: both answers are needed, because both stand in the trail.

use crate::failure::Failure;
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
