//! A table looked at and taken in: as one deed for good, or done and taken back to be looked at.

use super::act::act;
use super::columns::{self, Found};
use super::compare::Comparing;
use super::meet::Register as Held;
use super::note::Note;
use super::plan::TablePlan;
use super::shown::{notes, shown};
use super::step::Step;
use super::{Ask, Subject, payments, rows};
use crate::action::Action;
use crate::failure::{Failure, words};
use crate::history::Phrases;
use crate::reader::Dates;
use crate::register::Register;
use crate::view::Outcome;
use exchange::table::Tables;
use exchange::table::value::Order;
use std::collections::HashMap;
use words::{args, key};

/// A table that was understood and compared with the register.
struct Prepared {
    plan: TablePlan,
    steps: Vec<Step>,
}

/// Says what an import of a table would do. It is done and taken back, so that it is the very thing that would happen; it can be
/// asked while somebody else may change the register.
///
/// # Errors
/// Where the table cannot be understood, or one question must be answered first.
pub fn look(
    register: &mut Register,
    subject: Subject,
    file: &str,
    tables: &Tables,
    ask: &Ask,
) -> Result<TablePlan, Failure> {
    let prepared = prepare(register, subject, file, tables, ask)?;
    let mut plan =
        register.tried(Action::ImportTable, |writer| act(writer, prepared.plan, prepared.steps))?;
    plan.sentence = sentence(key::TABLE_SENTENCE, &plan);
    Ok(plan)
}

/// Does it, as one deed that undo takes back as one. What a person said of its columns is remembered.
///
/// # Errors
/// As [`look`], and where the register cannot be written; then nothing was changed. Rows that cannot be taken in stand in
/// the plan.
pub fn apply(
    register: &mut Register,
    subject: Subject,
    file: &str,
    tables: &Tables,
    ask: &Ask,
) -> Result<Outcome<TablePlan>, Failure> {
    let prepared = prepare(register, subject, file, tables, ask)?;
    register.back_up()?;
    let mut done =
        register.transact(Action::ImportTable, |writer| act(writer, prepared.plan, prepared.steps))?;
    // Where nothing was written there is nothing of this import to take back: undo would take what came before it.
    let key = if done.changes.is_empty() { key::TABLE_DONE_NOTHING } else { key::TABLE_DONE };
    done.value.sentence = sentence(key, &done.value);
    if !ask.columns.is_empty() {
        register
            .set_setting(&remembered_as(subject, &done.value.shape), &serde_json::to_string(&ask.columns)?)?;
    }
    Ok(done)
}

/// The setting that holds what a person said of tables of a shape.
fn remembered_as(subject: Subject, shape: &str) -> String {
    format!("import-table.{}.{shape}", subject.word())
}

fn sentence(key: words::Key, plan: &TablePlan) -> String {
    let counts = plan.counts;
    words().with(
        key,
        args![add = counts.add, change = counts.change, same = counts.same, problem = counts.problem],
    )
}

/// What is found of a table, and whether that is what a person said of such a table before.
pub(super) fn understood<'a>(
    register: &Register,
    subject: Subject,
    file: &str,
    tables: &'a Tables,
    ask: &Ask,
) -> Result<(Found<'a>, bool), Failure> {
    let setting = |shape: &str| -> Option<Vec<(String, Option<String>)>> {
        let kept = register.setting(&remembered_as(subject, shape)).ok().flatten()?;
        serde_json::from_str(&kept).ok()
    };
    columns::find(subject, file, tables, ask, &setting)
}

fn prepare(
    register: &mut Register,
    subject: Subject,
    file: &str,
    tables: &Tables,
    ask: &Ask,
) -> Result<Prepared, Failure> {
    let (found, recalled) = understood(register, subject, file, tables, ask)?;
    columns::question(file, &found)?;
    let reader = register.reader(Dates::default())?;
    let order = ask.order.unwrap_or(Order::DayFirst);
    let held = Held::read(&reader, subject.noun())?;
    let mut plan = shown(subject, file, tables, &found);
    plan.remarks = notes(tables, &found, ask, recalled);
    let steps = if subject == Subject::Suppliers && found.pays() {
        plan.subject = "payments";
        let (steps, figures) = payments::steps(&found, &held, file, order);
        plan.payments = Some(figures);
        plan.remarks.push(Note::Payments(figures));
        steps
    } else {
        let read = rows::read(subject, &found, order, reader.as_at());
        Comparing {
            held: &held,
            found: &found,
            subject,
            file,
            phrases: Phrases::new(&reader),
            seen: HashMap::new(),
            meant: HashMap::new(),
        }
        .steps(read)?
    };
    Ok(Prepared { plan, steps })
}
