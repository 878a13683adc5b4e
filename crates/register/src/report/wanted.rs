//! What a form asks for, read into the report that is meant and what it says of itself.

use super::extract::ExtractAsked;
use super::{Asked, ReportOptions, marking_of, profile_of};
use crate::failure::Failure;
use crate::register::Person;
use crate::view::{ReportKind, ReportOptions as Wanted};
use ::report::model::ExtractKind;
use domain::date::Date;
use domain::problem::ProblemKind;
use domain::redaction::Profile;
use domain::vocabulary::Marking;

/// Which report, on what.
pub(super) fn asked(wanted: &Wanted) -> Result<Asked, Failure> {
    let supplier = (!wanted.supplier.is_empty()).then(|| wanted.supplier.clone());
    let missing = |field| Failure::asked(field, ProblemKind::Missing);
    let incident = || wanted.incident.clone().ok_or_else(|| missing("incident"));
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
        ReportKind::Chronology => {
            Asked::Chronology { reference: incident()?, summary_alone: wanted.summary_alone }
        }
        ReportKind::IncidentPack => Asked::IncidentPack { reference: incident()? },
        ReportKind::Article30 => extract(ExtractKind::Article30),
        ReportKind::NoClause => extract(ExtractKind::NoClause),
        ReportKind::Evidence => extract(ExtractKind::Evidence),
        ReportKind::Foi => extract(ExtractKind::Foi),
    })
}

/// What it says of itself.
pub(super) fn options(wanted: &Wanted, person: &Person) -> Result<ReportOptions, Failure> {
    Ok(ReportOptions {
        marking: marking(wanted)?,
        profile: profile(wanted)?,
        bilingual: wanted.welsh_headings,
        ..ReportOptions::by(person)
    })
}

/// The day that it speaks of, where one was named.
pub(super) fn as_at(wanted: &Wanted) -> Result<Option<Date>, Failure> {
    day("as_at", wanted.as_at.as_deref())
}

fn marking(wanted: &Wanted) -> Result<Marking, Failure> {
    let allowed = Marking::ENUMERATION.words;
    marking_of(&wanted.marking).ok_or_else(|| unknown("marking", &wanted.marking, allowed))
}

fn profile(wanted: &Wanted) -> Result<Profile, Failure> {
    profile_of(&wanted.reader).ok_or_else(|| unknown("reader", &wanted.reader, Profile::WORDS))
}

fn unknown(field: &str, word: &str, allowed: &'static [&'static str]) -> Failure {
    Failure::asked(field, ProblemKind::UnknownWord { word: word.chars().take(60).collect(), allowed })
}

fn day(field: &str, text: Option<&str>) -> Result<Option<Date>, Failure> {
    let read = |text: &str| Date::parse(text).ok_or_else(|| Failure::asked(field, ProblemKind::NotDate));
    text.map(read).transpose()
}
