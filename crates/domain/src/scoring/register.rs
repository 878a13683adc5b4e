//! From the register's own words to those of the scoring and back. Each pair is one enumeration seen from two sides: the
//! register spells ids in small letters for its files, the method as its page prints them.

use super::{
    case::{Answer, EvidenceGrade, Freshness, Level},
    gate::Gate,
    ids::{Control, Exposure, Factor},
    method::Method,
};
use crate::{field::Step, vocabulary as register};

/// Both directions, variant by variant, so that a value on one side only does not compile.
macro_rules! same {
    ($($here:ident = $there:ident { $($variant:ident),+ })+) => {
        $(
            impl From<register::$there> for $here {
                fn from(value: register::$there) -> Self {
                    match value { $(register::$there::$variant => $here::$variant),+ }
                }
            }

            impl From<$here> for register::$there {
                fn from(value: $here) -> Self {
                    match value { $($here::$variant => register::$there::$variant),+ }
                }
            }
        )+
    };
}

same! {
    Answer = Answer { Yes, No, Unknown }
    EvidenceGrade = EvidenceGrade { None, Asserted, Sighted, Verified }
    Freshness = EvidenceFreshness { InDate, Lapsed, Stale }
    Factor = FactorId { I1, I2, I3, I4, I5, I6, I7 }
    Exposure = ExposureId { Hosted, Remote, Chain, Aggregator }
    Control = ControlId { C1, C2, C3, C4, C5, C6, C7 }
    Gate = GateId {
        G01, G02, G03, G04, G05, G06, G07, G08, G09, G10, G11, G12, G13, G14, G15, G16
    }
}

impl From<Step> for Level {
    /// Both run from 0 to 4.
    fn from(step: Step) -> Self {
        u8::try_from(step.get()).ok().and_then(Level::new).unwrap_or(Level::FULL)
    }
}

impl Method {
    /// Of several pieces of evidence the one that counts most: the highest q × f, of equals the better grade and then the
    /// fresher. Without any, no evidence.
    pub fn best_evidence(
        &self,
        pieces: impl IntoIterator<Item = (EvidenceGrade, Freshness)>,
    ) -> (EvidenceGrade, Freshness) {
        let counts = |(grade, freshness): &(EvidenceGrade, Freshness)| {
            let known = self.evidence[grade.at()] * self.freshness[freshness.at()];
            (known, *grade, std::cmp::Reverse(*freshness))
        };
        pieces.into_iter().max_by_key(counts).unwrap_or((EvidenceGrade::None, Freshness::Stale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::Word;

    #[test]
    fn both_sides_spell_the_same_ids() {
        for gate in Gate::ALL {
            assert_eq!(register::GateId::from(gate).word(), gate.as_str().to_lowercase());
            assert_eq!(Gate::from(register::GateId::from(gate)), gate);
        }
        for freshness in Freshness::ALL {
            assert_eq!(register::EvidenceFreshness::from(freshness).word(), freshness.as_str());
        }
        let steps: Vec<_> = (0..=4).filter_map(Step::new).map(Level::from).collect();
        assert_eq!(steps, Level::ALL);
    }

    #[test]
    fn the_evidence_that_counts_most_is_chosen() {
        use {EvidenceGrade as Q, Freshness as F};
        for (pieces, best) in [
            (vec![], (Q::None, F::Stale)),
            (vec![(Q::Asserted, F::InDate), (Q::Sighted, F::Lapsed)], (Q::Asserted, F::InDate)),
            (vec![(Q::Verified, F::Stale), (Q::Asserted, F::Lapsed)], (Q::Asserted, F::Lapsed)),
            (vec![(Q::Asserted, F::InDate), (Q::Verified, F::Lapsed)], (Q::Verified, F::Lapsed)),
            (vec![(Q::Verified, F::Stale), (Q::Verified, F::InDate)], (Q::Verified, F::InDate)),
        ] {
            assert_eq!(Method::v1().best_evidence(pieces.clone()), best);
            assert_eq!(Method::v1().best_evidence(pieces.into_iter().rev()), best);
        }
    }
}
