//! An amount with what is written beside it: tax, "about", "a year". What its field cannot hold is told, never left out in silence.

use super::super::columns::{Found, Known};
use super::super::told;
use super::{Said, nothing};
use crate::failure::words;
use exchange::table::Cell;
use exchange::table::value::{Sum, Vat, says_nothing, sum};
use words::{Key, args, key};

/// The field of a contract's value that says which tax is in it, and the one that does not.
const WITHOUT: &str = "value_ex_vat_pence";
const WITH: &str = "value_inc_vat_pence";
const EITHER: &str = "value_vat_unknown_pence";
const A_YEAR: &str = "annual_value_pence";

/// What a cell of money says.
///
/// # Errors
/// The sentence that says why it is not understood, or does not belong there.
pub(super) fn of(found: &Found<'_>, known: &Known, cell: &Cell, unit: i64) -> Result<Said, String> {
    let shown = cell.shown();
    if says_nothing(&shown) {
        return Ok(nothing(&shown));
    }
    let read = sum(cell, unit).map_err(told::wrong)?;
    let instead = field_of(found, known, &read)?;
    let mut said = Said { value: read.hundredths.into(), instead, ..Said::default() };
    let amount = words().money_pence(read.hundredths);
    let told = |key: Key, field: &str| {
        words().with(key, args![text = shown.as_str(), amount = amount.as_str(), field = field])
    };
    said.note = match (instead.and_then(|id| found.known(id)), read.beside.vat) {
        (Some(other), _) => Some(told(key::TABLE_CELL_READ_ELSEWHERE, &other.label)),
        _ if read.beside.about => Some(told(key::TABLE_CELL_READ_ABOUT, "")),
        (None, Some(_)) => Some(told(key::TABLE_CELL_READ_AMOUNT, "")),
        _ if read.beside.yearly => Some(told(key::TABLE_CELL_READ_AMOUNT, "")),
        _ => None,
    };
    if let Some(note) = said.note.as_mut().filter(|_| instead.is_some() && read.beside.about) {
        *note = format!("{note} {}", told(key::TABLE_CELL_READ_ABOUT, ""));
    }
    Ok(said)
}

/// The field that an amount belongs to instead of its column's, where its text says more than the heading does.
fn field_of(found: &Found<'_>, known: &Known, read: &Sum) -> Result<Option<&'static str>, String> {
    let refused = |key: Key| Err(words().say(key));
    if read.beside.yearly && [WITHOUT, WITH, EITHER].contains(&known.id.as_str()) {
        return refused(key::TABLE_CELL_A_YEAR);
    }
    let other = match (known.id.as_str(), read.beside.vat) {
        (WITHOUT | A_YEAR, Some(Vat::With)) => return refused(key::TABLE_CELL_WITH_VAT),
        (WITH, Some(Vat::Without)) => return refused(key::TABLE_CELL_WITHOUT_VAT),
        (EITHER, Some(Vat::Without)) => WITHOUT,
        (EITHER, Some(Vat::With)) => WITH,
        _ => return Ok(None),
    };
    match found.column(other) {
        // Two columns would say it.
        Some(column) => {
            Err(words().with(key::TABLE_CELL_OTHER_COLUMN, args![column = column.heading.as_str()]))
        }
        None => Ok(Some(other)),
    }
}
