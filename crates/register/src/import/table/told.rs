//! Why a file, or a cell of it, is not taken in: in words, with what to do next.

use crate::failure::{Failure, FailureCode, words};
use chrono::NaiveDate;
use exchange::table::value::Wrong;
use exchange::table::{Fault, Foreign, Refusal};
use words::{Key, args, key};

/// A file that is refused.
pub(super) fn refused(name: &str, refusal: &Refusal) -> Failure {
    let reason = reason(refusal);
    let failure =
        Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, args![name = name, reason = reason]);
    match refusal {
        Refusal::Damaged { detail } => failure.because(detail),
        _ => failure,
    }
}

fn reason(refusal: &Refusal) -> String {
    let most = |key: Key, most: u64| words().with(key, args![most = words().number(most as i64)]);
    match refusal {
        Refusal::TooManyBytes { most: bytes } => most(key::TABLE_REFUSED_TOO_MANY_BYTES, *bytes),
        Refusal::Empty => words().say(key::TABLE_REFUSED_EMPTY),
        Refusal::Foreign(what) => words().say(foreign(*what)),
        Refusal::Protected => words().say(key::TABLE_REFUSED_PROTECTED),
        Refusal::Damaged { .. } => words().say(key::TABLE_REFUSED_DAMAGED),
        Refusal::TooLargeUnpacked { most: bytes } => most(key::TABLE_REFUSED_UNPACKED, *bytes),
        Refusal::TooManyParts { most: parts } => most(key::TABLE_REFUSED_PARTS, *parts as u64),
        Refusal::TooManyTags { .. } | Refusal::TooLongRun { .. } => words().say(key::TABLE_REFUSED_MARKUP),
        Refusal::TooManySheets { most: sheets } => most(key::TABLE_REFUSED_SHEETS, *sheets as u64),
        Refusal::TooManyCells { most: cells } => most(key::TABLE_REFUSED_CELLS, *cells as u64),
        Refusal::TooMuchText { most: bytes } => most(key::TABLE_REFUSED_TEXT, *bytes as u64),
        Refusal::UnknownEncoding { name } => {
            words().with(key::TABLE_REFUSED_ENCODING, args![name = name.as_str()])
        }
        Refusal::BadSeparator { separator } => {
            words().with(key::TABLE_REFUSED_SEPARATOR, args![separator = separator.to_string()])
        }
    }
}

fn foreign(what: Foreign) -> Key {
    match what {
        Foreign::Pdf => key::TABLE_REFUSED_PDF,
        Foreign::WebPage => key::TABLE_REFUSED_WEB_PAGE,
        Foreign::Xlsb => key::TABLE_REFUSED_XLSB,
        Foreign::OtherOffice => key::TABLE_REFUSED_OTHER_OFFICE,
        Foreign::Archive => key::TABLE_REFUSED_ARCHIVE,
        Foreign::Json => key::TABLE_REFUSED_JSON,
        Foreign::Binary => key::TABLE_REFUSED_BINARY,
    }
}

/// Why a cell does not hold what its column should.
pub(super) fn wrong(wrong: Wrong) -> String {
    words().say(match wrong {
        Wrong::MonthAlone { year, month } => return month_alone(year, month),
        Wrong::NotDay => key::TABLE_CELL_NOT_DAY,
        Wrong::NoSuchDay => key::TABLE_CELL_NO_SUCH_DAY,
        Wrong::NotWholeDay => key::TABLE_CELL_NOT_WHOLE_DAY,
        Wrong::NotAmount => key::TABLE_CELL_NOT_AMOUNT,
        Wrong::OtherCurrency => key::TABLE_CELL_OTHER_CURRENCY,
        Wrong::TooExact => key::TABLE_CELL_TOO_EXACT,
        Wrong::NotAnswer => key::TABLE_CELL_NOT_ANSWER,
        Wrong::NotWhole => key::TABLE_CELL_NOT_WHOLE,
    })
}

/// A month is no day, and its first and last are offered: which of its days is meant is for a person to say.
fn month_alone(year: i32, month: u32) -> String {
    let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let first = |(year, month)| NaiveDate::from_ymd_opt(year, month, 1);
    let (Some(from), Some(to)) = (first((year, month)), first(next).and_then(|day| day.pred_opt())) else {
        return words().say(key::TABLE_CELL_NO_SUCH_DAY);
    };
    let shown = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
    words().with(
        key::TABLE_CELL_MONTH_ALONE,
        args![month = words().month(from), first = shown(from), last = shown(to)],
    )
}

/// Why a cell cannot be used at all.
pub(super) fn fault(fault: &Fault) -> String {
    match fault {
        Fault::TooLong { most } => words().with(key::TABLE_CELL_TOO_LONG, args![most = *most]),
        Fault::Formula(text) => words().with(key::TABLE_CELL_FORMULA, args![text = text.as_str()]),
        Fault::NotNumber => words().say(key::TABLE_CELL_NOT_NUMBER),
    }
}
