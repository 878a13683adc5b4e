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
//! | `trail::history(&Register, &HistoryQuery)` | [`HistoryPage`] |
//! | `report::choices(&Register)` | [`ReportChoices`] |
//! | `report::preview(&Register, &ReportOptions)` | [`ReportPreview`] and the bytes of the PDF |
//! | `undo(&mut Register)`, `redo(&mut Register)` | [`Outcome`] of [`RegisterStatus`] |

mod clause;
mod history;
mod report;
mod score;
mod session;
mod shared;
mod supplier;

pub use clause::*;
pub use history::*;
pub use report::*;
pub use score::*;
pub use session::*;
pub use shared::*;
pub use supplier::*;
