//! What a copy of a report leaves out, by the reader it is made for.
//!
//! The rules are those of `assets/rules/redaction-v1.toml`. They are applied to a report's model before anything is laid out, so
//! that what is left out is nowhere in the file. A text is replaced by a mark that says why; any other value is taken out.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use crate::date::Date;
use crate::field::Stored;
use crate::problem::Problems;
use crate::record::{Column, Record, Spec};
use crate::vocabulary::Qualifier;
use crate::word::Word;

/// Whom a copy is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// Everything, for those who keep the register.
    Full,
    /// The board's private session.
    BoardPrivate,
    /// The board's public session.
    BoardPublic,
    /// An answer to a request for information.
    Foi,
    /// The supplier, so that it can reply.
    SupplierCopy,
}

impl Profile {
    /// All of them, the fullest first.
    pub const ALL: [Self; 5] =
        [Self::Full, Self::BoardPrivate, Self::BoardPublic, Self::Foi, Self::SupplierCopy];

    /// Their words.
    pub const WORDS: &'static [&'static str] = &[
        Self::Full.word(),
        Self::BoardPrivate.word(),
        Self::BoardPublic.word(),
        Self::Foi.word(),
        Self::SupplierCopy.word(),
    ];

    /// Its word, kebab-case.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::BoardPrivate => "board-private",
            Self::BoardPublic => "board-public",
            Self::Foi => "foi",
            Self::SupplierCopy => "supplier-copy",
        }
    }

    /// Whether anybody may come to read the copy: it is published, or given to whoever asked for information.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::BoardPublic | Self::Foi)
    }

    /// The profile of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.word() == word)
    }
}

/// Why something is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It names a person.
    Personal,
    /// Prices, caps and standing of a company.
    Commercial,
    /// It would help whoever attacks a system.
    Security,
    /// It was said in confidence.
    Confidence,
    /// What the body itself weighs and decides.
    Deliberation,
    /// Free text that nobody has read for this reader.
    Unread,
}

impl Reason {
    /// The half of its catalogue key after `word-withheld-`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Commercial => "commercial",
            Self::Security => "security",
            Self::Confidence => "confidence",
            Self::Deliberation => "deliberation",
            Self::Unread => "unread",
        }
    }
}

/// A reason with the profiles that leave out what it holds for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Which.
    pub id: Reason,
    hidden_from: Vec<Profile>,
    /// The exemption that is usually looked at first.
    pub exemption: String,
    checked_on: Option<String>,
}

impl Kind {
    /// When the exemption was last looked up; none where nobody has.
    #[must_use]
    pub fn checked_on(&self) -> Option<Date> {
        self.checked_on.as_deref().and_then(Date::parse)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldRule {
    kind: Reason,
    table: String,
    columns: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListRule {
    kind: Reason,
    table: String,
}

/// Where a copy took out a value that is no text, and why: the name of a field, or `part/place/field`, with places from 0. A text
/// is not among them, for the mark stands where it stood, and neither is what nobody had recorded.
pub type LeftOut = BTreeMap<String, Reason>;

/// A record without what a profile leaves out, and where something is gone that left no mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Copied<T> {
    /// The record.
    pub record: T,
    /// What left no mark.
    pub left_out: LeftOut,
}

/// The tables that hold numbers of people.
const COUNTED: [&str; 4] = ["head_count", "incident_group", "incident_body", "incident_remedy"];

/// Numbers of people so small that somebody could be recognised.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Small {
    /// From 1 up to, and without, this number.
    pub below: i64,
    hidden_from: Vec<Profile>,
    /// Where the number comes from.
    pub source: String,
    checked_on: Option<String>,
}

impl Small {
    /// When the source was last looked up; none where nobody has.
    #[must_use]
    pub fn checked_on(&self) -> Option<Date> {
        self.checked_on.as_deref().and_then(Date::parse)
    }

    /// Whether a number is so small.
    #[must_use]
    pub fn hides(&self, count: i64) -> bool {
        (1..self.below).contains(&count)
    }

    fn is(&self, count: &Value) -> bool {
        count.as_i64().is_some_and(|count| self.hides(count))
    }

