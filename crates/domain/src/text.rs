//! Text a person typed, kept byte for byte, after three refusals: control characters, over-long text, and what
//! looks like the number or the date of birth of a data subject (no data subject is ever stored).

mod birth;

pub use birth::holds_birth_date;

use crate::field::{Field, Stored};
use crate::problem::{Path, ProblemKind, Problems};
use serde_json::{Value, json};
use std::ops::Deref;

/// Text of one line (`LINES = false`) or of several, of 1 to `MAX` characters, not only white space.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize, const LINES: bool>(String);

/// One line of at most 300 characters: a name, a title, a reference.
pub type Line = Text<300, false>;
/// Several lines of at most 20,000 characters.
pub type Note = Text<20_000, true>;

impl<const MAX: usize, const LINES: bool> Deref for Text<MAX, LINES> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize, const LINES: bool> Text<MAX, LINES> {
    /// Checks a text; what is wrong with it otherwise.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub fn new(text: &str) -> Result<Self, ProblemKind> {
        check(text, MAX, LINES)?;
        Ok(Self(text.to_owned()))
    }
}

fn check(text: &str, max: usize, lines: bool) -> Result<(), ProblemKind> {
    let was = text.chars().count();
    if was > max {
        return Err(ProblemKind::TooLong { max, was });
    }
    if let Some((position, found)) =
        text.chars().enumerate().find(|(_, character)| is_refused(*character, lines))
    {
        return Err(ProblemKind::ControlCharacter { code: u32::from(found), position });
    }
    if text.trim().is_empty() {
        return Err(ProblemKind::Blank);
    }
    if holds_ni_number(text) {
        return Err(ProblemKind::LooksLikeNiNumber);
    }
    if holds_nhs_number(text) {
        return Err(ProblemKind::LooksLikeNhsNumber);
    }
    if holds_birth_date(text) {
        return Err(ProblemKind::LooksLikeBirthDate);
    }
    Ok(())
}

fn is_refused(character: char, lines: bool) -> bool {
    character.is_control() && !(lines && matches!(character, '\n' | '\t'))
}

impl<const MAX: usize, const LINES: bool> Field for Text<MAX, LINES> {
    const STORED: Stored = Stored::Text;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        let Some(text) = value.as_str() else { return problems.push(at, ProblemKind::NotText) };
        Self::new(text).map_or_else(|kind| problems.push(at, kind), Some)
    }
    fn to_json(&self) -> Value {
        self.0.as_str().into()
    }
    fn schema() -> Value {
        json!({ "type": "string", "minLength": 1, "maxLength": MAX })
    }
}

/// Whether the text holds two letters, six digits and a letter A to D, spaces between them or not: the shape of a
/// National Insurance number. Wider than the numbers in use on purpose (it refuses the specimen QQ 12 34 56 C too).
#[must_use]
pub fn holds_ni_number(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    (0..characters.len()).any(|start| {
        (start == 0 || !characters[start - 1].is_alphanumeric()) && is_ni_number(&characters[start..])
    })
}

fn is_ni_number(characters: &[char]) -> bool {
    let mut solid = Vec::with_capacity(9);
    let mut after = None;
    for &character in characters {
        if solid.len() == 9 {
            after = Some(character);
            break;
        }
        match character {
            ' ' | '\u{a0}' | '-' if !solid.is_empty() => {}
            other => solid.push(other),
        }
    }
    solid.len() == 9
        && solid[..2].iter().all(char::is_ascii_alphabetic)
        && solid[2..8].iter().all(char::is_ascii_digit)
        && matches!(solid[8].to_ascii_uppercase(), 'A'..='D')
        && after.is_none_or(|next| !next.is_alphanumeric())
}

/// Whether the text holds ten digits, in one run or as 3-3-4, whose last is the right check digit (mod 11): the
/// shape of an NHS number and of a Scottish CHI number. Digits inside a longer reference do not count, nor do
/// runs that begin with 000, which neither number does.
#[must_use]
pub fn holds_nhs_number(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    (0..characters.len()).any(|start| {
        characters[start].is_ascii_digit()
            && !start.checked_sub(1).is_some_and(|before| joins(characters[before]))
            && is_nhs_number(&characters[start..])
    })
}

fn joins(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '/' | '_' | '.' | '+')
}

fn is_nhs_number(characters: &[char]) -> bool {
    let separated = characters.get(3).is_some_and(|third| matches!(third, ' ' | '-' | '\u{a0}'));
    let places: Vec<usize> = if separated { vec![0, 1, 2, 4, 5, 6, 8, 9, 10, 11] } else { (0..10).collect() };
    let digits: Option<Vec<u32>> =
        places.iter().map(|&place| characters.get(place).and_then(|c| c.to_digit(10))).collect();
    let Some(digits) = digits else { return false };
    let sound_separator = !separated || characters.get(7) == characters.get(3);
    let ends = characters.get(if separated { 12 } else { 10 }).is_none_or(|next| !joins_after(*next));
    sound_separator && ends && digits[..3] != [0, 0, 0] && has_nhs_check_digit(&digits)
}

fn joins_after(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '/' | '_')
}

fn has_nhs_check_digit(digits: &[u32]) -> bool {
    let sum: u32 = digits[..9].iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    match 11 - sum % 11 {
        11 => digits[9] == 0,
        10 => false,
        check => digits[9] == check,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_text_is_kept_byte_for_byte() {
        for text in ["Dŵr", " leading", "trailing ", "054350-2025", "ocds-r6ebe6-0000778889", "£1,234.50"] {
            assert_eq!(Line::new(text).as_deref(), Ok(text));
        }
    }

    #[test]
    fn control_characters_are_refused_with_their_place() {
        assert_eq!(Line::new("a\u{7}b"), Err(ProblemKind::ControlCharacter { code: 7, position: 1 }));
        assert_eq!(Line::new("a\nb"), Err(ProblemKind::ControlCharacter { code: 10, position: 1 }));
        assert!(Note::new("a\nb\tc").is_ok());
    }

    #[test]
    fn text_that_says_nothing_or_too_much_is_refused() {
        assert_eq!(Line::new("  \u{3000}"), Err(ProblemKind::Blank));
        assert_eq!(Line::new(&"x".repeat(301)), Err(ProblemKind::TooLong { max: 300, was: 301 }));
    }

    #[test]
    fn national_insurance_numbers_are_found_in_every_spacing() {
        for text in ["QQ123456C", "see QQ 12 34 56 C.", "ab-12-34-56-d", "(JG103759A)"] {
            assert!(holds_ni_number(text), "{text}");
        }
        for text in ["QQ123456E", "QQ12345C", "XQQ123456C", "QQ123456CX", "SC123456"] {
            assert!(!holds_ni_number(text), "{text}");
        }
    }

    #[test]
    fn nhs_numbers_are_found_by_their_check_digit() {
        for text in ["9434765919", "patient 943 476 5919", "943-476-5919.", "4010232137"] {
            assert!(holds_nhs_number(text), "{text}");
        }
        for text in ["9434765918", "19434765919", "ref/9434765919", "943 476-5919", "01632 960001"] {
            assert!(!holds_nhs_number(text), "{text}");
        }
    }
}
