//! Runs of text inside paragraphs, list items and cells.

use serde::{Deserialize, Serialize};

/// A run of text in one style.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Inline {
    /// The words. A line feed starts a new line; other control characters are printed as a box.
    pub text: String,
    /// In bold.
    pub bold: bool,
    /// In italics.
    pub italic: bool,
    /// Language of this run where it differs from the document's, as a BCP 47 tag.
    pub language: Option<String>,
    /// Where the run leads.
    pub link: Option<Target>,
    /// Printed at the foot of the page, with a number after the run that leads there: a source.
    pub note: Option<String>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// A heading of the same document, by its id. An unknown id is printed as plain text, with a warning.
    Heading(String),
    /// A page on the web: `https://…`, `http://…` or `mailto:…`; anything else is printed as plain text.
    Web(String),
}

impl Inline {
    /// A plain run.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A bold run.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { bold: true, ..Self::new(text) }
    }

    /// A run in italics.
    pub fn italic(text: impl Into<String>) -> Self {
        Self { italic: true, ..Self::new(text) }
    }

    /// A run that leads to a heading of this document.
    pub fn to_heading(text: impl Into<String>, id: impl Into<String>) -> Self {
        Self { link: Some(Target::Heading(id.into())), ..Self::new(text) }
    }

    /// A run that leads to a web page.
    pub fn to_web(text: impl Into<String>, address: impl Into<String>) -> Self {
        Self { link: Some(Target::Web(address.into())), ..Self::new(text) }
    }

    /// The same run with a note at the foot of the page: where it comes from.
    #[must_use]
    pub fn noted(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The same run, said to be in another language.
    #[must_use]
    pub fn in_language(mut self, tag: impl Into<String>) -> Self {
        self.language = Some(tag.into());
        self
    }
}

impl<T: Into<String>> From<T> for Inline {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

/// One plain run, as the list that paragraphs and cells take.
pub fn plain(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::new(text)]
}