    /// Whether a number of people beside the one that it is of leaves few: who subtracts would have them.
    fn leaves_few(&self, record: &Value, part: &str) -> bool {
        let wholes = match part {
            "people_told" => ["people_min", "people_max"],
            "people_taken_up" => ["people_offered"; 2],
            _ => return false,
        };
        let left = |whole: &str| Some(record[whole].as_i64()? - record[part].as_i64()?);
        wholes.into_iter().filter_map(left).any(|left| self.hides(left))
    }

    /// Takes small numbers of people out of a record or part of one: a range whose upper end is small becomes "fewer than",
    /// any other small number is gone. Answers which are.
    fn take_out(&self, record: &mut Value) -> Vec<&'static str> {
        for (least, most) in [("min", "max"), ("people_min", "people_max")] {
            let small = self.is(&record[most]) || record[most].is_null() && self.is(&record[least]);
            if !small {
                continue;
            }
            record[least] = Value::Null;
            let has_qualifier = record.get("qualifier").is_some();
            // Without a word for it the upper end says the same: fewer than 5 is at most 4.
            record[most] = if has_qualifier { self.below.into() } else { (self.below - 1).into() };
            if has_qualifier {
                record["qualifier"] = Qualifier::FewerThan.word().into();
            }
        }
        let mut gone = vec!["people_told", "people_offered", "people_taken_up"];
        gone.retain(|alone| self.is(&record[*alone]) || self.leaves_few(record, alone));
        for alone in &gone {
            record[*alone] = Value::Null;
        }
        gone
    }
}

/// The rules.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redaction {
    /// Their version.
    pub version: String,
    small: Small,
    kind: Vec<Kind>,
    field: Vec<FieldRule>,
    list: Vec<ListRule>,
}

