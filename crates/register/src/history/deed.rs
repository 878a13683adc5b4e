//! The deeds of a window of the trail, newest first.

use super::narrow::Narrow;
use crate::failure::Failure;
use crate::now;
use crate::reader::Reader;
use crate::storage::rows::Image;
use rusqlite::{OptionalExtension, named_params};
use serde_json::Value;
use std::collections::HashSet;

/// The action of a deed that issued a report.
const ISSUED: &str = "issue-report";

/// Which deeds are asked for.
pub(super) struct Window<'a> {
    /// Only deeds that touch one of these rows; none for every deed.
    pub rows: Option<&'a HashSet<String>>,
    pub narrow: &'a Narrow,
    pub offset: u32,
    pub limit: u32,
}

/// Everything that one action changed.
pub(super) struct Deed {
    /// Number of its first entry.
    pub number: u64,
    pub at: String,
    pub who: String,
    pub role: String,
    pub action: String,
    /// The first entry and the action of the deed that it took back or did again.
    pub undone: Option<(i64, String)>,
    /// The deed that took this one back, where it was not done again since.
    pub undone_by: Option<TakenBack>,
    /// What was kept of a report that was issued, under its reference: it is no row of a table.
    pub issued: Option<(String, Image)>,
    /// What a redaction says of itself.
    pub redaction: Option<Image>,
    pub rows: Vec<Row>,
}

/// The deed that took another one back.
pub(super) struct TakenBack {
    /// Number of its first entry.
    pub number: u64,
    pub at: String,
    pub who: String,
}

/// One row before and after: the columns that changed.
pub(super) struct Row {
    pub table: String,
    pub id: String,
    pub before: Option<Image>,
    pub after: Image,
}

/// How many deeds there are, and those of the window.
pub(super) fn window(reader: &Reader<'_>, window: &Window<'_>) -> Result<(u64, Vec<Deed>), Failure> {
    let mut until = reader.as_known_at().map_or_else(|| "9999".to_owned(), now::written);
    let rows = window.rows.map(serde_json::to_string).transpose()?;
    let (total, ids) = if window.narrow.is_narrow() {
        until = window.narrow.to.clone().filter(|to| *to < until).unwrap_or(until);
        narrowed(reader, window, &until, rows.as_deref())?
    } else {
        (count(reader, &until, rows.as_deref())?, listed(reader, window, &until, rows.as_deref())?)
    };
    let deeds: Result<Vec<Deed>, Failure> = ids.iter().map(|id| deed(reader, id, window)).collect();
    Ok((total, deeds?))
}

/// How many deeds are left where the history is narrowed, and the ids of the window's.
fn narrowed(
    reader: &Reader<'_>,
    window: &Window<'_>,
    until: &str,
    rows: Option<&str>,
) -> Result<(u64, Vec<String>), Failure> {
    let narrow = window.narrow;
    let tables = narrow.tables.as_ref().map(serde_json::to_string).transpose()?;
    let from = narrow.from.as_deref().unwrap_or_default();
    let (limit, offset) = (window.limit, window.offset);
    let total: i64 = reader.file.prepare_cached(include_str!("count_narrowed.sql"))?.query_row(
        named_params! { ":until": until, ":from": from, ":who": narrow.who, ":tables": tables, ":rows": rows },
        |row| row.get(0),
    )?;
    let ids: Result<Vec<String>, rusqlite::Error> = reader
        .file
        .prepare_cached(include_str!("window_narrowed.sql"))?
        .query_map(
            named_params! { ":until": until, ":from": from, ":who": narrow.who, ":tables": tables, ":rows": rows,
                            ":limit": limit, ":offset": offset },
            |row| row.get(0),
        )?
        .collect();
    Ok((total.unsigned_abs(), ids?))
}

fn count(reader: &Reader<'_>, until: &str, rows: Option<&str>) -> Result<u64, Failure> {
    let file = reader.file;
    let total: i64 = match (rows, reader.as_known_at()) {
        (Some(rows), _) => file
            .prepare_cached(include_str!("count_of_rows.sql"))?
            .query_row([until, rows], |row| row.get(0))?,
        (None, Some(_)) => {
            file.prepare_cached(include_str!("count.sql"))?.query_row([until], |row| row.get(0))?
        }
        // Answered by the index of deeds alone.
        (None, None) => {
            file.prepare_cached(include_str!("count_all.sql"))?.query_row([], |row| row.get(0))?
        }
    };
    Ok(u64::try_from(total).unwrap_or_default())
}

