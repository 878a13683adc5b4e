//! Rows of a list for another program: text parted by tabs, and a table in HTML.

use crate::contract;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::supplier;
use crate::view::{ContractRow, CopiedRows, ScoreBrief, Standing, SupplierRow};
use domain::noun::Noun;
use domain::problem::ProblemKind;
use words::{args, key};

/// The most rows that are copied at once.
const MOST: usize = 50_000;

/// The columns of each list, in the order in which all of them are copied. Their headings are in the catalogue.
const SUPPLIERS: &[&str] = &[
    "reference",
    "name",
    "services",
    "standing",
    "score",
    "index",
    "categories",
    "people",
    "contracts",
    "next_date",
    "clause",
];
const CONTRACTS: &[&str] = &[
    "reference",
    "title",
    "supplier",
    "status",
    "standing",
    "score",
    "index",
    "completeness",
    "categories",
    "people",
    "start",
    "end",
    "value",
    "next_date",
    "clause",
];

/// The rows of `suppliers` or `contracts` with these ids, in their order, with these columns in theirs; no columns means
/// all. An id that is not there any more is left out.
///
/// # Errors
/// Where there is no such list or column, more than 50,000 rows are asked for, or the register cannot be read.
pub fn rows(
    reader: &Reader<'_>,
    screen: &str,
    ids: &[String],
    columns: &[String],
) -> Result<CopiedRows, Failure> {
    if ids.len() > MOST {
        return Err(Failure::asked("ids", ProblemKind::TooMany { max: MOST }));
    }
    let (all, noun) = match screen {
        "suppliers" => (SUPPLIERS, Noun::Supplier),
        "contracts" => (CONTRACTS, Noun::Contract),
        _ => return Err(Failure::asked("screen", ProblemKind::UnknownField)),
    };
    let columns = chosen(all, columns)?;
    let mut table = vec![columns.iter().map(|column| heading(column)).collect::<Vec<_>>()];
    let cells = cells(reader, noun, ids, &columns)?;
    let count = cells.len();
    table.extend(cells);
    let table: Vec<Vec<String>> =
        table.into_iter().map(|row| row.iter().map(|text| harmless(text)).collect()).collect();
    Ok(CopiedRows {
        tsv: tsv(&table),
        html: html(&table),
        rows: count as u64,
        said: words().with(key::FIND_COPIED, args![count = count]),
    })
}

fn chosen(all: &'static [&'static str], columns: &[String]) -> Result<Vec<&'static str>, Failure> {
    if columns.is_empty() {
        return Ok(all.to_vec());
    }
    let known = |column: &String| {
        let found = all.iter().find(|known| *known == column).copied();
        found.ok_or_else(|| Failure::asked("columns", ProblemKind::UnknownField))
    };
    columns.iter().map(known).collect()
}

fn heading(column: &str) -> String {
    words().enumeration("column", &column.replace('_', "-"))
}

fn cells(
    reader: &Reader<'_>,
    noun: Noun,
    ids: &[String],
    columns: &[&str],
) -> Result<Vec<Vec<String>>, Failure> {
    let as_at = reader.as_at();
    if noun == Noun::Contract {
        let index = contract::index(reader)?;
        let rows = ids.iter().filter_map(|id| index.line(id)).map(|line| contract::row(line, as_at));
        return Ok(rows
            .map(|row| columns.iter().map(|column| of_contract(&row, column)).collect())
            .collect());
    }
    let index = supplier::index(reader)?;
    let rows = ids.iter().filter_map(|id| index.line(id)).map(|line| supplier::row(line, as_at));
    Ok(rows.map(|row| columns.iter().map(|column| of_supplier(&row, column)).collect()).collect())
}

fn of_supplier(row: &SupplierRow, column: &str) -> String {
    match column {
        "reference" => row.reference.clone(),
        "name" => row.name.clone(),
        "services" => row.services.join("; "),
        "standing" => standing(row.standing),
        "score" => row.score.as_ref().map(final_score).unwrap_or_default(),
        "index" => row.score.as_ref().map(index).unwrap_or_default(),
        "categories" => texts(&row.categories),
        "people" => people(row.people.as_ref()),
        "contracts" => row.contracts.to_string(),
        "next_date" => next(row.next_date.as_ref()),
        _ => row.clause.text.clone(),
    }
}

