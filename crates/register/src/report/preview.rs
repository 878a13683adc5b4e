//! A report that is looked at before it is saved, or issued as it was looked at.

use super::{Issued, Made, issue, make, wanted};
use crate::failure::{Failure, FailureCode};
use crate::ids::hex;
use crate::reader::Dates;
use crate::register::Register;
use crate::stop;
use crate::trail::Head;
use crate::view::{IssuedAs, Outcome, ReportOptions as Wanted, ReportPreview};
use ::report::Warning;
use sha2::{Digest, Sha256};
use words::{Words, args, key};

/// A report that somebody looks at: the very bytes that a save writes, and what is needed to issue just what was shown.
#[derive(Debug, Clone)]
pub struct Looked {
    /// What is shown.
    pub preview: ReportPreview,
    /// The PDF.
    pub bytes: Vec<u8>,
    wanted: Wanted,
    head: Head,
}

/// Makes a report that a form asked for.
///
/// # Errors
/// Where a date, the marking or the reader is none, nothing has the id, or a row does not hold.
pub fn preview(register: &mut Register, asked_for: &Wanted) -> Result<Looked, Failure> {
    let options = wanted::options(asked_for, register.person())?;
    let as_at = wanted::as_at(asked_for)?.unwrap_or_else(|| register.today());
    let dates = Dates { as_at: Some(as_at), as_known_at: None };
    let head = register.head()?;
    let made = make(register, dates, &wanted::asked(asked_for)?, &options, crate::failure::words())?;
    stop::may_go_on()?;
    // The day is kept: a report that is looked at before midnight and issued after it is still the same.
    let wanted = Wanted { as_at: Some(as_at.to_string()), ..asked_for.clone() };
    Ok(Looked { preview: shown(&made, None), bytes: made.bytes, wanted, head })
}

/// Issues a report as it was looked at: the same but for its number. Whoever looks at it then sees the issued one, and saves its
/// bytes.
///
/// # Errors
/// Where it is issued already, or the register was changed since it was made: then the pages that were shown are not those
/// that would be issued. As [`issue`] besides.
pub fn issue_looked_at(register: &mut Register, looked: &Looked) -> Result<Outcome<Looked>, Failure> {
    if let Some(issued) = &looked.preview.issued {
        let arguments = [("reference", issued.reference.as_str().into())];
        return Err(Failure::new(FailureCode::Conflict, key::ISSUE_ALREADY, &arguments));
    }
    if register.head()? != looked.head {
        return Err(Failure::new(FailureCode::Conflict, key::ISSUE_LOOK_AGAIN, &[]));
    }
    let options = wanted::options(&looked.wanted, register.person())?;
    let dates = Dates { as_at: wanted::as_at(&looked.wanted)?, as_known_at: None };
    let asked = wanted::asked(&looked.wanted)?;
    let Issued { reference, sha256, made } =
        issue(register, dates, &asked, &options, crate::failure::words())?;
    let preview = shown(&made, Some(IssuedAs { reference, sha256 }));
    let (head, wanted) = (register.head()?, looked.wanted.clone());
    let value = Looked { preview, bytes: made.bytes, wanted, head };
    Ok(Outcome { value, changes: vec!["report".to_owned(), "history".to_owned()] })
}

/// What the window shows of a report.
fn shown(made: &Made, issued: Option<IssuedAs>) -> ReportPreview {
    let words = crate::failure::words();
    ReportPreview {
        // The same bytes have the same id, so that nothing random is needed.
        id: hex(&Sha256::digest(&made.bytes)).chars().take(16).collect(),
        pages: made.pages.pictures(),
        title: made.title.clone(),
        file_name: made.file_name.clone(),
        warnings: made.warnings.iter().map(|warning| warned(warning, words)).collect(),
        issued,
    }
}

/// What could not be printed as it was given, in words.
#[must_use]
pub fn warned(warning: &Warning, words: &Words) -> String {
    match warning {
        Warning::MissingGlyph(character) => {
            words.with(key::REPORT_WARNING_GLYPH, args![code = format!("U+{:04X}", u32::from(*character))])
        }
        Warning::ControlCharacter(character) => {
            words.with(key::REPORT_WARNING_CONTROL, args![code = format!("U+{:04X}", u32::from(*character))])
        }
        Warning::UnknownHeading(heading) => words.with(key::REPORT_WARNING_LINK, args![link = heading]),
        Warning::UnsafeAddress(address) => words.with(key::REPORT_WARNING_LINK, args![link = address]),
    }
}
