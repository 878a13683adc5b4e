//! The rule tables of derivation: assets/rules/derivation-v1.toml and adequacy.toml.

use crate::date::Date;
use crate::identifier::Country;
use crate::vocabulary::{DataCategory, EvidenceKind, SubjectGroup};
use crate::word::Word;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A rule table that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a rule table does not hold: {0}")]
pub struct DerivationError(String);

/// What a category of data is worth where the item itself does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CategoryRule {
    pub sensitivity: u8,
    pub persistence: u8,
    #[serde(default)]
    pub special: bool,
    #[serde(default)]
    pub fraud_enabling: bool,
    #[serde(default)]
    pub exposure: bool,
    #[serde(default)]
    pub identifies_for_life: bool,
}

/// What the quality of a clause asks of its limit and its drill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClauseRule {
    /// Clock hours over which a limit is a weakness.
    pub weak_over_hours: i64,
    /// Clock hours within which a limit earns the full mark.
    pub full_within_hours: i64,
    /// Months for which a drill counts.
    pub drill_months: u32,
}

/// How evidence ages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EvidenceRule {
    /// Months for which evidence without a last day is in date.
    pub in_date_months: u32,
    /// Months for which it has lapsed, before it is stale.
    pub lapsed_months: u32,
}

/// When a notice of an incident was late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IncidentRule {
    /// Hours from the supplier's knowledge to its notice, where no clause names a time.
    pub late_after_hours: i64,
    /// Months for which lateness counts.
    pub late_months: u32,
    /// Days beyond which lateness weighs more.
    pub very_late_days: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    version: String,
    source: String,
    checked_on: Option<String>,
    independent_assurance: Vec<String>,
    certificate_days_after_exit: u32,
    assurance_months: u32,
    many_people: u64,
    together: u8,
    special_at_least: u8,
    fraud_at_least: u8,
    irreplaceable_at_least: u8,
    safeguarding: u8,
    clause: ClauseRule,
    evidence: EvidenceRule,
    incident: IncidentRule,
    category: HashMap<String, CategoryRule>,
    group: HashMap<String, u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Adequacy {
    version: String,
    source: String,
    checked_on: Option<String>,
    /// Since when these decisions hold, for whoever reads the table.
    #[expect(dead_code)]
    from: String,
    countries: Vec<String>,
}

/// The rules by which the register's words become steps of the score.
#[derive(Debug, Clone)]
pub struct Derivation {
    /// The versions of the tables, each with its source and the day it was checked, for print.
    pub provenance: Vec<Provenance>,
    /// By category, in the order of the words; none for the unknown one.
    categories: Vec<Option<CategoryRule>>,
    /// By group, in the order of the words; none for the unknown one.
    groups: Vec<Option<u8>>,
    pub(super) independent: Vec<EvidenceKind>,
    pub(super) adequate: Vec<Country>,
    pub(super) certificate_days_after_exit: u32,
    pub(super) assurance_months: u32,
    pub(super) many_people: u64,
    pub(super) together: u8,
    pub(super) special_at_least: u8,
    pub(super) fraud_at_least: u8,
    pub(super) irreplaceable_at_least: u8,
    pub(super) safeguarding: u8,
    pub(crate) clause: ClauseRule,
    pub(crate) evidence: EvidenceRule,
    pub(crate) incident: IncidentRule,
}

/// Where a rule table is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Its version.
    pub version: String,
    /// Its source.
    pub source: String,
    /// The day it was checked against its source; none where nobody has.
    pub checked_on: Option<Date>,
}

static V1: LazyLock<Derivation> = LazyLock::new(|| {
    let read = Derivation::read(
        include_str!("../../../../assets/rules/derivation-v1.toml"),
        include_str!("../../../../assets/rules/adequacy.toml"),
    );
    // The tables are part of the program; a test reads them.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl Derivation {
    /// The first version.
    #[must_use]
    pub fn v1() -> &'static Self {
        &V1
    }

    /// Reads the two tables.
    ///
    /// # Errors
    /// Where a word is unknown, a category or group is left out, or a step is over 4.
    pub fn read(table: &str, adequacy: &str) -> Result<Self, DerivationError> {
        let wrong = |what: String| DerivationError(what);
        let table: Table = toml::from_str(table).map_err(|error| wrong(error.to_string()))?;
        let adequacy: Adequacy = toml::from_str(adequacy).map_err(|error| wrong(error.to_string()))?;
        let categories: HashMap<DataCategory, _> = words(&table.category)?;
        let groups: HashMap<SubjectGroup, _> = words(&table.group)?;
        let categories = by_place(&categories);
        let groups = by_place(&groups);
        let whole = DataCategory::ALL
            .iter()
            .zip(&categories)
            .all(|(category, rule)| *category == DataCategory::Unknown || rule.is_some())
            && SubjectGroup::ALL
                .iter()
                .zip(&groups)
                .all(|(group, step)| *group == SubjectGroup::Unknown || step.is_some());
        let steps = categories
            .iter()
            .flatten()
            .flat_map(|rule| [rule.sensitivity, rule.persistence])
            .chain(groups.iter().flatten().copied());
        let least = [table.special_at_least, table.fraud_at_least, table.irreplaceable_at_least];
        let single = [table.together, table.safeguarding];
        if !whole || steps.chain(least).chain(single).any(|step| step > 4) {
            return Err(wrong("a category or group is left out, or a step is over 4".into()));
        }
        if table.clause.full_within_hours > table.clause.weak_over_hours {
            return Err(wrong("a limit would earn the full mark and be a weakness".into()));
        }
        Ok(Self {
            provenance: vec![
                Provenance {
                    version: table.version,
                    source: table.source,
                    checked_on: checked(table.checked_on.as_deref())?,
                },
                Provenance {
                    version: adequacy.version,
                    source: adequacy.source,
                    checked_on: checked(adequacy.checked_on.as_deref())?,
                },
            ],
            categories,
            groups,
            independent: kinds(&table.independent_assurance)?,
            adequate: adequacy.countries.iter().map(|code| country(code)).collect::<Result<_, _>>()?,
            certificate_days_after_exit: table.certificate_days_after_exit,
            assurance_months: table.assurance_months,
            many_people: table.many_people,
            together: table.together,
            special_at_least: table.special_at_least,
            fraud_at_least: table.fraud_at_least,
            irreplaceable_at_least: table.irreplaceable_at_least,
            safeguarding: table.safeguarding,
            clause: table.clause,
            evidence: table.evidence,
            incident: table.incident,
        })
    }
}

