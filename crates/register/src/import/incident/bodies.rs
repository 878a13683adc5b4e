//! The bodies that a case file names: those of the register, and those of `assets/rules/case-bodies.toml`.

use serde::Deserialize;
use std::sync::LazyLock;

/// A body that case files name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KnownBody {
    /// The words with which its scopes begin.
    pub name: String,
    /// What kind of body it is.
    pub kind: String,
    /// Where it answers to the law.
    pub nation: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(rename = "version")]
    _version: String,
    #[serde(rename = "source")]
    _source: String,
    body: Vec<KnownBody>,
}

static KNOWN: LazyLock<Vec<KnownBody>> = LazyLock::new(|| {
    let read: Result<Table, _> = toml::from_str(include_str!("../../../../../assets/rules/case-bodies.toml"));
    // The table is part of the program; a test reads it.
    read.map_or_else(|error| unreachable!("{error}"), |table| table.body)
});

/// The body of a name, where the table has it.
pub(super) fn known(name: &str) -> Option<&'static KnownBody> {
    KNOWN.iter().find(|body| body.name.eq_ignore_ascii_case(name))
}

/// The body with whose name a scope begins; none where it speaks of something else. Behind the name stands nothing, or what part
/// of its people is meant.
pub(super) fn of_scope(scope: &str) -> Option<&'static KnownBody> {
    KNOWN.iter().find(|body| {
        scope.get(..body.name.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(&body.name))
            && scope[body.name.len()..]
                .chars()
                .next()
                .is_none_or(|next| matches!(next, ',' | ':' | ' ' | '('))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::vocabulary::{Jurisdiction, OrganisationKind};
    use domain::word::Word;

    #[test]
    fn the_table_holds_words_of_the_register() {
        assert!(KNOWN.len() > 3);
        for body in KNOWN.iter() {
            assert!(OrganisationKind::from_word(&body.kind).is_some(), "{body:?}");
            assert!(Jurisdiction::from_word(&body.nation).is_some(), "{body:?}");
        }
    }

    #[test]
    fn a_scope_begins_with_a_body_or_speaks_of_something_else() {
        let name = |scope| of_scope(scope).map(|body| body.name.as_str());
        assert_eq!(name("Velindre NHS Trust, own staff"), Some("Velindre NHS Trust"));
        assert_eq!(name("Countess of Chester: name and dose"), Some("Countess of Chester"));
        assert_eq!(name("NHS Ayrshire and Arran"), Some("NHS Ayrshire and Arran"));
        assert_eq!(name("NHS Wales staff, current and former"), None);
        assert_eq!(name("Countess of Chesterfield"), None);
    }
}
