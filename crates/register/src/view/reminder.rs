//! Clocks of which somebody is reminded.

use serde::{Deserialize, Serialize};

use super::{ClockView, RecordLink};

/// The clocks that have used up much of their time, those due first ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reminders {
    /// Seconds until another step is reached or a clock reads otherwise; none where none can.
    pub look_again: Option<u32>,
    /// The reminders.
    pub rows: Vec<Reminder>,
}

/// That a clock has reached a step of its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reminder {
    /// The incident.
    pub incident: RecordLink,
    /// Its reference.
    pub reference: String,
    /// The supplier, with its reference.
    pub supplier: String,
    /// The clock.
    pub clock: ClockView,
    /// The highest step that is reached, in per cent of its time.
    pub percent: u8,
    /// "80% of its time is used: telling the regulator, I-0001".
    pub text: String,
    /// Whether the step was reached since the window last asked, while it was open.
    pub fresh: bool,
    /// What the system's notice says, without any name: it may stand on a locked screen.
    pub notice: String,
}
