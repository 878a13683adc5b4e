//! Scores of all contracts, kept for one head of the trail and one pair of dates.

use super::Scored;
use std::cell::RefCell;
use std::sync::Arc;

/// What a set of scores depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    pub head: i64,
    pub as_at: domain::date::Date,
    pub known: Option<chrono::DateTime<chrono::Utc>>,
}

/// The kept scores: those of the last reading.
#[derive(Default)]
pub(crate) struct ScoreCache(RefCell<Option<(Key, Arc<Vec<Scored>>)>>);

impl ScoreCache {
    pub fn get(&self, key: &Key) -> Option<Arc<Vec<Scored>>> {
        self.0.borrow().as_ref().filter(|(kept, _)| kept == key).map(|(_, scores)| Arc::clone(scores))
    }
    pub fn keep(&self, key: Key, scores: Arc<Vec<Scored>>) {
        *self.0.borrow_mut() = Some((key, scores));
    }
}
