//! Payments as a body publishes them become suppliers with how many, how much and when, each figure with its file. A payment
//! is no contract, and none is made of it.

use super::columns::Found;
use super::meet::Register as HeldRegister;
use super::plan::{CellProblem, Figures, RowPlan};
use super::step::{Deed, Step, adds, ambiguous, changes, refused};
use super::told;
use crate::failure::words;
use crate::view::ImportStep;
use chrono::NaiveDate;
use exchange::table::value::{Order, amount, day};
use exchange::table::{Cell, Row, address};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use words::{args, key};

/// The payments to one supplier.
struct Paid {
    name: String,
    first_row: u32,
    count: u64,
    pence: i64,
    from: NaiveDate,
    to: NaiveDate,
    payers: BTreeSet<String>,
}

/// A payment of one row.
struct Payment {
    name: String,
    pence: i64,
    on: NaiveDate,
    payer: Option<String>,
}

/// What is to be done for each supplier and each row that is no payment; and what was counted.
pub(super) fn steps(
    found: &Found<'_>,
    held: &HeldRegister,
    file: &str,
    order: Order,
) -> (Vec<Step>, Figures) {
    let mut figures = Figures::default();
    let mut steps = Vec::new();
    let mut paid: BTreeMap<String, Paid> = BTreeMap::new();
    for row in found.body() {
        figures.rows += 1;
        match payment(found, row, order) {
            Err(step) => {
                figures.refused += 1;
                steps.push(*step);
            }
            Ok(payment) => {
                figures.read += 1;
                figures.pence = figures.pence.saturating_add(payment.pence);
                add(&mut paid, row.number, payment);
            }
        }
    }
    figures.suppliers = paid.len() as u64;
    let mut all: Vec<Paid> = paid.into_values().collect();
    all.sort_by_key(|paid| paid.first_row);
    let mut notes = HashMap::new();
    steps.extend(all.iter().map(|paid| step(paid, held, file, &mut notes)));
    steps.sort_by_key(|step| step.plan.row);
    (steps, figures)
}

/// A row as a payment, or why it is none.
fn payment(found: &Found<'_>, row: &Row, order: Order) -> Result<Payment, Box<Step>> {
    let cell = |id: &str| found.column(id).and_then(|column| Some((column, row.cell(column.at)?)));
    let title = || words().say(key::TABLE_UNNAMED);
    let name =
        cell("organisation.legal_name").map(|(_, cell)| supplier_name(&cell.shown())).unwrap_or_default();
    if repeats(found, row) {
        return Err(Box::new(refused(row.number, title(), key::TABLE_REASON_HEADING)));
    }
    let says_total = |text: &str| text.to_lowercase().contains("total");
    if name.is_empty() || says_total(&name) && cell("payment.date").is_none() {
        let sum = row.cells.iter().any(|(_, cell)| matches!(cell, Cell::Text(text) if says_total(text)));
        let lonely = cell("payment.date").is_none() && cell("payment.amount").is_some();
        let reason = if sum || lonely { key::TABLE_REASON_TOTAL } else { key::TABLE_REASON_PROBLEM };
        let mut step = refused(row.number, title(), reason);
        if reason == key::TABLE_REASON_PROBLEM {
            missing(found, row, &mut step, "organisation.legal_name");
        }
        return Err(Box::new(step));
    }
    let mut step = refused(row.number, name.clone(), key::TABLE_REASON_PROBLEM);
    let mut read = |id: &str, wrong: Option<exchange::table::value::Wrong>| {
        if let (Some((column, _)), Some(wrong)) = (cell(id), wrong) {
            let field = found.called(id);
            let cell = address(row.number, column.at);
            step.plan.problems.push(CellProblem { cell, field, problem: told::wrong(wrong) });
        }
    };
    let pence = cell("payment.amount").map(|(column, cell)| amount(cell, column.unit.unwrap_or(100)));
    let on = cell("payment.date").map(|(column, cell)| day(cell, column.order.unwrap_or(order)));
    read("payment.amount", pence.and_then(Result::err));
    read("payment.date", on.and_then(Result::err));
    match (pence, on) {
        (Some(Ok(pence)), Some(Ok(on))) => {
            let payer = cell("payment.payer").map(|(_, cell)| cell.shown());
            Ok(Payment { name, pence, on, payer })
        }
        (pence, on) => {
            for (id, is_there) in [("payment.amount", pence.is_some()), ("payment.date", on.is_some())] {
                if !is_there {
                    missing(found, row, &mut step, id);
                }
            }
            Err(Box::new(step))
        }
    }
}

