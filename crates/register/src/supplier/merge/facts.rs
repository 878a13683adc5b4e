//! The facts of both: what only the one that goes has is taken over, what differs stays on both.

use crate::failure::Failure;
use crate::history::{Phrases, label};
use crate::kept::Kept;
use crate::reader::{Moment, Reader, draft_of};
use crate::record::stored;
use crate::storage::rows::Image;
use crate::tables;
use crate::view::Becomes;
use crate::writer::Writer;
use domain::field::Stored;
use domain::noun::Noun;
use domain::problem::{Path, Problems};
use domain::record::{Column, Spec};
use domain::text::Note;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// A fact that was taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// The field, as drafts write it.
    pub field: String,
    /// The field, as people call it.
    pub label: String,
    /// What it says now.
    pub value: String,
}

/// A fact of which each has its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Differing {
    /// The field, as drafts write it.
    pub field: String,
    /// The field, as people call it.
    pub label: String,
    /// What the one that stays says; none where it says nothing, and what the other says would not fit to the rest.
    pub kept: Option<String>,
    /// What the one that is retired says.
    pub merged: Option<String>,
}

/// A fact of both, side by side. None is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The field, as people call it.
    pub label: String,
    /// What the one that stays says.
    pub kept: Option<String>,
    /// What the one that is retired says.
    pub merged: Option<String>,
    /// What the one that stays says afterwards.
    pub then: Option<String>,
    /// What becomes of it.
    pub becomes: Becomes,
}

/// What became of the facts.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub taken: Vec<Taken>,
    pub differing: Vec<Differing>,
    /// All that either says, in the order of the fields.
    pub all: Vec<Fact>,
}

/// Facts that mean something together alone, each group with what the others are said of first: where one of them differs, or the one that
/// stays has a group begun that the other does not begin alike, none is taken over.
const TOGETHER: [&[&str]; 7] = [
    &["companies_house_number", "company_status", "identity_checked_on"],
    &["parent", "ultimate_parent", "ultimate_parent_country"],
    &["aggregator", "aggregator_basis"],
    &["debarred", "exclusion_ground", "exclusion_checked_on", "exclusion_note"],
    &["financial_distress", "financial_note"],
    &["credit_score", "credit_score_source"],
    &["turnover_pence", "accounts_to"],
];

/// Takes the facts of one record over into another of the same kind.
pub(super) fn take_over(
    writer: &mut Writer<'_>,
    noun: Noun,
    kept: &str,
    merged: &str,
    told: &mut Told,
) -> Result<(), Failure> {
    let table = tables::of(noun);
    let connection = writer.connection();
    let of = |id: &str| draft_of(connection, table, &writer.read(table, id)?);
    let (kept_facts, merged_facts) = (of(kept)?, of(merged)?);
    let both = Both {
        spec: &table.spec,
        kept: &kept_facts,
        merged: &merged_facts,
        blank: blank(&table.spec, &kept_facts),
    };
    let (taken, differing) = both.compare();
    let mut now = kept_facts.clone();
    for (name, value) in &taken {
        now[name] = value.clone();
    }
    let head = crate::trail::head(connection)?;
    let kept_things = Kept::default();
    let day = writer.today();
    let moment = Moment { day, now: crate::now::end_of_london_day(day) };
    let reader = Reader::new(connection, connection, None, moment, None, head, &kept_things);
    let mut phrases = Phrases::new(&reader);
    let mut image = Image::new();
    for column in &table.spec.columns {
        let becomes = both.becomes(column, &taken, &differing);
        let Some(becomes) = becomes.filter(|_| column.name != "organisation") else { continue };
        let (field, label) = (column.name.to_owned(), label(column.name));
        let mut said = |facts: &Value| {
            if both.is_known(column, facts) { phrases.field(column, facts) } else { Ok(None) }
        };
        let (kept, merged, then) = (said(&kept_facts)?, said(&merged_facts)?, said(&now)?);
        if let Some(value) = taken.get(column.name) {
            image.insert(field.clone(), stored(column, value));
            told.taken.push(Taken { field, label: label.clone(), value: then.clone().unwrap_or_default() });
        } else if becomes == Becomes::Differs {
            let (label, kept, merged) = (label.clone(), kept.clone(), merged.clone());
            told.differing.push(Differing { field, label, kept, merged });
        }
        told.all.push(Fact { label, kept, merged, then, becomes });
    }
    writer.update(table, kept, &image)?;
    Ok(())
}

/// What a record says that says nothing but what it must.
fn blank(spec: &Spec, record: &Value) -> Value {
    let needed = spec.columns.iter().filter(|column| !column.optional);
    let draft: Map<String, Value> =
        needed.map(|column| (column.name.to_owned(), record[column.name].clone())).collect();
    let mut blank = (spec.read)(&draft.into(), &Path::root(), &mut Problems::new()).unwrap_or_default();
    for column in spec.columns.iter().filter(|column| !column.optional) {
        blank[column.name] = Value::Null;
    }
    blank
}

