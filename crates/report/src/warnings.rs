//! What could not be printed as given. A document with warnings is complete and valid; it only shows stand-ins.

use std::collections::BTreeSet;

/// Something in the document that was printed otherwise than it was given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// No embedded font has this character: printed as `[U+XXXX]`.
    MissingGlyph(char),
    /// A control or bidirectional control character: printed as a box.
    ControlCharacter(char),
    /// A link to a heading id that the document does not have: printed as plain text.
    UnknownHeading(String),
    /// A link to something that is no web or mail address: printed as plain text.
    UnsafeAddress(String),
}

/// Collects each warning once.
#[derive(Debug, Default)]
pub(crate) struct Warnings(BTreeSet<Warning>);

impl Warnings {
    pub(crate) fn add(&mut self, warning: Warning) {
        self.0.insert(warning);
    }

    /// With those that another worker collected.
    pub(crate) fn take(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    pub(crate) fn into_sorted(self) -> Vec<Warning> {
        self.0.into_iter().collect()
    }
}
