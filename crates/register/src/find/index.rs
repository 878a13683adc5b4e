//! The index: every record's name, and every word by which records are found with the places where it stands.

use super::kinds::{KINDS, Kind};
use crate::failure::{Failure, words};
use crate::score::columns::Columns;
use crate::supplier::folded;
use domain::noun::Noun;
use rusqlite::Connection;
use std::collections::HashMap;

/// A record, as far as a hit shows it.
pub(super) struct Entry {
    pub noun: Noun,
    pub id: String,
    pub number: i64,
    pub title: String,
    pub detail: String,
    /// The words of the title, folded and parted by single spaces.
    pub folded: String,
}

/// A word as it is compared, and where it stands.
pub(super) struct Word {
    pub text: String,
    /// Whether every letter of it is one byte, so that bytes may be compared for letters.
    pub is_plain: bool,
    /// Whether it has a digit: a number is never misspelt.
    pub has_digit: bool,
    pub spots: Vec<Spot>,
}

/// A record in which a word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub entry: u32,
    /// In its name, not only beside it.
    pub in_title: bool,
}

/// Every record that is not retired.
pub(crate) struct FindIndex {
    pub(super) entries: Vec<Entry>,
    pub(super) words: Vec<Word>,
}

impl FindIndex {
    /// Reads the names of all records.
    pub(super) fn read(connection: &Connection) -> Result<Self, Failure> {
        let mut maker = Maker::default();
        for kind in KINDS {
            maker.read(connection, kind)?;
        }
        Ok(Self { entries: maker.entries, words: maker.words })
    }
}

#[derive(Default)]
struct Maker {
    entries: Vec<Entry>,
    words: Vec<Word>,
    places: HashMap<String, usize>,
}

impl Maker {
    fn read(&mut self, connection: &Connection, kind: &Kind) -> Result<(), Failure> {
        let mut statement = connection.prepare_cached(&kind.sql())?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.take(kind, &Columns(row))?;
        }
        Ok(())
    }

    fn take(&mut self, kind: &Kind, row: &Columns<'_>) -> Result<(), Failure> {
        let what = row.opt_text(3)?.map(|word| words().enumeration(kind.enumeration, &word));
        let title = match (row.opt_text(2)?, &what) {
            (Some(name), _) => name,
            (None, Some(what)) => what.clone(),
            (None, None) => words().enumeration("noun", kind.noun.word()),
        };
        let mut detail = row.text(4)?;
        if let Some(contract) = row.opt_integer(5)? {
            let reference = Noun::Contract.reference(contract);
            detail = if detail.is_empty() { reference } else { format!("{reference}, {detail}") };
        }
        let entry = u32::try_from(self.entries.len()).map_err(Failure::internal)?;
        let folded = parted(&title);
        for word in folded.split(' ') {
            self.spot(word, Spot { entry, in_title: true });
        }
        let beside = [row.borrowed(6)?, what.as_deref().unwrap_or_default()];
        for word in beside.map(parted).iter().flat_map(|text| text.split(' ')) {
            self.spot(word, Spot { entry, in_title: false });
        }
        let (id, number) = (row.text(0)?, row.integer(1)?);
        self.entries.push(Entry { noun: kind.noun, id, number, title, detail, folded });
        Ok(())
    }

    fn spot(&mut self, word: &str, spot: Spot) {
        if word.is_empty() {
            return;
        }
        let place = match self.places.get(word) {
            Some(&place) => place,
            None => self.learn(word),
        };
        let spots = &mut self.words[place].spots;
        // The words of a name come first, so that a word that stands there and beside it counts for the name.
        if spots.last().is_none_or(|last| last.entry != spot.entry) {
            spots.push(spot);
        }
    }

    fn learn(&mut self, word: &str) -> usize {
        let place = self.words.len();
        self.places.insert(word.to_owned(), place);
        self.words.push(Word {
            text: word.to_owned(),
            is_plain: word.is_ascii(),
            has_digit: word.bytes().any(|byte| byte.is_ascii_digit()),
            spots: Vec::new(),
        });
        place
    }
}

/// The words of a text as they are compared, parted by single spaces: folded, an apostrophe left out, and everything else
/// that is neither letter nor digit taken for a space.
pub(super) fn parted(text: &str) -> String {
    let mut parted = String::with_capacity(text.len());
    for letter in folded(text).chars().filter(|letter| *letter != '\'') {
        if letter.is_alphanumeric() {
            parted.push(letter);
        } else if !parted.is_empty() && !parted.ends_with(' ') {
            parted.push(' ');
        }
    }
    parted.truncate(parted.trim_end().len());
    parted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_accents_capitals_and_marks() {
        assert_eq!(parted("  DŴR Ysbyty’r Ŷd (Cymru) "), "dwr ysbytyr yd cymru");
        assert_eq!(parted("ISO/IEC 27001: 054350-2025"), "iso iec 27001 054350 2025");
        assert_eq!(parted("w\u{302}r"), "wr", "an accent that stands by itself is one too");
        assert_eq!(parted("—"), "");
    }
}
