//! Counting contracts by the lines of a picture, and the sentence that says what a count finds.

use super::facts::{Entry, Facts};
use super::groups::{self, FIRST_TIER, UNKNOWN, is_named, keys};
use crate::failure::words;
use crate::view::{CountLine, RiskPicture, RiskTable, Standing, StandingCount};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use words::{Key, args, key};

/// The standings of a contract, worst first.
pub(super) const STANDINGS: [Standing; 5] =
    [Standing::NotAssessed, Standing::Extreme, Standing::High, Standing::Moderate, Standing::Low];

/// The most lines that a page shows; a file has all.
const MOST: usize = 100;

/// How many stand where.
pub(super) fn standings<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Vec<StandingCount> {
    let mut counts = STANDINGS.map(|standing| StandingCount { standing, count: 0 });
    for entry in entries {
        let standing = entry.standing();
        for counted in counts.iter_mut().filter(|counted| counted.standing == standing) {
            counted.count += 1;
        }
    }
    counts.into()
}

/// A picture as a table, with as many lines as a page shows.
pub(super) fn table(facts: &Facts, picture: RiskPicture) -> RiskTable {
    let mut whole = whole_table(facts, picture);
    whole.more = whole.lines.len().saturating_sub(MOST) as u64;
    if whole.more > 0 {
        // What is not known stays in sight.
        let unknown: Vec<CountLine> = whole.lines.iter().filter(|line| line.unknown).cloned().collect();
        whole.lines.retain(|line| !line.unknown);
        whole.lines.truncate(MOST - unknown.len());
        whole.lines.extend(unknown);
    }
    whole
}

/// A picture as a table with every line.
pub(super) fn whole_table(facts: &Facts, picture: RiskPicture) -> RiskTable {
    let contracts = facts.entries().count() as u64;
    let mut by_key: BTreeMap<Cow<'_, str>, Vec<Entry<'_>>> = BTreeMap::new();
    for entry in facts.entries() {
        for key in keys(picture, entry) {
            by_key.entry(key).or_default().push(entry);
        }
    }
    let named = |key: &str| groups::label(picture, key, facts.owners());
    let mut lines: Vec<CountLine> =
        by_key.into_iter().map(|(key, entries)| line(&key, named(&key), &entries, contracts)).collect();
    order(picture, &mut lines);
    RiskTable {
        picture,
        title: title(picture),
        label: words().say(label(picture)),
        sentence: sentence(facts, picture, &lines, contracts),
        overlapping: matches!(picture, RiskPicture::SubProcessor | RiskPicture::Country),
        lines,
        more: 0,
    }
}

fn line(key: &str, label: String, entries: &[Entry<'_>], contracts: u64) -> CountLine {
    let total = entries.len() as u64;
    CountLine {
        share_text: share(total, contracts),
        standings: standings(entries.iter().copied()),
        key: key.to_owned(),
        label,
        unknown: key == UNKNOWN,
        total,
    }
}

/// "7 of 24 (29%)", rounded half up.
pub(super) fn share(count: u64, contracts: u64) -> String {
    let percent = (count * 200 + contracts).checked_div(contracts * 2).unwrap_or(0);
    words().with(key::RISK_SHARE, args![count = count, contracts = contracts, percent = percent])
}

/// Tiers in their order, everything else by how many and how bad; what is not known last.
fn order(picture: RiskPicture, lines: &mut [CountLine]) {
    if picture == RiskPicture::Tier {
        lines.sort_by(|one, other| (one.unknown, &one.key).cmp(&(other.unknown, &other.key)));
    } else {
        // Of as many contracts the worse ones come first.
        let rank = |line: &CountLine| {
            let worst: Vec<u64> = line.standings.iter().map(|counted| counted.count).collect();
            (line.unknown, !is_named(&line.key), Reverse(line.total), Reverse(worst))
        };
        lines.sort_by(|one, other| rank(one).cmp(&rank(other)).then_with(|| one.label.cmp(&other.label)));
    }
}

/// The heading of a picture.
pub(super) fn title(picture: RiskPicture) -> String {
    words().enumeration("risk-picture", word(picture))
}

/// The word of a picture, as the catalogue has it.
pub(super) fn word(picture: RiskPicture) -> &'static str {
    match picture {
        RiskPicture::Matrix => "matrix",
        RiskPicture::Tier => "tier",
        RiskPicture::Service => "service",
        RiskPicture::Parent => "parent",
        RiskPicture::SubProcessor => "sub-processor",
        RiskPicture::Country => "country",
        RiskPicture::Movers => "movers",
    }
}

