//! A report that is looked at before it is saved.

use super::extract::ExtractAsked;
use super::{Asked, ReportOptions, make, marking_of, profile_of};
use crate::failure::Failure;
use crate::ids::hex;
use crate::reader::Dates;
use crate::register::Register;
use crate::stop;
use crate::view::{ReportKind, ReportOptions as Wanted, ReportPreview};
use ::report::Warning;
use ::report::model::ExtractKind;
use domain::date::Date;
use domain::problem::ProblemKind;
use domain::redaction::Profile;
use domain::vocabulary::Marking;
use sha2::{Digest, Sha256};
use words::{Words, args, key};

/// Makes a report that a form asked for: what is shown, and the very bytes that a save writes.
///
/// # Errors
/// Where a date, the marking or the reader is none, nothing has the id, or a row does not hold.
pub fn preview(register: &mut Register, wanted: &Wanted) -> Result<(ReportPreview, Vec<u8>), Failure> {
    let options = ReportOptions {
        marking: marking(wanted)?,
        profile: profile(wanted)?,
        bilingual: wanted.welsh_headings,
        ..ReportOptions::by(register.person())
    };
    let dates = Dates { as_at: day("as_at", wanted.as_at.as_deref())?, as_known_at: None };
    let words = crate::failure::words();
    let made = make(register, dates, &asked(wanted)?, &options, words)?;
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

/// Which report, on what.
fn asked(wanted: &Wanted) -> Result<Asked, Failure> {
    let supplier = (!wanted.supplier.is_empty()).then(|| wanted.supplier.clone());
    let missing = |field| Failure::field(field, ProblemKind::Missing);
    let extract =
        |kind| Asked::Extract(ExtractAsked { supplier: supplier.clone(), ..ExtractAsked::whole(kind) });
    Ok(match wanted.kind {
        ReportKind::DueDiligence => Asked::DueDiligence {
            reference: wanted.contract.clone().or(supplier).ok_or_else(|| missing("supplier"))?,
            summary_alone: wanted.summary_alone,
        },
        ReportKind::Retendering => {
            Asked::Retendering { reference: wanted.contract.clone().ok_or_else(|| missing("contract"))? }
        }
        ReportKind::Board => Asked::Board { since: day("since", wanted.since.as_deref())? },
        ReportKind::Article30 => extract(ExtractKind::Article30),
        ReportKind::NoClause => extract(ExtractKind::NoClause),
        ReportKind::Evidence => extract(ExtractKind::Evidence),
        ReportKind::Foi => extract(ExtractKind::Foi),
    })
}

fn marking(wanted: &Wanted) -> Result<Marking, Failure> {
    let allowed = Marking::ENUMERATION.words;
    marking_of(&wanted.marking).ok_or_else(|| unknown("marking", &wanted.marking, allowed))
}

fn profile(wanted: &Wanted) -> Result<Profile, Failure> {
    profile_of(&wanted.reader).ok_or_else(|| unknown("reader", &wanted.reader, Profile::WORDS))
}

fn unknown(field: &str, word: &str, allowed: &'static [&'static str]) -> Failure {
    Failure::field(field, ProblemKind::UnknownWord { word: word.chars().take(60).collect(), allowed })
}

fn day(field: &str, text: Option<&str>) -> Result<Option<Date>, Failure> {
    let read = |text: &str| Date::parse(text).ok_or_else(|| Failure::field(field, ProblemKind::NotDate));
    text.map(read).transpose()
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
