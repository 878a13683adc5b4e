//! The factors that follow from data and people: I1, I2, I3, I4 and I7; I5 and I6 are asked.

use super::rules::{CategoryRule, Derivation};
use super::{Activity, Count, Facts, Item};
use crate::scoring::{Case, Factor, Level, Method};
use crate::vocabulary::{Answer, DataCategory, Special, SubjectGroup};

/// How many people, as a range; nothing known of an end is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PeopleRange {
    /// At least so many.
    pub min: Option<u64>,
    /// At most so many.
    pub max: Option<u64>,
}

/// The people of some activities. Within one the counts that are in force add up; between activities the same people may
/// be meant, so at least as many as the largest, and at most all together. One activity without an upper end leaves the
/// whole without one.
#[must_use]
pub fn people(activities: &[Activity]) -> PeopleRange {
    let counted: Vec<PeopleRange> = activities
        .iter()
        .filter(|activity| !activity.items.is_empty() || !activity.counts.is_empty())
        .map(people_of)
        .collect();
    PeopleRange {
        min: counted.iter().filter_map(|range| range.min).max(),
        max: sum(counted.iter().map(|range| range.max)),
    }
}

/// The sum of some ends; none where there is none, or one of them is unknown.
fn sum(ends: impl Iterator<Item = Option<u64>>) -> Option<u64> {
    let ends: Option<Vec<u64>> = ends.collect();
    ends.filter(|all| !all.is_empty()).map(|all| all.iter().sum())
}

fn people_of(activity: &Activity) -> PeopleRange {
    let counts = in_force(&activity.counts);
    let range = |counts: &[&Count]| {
        let minima: Vec<u64> = counts.iter().filter_map(|count| count.min).collect();
        PeopleRange {
            min: (!minima.is_empty()).then(|| minima.iter().sum()),
            max: sum(counts.iter().map(|count| count.max)),
        }
    };
    let (whole, parts): (Vec<&Count>, Vec<&Count>) = counts.iter().partition(|count| count.whole);
    let (whole, parts) = (range(&whole), range(&parts));
    // A total and the figures of single bodies count the same people: the larger of the two, never both.
    PeopleRange { min: whole.min.max(parts.min), max: whole.max.max(parts.max) }
}

/// The number that I2 is read from: each count at its upper end, else at its lower one, a total or its parts, whichever
/// is more. More people never make it less. Beside it, whether somebody is counted by no number at all.
pub(super) fn reckoned(activities: &[Activity]) -> (Option<u64>, bool) {
    let (mut sum, mut open) = (None, false);
    for activity in activities {
        let counts = in_force(&activity.counts);
        let of = |whole: bool| {
            let numbers = counts
                .iter()
                .filter(|count| count.whole == whole)
                .filter_map(|count| count.max.or(count.min));
            numbers.reduce(|one, other| one + other)
        };
        open |= counts.iter().any(|count| count.max.or(count.min).is_none());
        open |= counts.is_empty() && !activity.items.is_empty();
        if let Some(number) = of(true).max(of(false)) {
            sum = Some(sum.unwrap_or(0) + number);
        }
    }
    (sum, open)
}

/// One count for each matter: the one in force, else the largest of those that are not ruled out.
fn in_force(counts: &[Count]) -> Vec<&Count> {
    let mut chosen: Vec<&Count> = Vec::new();
    for count in counts.iter().filter(|count| count.in_force != Answer::No) {
        let rank = |count: &Count| (count.in_force == Answer::Yes, count.max.or(count.min));
        match chosen.iter_mut().find(|kept| kept.matter == count.matter) {
            Some(kept) if rank(count) > rank(kept) => *kept = count,
            Some(_) => {}
            None => chosen.push(count),
        }
    }
    chosen
}

pub(super) fn factors(method: &Method, rules: &Derivation, facts: &Facts, case: &mut Case) {
    case.set_factor(Factor::I3, reach(method, facts));
    case.set_factor(Factor::I5, facts.criticality.map(Into::into));
    case.set_factor(Factor::I6, facts.substitutability.map(Into::into));
    let items: Vec<&Item> = facts.activities.iter().flat_map(|activity| &activity.items).collect();
    if facts.personal_data == Answer::No && items.is_empty() {
        for factor in [Factor::I1, Factor::I2, Factor::I4, Factor::I7] {
            case.set_factor(factor, Level::new(0));
        }
        return;
    }
    case.set_factor(Factor::I1, sensitivity(method, rules, &items));
    case.set_factor(Factor::I2, number_of_people(method, facts));
    case.set_factor(Factor::I4, persistence(method, rules, &items));
    case.set_factor(Factor::I7, vulnerability(method, rules, facts, &items));
}

