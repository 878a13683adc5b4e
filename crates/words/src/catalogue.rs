//! The catalogues as the build read them.

use crate::{Key, Language};

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// Every English key, in order of id.
pub fn keys() -> &'static [Key] {
    ENGLISH_KEYS
}

/// The keys that a language has itself, with the variables its own text uses: what it lacks is said in English.
pub fn keys_of(language: Language) -> &'static [Key] {
    match language {
        Language::English => ENGLISH_KEYS,
        Language::Welsh => WELSH_KEYS,
    }
}

/// The files of a language as (name, text), so that the window reads the same catalogue.
pub fn catalogue_sources(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => ENGLISH_SOURCES,
        Language::Welsh => WELSH_SOURCES,
    }
}
