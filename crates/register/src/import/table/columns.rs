//! The fields that a table can hold, and what was found of its sheet and columns.

use super::plan::ColumnPlan;
use super::{Ask, Subject};
use crate::failure::{Failure, FailureCode, FieldProblem, words};
use crate::form::Question;
use crate::history::label;
use crate::ids::hex;
use crate::view::FieldKind;
use domain::noun::Noun;
use domain::record::{Column as Spec, Record};
use exchange::table::guess::{Field, Guess, Kind, Said, guess, is_named, shape};
use exchange::table::{Sheet, Tables, address};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use words::{args, key};

/// What headings call the fields.
static NAMES: LazyLock<Names> = LazyLock::new(|| {
    // The table is part of the program; a test reads it.
    toml::from_str(include_str!("../../../../../assets/rules/table-columns-v1.toml")).unwrap_or_default()
});

/// The table of those names.
#[derive(Default, Deserialize)]
struct Names {
    /// By the word of a subject and the name of a field.
    fields: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// A field that a column may hold.
pub(super) struct Known {
    /// Its name: `organisation.legal_name`, `start`, `payment.amount`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// How it is answered; none of the reference and of payments.
    pub question: Option<Question>,
    kind: Kind,
    needed: bool,
}

/// The fields of a subject.
pub(super) fn known(subject: Subject) -> Vec<Known> {
    let mut known = vec![plain("ref", label("reference"), Kind::Text, false)];
    match subject {
        Subject::Suppliers => {
            known.extend(
                of_record("", Noun::Supplier, &[]).into_iter().filter(|field| field.id != "organisation"),
            );
            // Where both have a field of one name, an export means the supplier's.
            known.extend(of_record("organisation.", Noun::Organisation, &["legal_name"]));
            known.push(plain("payment.amount", words().say(key::TABLE_FIELD_AMOUNT), Kind::Money, false));
            known.push(plain("payment.date", words().say(key::TABLE_FIELD_DATE), Kind::Day, false));
            known.push(plain("payment.payer", words().say(key::TABLE_FIELD_PAYER), Kind::Text, false));
        }
        Subject::Contracts => known.extend(of_record("", Noun::Contract, &["title"])),
        Subject::Processing => {
            known.extend(of_record("", Noun::Processing, &["name", "supplier"]));
            let items = domain::processing::DataItem::spec().columns;
            known.extend(items.into_iter().map(|column| of_column("data_items.", column, &[])));
        }
    }
    known
}

fn plain(id: &str, label: String, kind: Kind, needed: bool) -> Known {
    Known { id: id.to_owned(), label, question: None, kind, needed }
}

fn of_record(prefix: &str, noun: Noun, needed: &[&str]) -> Vec<Known> {
    noun.spec().columns.into_iter().map(|column| of_column(prefix, column, needed)).collect()
}

fn of_column(prefix: &str, column: Spec, needed: &[&str]) -> Known {
    let question = Question::of(column);
    let kind = match question.kind {
        FieldKind::Date => Kind::Day,
        FieldKind::Money => Kind::Money,
        FieldKind::Number => Kind::Number,
        _ if matches!(column.name, "legal_name" | "supplier") => Kind::Name,
        _ => Kind::Text,
    };
    Known {
        id: format!("{prefix}{}", column.name),
        label: label(column.name),
        needed: needed.contains(&column.name),
        question: Some(question),
        kind,
    }
}

/// The fields as headings are compared with them.
fn fields(subject: Subject, known: &[Known]) -> Vec<Field> {
    let names = NAMES.fields.get(subject.word());
    let field = |known: &Known| {
        let mut all = names.and_then(|names| names.get(&known.id)).cloned().unwrap_or_default();
        let bare = known.id.rsplit('.').next().unwrap_or_default().replace('_', " ");
        all.extend([known.label.clone(), bare]);
        Field { id: known.id.clone(), names: all, kind: known.kind, needed: known.needed }
    };
    known.iter().map(field).collect()
}

/// What was found of a file.
pub(super) struct Found<'a> {
    pub sheet: &'a Sheet,
    pub guess: Guess,
    pub known: Vec<Known>,
    /// What the table is known again by.
    pub shape: String,
}

