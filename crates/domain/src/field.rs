//! What a field of a record can hold, how it is read from a draft, and how it is stored.

use crate::problem::{Path, ProblemKind, Problems};
use crate::word::{Enumeration, Word};
use serde_json::{Value, json};

/// How a value lies in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stored {
    /// As text.
    Text,
    /// As a 64-bit integer.
    Integer,
    /// As the text of a JSON list.
    Json,
}

/// The most items that a list inside a field may have.
pub const LIST_MAX: usize = 1_000;

/// A type that a field of a record can have.
pub trait Field: Sized {
    /// How it lies in its column.
    const STORED: Stored;
    /// Whether a draft may leave it out.
    const OPTIONAL: bool = false;
    /// Reads a value that is neither absent nor null; adds what is wrong with it.
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self>;
    /// What an absent or null value means; adds a problem where one must be given.
    fn absent(at: &Path, problems: &mut Problems) -> Option<Self> {
        problems.missing(at)
    }
    /// The value as a draft writes it.
    fn to_json(&self) -> Value;
    /// Its JSON Schema.
    fn schema() -> Value;
    /// The noun it points to, where it is a reference (or a list of them).
    fn link() -> Option<&'static str> {
        None
    }
    /// The enumeration it is a word of, where it is one (or a list of them).
    fn enumeration() -> Option<Enumeration> {
        None
    }
}

/// Reads a word of a closed enumeration.
pub fn read_word<W: Word + Field>(value: &Value, at: &Path, problems: &mut Problems) -> Option<W> {
    // What is no text is no word either, and is named with the words that can stand there.
    let given = value.to_string();
    let text = value.as_str().unwrap_or(&given);
    let found = if value.is_string() { W::from_word(text) } else { None };
    found.or_else(|| {
        let allowed = W::enumeration().map_or(&[][..], |known| known.words);
        let word = text.chars().take(60).collect();
        problems.push(at, ProblemKind::UnknownWord { word, allowed })
    })
}

/// The JSON Schema of a closed enumeration.
#[must_use]
pub fn word_schema<W: Word>() -> Value {
    let words: Vec<&str> = W::ALL.iter().map(|value| value.word()).collect();
    json!({ "type": "string", "enum": words })
}

impl<T: Field> Field for Option<T> {
    const STORED: Stored = T::STORED;
    const OPTIONAL: bool = true;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        T::read(value, at, problems).map(Some)
    }
    fn absent(_: &Path, _: &mut Problems) -> Option<Self> {
        Some(None)
    }
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, Field::to_json)
    }
    fn schema() -> Value {
        json!({ "anyOf": [T::schema(), { "type": "null" }] })
    }
    fn link() -> Option<&'static str> {
        T::link()
    }
    fn enumeration() -> Option<Enumeration> {
        T::enumeration()
    }
}

impl<T: Field + PartialEq> Field for Vec<T> {
    const STORED: Stored = Stored::Json;
    const OPTIONAL: bool = true;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        let Some(items) = value.as_array() else { return problems.push(at, ProblemKind::NotList) };
        if items.len() > LIST_MAX {
            return problems.push(at, ProblemKind::TooMany { max: LIST_MAX });
        }
        let mut list: Self = Self::with_capacity(items.len());
        let mut sound = true;
        for (index, item) in items.iter().enumerate() {
            match T::read(item, &at.item(index), problems) {
                Some(read) if list.contains(&read) => {
                    sound = false;
                    let _: Option<()> = problems.push(&at.item(index), ProblemKind::Twice);
                }
                Some(read) => list.push(read),
                None => sound = false,
            }
        }
        sound.then_some(list)
    }
    fn absent(_: &Path, _: &mut Problems) -> Option<Self> {
        Some(Self::new())
    }
    fn to_json(&self) -> Value {
        self.iter().map(Field::to_json).collect()
    }
    fn schema() -> Value {
        json!({ "type": "array", "items": T::schema(), "uniqueItems": true, "maxItems": LIST_MAX })
    }
    fn link() -> Option<&'static str> {
        T::link()
    }
    fn enumeration() -> Option<Enumeration> {
        T::enumeration()
    }
}

/// A whole number between two bounds, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whole<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> Whole<MIN, MAX> {
    /// The number, where it lies within the bounds.
    #[must_use]
    pub fn new(number: i64) -> Option<Self> {
        (MIN..=MAX).contains(&number).then_some(Self(number))
    }
    /// The number.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl<const MIN: i64, const MAX: i64> Field for Whole<MIN, MAX> {
    const STORED: Stored = Stored::Integer;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        let Some(number) = whole_number(value) else { return problems.push(at, ProblemKind::NotWholeNumber) };
        let number = i64::try_from(number).ok().and_then(Self::new);
        number.or_else(|| problems.push(at, ProblemKind::OutOfRange { min: MIN, max: MAX }))
    }
    fn to_json(&self) -> Value {
        self.0.into()
    }
    fn schema() -> Value {
        json!({ "type": "integer", "minimum": MIN, "maximum": MAX })
    }
}

/// The whole number that a value writes, in whichever form: `2`, `2.0`, `2e0` and `-0` are whole numbers in JSON and in
/// JSON Schema, `2.5` and `"2"` are none. One that is too large for any field is [`i128::MAX`] or its opposite.
fn whole_number(value: &Value) -> Option<i128> {
    let written = value.as_number()?;
    if let Some(number) = written.as_i128() {
        return Some(number);
    }
    let number = written.as_f64().filter(|number| number.fract() == 0.0)?;
    // Beyond 2^53 the form with a point no longer says which whole number is meant; no field reaches so far.
    let exact = 9_007_199_254_740_992.0;
    if number.abs() > exact {
        return Some(if number > 0.0 { i128::MAX } else { i128::MIN });
    }
    format!("{number:.0}").parse().ok()
}

/// Money in pence, never negative, at most ten thousand million pounds.
pub type Pence = Whole<0, 1_000_000_000_000>;
/// A number of people.
pub type People = Whole<0, 100_000_000>;
/// A number of hours, at least 1 and at most ten years of them.
pub type Hours = Whole<1, 87_600>;
/// A number of days, at least 1 and at most ten years of them.
pub type Days = Whole<1, 3_653>;
/// A number of whole months, at least 1 and at most fifty years of them.
pub type Months = Whole<1, 600>;
/// A step of a factor or control, 0 to 4.
pub type Step = Whole<0, 4>;
/// A percentage in whole points.
pub type Percent = Whole<0, 100>;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<i64, ProblemKind> {
        let value: Value = serde_json::from_str(text).expect("it is JSON");
        let mut problems = Problems::new();
        match Whole::<-5, 1_000>::read(&value, &Path::root(), &mut problems) {
            Some(number) if problems.is_empty() => Ok(number.get()),
            _ => Err(problems.as_slice()[0].kind.clone()),
        }
    }

    #[test]
    fn a_whole_number_is_read_in_whichever_form_json_writes_it() {
        for (text, number) in [("3", 3), ("2.0", 2), ("2e2", 200), ("-0", 0), ("0.0", 0), ("-5.0", -5)] {
            assert_eq!(read(text), Ok(number), "{text}");
        }
        for text in [r#""3""#, "2.5", "true", "[3]", "1e-9"] {
            assert_eq!(read(text), Err(ProblemKind::NotWholeNumber), "{text}");
        }
        let beyond = ProblemKind::OutOfRange { min: -5, max: 1_000 };
        for text in ["1001", "-6", "1e30", "-1e30", "18446744073709551615", "99999999999999999999999999"] {
            assert_eq!(read(text), Err(beyond.clone()), "{text}");
        }
    }
}
