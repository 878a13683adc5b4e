//! Records side by side: two to five suppliers or contracts, or one of them on two days, with the differences marked.

mod contract;
mod facts;
mod supplier;
mod then;

pub use then::supplier_then;

use crate::failure::{Failure, words};
use crate::now::end_of_london_day;
use crate::reader::{Dates, Reader};
use crate::register::Register;
use crate::supplier::date;
use crate::view::{CompareColumn, CompareNoun, CompareQuery, CompareRow, CompareView, Named};
use domain::date::Date;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use facts::Fact;
use words::{args, key};

/// Puts records side by side. Facts that nobody knows of any of them are left out and counted in the sentence.
///
/// # Errors
/// Where there are not two to five different records, or one with two days; where a day is none; where there is no such
/// record today.
pub fn compare(register: &mut Register, query: &CompareQuery) -> Result<CompareView, Failure> {
    let columns = match (query.ids.as_slice(), query.dates.as_slice()) {
        ([id], [first, second]) => on_two_days(register, query.noun, id, [first, second])?,
        (ids @ [_, _, ..], []) if ids.len() <= 5 => side_by_side(register, query.noun, ids)?,
        ([_], _) => return Err(Failure::asked("dates", ProblemKind::OutOfRange { min: 2, max: 2 })),
        _ => return Err(Failure::asked("ids", ProblemKind::OutOfRange { min: 2, max: 5 })),
    };
    Ok(view(columns))
}

/// A column with its facts; none where the record was not there.
struct Column {
    head: CompareColumn,
    facts: Option<Vec<Fact>>,
}

fn side_by_side(register: &mut Register, noun: CompareNoun, ids: &[String]) -> Result<Vec<Column>, Failure> {
    let reader = register.reader(Dates::default())?;
    let mut found: Vec<String> = Vec::new();
    for reference in ids {
        let id = reader.resolve(record_noun(noun), reference)?;
        if found.contains(&id) {
            return Err(Failure::asked("ids", ProblemKind::Twice));
        }
        found.push(id);
    }
    found.iter().map(|id| column(&reader, noun, id)).collect()
}

fn on_two_days(
    register: &mut Register,
    noun: CompareNoun,
    reference: &str,
    days: [&String; 2],
) -> Result<Vec<Column>, Failure> {
    let id = register.reader(Dates::default())?.resolve(record_noun(noun), reference)?;
    let today = register.today();
    let mut columns = Vec::new();
    for text in days {
        let day = Date::parse(text).ok_or_else(|| Failure::asked("dates", ProblemKind::NotDate))?;
        // All that is known is known today; an earlier day asks what was known by its end.
        let as_known_at = (day < today).then(|| end_of_london_day(day));
        let reader = register.reader(Dates { as_at: Some(day), as_known_at })?;
        columns.push(match column(&reader, noun, &id) {
            Err(failure) if failure.is_absent() => absent(&id, day),
            other => other?,
        });
    }
    if let [first, second] = columns.as_mut_slice() {
        name_like(first, second);
        name_like(second, first);
    }
    Ok(columns)
}

/// The column of a day on which the record was not there (yet, or any more).
fn absent(id: &str, day: Date) -> Column {
    let head = CompareColumn {
        id: id.to_owned(),
        reference: String::new(),
        title: String::new(),
        as_at: day.to_string(),
        when: words().with(key::COMPARE_KNOWN_THEN, args![date = date(day)]),
        missing: Some(words().say(key::COMPARE_MISSING)),
    };
    Column { head, facts: None }
}

/// Gives a column that has no record the name of the other one.
fn name_like(column: &mut Column, other: &Column) {
    if column.facts.is_none() {
        column.head.reference = other.head.reference.clone();
        column.head.title = other.head.title.clone();
    }
}

fn record_noun(noun: CompareNoun) -> Noun {
    match noun {
        CompareNoun::Supplier => Noun::Supplier,
        CompareNoun::Contract => Noun::Contract,
    }
}

fn column(reader: &Reader<'_>, noun: CompareNoun, id: &str) -> Result<Column, Failure> {
    let (reference, title, facts) = match noun {
        CompareNoun::Supplier => supplier::facts(reader, id)?,
        CompareNoun::Contract => contract::facts(reader, id)?,
    };
    let day = date(reader.as_at());
    let when = match reader.as_known_at() {
        Some(_) => words().with(key::COMPARE_KNOWN_THEN, args![date = day]),
        None => day,
    };
    let as_at = reader.as_at().to_string();
    let head = CompareColumn { id: id.to_owned(), reference, title, as_at, when, missing: None };
    Ok(Column { head, facts: Some(facts) })
}

fn view(columns: Vec<Column>) -> CompareView {
    // Every record of a noun has the same facts in the same order.
    let asked = columns.iter().find_map(|column| column.facts.as_ref());
    let mut rows = Vec::new();
    let mut unknown = 0;
    for (place, fact) in asked.into_iter().flatten().enumerate() {
        let cells: Vec<Cell<'_>> = columns.iter().map(|column| cell(column, place)).collect();
        if cells.iter().all(|cell| !matches!(cell, Cell::Known(_))) {
            unknown += 1;
        } else {
            rows.push(row(fact, &cells));
        }
    }
    let differing = rows.iter().filter(|row| row.differs).count() as u64;
    CompareView {
        sentence: sentence(differing, rows.len(), unknown),
        columns: columns.into_iter().map(|column| column.head).collect(),
        rows,
        differing,
    }
}

/// What stands in a column.
enum Cell<'a> {
    Known(&'a str),
    NotKnown,
    Missing(&'a str),
}

fn cell(column: &Column, place: usize) -> Cell<'_> {
    match &column.facts {
        None => Cell::Missing(column.head.missing.as_deref().unwrap_or_default()),
        Some(facts) => match facts.get(place).and_then(|fact| fact.value.as_deref()) {
            Some(value) => Cell::Known(value),
            None => Cell::NotKnown,
        },
    }
}

fn row(fact: &Fact, cells: &[Cell<'_>]) -> CompareRow {
    let known: Vec<&str> = cells
        .iter()
        .filter_map(|cell| if let Cell::Known(text) = cell { Some(*text) } else { None })
        .collect();
    let agrees = known.windows(2).all(|pair| pair[0] == pair[1]);
    let mark = match (agrees, known.len() == cells.len()) {
        (true, true) => "same",
        (true, false) => "partly-known",
        (false, _) => "differs",
    };
    let text = |cell: &Cell<'_>| match cell {
        Cell::Known(text) | Cell::Missing(text) => (*text).to_owned(),
        Cell::NotKnown => words().say(key::COMPARE_NOT_KNOWN),
    };
    CompareRow {
        section: fact.section.clone(),
        label: fact.label.clone(),
        cells: cells.iter().map(text).collect(),
        differs: mark != "same",
        mark: Named { word: mark.to_owned(), text: words().enumeration("compare-mark", mark) },
    }
}

fn sentence(differing: u64, rows: usize, unknown: usize) -> String {
    let said = if differing == 0 {
        words().with(key::COMPARE_SAME, args![rows = rows])
    } else {
        words().with(key::COMPARE_SENTENCE, args![differing = differing, rows = rows])
    };
    if unknown == 0 {
        said
    } else {
        words().with(key::COMPARE_SENTENCE_UNKNOWN, args![sentence = said, count = unknown])
    }
}
