//! Reading: typed records as they lie, on two dates. A reader cannot write.

use crate::failure::Failure;
use crate::history;
use crate::kept::Kept;
use crate::storage::beside::Beside;
use crate::storage::open;
use crate::storage::rows::{self, Image};
use crate::tables::{self, Table};
use crate::trail::Head;
use chrono::{DateTime, Utc};
use domain::date::Date;
use domain::field::Stored;
use domain::noun::Noun;
use domain::record::{Record, Spec};
use rusqlite::Connection;
use serde_json::{Map, Value};

/// The two dates of a reading.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dates {
    /// The day to which time counts (days left, freshness); today in London unless given.
    pub as_at: Option<Date>,
    /// The instant up to which we knew; now unless given.
    pub as_known_at: Option<DateTime<Utc>>,
}

/// A record with its reference.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<T> {
    /// Its id.
    pub id: String,
    /// Its reference, such as `S-0001`.
    pub reference: String,
    /// When it was retired and why, where it is.
    pub retired: Option<Retired>,
    /// The record; its links are ids.
    pub record: T,
}

/// That a record is retired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// Instant, as the trail writes it.
    pub at: String,
    /// Why.
    pub reason: String,
}

/// The day to which time counts, and the instant of that day at which open clocks are judged.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    /// The day.
    pub day: Date,
    /// The instant: now, where the day is today; else the end of the day.
    pub now: DateTime<Utc>,
}

/// The register as it stands, or stood, on two dates.
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
    /// The file itself, which alone holds the trail.
    pub(crate) file: &'a Connection,
    /// A second connection to the same state; none to a copy.
    beside: Option<&'a Beside>,
    pub(crate) kept: &'a Kept,
    moment: Moment,
    as_known_at: Option<DateTime<Utc>>,
    head: Head,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(
        connection: &'a Connection,
        file: &'a Connection,
        beside: Option<&'a Beside>,
        moment: Moment,
        as_known_at: Option<DateTime<Utc>>,
        head: Head,
        kept: &'a Kept,
    ) -> Self {
        Self { connection, file, beside, kept, moment, as_known_at, head }
    }
    /// The day to which time counts.
    #[must_use]
    pub fn as_at(&self) -> Date {
        self.moment.day
    }
    /// Whether the register's file is encrypted.
    ///
    /// # Errors
    /// Where the file does not say.
    pub fn is_encrypted(&self) -> Result<bool, Failure> {
        open::is_encrypted(self.file)
    }
    /// The instant at which open clocks are judged: now, where time counts to today; else the end of the day.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.moment.now
    }
    /// The instant up to which we knew; none for all that we know.
    #[must_use]
    pub fn as_known_at(&self) -> Option<DateTime<Utc>> {
        self.as_known_at
    }
    /// The head of the trail as it was known.
    #[must_use]
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Reads two things: at once where the file is large enough, else one after the other.
    ///
    /// # Errors
    /// Whatever either reading fails with.
    pub(crate) fn both<T: Send, U>(
        &self,
        one: impl Fn(&Connection) -> Result<T, Failure> + Sync,
        other: impl Fn(&Connection) -> Result<U, Failure>,
    ) -> Result<(T, U), Failure> {
        match self.beside {
            Some(beside) => beside.both(self.connection, one, other),
            None => Ok((one(self.connection)?, other(self.connection)?)),
        }
    }

    /// A record by its id, with its parts; retired parts are left out.
    ///
    /// # Errors
    /// Where there is none, or a row does not hold what its type asks for.
    pub fn load<T: Record>(&self, id: &str) -> Result<Found<T>, Failure> {
        let table = table_of::<T>()?;
        let image = rows::read(self.connection, table.name, id)?.ok_or_else(|| missing(table, id))?;
        found(self.connection, table, &image)
    }

    /// Every record of a type that is not retired, by its id's order.
    ///
    /// # Errors
    /// Where a row does not hold what its type asks for.
    pub fn all<T: Record>(&self) -> Result<Vec<Found<T>>, Failure> {
        let table = table_of::<T>()?;
        let images = rows::read_all(self.connection, table.name)?;
        images
            .iter()
            .filter(|image| is_live(image))
            .map(|image| found(self.connection, table, image))
            .collect()
    }

    /// Every record of a type that is not retired and whose link has a value.
    ///
    /// # Errors
    /// Where the type has no such field, or a row does not hold what its type asks for.
    pub fn all_where<T: Record>(&self, field: &str, id: &str) -> Result<Vec<Found<T>>, Failure> {
        let table = table_of::<T>()?;
        let column = table.spec.columns.iter().find(|column| column.name == field);
        let Some(column) = column else {
            return Err(Failure::internal(format!("{} has no field {field}", table.name)));
        };
        let images = rows::read_where(self.connection, table.name, column.name, id)?;
        images
            .iter()
            .filter(|image| is_live(image))
            .map(|image| found(self.connection, table, image))
            .collect()
    }

    /// The id behind a reference; see [`resolve`](crate::record::resolve).
    ///
    /// # Errors
    /// Where nothing has it, or several records do.
    pub fn resolve(&self, noun: Noun, reference: &str) -> Result<String, Failure> {
        crate::record::resolve::resolve(self.connection, noun, reference)?.ok(noun, reference)
    }

    /// The reference of a record's id.
    ///
    /// # Errors
    /// Where there is no such record.
    pub fn reference(&self, noun: Noun, id: &str) -> Result<String, Failure> {
        crate::record::resolve::reference_of(self.connection, noun, id)
    }
}

