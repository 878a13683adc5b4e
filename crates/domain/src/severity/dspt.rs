//! The DSPT grid: likelihood of harm by severity, and whom it says to tell. England alone.

use super::SeverityTableError;
use crate::incident::people::GridStep;
use crate::vocabulary::{Answer, Jurisdiction};
use crate::word::Word;
use serde::Deserialize;
use std::sync::LazyLock;

/// Two steps that must both be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    likelihood: i64,
    severity: i64,
}

/// The grid: `assets/rules/dspt-grid-v1.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DsptGrid {
    /// Its version.
    pub version: String,
    /// Where it is from.
    pub source: String,
    jurisdiction: Jurisdiction,
    ico: Steps,
    dhsc: Steps,
    vulnerable: Steps,
}

/// What the grid says of a group of people, with what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GridRating {
    /// The likelihood that harm occurred, 1 to 5, as it counted.
    pub likelihood: i64,
    /// The severity for these people, 1 to 5, as it counted.
    pub severity: i64,
    /// Whether a step counted higher than it was given, since the people are or may be vulnerable.
    pub raised: bool,
    /// Likelihood times severity, 1 to 25.
    pub score: i64,
    /// Whether the Information Commissioner is to be told.
    pub tell_ico: bool,
    /// Whether the Department of Health and Social Care is to be told.
    pub tell_dhsc: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    source: String,
    jurisdiction: String,
    ico: Steps,
    dhsc: Steps,
    vulnerable: Steps,
}

static TABLE: LazyLock<DsptGrid> = LazyLock::new(|| {
    let read = DsptGrid::parse(include_str!("../../../../assets/rules/dspt-grid-v1.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl DsptGrid {
    /// The grid of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// Reads a grid.
    ///
    /// # Errors
    /// Where it is no such table, or a step lies outside 1 to 5.
    pub fn parse(text: &str) -> Result<Self, SeverityTableError> {
        let file: File = toml::from_str(text).map_err(|error| SeverityTableError(error.to_string()))?;
        let jurisdiction = Jurisdiction::from_word(&file.jurisdiction)
            .ok_or_else(|| SeverityTableError("the jurisdiction is not known".to_owned()))?;
        let steps = [file.ico, file.dhsc, file.vulnerable];
        let sound = |step: i64| GridStep::new(step).is_some();
        if !steps.iter().all(|steps| sound(steps.likelihood) && sound(steps.severity)) {
            return Err(SeverityTableError("a step lies outside 1 to 5".to_owned()));
        }
        let File { version, source, ico, dhsc, vulnerable, .. } = file;
        Ok(Self { version, source, jurisdiction, ico, dhsc, vulnerable })
    }

    /// Whether the grid is the one to use in a place; not known where the place is not.
    #[must_use]
    pub fn holds_in(&self, place: Jurisdiction) -> Answer {
        match place {
            Jurisdiction::Unknown => Answer::Unknown,
            place if place == self.jurisdiction => Answer::Yes,
            _ => Answer::No,
        }
    }

    /// What the grid says of a group of people; that they may be vulnerable counts as that they are.
    #[must_use]
    pub fn rate(&self, likelihood: GridStep, severity: GridStep, vulnerable: Answer) -> GridRating {
        let given = Steps { likelihood: likelihood.get(), severity: severity.get() };
        let least =
            if vulnerable == Answer::No { Steps { likelihood: 1, severity: 1 } } else { self.vulnerable };
        let counted = Steps {
            likelihood: given.likelihood.max(least.likelihood),
            severity: given.severity.max(least.severity),
        };
        let reaches =
            |steps: Steps| counted.likelihood >= steps.likelihood && counted.severity >= steps.severity;
        GridRating {
            likelihood: counted.likelihood,
            severity: counted.severity,
            raised: counted != given,
            score: counted.likelihood * counted.severity,
            tell_ico: reaches(self.ico),
            tell_dhsc: reaches(self.dhsc),
        }
    }
}
