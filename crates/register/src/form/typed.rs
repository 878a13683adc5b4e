//! What was typed into a form, as the draft of a record.

use super::kind::Question;
use super::understand;
use crate::failure::FieldProblem;
use crate::view::{DraftItem, DraftValue, FieldKind, RecordDraft};
use domain::date::Date;
use domain::problem::{Path, Problem, ProblemKind};
use domain::record::Spec;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A form as the draft of a record, and what in it could not be understood.
pub struct Typed {
    /// The draft; what was not understood is left out of it.
    pub draft: Value,
    /// What was not understood, each with its field.
    pub problems: Vec<FieldProblem>,
}

/// Reads a form. `present` is the record as it stands, null for a new one: an item of a list that is there keeps what the
/// form leaves out.
pub fn typed(spec: &Spec, given: &RecordDraft, present: &Value, today: Date) -> Typed {
    let mut reading = Reading { today, problems: Vec::new() };
    let mut draft = reading.fields(spec, &given.fields, &Path::root());
    for (key, items) in given.parts.iter().flatten() {
        let at = Path::root().field(key);
        let Some(part) = spec.parts.iter().find(|part| part.key == key) else {
            reading.refuse(&at, ProblemKind::UnknownField);
            continue;
        };
        let part_spec = (part.spec)();
        let items = items
            .iter()
            .enumerate()
            .map(|(index, item)| reading.item(&part_spec, item, &present[key], &at.item(index)));
        draft.insert(key.clone(), items.collect());
    }
    Typed { draft: draft.into(), problems: reading.problems }
}

struct Reading {
    today: Date,
    problems: Vec<FieldProblem>,
}

impl Reading {
    fn refuse(&mut self, at: &Path, kind: ProblemKind) {
        self.problems.push(crate::failure::in_words(&Problem { field: at.to_string(), kind }));
    }

    fn item(&mut self, spec: &Spec, item: &DraftItem, present: &Value, at: &Path) -> Value {
        let own = |known: &&Value| item.id.is_some() && known["id"].as_str() == item.id.as_deref();
        let known = present.as_array().into_iter().flatten().find(own);
        let mut fields = known.and_then(Value::as_object).cloned().unwrap_or_default();
        fields.extend(self.fields(spec, &item.fields, at));
        if let Some(id) = &item.id {
            fields.insert("id".to_owned(), id.as_str().into());
        }
        fields.into()
    }

    fn fields(
        &mut self,
        spec: &Spec,
        given: &BTreeMap<String, Option<DraftValue>>,
        at: &Path,
    ) -> Map<String, Value> {
        let mut fields = Map::new();
        for (name, value) in given {
            let place = at.field(name);
            let Some(column) = spec.columns.iter().find(|column| column.name == name) else {
                self.refuse(&place, ProblemKind::UnknownField);
                continue;
            };
            if let Some(read) = self.value(&Question::of(*column), value.as_ref(), &place) {
                fields.insert(name.clone(), read);
            }
        }
        fields
    }

    fn value(&mut self, question: &Question, given: Option<&DraftValue>, at: &Path) -> Option<Value> {
        match (is_list(question.kind), given) {
            (_, None) => Some(Value::Null),
            (true, Some(DraftValue::List(items))) => {
                // An empty line of a list says nothing.
                Some(items.iter().filter(|item| !item.is_empty()).map(String::as_str).collect())
            }
            (false, Some(DraftValue::Text(text))) => match understand::as_draft(question, text, self.today) {
                Ok(value) => Some(value),
                Err(problem) => {
                    self.problems.push(FieldProblem { field: at.to_string(), problem });
                    None
                }
            },
            (true, Some(DraftValue::Text(_))) => {
                self.refuse(at, ProblemKind::NotList);
                None
            }
            (false, Some(DraftValue::List(_))) => {
                self.refuse(at, ProblemKind::NotText);
                None
            }
        }
    }
}

fn is_list(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Lines | FieldKind::Choices | FieldKind::Links | FieldKind::Countries)
}
