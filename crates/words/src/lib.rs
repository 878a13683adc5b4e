//! Every word that a person reads, from the catalogues under `assets/words`.
//!
//! `assets/words/en/*.ftl` (one file an area) is complete; `assets/words/cy/*.ftl` may lack messages, which then fall back
//! to English one by one. Each English message is a constant in [`key`], so a key that is in no catalogue does not compile.
//!
//! ```ignore
//! let words = Words::new(Language::English);
//! words.say(key::WORD_BAND_HIGH);
//! words.with(key::DATE_MONTH, args![month = "May", year = "2026"]);
//! words.enumeration("band", "high");
//! ```

mod argument;
pub mod case_file;
mod catalogue;
pub mod clock;
mod count;
mod format;
mod key_type;
mod language;
pub mod score;
pub mod when;
pub mod whom;
mod words;

#[cfg(test)]
mod catalogue_tests;

pub use argument::Value;
pub use catalogue::{catalogue_sources, key, keys, keys_of};
pub use format::{MONTHS, number};
pub use key_type::Key;
pub use language::Language;
pub use words::Words;
