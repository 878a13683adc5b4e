//! Finding records by the words that a person remembers of them.
//!
//! Every word must be found in a record's name, title, reference or identifiers, in any case. The best come first: an
//! exact reference or identifier, then a name that begins with the words, then words of a name, then other words that begin
//! with them, then the rest.

use crate::failure::Failure;
use crate::reader::Reader;
use domain::noun::Noun;
use serde::Serialize;

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// What kind of record it is: the noun's word.
    pub kind: &'static str,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its name or title.
    pub name: String,
    /// What tells it from others of the same name: a supplier, an identifier; may be empty.
    pub detail: String,
}

/// How well a record fits; the least is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Exact,
    Prefix,
    WordOfName,
    WordStart,
    Within,
}

/// The records in which every word is found, the best first, at most `limit` of them; none for no words.
///
/// # Errors
/// Where the register cannot be read.
pub fn search(reader: &Reader<'_>, text: &str, limit: usize) -> Result<Vec<Hit>, Failure> {
    let needle = Needle::of(text);
    if needle.words.is_empty() {
        return Ok(Vec::new());
    }
    let mut ranked = Vec::new();
    for (noun, sql) in KINDS {
        collect(reader, *noun, sql, &needle, &mut ranked)?;
    }
    // Of equals the kind decides, then the number: the order in which they were collected.
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.truncate(limit);
    Ok(ranked.into_iter().map(|(_, hit)| hit).collect())
}

/// Each statement gives: number, name, what tells it apart, identifiers and other names in one text.
const KINDS: &[(Noun, &str)] = &[
    (Noun::Supplier, include_str!("search/supplier.sql")),
    (Noun::Contract, include_str!("search/contract.sql")),
    (Noun::Organisation, include_str!("search/organisation.sql")),
    (Noun::Processing, include_str!("search/processing.sql")),
    (Noun::Evidence, include_str!("search/evidence.sql")),
];

fn collect(
    reader: &Reader<'_>,
    noun: Noun,
    sql: &str,
    needle: &Needle,
    into: &mut Vec<(Rank, Hit)>,
) -> Result<(), Failure> {
    let mut statement = reader.connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let (mut name_folded, mut other_folded) = (String::new(), String::new());
    while let Some(row) = rows.next()? {
        let number: i64 = row.get(0)?;
        let name = row.get_ref(1)?.as_str().map_err(Failure::damaged)?;
        let other = row.get_ref(3)?.as_str().map_err(Failure::damaged)?;
        fold_into(name, &mut name_folded);
        fold_into(other, &mut other_folded);
        let is_number = noun.number(&needle.whole) == Some(number);
        let Some(rank) = needle.rank(is_number, &name_folded, &other_folded) else { continue };
        let hit = Hit {
            kind: noun.word(),
            reference: noun.reference(number),
            name: name.to_owned(),
            detail: row.get(2)?,
        };
        into.push((rank, hit));
    }
    Ok(())
}

/// What is looked for, folded to small letters.
struct Needle {
    whole: String,
    words: Vec<String>,
}

impl Needle {
    fn of(text: &str) -> Self {
        let mut whole = String::new();
        fold_into(text.trim(), &mut whole);
        let words = whole.split_whitespace().map(str::to_owned).collect();
        Self { whole, words }
    }

    fn rank(&self, is_number: bool, name: &str, other: &str) -> Option<Rank> {
        if is_number || other.split('\u{1f}').any(|identifier| identifier == self.whole) || name == self.whole
        {
            return Some(Rank::Exact);
        }
        let found = |word: &String| name.contains(word.as_str()) || other.contains(word.as_str());
        if !self.words.iter().all(found) {
            return None;
        }
        if name.starts_with(&self.whole) {
            return Some(Rank::Prefix);
        }
        if self.words.iter().all(|word| begins_a_word(name, word)) {
            return Some(Rank::WordOfName);
        }
        let begins = |word: &String| begins_a_word(name, word) || begins_a_word(other, word);
        Some(if self.words.iter().all(begins) { Rank::WordStart } else { Rank::Within })
    }
}

fn begins_a_word(text: &str, word: &str) -> bool {
    let mut rest = text;
    let mut before = None;
    while let Some(at) = rest.find(word) {
        let left = rest[..at].chars().next_back().or(before);
        if left.is_none_or(|left| !left.is_alphanumeric()) {
            return true;
        }
        let step = at + rest[at..].chars().next().map_or(1, char::len_utf8);
        before = rest[..step].chars().next_back();
        rest = &rest[step..];
    }
    false
}

/// Small letters, in a buffer that is used again for every row.
fn fold_into(text: &str, folded: &mut String) {
    folded.clear();
    if text.is_ascii() {
        folded.push_str(text);
        folded.make_ascii_lowercase();
    } else {
        folded.extend(text.chars().flat_map(char::to_lowercase));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rank(text: &str, name: &str, other: &str) -> Option<Rank> {
        Needle::of(text).rank(false, &name.to_lowercase(), &other.to_lowercase())
    }

    #[test]
    fn the_better_it_fits_the_earlier_it_comes() {
        assert_eq!(rank("rqf", "Velindre", "RQF\u{1f}12"), Some(Rank::Exact));
        assert_eq!(rank("badge", "Badge dosimetry", ""), Some(Rank::Prefix));
        assert_eq!(rank("dosi bad", "Badge dosimetry", ""), Some(Rank::WordOfName));
        assert_eq!(rank("acme", "Badge dosimetry", "Acme Ltd"), Some(Rank::WordStart));
        assert_eq!(rank("metry", "Badge dosimetry", ""), Some(Rank::Within));
        assert_eq!(rank("badge payroll", "Badge dosimetry", ""), None);
    }

    #[test]
    fn words_are_found_in_any_case_and_script() {
        assert_eq!(rank("ŵyl", "Yr Ŵyl", ""), Some(Rank::WordOfName));
        assert_eq!(rank("%", "Badge dosimetry", ""), None, "nothing stands for anything else");
        assert_eq!(rank("aab", "aaab", ""), Some(Rank::Within));
    }
}