/// Two records of a kind.
struct Both<'a> {
    spec: &'a Spec,
    kept: &'a Value,
    merged: &'a Value,
    blank: Value,
}

impl Both<'_> {
    fn is_known(&self, column: &Column, record: &Value) -> bool {
        let value = &record[column.name];
        !value.is_null() && *value != self.blank[column.name]
    }

    /// What becomes of a field; none where neither says anything.
    fn becomes(
        &self,
        column: &Column,
        taken: &Map<String, Value>,
        differing: &[&'static str],
    ) -> Option<Becomes> {
        let known = (self.is_known(column, self.kept), self.is_known(column, self.merged));
        Some(match known {
            _ if differing.contains(&column.name) => Becomes::Differs,
            (false, _) if taken.contains_key(column.name) => Becomes::Taken,
            _ if taken.contains_key(column.name) => Becomes::Together,
            (false, false) => return None,
            (true, false) => Becomes::Kept,
            (_, true) => Becomes::Same,
        })
    }

    /// The values that are taken over, and the fields that differ.
    fn compare(&self) -> (Map<String, Value>, Vec<&'static str>) {
        let (mut taken, mut differing) = (Map::new(), Vec::new());
        for column in self.spec.columns.iter().filter(|column| column.name != "organisation") {
            match self.one(column) {
                What::Same => {}
                What::Taken(value) => {
                    taken.insert(column.name.to_owned(), value);
                }
                What::Differs => differing.push(column.name),
            }
        }
        for group in TOGETHER {
            if group.iter().any(|name| differing.contains(name)) || !self.begin_alike(group) {
                differing.extend(group.iter().filter(|name| taken.remove(**name).is_some()));
            }
        }
        self.leave_out_what_does_not_fit(&mut taken, &mut differing);
        (taken, differing)
    }

    /// Whether the facts of a group may be those of one: the one that stays knows none of them, or both know what they are said of.
    fn begin_alike(&self, group: &[&str]) -> bool {
        let mut columns = self.spec.columns.iter().filter(|column| group.contains(&column.name));
        let begins = |column: &Column| {
            let alike = self.kept[column.name] == self.merged[column.name];
            group.first() == Some(&column.name) && alike && self.is_known(column, self.kept)
        };
        columns.clone().all(|column| !self.is_known(column, self.kept)) || columns.any(begins)
    }

    fn one(&self, column: &Column) -> What {
        let name = column.name;
        let (kept, merged) = (&self.kept[name], &self.merged[name]);
        if column.stored == Stored::Json {
            let all = self.all_of(name);
            return if all == *kept { What::Same } else { What::Taken(all) };
        }
        if !self.is_known(column, self.merged) || kept == merged {
            return What::Same;
        }
        if !self.is_known(column, self.kept) {
            return What::Taken(merged.clone());
        }
        if name == "note" {
            // Lines such as payments belong to whichever supplier stays.
            return together(kept, merged);
        }
        What::Differs
    }

    /// A list with the items of both; among other names the names of the one that goes, so that it is found by them.
    fn all_of(&self, name: &str) -> Value {
        let list = |record: &Value| record[name].as_array().cloned().unwrap_or_default();
        let mut all = list(self.kept);
        let mut more = list(self.merged);
        if name == "known_as" {
            more.extend([self.merged["legal_name"].clone(), self.merged["welsh_name"].clone()]);
        }
        let is_own = |item: &Value| name == "known_as" && *item == self.kept["legal_name"];
        for item in more {
            if !item.is_null() && !is_own(&item) && !all.contains(&item) {
                all.push(item);
            }
        }
        json!(all)
    }

    /// What would contradict the rest of the record stays where it is.
    fn leave_out_what_does_not_fit(&self, taken: &mut Map<String, Value>, differing: &mut Vec<&'static str>) {
        let mut now = self.kept.clone();
        for (name, value) in taken.iter() {
            now[name] = value.clone();
        }
        let mut problems = Problems::new();
        let _ = (self.spec.read)(&now, &Path::root(), &mut problems);
        for problem in problems {
            let column = self.spec.columns.iter().find(|column| problem.field.starts_with(column.name));
            if let Some(column) = column.filter(|column| taken.remove(column.name).is_some()) {
                differing.push(column.name);
            }
        }
    }
}

enum What {
    Same,
    Taken(Value),
    Differs,
}

/// A note with the lines of both; where that is too long, each keeps its own.
fn together(kept: &Value, merged: &Value) -> What {
    let (Some(kept), Some(merged)) = (kept.as_str(), merged.as_str()) else { return What::Differs };
    let more: Vec<&str> = merged.lines().filter(|line| !kept.lines().any(|own| own == *line)).collect();
    if more.is_empty() {
        return What::Same;
    }
    let all = format!("{kept}\n{}", more.join("\n"));
    if Note::new(&all).is_ok() { What::Taken(all.into()) } else { What::Differs }
}