impl Known {
    /// Whether it is a day.
    pub fn is_day(&self) -> bool {
        self.kind == Kind::Day
    }
}

impl Found<'_> {
    /// The column of a field.
    pub fn column(&self, id: &str) -> Option<&exchange::table::guess::Column> {
        self.guess.columns.iter().find(|column| column.field.as_ref().is_some_and(|(field, _)| field == id))
    }

    /// Whether it holds payments: days with amounts.
    pub fn pays(&self) -> bool {
        self.column("payment.amount").is_some() && self.column("payment.date").is_some()
    }

    /// A field by its name.
    pub fn known(&self, id: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.id == id)
    }

    /// What the sheet calls a field, or its own name where no heading does.
    pub fn called(&self, id: &str) -> String {
        let heading = self.column(id).map(|column| column.heading.trim()).filter(|text| !text.is_empty());
        let label = || self.known(id).map_or_else(|| id.to_owned(), |known| known.label.clone());
        heading.map_or_else(label, str::to_owned)
    }

    /// The cell of a field in a row, filled or not; the row alone where the field has no column.
    pub fn place(&self, row: u32, id: &str) -> String {
        self.column(id).map_or_else(|| row.to_string(), |column| address(row, column.at))
    }

    /// What is needed and has no column, in words.
    pub fn missing(&self) -> Vec<String> {
        let label = |id: &str| self.known(id).map_or_else(|| id.to_owned(), |known| known.label.clone());
        self.guess.open.iter().map(|open| label(&open.field)).collect()
    }

    /// The rows below the headings.
    pub fn body(&self) -> impl Iterator<Item = &exchange::table::Row> {
        self.sheet.rows.iter().filter(|row| row.number > self.guess.head)
    }

    /// The columns, to be shown.
    pub fn columns(&self) -> Vec<ColumnPlan> {
        let plan = |column: &exchange::table::guess::Column| {
            let field = column.field.as_ref();
            ColumnPlan {
                column: letter(column.at),
                heading: column.heading.clone(),
                field: field.map(|(id, _)| id.clone()),
                label: field.and_then(|(id, _)| self.known(id)).map(|known| known.label.clone()),
                by: field.map(|(_, by)| *by),
            }
        };
        self.guess.columns.iter().map(plan).collect()
    }
}

/// The letter of a column.
pub(super) fn letter(at: u32) -> String {
    address(0, at).trim_end_matches('0').to_owned()
}

/// What a person said of the columns of a table of a shape.
type Remembered<'a> = dyn Fn(&str) -> Option<Vec<(String, Option<String>)>> + 'a;

/// Finds the sheet and its columns.
///
/// # Errors
/// Where the file has no such sheet, column or field, or two columns are said to hold one field.
pub(super) fn find<'a>(
    subject: Subject,
    file: &str,
    tables: &'a Tables,
    ask: &Ask,
    remembered: &Remembered<'_>,
) -> Result<(Found<'a>, bool), Failure> {
    let known = known(subject);
    let fields = fields(subject, &known);
    let asked: Vec<&str> = ask.columns.iter().filter_map(|(_, field)| field.as_deref()).collect();
    if let Some(unknown) = asked.iter().find(|id| fields.iter().all(|field| field.id != ***id)) {
        let all: Vec<&str> = known.iter().map(|known| known.id.as_str()).collect();
        let all = all.join(", ");
        return Err(refused(file, words().with(key::TABLE_NO_FIELD, args![field = *unknown, fields = all])));
    }
    if let Some(twice) = asked.iter().find(|id| asked.iter().filter(|other| other == id).count() > 1) {
        let label = known.iter().find(|known| known.id == **twice).map_or(*twice, |known| &known.label);
        return Err(refused(file, words().with(key::TABLE_FIELD_TWICE, args![field = label])));
    }
    let mut said = Said { head: ask.head, columns: ask.columns.clone() };
    let (sheet, mut found) = sheet(file, tables, ask, &fields, &said)?;
    if let Some(row) = ask.head.filter(|row| *row > 0 && found.head != *row) {
        let told = args![sheet = sheet.name.as_str(), row = row.to_string()];
        return Err(refused(file, words().with(key::TABLE_NO_HEADINGS, told)));
    }
    let shape = digest(&shape(&found.columns));
    let mut recalled = false;
    if ask.columns.is_empty()
        && let Some(columns) = remembered(&shape)
    {
        said.columns = columns;
        found = guess(sheet, &fields, &said);
        recalled = true;
    }
    for (name, _) in &ask.columns {
        if !found.columns.iter().any(|column| is_named(column, name)) {
            let columns = named(&found);
            let told = args![name = name.as_str(), columns = columns];
            return Err(refused(file, words().with(key::TABLE_NO_COLUMN, told)));
        }
    }
    Ok((Found { sheet, guess: found, known, shape }, recalled))
}

