//! Finding any record by what a person remembers of it, also with a letter wrong; views that are kept; rows to copy.
//!
//! Every word of the text must stand in a record's name, its other names, its numbers or the names of what it belongs to:
//! whole, as a beginning, within a word, or with one letter wrong, missing, too many or swapped with the next. Only a word
//! of five letters or more may be so misspelt, and no number may.

mod copy;
mod distance;
mod index;
mod kinds;
mod rank;
mod views;

pub use copy::rows;
pub use views::{forget, keep, kept};

pub(crate) use index::FindIndex;

use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::{FindHit, Named};
use domain::noun::Noun;
use domain::problem::ProblemKind;
use std::sync::Arc;

/// The most records that are asked for at once.
const MOST: u32 = 100;

/// The records that fit a text, the best first; none for no words. Retired ones are left out.
///
/// # Errors
/// Where more than 100 are asked for or none, or the register cannot be read.
pub fn find(reader: &Reader<'_>, text: &str, limit: u32) -> Result<Vec<FindHit>, Failure> {
    if !(1..=MOST).contains(&limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    search(reader, text, limit)
}

/// The same, as many as are asked for: a list for the command line, which no window has to draw.
///
/// # Errors
/// Where the register cannot be read.
pub fn search(reader: &Reader<'_>, text: &str, limit: u32) -> Result<Vec<FindHit>, Failure> {
    let index = of(reader)?;
    let found = rank::best(&index, text, usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found.into_iter().map(|place| hit(&index.entries[place])).collect())
}

/// The index of what the reader sees.
fn of(reader: &Reader<'_>) -> Result<Arc<FindIndex>, Failure> {
    let key = (reader.head().seq, reader.as_known_at());
    if let Some(kept) = reader.kept.find.get(&key) {
        return Ok(kept);
    }
    let index = Arc::new(FindIndex::read(reader.connection)?);
    reader.kept.find.keep(key, Arc::clone(&index));
    Ok(index)
}

fn hit(entry: &index::Entry) -> FindHit {
    FindHit {
        noun: noun(entry.noun),
        id: entry.id.clone(),
        reference: entry.noun.reference(entry.number),
        title: entry.title.clone(),
        detail: entry.detail.clone(),
    }
}

/// A noun as the word of one record.
fn noun(noun: Noun) -> Named {
    Named { word: noun.word().to_owned(), text: words().enumeration("noun", noun.word()) }
}
