//! The nouns of the register: every kind of record that a person can add, edit, list, show, retire and reinstate.

use crate::link::Linked;
use crate::record::{Record, Spec};
use crate::{
    article28, assessment, chain, clause, contract, evidence, incident, organisation, oversight, processing,
    supplier,
};

macro_rules! nouns {
    ($($(#[doc = $doc:literal])* $noun:ident = $word:literal, $prefix:literal, $type:ty;)+) => {
        /// A noun of the register.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Noun { $($(#[doc = $doc])* $noun),+ }

        impl Noun {
            /// Every noun, in the order in which a register is filled.
            pub const ALL: &'static [Self] = &[$(Self::$noun),+];

            /// Its word on the command line and in the trail.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$noun => $word),+ }
            }
            /// Its table.
            #[must_use]
            pub fn table(self) -> &'static str {
                match self { $(Self::$noun => <$type as Linked>::NOUN),+ }
            }
            /// The letters of its references, such as the S of S-0001.
            #[must_use]
            pub fn prefix(self) -> &'static str {
                match self { $(Self::$noun => $prefix),+ }
            }
            /// Its record type as data.
            #[must_use]
            pub fn spec(self) -> Spec {
                match self { $(Self::$noun => <$type as Record>::spec()),+ }
            }
        }
    };
}

nouns! {
    /// An organisation.
    Organisation = "organisation", "O", organisation::Organisation;
    /// A contact by role.
    Contact = "contact", "CT", organisation::Contact;
    /// A supplier.
    Supplier = "supplier", "S", supplier::Supplier;
    /// A contract.
    Contract = "contract", "C", contract::Contract;
    /// A breach-notification clause.
    Clause = "clause", "CL", clause::Clause;
    /// An art. 28 check.
    Article28 = "article-28", "A28", article28::Article28;
    /// A processing activity.
    Processing = "processing", "P", processing::Processing;
    /// A link in a supplier's chain.
    Chain = "chain", "CH", chain::Chain;
    /// A piece of evidence.
    Evidence = "evidence", "E", evidence::Evidence;
    /// An assessment.
    Assessment = "assessment", "AS", assessment::Assessment;
    /// An incident.
    Incident = "incident", "I", incident::Incident;
    /// A notice of an incident.
    BreachNotice = "breach-notice", "BN", incident::BreachNotice;
    /// A key performance indicator.
    Kpi = "kpi", "K", oversight::Kpi;
    /// A finding with its action.
    Action = "action", "A", oversight::ActionItem;
    /// A risk acceptance.
    Acceptance = "acceptance", "RA", oversight::Acceptance;
    /// An interim control.
    InterimControl = "interim-control", "IC", oversight::InterimControl;
    /// A decision.
    Decision = "decision", "D", oversight::Decision;
    /// A line of the board's appetite.
    Appetite = "appetite", "AP", oversight::AppetiteLine;
    /// A lesson.
    Lesson = "lesson", "L", oversight::Lesson;
    /// A dispute.
    Dispute = "dispute", "DI", oversight::Dispute;
    /// A claim.
    Claim = "claim", "CM", oversight::Claim;
}

impl Noun {
    /// The noun of a word of the command line.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|noun| noun.word() == word)
    }
    /// The noun of a table.
    #[must_use]
    pub fn of_table(table: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|noun| noun.table() == table)
    }
    /// The reference of a number: `S-0001`.
    #[must_use]
    pub fn reference(self, number: i64) -> String {
        format!("{}-{number:04}", self.prefix())
    }
    /// The number of a reference of this noun, in any case and with or without leading noughts.
    #[must_use]
    pub fn number(self, reference: &str) -> Option<i64> {
        let (prefix, digits) = reference.split_once('-')?;
        let own = prefix.eq_ignore_ascii_case(self.prefix());
        (own && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_read_back() {
        assert_eq!(Noun::Supplier.reference(7), "S-0007");
        assert_eq!(Noun::Supplier.number("s-7"), Some(7));
        assert_eq!(Noun::Supplier.number("C-0007"), None);
        assert_eq!(Noun::Contract.number("C-12x"), None);
    }

    #[test]
    fn prefixes_and_tables_are_each_used_once() {
        for noun in Noun::ALL {
            let same = Noun::ALL
                .iter()
                .filter(|other| other.prefix() == noun.prefix() || other.table() == noun.table());
            assert_eq!(same.count(), 1, "{noun:?}");
        }
    }
}
