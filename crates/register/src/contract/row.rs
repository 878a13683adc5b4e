//! A line of the index in words.

use super::line::Line;
use crate::clause;
use crate::failure::words;
use crate::supplier::{brief, date, named, next_date, people};
use crate::view::{ClauseSummary, ContractRow};
use domain::date::Date;
use domain::noun::Noun;

/// A row of the list.
pub(crate) fn row(line: &Line, as_at: Date) -> ContractRow {
    let supplier = line.supplier.as_ref();
    ContractRow {
        id: line.id.clone(),
        reference: Noun::Contract.reference(line.number),
        title: line.title.clone(),
        supplier: supplier.map(|(id, _, _)| id.clone()),
        supplier_name: supplier.map(|(_, name, _)| name.clone()),
        status: named(line.status),
        standing: line.score.standing,
        score: brief(line.score),
        completeness: line.percent(),
        categories: line.categories.iter().map(|category| named(*category)).collect(),
        people: line.people.and_then(people),
        start: line.start.map(|day| day.to_string()),
        start_text: line.start.map(date),
        end: line.end.map(|day| day.to_string()),
        end_text: line.end.map(date),
        value: line.value.map(|pence| words().money(pence, line.currency.as_deref())),
        next_date: line.next.as_ref().map(|next| next_date(next, as_at)),
        clause: ClauseSummary { quality: Some(line.clause.0), text: clause::cell(line.clause.1.as_ref()) },
    }
}
