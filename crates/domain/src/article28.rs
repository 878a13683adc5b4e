//! The art. 28 check of a contract: seven descriptions and eight terms (UK GDPR art. 28(3)).

use crate::contract::Contract;
use crate::date::Date;
use crate::link::{Link, Linked};
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, no_rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Answer, Article28Term, Presence};
use crate::word::Word;

record! {
    /// A check of a contract against UK GDPR art. 28(3).
    pub struct Article28 in "article_28" {
        /// The contract.
        contract: Link<Contract>,
        /// Whether the terms are signed by both sides.
        signed: Answer,
        /// When they were signed.
        signed_on: Option<Date>,
        /// The vehicle, such as a data protection protocol.
        vehicle: Option<Line>,
        /// When the check was made.
        checked_on: Option<Date>,
        /// Who made it, by role.
        checked_by: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
    parts {
        /// What was found for each description and term.
        terms: TermCheck,
    }
}

impl Linked for Article28 {
    const NOUN: &'static str = "article_28";
}

impl Rules for Article28 {
    fn check(&self, at: &Path, problems: &mut Problems) {
        for (index, term) in self.terms.iter().enumerate() {
            if self.terms[..index].iter().any(|other| other.term == term.term) {
                let place = at.field("terms").item(index).field("term");
                let _: Option<()> = problems.push(&place, ProblemKind::Twice);
            }
        }
        if self.signed == Answer::No && self.signed_on.is_some() {
            let _: Option<()> =
                problems.push(&at.field("signed_on"), ProblemKind::Contradicts { other: "signed" });
        }
    }
}

record! {
    /// What was found for one description or term.
    pub struct TermCheck in "article_28_term" {
        /// Which one.
        term: Article28Term,
        /// Whether it stands in the contract.
        presence: Presence,
        /// The clause it stands in.
        clause_reference: Option<Line>,
        /// How good it is, and what it leaves open.
        note: Option<Note>,
    }
}
no_rules!(TermCheck);

/// How many descriptions and terms article 28(3) asks for: fifteen, one for each word of [`Article28Term`].
#[allow(clippy::cast_possible_truncation)] // fifteen words
pub const ASKED: u8 = Article28Term::ALL.len() as u8;

/// How many of the descriptions and terms somebody has answered, present or absent.
#[must_use]
pub fn known(check: &Article28) -> u8 {
    let answered = check.terms.iter().filter(|term| term.presence != Presence::Unknown).count();
    u8::try_from(answered).unwrap_or(ASKED)
}

/// Whether a check speaks on a day: some of it is answered, and it was made by then.
#[must_use]
pub fn speaks(known: u8, checked_on: Option<Date>, as_at: Date) -> bool {
    known > 0 && checked_on.is_none_or(|day| day <= as_at)
}

/// The number of the 15 descriptions and terms that are present with their clause: "15 of 15, each with its clause".
/// One that is present without a clause reference does not count.
#[must_use]
pub fn present(check: &Article28) -> u8 {
    let counted = check
        .terms
        .iter()
        .filter(|term| term.presence == Presence::Present && term.clause_reference.is_some())
        .count();
    u8::try_from(counted).unwrap_or(ASKED)
}
