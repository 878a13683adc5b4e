//! How well records fit what was typed.

use super::distance::{begins_within_one, within_one};
use super::index::{FindIndex, Word, parted};
use super::kinds::KINDS;
use domain::noun::Noun;

/// The most words and letters that are looked for; what is typed beyond them is left out.
const MOST_WORDS: usize = 12;
const MOST_LETTERS: usize = 200;

/// How well a word fits: the word itself, a beginning of it, it misspelt, a part of it, a beginning of it misspelt.
const WHOLE: u16 = 100;
const BEGINNING: u16 = 80;
const MISSPELT: u16 = 60;
const WITHIN: u16 = 50;
const BEGINNING_MISSPELT: u16 = 40;
/// What a word is worth less that stands beside a name, not in it.
const BESIDE: u16 = 15;
/// What a record is worth more that is called as was typed, or whose name begins so.
const CALLED_SO: u16 = 200;
const BEGINS_SO: u16 = 100;
/// A reference that was typed in full.
const REFERENCE: u16 = u16::MAX;

/// The places of the records that fit best, the best first. Of equals the kind decides, then the shorter name, then the
/// earlier record.
pub(super) fn best(index: &FindIndex, text: &str, limit: usize) -> Vec<usize> {
    let typed: String = text.chars().take(MOST_LETTERS).collect();
    let whole = parted(&typed);
    let needles: Vec<Needle<'_>> = whole.split(' ').filter(|word| !word.is_empty()).map(Needle::of).collect();
    if needles.is_empty() {
        return Vec::new();
    }
    let mut scores = scores(index, &needles[..needles.len().min(MOST_WORDS)]);
    named(index, &typed, &mut scores);
    let mut ranked: Vec<(u16, usize)> = scores
        .into_iter()
        .enumerate()
        .filter(|(_, score)| *score > 0)
        .map(|(place, score)| (score.saturating_add(bonus(&index.entries[place].folded, &whole)), place))
        .collect();
    let key = |(score, place): &(u16, usize)| {
        let entry = &index.entries[*place];
        (std::cmp::Reverse(*score), rank_of(entry.noun), entry.folded.len(), *place)
    };
    if ranked.len() > limit {
        ranked.select_nth_unstable_by_key(limit, key);
        ranked.truncate(limit);
    }
    ranked.sort_unstable_by_key(key);
    ranked.into_iter().map(|(_, place)| place).collect()
}

/// The score of every record in which all words were found; nought for the others.
fn scores(index: &FindIndex, needles: &[Needle<'_>]) -> Vec<u16> {
    let mut totals = vec![0_u16; index.entries.len()];
    for (turn, needle) in needles.iter().enumerate() {
        let mut found = vec![0_u16; index.entries.len()];
        for word in &index.words {
            let Some(fit) = needle.fit(word) else { continue };
            for spot in &word.spots {
                let worth = if spot.in_title { fit } else { fit - BESIDE };
                let place = &mut found[spot.entry as usize];
                *place = worth.max(*place);
            }
        }
        for (total, worth) in totals.iter_mut().zip(found) {
            let goes_on = worth > 0 && (turn == 0 || *total > 0);
            *total = if goes_on { total.saturating_add(worth) } else { 0 };
        }
    }
    totals
}

/// Puts the record first whose reference was typed, in any case and with or without its noughts.
fn named(index: &FindIndex, typed: &str, scores: &mut [u16]) {
    let typed = typed.trim();
    for noun in Noun::ALL {
        let Some(number) = noun.number(typed) else { continue };
        let is_it = |entry: &super::index::Entry| entry.noun == *noun && entry.number == number;
        if let Some(place) = index.entries.iter().position(is_it) {
            scores[place] = REFERENCE;
        }
    }
}

fn bonus(name: &str, whole: &str) -> u16 {
    if name == whole {
        CALLED_SO
    } else if name.starts_with(whole) {
        BEGINS_SO
    } else {
        0
    }
}

fn rank_of(noun: Noun) -> usize {
    KINDS.iter().position(|kind| kind.noun == noun).unwrap_or(usize::MAX)
}

/// One word that was typed.
struct Needle<'a> {
    text: &'a str,
    letters: Vec<char>,
    has_digit: bool,
}

impl<'a> Needle<'a> {
    fn of(text: &'a str) -> Self {
        let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
        Self { text, letters: text.chars().collect(), has_digit }
    }

    /// How well a word fits; none where it does not.
    fn fit(&self, word: &Word) -> Option<u16> {
        if word.text.starts_with(self.text) {
            return Some(if word.text.len() == self.text.len() { WHOLE } else { BEGINNING });
        }
        if self.may_be_misspelt(word) && self.is_misspelt(word, within_one, within_one) {
            return Some(MISSPELT);
        }
        if self.letters.len() >= 3 && word.text.contains(self.text) {
            return Some(WITHIN);
        }
        let long = self.letters.len() >= LONG && self.letters.len() <= word.text.len();
        (long && self.may_be_misspelt(word) && self.is_misspelt(word, begins_within_one, begins_within_one))
            .then_some(BEGINNING_MISSPELT)
    }

    /// A word of five letters or more; one of them may have been left out.
    fn may_be_misspelt(&self, word: &Word) -> bool {
        !self.has_digit && !word.has_digit && self.letters.len() + 1 >= LONG && word.text.len() >= LONG
    }

    fn is_misspelt(
        &self,
        word: &Word,
        bytes: fn(&[u8], &[u8]) -> bool,
        letters: fn(&[char], &[char]) -> bool,
    ) -> bool {
        if word.is_plain && self.text.len() == self.letters.len() {
            return bytes(self.text.as_bytes(), word.text.as_bytes());
        }
        let others: Vec<char> = word.text.chars().collect();
        others.len() >= LONG && letters(&self.letters, &others)
    }
}

/// How many letters a word has that may be misspelt.
const LONG: usize = 5;
