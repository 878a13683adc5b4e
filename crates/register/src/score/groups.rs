//! Rows grouped by what they hang under, without hashing: read as they lie, sorted once by the numbers of their ids.

use super::columns::Columns;
use crate::failure::Failure;
use rusqlite::Connection;

/// An id as it is compared: the number behind the UUID, in whose order the texts of ids are too.
pub(crate) type Key = u128;

/// Rows in the order of what they hang under, then of their own ids.
pub(crate) struct Groups<T> {
    rows: Vec<(Key, Key, Option<T>)>,
    /// Where the rows last taken end: what is asked for next mostly begins here.
    next: usize,
}

impl<T> Groups<T> {
    /// Reads the rows of a statement, whose first column is the id that a row hangs under and whose last is its own.
    pub fn read(
        connection: &Connection,
        sql: &str,
        mut read: impl FnMut(&Columns<'_>) -> Result<T, Failure>,
    ) -> Result<Self, Failure> {
        let mut rows = Vec::new();
        each(connection, sql, &[], |row| {
            rows.push((row.key(0)?, row.key(row.last())?, Some(read(row)?)));
            Ok(())
        })?;
        // Rows lie nearly in the order of their ids, which this sort makes use of.
        rows.sort_by_key(|(parent, own, _)| (*parent, *own));
        Ok(Self { rows, next: 0 })
    }

    /// Takes the rows under an id out.
    pub fn take(&mut self, parent: Key) -> Vec<T> {
        let start = self.start(parent);
        let end = start + self.rows[start..].iter().take_while(|row| row.0 == parent).count();
        self.next = end;
        self.rows[start..end].iter_mut().filter_map(|row| row.2.take()).collect()
    }

    /// Takes the last of the rows under an id out.
    pub fn take_last(&mut self, parent: Key) -> Option<T> {
        self.take(parent).pop()
    }

    /// The first row under an id.
    pub fn first(&self, parent: Key) -> Option<&T> {
        self.rows.get(self.start(parent)).filter(|row| row.0 == parent).and_then(|row| row.2.as_ref())
    }

    /// Every row under an id that was not taken.
    pub fn under(&self, parent: Key) -> impl Iterator<Item = &T> {
        let rows = self.rows[self.start(parent)..].iter().take_while(move |row| row.0 == parent);
        rows.filter_map(|row| row.2.as_ref())
    }

    fn start(&self, parent: Key) -> usize {
        let (before, after) = self.rows.split_at(self.next);
        if before.last().is_none_or(|row| row.0 < parent) && after.first().is_none_or(|row| row.0 >= parent) {
            return self.next;
        }
        self.rows.partition_point(|row| row.0 < parent)
    }
}

/// Runs a statement and hands over each row.
pub(crate) fn each(
    connection: &Connection,
    sql: &str,
    bound: &[&dyn rusqlite::ToSql],
    mut take: impl FnMut(&Columns<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(bound)?;
    while let Some(row) = rows.next()? {
        take(&Columns(row))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_in_the_order_of_their_ids_under_what_they_hang_under() {
        let connection = Connection::open_in_memory().expect("memory");
        let id = |number: u8| format!("00000000-0000-7000-8000-0000000000{number:02x}");
        let row = |parent, word: &str, own| format!("('{}', '{word}', '{}')", id(parent), id(own));
        let rows = [row(2, "d", 9), row(1, "c", 8), row(2, "b", 3), row(1, "a", 4)].join(", ");
        let mut groups =
            Groups::read(&connection, &format!("VALUES {rows}"), |row| row.text(1)).expect("read");
        let key = |number: u8| domain::id::Id::parse(&id(number)).expect("an id").0.as_u128();
        assert_eq!(groups.first(key(2)).map(String::as_str), Some("b"));
        assert_eq!(groups.under(key(1)).collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(groups.take(key(2)), ["b", "d"]);
        assert!(groups.take(key(2)).is_empty() && groups.take(key(7)).is_empty());
        assert_eq!(groups.take_last(key(1)).as_deref(), Some("c"));
    }
}