/// I2. People who are counted by no number keep the factor from reading low, as an unknown one would.
fn number_of_people(method: &Method, facts: &Facts) -> Option<Level> {
    let (number, open) = reckoned(&facts.activities);
    let level = method.people(number)?;
    if open { Level::new(level.get().max(method.unknown_factor())) } else { Some(level) }
}

fn reach(method: &Method, facts: &Facts) -> Option<Level> {
    let bodies = match (facts.served_bodies, facts.one_department) {
        (0, _) => None,
        (1, true) => Some(0),
        (bodies, _) => Some(bodies),
    };
    method.reach(bodies, facts.national == Answer::Yes)
}

fn rule<'a>(rules: &'a Derivation, item: &Item) -> Option<&'a CategoryRule> {
    rules.category(item.category)
}

/// Whether an item is special-category data. A disputed one counts as special: the question is open, and unknown is
/// never low.
pub(super) fn is_special(rules: &Derivation, item: &Item) -> bool {
    match item.special {
        Special::Yes | Special::Disputed => true,
        Special::No => false,
        Special::Unknown => rule(rules, item).is_some_and(|rule| rule.special),
    }
}

pub(super) fn is_fraud_enabling(rules: &Derivation, item: &Item) -> bool {
    match item.fraud_enabling {
        Answer::Yes => true,
        Answer::No => false,
        Answer::Unknown => rule(rules, item).is_some_and(|rule| rule.fraud_enabling),
    }
}

/// I1: the highest step of any item; dose or absence data together with a date of birth or NI number counts more than
/// either alone. An item of unknown category counts as an unknown factor does, but does not make the factor known.
fn sensitivity(method: &Method, rules: &Derivation, items: &[&Item]) -> Option<Level> {
    let of_item = |item: &&Item| {
        let base = rule(rules, item).map(|rule| rule.sensitivity)?;
        // An item the register calls special is at least of limited special inference, disputed ones among them not:
        // the dose of a wearer is disputed and worth its own step until somebody decides.
        let special = if item.special == Special::Yes { rules.special_at_least } else { 0 };
        let fraud = if is_fraud_enabling(rules, item) { rules.fraud_at_least } else { 0 };
        Some(base.max(special).max(fraud))
    };
    let known = items.iter().filter_map(of_item).max()?;
    let holds =
        |test: fn(&CategoryRule) -> bool| items.iter().any(|item| rule(rules, item).is_some_and(test));
    let together = holds(|rule| rule.exposure) && holds(|rule| rule.identifies_for_life);
    let step = if together { known.max(rules.together) } else { known };
    Level::new(with_unknown(method, step, items))
}

/// I4: the highest step of any item; one that the register calls irreplaceable is not practically changeable.
fn persistence(method: &Method, rules: &Derivation, items: &[&Item]) -> Option<Level> {
    let of_item = |item: &&Item| {
        let base = rule(rules, item).map(|rule| rule.persistence)?;
        Some(if item.irreplaceable == Answer::Yes { base.max(rules.irreplaceable_at_least) } else { base })
    };
    let known = items.iter().filter_map(of_item).max()?;
    Level::new(with_unknown(method, known, items))
}

fn with_unknown(method: &Method, step: u8, items: &[&Item]) -> u8 {
    let unknown = items.iter().any(|item| item.category == DataCategory::Unknown);
    if unknown { step.max(method.unknown_factor()) } else { step }
}

/// I7: the most vulnerable group that items or head-counts name; safeguarding data speaks of its people by itself. A
/// group that is not known beside known ones keeps the factor from reading low.
fn vulnerability(method: &Method, rules: &Derivation, facts: &Facts, items: &[&Item]) -> Option<Level> {
    let counted = facts.activities.iter().flat_map(|activity| &activity.counts).map(|count| count.group);
    let named = items.iter().flat_map(|item| item.groups.iter().copied());
    let groups: Vec<SubjectGroup> = counted.chain(named).collect();
    let known = groups.iter().filter_map(|group| rules.group(*group)).max();
    let safeguarding = items.iter().any(|item| item.category == DataCategory::Safeguarding);
    let step = known.max(safeguarding.then_some(rules.safeguarding))?;
    let open = groups.contains(&SubjectGroup::Unknown);
    Level::new(if open { step.max(method.unknown_factor()) } else { step })
}
