//! What is wrong with an entry, field by field: typed, so that the words crate can say it in any language.

use std::fmt;

/// The place of a value in a draft, such as `data_items[2].category`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path(String);

impl Path {
    /// The draft itself.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }
    /// The place of a field below this one.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        if self.0.is_empty() { Self(name.to_owned()) } else { Self(format!("{}.{name}", self.0)) }
    }
    /// The place of an item of this list; counting starts at 0.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is wrong with one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// A value that must be given is not.
    Missing,
    /// The text is empty or only white space.
    Blank,
    /// Something else stands where a text belongs.
    NotText,
    /// Something else stands where a whole number belongs.
    NotWholeNumber,
    /// Something else stands where a list belongs.
    NotList,
    /// Something else stands where an object belongs.
    NotObject,
    /// The number lies outside what the field can hold.
    OutOfRange {
        /// The least allowed value.
        min: i64,
        /// The greatest allowed value.
        max: i64,
    },
    /// The text has more characters than the field can hold.
    TooLong {
        /// The greatest number of characters.
        max: usize,
        /// The characters given.
        was: usize,
    },
    /// The list has more items than the field can hold.
    TooMany {
        /// The greatest number of items.
        max: usize,
    },
    /// A control character stands in the text.
    ControlCharacter {
        /// Its Unicode number.
        code: u32,
        /// How many characters stand before it.
        position: usize,
    },
    /// The text holds what looks like a National Insurance number: no data subject is ever stored.
    LooksLikeNiNumber,
    /// The text holds what looks like an NHS or CHI number (mod 11): no data subject is ever stored.
    LooksLikeNhsNumber,
    /// The text holds what looks like somebody's date of birth: no data subject is ever stored.
    LooksLikeBirthDate,
    /// The word is none of the enumeration's.
    UnknownWord {
        /// The word given.
        word: String,
        /// The words that can stand here.
        allowed: &'static [&'static str],
    },
    /// The draft names a field that the noun does not have.
    UnknownField,
    /// The text is no date of the form 2026-11-21 between 1900 and 2200.
    NotDate,
    /// The text is no date of the kind that may be uncertain.
    NotWhen(crate::when::WhenProblem),
    /// The text is no period such as P6M, P2W or P90D.
    NotPeriod,
    /// The identifier breaks its own rule (shape or check digit).
    BadIdentifier {
        /// Which identifier: a key such as `lei`.
        which: &'static str,
    },
    /// This date lies before another that must come first.
    Before {
        /// The other field.
        other: &'static str,
    },
    /// This number is less than another that must not exceed it.
    LessThan {
        /// The other field.
        other: &'static str,
    },
    /// The value has a meaning only beside another one that is missing.
    Needs {
        /// The field that is missing.
        other: &'static str,
    },
    /// The value contradicts another one.
    Contradicts {
        /// The other field.
        other: &'static str,
    },
    /// The record would stand under itself, at once or by way of those above it.
    UnderItself,
    /// The same value stands in the list twice.
    Twice,
    /// Nothing in the register has this reference.
    NotFound {
        /// The noun looked for.
        noun: &'static str,
        /// The reference given.
        reference: String,
    },
    /// Several records answer to this reference.
    Ambiguous {
        /// The references that it could mean.
        candidates: Vec<String>,
    },
    /// The record it names is retired.
    Retired {
        /// The reference given.
        reference: String,
    },
    /// The value is already in use by another record.
    Taken {
        /// The reference of that record.
        by: String,
    },
    /// The record is approved or issued and cannot change any more.
    Frozen,
}

/// One problem: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place, such as `served_bodies[0].organisation`; empty for the draft as a whole.
    pub field: String,
    /// What is wrong there.
    pub kind: ProblemKind,
}

/// All problems of a draft, collected so that each is named at once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Adds a problem and answers `None`, so that a reader can end with it.
    pub fn push<T>(&mut self, at: &Path, kind: ProblemKind) -> Option<T> {
        self.0.push(Problem { field: at.to_string(), kind });
        None
    }
    /// Adds a problem that was found elsewhere.
    pub fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }
    /// Adds "must be given" and answers `None`.
    pub fn missing<T>(&mut self, at: &Path) -> Option<T> {
        self.push(at, ProblemKind::Missing)
    }
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// How many problems there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
    /// The problems, in the order in which they were found.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.0
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
