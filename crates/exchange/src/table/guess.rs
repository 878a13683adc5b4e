//! Which sheet of a file is the table, where its headings are, and what stands in which column.

use super::cell::{Cell, Row, Sheet};
use super::heading;
use super::value::{self, Order};
use serde::{Deserialize, Serialize};

/// How many rows from above may be titles before the headings come.
const BANNER: usize = 40;
/// How many rows tell what a column holds.
const LOOKED_AT: usize = 500;

/// A field that a column may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name for the program.
    pub id: String,
    /// What headings call it, the likelier first.
    pub names: Vec<String>,
    /// What stands in it.
    pub kind: Kind,
    /// Whether nothing can be taken in without it.
    pub needed: bool,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words.
    Text,
    /// The name of an organisation.
    Name,
    /// Days.
    Day,
    /// Amounts of money.
    Money,
    /// Numbers that count.
    Number,
}

/// How a column was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// Its heading is a name of the field.
    Name,
    /// Its heading holds a name of the field.
    Part,
    /// What stands in it can be nothing else that is needed.
    Content,
    /// A person said so.
    Said,
}

/// What was found of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The number of the row of headings; 0 where there is none.
    pub head: u32,
    /// Its columns, from the left.
    pub columns: Vec<Column>,
    /// Fields that are needed and have no column, each with the columns that it could be.
    pub open: Vec<Open>,
    /// How much speaks for this sheet.
    pub worth: usize,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Where it stands; the first is 0.
    pub at: u32,
    /// Its heading as it is written; empty where it has none.
    pub heading: String,
    /// The field that it holds, and how that is known.
    pub field: Option<(String, By)>,
    /// How many hundredths of a pound one of its unit is, where its heading names one.
    pub unit: Option<i64>,
    /// The order of its days, where its texts tell.
    pub order: Option<Order>,
}

/// A field that is needed and has no column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The field.
    pub field: String,
    /// The columns that it could be.
    pub candidates: Vec<u32>,
}

/// What a person says of a table, where it was not found rightly.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The number of the row of headings; 0 for none.
    pub head: Option<u32>,
    /// Columns by their heading or their letter, each with its field; none to pass over it.
    pub columns: Vec<(String, Option<String>)>,
}

/// What a sheet holds, as far as its headings and its cells tell.
#[must_use]
pub fn guess(sheet: &Sheet, fields: &[Field], said: &Said) -> Guess {
    let fields = &folded(fields);
    let place = match said.head {
        Some(number) => sheet.rows.iter().position(|row| row.number == number),
        None => head(&sheet.rows, fields),
    };
    let body = &sheet.rows[place.map_or(0, |place| place + 1)..];
    let mut columns = headings(&sheet.rows, place, body);
    let contents: Vec<Content> = columns.iter().map(|column| Content::of(body, column.at)).collect();
    for (column, content) in columns.iter_mut().zip(&contents) {
        column.order = content.order;
    }
    say(&mut columns, said);
    let passed: Vec<u32> =
        columns.iter().filter(|column| is_passed_over(column, said)).map(|column| column.at).collect();
    by_name(&mut columns, &contents, fields, &passed);
    let open = by_content(&mut columns, &contents, fields, &passed);
    let found = columns.iter().filter(|column| column.field.is_some()).count();
    let head = place.map_or(0, |place| sheet.rows[place].number);
    Guess { head, columns, open, worth: found * 1_000 + body.len().min(999) }
}

/// The fields with their names as they are compared.
fn folded(fields: &[Field]) -> Vec<Field> {
    let fold = |field: &Field| {
        let names = field.names.iter().map(|name| heading::of(name).words).collect();
        Field { names, ..field.clone() }
    };
    fields.iter().map(fold).collect()
}

/// The row of headings: the one of the first rows that names most fields; else the first of words over a row as wide.
fn head(rows: &[Row], fields: &[Field]) -> Option<usize> {
    let first = &rows[..rows.len().min(BANNER)];
    let is_named = |cell: &Cell| match cell {
        Cell::Text(text) => {
            let words = heading::of(text).words;
            fields.iter().any(|field| likeness(&words, field) >= PART)
        }
        _ => false,
    };
    let own = |row: &Row| row.cells.iter().filter(|(_, cell)| is_named(cell)).count();
    // Headings that are joined downwards stand a row above the others.
    let named = |place: usize| {
        let row = &first[place];
        let above = place.checked_sub(1).map(|above| &first[above].cells).into_iter().flatten();
        let joined = above.filter(|(at, cell)| row.cell(*at).is_none() && is_named(cell)).count();
        if own(row) == 0 { 0 } else { own(row) + joined }
    };
    let counts: Vec<usize> = (0..first.len()).map(named).collect();
    let best = (0..first.len()).rev().max_by_key(|&place| counts[place])?;
    // A title may hold a name too; a heading seldom stands alone.
    if counts[best] >= 2 || counts[best] == 1 && first[best].cells.len() <= 2 {
        return Some(best);
    }
    let words =
        |row: &Row| row.cells.iter().all(|(_, cell)| matches!(cell, Cell::Text(text) if !holds_value(text)));
    (0..first.len()).find(|&place| {
        let width = first[place].cells.len();
        width >= 2
            && words(&first[place])
            && rows.get(place + 1).is_some_and(|next| next.cells.len() * 2 >= width)
    })
}

