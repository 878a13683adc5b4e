//! One number that argues its own case: impact × likelihood with an index, a confidence, floors and levers.
//!
//! [`score`] is a pure function of a [`Method`] (the numbers, `assets/rules/scoring-v1.toml`) and a [`Case`] (the answers).
//! All arithmetic is exact; rounding is half-up, once, where the method says so. [`explain`] gives the parts, so that a
//! page can show the sum as a reader would redo it with a pencil. [`read_cases`] reads case files.
//!
//! # What decides each gate
//!
//! A gate's facts are named by the caller ([`NamedGates`]); its conditions on impact and confidence are computed here.
//!
//! | gate | the fact that the caller names | computed here |
//! |---|---|---|
//! | G01 | special-category or fraud-enabling data items and no signed article 28 contract; `+` from 1,000 people | – |
//! | G02 | any personal data item and no contract | – |
//! | G03 | the notification clause names no time | impact ≥ 4 |
//! | G04 | no independent security assurance dated in the last 12 months | impact ≥ 4 |
//! | G05 | sub-processors or locations unknown | impact ≥ 3 |
//! | G06 | a restricted transfer without a mechanism; `+` with special-category data | – |
//! | G07 | a notifiable breach is open | – |
//! | G08 | notified late in the last 24 months; `+` over 30 days late, until the root cause is accepted | – |
//! | G09 | a DPIA is required and missing; `+` where processing is live | – |
//! | G10 | processing after the contract's end | – |
//! | G11 | debarred, or a mandatory exclusion ground | – |
//! | G12 | data kept past its retention, or no certificate 90 days after exit | – |
//! | G13 | financial distress | 12 in place of 8 where impact ≥ 4 |
//! | G14 | nothing: never named | confidence under 40 % and impact ≥ 4 |
//! | G15 | a certificate that policy requires is missing on a live contract | 12 in place of 8 where impact ≥ 4 |
//! | G16 | G07 or G08 holds, processing continues, no interim controls are recorded | – |
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
mod node;
mod read;
mod score;
mod sum;

pub use case::{Answer, Case, ControlState, EvidenceGrade, Freshness, History, Level};
pub use exact::{Exact, Index};
pub use explain::{Arithmetic, ControlPart, ExposurePart, FactorPart, HistoryPart, HistoryReason, explain};
pub use gate::{Floor, Gate, NamedGate, NamedGates};
pub use ids::{Control, Exposure, Factor, UnknownWord};
pub use method::{Method, MethodError};
pub use read::{Cases, ReadError, ReadProblem, ReadProblemKind, Shape, read_cases};
pub use score::{Band, Completeness, Figures, Lever, LeverId, Outcome, Pair, Score, score};
