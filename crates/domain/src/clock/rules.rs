//! The numbers of law: `assets/rules/clocks-v1.toml`.

use super::{LegalRegime, TimeLimit};
use crate::calendar::BusinessDay;
use crate::date::{Clock, Date};
use crate::vocabulary::LimitUnit;
use crate::word::Word;
use serde::Deserialize;
use std::sync::LazyLock;

/// Why the table is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the table of clocks does not hold: {0}")]
pub struct ClockRulesError(String);

/// How long a controller has to tell the regulator, under one law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegulatorRule {
    /// The law.
    pub regime: LegalRegime,
    /// The limit; none where it sets no such clock.
    pub limit: Option<TimeLimit>,
    /// Where it is written.
    pub source: String,
    /// When somebody last read that; none where nobody has.
    pub checked_on: Option<Date>,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRules {
    /// Its version, printed beside every clock.
    pub version: String,
    regulator: Vec<RegulatorRule>,
    /// Where the reading from the next full hour is written.
    pub next_full_hour_source: String,
    /// When the business day opens where a clause does not say.
    pub opens: Clock,
    /// When it closes.
    pub closes: Clock,
    /// The two together.
    pub business_day: BusinessDay,
}

static TABLE: LazyLock<ClockRules> = LazyLock::new(|| {
    let read = ClockRules::parse(include_str!("../../../../assets/rules/clocks-v1.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl ClockRules {
    /// The table of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// What a law says of telling the regulator; none where the table does not know the law.
    #[must_use]
    pub fn regulator(&self, regime: LegalRegime) -> Option<&RegulatorRule> {
        self.regulator.iter().find(|rule| rule.regime == regime)
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, a value is none of its kind, or a law is missing.
    pub fn parse(text: &str) -> Result<Self, ClockRulesError> {
        let file: File = toml::from_str(text).map_err(|error| ClockRulesError(error.to_string()))?;
        let unsound = |what: &str| ClockRulesError(what.to_owned());
        let regulator = file.regulator.iter().map(Row::checked).collect::<Result<Vec<_>, _>>()?;
        let known = LegalRegime::ALL.iter().filter(|regime| **regime != LegalRegime::Unknown);
        if !known.into_iter().all(|regime| regulator.iter().any(|rule| rule.regime == *regime)) {
            return Err(unsound("a law is missing"));
        }
        let clock =
            |text: &str| Clock::parse(text).ok_or_else(|| unsound("a time of the business day is none"));
        let (opens, closes) = (clock(&file.business_day.opens)?, clock(&file.business_day.closes)?);
        let business_day =
            BusinessDay::new(opens, closes).ok_or_else(|| unsound("the business day is empty"))?;
        let next_full_hour_source = file.next_full_hour.source;
        Ok(Self { version: file.version, regulator, next_full_hour_source, opens, closes, business_day })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    regulator: Vec<Row>,
    next_full_hour: Source,
    business_day: Hours,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hours {
    opens: String,
    closes: String,
    #[expect(dead_code, reason = "for whoever reads the file")]
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    regime: String,
    limit: Option<u32>,
    unit: Option<String>,
    source: String,
    checked_on: Option<String>,
}

impl Row {
    fn checked(&self) -> Result<RegulatorRule, ClockRulesError> {
        let unsound = |what: &str| ClockRulesError(format!("{}: {what}", self.regime));
        let regime = LegalRegime::from_word(&self.regime);
        let regime = regime
            .filter(|regime| *regime != LegalRegime::Unknown)
            .ok_or_else(|| unsound("the law is not known"))?;
        let unit =
            self.unit.as_deref().map(|unit| LimitUnit::from_word(unit).ok_or_else(|| unsound("no unit")));
        let limit = match (self.limit, unit.transpose()?) {
            (Some(number @ 1..), Some(unit)) => Some(TimeLimit { number, unit }),
            (None, None) => None,
            _ => return Err(unsound("a limit is a number of at least 1 with its unit")),
        };
        let day = |text: &String| Date::parse(text).ok_or_else(|| unsound("checked_on is no date"));
        let checked_on = self.checked_on.as_ref().map(day).transpose()?;
        Ok(RegulatorRule { regime, limit, source: self.source.clone(), checked_on })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../../../../assets/rules/clocks-v1.toml");

    #[test]
    fn the_law_is_the_tables() {
        let rules = ClockRules::current();
        let limit = |regime| rules.regulator(regime).and_then(|rule| rule.limit);
        assert_eq!(limit(LegalRegime::UkGdpr), Some(TimeLimit { number: 72, unit: LimitUnit::ClockHours }));
        assert_eq!(limit(LegalRegime::UkGdprAmended), limit(LegalRegime::UkGdpr));
        assert_eq!(limit(LegalRegime::Dpa1998), None);
        assert_eq!(rules.regulator(LegalRegime::Unknown), None);
        assert_eq!((rules.business_day.opens(), rules.business_day.closes()), (540, 1_020));
    }

    #[test]
    fn an_unsound_table_is_refused() {
        assert!(ClockRules::parse(TEXT).is_ok());
        for (from, to) in [
            ("regime = \"dpa-1998\"", "regime = \"dpa-1984\""),
            ("regime = \"dpa-1998\"", "regime = \"uk-gdpr\""),
            ("limit = 72", "limit = 0"),
            ("unit = \"clock-hours\"\n", ""),
            ("closes = \"17:00\"", "closes = \"09:00\""),
            ("closes = \"17:00\"", "closes = \"24:00\""),
            ("version", "edition"),
        ] {
            assert!(ClockRules::parse(&TEXT.replacen(from, to, 1)).is_err(), "{from} {to}");
        }
    }
}