fn of_contract(row: &ContractRow, column: &str) -> String {
    match column {
        "reference" => row.reference.clone(),
        "title" => row.title.clone(),
        "supplier" => known(row.supplier_name.clone()),
        "status" => row.status.text.clone(),
        "standing" => standing(row.standing),
        "score" => final_score(&row.score),
        "index" => index(&row.score),
        "completeness" => words().with(key::FIND_PERCENT, args![percent = row.completeness]),
        "categories" => texts(&row.categories),
        "people" => people(row.people.as_ref()),
        "start" => known(row.start.clone()),
        "end" => known(row.end.clone()),
        "value" => known(row.value.clone()),
        "next_date" => next(row.next_date.as_ref()),
        _ => row.clause.text.clone(),
    }
}

/// What is not known is said, never left blank: an empty cell could be read as none.
fn known(text: Option<String>) -> String {
    text.unwrap_or_else(|| words().say(key::FIND_NOT_KNOWN))
}

fn standing(standing: Standing) -> String {
    let word = match standing {
        Standing::NotAssessed => "not-assessed",
        Standing::Extreme => "extreme",
        Standing::High => "high",
        Standing::Moderate => "moderate",
        Standing::Low => "low",
        Standing::NoContract => "no-contract",
    };
    words().enumeration("standing", word)
}

fn final_score(score: &ScoreBrief) -> String {
    score.final_score.map(|score| score.to_string()).unwrap_or_default()
}

fn index(score: &ScoreBrief) -> String {
    score.index.clone().unwrap_or_default()
}

fn texts(named: &[crate::view::Named]) -> String {
    named.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join("; ")
}

fn people(people: Option<&crate::view::PeopleRange>) -> String {
    known(people.map(|people| people.text.clone()))
}

fn next(next: Option<&crate::view::NextDate>) -> String {
    next.map(|next| format!("{} {}", next.date, next.kind.text)).unwrap_or_default()
}

/// A cell that a table program takes for text: one that could begin a formula has an apostrophe before it, and what would
/// end the cell or the row is a space.
fn harmless(text: &str) -> String {
    let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let begins = plain.trim_start().chars().next();
    let is_formula = matches!(begins, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|' | '%'));
    if is_formula { format!("'{plain}") } else { plain }
}

fn tsv(table: &[Vec<String>]) -> String {
    // A table program takes quotation marks around a cell away, so that a cell with one is put into a pair.
    let cell = |text: &String| {
        if text.contains('"') { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.clone() }
    };
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join("\t");
    table.iter().map(line).collect::<Vec<_>>().join("\r\n")
}

fn html(table: &[Vec<String>]) -> String {
    let row = |row: &Vec<String>, tag: &str| {
        let cells: String = row.iter().map(|text| format!("<{tag}>{}</{tag}>", escaped(text))).collect();
        format!("<tr>{cells}</tr>")
    };
    let head = table.first().map(|first| row(first, "th")).unwrap_or_default();
    let body: String = table.iter().skip(1).map(|cells| row(cells, "td")).collect();
    format!("<table><thead>{head}</thead><tbody>{body}</tbody></table>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Key;

    #[test]
    fn no_cell_is_a_formula() {
        for bad in ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", " =1", "\u{ff1d}1", "%00"] {
            assert!(harmless(bad).starts_with('\''), "{bad:?}");
        }
        for good in ["Landauer", "1,000", "C-0001", "'quoted'", "£5"] {
            assert_eq!(harmless(good), good);
        }
    }

    #[test]
    fn no_cell_leaves_its_place() {
        let table = vec![vec![harmless("a\tb\r\nc"), "say \"no\"".to_owned()]];
        assert_eq!(tsv(&table), "a b  c\t\"say \"\"no\"\"\"");
        assert_eq!(escaped("<b> & \"x\""), "&lt;b&gt; &amp; &quot;x&quot;");
    }

    #[test]
    fn every_column_has_a_heading() {
        for column in SUPPLIERS.iter().chain(CONTRACTS) {
            assert!(Key::find(&format!("word-column-{}", column.replace('_', "-"))).is_some(), "{column}");
        }
    }
}
