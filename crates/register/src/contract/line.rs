//! One contract in the index: what a row of the list needs, and what it is found and sorted by.

use crate::clause::Spoken;
use crate::supplier::{Brief, Next};
use domain::date::Date;
use domain::facts::PeopleRange;
use domain::vocabulary::{ContractStatus, DataCategory};

/// A contract, as far as the list shows, finds and sorts it.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub id: String,
    pub number: i64,
    pub title: String,
    /// The title folded, for sorting.
    pub key: String,
    /// Everything that words are looked for in, folded.
    pub haystack: String,
    /// Id, name and folded name of the supplier.
    pub supplier: Option<(String, String, String)>,
    pub status: ContractStatus,
    pub score: Brief,
    pub categories: Vec<DataCategory>,
    /// None where nothing is known of it.
    pub people: Option<PeopleRange>,
    pub start: Option<Date>,
    /// The current end.
    pub end: Option<Date>,
    /// In pence, with its currency.
    pub value: Option<i64>,
    pub currency: Option<String>,
    pub next: Option<Next>,
    pub clause: (u8, Option<Spoken>),
}

impl Line {
    /// Answered questions in per cent, rounded down, so that only a contract of which all is known has a hundred.
    pub fn percent(&self) -> u8 {
        percent(self.score.answered, self.score.asked)
    }
}

/// So many of all, in per cent, rounded down; a hundred where nothing is asked.
pub(crate) fn percent(answered: usize, asked: usize) -> u8 {
    (answered * 100).checked_div(asked).map_or(100, |share| u8::try_from(share).unwrap_or(100))
}
