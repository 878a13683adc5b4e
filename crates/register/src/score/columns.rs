//! Columns of a row as the rules' own types. What does not hold is damage, never a default.

use crate::failure::Failure;
use domain::date::{Date, Period};
use domain::field::Step;
use domain::identifier::Country;
use domain::word::Word;
use rusqlite::Row;
use rusqlite::types::ValueRef;

/// A row under reading.
pub(crate) struct Columns<'a>(pub &'a Row<'a>);

impl Columns<'_> {
    /// A text that must be there.
    pub fn borrowed(&self, at: usize) -> Result<&str, Failure> {
        self.opt_borrowed(at)?.ok_or_else(|| damaged(at, "is empty"))
    }
    /// A text, or none.
    pub fn opt_borrowed(&self, at: usize) -> Result<Option<&str>, Failure> {
        match self.0.get_ref(at)? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(text) => std::str::from_utf8(text).map(Some).map_err(|error| damaged(at, error)),
            _ => Err(damaged(at, "is no text")),
        }
    }
    /// The number of the last column.
    pub fn last(&self) -> usize {
        self.0.as_ref().column_count().saturating_sub(1)
    }
    /// An id as it is compared.
    pub fn key(&self, at: usize) -> Result<super::groups::Key, Failure> {
        let id = domain::id::Id::parse(self.borrowed(at)?).ok_or_else(|| damaged(at, "is no id"))?;
        Ok(id.0.as_u128())
    }
    pub fn text(&self, at: usize) -> Result<String, Failure> {
        self.borrowed(at).map(str::to_owned)
    }
    pub fn opt_text(&self, at: usize) -> Result<Option<String>, Failure> {
        Ok(self.opt_borrowed(at)?.map(str::to_owned))
    }
    pub fn integer(&self, at: usize) -> Result<i64, Failure> {
        Ok(self.0.get(at)?)
    }
    pub fn opt_integer(&self, at: usize) -> Result<Option<i64>, Failure> {
        Ok(self.0.get(at)?)
    }
    pub fn count(&self, at: usize) -> Result<u64, Failure> {
        u64::try_from(self.integer(at)?).map_err(|error| damaged(at, error))
    }
    pub fn opt_count(&self, at: usize) -> Result<Option<u64>, Failure> {
        self.opt_integer(at)?
            .map(|number| u64::try_from(number).map_err(|error| damaged(at, error)))
            .transpose()
    }
    pub fn flag(&self, at: usize) -> Result<bool, Failure> {
        Ok(self.opt_integer(at)?.unwrap_or(0) != 0)
    }
    pub fn step(&self, at: usize) -> Result<Option<Step>, Failure> {
        let read = |number| Step::new(number).ok_or_else(|| damaged(at, "is no step"));
        self.opt_integer(at)?.map(read).transpose()
    }
    pub fn period(&self, at: usize) -> Result<Option<Period>, Failure> {
        let read = |text| Period::parse(text).ok_or_else(|| damaged(at, "is no period"));
        self.opt_borrowed(at)?.map(read).transpose()
    }
    pub fn country(&self, at: usize) -> Result<Option<Country>, Failure> {
        let read = |text| Country::new(text).ok_or_else(|| damaged(at, "is no country"));
        self.opt_borrowed(at)?.map(read).transpose()
    }
    /// The texts of a JSON list.
    pub fn list(&self, at: usize) -> Result<Vec<String>, Failure> {
        match self.borrowed(at)? {
            "[]" => Ok(Vec::new()),
            text => serde_json::from_str(text).map_err(|error| damaged(at, error)),
        }
    }
    /// The ids of a JSON list, as they are compared.
    pub fn keys(&self, at: usize) -> Result<Vec<super::groups::Key>, Failure> {
        let read = |id: String| domain::id::Id::parse(&id).ok_or_else(|| damaged(at, "is no id"));
        self.list(at)?.into_iter().map(|id| read(id).map(|id| id.0.as_u128())).collect()
    }
    pub fn countries(&self, at: usize) -> Result<Vec<Country>, Failure> {
        let read = |code: String| Country::new(&code).ok_or_else(|| damaged(at, "is no country"));
        self.list(at)?.into_iter().map(read).collect()
    }
}

/// A word of an enumeration.
pub(crate) fn word<W: Word>(row: &Columns<'_>, at: usize) -> Result<W, Failure> {
    W::from_word(row.borrowed(at)?).ok_or_else(|| damaged(at, format_args!("is no word of {}", W::NAME)))
}

/// The words of a JSON list.
pub(crate) fn words<W: Word>(row: &Columns<'_>, at: usize) -> Result<Vec<W>, Failure> {
    let text = row.borrowed(at)?;
    if text == "[]" {
        return Ok(Vec::new());
    }
    // No word needs an escape, so that each is read where it lies.
    let listed = text.strip_prefix("[\"").and_then(|rest| rest.strip_suffix("\"]"));
    let listed = listed.ok_or_else(|| damaged(at, "is no list of words"))?;
    let read =
        |word| W::from_word(word).ok_or_else(|| damaged(at, format_args!("is no word of {}", W::NAME)));
    listed.split("\",\"").map(read).collect()
}

/// A date, or none.
pub(crate) fn opt_date(row: &Columns<'_>, at: usize) -> Result<Option<Date>, Failure> {
    let read = |text| Date::parse(text).ok_or_else(|| damaged(at, "is no date"));
    row.opt_borrowed(at)?.map(read).transpose()
}

fn damaged(at: usize, what: impl std::fmt::Display) -> Failure {
    Failure::damaged(format!("column {at} {what}"))
}
