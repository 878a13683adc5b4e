//! The recovery key: 140 random bits in seven groups of four characters, each with a fifth that shows a mistyped one.

use super::secret::random;
use crate::failure::{Failure, FailureCode, FieldProblem, words};
use std::fmt::{self, Debug, Formatter};
use words::{args, key};
use zeroize::{Zeroize, Zeroizing};

/// Douglas Crockford's base 32: nothing in it is taken for anything else when it is read aloud or typed off paper.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 7;
const IN_GROUP: usize = 4;

/// A recovery key; its text is overwritten when it is dropped.
#[derive(Clone)]
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    pub(super) fn random() -> Result<Self, Failure> {
        let mut bytes = random::<{ GROUPS * IN_GROUP }>()?;
        let values = bytes.map(|byte| byte & 31);
        bytes.zeroize();
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (IN_GROUP + 2)));
        for (place, group) in values.chunks(IN_GROUP).enumerate() {
            if place > 0 {
                text.push('-');
            }
            group.iter().for_each(|&value| text.push(letter(value)));
            text.push(letter(check(place, group)));
        }
        Ok(Self(text))
    }

    /// From what a person typed: in capitals or not, with hyphens or spaces or none, O for 0, and I or L for 1.
    ///
    /// # Errors
    /// Where it has too few or too many characters, or a group that was mistyped, which is named.
    pub fn typed(text: &str) -> Result<Self, Failure> {
        let mut values = Zeroizing::new(Vec::with_capacity(text.len()));
        let kept = text.chars().filter(|&letter| letter != '-' && !letter.is_whitespace());
        values.extend(kept.map(value));
        let whole = GROUPS * (IN_GROUP + 1);
        if values.len() != whole {
            let (found, wanted) = (number(values.len()), number(whole));
            return Err(refused(
                words().with(key::FAILURE_RECOVERY_LENGTH, args![found = found, wanted = wanted]),
            ));
        }
        let mut typed = Zeroizing::new(String::with_capacity(whole + GROUPS));
        for (place, group) in values.chunks(IN_GROUP + 1).enumerate() {
            let known: Option<Vec<u8>> = group.iter().copied().collect();
            let known = known
                .map(Zeroizing::new)
                .filter(|group| group.split_last().is_some_and(|(last, group)| *last == check(place, group)));
            let Some(known) = known else {
                return Err(refused(
                    words().with(key::FAILURE_RECOVERY_GROUP, args![group = number(place + 1)]),
                ));
            };
            if place > 0 {
                typed.push('-');
            }
            known.iter().for_each(|&value| typed.push(letter(value)));
        }
        Ok(Self(typed))
    }

    /// As it is shown and printed: groups with hyphens between them.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Its groups, in order.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.0.split('-')
    }

    /// Whether a person who was asked for one group typed it off; `group` counts from 1.
    #[must_use]
    pub fn has_group(&self, group: usize, typed: &str) -> bool {
        let values = |text: &str| -> Option<Vec<u8>> {
            text.chars().filter(|&letter| letter != '-' && !letter.is_whitespace()).map(value).collect()
        };
        let wanted = group.checked_sub(1).and_then(|place| self.groups().nth(place)).and_then(values);
        wanted.is_some() && wanted == values(typed)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl Debug for RecoveryKey {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a recovery key")
    }
}

fn letter(value: u8) -> char {
    char::from(LETTERS[usize::from(value & 31)])
}

fn value(typed: char) -> Option<u8> {
    let letter = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().position(|&own| char::from(own) == letter).and_then(|place| u8::try_from(place).ok())
}

/// The fifth character: a sum over the field of 32 elements in which each place has its own weight, so that every single
/// wrong character and every exchange of two is seen; the group's number is part of it, so that two groups in each other's
/// place are seen too.
fn check(place: usize, group: &[u8]) -> u8 {
    let start = u8::try_from(place + 1).unwrap_or_default();
    group.iter().rev().fold(start, |sum, &value| twice(sum ^ value)) & 31
}

/// Times x, modulo x⁵ + x² + 1.
fn twice(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 }
}

fn number(value: usize) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

fn refused(problem: String) -> Failure {
    let mut failure = Failure::new(FailureCode::InvalidInput, key::FAILURE_RECOVERY_NOT_TAKEN, &[]);
    failure.fields = vec![FieldProblem { field: "recovery_key".into(), problem }];
    failure
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> String {
        RecoveryKey::typed(text).expect_err("refused").fields.remove(0).problem
    }

    #[test]
    fn it_is_read_back_however_it_is_typed() {
        let made = RecoveryKey::random().expect("random");
        let text = made.text().to_owned();
        assert_eq!(text.len(), 41, "{text}");
        let careless = text.replace('0', "o").replace('1', "l").replace('-', " ").to_lowercase();
        for typed in [text.clone(), text.replace('-', ""), careless, format!("  {text}\n")] {
            assert_eq!(RecoveryKey::typed(&typed).expect("read").text(), text, "{typed}");
        }
        assert_eq!(format!("{made:?}"), "a recovery key");
        assert_ne!(RecoveryKey::random().expect("random").text(), text);
    }

    #[test]
    fn every_wrong_character_and_every_exchange_names_its_group() {
        let text: Vec<char> = RecoveryKey::random().expect("random").text().chars().collect();
        for place in (0..text.len()).filter(|&place| text[place] != '-') {
            let said = format!("Group {}", place / (IN_GROUP + 2) + 1);
            for &letter in LETTERS.iter().filter(|&&letter| char::from(letter) != text[place]) {
                let mut typed = text.clone();
                typed[place] = char::from(letter);
                let found = problem(&typed.iter().collect::<String>());
                assert!(found.contains(&said), "{found}");
            }
            let mut typed = text.clone();
            typed[place] = 'U';
            assert!(problem(&typed.iter().collect::<String>()).contains(&said));
            if place + 1 < text.len() && text[place + 1] != '-' && text[place + 1] != text[place] {
                let mut typed = text.clone();
                typed.swap(place, place + 1);
                assert!(problem(&typed.iter().collect::<String>()).contains(&said));
            }
        }
    }

    #[test]
    fn groups_in_each_others_place_and_missing_ones_are_seen() {
        let made = RecoveryKey::random().expect("random");
        let mut groups: Vec<&str> = made.groups().collect();
        groups.swap(1, 4);
        assert!(problem(&groups.join("-")).contains("Group 2"));
        assert!(problem(&made.text()[..35]).contains("30"), "{}", problem(&made.text()[..35]));
        assert!(made.has_group(3, &made.groups().nth(2).expect("a group").to_lowercase()));
        for wrong in ["", "00000", "ABCDEF"] {
            assert!(!made.has_group(8, wrong) && !made.has_group(0, wrong), "{wrong}");
        }
    }
}
