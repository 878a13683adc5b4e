//! One supplier in the index: what a row of the list needs, and what it is found and sorted by.

use crate::clause::Spoken;
use crate::view::Standing;
use domain::contract::ActKind;
use domain::date::Date;
use domain::facts::PeopleRange;
use domain::scoring::{Band, Index, Score};
use domain::vocabulary::DataCategory;

/// A supplier, as far as the list shows, finds and sorts it.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub id: String,
    pub number: i64,
    pub name: String,
    /// The name folded.
    pub key: String,
    /// Its place among all names in their order; the same name has the same place.
    pub by_name: u32,
    /// Everything that words are looked for in, folded.
    pub haystack: String,
    pub services: Vec<String>,
    pub categories: Vec<DataCategory>,
    pub standing: Standing,
    pub score: Option<Brief>,
    pub people: Option<PeopleRange>,
    pub contracts: u32,
    pub next: Option<Next>,
    /// The weakest clause of its contracts; none where it has no contract.
    pub clause: Option<(u8, Option<Spoken>)>,
}

/// A score, as far as a row shows it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Brief {
    pub standing: Standing,
    pub figures: Option<(u8, Index)>,
    pub answered: usize,
    pub asked: usize,
}

/// The nearest day to act on.
#[derive(Debug, Clone)]
pub(crate) struct Next {
    pub on: Date,
    pub kind: ActKind,
    pub contract: String,
}

impl Brief {
    /// What a row shows of a score.
    pub fn of(score: &Score) -> Self {
        Self {
            standing: standing_of(score),
            figures: score.figures().map(|figures| (figures.final_score, figures.index)),
            answered: score.completeness.answered,
            asked: score.completeness.asked,
        }
    }
}

/// Where a score puts its contract.
pub(crate) fn standing_of(score: &Score) -> Standing {
    score.figures().map_or(Standing::NotAssessed, |figures| standing(figures.band))
}

/// Where a band stands.
pub(crate) fn standing(band: Band) -> Standing {
    match band {
        Band::Extreme => Standing::Extreme,
        Band::High => Standing::High,
        Band::Moderate => Standing::Moderate,
        Band::Low => Standing::Low,
    }
}
