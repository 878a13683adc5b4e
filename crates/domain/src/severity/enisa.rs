//! ENISA's severity of a breach: SE = DPC × EI + CB, exact, with every input in the answer.

use crate::incident::people::Context;
use crate::vocabulary::{Answer, AvailabilityLoss, ConfidentialityLoss, EaseOfIdentification, IntegrityLoss};
use crate::word::{Word, word_enum};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

/// A table of severity that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the table of severity does not hold: {0}")]
pub struct SeverityTableError(pub(super) String);

word_enum! {
    /// A band of ENISA's severity.
    EnisaBand, "enisa-band" { Low = "low", Medium = "medium", High = "high", VeryHigh = "very-high" }
}

/// A number in hundredths, written as a decimal: 2.5, 3, 0.75.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hundredths(pub i64);

impl fmt::Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(f, "{whole}"),
            rest if rest % 10 == 0 => write!(f, "{whole}.{}", rest / 10),
            rest => write!(f, "{whole}.{rest:02}"),
        }
    }
}

/// What is known of a group of people and of how its data was breached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// DPC, 1 to 4: what the data says of a person in its context; the highest of its kinds.
    pub context: Option<Context>,
    /// EI: how easily a person is named.
    pub identification: EaseOfIdentification,
    /// How confidentiality was lost.
    pub confidentiality: ConfidentialityLoss,
    /// How integrity was lost.
    pub integrity: IntegrityLoss,
    /// How availability was lost.
    pub availability: AvailabilityLoss,
    /// Whether somebody meant harm.
    pub malicious: Answer,
    /// At least so many people.
    pub people_min: u64,
    /// At most so many; none where nobody has said.
    pub people_max: Option<u64>,
    /// Whether the data could not be read by others.
    pub unintelligible: Answer,
}

/// What a number can be: what is added is a range where something is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Added {
    least: i64,
    most: i64,
}

/// The severity for a group of people, with what went into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnisaSeverity {
    /// What was known.
    pub inputs: Circumstances,
    /// DPC.
    pub context: i64,
    /// EI.
    pub identification: Hundredths,
    /// CB, the least that it can be.
    pub circumstances_least: Hundredths,
    /// CB, the most that it can be.
    pub circumstances_most: Hundredths,
    /// SE, the least that it can be.
    pub least: Hundredths,
    /// SE, the most that it can be.
    pub most: Hundredths,
    /// The band of the least.
    pub band_least: EnisaBand,
    /// The band of the most.
    pub band_most: EnisaBand,
    /// Whether more people than the method's mark are in it; a flag that changes nothing.
    pub many_people: Answer,
    /// What is not known and widens the answer, by the name of its input.
    pub unknown: Vec<&'static str>,
}

/// The numbers of the method: `assets/rules/enisa-2013.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enisa {
    /// Its version.
    pub version: String,
    /// Where it is from.
    pub source: String,
    many_people: u64,
    identification: BTreeMap<String, i64>,
    confidentiality: BTreeMap<String, i64>,
    integrity: BTreeMap<String, i64>,
    availability: BTreeMap<String, i64>,
    malicious: BTreeMap<String, i64>,
    bands: Vec<(EnisaBand, Option<i64>)>,
}

