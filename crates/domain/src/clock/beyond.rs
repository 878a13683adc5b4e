//! Clocks that need working days of which nobody knows, and the case files they refuse.

use super::{Cases, Clock, Outcome, evaluate};
use crate::calendar::OutsideYears;
use crate::case_file::{self, ReadError, ReadProblem, ReadProblemKind};

/// A clock whose limit needs working days outside the years of the table of bank holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beyond {
    /// The place of the limit's unit in a case: `clause.unit`, `targets.K3.unit`, `clocks[0].unit`.
    pub place: String,
    /// The years that are covered.
    pub years: OutsideYears,
}

impl Beyond {
    /// The place of the unit of one of K0 to K9.
    pub(super) fn place_of(clock: Clock) -> String {
        match clock {
            Clock::K1 => "clause.unit".to_owned(),
            other => format!("targets.{}.unit", crate::word::Word::word(other)),
        }
    }
}

/// What the clocks say of every case of a file, in order.
///
/// # Errors
/// The place of every limit that needs working days outside the table's years.
pub fn evaluate_cases(cases: &Cases) -> Result<Vec<Outcome>, ReadError> {
    let outcomes: Vec<Outcome> = cases.as_slice().iter().map(evaluate).collect();
    let mut problems = Vec::new();
    for (at, outcome) in outcomes.iter().enumerate() {
        for beyond in &outcome.beyond {
            let path = match cases {
                case_file::Cases::One(_) => beyond.place.clone(),
                case_file::Cases::Many(_) => format!("[{at}].{}", beyond.place),
            };
            let OutsideYears { first, last } = beyond.years;
            problems.push(ReadProblem { path, kind: ReadProblemKind::OutsideYears { first, last } });
        }
    }
    if problems.is_empty() { Ok(outcomes) } else { Err(ReadError::Refused { problems }) }
}
