//! The tier of a contract, 1 to 4: how much effort it deserves and how often it is reviewed. It says nothing of risk.
//!
//! The numbers are those of `assets/rules/tiers-v1.toml`.

use crate::scoring::Level;
use serde::Deserialize;
use std::sync::LazyLock;

/// One tier of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// 1 for the most effort, 4 for the least.
    pub number: u8,
    /// The step that either criticality or sensitivity must reach.
    either: Option<u8>,
    /// The step that both must reach.
    both: Option<u8>,
    /// The longest time between two reviews, in months.
    pub review_months: u32,
}

impl Tier {
    fn holds(self, one: u8, other: u8) -> bool {
        let either = self.either.is_some_and(|step| one.max(other) >= step);
        let both = self.both.is_some_and(|step| one.min(other) >= step);
        either || both || (self.either.is_none() && self.both.is_none())
    }
}

/// What is known of a contract's tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tiering {
    /// The tier.
    Known(Tier),
    /// An answer is missing that would decide between these, the one with the most effort first.
    Between(Tier, Tier),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    #[expect(dead_code, reason = "for whoever reads the file")]
    source: String,
    tier: Vec<Tier>,
}

/// A table of tiers that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the table of tiers does not hold: {0}")]
pub struct TierError(String);

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiers {
    /// Its version.
    pub version: String,
    tiers: Vec<Tier>,
    last: Tier,
}

static V1: LazyLock<Tiers> = LazyLock::new(|| {
    let read = Tiers::parse(include_str!("../../../assets/rules/tiers-v1.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl Tiers {
    /// The first version.
    #[must_use]
    pub fn v1() -> &'static Self {
        &V1
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, its tiers are not 1, 2, 3 … in order, or the last has conditions.
    pub fn parse(text: &str) -> Result<Self, TierError> {
        let file: File = toml::from_str(text).map_err(|error| TierError(error.to_string()))?;
        let in_order = file.tier.iter().zip(1..).all(|(tier, number)| tier.number == number);
        match file.tier.last() {
            Some(last) if in_order && last.either.is_none() && last.both.is_none() => {
                Ok(Self { version: file.version, last: *last, tiers: file.tier })
            }
            _ => Err(TierError("its tiers are out of order, or the last has conditions".into())),
        }
    }

    /// The tier of a contract by its criticality and the sensitivity of its data; an answer that is missing may be any.
    #[must_use]
    pub fn of(&self, criticality: Option<Level>, sensitivity: Option<Level>) -> Tiering {
        let ends = |level: Option<Level>| level.map_or((0, 4), |level| (level.get(), level.get()));
        let ((low, high), (least, most)) = (ends(criticality), ends(sensitivity));
        let (effort, ease) = (self.tier(high, most), self.tier(low, least));
        if effort == ease { Tiering::Known(effort) } else { Tiering::Between(effort, ease) }
    }

    fn tier(&self, one: u8, other: u8) -> Tier {
        self.tiers.iter().copied().find(|tier| tier.holds(one, other)).unwrap_or(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(criticality: Option<u8>, sensitivity: Option<u8>) -> (u8, u8) {
        match Tiers::v1().of(criticality.and_then(Level::new), sensitivity.and_then(Level::new)) {
            Tiering::Known(tier) => (tier.number, tier.number),
            Tiering::Between(effort, ease) => (effort.number, ease.number),
        }
    }

    #[test]
    fn the_whole_table_of_tiers() {
        // A row a criticality, a column a sensitivity, both from 0.
        let table = [[4, 3, 3, 2, 1], [3, 3, 3, 2, 1], [3, 3, 2, 2, 1], [2, 2, 2, 1, 1], [1, 1, 1, 1, 1]];
        for (one, row) in (0..).zip(table) {
            for (other, tier) in (0..).zip(row) {
                assert_eq!(numbers(Some(one), Some(other)), (tier, tier), "{one} {other}");
                assert_eq!(numbers(Some(other), Some(one)), (tier, tier), "{other} {one}");
            }
        }
    }

    #[test]
    fn what_is_not_known_leaves_the_tier_open_unless_the_other_decides() {
        for (known, expected) in [(0, (1, 4)), (1, (1, 3)), (2, (1, 3)), (3, (1, 2)), (4, (1, 1))] {
            assert_eq!(numbers(Some(known), None), expected, "{known}");
            assert_eq!(numbers(None, Some(known)), expected, "{known}");
        }
        assert_eq!(numbers(None, None), (1, 4));
    }

    #[test]
    fn reviews_come_every_6_12_24_and_36_months() {
        let months: Vec<u32> = Tiers::v1().tiers.iter().map(|tier| tier.review_months).collect();
        assert_eq!(months, [6, 12, 24, 36]);
    }

    #[test]
    fn an_unsound_table_is_refused() {
        let whole = include_str!("../../../assets/rules/tiers-v1.toml");
        assert!(Tiers::parse(&whole.replace("number = 2", "number = 3")).is_err());
        assert!(Tiers::parse(&format!("{whole}both = 1\n")).is_err());
        assert!(Tiers::parse("version = \"t\"\nsource = \"s\"\ntier = []\n").is_err());
    }
}