static TABLE: LazyLock<Enisa> = LazyLock::new(|| {
    let read = Enisa::parse(include_str!("../../../../assets/rules/enisa-2013.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl Enisa {
    /// The numbers of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// The severity for a group of people.
    ///
    /// # Errors
    /// The names of the inputs without which there is none: the context, the identification.
    pub fn severity(&self, of: Circumstances) -> Result<EnisaSeverity, Vec<&'static str>> {
        let context = of.context.map(Context::get);
        let identification = self.identification.get(of.identification.word()).copied();
        let (Some(context), Some(identification)) = (context, identification) else {
            let missing = [("context", context), ("identification", identification)];
            return Err(missing
                .into_iter()
                .filter(|(_, known)| known.is_none())
                .map(|(name, _)| name)
                .collect());
        };
        let mut unknown = Vec::new();
        let mut added = Added { least: 0, most: 0 };
        for (name, numbers, word) in [
            ("confidentiality", &self.confidentiality, of.confidentiality.word()),
            ("integrity", &self.integrity, of.integrity.word()),
            ("availability", &self.availability, of.availability.word()),
            ("malicious", &self.malicious, of.malicious.word()),
        ] {
            let known = numbers.get(word).copied();
            if known.is_none() {
                unknown.push(name);
            }
            added.least += known.unwrap_or_else(|| numbers.values().copied().min().unwrap_or_default());
            added.most += known.unwrap_or_else(|| numbers.values().copied().max().unwrap_or_default());
        }
        let base = context * identification;
        let (least, most) = (base + added.least, base + added.most);
        Ok(EnisaSeverity {
            inputs: of,
            context,
            identification: Hundredths(identification),
            circumstances_least: Hundredths(added.least),
            circumstances_most: Hundredths(added.most),
            least: Hundredths(least),
            most: Hundredths(most),
            band_least: self.band(least),
            band_most: self.band(most),
            many_people: self.many_people(of),
            unknown,
        })
    }

    fn band(&self, severity: i64) -> EnisaBand {
        let found = self.bands.iter().find(|(_, below)| below.is_none_or(|below| severity < below));
        found.map_or(EnisaBand::VeryHigh, |(band, _)| *band)
    }

    fn many_people(&self, of: Circumstances) -> Answer {
        match of.people_max {
            _ if of.people_min > self.many_people => Answer::Yes,
            Some(most) if most <= self.many_people => Answer::No,
            _ => Answer::Unknown,
        }
    }

    /// Reads the numbers.
    ///
    /// # Errors
    /// Where it is no such table, a word or its number is missing, or the bands are not in order.
    pub fn parse(text: &str) -> Result<Self, SeverityTableError> {
        let unsound = |what: &str| SeverityTableError(what.to_owned());
        let file: File = toml::from_str(text).map_err(|error| unsound(&error.to_string()))?;
        let answers = [("malicious", &file.malicious, &["yes", "no"][..])];
        let known = [
            ("identification", &file.identification, EaseOfIdentification::ENUMERATION.words),
            ("confidentiality", &file.confidentiality, ConfidentialityLoss::ENUMERATION.words),
            ("integrity", &file.integrity, IntegrityLoss::ENUMERATION.words),
            ("availability", &file.availability, AvailabilityLoss::ENUMERATION.words),
        ];
        for (name, numbers, words) in known.into_iter().chain(answers) {
            let asked: Vec<&str> = words.iter().copied().filter(|word| *word != "unknown").collect();
            let complete =
                asked.iter().all(|word| numbers.contains_key(*word)) && numbers.len() == asked.len();
            if !complete || numbers.values().any(|number| !(0..=100).contains(number)) {
                return Err(unsound(&format!("{name} needs a number from 0 to 100 for each of its words")));
            }
        }
        let band = |row: &BandRow| Some((EnisaBand::from_word(&row.word)?, row.below));
        let bands: Option<Vec<_>> = file.band.iter().map(band).collect();
        let bands = bands.ok_or_else(|| unsound("a band is not known"))?;
        let in_order = bands.iter().map(|(band, _)| band).eq(EnisaBand::ALL)
            && bands
                .windows(2)
                .all(|pair| pair[0].1.is_some() && (pair[1].1.is_none() || pair[0].1 < pair[1].1))
            && bands.last().is_some_and(|(_, below)| below.is_none());
        if !in_order {
            return Err(unsound("the bands are not in order, or the last has an end"));
        }
        let File {
            version,
            source,
            many_people,
            identification,
            confidentiality,
            integrity,
            availability,
            ..
        } = file;
        let malicious = file.malicious;
        Ok(Self {
            version,
            source,
            many_people,
            identification,
            confidentiality,
            integrity,
            availability,
            malicious,
            bands,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    source: String,
    many_people: u64,
    identification: BTreeMap<String, i64>,
    confidentiality: BTreeMap<String, i64>,
    integrity: BTreeMap<String, i64>,
    availability: BTreeMap<String, i64>,
    malicious: BTreeMap<String, i64>,
    band: Vec<BandRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BandRow {
    word: String,
    below: Option<i64>,
}
