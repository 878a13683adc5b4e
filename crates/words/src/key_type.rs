//! What a key is.

use std::fmt;

/// The id of a message that the English catalogue holds, with the variables its text needs.
///
/// Keys are made by the build from the catalogue, or found by [`Key::find`]; there is no other way to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    id: &'static str,
    variables: &'static [&'static str],
}

impl Key {
    pub(crate) const fn made(id: &'static str, variables: &'static [&'static str]) -> Key {
        Key { id, variables }
    }

    /// The id as the catalogue writes it: `score-summary`.
    pub const fn id(self) -> &'static str {
        self.id
    }

    /// The variables that the English text uses, in order of name.
    pub const fn variables(self) -> &'static [&'static str] {
        self.variables
    }

    /// The key of an id that is put together at run time (a failure code, an enumeration word).
    pub fn find(id: &str) -> Option<Key> {
        let keys = crate::keys();
        keys.binary_search_by(|key| key.id.cmp(id)).ok().map(|at| keys[at])
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