fn missing(found: &Found<'_>, row: &Row, step: &mut Step, id: &str) {
    let (cell, field) = (found.place(row.number, id), found.called(id));
    let problem = words().say(key::TABLE_CELL_MISSING);
    step.plan.problems.push(CellProblem { cell, field, problem });
}

fn repeats(found: &Found<'_>, row: &Row) -> bool {
    let same = |id: &str| {
        found
            .column(id)
            .is_some_and(|column| row.cell(column.at).is_some_and(|cell| cell.shown() == column.heading))
    };
    same("payment.amount") && same("payment.date")
}

/// The name of a supplier without the number that an accounts system puts before it: "UK0479435601 : Prime Care Ltd".
fn supplier_name(text: &str) -> String {
    let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_code = |code: &str| {
        code.len() >= 8
            && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && code.bytes().any(|byte| byte.is_ascii_digit())
    };
    match whole.split_once(" : ") {
        Some((code, name)) if is_code(code) => name.to_owned(),
        _ => whole,
    }
}

fn add(paid: &mut BTreeMap<String, Paid>, row: u32, payment: Payment) {
    let one = paid.entry(super::meet::folded(&payment.name)).or_insert_with(|| Paid {
        name: payment.name.clone(),
        first_row: row,
        count: 0,
        pence: 0,
        from: payment.on,
        to: payment.on,
        payers: BTreeSet::new(),
    });
    one.count += 1;
    one.pence = one.pence.saturating_add(payment.pence);
    one.from = one.from.min(payment.on);
    one.to = one.to.max(payment.on);
    one.payers.extend(payment.payer);
}

/// The figures of a supplier with their source, in a line.
fn line(paid: &Paid, file: &str) -> String {
    let payer = match paid.payers.len() {
        1 => paid.payers.first().cloned().unwrap_or_default(),
        _ => "none".to_owned(),
    };
    words().with(
        key::TABLE_PAYMENTS_LINE,
        args![
            payer = payer,
            from = words().date(paid.from),
            to = words().date(paid.to),
            count = words().number(paid.count as i64),
            sum = words().money_pence(paid.pence),
            file = file
        ],
    )
}

fn step(paid: &Paid, held: &HeldRegister, file: &str, notes: &mut HashMap<String, String>) -> Step {
    let plan = RowPlan {
        row: paid.first_row,
        step: ImportStep::Problem,
        title: paid.name.clone(),
        reference: None,
        reason: words().say(key::TABLE_REASON_PROBLEM),
        changed: Vec::new(),
        problems: Vec::new(),
        notes: Vec::new(),
    };
    let mut step = Step { plan, deed: Deed::Nothing, places: BTreeMap::new() };
    let said = line(paid, file);
    let source: String = words().with(key::TABLE_SOURCE, args![file = file]).chars().take(300).collect();
    let suppliers = held.suppliers_called(&paid.name);
    let organisations = held.organisations_called(&paid.name);
    match (suppliers.as_slice(), organisations.as_slice()) {
        ([reference], _) => {
            step.plan.reference = Some(reference.clone());
            let kept = held.suppliers.get(reference).and_then(|record| record["note"].as_str());
            // An earlier name of the same supplier may have added to it.
            let note = notes.get(reference).map(String::as_str).or(kept).unwrap_or_default();
            if note.lines().any(|line| line == said) {
                changes(&mut step, std::iter::empty());
                return step;
            }
            let note = if note.is_empty() { said } else { format!("{note}\n{said}") };
            notes.insert(reference.clone(), note.clone());
            let draft = Map::from_iter([("note".to_owned(), Value::from(note))]);
            changes(&mut step, draft.keys());
            let organisation = String::new();
            step.deed =
                Deed::EditSupplier { reference: reference.clone(), organisation, of: Map::new(), draft };
        }
        ([], [] | [_]) => {
            let of = match organisations.as_slice() {
                [] => json!({ "legal_name": paid.name, "parts_played": ["supplier"], "source": source }),
                _ => json!({}),
            };
            let draft =
                Map::from_iter([("note".to_owned(), said.into()), ("source".to_owned(), source.into())]);
            let of = of.as_object().cloned().unwrap_or_default();
            adds(&mut step, Deed::AddSupplier { organisation: organisations.first().cloned(), of, draft });
        }
        (several, others) => ambiguous(&mut step, if several.is_empty() { others } else { several }),
    }
    step
}
