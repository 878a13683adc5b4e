//! A sheet as CSV (RFC 4180): commas, quotation marks doubled, lines ended by CR LF, UTF-8.

use super::{Cell, Sheet};
use std::fmt::Write;

/// What says that a file is UTF-8: programs for spreadsheets look for it.
const MARK: &str = "\u{feff}";

/// The text of a sheet, its headings first; with `mark` it begins with the byte order mark.
///
/// A program for spreadsheets takes a text that begins like a formula for one, so such a text begins with an apostrophe.
#[must_use]
pub fn text(sheet: &Sheet, mark: bool) -> String {
    let mut out = if mark { MARK.to_owned() } else { String::new() };
    let headings = sheet.columns.iter().map(|column| harmless(&column.heading));
    line(&mut out, headings);
    for row in &sheet.rows {
        line(&mut out, row.iter().map(said));
    }
    out
}

fn line(out: &mut String, fields: impl Iterator<Item = String>) {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            out.push(',');
        }
        if field.contains([',', '"', '\r', '\n']) {
            let _ = write!(out, "\"{}\"", field.replace('"', "\"\""));
        } else {
            out.push_str(&field);
        }
    }
    out.push_str("\r\n");
}

fn said(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
        Cell::Money { hundredths, .. } => {
            let sign = if *hundredths < 0 { "-" } else { "" };
            let amount = hundredths.unsigned_abs();
            format!("{sign}{}.{:02}", amount / 100, amount % 100)
        }
        Cell::Date(day) => day.to_string(),
    }
}

/// A text as it is, or behind an apostrophe where it begins like a formula, also after spaces or quotation marks: by a
/// program that takes those away, or by its full-width forms.
fn harmless(text: &str) -> String {
    let bare = text.trim_start_matches(|letter: char| {
        letter.is_whitespace() && !is_begin(letter) || "\"'".contains(letter)
    });
    if bare.starts_with(is_begin) { format!("'{text}") } else { text.to_owned() }
}

fn is_begin(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Column;
    use chrono::NaiveDate;

    fn sheet(cells: Vec<Cell>) -> Sheet {
        let column = |_: &Cell| Column { heading: "=Heading".to_owned(), help: String::new() };
        Sheet {
            name: "Sheet".to_owned(),
            file: "sheet".to_owned(),
            columns: cells.iter().map(column).collect(),
            rows: vec![cells],
        }
    }

    fn second_line(cell: Cell) -> String {
        let all = text(&sheet(vec![cell]), false);
        all.strip_prefix("'=Heading\r\n")
            .expect("the headings")
            .strip_suffix("\r\n")
            .expect("an end")
            .to_owned()
    }

    #[test]
    fn a_text_is_quoted_where_it_must_be() {
        for (given, written) in [
            ("plain", "plain"),
            ("a, b", "\"a, b\""),
            ("say \"so\"", "\"say \"\"so\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("", ""),
        ] {
            assert_eq!(second_line(Cell::Text(given.to_owned())), written);
        }
    }

    #[test]
    fn a_text_never_begins_like_a_formula() {
        for given in
            ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－2", "  =1", " \"=1", "'=1", "\u{a0}@x"]
        {
            let written = second_line(Cell::Text(given.to_owned()));
            let bare = written.trim_start_matches('"');
            assert!(bare.starts_with('\''), "{given:?} became {written:?}");
        }
        for given in ["a=b", "1-2", "e@x", "Ab+"] {
            assert_eq!(second_line(Cell::Text(given.to_owned())), given);
        }
    }

    #[test]
    fn numbers_money_and_dates_stay_what_they_are() {
        let day = NaiveDate::from_ymd_opt(2027, 3, 31).expect("a day");
        for (cell, written) in [
            (Cell::Nothing, ""),
            (Cell::Number(-3), "-3"),
            (Cell::Money { hundredths: -5, sterling: true }, "-0.05"),
            (Cell::Money { hundredths: 123_450, sterling: false }, "1234.50"),
            (Cell::Date(day), "2027-03-31"),
        ] {
            assert_eq!(second_line(cell), written);
        }
    }

    #[test]
    fn the_mark_stands_first_where_it_is_asked_for() {
        assert!(text(&sheet(vec![Cell::Nothing]), true).as_bytes().starts_with(&[0xef, 0xbb, 0xbf]));
    }
}
