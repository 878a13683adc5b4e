//! Views of a list that somebody keeps: on the desk, with the file, outside the trail.

use crate::failure::Failure;
use crate::register::Register;
use crate::view::SavedView;
use domain::field::Field;
use domain::problem::{Path, ProblemKind, Problems};
use domain::text::Line;
use serde_json::Value;

/// The most views of a screen, and the longest query.
const MOST: usize = 50;
const LONGEST_QUERY: usize = 20_000;
const MOST_COLUMNS: usize = 100;

/// The views kept of a screen, in the order of their names.
///
/// # Errors
/// Where the screen's name is none, or the file cannot be read.
pub fn kept(register: &Register, screen: &str) -> Result<Vec<SavedView>, Failure> {
    match register.setting(&setting(screen)?)? {
        Some(kept) => serde_json::from_str(&kept).map_err(Failure::damaged),
        None => Ok(Vec::new()),
    }
}

/// Keeps a view, in place of one of the same name; answers with all that are kept.
///
/// # Errors
/// Where the view has no name or a longer one than a line, its query is no JSON, there are fifty views already, or the
/// file cannot be written.
pub fn keep(register: &Register, screen: &str, view: &SavedView) -> Result<Vec<SavedView>, Failure> {
    let view = checked(view)?;
    let mut views = kept(register, screen)?;
    views.retain(|other| !same(&other.name, &view.name));
    if views.len() >= MOST {
        return Err(Failure::field("name", ProblemKind::TooMany { max: MOST }));
    }
    views.push(view);
    write(register, screen, views)
}

/// Forgets a view; one that is not kept is forgotten already.
///
/// # Errors
/// As [`kept`], or where the file cannot be written.
pub fn forget(register: &Register, screen: &str, name: &str) -> Result<Vec<SavedView>, Failure> {
    let mut views = kept(register, screen)?;
    views.retain(|other| !same(&other.name, name.trim()));
    write(register, screen, views)
}

fn write(register: &Register, screen: &str, mut views: Vec<SavedView>) -> Result<Vec<SavedView>, Failure> {
    views.sort_by_cached_key(|view| crate::supplier::folded(&view.name));
    register.set_setting(&setting(screen)?, &serde_json::to_string(&views)?)?;
    Ok(views)
}

/// Names differ by more than capitals and accents.
fn same(one: &str, other: &str) -> bool {
    crate::supplier::folded(one) == crate::supplier::folded(other)
}

fn setting(screen: &str) -> Result<String, Failure> {
    let sound = (1..=40).contains(&screen.len())
        && screen.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if sound {
        Ok(format!("views-{screen}"))
    } else {
        Err(Failure::field("screen", ProblemKind::UnknownField))
    }
}

fn checked(view: &SavedView) -> Result<SavedView, Failure> {
    let mut problems = Problems::new();
    let name = Line::read(&Value::from(view.name.trim()), &Path::root().field("name"), &mut problems);
    let mut wrong = |field: &str, kind| {
        let _: Option<()> = problems.push(&Path::root().field(field), kind);
    };
    if view.query.len() > LONGEST_QUERY {
        wrong("query", ProblemKind::TooLong { max: LONGEST_QUERY, was: view.query.len() });
    } else if serde_json::from_str::<serde_json::Map<String, Value>>(&view.query).is_err() {
        wrong("query", ProblemKind::NotObject);
    }
    if view.columns.len() > MOST_COLUMNS {
        wrong("columns", ProblemKind::TooMany { max: MOST_COLUMNS });
    }
    match name {
        Some(name) if problems.is_empty() => Ok(SavedView { name: name.to_string(), ..view.clone() }),
        _ => Err(problems.into()),
    }
}
