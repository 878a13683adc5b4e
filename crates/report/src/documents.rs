//! The reports: a model and the catalogue in, blocks out.
//!
//! A document is a pure function of its model and the words; it asks no clock. What the register does not hold is said in
//! a plain sentence, and "not known" is never printed as "no".

mod acceptances;
mod breach;
mod cover;
mod data;
mod due_diligence;
mod facts;
mod glossary;
mod index;
mod on_the_day;
mod page;
mod picture;
mod places;
mod retendering;
mod roles;
mod said;
mod score;
mod sign_off;
mod terms;
mod tier;

pub use due_diligence::due_diligence;
pub use picture::picture;
pub use retendering::retendering;
