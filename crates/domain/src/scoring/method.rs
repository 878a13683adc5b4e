//! The numbers of the method, read from data and checked once.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{
    case::{Answer, EvidenceGrade, Freshness},
    exact::Exact,
    gate::{Gate, NamedGate},
    ids::{Control, Factor},
    score::Band,
};

/// Why a method file is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MethodError {
    /// Not TOML, or not the shape of a method.
    #[error("the method cannot be read: {0}")]
    Unreadable(String),
    /// A value that the method cannot have.
    #[error("the method's {0}")]
    Unsound(&'static str),
}

/// A scoring method: factors, weights, gates, bands, and the version that every score made with it bears.
///
/// Fractions are held as integers in the units of [`Units`], so that scoring is integer arithmetic and exact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    pub(super) version: String,
    source: String,
    checked: NaiveDate,
    pub(super) unknown_factor: u8,
    pub(super) factor_weights: [i64; 7],
    pub(super) factor_levers: [bool; 7],
    pub(super) people_from: [u64; 4],
    pub(super) reach_from: [u64; 4],
    pub(super) exposure: ExposureRule,
    pub(super) control_weights: [i64; 7],
    pub(super) evidence: [i64; 4],
    pub(super) freshness: [i64; 3],
    pub(super) history: HistoryRule,
    pub(super) gates: [GateRule; 16],
    bands: [u8; 4],
    pub(super) units: Units,
}

/// How many units make one: exposure 2 means that exposures are held in halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Units {
    pub exposure: i64,
    pub evidence: i64,
    pub freshness: i64,
    pub history: i64,
}

/// In units of exposure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ExposureRule {
    pub base: i64,
    pub adds: [i64; 3],
    pub most: i64,
}

/// Amounts in units of history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HistoryRule {
    pub breach_recent_months: u32,
    pub breach_recent: i64,
    pub breach_older_months: u32,
    pub breach_older: i64,
    pub late_notice: i64,
    pub root_cause_outstanding: i64,
    pub kpi_failure: i64,
    pub kpi_most: i64,
    pub most: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct GateRule {
    pub floor: u8,
    pub higher: Option<u8>,
    pub higher_from_impact: Option<u8>,
    pub from_impact: u8,
    /// In units of evidence × freshness, of 100 %.
    pub confidence_under: Option<i64>,
}

static V1: LazyLock<Method> = LazyLock::new(|| {
    match Method::parse(include_str!("../../../../assets/rules/scoring-v1.toml")) {
        Ok(method) => method,
        // The file is part of the program, and a test reads it.
        Err(error) => panic!("scoring-v1.toml: {error}"),
    }
});

