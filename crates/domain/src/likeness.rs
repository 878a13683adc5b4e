//! Whether two suppliers are probably one: for a person to decide, so that precision comes first. Nothing is merged by it.
//!
//! Names are read by the table `assets/rules/names-v1.toml`; two with different company numbers are never one.

mod reading;

use reading::Reading;
use strsim::osa_distance;

/// Why two suppliers are probably one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Their company number is one.
    CompanyNumber,
    /// Their names differ in case, signs, spaces and forms of companies alone.
    SameName,
    /// One name writes a word in short that the other writes out, as the table has it.
    WrittenOut,
    /// One name of a trust leaves out that it is a hospital.
    Hospital,
    /// One name says in brackets what the other leaves out.
    Brackets,
    /// They share a name before or after "trading as" or "care of".
    TradingName,
    /// The words of their names stand in another order.
    OtherOrder,
    /// One name shortens words of the other.
    Shortened,
    /// One long word is misspelt by one letter.
    Misspelt,
    /// One name is the beginning of the other, as accounts systems cut long names off.
    CutOff,
    /// One name has the code of an account after it.
    AccountCode,
    /// Both names have the code of an account after them.
    AccountCodes,
}

impl Why {
    /// All reasons, the surest first.
    pub const ALL: [Self; 12] = [
        Self::CompanyNumber,
        Self::SameName,
        Self::WrittenOut,
        Self::Hospital,
        Self::Brackets,
        Self::TradingName,
        Self::OtherOrder,
        Self::Shortened,
        Self::Misspelt,
        Self::CutOff,
        Self::AccountCode,
        Self::AccountCodes,
    ];

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::CompanyNumber => "company-number",
            Self::SameName => "same-name",
            Self::WrittenOut => "written-out",
            Self::Hospital => "hospital",
            Self::Brackets => "brackets",
            Self::TradingName => "trading-name",
            Self::OtherOrder => "other-order",
            Self::Shortened => "shortened",
            Self::Misspelt => "misspelt",
            Self::CutOff => "cut-off",
            Self::AccountCode => "account-code",
            Self::AccountCodes => "account-codes",
        }
    }
}

/// How long a beginning is that stands for the whole name, in letters without spaces.
const CUT_OFF: usize = 26;
/// How long a word is in which one wrong letter is a slip and no other word, and how many of its first letters must be right.
const LONG_WORD: usize = 8;
const FIRST_RIGHT: usize = 3;
/// How long a word is that shortens another.
const SHORT_WORD: usize = 4;
/// How much of a name must be left once the code of an account is taken off: words, or letters.
const WITHOUT_CODE: (usize, usize) = (3, 12);
/// How many letters of a name bring it together with others.
const BROUGHT_TOGETHER: usize = 3;

/// What is known of a supplier.
#[derive(Debug, Clone)]
pub struct Named {
    readings: Vec<Reading>,
    number: Option<String>,
}

impl Named {
    /// A supplier by its name and its company number.
    #[must_use]
    pub fn new(name: &str, company_number: Option<&str>) -> Self {
        Self { readings: reading::all(name), number: company_number.map(str::to_owned) }
    }

    /// What brings it together with others that may be the same: two that share none of these are not alike.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self.number.iter().map(|number| format!("number {number}")).collect();
        for reading in &self.readings {
            keys.push(reading.joined.chars().take(BROUGHT_TOGETHER).collect());
            keys.push(format!("words {}", reading.sorted));
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// Why two are probably one; none where nothing speaks for it.
#[must_use]
pub fn alike(one: &Named, other: &Named) -> Option<Why> {
    if let (Some(one), Some(other)) = (&one.number, &other.number) {
        return (one == other).then_some(Why::CompanyNumber);
    }
    let pairs = one.readings.iter().flat_map(|one| other.readings.iter().map(move |other| (one, other)));
    pairs.filter_map(|(one, other)| read_alike(one, other)).min()
}

fn read_alike(one: &Reading, other: &Reading) -> Option<Why> {
    let why = words_alike(one, other);
    if !one.without_code && !other.without_code {
        return why.map(|why| if why == Why::SameName { same_because(one, other) } else { why });
    }
    let long = one.words.len() >= WITHOUT_CODE.0 || one.joined.len() >= WITHOUT_CODE.1;
    let same = matches!(why, Some(Why::SameName | Why::Shortened));
    let code = if one.without_code && other.without_code { Why::AccountCodes } else { Why::AccountCode };
    (long && same).then_some(code)
}

/// What had to be read differently for two names to be the same.
fn same_because(one: &Reading, other: &Reading) -> Why {
    let either = |has: fn(&Reading) -> bool| has(one) || has(other);
    match () {
        () if either(|reading| reading.is_part) => Why::TradingName,
        () if one.spelt.concat() == other.spelt.concat() => Why::SameName,
        () if either(|reading| reading.without_brackets) => Why::Brackets,
        () if either(|reading| reading.without_hospital) => Why::Hospital,
        () => Why::WrittenOut,
    }
}

fn words_alike(one: &Reading, other: &Reading) -> Option<Why> {
    if one.joined == other.joined {
        return Some(Why::SameName);
    }
    if one.sorted == other.sorted {
        return Some(Why::OtherOrder);
    }
    if one.words.len() == other.words.len()
        && let Some(why) = differing(&one.words, &other.words)
    {
        return Some(why);
    }
    let begins = |short: &str, long: &str| short.len() >= CUT_OFF && long.starts_with(short);
    let cut = begins(&one.joined, &other.joined) || begins(&other.joined, &one.joined);
    cut.then_some(Why::CutOff)
}

/// Names of as many words, of which some differ.
fn differing(one: &[String], other: &[String]) -> Option<Why> {
    let mut pairs = one.iter().zip(other).filter(|(one, other)| one != other);
    let count = pairs.clone().count();
    if count < one.len() && pairs.clone().all(|(one, other)| is_shortened(one, other)) {
        return Some(Why::Shortened);
    }
    let slip = count == 1 && pairs.next().is_some_and(|(one, other)| is_slip(one, other));
    slip.then_some(Why::Misspelt)
}

fn is_shortened(one: &str, other: &str) -> bool {
    one.len().min(other.len()) >= SHORT_WORD && (one.starts_with(other) || other.starts_with(one))
}

fn is_slip(one: &str, other: &str) -> bool {
    let first = |word: &str| word.chars().take(FIRST_RIGHT).collect::<String>();
    let has_digit = |word: &str| word.chars().any(|letter| letter.is_ascii_digit());
    one.chars().count().min(other.chars().count()) >= LONG_WORD
        && first(one) == first(other)
        && !has_digit(one)
        && !has_digit(other)
        && osa_distance(one, other) == 1
}

#[cfg(test)]
mod tests;
