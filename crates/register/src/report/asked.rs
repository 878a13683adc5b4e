//! One report out of all that there are, and its document: what is previewed, saved and issued comes through here.

use super::extract::{ExtractAsked, extract_model};
use super::{
    Made, ReportOptions, board, chronology_model, due_diligence_model, incident_pack_model, name_of,
    retendering_model,
};
use crate::failure::{Failure, FailureCode};
use crate::reader::{Dates, Reader};
use crate::register::Register;
use ::report::block::Document;
use ::report::documents;
use ::report::model::{ExtractKind, Redacted};
use domain::date::Date;
use domain::problem::Problems;
use domain::redaction::Profile;
use words::{Words, args, key};

/// Which report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// On a contract, or on a supplier and all its contracts.
    DueDiligence {
        /// The contract or the supplier.
        reference: String,
        /// Whether the one-page summary is all that is wanted.
        summary_alone: bool,
    },
    /// On a contract and what comes after it.
    Retendering {
        /// The contract.
        reference: String,
    },
    /// On the whole register.
    Board {
        /// What moved since the end of this day; none where nothing is to be compared.
        since: Option<Date>,
    },
    /// A list of one kind of thing.
    Extract(ExtractAsked),
    /// The chronology of an incident.
    Chronology {
        /// The incident.
        reference: String,
        /// Whether the first page is all that is wanted.
        summary_alone: bool,
    },
    /// What is prepared for the board, the regulator, the supplier and the people of an incident.
    IncidentPack {
        /// The incident.
        reference: String,
    },
}

impl Asked {
    /// Its word, kebab-case: what a file and an entry of the trail call it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::DueDiligence { summary_alone: false, .. } => "due-diligence",
            Self::DueDiligence { summary_alone: true, .. } => "due-diligence-summary",
            Self::Retendering { .. } => "retendering",
            Self::Board { .. } => "board",
            Self::Chronology { summary_alone: false, .. } => "chronology",
            Self::Chronology { summary_alone: true, .. } => "chronology-summary",
            Self::IncidentPack { .. } => "incident-pack",
            Self::Extract(asked) => match asked.kind {
                ExtractKind::Article30 => "article-30",
                ExtractKind::NoClause => "no-clause",
                ExtractKind::Evidence => "evidence",
                ExtractKind::Foi => "foi",
            },
        }
    }
}

/// A report that is written and not laid out yet.
pub(super) struct Composed {
    pub document: Document,
    pub kind: &'static str,
    /// What it is about, for the name of its file.
    pub subject: String,
    pub as_at: Date,
}

/// Makes a report as a draft.
///
/// # Errors
/// Where nothing has the reference, the reader is not one for whom it is made, or a row does not hold.
pub fn make(
    register: &mut Register,
    dates: Dates,
    asked: &Asked,
    options: &ReportOptions,
    words: &Words,
) -> Result<Made, Failure> {
    Made::of(&compose(register, dates, asked, options, words)?)
}

/// Writes the document of a report.
pub(super) fn compose(
    register: &mut Register,
    dates: Dates,
    asked: &Asked,
    options: &ReportOptions,
    words: &Words,
) -> Result<Composed, Failure> {
    for_whom(asked, options.profile, words)?;
    let kind = asked.word();
    if let Asked::Board { since } = asked {
        let model = board::board_model(register, dates, *since, options, words)?;
        let as_at = model.setting.as_at;
        let document = documents::board(&copy(model, words)?, words);
        return Ok(Composed { document, kind, subject: String::new(), as_at });
    }
    let reader = register.reader(dates)?;
    let (document, subject) = document(&reader, asked, options, words)?;
    Ok(Composed { document, kind, subject, as_at: reader.as_at() })
}

fn document(
    reader: &Reader<'_>,
    asked: &Asked,
    options: &ReportOptions,
    words: &Words,
) -> Result<(Document, String), Failure> {
    Ok(match asked {
        Asked::DueDiligence { reference, summary_alone } => {
            let mut model = due_diligence_model(reader, reference, options, words)?;
            model.summary_alone = *summary_alone;
            let name = name_of(&model, reference);
            (documents::due_diligence(&copy(model, words)?, words), name)
        }
        Asked::Retendering { reference } => {
            let model = retendering_model(reader, reference, options, words)?;
            let name = model.contract.contract.reference.clone();
            (documents::retendering(&copy(model, words)?, words), name)
        }
        Asked::Chronology { reference, summary_alone } => {
            let model = chronology_model(reader, reference, options, *summary_alone)?;
            let name = model.file.incident.reference.clone();
            (documents::chronology(&copy(model, words)?, words), name)
        }
        Asked::IncidentPack { reference } => {
            let model = incident_pack_model(reader, reference, options)?;
            let name = model.file.incident.reference.clone();
            (documents::incident_pack(&copy(model, words)?, words), name)
        }
        Asked::Board { .. } => return Err(Failure::internal("the board report reads two days")),
        Asked::Extract(asked) => {
            let model = extract_model(reader, asked, options, words)?;
            (documents::extract(&copy(model, words)?, words), String::new())
        }
    })
}

/// The model without what its profile leaves out.
pub(super) fn copy<M: Redacted>(model: M, words: &Words) -> Result<M, Failure> {
    let broken = |problems: Problems| {
        Failure::internal(format!("a copy does not hold: {:?}", problems.as_slice().first()))
    };
    model.redacted(words).map_err(broken)
}

/// Refuses a copy for a supplier of what weighs it against others, or of what is prepared for somebody else.
fn for_whom(asked: &Asked, profile: Profile, words: &Words) -> Result<(), Failure> {
    let may_be_for_supplier = matches!(asked, Asked::DueDiligence { .. } | Asked::Chronology { .. });
    if profile != Profile::SupplierCopy || may_be_for_supplier {
        return Ok(());
    }
    let report = words.say(match asked {
        Asked::Retendering { .. } => key::REPORT_RETENDERING,
        Asked::Board { .. } => key::REPORT_BOARD,
        Asked::IncidentPack { .. } => key::PACK_TITLE,
        _ => key::REPORT_EXTRACT,
    });
    Err(Failure::new(FailureCode::InvalidInput, key::REDACTION_REFUSED_SUPPLIER, args![report = report]))
}
