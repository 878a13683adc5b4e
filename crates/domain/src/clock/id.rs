//! The names of clocks and results.

use crate::word::{Word, word_enum};
use serde::{Serialize, Serializer};

word_enum! {
    /// A clock of every case.
    Clock, "clock" {
        K0 = "K0", K1 = "K1", K2 = "K2", K3 = "K3", K4 = "K4", K5 = "K5", K6 = "K6", K7 = "K7", K8 = "K8", K9 = "K9",
    }
}
word_enum! {
    /// How a clock stands. The order is that in which the rules are tried. The last two are never the rules' own: they are said
    /// of an incident's clock, whose notice is not owed, or which still ran when the incident was closed (`incident::clocks`).
    ClockResult, "clock-result" {
        NotApplicable = "not-applicable", NotStarted = "not-started", Contradiction = "contradiction",
        NoLimit = "no-limit", Met = "met", Breached = "breached", Indeterminate = "indeterminate",
        Running = "running", MayBeOverdue = "may-be-overdue", Overdue = "overdue",
        NotOwed = "not-owed", Closed = "closed",
    }
}
word_enum! {
    /// Why a clock has no limit.
    NoLimit, "no-limit" {
        NoNoticeTerm = "no-notice-term", TriggerUnknown = "trigger-unknown", NoTimeNamed = "no-time-named",
        NoDeemedReceipt = "no-deemed-receipt", NoOwnRule = "no-own-rule", NoUndertaking = "no-undertaking",
        NoStage = "no-stage", WithoutUndueDelay = "without-undue-delay", LawUnknown = "law-unknown",
        NoneSet = "none-set",
    }
}

/// A clock of every case, or one that the case asks for besides.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClockId {
    /// One of K0 to K9.
    Fixed(Clock),
    /// One that was asked for, under its own name.
    Further(String),
}

impl ClockId {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed(clock) => clock.word(),
            Self::Further(name) => name,
        }
    }
}

impl Serialize for ClockId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl ClockResult {
    /// Whether a clock was started and nothing has stopped it.
    #[must_use]
    pub const fn runs(self) -> bool {
        matches!(self, Self::Running | Self::MayBeOverdue | Self::Overdue)
    }

    /// Whether its limit was certainly missed.
    #[must_use]
    pub const fn is_late(self) -> bool {
        matches!(self, Self::Breached | Self::Overdue)
    }
}

impl Serialize for ClockResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.word())
    }
}
