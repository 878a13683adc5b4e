//! Contract notices (OCDS): planned first, then applied in one transaction.
//!
//! The reader (`exchange::ocds`) says what a file holds: one entry for each contract and supplier, with a key that
//! stays the same. Here each entry meets the register:
//!
//! | the register holds | what happens |
//! |---|---|
//! | nothing under the key, nor under a former key | a new contract, with the bodies and suppliers it needs |
//! | a contract under the key or a former one | what the notice says anew is changed; what a person changed is kept |
//! | a later stage of the same procurement | what is still empty is filled, nothing else |
//! | a contract that a person retired | it stays retired |
//!
//! A notice never empties a field. An older release never replaces what a newer one said, so that files give the same
//! register in any order; the release that a record was last written from stands in its `source`. Bodies are the same
//! where an official number is, else where the portal's number is, else where the name is the same to the letter and
//! no official number speaks against it; nothing is ever merged by likeness.

mod apply;
mod bodies;
mod body;
mod contracts;
mod facts;
mod history;
mod known;
mod merge;
mod note;
mod report;
mod stamp;
mod text;
mod work;

pub use apply::apply;
pub use report::{
    Body, BodyStanding, ContractLine, KeptField, MatchedBy, Plan, Refused, Report, Retiring, Standing, Totals,
};
pub use work::plan;