fn label(picture: RiskPicture) -> Key {
    match picture {
        RiskPicture::Tier => key::RISK_LABEL_TIER,
        RiskPicture::Service => key::RISK_LABEL_SERVICE,
        RiskPicture::Parent => key::RISK_LABEL_PARENT,
        RiskPicture::SubProcessor => key::RISK_LABEL_SUB_PROCESSOR,
        RiskPicture::Matrix | RiskPicture::Country | RiskPicture::Movers => key::RISK_LABEL_COUNTRY,
    }
}

/// What a count finds.
fn sentence(facts: &Facts, picture: RiskPicture, lines: &[CountLine], contracts: u64) -> String {
    if contracts == 0 {
        return words().say(key::RISK_COUNT_EMPTY);
    }
    if picture == RiskPicture::Tier {
        let first = lines.iter().find(|line| line.key == FIRST_TIER);
        let share = first.map_or_else(|| share(0, contracts), |line| line.share_text.clone());
        let severe = severe(first);
        return words().with(key::RISK_TIER_SENTENCE, args![share = share, severe = severe]);
    }
    let unknown = lines.iter().find(|line| line.key == UNKNOWN).map_or(0, |line| line.total);
    let first = lines.iter().find(|line| is_named(&line.key));
    let Some(first) = first else { return nothing_named(picture, unknown) };
    let abroad = if picture == RiskPicture::Country { abroad(facts) } else { 0 };
    let (label, share, severe) = (&first.label, &first.share_text, severe(Some(first)));
    match picture {
        RiskPicture::Service => {
            words().with(key::RISK_SERVICE_SENTENCE, args![label = label, share = share, severe = severe])
        }
        RiskPicture::SubProcessor => words().with(
            key::RISK_SUB_PROCESSOR_SENTENCE,
            args![label = label, share = share, severe = severe, unknown = unknown],
        ),
        RiskPicture::Country => words().with(
            key::RISK_COUNTRY_SENTENCE,
            args![label = label, share = share, abroad = abroad, unknown = unknown],
        ),
        _ => words().with(key::RISK_PARENT_SENTENCE, args![label = label, share = share, severe = severe]),
    }
}

fn nothing_named(picture: RiskPicture, unknown: u64) -> String {
    match picture {
        RiskPicture::Service => words().say(key::RISK_SERVICE_UNKNOWN),
        RiskPicture::SubProcessor => words().with(key::RISK_SUB_PROCESSOR_UNKNOWN, args![unknown = unknown]),
        RiskPicture::Country => words().with(key::RISK_COUNTRY_NONE, args![unknown = unknown]),
        _ => words().say(key::RISK_PARENT_UNKNOWN),
    }
}

/// "2 of them are not assessed, Extreme or High."
fn severe(line: Option<&CountLine>) -> String {
    let severe = |counted: &&StandingCount| {
        matches!(counted.standing, Standing::NotAssessed | Standing::Extreme | Standing::High)
    };
    let count: u64 = line
        .into_iter()
        .flat_map(|line| line.standings.iter().filter(severe))
        .map(|counted| counted.count)
        .sum();
    words().with(key::RISK_COUNT_SEVERE, args![severe = count])
}

/// Contracts whose data is held or reached from outside the United Kingdom.
fn abroad(facts: &Facts) -> u64 {
    let leaves =
        |entry: &Entry<'_>| entry.places.is_some_and(|places| places.countries.iter().any(|at| at != "GB"));
    facts.entries().filter(leaves).count() as u64
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn a_share_is_rounded_half_up_and_of_nothing_it_is_none() {
        assert_eq!(share(1, 8), "1 of 8 (13%)");
        assert_eq!(share(1, 3), "1 of 3 (33%)");
        assert_eq!(share(3, 3), "3 of 3 (100%)");
        assert_eq!(share(0, 0), "0 of 0 (0%)");
    }
}
