//! A spreadsheet as the window holds it between choosing a file and taking it in.

mod shape;

use super::plan::{CellNote, CellProblem, Counts, RowPlan, TablePlan};
use super::work::{apply, look, understood};
use super::{Ask, Order, Subject, Wanted, apart};
use crate::failure::{Failure, FailureCode, words};
use crate::ids::hex;
use crate::import::plan::step_text;
use crate::last_name;
use crate::register::Register;
use crate::stop::Stop;
use crate::view::{
    ImportCount, ImportStep, Outcome, TableAsk, TableChoice, TableLook, TableProblem, TableRow, TableSubject,
    TableSummary,
};
use exchange::table::Tables;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use words::{args, key};

/// A file that was chosen, as it was read, and what was looked at of it last.
pub struct Chosen {
    path: PathBuf,
    name: String,
    subject: Subject,
    ask: Ask,
    tables: Tables,
    looked: Option<Looked>,
}

/// What was looked at last: nothing else may be taken in.
struct Looked {
    id: String,
    revision: i64,
    register: PathBuf,
}

impl Chosen {
    /// Reads a file. It is kept as it was read, so that what is taken in is what was looked at.
    ///
    /// # Errors
    /// As [`apart::file`].
    pub fn read(path: &Path, subject: TableSubject, stop: &Stop) -> Result<Self, Failure> {
        let tables = apart::file(path, &Wanted::default(), stop)?;
        let name = last_name(Some(path));
        let subject = match subject {
            TableSubject::Suppliers => Subject::Suppliers,
            TableSubject::Contracts => Subject::Contracts,
            TableSubject::Processing => Subject::Processing,
        };
        Ok(Self { path: path.to_owned(), name, subject, ask: Ask::default(), tables, looked: None })
    }

    /// Takes it as a person says; a text file that is to be read otherwise is read again.
    ///
    /// # Errors
    /// As [`apart::file`]; then it stays as it was.
    pub fn say(&mut self, asked: TableAsk, stop: &Stop) -> Result<(), Failure> {
        let text = Wanted { encoding: asked.encoding, separator: asked.separator };
        if text != self.ask.text {
            self.tables = apart::file(&self.path, &text, stop)?;
        }
        self.looked = None;
        let order = |month_first| if month_first { Order::MonthFirst } else { Order::DayFirst };
        self.ask = Ask {
            sheet: asked.sheet,
            head: asked.heading_row,
            columns: last_said(asked.columns),
            order: asked.month_first.map(order),
            text,
        };
        Ok(())
    }

    /// What was found of it, and what taking it in would do.
    ///
    /// # Errors
    /// Where it has no such sheet or column, or nothing stands below its headings.
    pub fn look(&mut self, register: &mut Register) -> Result<TableLook, Failure> {
        let (found, _) = understood(register, self.subject, &self.name, &self.tables, &self.ask)?;
        let mut shown = shape::of(&self.name, &self.tables, &found, &self.ask);
        if let Some(question) = shape::question(&found) {
            shown.question = Some(question);
            return Ok(shown);
        }
        let plan = look(register, self.subject, &self.name, &self.tables, &self.ask)?;
        let revision = register.head()?.seq;
        shown.id = id(revision, &plan)?;
        shown.counts = counts(plan.counts);
        shown.remarks = plan.remarks.iter().filter_map(super::Note::shown).collect();
        shown.rows = plan.rows.into_iter().map(row).collect();
        (shown.sentence, shown.writes) = (plan.sentence, plan.writes);
        let register = register.path().to_owned();
        self.looked = Some(Looked { id: shown.id.clone(), revision, register });
        Ok(shown)
    }

    /// Takes in what was looked at, as one deed that undo takes back as one.
    ///
    /// # Errors
    /// Where something else was looked at since, or the register has changed; then nothing was changed.
    pub fn apply(&self, register: &mut Register, id: &str) -> Result<Outcome<TableSummary>, Failure> {
        let looked =
            self.looked.as_ref().filter(|looked| looked.id == id && looked.register == register.path());
        let Some(looked) = looked else { return Err(gone()) };
        if register.head()?.seq != looked.revision {
            return Err(Failure::new(FailureCode::Conflict, key::PLAN_STALE, &[]));
        }
        let Outcome { value, changes } = apply(register, self.subject, &self.name, &self.tables, &self.ask)?;
        let value = TableSummary { sentence: value.sentence, counts: counts(value.counts) };
        Ok(Outcome { value, changes })
    }
}

/// What is said of columns; a field that several are said to hold is the last one's.
fn last_said(choices: Vec<TableChoice>) -> Vec<(String, Option<String>)> {
    let mut said: Vec<(String, Option<String>)> = Vec::new();
    for TableChoice { column, field } in choices {
        said.retain(|(other, held)| *other != column && (field.is_none() || *held != field));
        said.push((column, field));
    }
    said
}

/// The file was taken in already, or another one was chosen since.
#[must_use]
pub fn gone() -> Failure {
    Failure::new(FailureCode::Conflict, key::PLAN_GONE, &[])
}

/// The same plan of the same register has the same id, so that nothing random is needed.
fn id(revision: i64, plan: &TablePlan) -> Result<String, Failure> {
    let mut hash = Sha256::new();
    hash.update(revision.to_le_bytes());
    hash.update(serde_json::to_vec(plan)?);
    Ok(hex(&hash.finalize()).chars().take(16).collect())
}

fn counts(counts: Counts) -> Vec<ImportCount> {
    let count = |step, count| ImportCount { step, label: step_text(step), count };
    vec![
        count(ImportStep::Add, counts.add),
        count(ImportStep::Change, counts.change),
        count(ImportStep::Same, counts.same),
        count(ImportStep::Problem, counts.problem),
    ]
}

fn row(plan: RowPlan) -> TableRow {
    let RowPlan { row, step, title, reference, reason, changed, problems, notes } = plan;
    TableRow {
        row,
        step,
        reference,
        title,
        reason,
        changed,
        problems: problems.into_iter().map(problem).collect(),
        notes: notes.into_iter().map(note).collect(),
    }
}

fn problem(problem: CellProblem) -> TableProblem {
    let CellProblem { cell, field, problem } = problem;
    if field.is_empty() {
        return TableProblem { cell, problem };
    }
    let told = args![field = field, problem = problem];
    TableProblem { cell, problem: words().with(key::TABLE_SHOWN_PROBLEM, told) }
}

fn note(note: CellNote) -> TableProblem {
    let CellNote { cell, field, note } = note;
    problem(CellProblem { cell, field, problem: note })
}