impl Derivation {
    /// What a category of data is worth; none for one that is not known.
    pub(super) fn category(&self, category: DataCategory) -> Option<&CategoryRule> {
        self.categories.get(category as usize)?.as_ref()
    }
    /// How vulnerable a group is; none for one that is not known.
    pub(super) fn group(&self, group: SubjectGroup) -> Option<u8> {
        self.groups.get(group as usize).copied().flatten()
    }
}

/// A table by the place of its words, so that looking one up hashes nothing.
fn by_place<W: Word + std::hash::Hash + Eq, V: Copy>(table: &HashMap<W, V>) -> Vec<Option<V>> {
    W::ALL.iter().map(|word| table.get(word).copied()).collect()
}

fn checked(day: Option<&str>) -> Result<Option<Date>, DerivationError> {
    day.map(|day| Date::parse(day).ok_or_else(|| DerivationError(format!("{day} is no date")))).transpose()
}

fn words<W: Word + std::hash::Hash, V: Copy>(
    table: &HashMap<String, V>,
) -> Result<HashMap<W, V>, DerivationError> {
    let word = |word: &String| {
        W::from_word(word).ok_or_else(|| DerivationError(format!("{word} is no {}", W::NAME)))
    };
    table.iter().map(|(key, value)| Ok((word(key)?, *value))).collect()
}

fn kinds(words: &[String]) -> Result<Vec<EvidenceKind>, DerivationError> {
    let kind = |word: &String| {
        EvidenceKind::from_word(word).ok_or_else(|| DerivationError(format!("{word} is no kind")))
    };
    words.iter().map(kind).collect()
}

fn country(code: &str) -> Result<Country, DerivationError> {
    Country::new(code).ok_or_else(|| DerivationError(format!("{code} is no country")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_read_and_cover_every_word() {
        let rules = Derivation::v1();
        for &category in DataCategory::ALL {
            assert_eq!(rules.category(category).is_none(), category == DataCategory::Unknown);
        }
        for &group in SubjectGroup::ALL {
            assert_eq!(rules.group(group).is_none(), group == SubjectGroup::Unknown);
        }
        assert!(rules.category(DataCategory::Health).is_some_and(|rule| rule.special));
    }

    #[test]
    fn a_table_names_law_or_method_as_its_source_and_no_day_on_which_nobody_checked_it() {
        let [derivation, adequacy] = Derivation::v1().provenance.as_slice() else { panic!("two tables") };
        assert!(derivation.source.contains("own method") && adequacy.source.contains("art. 45"));
        assert!([derivation, adequacy].iter().all(|table| table.checked_on.is_none()
            && !table.source.contains("design")
            && !table.source.contains(".md")));
        let table = include_str!("../../../../assets/rules/derivation-v1.toml");
        let adequacy = include_str!("../../../../assets/rules/adequacy.toml");
        let dated = |day: &str| Derivation::read(&format!("checked_on = \"{day}\"\n{table}"), adequacy);
        let read = dated("2026-11-21").expect("a sound table");
        assert_eq!(read.provenance[0].checked_on, Date::parse("2026-11-21"));
        assert!(dated("yesterday").is_err());
    }

    #[test]
    fn a_table_with_a_gap_is_refused() {
        let whole = include_str!("../../../../assets/rules/derivation-v1.toml");
        let adequacy = include_str!("../../../../assets/rules/adequacy.toml");
        assert!(Derivation::read(whole, adequacy).is_ok());
        for (sound, unsound) in [
            ("[category.health]", "[category.healthy]"),
            ("special_at_least = 3", "special_at_least = 5"),
            ("safeguarding = 4", "safeguarding = 5"),
            ("full_within_hours = 24", "full_within_hours = 49"),
            ("lapsed_months = 12", ""),
        ] {
            let changed = whole.replace(sound, unsound);
            assert_ne!(changed, whole, "{sound}");
            assert!(Derivation::read(&changed, adequacy).is_err(), "{unsound}");
        }
    }
}
