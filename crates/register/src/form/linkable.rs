//! What a link can point to, the best first; one slip of the keyboard in a longer word is let pass.

use super::list::rows;
use super::open::noun_of;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::{LinkedValue, RecordRow};
use domain::noun::Noun;
use words::{args, key};

/// The most records that are offered.
const MOST: usize = 100;

/// Words of so many letters may have a slip.
const LONG: usize = 5;

/// How well a record fits; the least is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Reference,
    Whole,
    Beginning,
    Words,
    Within,
    Slip,
}

/// The records of a noun that a link can point to: none that is retired. Without a text, the first of them.
///
/// # Errors
/// Where there is no such noun, or the register cannot be read.
pub fn linkable(
    reader: &Reader<'_>,
    noun: &str,
    text: &str,
    limit: usize,
) -> Result<Vec<LinkedValue>, Failure> {
    let noun = noun_of(noun)?;
    let needle = Needle::of(noun, text);
    let live = rows(reader, noun)?.into_iter().filter(|row| !row.retired);
    let mut ranked: Vec<(Rank, usize, RecordRow)> =
        live.filter_map(|row| needle.rank(&row).map(|rank| (rank, row.title.chars().count(), row))).collect();
    // Of equals the shorter name, then the earlier record; without a text the earlier record alone.
    ranked.sort_by_key(|(rank, length, _)| (*rank, if needle.words.is_empty() { 0 } else { *length }));
    ranked.truncate(limit.min(MOST));
    Ok(ranked.into_iter().map(|(_, _, row)| offered(row)).collect())
}

fn offered(row: RecordRow) -> LinkedValue {
    let RecordRow { id, reference, title, detail, .. } = row;
    let text = match detail.is_empty() {
        true => words().with(key::HISTORY_RECORD, args![reference = reference, name = title]),
        false => {
            words().with(key::FORM_LINKABLE, args![reference = reference, name = title, detail = detail])
        }
    };
    LinkedValue { value: id, text }
}

struct Needle {
    noun: Noun,
    number: Option<i64>,
    whole: String,
    words: Vec<String>,
}

impl Needle {
    fn of(noun: Noun, text: &str) -> Self {
        let whole = text.trim().to_lowercase();
        let words = parted(&whole);
        Self { noun, number: noun.number(text.trim()), whole, words }
    }

    fn rank(&self, row: &RecordRow) -> Option<Rank> {
        if self.number.is_some() && self.noun.number(&row.reference) == self.number {
            return Some(Rank::Reference);
        }
        let (title, detail) = (row.title.to_lowercase(), row.detail.to_lowercase());
        if title == self.whole {
            return Some(Rank::Whole);
        }
        if title.starts_with(&self.whole) {
            return Some(Rank::Beginning);
        }
        let all = |fits: &dyn Fn(&String) -> bool| self.words.iter().all(fits);
        let own = parted(&title);
        if all(&|word| own.iter().any(|known| known.starts_with(word.as_str()))) {
            return Some(Rank::Words);
        }
        let within = |word: &String| title.contains(word.as_str()) || detail.contains(word.as_str());
        if all(&within) {
            return Some(Rank::Within);
        }
        let known: Vec<Vec<char>> =
            own.iter().chain(&parted(&detail)).map(|known| known.chars().collect()).collect();
        all(&|word| within(word) || slips(word, &known)).then_some(Rank::Slip)
    }
}

fn parted(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a word of five letters or more is one of the known words, or its beginning, but for one slip.
fn slips(word: &str, known: &[Vec<char>]) -> bool {
    let typed: Vec<char> = word.chars().collect();
    let lengths =
        |known: &Vec<char>| [typed.len().saturating_sub(1), typed.len(), typed.len() + 1, known.len()];
    typed.len() >= LONG
        && known.iter().any(|known| {
            lengths(known)
                .into_iter()
                .filter_map(|length| known.get(..length))
                .any(|part| one_slip(&typed, part))
        })
}

/// Whether at most one letter is wrong, missing, too many, or swapped with the next.
fn one_slip(one: &[char], other: &[char]) -> bool {
    let start = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    match (&one[..one.len() - end], &other[..other.len() - end]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rank(text: &str, title: &str, detail: &str) -> Option<Rank> {
        let row = RecordRow {
            id: String::new(),
            reference: "C-0012".into(),
            title: title.into(),
            detail: detail.into(),
            retired: false,
        };
        Needle::of(Noun::Contract, text).rank(&row)
    }

    #[test]
    fn the_better_it_fits_the_earlier_it_comes() {
        assert_eq!(rank("c-12", "Badge dosimetry", ""), Some(Rank::Reference));
        assert_eq!(rank("badge dosimetry", "Badge dosimetry", ""), Some(Rank::Whole));
        assert_eq!(rank("badge", "Badge dosimetry", ""), Some(Rank::Beginning));
        assert_eq!(rank("dosi bad", "Badge dosimetry", ""), Some(Rank::Words));
        assert_eq!(rank("acme", "Badge dosimetry", "Acme Ltd"), Some(Rank::Within));
        assert_eq!(rank("badge payroll", "Badge dosimetry", ""), None);
    }

    #[test]
    fn a_slip_in_a_longer_word_is_let_pass() {
        for slip in ["dosmetry", "dosimtery", "dosimeetry", "dosinetry", "dosem", "badge dosimerty"] {
            assert_eq!(rank(slip, "Badge dosimetry", ""), Some(Rank::Slip), "{slip}");
        }
        for slips in ["dsmetry", "bage", "payroll"] {
            assert_eq!(rank(slips, "Badge dosimetry", ""), None, "{slips}");
        }
    }
}
