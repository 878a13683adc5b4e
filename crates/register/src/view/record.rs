//! Records of any noun: a plain list, and a page that is read.

use serde::{Deserialize, Serialize};

use super::{FormRetired, Named};

/// Which records of a noun are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecordQuery {
    /// Words that must all be found; empty for every record.
    pub text: String,
    /// Whether retired ones are listed too.
    pub retired: bool,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most, 1 to 500.
    pub limit: u32,
}

/// A window of the records of a noun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordPage {
    /// What kind of record they are.
    pub noun: Named,
    /// How many fit.
    pub total: u32,
    /// Revision they were read at.
    pub revision: u64,
    /// The rows, in the order of their references.
    pub rows: Vec<RecordRow>,
}

/// One record in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordRow {
    /// Its id.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// What tells it from others of that name; may be empty.
    pub detail: String,
    /// Whether it is retired.
    pub retired: bool,
}

/// One record as it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordView {
    /// What kind of record it is.
    pub noun: Named,
    /// Its id.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// Revision it was read at.
    pub revision: u64,
    /// Why it cannot be changed, in words; none where it can.
    pub frozen: Option<String>,
    /// That it is retired; none where it is not.
    pub retired: Option<FormRetired>,
    /// What is recorded and what is not known, in the sections of its form.
    pub sections: Vec<RecordSection>,
    /// Its lists, as tables.
    pub parts: Vec<RecordTable>,
    /// The records that link to it, by noun.
    pub linked: Vec<LinkedRecords>,
}

/// A section of facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordSection {
    /// The section's own word, as in the form.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Its facts.
    pub facts: Vec<Fact>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Fact {
    /// Name of the field, as in the form.
    pub field: String,
    /// What it is called.
    pub label: String,
    /// What is recorded, in words; none where it is not known.
    pub value: Option<String>,
    /// The rule that asks for it.
    pub source: Option<String>,
    /// The records it points to.
    pub targets: Vec<RecordLink>,
}

/// A way to another record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordLink {
    /// Its noun.
    pub noun: String,
    /// Its id.
    pub id: String,
    /// Its reference and name.
    pub text: String,
}

/// A list inside a record as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordTable {
    /// The list's name, as in the form.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// The heads of the columns that hold anything.
    pub columns: Vec<String>,
    /// A row for each item, a cell for each column; none where it is not known.
    pub rows: Vec<Vec<Option<String>>>,
}

/// The records of a noun that link to a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LinkedRecords {
    /// Their noun.
    pub noun: Named,
    /// How many there are.
    pub total: u32,
    /// The first of them, at most 100.
    pub rows: Vec<RecordRow>,
    /// The field of theirs by which a new one would hang here: `form(noun, null, {field: id})`; none where they point
    /// here from one of their lists only.
    pub field: Option<String>,
}

/// A file that was kept with a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeptFile {
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// The same in words: "1.2 MB".
    pub size: String,
}

/// A copy of a kept file, where it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedFile {
    /// Name of the file.
    pub file_name: String,
    /// Name of the folder it lies in.
    pub folder: String,
}
