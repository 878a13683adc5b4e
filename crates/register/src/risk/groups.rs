//! In which lines of each picture a contract stands.

use super::facts::Entry;
use crate::failure::words;
use crate::supplier::country;
use crate::view::RiskPicture;
use domain::scoring::Factor;
use domain::tier::{Tiering, Tiers};
use words::{Words, args, key};

/// A line of a picture.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Group {
    /// What does not depend on the language.
    pub key: String,
    pub label: String,
    /// Whether it stands for what is not known.
    pub unknown: bool,
}

/// The key of what is not known.
pub(super) const UNKNOWN: &str = "unknown";
/// The key of contracts that handle no personal data, so that the question does not arise.
const NO_DATA: &str = "no-data";
/// The key of contracts that have no cell in the matrix.
pub(super) const NOT_ASSESSED: &str = "not-assessed";

/// The lines in which a contract stands: one, but for sub-processors and countries, where there is at least one.
pub(super) fn groups(picture: RiskPicture, entry: Entry<'_>) -> Vec<Group> {
    match picture {
        RiskPicture::Matrix => vec![cell(entry)],
        RiskPicture::Tier => vec![tier(entry)],
        RiskPicture::Service => vec![service(entry)],
        RiskPicture::Parent => vec![owner(entry)],
        RiskPicture::SubProcessor => sub_processors(entry),
        RiskPicture::Country => countries(entry),
        RiskPicture::Movers => Vec::new(),
    }
}

fn group(key: &str, label: String) -> Group {
    Group { key: key.to_owned(), label, unknown: false }
}

fn unknown(label: words::Key) -> Group {
    Group { key: UNKNOWN.to_owned(), label: words().say(label), unknown: true }
}

/// The key of a cell.
pub(super) fn cell_key(impact: u8, likelihood: u8) -> String {
    format!("{impact}x{likelihood}")
}

fn cell(entry: Entry<'_>) -> Group {
    match entry.figures() {
        Some(figures) => {
            let (impact, likelihood) = (figures.impact, figures.likelihood);
            let label = words().with(key::RISK_CELL_TITLE, args![impact = impact, likelihood = likelihood]);
            group(&cell_key(impact, likelihood), label)
        }
        None => Group {
            key: NOT_ASSESSED.to_owned(),
            label: words().say(key::RISK_NOT_ASSESSED_TITLE),
            unknown: true,
        },
    }
}

fn tier(entry: Entry<'_>) -> Group {
    let case = &entry.scored.derived.case;
    match Tiers::v1().of(case.factor(Factor::I5), case.factor(Factor::I1)) {
        Tiering::Known(tier) => {
            let number = tier.number.to_string();
            group(&number, words().with(key::RISK_TIER, args![number = &number]))
        }
        Tiering::Between(..) => unknown(key::RISK_TIER_OPEN),
    }
}

fn service(entry: Entry<'_>) -> Group {
    let Some(division) = &entry.texts.division else { return unknown(key::RISK_NO_CODE) };
    let known = Words::enumeration_key("cpv-division", division);
    let label = known.map_or_else(|| division.clone(), |key| words().say(key));
    group(division, label)
}

fn owner(entry: Entry<'_>) -> Group {
    let Some(organisation) = &entry.texts.organisation else { return unknown(key::RISK_NO_SUPPLIER) };
    let top = entry.owners.top(organisation);
    group(top, entry.owners.name(top).to_owned())
}

fn sub_processors(entry: Entry<'_>) -> Vec<Group> {
    let chain = entry.chain.cloned().unwrap_or_default();
    let mut groups: Vec<Group> =
        chain.organisations.iter().map(|id| group(id, entry.owners.name(id).to_owned())).collect();
    if chain.unknown || (groups.is_empty() && !chain.none && !entry.texts.no_data) {
        groups.push(unknown(key::RISK_CHAIN_UNKNOWN));
    } else if groups.is_empty() && chain.none {
        groups.push(group("none", words().say(key::RISK_CHAIN_NONE)));
    } else if groups.is_empty() {
        groups.push(no_data());
    }
    groups
}

fn countries(entry: Entry<'_>) -> Vec<Group> {
    let places = entry.places.cloned().unwrap_or_default();
    let mut groups: Vec<Group> = places.countries.iter().map(|code| group(code, country(code))).collect();
    if places.unknown || (groups.is_empty() && !entry.texts.no_data) {
        groups.push(unknown(key::RISK_COUNTRY_UNKNOWN));
    } else if groups.is_empty() {
        groups.push(no_data());
    }
    groups
}

fn no_data() -> Group {
    group(NO_DATA, words().say(key::RISK_NO_DATA))
}

/// Whether a line names somebody or some place, and is not "none", "not known" or "no personal data".
pub(super) fn is_named(key: &str) -> bool {
    ![UNKNOWN, NO_DATA, NOT_ASSESSED, "none"].contains(&key)
}

/// The key of the tier that asks for the most effort.
pub(super) const FIRST_TIER: &str = "1";
