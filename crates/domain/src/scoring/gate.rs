//! Gates and the floors they set.

use std::fmt;

use serde::{Serialize, Serializer};

use super::ids::words;

words! {
    /// A gate; the table in the module's documentation says what decides each.
    Gate {
        /// Sensitive data without a signed article 28 contract.
        G01 = "G01",
        /// Personal data without a contract.
        G02 = "G02",
        /// No time-bound notice clause.
        G03 = "G03",
        /// No independent security assurance in the last 12 months.
        G04 = "G04",
        /// Sub-processors or locations unknown.
        G05 = "G05",
        /// A restricted transfer without a mechanism.
        G06 = "G06",
        /// A notifiable breach is open.
        G07 = "G07",
        /// Notified late in the last 24 months.
        G08 = "G08",
        /// A DPIA is required and missing.
        G09 = "G09",
        /// Processing after the contract's end.
        G10 = "G10",
        /// Debarred, or a mandatory exclusion ground.
        G11 = "G11",
        /// Data kept past its retention, or no certificate after exit.
        G12 = "G12",
        /// Financial distress.
        G13 = "G13",
        /// Confidence too low for the impact; computed, never named.
        G14 = "G14",
        /// A certificate that policy requires is missing.
        G15 = "G15",
        /// An open or late breach with processing continuing and no interim controls.
        G16 = "G16",
    }
}

words! {
    /// A gate as a case names it; with a plus where the facts of the higher floor hold.
    NamedGate {
        /// G01, under 1,000 people.
        G01 = "G01",
        /// G01, from 1,000 people.
        G01Plus = "G01+",
        /// G02.
        G02 = "G02",
        /// G03.
        G03 = "G03",
        /// G04.
        G04 = "G04",
        /// G05.
        G05 = "G05",
        /// G06, without special-category data.
        G06 = "G06",
        /// G06, with special-category data.
        G06Plus = "G06+",
        /// G07.
        G07 = "G07",
        /// G08, at most 30 days late, or the root cause accepted.
        G08 = "G08",
        /// G08, over 30 days late and the root cause not accepted.
        G08Plus = "G08+",
        /// G09, processing not live.
        G09 = "G09",
        /// G09, processing live.
        G09Plus = "G09+",
        /// G10.
        G10 = "G10",
        /// G11.
        G11 = "G11",
        /// G12.
        G12 = "G12",
        /// G13.
        G13 = "G13",
        /// G15.
        G15 = "G15",
        /// G16.
        G16 = "G16",
    }
}

impl NamedGate {
    /// The gate without its case.
    pub const fn gate(self) -> Gate {
        match self {
            NamedGate::G01 | NamedGate::G01Plus => Gate::G01,
            NamedGate::G02 => Gate::G02,
            NamedGate::G03 => Gate::G03,
            NamedGate::G04 => Gate::G04,
            NamedGate::G05 => Gate::G05,
            NamedGate::G06 | NamedGate::G06Plus => Gate::G06,
            NamedGate::G07 => Gate::G07,
            NamedGate::G08 | NamedGate::G08Plus => Gate::G08,
            NamedGate::G09 | NamedGate::G09Plus => Gate::G09,
            NamedGate::G10 => Gate::G10,
            NamedGate::G11 => Gate::G11,
            NamedGate::G12 => Gate::G12,
            NamedGate::G13 => Gate::G13,
            NamedGate::G15 => Gate::G15,
            NamedGate::G16 => Gate::G16,
        }
    }

    /// True where the facts of the higher floor hold.
    pub const fn is_higher(self) -> bool {
        matches!(self, NamedGate::G01Plus | NamedGate::G06Plus | NamedGate::G08Plus | NamedGate::G09Plus)
    }
}

/// The gates that a case names, each at most once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct NamedGates(u32);

impl NamedGates {
    /// Names a gate; naming it again changes nothing.
    pub fn insert(&mut self, named: NamedGate) {
        self.0 |= 1 << named.at();
    }

    /// True where exactly this case of the gate is named.
    pub fn contains(self, named: NamedGate) -> bool {
        self.0 & (1 << named.at()) != 0
    }

    /// The named gates in order of id.
    pub fn iter(self) -> impl Iterator<Item = NamedGate> {
        NamedGate::ALL.into_iter().filter(move |named| self.contains(*named))
    }
}

impl FromIterator<NamedGate> for NamedGates {
    fn from_iter<I: IntoIterator<Item = NamedGate>>(named: I) -> Self {
        let mut gates = NamedGates::default();
        gates.extend(named);
        gates
    }
}

impl Extend<NamedGate> for NamedGates {
    fn extend<I: IntoIterator<Item = NamedGate>>(&mut self, named: I) {
        named.into_iter().for_each(|one| self.insert(one));
    }
}

impl Serialize for NamedGates {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter())
    }
}

/// A floor that holds: the result is never below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Floor {
    /// The gate, without a plus.
    pub id: Gate,
    /// The least the result can be, 1 to 25.
    pub floor: u8,
}
