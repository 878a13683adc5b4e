//! The steps of the sample, read from its files and put in the order in which they happened.

use crate::failure::Failure;
use crate::register::Person;
use domain::date::{Clock as TimeOfDay, Date};
use domain::noun::Noun;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The files, each with its name; of steps of the same minute the earlier file's come first.
const FILES: [(&str, &str); 19] = [
    ("bodies", include_str!("../../../../assets/sample/bodies.json")),
    ("badge-dosimetry", include_str!("../../../../assets/sample/badge-dosimetry.json")),
    ("payroll-bureau", include_str!("../../../../assets/sample/payroll-bureau.json")),
    ("occupational-health", include_str!("../../../../assets/sample/occupational-health.json")),
    ("rostering", include_str!("../../../../assets/sample/rostering.json")),
    ("staff-survey", include_str!("../../../../assets/sample/staff-survey.json")),
    ("disclosure-checks", include_str!("../../../../assets/sample/disclosure-checks.json")),
    ("dictation-ai", include_str!("../../../../assets/sample/dictation-ai.json")),
    ("cloud-backup", include_str!("../../../../assets/sample/cloud-backup.json")),
    ("donor-registry", include_str!("../../../../assets/sample/donor-registry.json")),
    ("pathology-courier", include_str!("../../../../assets/sample/pathology-courier.json")),
    ("dental-laboratory", include_str!("../../../../assets/sample/dental-laboratory.json")),
    ("interpreters", include_str!("../../../../assets/sample/interpreters.json")),
    ("teleradiology", include_str!("../../../../assets/sample/teleradiology.json")),
    ("patient-transport", include_str!("../../../../assets/sample/patient-transport.json")),
    ("shredding", include_str!("../../../../assets/sample/shredding.json")),
    ("cleaning", include_str!("../../../../assets/sample/cleaning.json")),
    ("car-park-permits", include_str!("../../../../assets/sample/car-park-permits.json")),
    ("incidents", include_str!("../../../../assets/sample/incidents.json")),
];
const PEOPLE: &str = include_str!("../../../../assets/sample/people.json");

/// The whole story.
pub struct Script {
    /// Who acts, by key.
    pub people: BTreeMap<String, Person>,
    /// What was done, in order.
    pub steps: Vec<Step>,
}

/// One action of one person.
pub struct Step {
    /// Days before the day of the sample (0 or less).
    pub day: i64,
    /// Minutes since midnight, London time.
    pub minutes: u16,
    /// The key of the person.
    pub by: String,
    /// What was done.
    pub verb: Verb,
    /// Where it stands, for a person who mends the files.
    pub place: String,
}

impl Step {
    /// The day on which it is done.
    pub fn on(&self, as_at: Date) -> Date {
        as_at.minus_days(u32::try_from(-self.day).unwrap_or(0))
    }
}

/// What can be done.
pub enum Verb {
    /// Adds a record; later steps name it by the key.
    Add { noun: Noun, key: String, draft: Value },
    /// Sets values of a record, each by its place.
    Edit { key: String, set: Map<String, Value> },
    /// Approves an assessment in the name of an office.
    Approve { key: String, by: String },
    /// Retires a record.
    Retire { key: String, reason: String },
    /// Brings a retired record back.
    Reinstate { key: String },
    /// Takes the last deed back.
    Undo,
}

#[derive(Deserialize)]
struct Written {
    day: i64,
    time: String,
    by: String,
    #[serde(flatten)]
    verb: WrittenVerb,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenVerb {
    Add {
        add: String,
        key: String,
        draft: Value,
    },
    Edit {
        edit: String,
        set: Map<String, Value>,
    },
    Approve {
        approve: String,
        r#for: String,
    },
    Retire {
        retire: String,
        reason: String,
    },
    Reinstate {
        reinstate: String,
    },
    Undo {
        #[serde(rename = "undo")]
        _undo: bool,
    },
}

#[derive(Deserialize)]
struct WrittenPerson {
    name: String,
    role: String,
}

/// Reads the files.
///
/// # Errors
/// Where one of them does not hold what it should: a fault of this program, named with its place.
pub fn read() -> Result<Script, Failure> {
    let people: BTreeMap<String, WrittenPerson> =
        serde_json::from_str(PEOPLE).map_err(|error| fault("people", error))?;
    let mut steps = Vec::new();
    for (name, text) in FILES {
        let written: Vec<Written> = serde_json::from_str(text).map_err(|error| fault(name, error))?;
        for (index, step) in written.into_iter().enumerate() {
            steps.push(understood(step, format!("{name}[{index}]"))?);
        }
    }
    // Stable: steps of one minute keep the order of their files.
    steps.sort_by_key(|step| (step.day, step.minutes));
    let people = people
        .into_iter()
        .map(|(key, person)| (key, Person { name: person.name, role: person.role }))
        .collect();
    Ok(Script { people, steps })
}

fn understood(step: Written, place: String) -> Result<Step, Failure> {
    let time = TimeOfDay::parse(&step.time).ok_or_else(|| fault(&place, "the time"))?;
    if step.day > 0 {
        return Err(fault(&place, "the day lies ahead"));
    }
    let verb = match step.verb {
        WrittenVerb::Add { add, key, draft } => {
            let noun = Noun::from_word(&add).ok_or_else(|| fault(&place, "the noun"))?;
            Verb::Add { noun, key, draft }
        }
        WrittenVerb::Edit { edit, set } => Verb::Edit { key: edit, set },
        WrittenVerb::Approve { approve, r#for } => Verb::Approve { key: approve, by: r#for },
        WrittenVerb::Retire { retire, reason } => Verb::Retire { key: retire, reason },
        WrittenVerb::Reinstate { reinstate } => Verb::Reinstate { key: reinstate },
        WrittenVerb::Undo { .. } => Verb::Undo,
    };
    Ok(Step { day: step.day, minutes: time.minutes, by: step.by, verb, place })
}

/// A fault in the sample's own files.
pub fn fault(place: &str, what: impl std::fmt::Display) -> Failure {
    Failure::internal(format!("sample, {place}: {what}"))
}

#[cfg(test)]
mod tests;
