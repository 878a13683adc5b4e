//! How the forms are laid out: sections, the rules that ask for questions, and the answers that make one pointless, from
//! `assets/rules/forms-v1.toml`.

use domain::noun::Noun;
use domain::record::Spec;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The layout of one noun's form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// The rule that asks for a question, by `field`, `part` or `part.field`.
    source: BTreeMap<String, String>,
    /// When a question is asked, by `field` or `part.field`.
    #[serde(default)]
    shown_when: BTreeMap<String, Condition>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its word.
    pub key: String,
    /// Its fields, in order.
    pub fields: Vec<String>,
}

/// A condition on another field of the same form, or of the same item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The other field.
    pub field: String,
    /// Its answers; `unknown` is no answer yet.
    pub words: Vec<String>,
}

impl Layout {
    /// The rule that asks for a question or a list, by `field`, `part` or `part.field`.
    #[must_use]
    pub fn source(&self, place: &str) -> Option<&str> {
        self.source.get(place).map(String::as_str)
    }
    /// When a question is asked; none for always.
    #[must_use]
    pub fn condition(&self, place: &str) -> Option<&Condition> {
        self.shown_when.get(place)
    }
}

/// A table of forms that does not fit the record types.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the table of forms does not hold: {0}")]
pub struct LayoutError(String);

/// The table of forms.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Forms {
    /// Its version.
    pub version: String,
    /// Where its rules come from.
    pub source: String,
    #[serde(flatten)]
    nouns: BTreeMap<String, Layout>,
}

static V1: LazyLock<Forms> = LazyLock::new(|| {
    let read = Forms::parse(include_str!("../../../../assets/rules/forms-v1.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl Forms {
    /// The first version.
    #[must_use]
    pub fn v1() -> &'static Self {
        &V1
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, or it does not name each field of each noun in one section, or names others.
    pub fn parse(text: &str) -> Result<Self, LayoutError> {
        let forms: Self = toml::from_str(text).map_err(|error| LayoutError(error.to_string()))?;
        for noun in Noun::ALL {
            let Some(layout) = forms.nouns.get(noun.word()) else {
                return Err(LayoutError(format!("no form for {}", noun.word())));
            };
            check(layout, &noun.spec()).map_err(|what| LayoutError(format!("{}: {what}", noun.word())))?;
        }
        match forms.nouns.len() == Noun::ALL.len() {
            true => Ok(forms),
            false => Err(LayoutError("a form of no noun".into())),
        }
    }

    /// The layout of a noun's form.
    #[must_use]
    pub fn of(&self, noun: Noun) -> &Layout {
        // Every noun has one: reading the table asked for it.
        &self.nouns[noun.word()]
    }
}

/// Compares a layout with the record type that it is for.
fn check(layout: &Layout, spec: &Spec) -> Result<(), String> {
    let own: BTreeSet<&str> = spec.columns.iter().map(|column| column.name).collect();
    let mut seen = BTreeSet::new();
    for name in layout.sections.iter().flat_map(|section| &section.fields) {
        if !own.contains(name.as_str()) || !seen.insert(name.as_str()) {
            return Err(format!("{name} is no field, or stands in two sections"));
        }
    }
    if let Some(left) = own.difference(&seen).next() {
        return Err(format!("{left} stands in no section"));
    }
    let places = places(spec);
    let named = layout.source.keys().chain(layout.shown_when.keys());
    for place in named {
        if !places.contains(place.as_str()) {
            return Err(format!("{place} is no field"));
        }
    }
    layout.shown_when.iter().try_for_each(|(place, condition)| holds(spec, place, condition))
}

/// Every place of a record type that a layout may name: its fields, its lists and their fields.
fn places(spec: &Spec) -> BTreeSet<String> {
    let own = spec.columns.iter().map(|column| column.name.to_owned());
    let parts = spec.parts.iter().flat_map(|part| {
        let fields = (part.spec)().columns;
        let fields = fields.into_iter().map(|column| format!("{}.{}", part.key, column.name));
        std::iter::once(part.key.to_owned()).chain(fields)
    });
    own.chain(parts).collect()
}

/// Whether a condition names another field that takes one word, and words of it.
fn holds(spec: &Spec, place: &str, condition: &Condition) -> Result<(), String> {
    let inside = place.split_once('.').and_then(|(key, _)| spec.parts.iter().find(|part| part.key == key));
    let columns = inside.map_or_else(|| spec.columns.clone(), |part| (part.spec)().columns);
    let other = columns.iter().find(|column| column.name == condition.field);
    let words = other.and_then(|column| (column.enumeration)()).map(|found| found.words);
    let own = place.rsplit('.').next() == Some(condition.field.as_str());
    match words {
        Some(words) if !own => {
            let odd =
                condition.words.iter().find(|word| *word != "unknown" && !words.contains(&word.as_str()));
            odd.map_or(Ok(()), |word| Err(format!("{place}: {word} is no word of {}", condition.field)))
        }
        _ => Err(format!("{place} depends on {}, which takes no word", condition.field)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../../../assets/rules/forms-v1.toml");

    #[test]
    fn the_table_fits_the_record_types() {
        assert_eq!(Forms::v1().version, "forms-v1");
        assert!(Forms::v1().of(Noun::Contract).sections.len() > 4);
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (from, to, named) in [
            ("\"own_reference\", ", "", "own_reference stands in no section"),
            ("\"title\", \"own_reference\"", "\"title\", \"title\"", "two sections"),
            ("field = \"renewal\"", "field = \"start\"", "takes no word"),
            ("\"renews-automatically\", ", "\"never\", ", "never is no word"),
            ("personal_data = ", "personal_dat = ", "personal_dat is no field"),
            ("[claim]", "[claims]", "sections"),
        ] {
            assert!(TABLE.contains(from), "{from}");
            let error = Forms::parse(&TABLE.replacen(from, to, 1)).expect_err(named);
            assert!(error.to_string().contains(named), "{error}");
        }
    }
}