/// The ids of the window's deeds, newest first.
fn listed(
    reader: &Reader<'_>,
    window: &Window<'_>,
    until: &str,
    rows: Option<&str>,
) -> Result<Vec<String>, Failure> {
    let (limit, offset) = (window.limit, window.offset);
    let id = |row: &rusqlite::Row<'_>| row.get(0);
    let ids: Result<Vec<String>, rusqlite::Error> = match rows {
        Some(rows) => reader
            .file
            .prepare_cached(include_str!("window_of_rows.sql"))?
            .query_map(
                named_params! { ":until": until, ":rows": rows, ":limit": limit, ":offset": offset },
                id,
            )?
            .collect(),
        // The entries of a deed follow one another: they were written in one transaction.
        None => reader
            .file
            .prepare_cached(include_str!("window.sql"))?
            .query_map(named_params! { ":until": until, ":limit": limit, ":offset": offset }, id)?
            .collect(),
    };
    Ok(ids?)
}

fn deed(reader: &Reader<'_>, id: &str, window: &Window<'_>) -> Result<Deed, Failure> {
    let is_asked = |table: &str, id: &str| {
        window.rows.is_none_or(|rows| rows.contains(id))
            && window.narrow.tables.as_ref().is_none_or(|tables| tables.contains(table))
    };
    let mut statement = reader.file.prepare_cached(include_str!("deed.sql"))?;
    let mut found = statement.query([id])?;
    let mut deed: Option<Deed> = None;
    let mut touched: Option<String> = None;
    while let Some(row) = found.next()? {
        if deed.is_none() {
            let undoes: Option<String> = row.get(3)?;
            let number: i64 = row.get(0)?;
            deed = Some(Deed {
                number: u64::try_from(number).unwrap_or_default(),
                at: row.get(1)?,
                action: row.get(2)?,
                undone: undoes.map(|undone| action_of(reader, &undone)).transpose()?.flatten(),
                undone_by: None,
                issued: None,
                redaction: None,
                who: row.get(4)?,
                role: row.get(5)?,
                rows: Vec::new(),
            });
        }
        let (table, id): (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
        touched = touched.or_else(|| id.clone());
        let change = row.get_ref(8)?.as_str().map_err(Failure::damaged)?;
        match (deed.as_mut(), table, id) {
            (Some(deed), Some(table), Some(id)) if is_asked(&table, &id) => {
                deed.rows.push(changed(table, id, change)?);
            }
            (Some(deed), None, Some(reference)) if deed.action == ISSUED => {
                deed.issued = Some((reference.clone(), changed("report".into(), reference, change)?.after));
            }
            (Some(deed), None, row) if deed.action == crate::trail::REDACT => {
                deed.redaction = Some(changed("redaction".into(), row.unwrap_or_default(), change)?.after);
            }
            _ => {}
        }
    }
    let mut deed = deed.ok_or_else(|| Failure::damaged("a deed without an entry"))?;
    deed.undone_by = touched.map(|row| taken_back(reader, id, &row)).transpose()?.flatten();
    Ok(deed)
}

/// The deed that took another one back, where it was not done again since. Both touch every row of that one, so that it is
/// found by one of them.
fn taken_back(reader: &Reader<'_>, deed: &str, row: &str) -> Result<Option<TakenBack>, Failure> {
    let until = reader.as_known_at().map_or_else(|| "9999".to_owned(), now::written);
    let last: Option<(String, TakenBack)> = reader
        .file
        .prepare_cached(include_str!("taken_back.sql"))?
        .query_row((row, deed, until), |row| {
            let number: i64 = row.get(0)?;
            let number = u64::try_from(number).unwrap_or_default();
            Ok((row.get(1)?, TakenBack { number, at: row.get(2)?, who: row.get(3)? }))
        })
        .optional()?;
    Ok(last.filter(|(action, _)| action == "undo").map(|(_, taken)| taken))
}

fn action_of(reader: &Reader<'_>, deed: &str) -> Result<Option<(i64, String)>, Failure> {
    Ok(reader
        .file
        .prepare_cached(include_str!("action.sql"))?
        .query_row([deed], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn changed(table: String, id: String, change: &str) -> Result<Row, Failure> {
    let change: Value = serde_json::from_str(change)?;
    let side =
        |name: &str| change[name].as_object().map(|leaves| leaves.iter().map(value_of).collect::<Image>());
    let after = side("after").ok_or_else(|| {
        Failure::damaged(format!("an entry takes a row of {table} away, which nothing does"))
    })?;
    Ok(Row { before: side("before"), after, table, id })
}

/// The value of a column; where only its hash is left, the word for that.
fn value_of((column, leaf): (&String, &Value)) -> (String, Value) {
    (column.clone(), crate::trail::value_of(leaf))
}