fn table_of<T: Record>() -> Result<&'static Table, Failure> {
    let name = T::spec().table;
    tables::named(name).ok_or_else(|| Failure::internal(format!("{name} is no table of records")))
}

fn missing(table: &Table, id: &str) -> Failure {
    match table.noun {
        Some(noun) => Failure::not_found(noun.word(), id),
        None => Failure::damaged(format!("no row {id} in {}", table.name)),
    }
}

pub(crate) fn is_live(image: &Image) -> bool {
    image.get("retired_at").is_none_or(Value::is_null)
}

fn found<T: Record>(connection: &Connection, table: &Table, image: &Image) -> Result<Found<T>, Failure> {
    let draft = draft_of(connection, table, image)?;
    let record = T::from_draft(&draft).map_err(|problems| {
        Failure::damaged(format!("a row of {} does not hold: {:?}", table.name, problems.as_slice().first()))
    })?;
    // A row of a table that is no noun's has no reference.
    let reference = table.noun.map(|noun| history::reference(noun, image)).transpose()?.unwrap_or_default();
    let retired = (!is_live(image)).then(|| retired(table.name, image)).transpose()?;
    Ok(Found { id: text_of(table.name, image, "id")?, reference, retired, record })
}

fn retired(table: &str, image: &Image) -> Result<Retired, Failure> {
    let text = |column| text_of(table, image, column);
    Ok(Retired { at: text("retired_at")?, reason: text("retired_reason")? })
}

/// A text that a row must hold: what is not there is damage, never an empty text.
fn text_of(table: &str, image: &Image, column: &str) -> Result<String, Failure> {
    let text = image.get(column).and_then(Value::as_str).map(str::to_owned);
    text.ok_or_else(|| Failure::damaged(format!("a row of {table} has no {column}")))
}

/// A row and its parts in the form of a draft, links as ids.
pub(crate) fn draft_of(connection: &Connection, table: &Table, image: &Image) -> Result<Value, Failure> {
    let mut draft = fields_of(&table.spec, image)?;
    let id = text_of(table.name, image, "id")?;
    for part in &table.spec.parts {
        let spec = (part.spec)();
        let images = rows::read_where(connection, spec.table, "parent", &id)?;
        let items: Result<Vec<Value>, Failure> = images
            .iter()
            .filter(|image| is_live(image))
            .map(|image| fields_of(&spec, image).map(Value::Object))
            .collect();
        draft.insert(part.key.to_owned(), items?.into());
    }
    Ok(draft.into())
}

fn fields_of(spec: &Spec, image: &Image) -> Result<Map<String, Value>, Failure> {
    let mut fields = Map::new();
    fields.insert("id".into(), text_of(spec.table, image, "id")?.into());
    for column in &spec.columns {
        let stored = image.get(column.name).cloned();
        let stored = stored
            .ok_or_else(|| Failure::damaged(format!("{} has no column {}", spec.table, column.name)))?;
        let value = match (column.stored, stored.as_str()) {
            (Stored::Json, Some(text)) => serde_json::from_str(text)
                .map_err(|error| Failure::damaged(format!("{}.{}: {error}", spec.table, column.name)))?,
            _ => stored,
        };
        fields.insert(column.name.to_owned(), value);
    }
    Ok(fields)
}
