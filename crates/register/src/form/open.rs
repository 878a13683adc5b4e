//! Opening the form of a record, new or there already.

use super::kind::{Question, UNKNOWN};
use super::layout::{Forms, Layout};
use super::{naming, value, worth};
use crate::failure::{Failure, words};
use crate::history::{self, Phrases};
use crate::reader::{Reader, draft_of};
use crate::storage::rows::{self, Image};
use crate::tables;
use crate::view::{
    FieldKind, FormField, FormItem, FormPart, FormRetired, FormSection, FormValue, Named, NounForm, Saves,
    ShownWhen,
};
use domain::field::Stored;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use domain::record::Column;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use words::{Key, args, key};

/// Fields that are no question of their own: a remark, and what only an import writes.
const NOT_COUNTED: [&str; 2] = ["note", "import_key"];

/// The form of a record, or of a new one that hangs under others: `under` has their ids or references by the names of
/// the fields that point to them.
///
/// # Errors
/// Where there is no such noun or record, or `under` names a field that points nowhere.
pub fn form(
    reader: &Reader<'_>,
    noun: &str,
    id: Option<&str>,
    under: &BTreeMap<String, String>,
) -> Result<NounForm, Failure> {
    let noun = noun_of(noun)?;
    let (head, record) = match id {
        Some(id) => present(reader, noun, id)?,
        None => (Head::default(), preset(reader, noun, under)?),
    };
    let layout = Forms::v1().of(noun);
    let currency = record["currency"].as_str().map(str::to_owned);
    let mut asker = Asker { noun, layout, phrases: Phrases::new(reader), currency };
    let sections = asker.sections(&record)?;
    let parts = asker.parts(&record)?;
    Ok(NounForm {
        noun: named(noun),
        title: head.title.unwrap_or_else(|| new_one(noun)),
        id: head.id,
        reference: head.reference,
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        saves: saves(noun),
        worth: worth::of_record(noun, Some(&record), reader.as_at()),
        frozen: head.frozen,
        retired: head.retired,
        sections,
        parts,
    })
}

/// The noun of a word that the window gave.
pub(crate) fn noun_of(word: &str) -> Result<Noun, Failure> {
    Noun::from_word(word).ok_or_else(|| Failure::internal(format!("{word} is no noun")))
}

/// A noun with what it is called, as a title.
pub(crate) fn named(noun: Noun) -> Named {
    Named { word: noun.word().to_owned(), text: history::answer("noun", noun.word()) }
}

/// "New contract".
pub(crate) fn new_one(noun: Noun) -> String {
    words().with(key::FORM_NEW, args![noun = words().enumeration("noun", noun.word())])
}

/// Decisions are saved by a button, records that are kept save themselves.
fn saves(noun: Noun) -> Saves {
    match noun {
        Noun::Assessment | Noun::Acceptance | Noun::Decision | Noun::Dispute | Noun::Claim => Saves::ByButton,
        _ => Saves::AtOnce,
    }
}

/// What stands above the questions of a record that is there.
#[derive(Default)]
pub(super) struct Head {
    pub id: Option<String>,
    pub reference: Option<String>,
    pub title: Option<String>,
    pub frozen: Option<String>,
    pub retired: Option<FormRetired>,
}

fn present(reader: &Reader<'_>, noun: Noun, id: &str) -> Result<(Head, Value), Failure> {
    let table = tables::of(noun);
    let id = reader.resolve(noun, id)?;
    let image = rows::read(reader.connection, table.name, &id)?
        .ok_or_else(|| Failure::not_found(noun.word(), &id))?;
    let record = draft_of(reader.connection, table, &image)?;
    Ok((head(reader, noun, id, &image)?, record))
}

pub(super) fn head(reader: &Reader<'_>, noun: Noun, id: String, image: &Image) -> Result<Head, Failure> {
    let retired = retired(image);
    let number = image.get("ref_number").and_then(Value::as_i64).unwrap_or_default();
    Ok(Head {
        id: Some(id),
        reference: Some(noun.reference(number)),
        title: Some(naming::title(reader.connection, noun, image)?),
        frozen: frozen(noun, image, retired.is_some()),
        retired,
    })
}

fn retired(image: &Image) -> Option<FormRetired> {
    let text = |column: &str| image.get(column).and_then(Value::as_str);
    let at = crate::now::read(text("retired_at")?)?;
    Some(FormRetired {
        on: words().date(crate::now::london_day(at).0),
        reason: text("retired_reason").unwrap_or_default().to_owned(),
    })
}

fn frozen(noun: Noun, image: &Image, retired: bool) -> Option<String> {
    let approved =
        noun == Noun::Assessment && image.get("status").and_then(Value::as_str) == Some("approved");
    match (retired, approved) {
        (true, _) => Some(words().say(key::FORM_FROZEN_RETIRED)),
        (_, true) => Some(words().say(key::PROBLEM_FROZEN)),
        _ => None,
    }
}

/// A new record that already points where `under` says.
fn preset(reader: &Reader<'_>, noun: Noun, under: &BTreeMap<String, String>) -> Result<Value, Failure> {
    let columns = noun.spec().columns;
    let mut record = Map::new();
    for (field, reference) in under {
        let column = columns.iter().find(|column| column.name == field);
        let target = column.and_then(|column| column.link).and_then(Noun::of_table);
        let Some((column, target)) = column.zip(target) else {
            return Err(Failure::field(field, ProblemKind::UnknownField));
        };
        let id = reader.resolve(target, reference)?;
        let value = if column.stored == Stored::Json { json!([id]) } else { id.into() };
        record.insert(column.name.to_owned(), value);
    }
    Ok(record.into())
}

