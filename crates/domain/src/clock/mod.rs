//! Who knew what when, and who was late by how much: the clocks of a supplier's breach.
//!
//! [`evaluate`] is a pure function of a [`Case`]: dates that may be uncertain, a notice clause, an instant that is called now.
//! Elapsed time is a range, and a clock that the dates cannot decide is indeterminate, never rounded to a verdict. The numbers
//! of law are those of `assets/rules/clocks-v1.toml`. [`read_cases`] reads case files, [`evaluate_cases`] answers them.
//!
//! # Decisions where the page is silent
//!
//! - A clause's calendar and business day hold for every clock of its case.
//! - A clause whose trigger is not known starts no clock that could be judged: the time is measured from `supplier_aware`.
//! - K4 where the regime sets no such clock has no limit, and nothing is due. Where the law of the time is not known, which
//!   only the register can say, it is measured without a limit.
//! - What is due is given wherever the start and the limit are known, also where the stop contradicts the start.
//! - Elapsed time is nothing (0) where two dates contradict each other and no result says so: in the sums ([`Sum`] says that
//!   they do), in K4 where it does not apply, and in K9 once the remedy is past.
//! - From a full hour on, the next full hour is the one after it.
//! - `now` is one minute, without a mark; one that the clocks show twice needs its offset.
//! - A clock that needs working days outside the table's years has no result ([`Outcome::beyond`]); a case file that holds one
//!   is refused.

mod beyond;
mod case;
mod due;
mod evaluate;
mod event;
mod id;
mod judge;
mod measure;
mod order;
mod read;
mod reading;
mod reminder;
mod rules;

pub use crate::vocabulary::LegalRegime;
pub use beyond::{Beyond, evaluate_cases};
pub use case::{Case, Endpoint, Further, NoticeTerms, Targets, TimeLimit};
pub use due::Due;
pub use evaluate::evaluate;
pub use event::{Event, Events};
pub use id::{Clock, ClockId, ClockResult, NoLimit};
pub use measure::{Elapsed, Range};
pub use order::Contradiction;
pub use read::{Cases, read_cases};
pub use reading::{ClockReading, Outcome, Sum, SumId};
pub use reminder::{ReminderRules, ReminderRulesError, Span};
pub use rules::{ClockRules, ClockRulesError};
