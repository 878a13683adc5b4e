//! Facts of a record in words: its fields as they are stored, and what follows from them.

use crate::failure::{Failure, words};
use crate::history::{self, Phrases};
use crate::reader::Reader;
use crate::record;
use crate::view::{Named, Standing};
use domain::noun::Noun;
use serde_json::Value;
use words::{Key, args, key};

/// One fact; its value is none where it is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    pub section: String,
    pub label: String,
    pub value: Option<String>,
}

/// Facts under headings.
#[derive(Default)]
pub(super) struct Facts {
    section: String,
    facts: Vec<Fact>,
}

/// Fields that say where a record comes from, not what it is.
const LEFT_OUT: [&str; 1] = ["import_key"];

impl Facts {
    /// What follows stands under this heading.
    pub fn section(&mut self, heading: Key) {
        self.section = words().say(heading);
    }
    /// A fact.
    pub fn add(&mut self, label: Key, value: Option<String>) {
        self.say(words().say(label), value);
    }
    /// A fact with a label that is no phrase of its own.
    pub fn say(&mut self, label: String, value: Option<String>) {
        self.facts.push(Fact { section: self.section.clone(), label, value });
    }
    /// A fact that is a list; "None" where it is known to be empty.
    pub fn list(&mut self, label: Key, items: &[String]) {
        let value = if items.is_empty() { words().say(key::COMPARE_NONE) } else { items.join("; ") };
        self.add(label, Some(value));
    }
    /// Every field of a record, by its reference or id.
    pub fn fields(&mut self, reader: &Reader<'_>, noun: Noun, reference: &str) -> Result<(), Failure> {
        let record = record::show(reader, noun, reference)?;
        let mut phrases = Phrases::new(reader);
        for column in noun.spec().columns.iter().filter(|column| !LEFT_OUT.contains(&column.name)) {
            let answered = !is_unknown(&record[column.name]);
            let value = if answered { phrases.field(column, &record)? } else { None };
            self.say(history::label(column.name), value);
        }
        Ok(())
    }
    /// All of them.
    pub fn into_facts(self) -> Vec<Fact> {
        self.facts
    }
}

fn is_unknown(value: &Value) -> bool {
    value.is_null() || value.as_str() == Some("unknown")
}

/// The texts of words.
pub(super) fn texts(named: &[Named]) -> Vec<String> {
    named.iter().map(|one| one.text.clone()).collect()
}

/// The band's word; not assessed is one.
pub(super) fn band(standing: Standing) -> String {
    crate::risk::standing_text(standing)
}

/// "12 of 21 questions answered".
pub(super) fn answered(known: &crate::view::Completeness) -> String {
    words().with(key::COMPARE_ANSWERED, args![answered = known.answered, asked = known.asked])
}
