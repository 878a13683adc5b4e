//! Labelled facts: what is recorded in rows, what is not in one sentence below them.

use domain::record::Record;
use words::{Key, Words};

use super::page::Page;
use super::said::Said;
use crate::model::Item;

/// Facts about one thing.
pub(super) struct Facts<'a> {
    words: &'a Words,
    currency: Option<&'a str>,
    pub(super) rows: Vec<(String, String)>,
    pub(super) missing: Vec<String>,
    pub(super) left_out: Vec<String>,
}

impl<'a> Facts<'a> {
    /// Amounts are pounds unless a currency is given.
    pub(super) fn new(words: &'a Words, currency: Option<&'a str>) -> Self {
        Self { words, currency, rows: Vec::new(), missing: Vec::new(), left_out: Vec::new() }
    }

    /// A field under its own label.
    pub(super) fn add(&mut self, name: &str, value: &impl Said) {
        let is_money = name.ends_with("_pence");
        let said =
            if is_money { value.money(self.currency, self.words) } else { value.said(name, self.words) };
        // That nobody has written a note is no gap.
        if said.is_some() || name != "note" {
            self.push(label(name, self.words), said);
        }
    }

    /// Tells what this copy leaves out of the record apart from what nobody recorded, and of each such field alike whether anything is
    /// recorded: that there is a text on the signs of distress says that there are signs.
    pub(super) fn without<T: Record>(mut self, page: &Page<'_>, item: &Item<T>) -> Self {
        let table = T::spec().table;
        let is_hidden = |name: &&str| page.withheld_column(table, name).is_some() && *name != "note";
        let columns = T::spec().columns;
        let gone: Vec<String> = columns
            .iter()
            .map(|column| column.name)
            .filter(is_hidden)
            .chain(item.left_out.keys().filter(|place| !place.contains('/')).map(String::as_str))
            .map(|name| label(name, self.words))
            .collect();
        let is_gone = |label: &String| gone.contains(label);
        self.left_out = self.missing.extract_if(.., |label| is_gone(label)).collect();
        self.left_out.extend(self.rows.extract_if(.., |(label, _)| is_gone(label)).map(|(label, _)| label));
        self.left_out.sort();
        self
    }

    /// A fact that is no field.
    pub(super) fn told(&mut self, label: Key, value: Option<String>) {
        self.push(self.words.say(label), value);
    }

    fn push(&mut self, label: String, value: Option<String>) {
        match value {
            Some(value) => self.rows.push((label, value)),
            None => self.missing.push(label),
        }
    }
}

/// The label of a field.
pub(super) fn label(name: &str, words: &Words) -> String {
    let key = Key::find(&format!("field-{name}"));
    debug_assert!(key.is_some(), "field-{name} is in no catalogue");
    key.map_or_else(|| name.to_owned(), |key| words.say(key))
}

/// Facts of a record by the names of its fields; amounts in its currency where one is given.
macro_rules! facts {
    ($words:expr, $record:expr; $($field:ident),+ $(,)?) => {
        $crate::documents::facts::facts!($words, $record, None; $($field),+)
    };
    ($words:expr, $record:expr, $currency:expr; $($field:ident),+ $(,)?) => {{
        let mut facts = $crate::documents::facts::Facts::new($words, $currency);
        $(facts.add(stringify!($field), &$record.$field);)+
        facts
    }};
}
pub(super) use facts;

/// The cells of a row by the names of the record's fields.
macro_rules! cells {
    ($words:expr, $record:expr; $($field:ident),+ $(,)?) => {
        vec![$($crate::block::Cell::new($crate::documents::said::Said::cell(&$record.$field, stringify!($field), $words))),+]
    };
}
pub(super) use cells;
