//! Scores of all contracts, kept for one head of the trail and one pair of dates.

/// The kept scores.
#[derive(Default)]
pub struct ScoreCache {}