static V1: LazyLock<Redaction> = LazyLock::new(|| {
    let read = toml::from_str(include_str!("../../../assets/rules/redaction-v1.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl Redaction {
    /// The first version.
    #[must_use]
    pub fn v1() -> &'static Self {
        &V1
    }

    /// Which numbers of people a profile hides because they are small; none where it shows all.
    #[must_use]
    pub fn small(&self, profile: Profile) -> Option<&Small> {
        Some(&self.small).filter(|small| small.hidden_from.contains(&profile))
    }

    /// The reasons for which a profile leaves things out, in the order of the table.
    #[must_use]
    pub fn kinds(&self, profile: Profile) -> Vec<&Kind> {
        self.kind.iter().filter(|kind| kind.hidden_from.contains(&profile)).collect()
    }

    /// Whether a profile leaves out what a reason holds for.
    #[must_use]
    pub fn hides(&self, profile: Profile, reason: Reason) -> bool {
        self.kind.iter().any(|kind| kind.id == reason && kind.hidden_from.contains(&profile))
    }

    /// Why a profile leaves out a column of a table; none where it is shown.
    #[must_use]
    pub fn column(&self, profile: Profile, table: &str, column: &str) -> Option<Reason> {
        let holds = |rule: &&FieldRule| {
            (rule.table == table || rule.table == "*") && rule.columns.iter().any(|one| one == column)
        };
        let found = self.field.iter().filter(holds).map(|rule| rule.kind);
        found.into_iter().find(|reason| self.hides(profile, *reason))
    }

    /// Why a profile leaves out all records of a table; none where it shows them.
    #[must_use]
    pub fn list(&self, profile: Profile, table: &str) -> Option<Reason> {
        let found = self.list.iter().filter(|rule| rule.table == table).map(|rule| rule.kind);
        found.into_iter().find(|reason| self.hides(profile, *reason))
    }

    /// A record without what a profile leaves out; `mark` says the words that stand in place of a text.
    ///
    /// # Errors
    /// Where a rule takes out what the record cannot be without; a test sees to it that none does.
    pub fn record<T: Record>(
        &self,
        profile: Profile,
        record: &T,
        mark: &impl Fn(Reason) -> String,
    ) -> Result<Copied<T>, Problems> {
        let mut draft = record.to_json();
        let mut left_out = LeftOut::new();
        self.take_out(profile, &T::spec(), &mut draft, mark, ("", &mut left_out));
        Ok(Copied { record: T::from_draft(&draft)?, left_out })
    }

    /// `gone` is where the record stands and what is noted of it.
    fn take_out(
        &self,
        profile: Profile,
        spec: &Spec,
        record: &mut Value,
        mark: &impl Fn(Reason) -> String,
        (place, left_out): (&str, &mut LeftOut),
    ) {
        for column in &spec.columns {
            if let Some(reason) = self.column(profile, spec.table, column.name)
                && !is_empty(column, &record[column.name])
            {
                record[column.name] = in_place(column, reason, mark);
                if record[column.name].is_null() {
                    left_out.insert(format!("{place}{}", column.name), reason);
                }
            }
        }
        if let Some(small) = self.small(profile).filter(|_| COUNTED.contains(&spec.table)) {
            for name in small.take_out(record) {
                left_out.insert(format!("{place}{name}"), Reason::Personal);
            }
        }
        for part in &spec.parts {
            let spec = (part.spec)();
            for (at, item) in record[part.key].as_array_mut().into_iter().flatten().enumerate() {
                let place = format!("{place}{}/{at}/", part.key);
                self.take_out(profile, &spec, item, mark, (&place, left_out));
            }
        }
    }
}

/// Whether nothing is recorded, or that it is not known.
fn is_empty(column: &Column, value: &Value) -> bool {
    let is_unknown = (column.enumeration)().is_some() && value == "unknown";
    value.is_null() || value.as_array().is_some_and(Vec::is_empty) || is_unknown
}

/// What stands in place of a value: a mark for a text, nothing for anything else.
fn in_place(column: &Column, reason: Reason, mark: &impl Fn(Reason) -> String) -> Value {
    let is_text = |schema: &Value| schema["minLength"].is_number() && schema["maxLength"].is_number();
    let free = column.link.is_none() && (column.enumeration)().is_none();
    let mut schema = (column.schema)();
    if let Some(some) = schema["anyOf"].get(0) {
        schema = some.clone();
    }
    match column.stored {
        Stored::Text if free && is_text(&schema) => mark(reason).into(),
        Stored::Json if free && is_text(&schema["items"]) => vec![mark(reason)].into(),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Contract;
    use crate::processing::Processing;
    use serde_json::json;

    #[test]
    fn the_table_holds_and_every_rule_names_a_table_and_a_reason_that_some_profile_hides() {
        let rules = Redaction::v1();
        for kind in &rules.kind {
            assert!(!kind.hidden_from.is_empty() && !kind.hidden_from.contains(&Profile::Full), "{kind:?}");
            assert!(kind.checked_on.is_none() || kind.checked_on().is_some(), "{kind:?}");
        }
        let reasons: Vec<Reason> =
            rules.field.iter().map(|rule| rule.kind).chain(rules.list.iter().map(|rule| rule.kind)).collect();
        assert!(reasons.iter().all(|reason| rules.kind.iter().any(|kind| kind.id == *reason)));
    }

    #[test]
    fn no_column_and_no_list_is_ruled_on_twice() {
        let rules = Redaction::v1();
        let columns = rules
            .field
            .iter()
            .flat_map(|rule| rule.columns.iter().map(|column| (rule.table.as_str(), column.as_str())));
        let lists = rules.list.iter().map(|rule| (rule.table.as_str(), "*"));
        let mut ruled: Vec<_> = columns.chain(lists).collect();
        ruled.sort_unstable();
        let twice: Vec<_> = ruled.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn a_number_that_leaves_few_of_the_one_beside_it_is_left_out() {
        let small = Redaction::v1().small(Profile::Foi).expect("small numbers");
        let gone = |mut record: Value| small.take_out(&mut record);
        assert_eq!(gone(json!({ "people_max": 212, "people_told": 209 })), ["people_told"]);
        assert_eq!(gone(json!({ "people_offered": 260, "people_taken_up": 258 })), ["people_taken_up"]);
        for told in [212, 207, 100] {
            assert_eq!(gone(json!({ "people_max": 212, "people_told": told })), [""; 0], "{told}");
        }
    }

    #[test]
    fn a_full_copy_is_the_record_itself() {
        let draft = json!({ "title": "Badges", "note": "private", "value_ex_vat_pence": 100 });
        let contract = Contract::from_draft(&draft).expect("a contract");
        let copy = Redaction::v1().record(Profile::Full, &contract, &|_| "X".into()).expect("a copy");
        assert_eq!(copy, Copied { record: contract, left_out: LeftOut::new() });
    }

    #[test]
    fn texts_are_marked_and_other_values_are_gone_in_parts_too() {
        let draft = json!({ "title": "Badges", "note": "private", "value_ex_vat_pence": 100, "insurance": "£5m",
            "events": [{ "kind": "signed", "on": "2024-01-10", "note": "in the pub" }] });
        let contract = Contract::from_draft(&draft).expect("a contract");
        let mark = |reason: Reason| format!("[{}]", reason.word());
        let Copied { record: copy, left_out } =
            Redaction::v1().record(Profile::Foi, &contract, &mark).expect("a copy");
        let gone = LeftOut::from([("value_ex_vat_pence".to_owned(), Reason::Commercial)]);
        assert_eq!(left_out, gone, "what leaves no mark is noted, and nothing else");
        assert_eq!(copy.value_ex_vat_pence, None);
        assert_eq!(copy.insurance.as_deref(), Some("[commercial]"));
        assert_eq!(copy.note.as_deref(), Some("[unread]"));
        assert_eq!(copy.events[0].note.as_deref(), Some("[unread]"));
        assert_eq!(&*copy.title, "Badges");
        assert_eq!(copy.dependencies, None, "what nobody recorded is not said to be withheld");
        let private = Redaction::v1().record(Profile::BoardPrivate, &contract, &mark).expect("a copy").record;
        assert_eq!(private.note.as_deref(), Some("private"));
    }

    #[test]
    fn a_required_text_keeps_a_mark_in_its_place() {
        let draft = json!({ "name": "Payroll", "supplier": "S-0001",
            "data_items": [{ "category": "identification", "field_name": "Wearer", "key_holder": "supplier" }] });
        let activity = Processing::from_draft(&draft).expect("an activity");
        let copy = Redaction::v1().record(Profile::Foi, &activity, &|_| "withheld".into()).expect("a copy");
        let gone: Vec<&String> = copy.left_out.keys().collect();
        assert_eq!(gone, ["data_items/0/key_holder"]);
        let copy = copy.record;
        assert_eq!(&*copy.data_items[0].field_name, "withheld");
    }

    #[test]
    fn small_numbers_of_people_are_fewer_than_five_for_the_public() {
        let draft = json!({ "name": "Badges", "supplier": "S-0001", "head_counts": [
            { "subject_group": "employee", "min": 3, "max": 3, "qualifier": "exactly" },
            { "subject_group": "employee", "min": 2, "max": 40 },
            { "subject_group": "employee", "min": 4 },
            { "subject_group": "employee", "min": 5, "max": 5 },
            { "subject_group": "employee", "min": 0, "max": 0 }] });
        let activity = Processing::from_draft(&draft).expect("an activity");
        let told = |profile| -> Vec<(Option<i64>, Option<i64>, Qualifier)> {
            let copy = Redaction::v1().record(profile, &activity, &|_| "X".into()).expect("a copy").record;
            let count = |one: &crate::processing::HeadCount| {
                (one.min.map(|least| least.get()), one.max.map(|most| most.get()), one.qualifier)
            };
            copy.head_counts.iter().map(count).collect()
        };
        let fewer = (None, Some(5), Qualifier::FewerThan);
        let unknown = Qualifier::Unknown;
        assert_eq!(
            told(Profile::Foi),
            [
                fewer,
                (Some(2), Some(40), unknown),
                fewer,
                (Some(5), Some(5), unknown),
                (Some(0), Some(0), unknown)
            ]
        );
        assert_eq!(told(Profile::Full)[0], (Some(3), Some(3), Qualifier::Exactly));
    }

    #[test]
    fn a_small_number_that_has_no_range_is_gone_and_noted() {
        let draft = json!({ "title": "Letter", "supplier": "S-0001", "bodies": [
            { "organisation": "O-0001", "people_told": 40 },
            { "organisation": "O-0002", "people_told": 3 }] });
        let incident = crate::incident::Incident::from_draft(&draft).expect("an incident");
        let copy = Redaction::v1().record(Profile::Foi, &incident, &|_| "X".into()).expect("a copy");
        let told = |at: usize| copy.record.bodies[at].people_told.map(|people| people.get());
        assert_eq!((told(0), told(1)), (Some(40), None));
        assert_eq!(copy.left_out, LeftOut::from([("bodies/1/people_told".to_owned(), Reason::Personal)]));
    }
}