/// Makes the questions of one form.
struct Asker<'a> {
    noun: Noun,
    layout: &'static Layout,
    phrases: Phrases<'a>,
    currency: Option<String>,
}

impl Asker<'_> {
    fn sections(&mut self, record: &Value) -> Result<Vec<FormSection>, Failure> {
        let spec = self.noun.spec();
        let layout = self.layout;
        let mut sections = Vec::with_capacity(layout.sections.len());
        for section in &layout.sections {
            let columns = section
                .fields
                .iter()
                .filter_map(|name| spec.columns.iter().find(|column| column.name == name));
            let fields: Result<Vec<FormField>, Failure> =
                columns.map(|column| self.field(spec.table, column, column.name, record)).collect();
            let fields = fields?;
            let (answered, asked) = counted(&fields, record);
            let title = text_of(&format!("form-section-{}", section.key)).unwrap_or_default();
            sections.push(FormSection { key: section.key.clone(), title, answered, asked, fields });
        }
        Ok(sections)
    }

    fn parts(&mut self, record: &Value) -> Result<Vec<FormPart>, Failure> {
        let spec = self.noun.spec();
        let mut parts = Vec::with_capacity(spec.parts.len());
        for part in &spec.parts {
            let own = (part.spec)();
            let empty = self.fields(part.key, own.table, &own.columns, &Value::Null)?;
            let given = record[part.key].as_array().map(Vec::as_slice).unwrap_or_default();
            let items: Result<Vec<FormItem>, Failure> = given
                .iter()
                .enumerate()
                .map(|(index, item)| {
                    let fields = self.fields(part.key, own.table, &own.columns, item)?;
                    let id = item["id"].as_str().map(str::to_owned);
                    Ok(FormItem { id, title: item_title(&fields, index), fields })
                })
                .collect();
            parts.push(FormPart {
                key: part.key.to_owned(),
                title: history::label(part.key),
                item: text_of(&format!("form-add-{}", own.table)).unwrap_or_default(),
                source: self.layout.source(part.key).map(str::to_owned),
                fields: empty,
                items: items?,
            });
        }
        Ok(parts)
    }

    fn fields(
        &mut self,
        part: &str,
        table: &str,
        columns: &[Column],
        item: &Value,
    ) -> Result<Vec<FormField>, Failure> {
        let place = |column: &Column| format!("{part}.{}", column.name);
        columns.iter().map(|column| self.field(table, column, &place(column), item)).collect()
    }

    fn field(
        &mut self,
        table: &str,
        column: &Column,
        place: &str,
        record: &Value,
    ) -> Result<FormField, Failure> {
        let question = Question::of(*column);
        let shown_when = self
            .layout
            .condition(place)
            .map(|condition| ShownWhen { field: condition.field.clone(), words: condition.words.clone() });
        Ok(FormField {
            name: column.name.to_owned(),
            label: label(table, column.name),
            hint: text_of(&format!("form-hint-{table}-{}", column.name)),
            source: self.layout.source(place).map(str::to_owned),
            kind: question.kind,
            required: !column.optional,
            choices: question.choices(),
            link: column.link.and_then(Noun::of_table).map(|noun| noun.word().to_owned()),
            shown_when,
            longest: question.longest,
            value: value::answer(&mut self.phrases, &question, record, self.currency.as_deref())?,
        })
    }
}

/// What a field is called on its form: its own label there, else the one that every noun shares.
pub(crate) fn label(table: &str, field: &str) -> String {
    text_of(&format!("form-label-{table}-{field}")).unwrap_or_else(|| history::label(field))
}

fn text_of(id: &str) -> Option<String> {
    Key::find(id).map(|key| words().say(key))
}

/// How many of the questions of a section are answered, and how many are asked as the record stands.
fn counted(fields: &[FormField], record: &Value) -> (u32, u32) {
    let asked = fields
        .iter()
        .filter(|field| !NOT_COUNTED.contains(&field.name.as_str()))
        .filter(|field| is_answered(&field.value) || is_asked(field, record));
    let (mut answered, mut all) = (0, 0);
    for field in asked {
        all += 1;
        answered += u32::from(is_answered(&field.value));
    }
    (answered, all)
}

pub(super) fn is_answered(value: &FormValue) -> bool {
    value.text.is_some() || !value.list.is_empty()
}

fn is_asked(field: &FormField, record: &Value) -> bool {
    field.shown_when.as_ref().is_none_or(|condition| {
        let present = record[condition.field.as_str()].as_str().unwrap_or(UNKNOWN);
        condition.words.iter().any(|word| word == present)
    })
}

/// What an item of a list is called: its first answers in words; else its place.
fn item_title(fields: &[FormField], index: usize) -> String {
    let said = fields.iter().filter(|field| !matches!(field.kind, FieldKind::LongText)).filter_map(shown);
    let title: Vec<String> = said.take(2).collect();
    match title.is_empty() {
        true => words().with(key::FORM_ITEM, args![number = (index + 1).to_string()]),
        false => title.join(" – "),
    }
}

/// An answer in words; none where it is not known.
pub(super) fn shown(field: &FormField) -> Option<String> {
    let value = &field.value;
    if !value.list.is_empty() {
        return Some(words().list(&value.list.iter().map(|entry| entry.text.as_str()).collect::<Vec<_>>()));
    }
    value.shown.clone().or_else(|| value.text.clone())
}
