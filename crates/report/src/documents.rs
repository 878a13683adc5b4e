//! The reports: a model and the catalogue in, blocks out.
//!
//! A document is a pure function of its model and the words; it asks no clock. What the register does not hold is said in
//! a plain sentence, and "not known" is never printed as "no".

mod acceptances;
mod appetite;
mod board;
mod breach;
mod chronology;
mod cover;
mod data;
mod due_diligence;
mod extract;
mod facts;
mod glossary;
mod incident;
mod incident_pack;
mod incidents;
mod index;
mod on_the_day;
mod one_page;
mod page;
mod picture;
mod places;
mod recovery;
mod redacted;
mod retendering;
mod roles;
mod said;
mod score;
mod sets;
mod sign_off;
mod terms;
mod tier;

pub use board::board;
pub use chronology::chronology;
pub use due_diligence::due_diligence;
pub use extract::extract;
pub use incident_pack::incident_pack;
pub use picture::picture;
pub use recovery::recovery_sheet;
pub use retendering::retendering;
