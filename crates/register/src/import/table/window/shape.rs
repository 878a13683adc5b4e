//! How a spreadsheet was read, with what may be chosen instead.

use super::super::columns::{Found, Known, letter};
use super::super::shown::either_way;
use super::super::{Ask, Order};
use crate::failure::words;
use crate::view::{Named, TableColumn, TableLook};
use exchange::table::guess::{By, Column};
use exchange::table::{Row, Tables};
use words::{Key, args, key};

/// Encodings that files of offices have, as the web's encoding standard names them.
const ENCODINGS: [&str; 6] = ["UTF-8", "windows-1252", "ISO-8859-15", "macintosh", "UTF-16LE", "UTF-16BE"];
/// What stands between columns.
const SEPARATORS: [(char, Key); 4] = [
    (',', key::TABLE_SHOWN_COMMA),
    (';', key::TABLE_SHOWN_SEMICOLON),
    ('\t', key::TABLE_SHOWN_TAB),
    ('|', key::TABLE_SHOWN_BAR),
];
/// How many rows from above may be chosen as headings, and how many letters of each are shown.
const HEADS: usize = 15;
const HEAD_LETTERS: usize = 24;
/// How many cells tell what a column holds, and how many letters of each are shown.
const EXAMPLES: usize = 3;
const LETTERS: usize = 60;

/// How it was read; no row is looked at yet.
pub(super) fn of(file: &str, tables: &Tables, found: &Found<'_>, ask: &Ask) -> TableLook {
    let text = tables.text.as_ref();
    TableLook {
        id: String::new(),
        file_name: file.to_owned(),
        encoding: text.map(|text| text.encoding.clone()),
        encodings: text.map(|text| encodings(&text.encoding)).unwrap_or_default(),
        separator: text.map(|text| text.separator),
        separators: text.map(|text| separators(text.separator)).unwrap_or_default(),
        sheet: text.is_none().then(|| found.sheet.name.clone()),
        sheets: tables.sheets.iter().filter(|_| text.is_none()).map(|sheet| same(&sheet.name)).collect(),
        heading_row: found.guess.head,
        heading_rows: heading_rows(found),
        month_first: (ask.order.is_some() || either_way(found)).then(|| ask.order == Some(Order::MonthFirst)),
        columns: found.guess.columns.iter().map(|one| column(found, one)).collect(),
        fields: found.known.iter().map(|known| field(known, &found.known)).collect(),
        question: None,
        rows: Vec::new(),
        counts: Vec::new(),
        remarks: Vec::new(),
        sentence: String::new(),
        writes: false,
    }
}

/// What must be said before anything can be taken in.
pub(super) fn question(found: &Found<'_>) -> Option<String> {
    let missing = found.missing();
    let ask = || words().with(key::TABLE_SHOWN_QUESTION, args![fields = words().list(&missing)]);
    (!missing.is_empty()).then(ask)
}

fn named(word: String, text: String) -> Named {
    Named { word, text }
}

fn same(text: &str) -> Named {
    named(text.to_owned(), text.to_owned())
}

/// A field; where a supplier and its organisation both have one so called, it says whose it is.
fn field(known: &Known, all: &[Known]) -> Named {
    let is_twice = all.iter().filter(|other| other.label == known.label).count() > 1;
    let text = match known.id.split_once('.') {
        Some(("organisation", _)) if is_twice => {
            words().with(key::TABLE_SHOWN_OF_ORGANISATION, args![field = known.label.as_str()])
        }
        _ => known.label.clone(),
    };
    named(known.id.clone(), text)
}

fn encodings(read: &str) -> Vec<Named> {
    let other = (!ENCODINGS.contains(&read)).then_some(read);
    ENCODINGS.into_iter().chain(other).map(same).collect()
}

fn separators(read: char) -> Vec<Named> {
    let known = SEPARATORS.map(|(sign, key)| named(sign.to_string(), words().say(key)));
    let other = SEPARATORS.iter().all(|(sign, _)| *sign != read).then(|| same(&read.to_string()));
    known.into_iter().chain(other).collect()
}

fn heading_rows(found: &Found<'_>) -> Vec<Named> {
    let none = named("0".to_owned(), words().say(key::TABLE_SHOWN_NO_HEADINGS));
    let first = found.sheet.rows.iter().take(HEADS);
    // What was found may stand lower than what is offered.
    let own = found.sheet.rows.iter().skip(HEADS).filter(|row| row.number == found.guess.head);
    std::iter::once(none).chain(first.chain(own).map(heading_row)).collect()
}

fn heading_row(row: &Row) -> Named {
    let cells: Vec<String> = row.cells.iter().map(|(_, cell)| cell.shown()).collect();
    let told = args![row = row.number.to_string(), cells = cut(&cells.join(", "), HEAD_LETTERS)];
    named(row.number.to_string(), words().with(key::TABLE_SHOWN_HEADING_ROW, told))
}

/// The beginning of a text.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    format!("{}…", text.chars().take(most).collect::<String>().trim_end())
}

fn column(found: &Found<'_>, column: &Column) -> TableColumn {
    let mut examples: Vec<String> = Vec::new();
    for cell in found.body().filter_map(|row| row.cell(column.at)) {
        let shown = cut(&cell.shown(), LETTERS);
        if !examples.contains(&shown) {
            examples.push(shown);
        }
        if examples.len() == EXAMPLES {
            break;
        }
    }
    let by = column.field.as_ref().map(|(_, by)| *by);
    TableColumn {
        column: letter(column.at),
        heading: column.heading.clone(),
        examples,
        field: column.field.as_ref().map(|(field, _)| field.clone()),
        by: by.map(|by| words().say(known_by(by))),
        said: by == Some(By::Said),
    }
}

fn known_by(by: By) -> Key {
    match by {
        By::Name => key::TABLE_SHOWN_BY_NAME,
        By::Part => key::TABLE_SHOWN_BY_PART,
        By::Content => key::TABLE_SHOWN_BY_CONTENT,
        By::Said => key::TABLE_SHOWN_BY_SAID,
    }
}
