//! A picture's table: for a spreadsheet as CSV, for the clipboard as text and HTML.
//!
//! A cell that a spreadsheet would take for a formula gets an apostrophe before it, which the spreadsheet shows as text
//! (OWASP, CSV injection).

use super::count::STANDINGS;
use super::facts::{Entry, Facts};
use super::groups::cell_key;
use super::matrix::standing_text;
use super::movers::figure;
use crate::failure::words;
use crate::view::{CountLine, MatrixCell, Movers, RiskMatrix, RiskTable};
use words::{Key, key};

/// Rows of text under headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// What tells Excel that a file is UTF-8.
pub(super) const MARK: &str = "\u{feff}";

impl Table {
    /// RFC 4180 with a byte order mark, without which Excel reads UTF-8 wrongly.
    pub fn csv(&self) -> String {
        let mut text = MARK.to_owned();
        for row in std::iter::once(&self.head).chain(&self.rows) {
            let cells: Vec<String> = row.iter().map(|cell| quoted(&harmless(cell))).collect();
            text.push_str(&cells.join(","));
            text.push_str("\r\n");
        }
        text
    }

    /// Values apart by tabs, rows by line ends: what a spreadsheet takes from the clipboard.
    pub fn tsv(&self) -> String {
        let line =
            |row: &Vec<String>| row.iter().map(|cell| harmless(&flat(cell))).collect::<Vec<_>>().join("\t");
        std::iter::once(&self.head).chain(&self.rows).map(line).collect::<Vec<_>>().join("\n")
    }

    /// An HTML table.
    pub fn html(&self) -> String {
        let cells = |row: &Vec<String>, tag: &str| {
            row.iter().map(|cell| format!("<{tag}>{}</{tag}>", escaped(&harmless(cell)))).collect::<String>()
        };
        let rows: String = self.rows.iter().map(|row| format!("<tr>{}</tr>", cells(row, "td"))).collect();
        format!("<table><thead><tr>{}</tr></thead><tbody>{rows}</tbody></table>", cells(&self.head, "th"))
    }
}

/// The text with an apostrophe where a spreadsheet would calculate with it.
fn harmless(cell: &str) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '|' | '＝' | '＋' | '－' | '＠') => {
            format!("'{cell}")
        }
        _ => cell.to_owned(),
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n', ';']) || cell.starts_with(' ') || cell.ends_with(' ') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// On one line and in one cell.
fn flat(cell: &str) -> String {
    cell.replace(['\t', '\r', '\n'], " ")
}

fn escaped(cell: &str) -> String {
    cell.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn said(keys: &[Key]) -> Vec<String> {
    keys.iter().map(|key| words().say(*key)).collect()
}

/// A line a cell in which something stands, with every reference, and one for what is not assessed.
pub(super) fn of_matrix(matrix: &RiskMatrix, facts: &Facts) -> Table {
    let head = said(&[
        key::RISK_COLUMN_IMPACT,
        key::RISK_COLUMN_LIKELIHOOD,
        key::RISK_COLUMN_SCORE,
        key::RISK_COLUMN_BAND,
        key::RISK_COLUMN_CONTRACTS,
        key::RISK_COLUMN_RAISED,
        key::RISK_COLUMN_REFERENCES,
    ]);
    let references = |holds: &dyn Fn(&Entry<'_>) -> bool| {
        let found = facts.entries().filter(|entry| holds(entry));
        found.map(|entry| entry.scored.reference.clone()).collect::<Vec<_>>().join(" ")
    };
    let row = |cell: &MatrixCell| {
        let here = |entry: &Entry<'_>| {
            entry.figures().is_some_and(|figures| cell_key(figures.impact, figures.likelihood) == cell.key)
        };
        vec![
            cell.impact.to_string(),
            cell.likelihood.to_string(),
            cell.score.to_string(),
            standing_text(cell.standing),
            cell.contracts.to_string(),
            cell.raised.to_string(),
            references(&here),
        ]
    };
    let mut rows: Vec<Vec<String>> = matrix.cells.iter().filter(|cell| cell.contracts > 0).map(row).collect();
    if matrix.not_assessed > 0 {
        let mut row = vec![String::new(); head.len()];
        row[3] = words().say(key::RISK_NOT_ASSESSED_TITLE);
        row[4] = matrix.not_assessed.to_string();
        row[6] = references(&|entry| entry.figures().is_none());
        rows.push(row);
    }
    Table { head, rows }
}

/// A line of the count a row.
pub(super) fn of_count(table: &RiskTable) -> Table {
    let mut head = vec![table.label.clone(), words().say(key::RISK_COLUMN_CONTRACTS)];
    head.extend(STANDINGS.map(standing_text));
    head.push(words().say(key::RISK_COLUMN_SHARE));
    let row = |line: &CountLine| {
        let mut row = vec![line.label.clone(), line.total.to_string()];
        row.extend(line.standings.iter().map(|counted| counted.count.to_string()));
        row.push(line.share_text.clone());
        row
    };
    Table { head, rows: table.lines.iter().map(row).collect() }
}

/// A contract that moved a row.
pub(super) fn of_movers(movers: &Movers) -> Table {
    let head = said(&[
        key::RISK_COLUMN_REFERENCE,
        key::RISK_COLUMN_TITLE,
        key::RISK_COLUMN_SUPPLIER,
        key::RISK_COLUMN_WAY,
        key::RISK_COLUMN_WAS,
        key::RISK_COLUMN_IS,
        key::RISK_COLUMN_REASONS,
    ]);
    let rows = movers.movers.iter().map(|mover| {
        vec![
            mover.reference.clone(),
            mover.title.clone(),
            mover.supplier.clone().unwrap_or_default(),
            mover.way.text.clone(),
            mover.was.as_ref().map(figure).unwrap_or_default(),
            mover.is.as_ref().map(figure).unwrap_or_default(),
            mover.reasons.join("; "),
        ]
    });
    Table { rows: rows.collect(), head }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn no_cell_is_taken_for_a_formula_or_leaves_its_place() {
        let cells =
            ["=1+1", "+44", "-1", "@SUM(A1)", "a,b", "say \"x\"", "two\nlines", "\tx", "plain", "<b>&"];
        let table = Table { head: vec!["h".into()], rows: vec![cells.map(str::to_owned).to_vec()] };
        assert_eq!(
            table.csv(),
            "\u{feff}h\r\n'=1+1,'+44,'-1,'@SUM(A1),\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",'\tx,plain,<b>&\r\n"
        );
        assert_eq!(table.tsv(), "h\n'=1+1\t'+44\t'-1\t'@SUM(A1)\ta,b\tsay \"x\"\ttwo lines\t x\tplain\t<b>&");
        assert!(table.html().contains("<td>'=1+1</td>") && table.html().contains("<td>&lt;b&gt;&amp;</td>"));
    }
}