/// Whether a text is a number or a day, which headings are not.
fn holds_value(text: &str) -> bool {
    let cell = Cell::Text(text.to_owned());
    value::amount(&cell, 100).is_ok() || value::day(&cell, Order::DayFirst).is_ok()
}

/// The columns with their headings. Where a heading is empty, the cell above it belongs to it (cells joined downwards).
fn headings(rows: &[Row], place: Option<usize>, body: &[Row]) -> Vec<Column> {
    let mut at: Vec<u32> =
        body.iter().take(LOOKED_AT).flat_map(|row| row.cells.iter().map(|(at, _)| *at)).collect();
    at.extend(place.into_iter().flat_map(|place| rows[place].cells.iter().map(|(at, _)| *at)));
    at.sort_unstable();
    at.dedup();
    let above = |column: u32| {
        let place = place?.checked_sub(1)?;
        rows[place].cell(column).filter(|_| rows[place].cells.len() > 1)
    };
    let column = |at: u32| {
        let own = place.and_then(|place| rows[place].cell(at)).or_else(|| above(at));
        let heading = own.map_or_else(String::new, Cell::shown);
        let unit = heading::of(&heading).unit;
        Column { at, heading, field: None, unit, order: None }
    };
    at.into_iter().map(column).collect()
}

/// What the cells of a column are, in shares of a hundred of those that hold something.
struct Content {
    filled: usize,
    days: usize,
    money: usize,
    names: usize,
    texts: usize,
    order: Option<Order>,
}

/// What names of organisations end with or hold.
const LEGAL: [&str; 16] = [
    "ltd",
    "limited",
    "plc",
    "llp",
    "inc",
    "cic",
    "gmbh",
    "trust",
    "nhs",
    "council",
    "university",
    "hospital",
    "uk",
    "group",
    "services",
    "society",
];

impl Content {
    fn of(body: &[Row], at: u32) -> Self {
        // "TBC" tells nothing of what a column holds, nor does "rolling" where a day is looked for.
        let tells = |cell: &&Cell| !matches!(cell, Cell::Text(text) if value::says_nothing(text) || value::is_open_ended(text));
        let cells: Vec<&Cell> =
            body.iter().take(LOOKED_AT).filter_map(|row| row.cell(at)).filter(tells).collect();
        let share = |fits: &dyn Fn(&Cell) -> bool| {
            cells.iter().filter(|cell| fits(cell)).count() * 100 / cells.len().max(1)
        };
        let order = value::order_of(cells.iter().copied());
        let reads = order.unwrap_or(Order::DayFirst);
        let is_day = |cell: &Cell| match cell {
            // A number is a day only where its format says so, or its heading.
            Cell::Number(_) => false,
            Cell::Text(text) if text.parse::<f64>().is_ok() => false,
            other => {
                use value::Wrong::{MonthAlone, NotWholeDay};
                matches!(value::day(other, reads), Ok(_) | Err(MonthAlone { .. } | NotWholeDay))
            }
        };
        let legal = |cell: &Cell| match cell {
            Cell::Text(text) => {
                let words = heading::of(text).words;
                words.split(' ').any(|word| LEGAL.contains(&word))
            }
            _ => false,
        };
        Self {
            filled: cells.len(),
            days: share(&is_day),
            money: share(&|cell| value::sum(cell, 100).is_ok()),
            names: share(&legal),
            texts: share(&|cell| matches!(cell, Cell::Text(text) if !holds_value(text))),
            order,
        }
    }

    /// Whether a field of a kind could stand here.
    fn fits(&self, kind: Kind) -> bool {
        match kind {
            _ if self.filled == 0 => true,
            Kind::Text => true,
            Kind::Name => self.texts >= 50,
            Kind::Day => self.days >= 50 || (self.texts < 50 && self.money >= 50),
            Kind::Money | Kind::Number => self.money >= 50,
        }
    }

