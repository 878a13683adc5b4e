//! The ways in which a name can be read: without forms of companies, as trading as, without the code of an account.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What names leave out and shorten.
#[derive(Default, Deserialize)]
struct Table {
    left_out: Vec<String>,
    left_out_of_trusts: Vec<String>,
    short: BTreeMap<String, String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // The table is part of the program; a test reads it.
    toml::from_str(include_str!("../../../../assets/rules/names-v1.toml")).unwrap_or_default()
});

/// How many digits the code of an account has at least, how many letters may stand before them, and how many words may belong
/// to it.
const CODE_DIGITS: usize = 3;
const CODE_LETTERS: usize = 2;
const CODE_WORDS: usize = 3;
/// How many words of a name are left once the code of an account is taken off.
const LEAST_LEFT: usize = 2;

/// One way to read a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    pub words: Vec<String>,
    /// Its words in one, and in the order of the alphabet: kept, for each name is compared with hundreds.
    pub joined: String,
    pub sorted: String,
    /// The words as they are spelt, those in brackets too; only forms of companies are left out.
    pub spelt: Vec<String>,
    /// Whether it is one of several names, such as one before "trading as".
    pub is_part: bool,
    /// Whether what stands in brackets was left out.
    pub without_brackets: bool,
    /// Whether it was left out of a trust's name that it is a hospital.
    pub without_hospital: bool,
    /// Whether the code of an account was taken off.
    pub without_code: bool,
}

impl Reading {
    /// The same reading with its last words left out, or with all of them.
    fn with(&self, words: &[String]) -> Self {
        let mut sorted = words.to_vec();
        sorted.sort_unstable();
        Self { joined: words.concat(), sorted: sorted.join(" "), words: words.to_vec(), ..self.clone() }
    }
}

/// Every way to read a name.
pub(super) fn all(name: &str) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    let plain = plain(name);
    let parts = parts(&plain);
    for part in &parts {
        let outside = outside(part);
        let (words, without_hospital) = words(&outside);
        let spelt = split(part).map(str::to_owned).filter(|word| !TABLE.left_out.contains(word)).collect();
        let whole = Reading {
            words: Vec::new(),
            joined: String::new(),
            sorted: String::new(),
            spelt,
            is_part: parts.len() > 1,
            without_brackets: outside != *part,
            without_hospital,
            without_code: false,
        };
        let whole = whole.with(&words);
        let is_code = words.len() > LEAST_LEFT && words.last().is_some_and(|last| is_code(last));
        let most = if is_code { CODE_WORDS.min(words.len() - LEAST_LEFT) } else { 0 };
        let without = (1..=most).map(|count| whole.with(&words[..words.len() - count]));
        let shorter: Vec<Reading> =
            without.map(|reading| Reading { without_code: true, ..reading }).collect();
        readings.push(whole);
        readings.extend(shorter);
    }
    readings.retain(|reading| !reading.words.is_empty());
    readings
}

/// Small letters without marks, and without the points of "U.K.".
fn plain(name: &str) -> String {
    let letters: Vec<char> = name
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter) && !matches!(letter, '\'' | '’' | '`'))
        .flat_map(char::to_lowercase)
        .collect();
    let is_single = |at: usize| {
        letters[at].is_alphabetic()
            && at.checked_sub(1).is_none_or(|before| !letters[before].is_alphanumeric())
    };
    let joins = |at: usize| {
        letters[at] == '.'
            && at > 0
            && is_single(at - 1)
            && letters.get(at + 1).is_some_and(|next| next.is_alphabetic())
            && letters.get(at + 2).is_none_or(|after| !after.is_alphanumeric())
    };
    (0..letters.len()).filter(|&at| !joins(at)).map(|at| letters[at]).collect()
}

/// The names in a name: of "A Ltd T/A B" there are two.
fn parts(plain: &str) -> Vec<&str> {
    let mut parts = vec![plain];
    for between in [" t/a ", "(t/a ", " c/o ", "(c/o "] {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    parts
}

/// A name without what stands in brackets, where that is several words or the first letters of the rest.
fn outside(part: &str) -> String {
    let Some((before, rest)) = part.split_once('(') else { return part.to_owned() };
    let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
    let outside = format!("{before} {after}");
    let letters: String = split(&outside).filter_map(|word| word.chars().next()).collect();
    let words: Vec<&str> = split(inside).collect();
    let is_short = words.len() == 1 && words[0].len() > 2 && letters.starts_with(words[0]);
    if words.len() > 1 || is_short { outside } else { part.to_owned() }
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The words by which a name is told, and whether a trust's name left out that it is a hospital.
fn words(text: &str) -> (Vec<String>, bool) {
    let whole = |word: &str| TABLE.short.get(word).cloned().unwrap_or_else(|| word.to_owned());
    let long: Vec<String> = split(text).map(whole).collect();
    let mut words: Vec<String> = long.iter().flat_map(|words| words.split(' ')).map(str::to_owned).collect();
    words.retain(|word| !TABLE.left_out.contains(word));
    let has = |word: &str| words.iter().any(|own| own == word);
    let all = words.len();
    if has("nhs") && (has("trust") || has("foundation")) {
        words.retain(|word| !TABLE.left_out_of_trusts.contains(word));
    }
    let without_hospital = words.len() < all;
    (words, without_hospital)
}

/// Whether a word is the code of an account: "201", "ea4049".
fn is_code(word: &str) -> bool {
    let digits = word.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    word.len() - digits.len() <= CODE_LETTERS
        && digits.len() >= CODE_DIGITS
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}
