//! Forms of every noun: sections of questions, the lists inside a record, what was typed, and how a text is understood.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::Named;

/// All that the form of a record needs, new or there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NounForm {
    /// What kind of record it is.
    pub noun: Named,
    /// Its id; none for a new one.
    pub id: Option<String>,
    /// Its reference; none for a new one.
    pub reference: Option<String>,
    /// What the record is called; for a new one what it will be, such as "New contract".
    pub title: String,
    /// Revision of the register it was read at; a save gives it back, so that nobody's change is lost.
    pub revision: u64,
    /// When it is saved.
    pub saves: Saves,
    /// What it is worth as it stands; none for a noun that has no quality of its own.
    pub worth: Option<FormWorth>,
    /// Why it cannot be changed, in words; none where it can.
    pub frozen: Option<String>,
    /// That it is retired; none where it is not.
    pub retired: Option<FormRetired>,
    /// The questions, in sections.
    pub sections: Vec<FormSection>,
    /// The lists inside the record.
    pub parts: Vec<FormPart>,
}

/// What the record of a form is worth as it is typed: the quality of a clause, or of a check against art. 28(3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormWorth {
    /// 0-4; none while an answer is missing, is not understood or contradicts another.
    pub quality: Option<u8>,
    /// What it says and what it lacks, or why its quality cannot be told, in words.
    pub sentence: String,
}

/// When a form is saved: a record that is kept saves itself, a decision is saved by its button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Saves {
    /// As soon as a field was left.
    AtOnce,
    /// When the person presses the button: assessments, acceptances, decisions, disputes, claims.
    ByButton,
}

/// That a record is retired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormRetired {
    /// The day, in words.
    pub on: String,
    /// Why, as typed.
    pub reason: String,
}

/// A section of a form: a line of its task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormSection {
    /// The section's own word, kebab-case.
    pub key: String,
    /// What the task list calls it.
    pub title: String,
    /// How many of the questions that are asked are answered.
    pub answered: u32,
    /// How many questions are asked, those left out that the present answers make pointless.
    pub asked: u32,
    /// The questions.
    pub fields: Vec<FormField>,
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormField {
    /// Name of the field, as drafts write it.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// What is meant, with its unit; none where the label says all.
    pub hint: Option<String>,
    /// The rule that asks for it, such as "UK GDPR art. 30(1)(c)".
    pub source: Option<String>,
    /// How it is answered.
    pub kind: FieldKind,
    /// Whether the record cannot be saved without it.
    pub required: bool,
    /// What can be chosen. "Not known" is not among them: no answer says that.
    pub choices: Vec<Named>,
    /// The noun it points to.
    pub link: Option<String>,
    /// When it is asked; none for always. A field that is not asked keeps its value.
    pub shown_when: Option<ShownWhen>,
    /// The most characters it can hold (of each line or entry of a list); none where that is no question.
    pub longest: Option<u32>,
    /// The present answer.
    pub value: FormValue,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A list of single lines.
    Lines,
    /// A whole number.
    Number,
    /// An amount of money; pounds and pence as typed.
    Money,
    /// A day.
    Date,
    /// A length of time in months and days.
    Period,
    /// An hour and minute of the day.
    Time,
    /// A date that may be uncertain, as EDTF.
    When,
    /// One of `choices`.
    Choice,
    /// Any of `choices`.
    Choices,
    /// Yes, no, or not known.
    Answer,
    /// One record of the noun `link`.
    Link,
    /// Several of them.
    Links,
    /// A country, one of `choices`.
    Country,
    /// Several countries.
    Countries,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShownWhen {
    /// Another field of the same form, or of the same item of a list.
    pub field: String,
    /// The answers to it with which this one is asked.
    pub words: Vec<String>,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormValue {
    /// What stands in the field; none where it is not known. Always none for lists.
    pub text: Option<String>,
    /// The entries of a list: lines, choices, links, countries.
    pub list: Vec<LinkedValue>,
    /// How it reads where that differs from `text`: a link's name, a date in words.
    pub shown: Option<String>,
}

/// One value with the words a person reads for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LinkedValue {
    /// What a draft holds: an id, a word, a country's code, the line itself.
    pub value: String,
    /// How it reads.
    pub text: String,
}

/// A list inside a record, each item with fields of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormPart {
    /// The list's name, as drafts write it.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// What adds one: "Add a data item".
    pub item: String,
    /// The rule that asks for the list.
    pub source: Option<String>,
    /// A new item: its questions, with empty answers.
    pub fields: Vec<FormField>,
    /// The items, in their order.
    pub items: Vec<FormItem>,
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FormItem {
    /// Its id; a save gives it back, so that the item is changed and not made again.
    pub id: Option<String>,
    /// What it is called.
    pub title: String,
    /// Its questions and answers.
    pub fields: Vec<FormField>,
}

/// A record as typed. Fields that it leaves out stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecordDraft {
    /// Answers by the names of their fields.
    pub fields: BTreeMap<String, Option<DraftValue>>,
    /// The lists that the form shows, each whole: an item that is left out is retired. Lists left out stay as they are.
    pub parts: Option<BTreeMap<String, Vec<DraftItem>>>,
}

/// An answer as typed; none is "not known". Dates, periods and money may be written as people write them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum DraftValue {
    /// One answer.
    Text(String),
    /// Several: lines, words, ids, codes.
    List(Vec<String>),
}

/// An item of a list as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DraftItem {
    /// Its id; none for a new one.
    pub id: Option<String>,
    /// Answers by the names of their fields. For an item that is there, what is left out stays as it is.
    pub fields: BTreeMap<String, Option<DraftValue>>,
}

/// A record that was saved, retired or reinstated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedRecord {
    /// Its id.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// The revision after it; the next save of the same form gives this one.
    pub revision: u64,
}

/// How a text was understood. Either a value, or a problem; neither where nothing was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Understood {
    /// The value as kept: `2027-03-31`, `P6M`, `1234.50`.
    pub value: Option<String>,
    /// The same in words: "31 March 2027", "6 months", "£1,234.50".
    pub shown: Option<String>,
    /// Why it is not understood, or what it could mean.
    pub problem: Option<String>,
}
