//! The ids of factors, exposures and controls, in the order the method lists them.

use std::fmt;

use serde::{Serialize, Serializer};

/// A word that is none of the words asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found:?} is none of {}", allowed.join(", "))]
pub struct UnknownWord {
    /// What was written.
    pub found: String,
    /// What would have been understood.
    pub allowed: &'static [&'static str],
}

/// Makes an enumeration whose values are known by one word each, in files, in JSON and in the catalogue.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every value, in the order of the method.
            pub const ALL: [$name; [$($word),+].len()] = [$($name::$variant),+];
            /// The words of [`Self::ALL`], in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word that files and JSON use.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// The value's place in [`Self::ALL`].
            pub const fn at(self) -> usize {
                self as usize
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::scoring::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok($name::$variant),)+
                    _ => Err($crate::scoring::UnknownWord { found: word.to_owned(), allowed: $name::WORDS }),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }
    };
}
pub(super) use words;

words! {
    /// A factor of impact.
    Factor {
        /// Sensitivity of the data.
        I1 = "I1",
        /// People.
        I2 = "I2",
        /// Reach: the bodies that rely on it.
        I3 = "I3",
        /// Persistence of harm.
        I4 = "I4",
        /// Criticality of the service.
        I5 = "I5",
        /// Substitutability.
        I6 = "I6",
        /// Vulnerability of the people.
        I7 = "I7",
    }
}

words! {
    /// A way in which the data can be reached.
    Exposure {
        /// The supplier holds the data.
        Hosted = "hosted",
        /// Internet-facing or remote access.
        Remote = "remote",
        /// Sub-processors, or access from abroad.
        Chain = "chain",
        /// It serves more than ten health bodies.
        Aggregator = "aggregator",
    }
}

words! {
    /// A control domain.
    Control {
        /// Contract terms: the 7 descriptions and 8 terms of UK GDPR article 28(3).
        C1 = "C1",
        /// Independent assurance whose scope covers the service.
        C2 = "C2",
        /// Technical measures.
        C3 = "C3",
        /// Breach readiness.
        C4 = "C4",
        /// Sub-processors and transfers.
        C5 = "C5",
        /// Minimisation, retention, exit.
        C6 = "C6",
        /// Financial and organisational stability.
        C7 = "C7",
    }
}
