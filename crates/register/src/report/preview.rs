//! A report that is looked at before it is saved.

use super::{Made, ReportOptions, due_diligence, marking_of, retendering};
use crate::failure::Failure;
use crate::ids::hex;
use crate::reader::{Dates, Reader};
use crate::register::Register;
use crate::stop;
use crate::view::{ReportKind, ReportOptions as Asked, ReportPreview};
use ::report::Warning;
use domain::date::Date;
use domain::problem::ProblemKind;
use domain::vocabulary::Marking;
use sha2::{Digest, Sha256};
use words::{Words, args, key};

/// Makes a report that a form asked for: what is shown, and the very bytes that a save writes.
///
/// # Errors
/// Where the date or marking is none, nothing has the id, or a row does not hold.
pub fn preview(register: &mut Register, asked: &Asked) -> Result<(ReportPreview, Vec<u8>), Failure> {
    let options = ReportOptions { marking: marking(asked)?, ..ReportOptions::by(register.person()) };
    let as_at = as_at(asked)?;
    let reader = register.reader(Dates { as_at, as_known_at: None })?;
    let words = crate::failure::words();
    let made = make(&reader, asked, &options, words)?;
    stop::may_go_on()?;
    let warnings = made.warnings.iter().map(|warning| warned(warning, words)).collect();
    let preview = ReportPreview {
        // The same bytes have the same id, so that nothing random is needed.
        id: hex(&Sha256::digest(&made.bytes)).chars().take(16).collect(),
        pages: made.pages.pictures(),
        title: made.title,
        file_name: made.file_name,
        warnings,
    };
    Ok((preview, made.bytes))
}

fn make(reader: &Reader<'_>, asked: &Asked, options: &ReportOptions, words: &Words) -> Result<Made, Failure> {
    match (asked.kind, asked.contract.as_deref()) {
        (ReportKind::DueDiligence, contract) => {
            due_diligence(reader, contract.unwrap_or(&asked.supplier), options, words)
        }
        (ReportKind::Retendering, Some(contract)) => retendering(reader, contract, options, words),
        (ReportKind::Retendering, None) => Err(Failure::field("contract", ProblemKind::Missing)),
    }
}

fn marking(asked: &Asked) -> Result<Marking, Failure> {
    marking_of(&asked.marking).ok_or_else(|| {
        let allowed = Marking::ENUMERATION.words;
        let word = asked.marking.chars().take(60).collect();
        Failure::field("marking", ProblemKind::UnknownWord { word, allowed })
    })
}

fn as_at(asked: &Asked) -> Result<Option<Date>, Failure> {
    let read = |text: &str| Date::parse(text).ok_or_else(|| Failure::field("as_at", ProblemKind::NotDate));
    asked.as_at.as_deref().map(read).transpose()
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
