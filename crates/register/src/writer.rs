//! The one write path: a row is read before, written, read after, and entered in the trail, in one call.

use crate::failure::Failure;
use crate::ids::Ids;
use crate::stop;
use crate::storage::rows::{self, Image};
use crate::tables::Table;
use crate::trail::{self, Author, Draft, Side};
use domain::date::Date;
use domain::id::Id;
use rusqlite::Connection;
use serde_json::Value;

/// A transaction that is under way.
pub struct Writer<'a> {
    connection: &'a Connection,
    author: Author,
    ids: &'a mut Ids,
    today: Date,
    changes: Vec<String>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(connection: &'a Connection, author: Author, ids: &'a mut Ids, today: Date) -> Self {
        Self { connection, author, ids, today, changes: Vec::new() }
    }
    /// What the transaction has written so far can be read here.
    pub(crate) fn connection(&self) -> &'a Connection {
        self.connection
    }
    /// Today in London.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }
    /// A new id.
    pub(crate) fn new_id(&mut self) -> Id {
        let millis = crate::now::read(&self.author.at).map_or(0, |instant| instant.timestamp_millis());
        self.ids.next(millis)
    }
    /// The nouns that were changed.
    pub(crate) fn into_changes(self) -> Vec<String> {
        self.changes
    }

    /// Does a part of the work that may be refused by itself: then what it wrote by then is taken back, and the rest goes on.
    #[allow(clippy::disallowed_methods)] // a mark within the transaction, no change of the schema
    pub(crate) fn or_nothing<T>(
        &mut self,
        part: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let changes = self.changes.len();
        self.connection.execute_batch("SAVEPOINT part")?;
        let done = part(self);
        if done.is_err() {
            self.connection.execute_batch("ROLLBACK TO part")?;
            self.changes.truncate(changes);
        }
        self.connection.execute_batch("RELEASE part")?;
        done
    }

    /// Inserts a row.
    pub(crate) fn insert(&mut self, table: &'static Table, image: &Image) -> Result<(), Failure> {
        rows::insert(self.connection, table.name, image)?;
        let id = id_of(image)?;
        let after = self.read(table, &id)?;
        self.enter(table, id, None, after)
    }

    /// Changes columns of a row; columns that keep their value are no change, and a row without one leaves no entry.
    pub(crate) fn update(
        &mut self,
        table: &'static Table,
        id: &str,
        wanted: &Image,
    ) -> Result<bool, Failure> {
        let before = self.read(table, id)?;
        let changed: Image = wanted
            .iter()
            .filter(|(column, value)| before.get(*column) != Some(*value))
            .map(|(column, value)| (column.clone(), value.clone()))
            .collect();
        if changed.is_empty() {
            return Ok(false);
        }
        rows::update(self.connection, table.name, id, &changed)?;
        let after = self.read(table, id)?;
        let differs = |column: &String| before.get(column) != after.get(column);
        let side =
            |image: &Image| image.iter().filter(|(column, _)| differs(column)).map(own).collect::<Image>();
        let (was, is) = (side(&before), side(&after));
        self.enter(table, id.to_owned(), Some(was), is)?;
        Ok(true)
    }

    /// Retires a row with a reason: it stays, and can be reinstated.
    pub(crate) fn retire(&mut self, table: &'static Table, id: &str, reason: &str) -> Result<bool, Failure> {
        let at = Value::from(self.author.at.as_str());
        self.update(
            table,
            id,
            &Image::from([("retired_at".into(), at), ("retired_reason".into(), reason.into())]),
        )
    }

    /// Reinstates a retired row.
    pub(crate) fn reinstate(&mut self, table: &'static Table, id: &str) -> Result<bool, Failure> {
        let none = || Value::Null;
        self.update(
            table,
            id,
            &Image::from([("retired_at".into(), none()), ("retired_reason".into(), none())]),
        )
    }

    /// Keeps a file's bytes by their SHA-256. They are no row of a record: the trail holds the digest, on the record.
    #[allow(clippy::disallowed_methods)] // bytes by their digest, no row
    pub(crate) fn keep_file(&mut self, sha256: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.connection.prepare_cached(include_str!("evidence/keep.sql"))?.execute((sha256, bytes))?;
        Ok(())
    }

    /// Enters what was kept of an issued report, under its reference. It is no row of a table: it is in the trail alone, so
    /// that nothing replayed depends on it.
    pub(crate) fn issue_report(&mut self, reference: &str, kept: Image) -> Result<(), Failure> {
        let after = Some(Side::of(kept));
        let salt = self.ids.salt();
        let draft = Draft { table: None, row: Some(reference.to_owned()), before: None, after, salt };
        trail::append(self.connection, &self.author, draft)?;
        self.changes.push("report".to_owned());
        Ok(())
    }

    /// Takes texts out of the trail, and out of the row where one of them stands in it now: the entry says where they stood, and by
    /// whom and why they were taken out. Answers with the entry's number.
    pub(crate) fn redact(
        &mut self,
        at: Option<(&'static Table, &str)>,
        row: Option<&str>,
        after: Image,
        removed: &[trail::Removed],
        present: Option<&Image>,
    ) -> Result<i64, Failure> {
        let salt = self.ids.salt();
        let draft = Draft {
            table: None,
            row: row.map(str::to_owned),
            before: None,
            after: Some(Side::of(after)),
            salt,
        };
        trail::append(self.connection, &self.author, draft)?;
        let (entry, _) = trail::last(self.connection)?;
        removed.iter().try_for_each(|removed| trail::take_out(self.connection, removed))?;
        if let (Some((table, id)), Some(image)) = (at, present) {
            rows::update(self.connection, table.name, id, image)?;
        }
        self.changes.push(at.map_or("report", |(table, _)| table.shown_with()).replace('_', "-"));
        Ok(entry)
    }

    /// Takes the bytes of a kept file away that no entry names any more; whether there were any.
    #[allow(clippy::disallowed_methods)] // bytes by their digest, no row
    pub(crate) fn forget_file(&mut self, sha256: &str) -> Result<bool, Failure> {
        let gone =
            self.connection.prepare_cached(include_str!("redact/forget_file.sql"))?.execute([sha256])?;
        Ok(gone > 0)
    }

    /// The row as it lies.
    pub(crate) fn read(&self, table: &'static Table, id: &str) -> Result<Image, Failure> {
        rows::read(self.connection, table.name, id)?
            .ok_or_else(|| Failure::damaged(format!("no row {id} in {}", table.name)))
    }

    fn enter(
        &mut self,
        table: &'static Table,
        id: String,
        before: Option<Image>,
        mut after: Image,
    ) -> Result<(), Failure> {
        stop::may_go_on()?;
        if before.is_none() {
            // A column that a new row leaves empty says nothing, and is left out.
            after.retain(|_, value| !value.is_null());
        }
        let (before, after, salt) = (before.map(Side::of), Some(Side::of(after)), self.ids.salt());
        let draft = Draft { table: Some(table.name), row: Some(id), before, after, salt };
        trail::append(self.connection, &self.author, draft)?;
        let noun = table.shown_with().replace('_', "-");
        if !self.changes.contains(&noun) {
            self.changes.push(noun);
        }
        Ok(())
    }
}

fn own((column, value): (&String, &Value)) -> (String, Value) {
    (column.clone(), value.clone())
}

fn id_of(image: &Image) -> Result<String, Failure> {
    image
        .get("id")
        .and_then(Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| Failure::internal("a row without an id"))
}
