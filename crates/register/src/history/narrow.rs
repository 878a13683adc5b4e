//! What the history is narrowed to: a person, a noun, some days.

use crate::failure::{Failure, words};
use crate::now;
use crate::reader::Reader;
use crate::supplier::folded;
use crate::tables;
use crate::view::{HistoryChoices, HistoryQuery, Named};
use domain::date::Date;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use std::collections::HashSet;

/// Which entries are asked for, beside those of a supplier.
#[derive(Debug, Default)]
pub(super) struct Narrow {
    pub who: Option<String>,
    /// The tables of a noun and of its parts.
    pub tables: Option<HashSet<&'static str>>,
    /// The first instant, as the trail writes it.
    pub from: Option<String>,
    /// The last instant.
    pub to: Option<String>,
}

impl Narrow {
    /// Reads what a query says.
    pub fn of(query: &HistoryQuery) -> Result<Self, Failure> {
        let from = day("from", query.from.as_deref())?;
        let to = day("to", query.to.as_deref())?;
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            return Err(Failure::asked("to", ProblemKind::Before { other: "from" }));
        }
        Ok(Self {
            who: query.who.clone(),
            tables: query.noun.as_deref().map(tables_of).transpose()?,
            from: from.map(|day| now::written(now::london_instant(day, 0))),
            to: to.map(|day| now::written(now::end_of_london_day(day))),
        })
    }

    /// Whether it leaves anything out.
    pub fn is_narrow(&self) -> bool {
        self.who.is_some() || self.tables.is_some() || self.from.is_some() || self.to.is_some()
    }
}

fn day(field: &str, text: Option<&str>) -> Result<Option<Date>, Failure> {
    let read = |text| Date::parse(text).ok_or_else(|| Failure::asked(field, ProblemKind::NotDate));
    text.map(read).transpose()
}

fn tables_of(word: &str) -> Result<HashSet<&'static str>, Failure> {
    let unknown = || ProblemKind::UnknownWord { word: word.to_owned(), allowed: &[] };
    let noun = Noun::from_word(word).ok_or_else(|| Failure::asked("noun", unknown()))?;
    let own = tables::of(noun).name;
    Ok(tables::all().iter().filter(|table| table.shown_with() == own).map(|table| table.name).collect())
}

/// What the history may be narrowed to: everybody in it, and every noun whose records were changed.
///
/// # Errors
/// Where the trail cannot be read.
pub fn choices(reader: &Reader<'_>) -> Result<HistoryChoices, Failure> {
    let mut people = texts(reader, include_str!("people.sql"))?;
    people.sort_by_cached_key(|name| folded(name));
    let touched: HashSet<String> = texts(reader, include_str!("tables.sql"))?.into_iter().collect();
    let is_touched = |noun: &&Noun| {
        let own = tables::of(**noun).name;
        tables::all().iter().any(|table| table.shown_with() == own && touched.contains(table.name))
    };
    let named =
        |noun: &Noun| Named { word: noun.word().to_owned(), text: words().enumeration("nouns", noun.word()) };
    let first: Option<String> =
        reader.file.prepare_cached(include_str!("first.sql"))?.query_row([], |row| row.get(0))?;
    Ok(HistoryChoices {
        people,
        nouns: Noun::ALL.iter().filter(is_touched).map(named).collect(),
        first: first.as_deref().and_then(now::read).map(|at| now::london_day(at).to_string()),
    })
}

fn texts(reader: &Reader<'_>, sql: &'static str) -> Result<Vec<String>, Failure> {
    let until = reader.as_known_at().map_or_else(|| "9999".to_owned(), now::written);
    let mut statement = reader.file.prepare_cached(sql)?;
    let found: Result<Vec<String>, rusqlite::Error> =
        statement.query_map([until], |row| row.get(0))?.collect();
    Ok(found?)
}