fn refused(file: &str, reason: String) -> Failure {
    Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, args![name = file, reason = reason])
}

/// The sheet that was named, else the one for which most speaks.
fn sheet<'a>(
    file: &str,
    tables: &'a Tables,
    ask: &Ask,
    fields: &[Field],
    said: &Said,
) -> Result<(&'a Sheet, Guess), Failure> {
    let names = || tables.sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>().join(", ");
    let wanted = |sheet: &&Sheet| ask.sheet.as_ref().is_none_or(|name| sheet.name.trim() == name.trim());
    let mut sheets = tables.sheets.iter().filter(wanted).peekable();
    if let (Some(name), None) = (&ask.sheet, sheets.peek()) {
        let told = args![name = name.as_str(), sheets = names()];
        return Err(refused(file, words().with(key::TABLE_NO_SHEET, told)));
    }
    let mut best: Option<(&Sheet, Guess)> = None;
    for sheet in sheets.filter(|sheet| !sheet.rows.is_empty()) {
        let found = guess(sheet, fields, said);
        if best.as_ref().is_none_or(|(_, known)| found.worth > known.worth) {
            best = Some((sheet, found));
        }
    }
    let has_rows = |(sheet, found): &(&Sheet, Guess)| sheet.rows.iter().any(|row| row.number > found.head);
    best.filter(has_rows)
        .ok_or_else(|| refused(file, words().with(key::TABLE_NO_ROWS, args![sheets = names()])))
}

fn digest(shape: &str) -> String {
    hex(&Sha256::digest(shape)).chars().take(16).collect()
}

fn named(found: &Guess) -> String {
    let one = |column: &exchange::table::guess::Column| format!("{} “{}”", letter(column.at), column.heading);
    found.columns.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Asks which column holds what is needed, in one question, whatever is missing.
///
/// # Errors
/// The question, where there is one.
pub(super) fn question(file: &str, found: &Found<'_>) -> Result<(), Failure> {
    let Some(first) = found.guess.open.first() else { return Ok(()) };
    let labels = found.missing();
    let at = first.candidates.first().copied().unwrap_or_default();
    let example = format!("{}={}", letter(at), first.field);
    let told =
        args![file = file, fields = words().list(&labels), example = example, columns = named(&found.guess)];
    let mut failure = Failure::new(FailureCode::InvalidInput, key::TABLE_ONE_QUESTION, told);
    let problem = |open: &exchange::table::guess::Open| FieldProblem {
        field: open.field.clone(),
        problem: open.candidates.iter().map(|at| letter(*at)).collect::<Vec<_>>().join(", "),
    };
    failure.fields = found.guess.open.iter().map(problem).filter(|one| !one.problem.is_empty()).collect();
    Err(failure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_in_the_table_is_of_a_field_that_is_known() {
        for subject in Subject::ALL {
            let names = NAMES.fields.get(subject.word()).expect("the table has the subject");
            let known = known(subject);
            for id in names.keys() {
                assert!(known.iter().any(|known| known.id == *id), "{}: {id}", subject.word());
            }
        }
    }
}
