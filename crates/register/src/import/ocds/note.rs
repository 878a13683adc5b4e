//! What the register has no field for, as sentences in the contract's note.

use super::text::{self, words};
use chrono::NaiveDate;
use domain::text::Line;
use exchange::ocds::{Basis, FoundContract, Money, Note, Vat};
use words::{args, key};

/// Why a value is not in its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unrecorded {
    /// Its currency is not known.
    NoCurrency,
    /// Its currency is none of ISO 4217, or none that is still in use.
    OddCurrency,
    /// It is more than the field can hold.
    TooLarge,
}

/// The sentences of a contract, in the order in which a person would ask.
pub(super) fn sentences(
    found: &FoundContract,
    unrecorded: Option<Unrecorded>,
    contradicting: Option<(NaiveDate, NaiveDate)>,
) -> Vec<String> {
    let w = words();
    let mut sentences = Vec::new();
    match found.basis {
        Basis::Tender => sentences.push(w.say(key::IMPORT_NOTE_TENDER)),
        Basis::Award => sentences.push(w.say(key::IMPORT_NOTE_AWARD)),
        Basis::Contract => {}
    }
    if let Some(date) = found.awarded {
        sentences.push(w.with(key::IMPORT_NOTE_AWARDED_ON, args![date = w.date(date)]));
    }
    if let Some(shared) = &found.shared_value {
        let arguments = args![suppliers = found.suppliers_of_award, amount = amount(shared)];
        sentences.push(w.with(key::IMPORT_NOTE_SHARED_VALUE, arguments));
    }
    if let (Some(value), Some(why)) = (&found.value, unrecorded) {
        let key = match why {
            Unrecorded::NoCurrency => key::IMPORT_NOTE_NO_CURRENCY,
            Unrecorded::OddCurrency => key::IMPORT_NOTE_ODD_CURRENCY,
            Unrecorded::TooLarge => key::IMPORT_NOTE_TOO_LARGE,
        };
        sentences.push(w.with(key, args![amount = amount(value)]));
    }
    if let Some(estimate) = &found.estimate {
        sentences.push(w.with(key::IMPORT_NOTE_ESTIMATE, args![amount = amount(estimate)]));
    }
    if let Some((start, end)) = contradicting {
        let arguments = args![start = w.date(start), end = w.date(end)];
        sentences.push(w.with(key::IMPORT_NOTE_END_BEFORE_START, arguments));
    }
    if let Some(end) = found.period.latest_end {
        sentences.push(w.with(key::IMPORT_NOTE_LATEST_END, args![date = w.date(end)]));
    }
    let telling = |note: &&Note| {
        matches!(
            note,
            Note::PerhapsRepublished { .. }
                | Note::PeriodFromTender
                | Note::AmountZero
                | Note::AmountRounded { .. }
        )
    };
    sentences.extend(found.notes.iter().filter(telling).map(text::remark));
    sentences.extend(found.notes.iter().filter_map(left_out));
    sentences
}

/// That a date or an amount was left out because it is none. What stands in the notice is not repeated where the register
/// could not hold it: it may be endless, or look like the number of a person.
fn left_out(note: &Note) -> Option<String> {
    let w = words();
    let unreadable = match note {
        Note::DateUnreadable { .. } => key::IMPORT_NOTE_DATE_LEFT_OUT,
        Note::AmountUnreadable { .. } => key::IMPORT_NOTE_AMOUNT_LEFT_OUT,
        _ => return None,
    };
    let whole = text::remark(note);
    Some(if Line::new(&whole).is_ok() { whole } else { w.say(unreadable) })
}

/// An amount with its currency, and whether VAT is in it.
pub(super) fn amount(money: &Money) -> String {
    let w = words();
    let bare = w.money_pence(money.pence);
    let amount = match money.currency.as_deref() {
        Some("GBP") => bare,
        other => {
            let number = bare.trim_start_matches('£').to_owned();
            other.map_or(number.clone(), |currency| {
                w.with(key::IMPORT_AMOUNT_CURRENCY, args![amount = number, currency = currency])
            })
        }
    };
    let key = match money.vat {
        Vat::Unknown => key::IMPORT_AMOUNT_VAT_UNKNOWN,
        Vat::Excluded => key::IMPORT_AMOUNT_VAT_EXCLUDED,
        Vat::Included => key::IMPORT_AMOUNT_VAT_INCLUDED,
    };
    w.with(key, args![amount = amount])
}
