//! One number that argues its own case: impact × likelihood with an index, a confidence, floors and levers.
//!
//! [`score`] is a pure function of a [`Method`] (the numbers, `assets/rules/scoring-v1.toml`) and a [`Case`] (the answers).
//! All arithmetic is exact; rounding is half-up, once, where the method says so. [`explain`] gives the parts, so that a
//! page can show the sum as a reader would redo it with a pencil. [`read_cases`] reads case files.
//!
//! # What decides each gate
//!
//! A gate's facts are named by the caller ([`NamedGates`]), who finds them in the register; its conditions on impact and
//! confidence are computed here.
//!
//! | gate | the register's table and field that decide it | computed here |
//! |---|---|---|
//! | G01 | `data_item.special` or `data_item.fraud_enabling`, and `article_28.signed` not yes; `+` where `head_count` reaches 1,000 people | – |
//! | G02 | any `data_item` or `contract.personal_data`, and no signed event in `contract_event` | – |
//! | G03 | `clause.limit` names no time, or no `clause` | impact ≥ 4 |
//! | G04 | no `evidence` for C2 with `issued_on` or `sighted_on` in the last 12 months | impact ≥ 4 |
//! | G05 | `chain.status` unknown or no `chain`, or `processing_location.place` unknown or none | impact ≥ 3 |
//! | G06 | `processing_transfer.mechanism` none; `+` where `data_item.special` | – |
//! | G07 | `incident.status` not closed and `incident.risk` not unlikely (or not judged, once `incident.confirmed`) | – |
//! | G08 | clock K1 of an `incident` certainly over its limit in the last 24 months; `+` over 30 days late, until `incident.root_cause_accepted_on` | – |
//! | G09 | `processing.dpia_required` yes and `dpia_done` not yes; `+` where `processing.live` | – |
//! | G10 | `contract.processing_after_end` yes, after the current end | – |
//! | G11 | `supplier.debarred` or `supplier.exclusion_ground` mandatory | – |
//! | G12 | `processing.kept_past_retention`, or no `evidence` of a deletion certificate 90 days after exit | – |
//! | G13 | `supplier.financial_distress` | 12 in place of 8 where impact ≥ 4 |
//! | G14 | nothing: never named | confidence under 40 % and impact ≥ 4 |
//! | G15 | `contract.required_certificates` without `evidence` in date on a live contract | 12 in place of 8 where impact ≥ 4 |
//! | G16 | the incident of G07 or G08, processing continues, and no `interim_control.in_place` | – |
//!
//! # Decisions where the method is silent
//!
//! - Levers are sorted by final, then the index **as printed** (one decimal), then id, so that a reader can check the order.
//! - A lever on a floor takes that one floor away, also a computed one (G14); G16 stays although G07 goes, since its facts
//!   are taken as named.
//! - A pair is two different controls, both short of full; it is given whenever no single control changes the rounded
//!   likelihood and two such controls exist, also where the pair does not change it either.
//! - The same gate named twice counts once.

mod case;
mod derive;
mod exact;
mod explain;
mod gate;
mod ids;
mod levers;
mod method;
mod read;
mod register;
mod score;
mod sum;
mod what_if;

pub use crate::case_file::{ReadError, ReadProblem, ReadProblemKind, Shape};
pub use case::{Answer, Case, ControlState, EvidenceGrade, Freshness, History, Level};
pub use exact::{Exact, Index};
pub use explain::{Arithmetic, ControlPart, ExposurePart, FactorPart, HistoryPart, HistoryReason, explain};
pub use gate::{Floor, Gate, NamedGate, NamedGates};
pub use ids::{Control, Exposure, Factor, UnknownWord};
pub use method::{Method, MethodError};
pub use read::{Cases, read_cases};
pub use score::{Band, Completeness, Figures, Lever, LeverId, Outcome, Pair, Score, score};
pub use what_if::what_if;