    /// Whether nothing else that is looked for would stand here.
    fn tells(&self, kind: Kind) -> bool {
        match kind {
            Kind::Day => self.filled > 0 && self.days >= 80,
            Kind::Money => self.filled > 0 && self.money >= 80,
            Kind::Name => self.filled > 0 && self.names >= 25,
            Kind::Text | Kind::Number => false,
        }
    }
}

/// Likeness of a heading that is a name of a field, and of one that holds it.
const WHOLE: usize = 100;
const PART: usize = 40;
/// How long a name is that tells a field as a part of a heading: "why" is part of "Why retired" too.
const SHORTEST: usize = 4;

/// How much a heading speaks for a field: up to 100 where it is one of its names, up to 40 where it holds one.
fn likeness(words: &str, field: &Field) -> usize {
    if words.is_empty() {
        return 0;
    }
    let worth = |(place, name): (usize, &String)| {
        let holds = |long: &str, short: &str| format!(" {long} ").contains(&format!(" {short} "));
        if *name == words {
            WHOLE.saturating_sub(place.min(50))
        } else if name.len() >= SHORTEST
            && holds(words, name)
            && words.split(' ').count() <= name.split(' ').count() + 2
        {
            PART
        } else {
            0
        }
    };
    field.names.iter().enumerate().map(worth).max().unwrap_or_default()
}

/// Takes over what a person says.
fn say(columns: &mut [Column], said: &Said) {
    for (named, field) in &said.columns {
        if let (Some(column), Some(field)) =
            (columns.iter_mut().find(|column| is_named(column, named)), field)
        {
            column.field = Some((field.clone(), By::Said));
        }
    }
}

fn is_passed_over(column: &Column, said: &Said) -> bool {
    said.columns.iter().any(|(named, field)| field.is_none() && is_named(column, named))
}

/// Whether a column has a heading, or a letter.
#[must_use]
pub fn is_named(column: &Column, named: &str) -> bool {
    let letters = super::address(0, column.at);
    let same = heading::of(&column.heading).words == heading::of(named).words;
    (same && !heading::of(named).words.is_empty()) || letters.trim_end_matches('0') == named
}

/// Gives fields to columns by their headings, the surest first, each once.
fn by_name(columns: &mut [Column], contents: &[Content], fields: &[Field], passed: &[u32]) {
    let mut pairs = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        if column.field.is_some() || passed.contains(&column.at) {
            continue;
        }
        let words = heading::of(&column.heading).words;
        for (rank, field) in fields.iter().enumerate() {
            let likeness = likeness(&words, field);
            // A heading that is the very name holds, whatever stands below: a wrong cell is a problem of its row.
            if likeness >= PART && (likeness > PART || contents[place].fits(field.kind)) {
                pairs.push((likeness, contents[place].fits(field.kind), rank, place));
            }
        }
    }
    pairs.sort_by(|one, other| {
        (other.1, other.0).cmp(&(one.1, one.0)).then(one.2.cmp(&other.2)).then(one.3.cmp(&other.3))
    });
    for (likeness, _, rank, place) in pairs {
        let taken =
            columns.iter().any(|column| column.field.as_ref().is_some_and(|(id, _)| *id == fields[rank].id));
        if !taken && columns[place].field.is_none() {
            let by = if likeness > PART { By::Name } else { By::Part };
            columns[place].field = Some((fields[rank].id.clone(), by));
        }
    }
}

/// Gives the fields that are needed and still have no column the one that can be nothing else; what stays open.
fn by_content(columns: &mut [Column], contents: &[Content], fields: &[Field], passed: &[u32]) -> Vec<Open> {
    let mut open = Vec::new();
    for field in fields.iter().filter(|field| field.needed) {
        if columns.iter().any(|column| column.field.as_ref().is_some_and(|(id, _)| *id == field.id)) {
            continue;
        }
        let free = |place: &usize| columns[*place].field.is_none() && !passed.contains(&columns[*place].at);
        let candidates: Vec<usize> =
            (0..columns.len()).filter(free).filter(|&place| contents[place].tells(field.kind)).collect();
        match candidates.as_slice() {
            [one] => columns[*one].field = Some((field.id.clone(), By::Content)),
            _ => {
                let candidates = candidates.iter().map(|&place| columns[place].at).collect();
                open.push(Open { field: field.id.clone(), candidates });
            }
        }
    }
    open
}

/// What a table is known again by: its headings in order.
#[must_use]
pub fn shape(columns: &[Column]) -> String {
    columns.iter().map(|column| heading::of(&column.heading).words).collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests;
