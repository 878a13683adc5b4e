//! What is worked out once and kept while nothing changes: one value for one key, that of the last reading.

use crate::contract::ContractIndex;
use crate::find::FindIndex;
use crate::home::HomeIndex;
use crate::reader::Reader;
use crate::score::Scored;
use crate::supplier::{Index, Proposal};
use chrono::{DateTime, Utc};
use domain::date::Date;
use std::sync::{Arc, Mutex, PoisonError};

/// What depends on the trail's head and on both dates is kept by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    head: i64,
    as_at: Date,
    known: Option<DateTime<Utc>>,
}

impl Key {
    /// The key of all that a reader sees.
    pub fn of(reader: &Reader<'_>) -> Self {
        Self { head: reader.head().seq, as_at: reader.as_at(), known: reader.as_known_at() }
    }
}

/// A value kept for the last key it was asked for.
pub(crate) struct Cache<K, T>(Mutex<Option<(K, Arc<T>)>>);

impl<K, T> Default for Cache<K, T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<K: PartialEq, T> Cache<K, T> {
    /// The value of a key; none where another one is kept.
    pub fn get(&self, key: &K) -> Option<Arc<T>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(known, _)| known == key).map(|(_, value)| Arc::clone(value))
    }
    /// Keeps a value in place of the one before.
    pub fn keep(&self, key: K, value: Arc<T>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((key, value));
    }
}

/// The kept indices of an open register.
#[derive(Default)]
pub(crate) struct Kept {
    /// Scores of every contract, worst first.
    pub scores: Cache<Key, Vec<Scored>>,
    /// Lines of the list of suppliers.
    pub suppliers: Cache<Key, Index>,
    /// Names to find by; they depend on no day.
    pub find: Cache<(i64, Option<DateTime<Utc>>), FindIndex>,
    /// Suppliers that are probably one; they depend on no day.
    pub duplicates: Cache<(i64, Option<DateTime<Utc>>), Vec<Proposal>>,
    /// Lines of the list of contracts.
    pub contracts: Cache<Key, ContractIndex>,
    /// What needs somebody.
    pub home: Cache<Key, HomeIndex>,
}
