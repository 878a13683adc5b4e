//! What the window shows: plain structs that cross to the web view as JSON.
//!
//! Field names stay in snake case and words of enumerations in kebab case, as everywhere else; ts-rs writes the
//! TypeScript of the same shapes (`ui/src/api/generated`, proved current by `tests/types.rs`). Nothing here decides
//! anything: every figure, phrase and date was made by the functions that fill these structs.
//!
//! | function | returns |
//! |---|---|
//! | `session::status(&Register)` | [`RegisterStatus`] |
//! | `supplier::list(&Register, &SupplierQuery)` | [`SupplierPage`] |
//! | `supplier::show(&Register, id)` | [`SupplierView`] |
//! | `supplier::to_decide(&Reader, &PairQuery)`, `supplier::held_distinct` | [`DuplicatePage`], [`DistinctPage`] |
//! | `supplier::look_at_merge(&mut Register, kept, merged)` | [`MergeLook`] |
//! | `supplier::merge_looked_at(&mut Register, &MergeAsk)` | [`Outcome`] of [`MergeDone`] |
//! | `supplier::say_distinct`, `supplier::take_back_distinct` | [`Outcome`] of [`PairTold`] |
//! | `form::form(&Reader, noun, id, under)` | [`NounForm`] |
//! | `form::save(&mut Register, noun, id, revision, &RecordDraft)` | [`Outcome`] of [`SavedRecord`] |
//! | `form::worth(&Reader, noun, id, &RecordDraft)` | [`FormWorth`], where the noun has one |
//! | `form::understood(kind, text)` | [`Understood`] |
//! | `form::linkable(&Reader, noun, text, limit)` | list of [`LinkedValue`] |
//! | `form::retire`, `form::reinstate` | [`Outcome`] of [`SavedRecord`] |
//! | `form::records(&Reader, noun, &RecordQuery)` | [`RecordPage`] |
//! | `form::record(&Reader, noun, id)` | [`RecordView`] |
//! | `approval::look(&mut Register, id)` | [`ApprovalView`] |
//! | `approval::approve(&mut Register, &ApprovalView, &Who)` | [`Outcome`] of [`SavedRecord`] |
//! | `draft::list(&Reader)` | list of [`KeptDraft`] |
//! | `trail::history(&Register, &HistoryQuery)` | [`HistoryPage`] |
//! | `home::home(&Reader)`, `home::group(&Reader, key, offset, limit)` | [`HomeView`], [`HomeGroup`] |
//! | `home::counts(&Reader)` | [`Counts`] |
//! | `contract::list(&Reader, &ContractQuery)` | [`ContractPage`] |
//! | `contract::show(&Reader, id)` | [`ContractPageView`] |
//! | `contract::then(&mut Register, id, at)` | [`ContractThen`] |
//! | `history::instants(&Reader, noun, id)` | [`TrailInstants`] |
//! | `incident::list(&Reader, &IncidentQuery)` | [`IncidentPage`] |
//! | `incident::show(&Reader, id)` | [`IncidentView`] |
//! | `incident::severity(&Reader, reference)` | list of [`SeverityView`] |
//! | `incident::whom_to_tell(&Reader, reference)` | list of [`TellingView`] |
//! | `incident::letter::start(&Reader, supplier)` | [`LetterStart`] |
//! | `incident::letter::take(&mut Register, &LetterDraft)` | [`Outcome`] of [`SavedLetter`] |
//! | `incident::close_typed(&mut Register, id, revision, &RecordDraft)` | [`Outcome`] of [`SavedRecord`] |
//! | `incident::reminders(&Reader, &mut Seen)` | [`Reminders`] |
//! | `find::find(&Reader, text, limit)` | list of [`FindHit`] |
//! | `find::rows(&Reader, screen, ids, columns)` | [`CopiedRows`] |
//! | `find::views::kept(&Register, screen)` | list of [`SavedView`] |
//! | `report::choices(&Register)` | [`ReportChoices`] |
//! | `report::preview(&mut Register, &ReportOptions)` | [`ReportPreview`] and the bytes of the PDF |
//! | `report::issue_looked_at(&mut Register, &Looked)` | [`Outcome`] of the same, issued |
//! | `risk::overview(&mut Register, since)` | [`RiskView`] |
//! | `risk::rows(&Reader, &RiskQuery)` | [`RiskPage`] |
//! | `risk::copy(&mut Register, picture, since)` | [`RiskCopy`] |
//! | `risk::what_if(&Reader, contract, levers)` | [`WhatIfView`] |
//! | `compare::compare(&mut Register, &CompareQuery)` | [`CompareView`] |
//! | `chain::of(&Reader, noun, id)` | [`ChainView`] |
//! | `import::plan::plan(&Reader, name, bytes)` | [`ImportPlan`] |
//! | `import::plan::apply(&mut Register, bytes, revision)` | [`Outcome`] of [`ImportSummary`] |
//! | `import::table::Chosen::look(&mut Register)` | [`TableLook`] |
//! | `import::table::Chosen::apply(&mut Register, id)` | [`Outcome`] of [`TableSummary`] |
//! | `undo(&mut Register)`, `redo(&mut Register)` | [`Outcome`] of [`RegisterStatus`] |

mod approval;
mod backup;
mod chain;
mod clause;
mod compare;
mod contract;
mod draft;
mod duplicates;
mod find;
mod form;
mod history;
mod home;
mod import;
mod incident;
mod letter;
mod record;
mod reminder;
mod report;
mod risk;
mod score;
mod session;
mod shared;
mod supplier;
mod table;

pub use approval::*;
pub use backup::*;
pub use chain::*;
pub use clause::*;
pub use compare::*;
pub use contract::*;
pub use draft::*;
pub use duplicates::*;
pub use find::*;
pub use form::*;
pub use history::*;
pub use home::*;
pub use import::*;
pub use incident::*;
pub use letter::*;
pub use record::*;
pub use reminder::*;
pub use report::*;
pub use risk::*;
pub use score::*;
pub use session::*;
pub use shared::*;
pub use supplier::*;
pub use table::*;
