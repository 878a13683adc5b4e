//! The levels that follow from a count in the register.

use super::{case::Level, method::Method};
use crate::article28::ASKED;

impl Method {
    /// I2: people. An unknown count is an unknown factor.
    pub fn people(&self, people: Option<u64>) -> Option<Level> {
        people.and_then(|count| level(&self.people_from, count))
    }

    /// I3: reach, from the number of bodies that rely on the service; 0 where only one department does. A service that is
    /// national is at 4 whatever the number.
    pub fn reach(&self, bodies: Option<u64>, national: bool) -> Option<Level> {
        if national { Some(Level::FULL) } else { bodies.and_then(|count| level(&self.reach_from, count)) }
    }

    /// What a factor counts as while nothing is known of it. One that is known in part never counts less.
    pub fn unknown_factor(&self) -> u8 {
        self.unknown_factor
    }

    /// C1: contract terms, the part that is present of the descriptions and terms of article 28(3), in steps of a quarter,
    /// rounded down.
    pub fn contract_terms(&self, present: u8) -> Level {
        Level::new(Level::FULL.get() * present.min(ASKED) / ASKED).unwrap_or(Level::FULL)
    }
}

fn level(from: &[u64; 4], count: u64) -> Option<Level> {
    let reached = from.iter().filter(|least| **least <= count).count();
    Level::ALL.get(reached).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_counted_in_tens() {
        for (people, expected) in
            [(0, 0), (9, 0), (10, 1), (99, 1), (100, 2), (999, 2), (1_000, 3), (9_999, 3), (10_000, 4)]
        {
            assert_eq!(Method::v1().people(Some(people)).map(Level::get), Some(expected), "{people}");
        }
        assert_eq!(Method::v1().people(None), None);
    }

    #[test]
    fn reach_counts_bodies() {
        for (bodies, expected) in [(0, 0), (1, 1), (2, 2), (4, 2), (5, 3), (9, 3), (10, 4)] {
            assert_eq!(Method::v1().reach(Some(bodies), false).map(Level::get), Some(expected), "{bodies}");
        }
        assert_eq!(Method::v1().reach(None, true), Some(Level::FULL));
        assert_eq!(Method::v1().reach(None, false), None);
    }

    #[test]
    fn only_all_fifteen_terms_are_full() {
        let levels = [0, 3, 4, 7, 8, 11, 12, 14, 15, 200].map(|n| Method::v1().contract_terms(n).get());
        assert_eq!(levels, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    }
}
