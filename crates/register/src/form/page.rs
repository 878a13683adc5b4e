//! A record as it is read, with whatever hangs under it.

use super::list::rows;
use super::open::{form, is_answered, named, noun_of, shown};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::tables::{self, Table};
use crate::view::{
    Fact, FieldKind, FormField, FormPart, FormSection, LinkedRecords, NounForm, RecordLink, RecordSection,
    RecordTable, RecordView,
};
use domain::field::Stored;
use domain::noun::Noun;
use std::collections::{BTreeMap, HashSet};

/// The most records of one noun that a page shows of those that link to it.
const MOST: usize = 100;

/// The page of a record.
///
/// # Errors
/// Where there is no such noun or record.
pub fn page(reader: &Reader<'_>, noun: &str, id: &str) -> Result<RecordView, Failure> {
    let noun = noun_of(noun)?;
    let id = reader.resolve(noun, id)?;
    let NounForm { reference, title, revision, frozen, retired, sections, parts, .. } =
        form(reader, noun.word(), Some(&id), &BTreeMap::new())?;
    Ok(RecordView {
        noun: named(noun),
        reference: reference.unwrap_or_default(),
        title,
        revision,
        frozen,
        retired,
        sections: sections.iter().map(|one| section(&sections, one)).collect(),
        parts: parts.iter().filter(|part| !part.items.is_empty()).map(table).collect(),
        linked: linked(reader, noun, &id)?,
        id,
    })
}

/// A section as facts. What was not asked, because another answer makes it pointless, is no gap in the record.
fn section(all: &[FormSection], section: &FormSection) -> RecordSection {
    let asked = section.fields.iter().filter(|field| is_answered(&field.value) || is_asked(all, field));
    RecordSection { key: section.key.clone(), title: section.title.clone(), facts: asked.map(fact).collect() }
}

fn is_asked(all: &[FormSection], field: &FormField) -> bool {
    let Some(condition) = &field.shown_when else { return true };
    let mut others = all.iter().flat_map(|section| &section.fields);
    let present =
        others.find(|other| other.name == condition.field).and_then(|other| other.value.text.as_deref());
    condition.words.iter().any(|word| word == present.unwrap_or(super::kind::UNKNOWN))
}

fn fact(field: &FormField) -> Fact {
    Fact {
        field: field.name.clone(),
        label: field.label.clone(),
        value: shown(field),
        source: field.source.clone(),
        targets: targets(field),
    }
}

fn targets(field: &FormField) -> Vec<RecordLink> {
    let Some(noun) = field.link.clone() else { return Vec::new() };
    let link =
        |id: &str, text: &str| RecordLink { noun: noun.clone(), id: id.to_owned(), text: text.to_owned() };
    match field.kind {
        FieldKind::Links => field.value.list.iter().map(|entry| link(&entry.value, &entry.text)).collect(),
        _ => {
            let one = field.value.text.as_deref().zip(field.value.shown.as_deref());
            one.map(|(id, text)| link(id, text)).into_iter().collect()
        }
    }
}

/// A list as a table; columns in which nothing stands are left out.
fn table(part: &FormPart) -> RecordTable {
    let filled = |place: usize| part.items.iter().any(|item| shown(&item.fields[place]).is_some());
    let places: Vec<usize> = (0..part.fields.len()).filter(|place| filled(*place)).collect();
    RecordTable {
        key: part.key.clone(),
        title: part.title.clone(),
        columns: places.iter().map(|place| part.fields[*place].label.clone()).collect(),
        rows: part
            .items
            .iter()
            .map(|item| places.iter().map(|place| shown(&item.fields[*place])).collect())
            .collect(),
    }
}

/// The live records that link to a record, by noun in the order in which a register is filled.
fn linked(reader: &Reader<'_>, noun: Noun, id: &str) -> Result<Vec<LinkedRecords>, Failure> {
    let mut linked = Vec::new();
    for &other in Noun::ALL {
        let ids = holders(reader, other, noun, id)?;
        if ids.is_empty() && hanging_field(other, noun).is_none() {
            continue;
        }
        let found: Vec<_> = match ids.is_empty() {
            true => Vec::new(),
            false => rows(reader, other)?.into_iter().filter(|row| ids.contains(&row.id)).collect(),
        };
        linked.push(LinkedRecords {
            noun: named(other),
            total: u32::try_from(found.len()).unwrap_or(u32::MAX),
            rows: found.into_iter().take(MOST).collect(),
            field: hanging_field(other, noun).map(str::to_owned),
        });
    }
    Ok(linked)
}

/// The field by which a new record of `other` hangs under one of `noun`: the first of its own that points there.
fn hanging_field(other: Noun, noun: Noun) -> Option<&'static str> {
    let points = |link: Option<&str>| link == Some(noun.table());
    let upward = other == noun;
    let columns = other.spec().columns;
    columns.iter().find(|column| points(column.link) && !upward).map(|column| column.name)
}

/// The ids of the live records of a noun that link to a record, themselves or in one of their lists.
fn holders(reader: &Reader<'_>, holder: Noun, noun: Noun, id: &str) -> Result<HashSet<String>, Failure> {
    let own = tables::of(holder);
    let parts = own.spec.parts.iter().filter_map(|part| tables::named((part.spec)().table));
    let mut found = HashSet::new();
    for table in std::iter::once(own).chain(parts) {
        for sql in statements(table, own.name, noun) {
            let mut statement = reader.connection.prepare_cached(&sql)?;
            let ids = statement.query_map([id], |row| row.get(0))?;
            found.extend(ids.collect::<Result<Vec<String>, _>>()?);
        }
    }
    found.remove(id);
    Ok(found)
}

/// A statement for each field of a table that points to a noun. A list of links is stored as text, and an id is never part
/// of another.
fn statements(table: &Table, holder: &str, noun: Noun) -> Vec<String> {
    let columns = table.spec.columns.iter().filter(|column| column.link == Some(noun.table()));
    let fits = |name: &str, stored: Stored| match stored {
        Stored::Json => format!("instr(t.\"{name}\", ?1) > 0"),
        Stored::Text | Stored::Integer => format!("t.\"{name}\" = ?1"),
    };
    columns
        .map(|column| {
            let (table, fits) = (table.name, fits(column.name, column.stored));
            match table == holder {
                true => format!("SELECT t.id FROM \"{table}\" AS t WHERE t.retired_at IS NULL AND {fits}"),
                false => format!(
                    "SELECT DISTINCT w.id FROM \"{table}\" AS t JOIN \"{holder}\" AS w ON w.id = t.parent \
                     WHERE t.retired_at IS NULL AND w.retired_at IS NULL AND {fits}"
                ),
            }
        })
        .collect()
}
