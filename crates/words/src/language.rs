//! The languages of the catalogues.

use unic_langid::LanguageIdentifier;

/// A language that a person may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// British English, complete.
    #[default]
    English,
    /// Welsh; what is missing is said in English.
    Welsh,
}

impl Language {
    /// Both, in the order a person is offered them.
    pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

    /// The BCP 47 tag that a document states: `en-GB`, `cy`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Welsh => "cy",
        }
    }

    /// The language of a tag such as `cy`, `cy-GB`, `en`; none for any other.
    pub fn from_tag(tag: &str) -> Option<Language> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Language::English),
            "cy" => Some(Language::Welsh),
            _ => None,
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        // Both tags are well formed (held by a test); the default is the undetermined language.
        self.tag().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_well_formed_and_found_again() {
        for language in Language::ALL {
            assert_eq!(language.identifier().to_string(), language.tag());
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::from_tag("fr"), None);
    }
}
