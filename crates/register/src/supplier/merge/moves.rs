//! What points at the supplier that goes, or at its organisation: found by the types of the records, so that none is forgotten.

use crate::failure::{Failure, FailureCode, FieldProblem, in_words, words};
use crate::history;
use crate::reader::{draft_of, is_live};
use crate::record::keeps_rules;
use crate::storage::rows::{self, Image};
use crate::supplier::pair::Asked;
use crate::tables::{self, Table};
use crate::writer::Writer;
use domain::noun::Noun;
use domain::problem::{Path, Problems};
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use words::key;

/// Records of one kind that now point at the supplier that stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The kind, as a word.
    pub noun: String,
    /// The kind, as people call it.
    pub name: String,
    /// Their references, retired ones too.
    pub refs: Vec<String>,
}

/// Records by the place of their noun: number and id.
pub(super) type Records = BTreeMap<usize, BTreeSet<(i64, String)>>;

/// Points every link at what stays. The supplier that goes keeps its own organisation.
pub(super) fn links(writer: &mut Writer<'_>, kept: &Asked, merged: &Asked) -> Result<Records, Failure> {
    let mut records = Records::new();
    let ends = [
        (Noun::Supplier, &merged.id, &kept.id),
        (Noun::Organisation, &merged.organisation, &kept.organisation),
    ];
    let of_records = |table: &&Table| table.noun.or(table.parent.and_then(Noun::of_table)).is_some();
    for table in tables::all().iter().filter(of_records).filter(|table| table.noun != Some(Noun::Supplier)) {
        for (noun, from, to) in ends {
            for column in table.spec.columns.iter().filter(|column| column.link == Some(noun.table())) {
                let found = rows::read_where(writer.connection(), table.name, column.name, from)?;
                for image in found {
                    point(writer, table, &image, (column.name, to), &mut records)?;
                }
            }
        }
    }
    Ok(records)
}

fn point(
    writer: &mut Writer<'_>,
    table: &'static Table,
    image: &Image,
    (column, to): (&str, &str),
    records: &mut Records,
) -> Result<(), Failure> {
    let id =
        image.get("id").and_then(Value::as_str).ok_or_else(|| Failure::damaged("a row without an id"))?;
    writer.update(table, id, &Image::from([(column.to_owned(), to.into())]))?;
    let Some((noun, record)) = history::record_of(writer.connection(), table.name, id)? else {
        return Ok(());
    };
    let number = record.get("ref_number").and_then(Value::as_i64).unwrap_or_default();
    let own = record.get("id").and_then(Value::as_str).unwrap_or_default();
    if let Some(place) = Noun::ALL.iter().position(|&one| one == noun) {
        records.entry(place).or_default().insert((number, own.to_owned()));
    }
    Ok(())
}

/// Refuses where a record that is in use would not be taken as it is now.
pub(super) fn hold(writer: &Writer<'_>, records: &Records, kept: &Asked) -> Result<(), Failure> {
    let mut fields = Vec::new();
    let moved =
        records.iter().flat_map(|(&place, found)| found.iter().map(move |(_, id)| (Noun::ALL[place], id)));
    let own = [(Noun::Supplier, &kept.id), (Noun::Organisation, &kept.organisation)];
    for (noun, id) in moved.chain(own) {
        let table = tables::of(noun);
        let image = writer.read(table, id)?;
        if !is_live(&image) {
            continue;
        }
        let draft = draft_of(writer.connection(), table, &image)?;
        let mut problems = Problems::new();
        let _ = (table.spec.read)(&draft, &Path::root(), &mut problems);
        let mut found: Vec<FieldProblem> = problems.into_iter().map(|problem| in_words(&problem)).collect();
        found.extend(keeps_rules(writer, noun, id, &draft)?);
        let reference = history::reference(noun, &image)?;
        fields.extend(found.into_iter().map(|problem| FieldProblem {
            field: format!("{reference}: {}", problem.field),
            problem: problem.problem,
        }));
    }
    if fields.is_empty() {
        return Ok(());
    }
    let mut failure = Failure::new(FailureCode::Conflict, key::SUPPLIER_MERGE_RULES, &[]);
    failure.fields = fields;
    Err(failure)
}

/// The records as they are told.
pub(super) fn told(records: Records) -> Vec<Moved> {
    let one = |(place, found): (usize, BTreeSet<(i64, String)>)| {
        let noun = Noun::ALL[place];
        Moved {
            noun: noun.word().to_owned(),
            name: words().enumeration("nouns", noun.word()),
            refs: found.into_iter().map(|(number, _)| noun.reference(number)).collect(),
        }
    };
    records.into_iter().map(one).collect()
}