impl Method {
    /// `scoring-v1`, part of the program.
    pub fn v1() -> &'static Method {
        &V1
    }

    /// Reads a method and checks it: weights sum to 100, every id occurs once and in order, better never counts for less.
    pub fn parse(text: &str) -> Result<Method, MethodError> {
        let file: MethodFile = toml::from_str(text).map_err(|e| MethodError::Unreadable(e.to_string()))?;
        file.checked()
    }

    /// The version that scores bear: `scoring-v1`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Where the numbers come from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// When the numbers were last held against their source.
    pub fn checked_on(&self) -> NaiveDate {
        self.checked
    }

    /// The weight of a factor, of 100.
    pub fn factor_weight(&self, factor: Factor) -> u8 {
        u8::try_from(self.factor_weights[factor.at()]).unwrap_or(u8::MAX)
    }

    /// The weight of a control, of 100.
    pub fn control_weight(&self, control: Control) -> u8 {
        u8::try_from(self.control_weights[control.at()]).unwrap_or(u8::MAX)
    }

    /// How far evidence of a grade counts, 0 to 1.
    pub fn evidence_factor(&self, grade: EvidenceGrade) -> Exact {
        Exact::new(self.evidence[grade.at()], self.units.evidence)
    }

    /// How far evidence of an age counts, 0 to 1.
    pub fn freshness_factor(&self, freshness: Freshness) -> Exact {
        Exact::new(self.freshness[freshness.at()], self.units.freshness)
    }

    /// What a gate sets: its floor, and the floor of its higher case where it has one.
    pub fn floors(&self, gate: Gate) -> (u8, Option<u8>) {
        let rule = self.gates[gate.at()];
        (rule.floor, rule.higher)
    }

    /// The band of a result from 1 to 25.
    pub fn band(&self, result: u8) -> Band {
        let at = self.bands.iter().rposition(|from| *from <= result).unwrap_or(0);
        Band::ALL[at]
    }
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MethodFile {
    version: String,
    source: String,
    checked: String,
    unknown_factor: u8,
    factor: Vec<FactorRow>,
    exposure: ExposureRow,
    control: Vec<ControlRow>,
    evidence: EvidenceRow,
    freshness: FreshnessRow,
    history: HistoryRow,
    gate: Vec<GateRow>,
    band: Vec<BandRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactorRow {
    id: String,
    weight: u8,
    lever: bool,
    from: Option<[u64; 4]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ControlRow {
    id: String,
    weight: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExposureRow {
    base: String,
    yes: String,
    unknown: String,
    no: String,
    most: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceRow {
    none: String,
    asserted: String,
    sighted: String,
    verified: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FreshnessRow {
    in_date: String,
    lapsed: String,
    stale: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HistoryRow {
    breach_recent_months: u32,
    breach_recent: String,
    breach_older_months: u32,
    breach_older: String,
    late_notice: String,
    root_cause_outstanding: String,
    kpi_failure: String,
    kpi_most: String,
    most: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GateRow {
    id: String,
    floor: u8,
    higher: Option<u8>,
    #[serde(default)]
    named_higher: bool,
    higher_from_impact: Option<u8>,
    from_impact: Option<u8>,
    confidence_under: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BandRow {
    name: String,
    from: u8,
}

impl MethodFile {
    fn checked(self) -> Result<Method, MethodError> {
        let (exposure_unit, exposure) = self.exposure.checked()?;
        let (evidence_unit, evidence) = self.evidence.checked()?;
        let (freshness_unit, freshness) = self.freshness.checked()?;
        let (history_unit, history) = self.history.checked()?;
        let units = Units {
            exposure: exposure_unit,
            evidence: evidence_unit,
            freshness: freshness_unit,
            history: history_unit,
        };
        units.check()?;
        let [people_from, reach_from] = counts(&self.factor)?;
        ensure(self.unknown_factor <= 4, "unknown factor is above 4")?;
        Ok(Method {
            checked: self.checked.parse().map_err(|_| MethodError::Unsound("date of checking is no date"))?,
            version: self.version,
            source: self.source,
            unknown_factor: self.unknown_factor,
            factor_weights: weights(
                self.factor.iter().map(|row| (row.id.as_str(), row.weight)),
                Factor::WORDS,
            )?,
            factor_levers: array(self.factor.iter().map(|row| row.lever))?,
            people_from,
            reach_from,
            exposure,
            control_weights: weights(
                self.control.iter().map(|row| (row.id.as_str(), row.weight)),
                Control::WORDS,
            )?,
            evidence,
            freshness,
            history,
            gates: gates(&self.gate, units)?,
            bands: bands(&self.band)?,
            units,
        })
    }
}

impl Units {
    /// Keeps every product of the sum well within `i64` (see `sum.rs`).
    fn check(self) -> Result<(), MethodError> {
        let product = [self.exposure, self.history, self.evidence, self.freshness]
            .into_iter()
            .try_fold(400_i64, i64::checked_mul);
        ensure(product.is_some_and(|p| p <= 100_000_000_000), "fractions are too fine")
    }
}

impl ExposureRow {
    fn checked(&self) -> Result<(i64, ExposureRule), MethodError> {
        let (unit, [base, yes, no, unknown, most]) =
            scaled([&self.base, &self.yes, &self.no, &self.unknown, &self.most])?;
        ensure(unit <= base && base <= most && most == 5 * unit, "exposure does not lie within 1 and 5")?;
        ensure(no <= unknown && unknown <= yes, "unknown exposure does not lie between no and yes")?;
        let mut adds = [0; 3];
        adds[Answer::Yes.at()] = yes;
        adds[Answer::No.at()] = no;
        adds[Answer::Unknown.at()] = unknown;
        Ok((unit, ExposureRule { base, adds, most }))
    }
}

impl EvidenceRow {
    fn checked(&self) -> Result<(i64, [i64; 4]), MethodError> {
        let (unit, values) = scaled([&self.none, &self.asserted, &self.sighted, &self.verified])?;
        let [none, .., verified] = values;
        ensure(values.is_sorted(), "better evidence counts for less")?;
        ensure(none == 0 && verified == unit, "evidence does not run from 0 to 1")?;
        Ok((unit, values))
    }
}

impl FreshnessRow {
    fn checked(&self) -> Result<(i64, [i64; 3]), MethodError> {
        let (unit, values) = scaled([&self.in_date, &self.lapsed, &self.stale])?;
        ensure(values.is_sorted_by(|newer, older| newer >= older), "fresher evidence counts for less")?;
        ensure(values[0] == unit, "evidence in date does not count in full")?;
        Ok((unit, values))
    }
}

impl HistoryRow {
    fn checked(&self) -> Result<(i64, HistoryRule), MethodError> {
        let (
            unit,
            [breach_recent, breach_older, late_notice, root_cause_outstanding, kpi_failure, kpi_most, most],
        ) = scaled([
            &self.breach_recent,
            &self.breach_older,
            &self.late_notice,
            &self.root_cause_outstanding,
            &self.kpi_failure,
            &self.kpi_most,
            &self.most,
        ])?;
        ensure(self.breach_recent_months <= self.breach_older_months, "breaches grow newer with age")?;
        ensure(breach_older <= breach_recent, "older breaches count for more")?;
        let rule = HistoryRule {
            breach_recent_months: self.breach_recent_months,
            breach_recent,
            breach_older_months: self.breach_older_months,
            breach_older,
            late_notice,
            root_cause_outstanding,
            kpi_failure,
            kpi_most,
            most,
        };
        Ok((unit, rule))
    }
}

/// Decimals as whole numbers of the smallest unit that holds them all, and how many of that unit make one.
fn scaled<const N: usize>(texts: [&String; N]) -> Result<(i64, [i64; N]), MethodError> {
    let mut values = [Exact::new(0, 1); N];
    for (value, text) in values.iter_mut().zip(texts) {
        *value = Exact::from_decimal(text).ok_or(MethodError::Unsound("fractions are not all decimals"))?;
    }
    let unit = values.iter().fold(1, |unit, value| lcm(unit, *value.ratio().denom()));
    Ok((unit, values.map(|value| value.ratio().numer() * (unit / value.ratio().denom()))))
}

/// The least common multiple of two numbers above 0.
pub(super) fn lcm(a: i64, b: i64) -> i64 {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    a / x * b
}

fn weights<'a>(rows: impl Iterator<Item = (&'a str, u8)>, ids: &[&str]) -> Result<[i64; 7], MethodError> {
    let (found, weights): (Vec<_>, Vec<_>) = rows.unzip();
    ensure(found == ids, "factors or controls are not each there once, in order")?;
    let weights: [i64; 7] = array(weights.into_iter().map(i64::from))?;
    ensure(weights.iter().sum::<i64>() == 100, "weights do not sum to 100")?;
    Ok(weights)
}

fn counts(rows: &[FactorRow]) -> Result<[[u64; 4]; 2], MethodError> {
    let mut found = rows.iter().filter_map(|row| row.from.map(|from| (row.id.as_str(), from)));
    match (found.next(), found.next(), found.next()) {
        (Some(("I2", people)), Some(("I3", reach)), None) if people.is_sorted() && reach.is_sorted() => {
            Ok([people, reach])
        }
        _ => Err(MethodError::Unsound("counts are not those of I2 and I3, rising")),
    }
}

fn gates(rows: &[GateRow], units: Units) -> Result<[GateRule; 16], MethodError> {
    ensure(
        rows.iter().map(|row| row.id.as_str()).eq(Gate::WORDS.iter().copied()),
        "gates are not each there once, in order",
    )?;
    let rules = rows.iter().zip(Gate::ALL).map(|(row, gate)| row.checked(gate, units));
    array(rules.collect::<Result<Vec<_>, _>>()?.into_iter())
}

impl GateRow {
    fn checked(&self, gate: Gate, units: Units) -> Result<GateRule, MethodError> {
        let named: Vec<_> = NamedGate::ALL.into_iter().filter(|named| named.gate() == gate).collect();
        ensure(
            self.named_higher == named.iter().any(|named| named.is_higher()),
            "gates with a plus are not those that a case can name",
        )?;
        ensure(
            self.confidence_under.is_some() == named.is_empty(),
            "computed gates are not those that no case can name",
        )?;
        let has_higher_case = self.named_higher || self.higher_from_impact.is_some();
        ensure(self.higher.is_some() == has_higher_case, "higher floors lack their case")?;
        let highest = self.higher.unwrap_or(self.floor);
        ensure(
            (1..=25).contains(&self.floor) && (self.floor..=25).contains(&highest),
            "floors are not 1 to 25",
        )?;
        Ok(GateRule {
            floor: self.floor,
            higher: self.higher,
            higher_from_impact: self.higher_from_impact,
            from_impact: self.from_impact.unwrap_or(1),
            confidence_under: self
                .confidence_under
                .as_deref()
                .map(|text| confidence(text, units))
                .transpose()?,
        })
    }
}

fn confidence(text: &str, units: Units) -> Result<i64, MethodError> {
    let percent = Exact::from_decimal(text).ok_or(MethodError::Unsound("confidence is no decimal"))?.ratio();
    let scaled = percent * units.evidence * units.freshness;
    ensure(scaled.is_integer(), "confidence is finer than evidence × freshness")?;
    Ok(scaled.to_integer())
}

fn bands(rows: &[BandRow]) -> Result<[u8; 4], MethodError> {
    ensure(
        rows.iter().map(|row| row.name.as_str()).eq(Band::WORDS.iter().copied()),
        "bands are not Low, Moderate, High, Extreme",
    )?;
    let from: [u8; 4] = array(rows.iter().map(|row| row.from))?;
    ensure(from[0] == 1 && from.is_sorted_by(|lower, higher| lower < higher), "bands do not rise from 1")?;
    Ok(from)
}

fn array<T, const N: usize>(items: impl Iterator<Item = T>) -> Result<[T; N], MethodError> {
    let items: Vec<T> = items.collect();
    items.try_into().map_err(|_| MethodError::Unsound("tables have the wrong length"))
}

fn ensure(holds: bool, otherwise: &'static str) -> Result<(), MethodError> {
    if holds { Ok(()) } else { Err(MethodError::Unsound(otherwise)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../../../../assets/rules/scoring-v1.toml");

    #[test]
    fn the_first_version_is_sound() {
        let method = Method::parse(TEXT).expect("sound");
        assert_eq!(&method, Method::v1());
        assert_eq!(method.version(), "scoring-v1");
        assert_eq!(method.checked_on(), NaiveDate::from_ymd_opt(2026, 11, 21).expect("a date"));
        assert_eq!(Factor::ALL.map(|f| method.factor_weight(f)), [30, 15, 10, 15, 15, 10, 5]);
        assert_eq!(Control::ALL.map(|c| method.control_weight(c)), [20, 20, 20, 15, 10, 10, 5]);
        assert_eq!(
            EvidenceGrade::ALL.map(|q| method.evidence_factor(q).to_string()),
            ["0", "0.5", "0.8", "1"]
        );
        assert_eq!(Freshness::ALL.map(|f| method.freshness_factor(f).to_string()), ["1", "0.5", "0"]);
        let floors = Gate::ALL.map(|gate| method.floors(gate));
        let first = [12, 8, 12, 12, 8, 12, 15, 12, 8, 12, 15, 12, 8, 12, 8, 16];
        assert_eq!(floors.map(|(floor, _)| floor), first);
        let higher = floors.iter().enumerate().filter_map(|(at, (_, higher))| higher.map(|h| (at + 1, h)));
        assert!(higher.eq([(1, 15), (6, 15), (8, 16), (9, 12), (13, 12), (15, 12)]));
    }

    #[test]
    fn every_product_of_the_matrix_has_its_band() {
        let bands: Vec<_> = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25]
            .iter()
            .map(|result| Method::v1().band(*result).as_str())
            .collect();
        let expected = [["Low"; 3].as_slice(), &["Moderate"; 3], &["High"; 4], &["Extreme"; 4]].concat();
        assert_eq!(bands, expected);
    }

    #[test]
    fn an_unsound_method_is_refused() {
        for (right, wrong, said) in [
            ("weight = 30", "weight = 31", "weights do not sum to 100"),
            ("id = \"C2\"", "id = \"C3\"", "not each there once"),
            ("sighted = \"0.8\"", "sighted = \"0.4\"", "better evidence counts for less"),
            ("sighted = \"0.8\"", "sighted = \"0,8\"", "not all decimals"),
            ("sighted = \"0.8\"", "sighted = 0.8", "cannot be read"),
            ("stale = \"0\"", "stale = \"0.75\"", "fresher evidence counts for less"),
            ("higher = 16", "higher = 11", "floors are not 1 to 25"),
            ("named_higher = true", "named_higher = false", "with a plus"),
            ("from = 8", "from = 3", "bands do not rise"),
            ("checked = \"2026-11-21\"", "checked = \"soon\"", "no date"),
            ("unknown_factor = 3", "unknown_factor = 5", "above 4"),
            ("unknown_factor = 3", "unknown_fact = 3", "cannot be read"),
        ] {
            assert!(TEXT.contains(right), "{right}");
            let error = Method::parse(&TEXT.replace(right, wrong)).expect_err(wrong);
            assert!(error.to_string().contains(said), "{wrong}: {error}");
        }
    }
    #[test]
    fn fractions_so_fine_that_a_sum_could_overflow_are_refused() {
        let fine = TEXT.replace("sighted = \"0.8\"", "sighted = \"0.799999\"");
        assert!(Method::parse(&fine).is_ok());
        let error =
            Method::parse(&fine.replace("lapsed = \"0.5\"", "lapsed = \"0.499999\"")).expect_err("too fine");
        assert!(error.to_string().contains("too fine"), "{error}");
    }
}
