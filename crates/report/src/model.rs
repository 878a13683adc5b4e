//! What a report contains, typed and free of storage: no ids, no SQL, no clock.
//!
//! A register fills these structs and hands them over; [`crate::documents`] turns them into blocks. The nouns are those of
//! `domain`; in an [`Item`] every link holds the words a person reads (a name, or a reference) in place of an id.

mod board;
mod common;
mod due_diligence;
mod extract;
mod incident;
mod recovery;
mod redacted;
mod retendering;

pub use board::{
    AcceptedForBoard, Board, ContractLine, DueLine, EndLine, FloorLine, Headline, IncidentLine, Matrix,
    MatrixCell, Moved, MovedLine, PeopleLine, Ranked, Tally, TallyLine,
};
pub use common::{
    ContractFile, Dossier, Item, Known, Moment, Purpose, ScoreSheet, Setting, SupplierFile, TouchingIncident,
    Version,
};
pub use due_diligence::DueDiligence;
pub use extract::{Extract, ExtractKind, ExtractRows, FoiLine, RecordOfProcessing, SortedBy};
pub use incident::{Chronology, Counted, Entered, IncidentFile, IncidentPack};
pub use recovery::RecoverySheet;
pub use redacted::Redacted;
pub use redacted::redact;
pub use retendering::Retendering;
