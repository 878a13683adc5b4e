//! In which lines of each picture a contract stands.

use super::facts::{Entry, Owners};
use crate::failure::words;
use crate::view::RiskPicture;
use domain::scoring::Factor;
use domain::tier::{Tiering, Tiers};
use std::borrow::Cow;
use words::{Words, args, key};

/// The key of what is not known.
pub(super) const UNKNOWN: &str = "unknown";
/// The key of contracts that handle no personal data, so that the question does not arise.
const NO_DATA: &str = "no-data";
/// The key of contracts of which it is confirmed that there is no sub-processor.
const NONE: &str = "none";
/// The key of contracts that have no cell in the matrix.
pub(super) const NOT_ASSESSED: &str = "not-assessed";

/// The keys of the lines in which a contract stands: one, but for sub-processors and countries, where there is at least
/// one. A key does not depend on the language; [`label`] names it.
pub(super) fn keys<'a>(picture: RiskPicture, entry: Entry<'a>) -> Vec<Cow<'a, str>> {
    match picture {
        RiskPicture::Matrix => vec![cell(entry)],
        RiskPicture::Tier => vec![tier(entry)],
        RiskPicture::Service => vec![entry.texts.division.as_deref().unwrap_or(UNKNOWN).into()],
        RiskPicture::Parent => {
            let organisation = entry.texts.organisation.as_deref();
            vec![organisation.map_or(UNKNOWN, |organisation| entry.owners.top(organisation)).into()]
        }
        RiskPicture::SubProcessor => sub_processors(entry),
        RiskPicture::Country => countries(entry),
        RiskPicture::Movers => Vec::new(),
    }
}

/// The key of a cell.
pub(super) fn cell_key(impact: u8, likelihood: u8) -> String {
    format!("{impact}x{likelihood}")
}

fn cell(entry: Entry<'_>) -> Cow<'_, str> {
    match entry.figures() {
        Some(figures) => cell_key(figures.impact, figures.likelihood).into(),
        None => NOT_ASSESSED.into(),
    }
}

fn tier(entry: Entry<'_>) -> Cow<'_, str> {
    let case = &entry.scored.derived.case;
    match Tiers::v1().of(case.factor(Factor::I5), case.factor(Factor::I1)) {
        Tiering::Known(tier) => tier.number.to_string().into(),
        Tiering::Between(..) => UNKNOWN.into(),
    }
}

fn sub_processors(entry: Entry<'_>) -> Vec<Cow<'_, str>> {
    let known = entry.chain.map(|chain| &chain.organisations);
    let mut keys: Vec<Cow<'_, str>> = known.into_iter().flatten().map(|id| id.as_str().into()).collect();
    let (none, unknown) = entry.chain.map_or((false, false), |chain| (chain.none, chain.unknown));
    match (keys.is_empty(), unknown, none) {
        (_, true, _) => keys.push(UNKNOWN.into()),
        (true, _, true) => keys.push(NONE.into()),
        (true, ..) if entry.texts.no_data => keys.push(NO_DATA.into()),
        (true, ..) => keys.push(UNKNOWN.into()),
        (false, ..) => {}
    }
    keys
}

fn countries(entry: Entry<'_>) -> Vec<Cow<'_, str>> {
    let known = entry.places.map(|places| &places.countries);
    let mut keys: Vec<Cow<'_, str>> = known.into_iter().flatten().map(|code| code.as_str().into()).collect();
    match (keys.is_empty(), entry.places.is_some_and(|places| places.unknown)) {
        (_, true) => keys.push(UNKNOWN.into()),
        (true, false) if entry.texts.no_data => keys.push(NO_DATA.into()),
        (true, false) => keys.push(UNKNOWN.into()),
        (false, false) => {}
    }
    keys
}

/// What a line is called.
pub(super) fn label(picture: RiskPicture, key: &str, owners: &Owners) -> String {
    match (picture, key) {
        (_, NO_DATA) => words().say(key::RISK_NO_DATA),
        (_, NONE) => words().say(key::RISK_CHAIN_NONE),
        (_, NOT_ASSESSED) => words().say(key::RISK_NOT_ASSESSED_TITLE),
        (picture, UNKNOWN) => words().say(unknown_label(picture)),
        (RiskPicture::Matrix, cell) => cell_label(cell),
        (RiskPicture::Tier, number) => words().with(key::RISK_TIER, args![number = number]),
        (RiskPicture::Service, division) => Words::enumeration_key("cpv-division", division)
            .map_or_else(|| division.to_owned(), |key| words().say(key)),
        (RiskPicture::Country, code) => Words::enumeration_key("country", &code.to_lowercase())
            .map_or_else(|| code.to_owned(), |key| words().say(key)),
        (_, organisation) => owners.name(organisation).to_owned(),
    }
}

fn unknown_label(picture: RiskPicture) -> words::Key {
    match picture {
        RiskPicture::Tier => key::RISK_TIER_OPEN,
        RiskPicture::Service => key::RISK_NO_CODE,
        RiskPicture::Parent => key::RISK_NO_SUPPLIER,
        RiskPicture::SubProcessor => key::RISK_CHAIN_UNKNOWN,
        RiskPicture::Country => key::RISK_COUNTRY_UNKNOWN,
        RiskPicture::Matrix | RiskPicture::Movers => key::RISK_UNKNOWN,
    }
}

/// "Impact 4, likelihood 3"; the key itself where it is that of no cell.
fn cell_label(cell: &str) -> String {
    match cell.split_once('x') {
        Some((impact, likelihood)) => {
            words().with(key::RISK_CELL_TITLE, args![impact = impact, likelihood = likelihood])
        }
        None => cell.to_owned(),
    }
}

/// Whether a line names somebody or some place, and is not "none", "not known" or "no personal data".
pub(super) fn is_named(key: &str) -> bool {
    ![UNKNOWN, NO_DATA, NOT_ASSESSED, NONE].contains(&key)
}

/// The key of the tier that asks for the most effort.
pub(super) const FIRST_TIER: &str = "1";
