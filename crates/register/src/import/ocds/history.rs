//! Who wrote what in a row: an import, or a person. Taken from the trail.

use crate::action::Action;
use crate::failure::Failure;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// What the trail says about the columns of one row.
#[derive(Debug, Default)]
pub(super) struct History {
    columns: HashMap<String, Column>,
}

#[derive(Debug, Default)]
struct Column {
    /// Whether a person wrote the present value.
    by_hand: bool,
    /// Whether it was written by an edit, not when the row was made.
    edited: bool,
    /// Every value that an import wrote, as stored.
    imported: HashSet<String>,
}

impl History {
    /// Reads the history of a row from the file that holds the trail.
    pub fn read(file: &Connection, row: &str) -> Result<Self, Failure> {
        let mut history = Self::default();
        let mut statement = file.prepare_cached(include_str!("row_history.sql"))?;
        let mut rows = statement.query([row])?;
        while let Some(row) = rows.next()? {
            let change: Value = serde_json::from_str(&row.get::<_, String>(1)?)?;
            history.follow(&row.get::<_, String>(0)?, &change);
        }
        Ok(history)
    }

    fn follow(&mut self, action: &str, change: &Value) {
        let edited = !change["before"].is_null();
        let by_import = action == Action::ImportOcds.word();
        let turned = action == Action::Undo.word() || action == Action::Redo.word();
        for (name, leaf) in change["after"].as_object().into_iter().flatten() {
            let column = self.columns.entry(name.clone()).or_default();
            // A redacted value has no text any more; it is nobody's but a person's.
            let value = leaf.to_string();
            // What undo or redo brought back is an import's where an import wrote it before.
            let brought_back = turned && column.imported.contains(&value);
            column.by_hand = !by_import && !brought_back;
            column.edited = edited;
            if by_import {
                column.imported.insert(value);
            }
        }
    }

    /// Whether a person wrote the value that stands in the column.
    pub fn by_hand(&self, column: &str) -> bool {
        self.columns.get(column).is_some_and(|column| column.by_hand)
    }

    /// Whether a person wrote anything that still stands.
    pub fn touched(&self) -> bool {
        self.columns.values().any(|column| column.by_hand)
    }

    /// Whether a person emptied the column. That a person left it empty when the row was made says nothing.
    pub fn emptied_by_hand(&self, column: &str) -> bool {
        self.columns.get(column).is_some_and(|column| column.by_hand && column.edited)
    }

    /// Whether an import once wrote the item into a list.
    pub fn once_listed(&self, column: &str, item: &str) -> bool {
        let holds = |text: &String| {
            let stored: Option<String> = serde_json::from_str(text).ok();
            let list: Option<Vec<String>> = stored.and_then(|list| serde_json::from_str(&list).ok());
            list.is_some_and(|list| list.iter().any(|known| known == item))
        };
        self.columns.get(column).is_some_and(|column| column.imported.iter().any(holds))
    }
}
