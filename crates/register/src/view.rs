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
//! | `clause::form(&Register, contract)` | [`ClauseForm`] |
//! | `clause::edit(&mut Register, contract, &ClauseDraft)` | [`Outcome`] of [`ClauseView`] |
//! | `form::form(&Reader, noun, id, under)` | [`NounForm`] |
//! | `form::save(&mut Register, noun, id, revision, &RecordDraft)` | [`Outcome`] of [`SavedRecord`] |
//! | `form::understood(kind, text)` | [`Understood`] |
//! | `form::linkable(&Reader, noun, text, limit)` | list of [`LinkedValue`] |
//! | `form::retire`, `form::reinstate` | [`Outcome`] of [`SavedRecord`] |
//! | `form::records(&Reader, noun, &RecordQuery)` | [`RecordPage`] |
//! | `form::record(&Reader, noun, id)` | [`RecordView`] |
//! | `draft::list(&Reader)` | list of [`KeptDraft`] |
//! | `trail::history(&Register, &HistoryQuery)` | [`HistoryPage`] |
//! | `home::home(&Reader)`, `home::group(&Reader, key, offset, limit)` | [`HomeView`], [`HomeGroup`] |
//! | `home::counts(&Reader)` | [`Counts`] |
//! | `contract::list(&Reader, &ContractQuery)` | [`ContractPage`] |
//! | `contract::show(&Reader, id)` | [`ContractPageView`] |
//! | `find::find(&Reader, text, limit)` | list of [`FindHit`] |
//! | `find::rows(&Reader, screen, ids, columns)` | [`CopiedRows`] |
//! | `find::views::kept(&Register, screen)` | list of [`SavedView`] |
//! | `report::choices(&Register)` | [`ReportChoices`] |
//! | `report::preview(&Register, &ReportOptions)` | [`ReportPreview`] and the bytes of the PDF |
//! | `undo(&mut Register)`, `redo(&mut Register)` | [`Outcome`] of [`RegisterStatus`] |

mod clause;
mod contract;
mod draft;
mod find;
mod form;
mod history;
mod home;
mod record;
mod report;
mod score;
mod session;
mod shared;
mod supplier;

pub use clause::*;
pub use contract::*;
pub use draft::*;
pub use find::*;
pub use form::*;
pub use history::*;
pub use home::*;
pub use record::*;
pub use report::*;
pub use score::*;
pub use session::*;
pub use shared::*;
pub use supplier::*;
