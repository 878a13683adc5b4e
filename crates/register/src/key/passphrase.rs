//! Passphrases: read, measured, and never shown.

use crate::failure::{Failure, FailureCode, FieldProblem, words};
use std::fmt::{self, Debug, Formatter};
use unicode_normalization::UnicodeNormalization;
use words::{args, key};
use zeroize::Zeroizing;

/// The fewest characters of a passphrase (the rules on safety in `ARCHITECTURE.md`).
pub const SHORTEST: usize = 12;
/// The most characters: more is a file that was named by mistake.
const LONGEST: usize = 1_000;

/// How long a passphrase would take to guess, by an estimate from the patterns that people use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Fewer characters than are asked for.
    Short,
    /// Fewer than 100 million guesses.
    Weak,
    /// Fewer than ten thousand million: with our derivation, a century of one computer.
    Good,
    /// More.
    Strong,
}

/// A passphrase; its text is overwritten when it is dropped.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// As it was typed or read from a file. Spaces around it do not count, and letters with accents are the same however a
    /// keyboard puts them together (Unicode's form C).
    #[must_use]
    pub fn typed(text: &str) -> Self {
        // Of its full length at once: a text that grows leaves copies behind.
        let mut kept = Zeroizing::new(String::with_capacity(3 * text.len()));
        kept.extend(text.trim().nfc());
        Self(kept)
    }

    /// One that somebody chose just now: long enough, and not too easily guessed. `known` is what anybody would try first,
    /// such as the register's name.
    ///
    /// # Errors
    /// Where it is too short, too long or too weak, in words.
    pub fn chosen(text: &str, known: &[&str]) -> Result<Self, Failure> {
        Self::typed(text).fit_to_choose(known)
    }

    /// The same, of one that was read already.
    ///
    /// # Errors
    /// As [`Passphrase::chosen`].
    pub fn fit_to_choose(self, known: &[&str]) -> Result<Self, Failure> {
        let problem = match self.strength(known) {
            _ if self.characters() > LONGEST => {
                words().with(key::FAILURE_PASSPHRASE_LONG, args![most = LONGEST])
            }
            Strength::Short => words().with(key::FAILURE_PASSPHRASE_SHORT, args![fewest = SHORTEST]),
            Strength::Weak => words().say(key::FAILURE_PASSPHRASE_WEAK),
            Strength::Good | Strength::Strong => return Ok(self),
        };
        let mut failure = Failure::new(FailureCode::InvalidInput, key::FAILURE_PASSPHRASE_NOT_TAKEN, &[]);
        failure.fields = vec![FieldProblem { field: "passphrase".into(), problem }];
        Err(failure)
    }

    /// How long it would take to guess.
    #[must_use]
    pub fn strength(&self, known: &[&str]) -> Strength {
        if self.characters() < SHORTEST {
            return Strength::Short;
        }
        let tried_first: Vec<&str> = ["assay", "register", "nhs"].iter().chain(known).copied().collect();
        // The estimate counts spaces between words as if they were hard to guess, so that “password password” passed.
        let mut words = Zeroizing::new(String::with_capacity(self.0.len()));
        words.extend(self.0.chars().filter(|letter| !letter.is_whitespace()));
        let score = |text: &str| u8::from(zxcvbn::zxcvbn(text, &tried_first).score());
        match score(&self.0).min(score(&words)) {
            0..=2 => Strength::Weak,
            3 => Strength::Good,
            _ => Strength::Strong,
        }
    }

    fn characters(&self) -> usize {
        self.0.chars().count()
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }
}

impl Debug for Passphrase {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_easily_guessed_is_refused_with_the_reason() {
        for (text, said) in [
            ("", "12 characters"),
            ("Tr0ub4dor&3", "12 characters"),
            ("   eleven ch       ", "12 characters"),
            ("password1234", "too easily guessed"),
            ("aaaaaaaaaaaaaaaaaaaa", "too easily guessed"),
            ("qwertyuiop1234", "too easily guessed"),
            ("password password", "too easily guessed"),
            ("liverpool 1 9 7 7", "too easily guessed"),
            ("Ysbyty Gwynedd", "too easily guessed"),
        ] {
            let refused = Passphrase::chosen(text, &["Ysbyty Gwynedd"]).expect_err(text);
            assert_eq!(refused.code, FailureCode::InvalidInput);
            assert!(refused.fields[0].problem.contains(said), "{text}: {:?}", refused.fields);
            assert!(text.is_empty() || !format!("{refused:?}").contains(text.trim()), "it is never told");
        }
        let long = "correct horse battery ".repeat(60);
        assert!(Passphrase::chosen(&long, &[]).is_err());
        for text in ["marmalade otter viaduct clarinet", "fj2!kd9qpx;w4"] {
            assert!(Passphrase::chosen(text, &[]).is_ok(), "{text}");
        }
    }

    #[test]
    fn spaces_around_it_and_the_form_of_accents_do_not_count() {
        assert_eq!(Passphrase::typed(" Tŷ bach to\u{302} \n"), Passphrase::typed("Ty\u{302} bach tô"));
        assert_eq!(format!("{:?}", Passphrase::typed("secret")), "a passphrase");
    }
}
