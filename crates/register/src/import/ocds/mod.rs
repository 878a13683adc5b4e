//! Contract notices (OCDS): planned first, then applied in one transaction.
//!
//! The reader (`exchange::ocds`) says what a file holds: one entry for each contract and supplier, with a key that
//! stays the same. Here each entry meets the register:
//!
//! | the register holds | what happens |
//! |---|---|
//! | nothing under the key, nor under a former key | a new contract, with the bodies and suppliers it needs |
//! | a contract under the key or a former one | it becomes what the notices say; what a person changed is kept |
//! | a contract that the notices no longer speak of | it is retired, unless a person wrote in it or something hangs on it |
//! | a contract that a person retired | it stays retired |
//!
//! The releases of every import are kept (table `notice_release`, without people to contact), and those of a procurement
//! are read together whenever a file brings another one: the contracts are what all of them say, in whichever order the
//! files came. Bodies take part in many procurements, so that there a notice never empties a field, and an older release
//! never replaces what a newer one said; the release that a record was last written from stands in its `source`. Bodies are the same
//! where an official number is, else where the portal's number is, else where the name is the same to the letter and
//! no official number speaks against it; nothing is ever merged by likeness.

mod apply;
mod bodies;
mod body;
mod contracts;
mod facts;
mod gone;
mod history;
mod known;
mod merge;
mod note;
mod releases;
mod report;
mod stamp;
mod text;
mod work;

pub use apply::apply;
pub use report::{
    Body, BodyStanding, ContractLine, KeptField, MatchedBy, Plan, Refused, Report, Retiring, Standing, Totals,
};
pub use work::plan;
