//! Taking the last deed back, and doing it again: entries of their own, never a rewriting.

use super::append::REDACT;
use super::entry::Side;
use crate::action::Action;
use crate::failure::{Failure, FailureCode};
use crate::history;
use crate::register::Register;
use crate::storage::rows::Image;
use crate::tables;
use crate::view::Outcome;
use crate::writer::Writer;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use std::collections::HashSet;
use words::key;

/// A deed that can be taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The deed.
    pub deed: String,
    /// Its action's word.
    pub action: String,
}

/// What Undo would take back and Redo would do again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Steps {
    /// The last deed that still stands, where it can be taken back.
    pub undo: Option<Step>,
    /// The last deed that was taken back, while nothing new was done since.
    pub redo: Option<Step>,
}

/// A deed that was taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// Its action's word.
    pub action: String,
    /// The references of the records that it was about, in the order in which it changed them.
    pub references: Vec<String>,
    /// What the first of them is called, such as "C-0012 Badge dosimetry"; none where it was about no record.
    pub first: Option<String>,
}

/// The reason with which a new record is retired when its adding is undone. It is stored, and an import knows by it that
/// nobody decided against the record; so it is one word here, and none of a catalogue.
pub(crate) const UNDONE: &str = "undone";

/// Deeds that are never taken back: they are about the file, not about a record.
const LASTING: [&str; 3] = ["create-register", "migrate", "issue-report"];

/// What is decided for good: nothing that was done before it is taken back past it, so it leaves nothing to undo.
const FINAL: [&str; 2] = ["approve-assessment", REDACT];

/// What Undo and Redo would do now. An approval that is the last deed leaves nothing to undo. Looks back over the last thousand deeds.
///
/// # Errors
/// Where the trail cannot be read.
pub fn steps(register: &Register) -> Result<Steps, Failure> {
    steps_of(&register.connection)
}

fn steps_of(connection: &Connection) -> Result<Steps, Failure> {
    let mut statement = connection.prepare_cached(include_str!("deeds.sql"))?;
    let deeds: Vec<(String, String, Option<String>)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let (mut done, mut undone): (Vec<Step>, Vec<Step>) = (Vec::new(), Vec::new());
    for (deed, action, undoes) in
        deeds.into_iter().filter(|(_, action, _)| !LASTING.contains(&action.as_str()))
    {
        match (action.as_str(), undoes) {
            ("undo", Some(target)) => undone.extend(take(&mut done, &target)),
            ("redo", Some(target)) => done.extend(take(&mut undone, &target)),
            _ => {
                undone.clear();
                done.push(Step { deed, action });
            }
        }
    }
    Ok(Steps { undo: done.pop().filter(|step| !FINAL.contains(&step.action.as_str())), redo: undone.pop() })
}

/// The action of the last deed that still stands.
fn last_done(connection: &Connection) -> Result<Option<String>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("last_done.sql"))?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

fn take(from: &mut Vec<Step>, deed: &str) -> Option<Step> {
    from.iter().position(|step| step.deed == deed).map(|index| from.remove(index))
}

/// Takes the last deed back; answers with what it was.
///
/// # Errors
/// Where there is none, or a row has changed since.
pub fn undo(register: &mut Register) -> Result<Outcome<Turned>, Failure> {
    let Some(step) = steps(register)?.undo else {
        if last_done(&register.connection)?.as_deref() == Some(REDACT) {
            return Err(redacted());
        }
        return Err(Failure::new(FailureCode::NothingToUndo, key::FAILURE_NOTHING_TO_UNDO, &[]));
    };
    turn(register, Action::Undo, step)
}

/// Does the deed that was taken back again; answers with what it was.
///
/// # Errors
/// Where there is none, or a row has changed since.
pub fn redo(register: &mut Register) -> Result<Outcome<Turned>, Failure> {
    let Some(step) = steps(register)?.redo else {
        return Err(Failure::new(FailureCode::NothingToUndo, key::FAILURE_NOTHING_TO_REDO, &[]));
    };
    turn(register, Action::Redo, step)
}

fn turn(register: &mut Register, action: Action, step: Step) -> Result<Outcome<Turned>, Failure> {
    register.transact_undoing(action, Some(step.deed.clone()), |writer| {
        let mut changes = changes_of(writer.connection(), &step.deed)?;
        if action == Action::Undo {
            changes.reverse();
        }
        for change in &changes {
            apply(writer, action, change)?;
        }
        turned(writer.connection(), step.action, &changes)
    })
}

/// What was turned, by the records as they are now called.
fn turned(connection: &Connection, action: String, changes: &[Change]) -> Result<Turned, Failure> {
    let mut seen = HashSet::new();
    let mut turned = Turned { action, references: Vec::new(), first: None };
    for change in changes {
        let Some((noun, image)) = history::record_of(connection, &change.table, &change.row)? else {
            continue;
        };
        let reference = history::reference(noun, &image)?;
        if turned.first.is_none() {
            turned.first = Some(history::called(connection, noun, &image)?);
        }
        if seen.insert(reference.clone()) {
            turned.references.push(reference);
        }
    }
    Ok(turned)
}

struct Change {
    table: String,
    row: String,
    before: Option<Side>,
    after: Side,
}

fn changes_of(connection: &Connection, deed: &str) -> Result<Vec<Change>, Failure> {
    let mut changes = Vec::new();
    super::read_deed(connection, deed, |entry| {
        if let (Some(table), Some(row), Some(after)) = (entry.table, entry.row, entry.after) {
            changes.push(Change { table, row, before: entry.before, after });
        }
        Ok(())
    })?;
    Ok(changes)
}

fn apply(writer: &mut Writer<'_>, action: Action, change: &Change) -> Result<(), Failure> {
    let table = tables::named(&change.table).ok_or_else(|| Failure::damaged("an unknown table"))?;
    if change.after.is_redacted() || change.before.as_ref().is_some_and(Side::is_redacted) {
        return Err(redacted());
    }
    let after = change.after.image();
    let Some(before) = &change.before else {
        // A new record is not taken away: nothing is deleted. It is retired, and reinstated by redo.
        if action == Action::Undo {
            expect(&writer.read(table, &change.row)?, &after)?;
            writer.retire(table, &change.row, UNDONE)?;
        } else {
            writer.reinstate(table, &change.row)?;
        }
        return Ok(());
    };
    let before = before.image();
    let (from, to) = if action == Action::Undo { (&after, &before) } else { (&before, &after) };
    let present = writer.read(table, &change.row)?;
    expect(&present, from)?;
    let approved = present.get("status").and_then(Value::as_str) == Some("approved");
    let of_content = to.keys().any(|column| !column.starts_with("retired_"));
    if change.table == "assessment" && approved && of_content {
        return Err(Failure::field("status", domain::problem::ProblemKind::Frozen));
    }
    writer.update(table, &change.row, to)?;
    Ok(())
}

/// What was redacted is gone, and cannot be put back.
fn redacted() -> Failure {
    Failure::new(FailureCode::Conflict, key::REDACT_NOT_UNDONE, &[])
}

fn expect(present: &Image, known: &Image) -> Result<(), Failure> {
    let same = known.iter().all(|(column, value)| present.get(column) == Some(value));
    if same { Ok(()) } else { Err(Failure::new(FailureCode::Conflict, key::FAILURE_UNDO_CHANGED, &[])) }
}
