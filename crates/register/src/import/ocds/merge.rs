//! Bringing what a notice says into a record that is there: field by field, never over a person's entry.

use super::history::History;
use super::report::KeptField;
use super::stamp::Age;
use crate::canonical::canonical;
use crate::failure::Failure;
use rusqlite::Connection;
use serde_json::{Map, Value};

/// A record that takes in what a notice says.
pub(super) struct Merging<'a> {
    file: &'a Connection,
    row: &'a str,
    present: &'a Value,
    age: Age,
    /// Whether the notice says all there is to say: then what it does not say is taken out again.
    whole: bool,
    history: Option<History>,
    /// The fields that change, in draft form.
    pub changes: Map<String, Value>,
    /// The fields that keep a person's entry.
    pub kept: Vec<KeptField>,
}

impl<'a> Merging<'a> {
    /// A record in draft form with its row's id, and how the notice stands to what it was last written from.
    pub fn new(file: &'a Connection, row: &'a str, present: &'a Value, age: Age) -> Self {
        Self { file, row, present, age, whole: false, history: None, changes: Map::new(), kept: Vec::new() }
    }

    /// The same for a notice that says all there is to say, unless it is older.
    pub fn whole(self) -> Self {
        let whole = self.age != Age::Older;
        Self { whole, age: if whole { Age::Newer } else { Age::Older }, ..self }
    }

    /// Whether what the notice does not say is taken out again.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether the notice is at least as new as what the record was written from.
    pub fn is_news(&self) -> bool {
        self.age != Age::Older
    }

    /// Whether the notice's value takes the place of the present one, both being there and different.
    pub fn replaces(&self, present: &Value, wanted: &Value) -> bool {
        match self.age {
            Age::Newer => true,
            Age::Same => canonical(wanted) > canonical(present),
            Age::Older => false,
        }
    }

    /// The history of the row, read when it is first asked for.
    pub fn history(&mut self) -> Result<&History, Failure> {
        let history = match self.history.take() {
            Some(history) => history,
            None => History::read(self.file, self.row)?,
        };
        Ok(self.history.insert(history))
    }

    /// One field.
    pub fn field(&mut self, name: &'static str, wanted: Value) -> Result<(), Failure> {
        self.group(&[name], vec![wanted])
    }

    /// Fields that only mean something together: all of them change, or none.
    pub fn group(&mut self, names: &[&'static str], wanted: Vec<Value>) -> Result<(), Failure> {
        let same = names.iter().zip(&wanted).all(|(name, value)| is_same(&self.present[*name], value));
        let says_nothing = wanted.iter().all(is_empty);
        if same || (says_nothing && !self.whole) {
            return Ok(());
        }
        let vacant = names.iter().all(|name| is_empty(&self.present[*name]));
        if !vacant && !self.is_news() {
            return Ok(());
        }
        let history = self.history()?;
        let by_hand =
            |name: &&str| if vacant { history.emptied_by_hand(name) } else { history.by_hand(name) };
        if names.iter().any(by_hand) {
            if !says_nothing {
                self.keep(names, &wanted);
            }
            return Ok(());
        }
        let present: Vec<Value> = names.iter().map(|name| self.present[*name].clone()).collect();
        if vacant || self.replaces(&present.into(), &wanted.clone().into()) {
            let changes = names.iter().zip(wanted).map(|(name, value)| ((*name).to_owned(), value));
            self.changes.extend(changes);
        }
        Ok(())
    }

    /// A field that follows from all that is known, whatever came first. It keeps a person's entry without a word.
    pub fn derived(&mut self, name: &'static str, wanted: Value) -> Result<(), Failure> {
        if is_same(&self.present[name], &wanted) || is_empty(&wanted) {
            return Ok(());
        }
        if !self.history()?.by_hand(name) {
            self.changes.insert(name.to_owned(), wanted);
        }
        Ok(())
    }

    /// A link to a record by its id, or to one that is yet to be made: whether it changes. `name` is the record's.
    pub fn link(&mut self, field: &'static str, wanted: Option<&str>, name: &str) -> Result<bool, Failure> {
        let present = self.present[field].as_str();
        if present.is_some() && (present == wanted || !self.is_news()) {
            return Ok(false);
        }
        let vacant = present.is_none();
        let history = self.history()?;
        let by_hand = if vacant { history.emptied_by_hand(field) } else { history.by_hand(field) };
        if by_hand {
            self.kept.push(KeptField { field: field.to_owned(), notice: name.to_owned() });
        }
        Ok(!by_hand)
    }

    /// A list that only grows, but for the item that moved into another field. What a person took out stays out.
    pub fn list(&mut self, name: &'static str, items: &[String], moved: Option<&str>) -> Result<(), Failure> {
        let before: Vec<Value> = self.present[name].as_array().cloned().unwrap_or_default();
        let mut list: Vec<Value> =
            before.iter().filter(|item| moved.is_none() || item.as_str() != moved).cloned().collect();
        for item in items {
            let known = list.iter().any(|known| known.as_str() == Some(item));
            if !known && !self.history()?.once_listed(name, item) {
                list.push(item.as_str().into());
            }
        }
        if list != before {
            // One order whatever came first.
            list.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
            self.changes.insert(name.to_owned(), list.into());
        }
        Ok(())
    }

    fn keep(&mut self, names: &[&'static str], wanted: &[Value]) {
        for (name, value) in names.iter().zip(wanted).filter(|(name, value)| self.present[**name] != **value)
        {
            let notice = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            self.kept.push(KeptField { field: (*name).to_owned(), notice });
        }
    }
}

fn is_same(present: &Value, wanted: &Value) -> bool {
    present == wanted || (is_empty(present) && is_empty(wanted))
}

/// Whether a value says nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text == "unknown",
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
