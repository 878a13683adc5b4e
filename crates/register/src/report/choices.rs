//! What a report can be on, and how it may be marked.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::supplier::report_subjects;
use crate::view::{Named, ReportChoice, ReportChoices, ReportIncident, ReportKind, ReportOn};
use domain::noun::Noun;
use domain::redaction::Profile;
use domain::vocabulary::Marking;
use domain::word::Word;

/// The reports, the markings, the readers, the suppliers with their contracts by name, and the incidents.
///
/// # Errors
/// Where the register cannot be read.
pub fn choices(reader: &Reader<'_>) -> Result<ReportChoices, Failure> {
    let (suppliers, incidents) = (report_subjects(reader)?, incidents(reader)?);
    Ok(ReportChoices { kinds: kinds(), markings: markings(), readers: readers(), suppliers, incidents })
}

/// Every incident, the last one that was entered first.
fn incidents(reader: &Reader<'_>) -> Result<Vec<ReportIncident>, Failure> {
    let mut statement = reader.connection.prepare_cached(include_str!("incidents.sql"))?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let number: i64 = row.get(1)?;
        let reference = Noun::Incident.reference(number);
        found.push(ReportIncident { id: row.get(0)?, reference, title: row.get(2)? });
    }
    Ok(found)
}

/// Every report with its name and what it says.
fn kinds() -> Vec<ReportChoice> {
    const KINDS: [(ReportKind, &str, ReportOn); 9] = [
        (ReportKind::DueDiligence, "due-diligence", ReportOn::Supplier),
        (ReportKind::Retendering, "retendering", ReportOn::Contract),
        (ReportKind::Chronology, "chronology", ReportOn::Incident),
        (ReportKind::IncidentPack, "incident-pack", ReportOn::Incident),
        (ReportKind::Board, "board", ReportOn::Register),
        (ReportKind::Article30, "article-30", ReportOn::Rows),
        (ReportKind::NoClause, "no-clause", ReportOn::Rows),
        (ReportKind::Evidence, "evidence", ReportOn::Rows),
        (ReportKind::Foi, "foi", ReportOn::Rows),
    ];
    let words = crate::failure::words();
    let choice = |(kind, word, on)| ReportChoice {
        kind,
        title: words.enumeration("report-kind", word),
        hint: words.enumeration("report-kind-hint", word),
        on,
    };
    KINDS.map(choice).into()
}

fn readers() -> Vec<Named> {
    let words = crate::failure::words();
    let named = |profile: Profile| Named {
        word: profile.word().to_owned(),
        text: words.enumeration("redaction", profile.word()),
    };
    Profile::ALL.map(named).into()
}

fn markings() -> Vec<Named> {
    let words = crate::failure::words();
    let named = |marking: &Marking| Named {
        word: marking.word().to_owned(),
        text: words.enumeration(Marking::NAME, marking.word()),
    };
    Marking::ALL.iter().map(named).collect()
}

/// The marking of its word (`official-sensitive`) or of what is printed ("OFFICIAL-SENSITIVE").
#[must_use]
pub fn marking_of(text: &str) -> Option<Marking> {
    let words = crate::failure::words();
    let printed = |marking: &Marking| words.enumeration(Marking::NAME, marking.word());
    Marking::from_word(text).or_else(|| {
        Marking::ALL.iter().copied().find(|marking| printed(marking).eq_ignore_ascii_case(text.trim()))
    })
}

/// The profile of its word (`board-public`) or of what is printed ("Board, public session").
#[must_use]
pub fn profile_of(text: &str) -> Option<Profile> {
    let words = crate::failure::words();
    let printed = |profile: Profile| words.enumeration("redaction", profile.word());
    Profile::from_word(text).or_else(|| {
        Profile::ALL.into_iter().find(|profile| printed(*profile).eq_ignore_ascii_case(text.trim()))
    })
}
