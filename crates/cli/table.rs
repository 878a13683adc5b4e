//! Tables and lists of facts: at a terminal no wider than it is, elsewhere a line a row; and moments as a person reads them.

use crate::output::visible;
use register::{london_day, london_time, read_instant};
use std::io::IsTerminal;
use words::{Words, args, key};

/// Columns stand this far apart.
const GAP: usize = 2;
/// A column is not made narrower than this to fit a terminal.
const NARROWEST: usize = 12;
/// The most characters of a cell where no terminal wraps it.
const MOST: usize = 120;

/// The text of a table; cells may hold anything but never break it.
pub fn text(head: Vec<String>, rows: Vec<Vec<String>>) -> String {
    laid_out(head, rows, width())
}

/// A list of labels and values, labels in one column; a value is never cut off.
pub fn facts(facts: &[(String, String)]) -> String {
    facts_within(facts, width())
}

/// A sentence, wrapped at a terminal.
pub fn paragraph(text: &str) -> String {
    width().map_or_else(|| text.to_owned(), |within| wrapped(text, within).join("\n"))
}

/// How many characters a line of the terminal holds; none where nobody looks at one.
fn width() -> Option<usize> {
    let out = std::io::stdout();
    if !out.is_terminal() {
        return None;
    }
    terminal_size::terminal_size_of(out).map(|(width, _)| usize::from(width.0)).filter(|&width| width > 0)
}

fn laid_out(head: Vec<String>, rows: Vec<Vec<String>>, within: Option<usize>) -> String {
    let lines: Vec<Vec<String>> = std::iter::once(head)
        .chain(rows)
        .map(|row| row.iter().map(|cell| on_one_line(cell)).collect())
        .collect();
    let natural = widths(&lines);
    match within.filter(|&within| total(&natural) > within) {
        None => side_by_side(&lines, &natural, Some(MOST)),
        Some(within) => match narrowed(natural, within) {
            Some(widths) => side_by_side(&lines, &widths, None),
            None => one_below_the_other(&lines, within),
        },
    }
}

fn widths(lines: &[Vec<String>]) -> Vec<usize> {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    (0..columns).map(width).collect()
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// The widest columns made narrower until the table fits; none where columns would become too narrow to read.
fn narrowed(mut widths: Vec<usize>, within: usize) -> Option<Vec<usize>> {
    while total(&widths) > within {
        let widest = widths.iter_mut().max()?;
        if *widest <= NARROWEST {
            return None;
        }
        *widest -= 1;
    }
    Some(widths)
}

/// Rows as lines; a cell that is wider than its column is cut off after `most` characters, or wrapped where there is none.
fn side_by_side(lines: &[Vec<String>], widths: &[usize], most: Option<usize>) -> String {
    let mut text = String::new();
    for line in lines {
        let cells: Vec<Vec<String>> = line
            .iter()
            .zip(widths)
            .map(|(cell, &width)| match most {
                Some(most) => vec![cut_off(cell, most)],
                None => wrapped(cell, width),
            })
            .collect();
        let widths = widths.iter().map(|&width| most.map_or(width, |most| width.min(most)));
        let widths: Vec<usize> = widths.collect();
        for index in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let padded = cells.iter().zip(&widths).map(|(cell, &width)| {
                let part = cell.get(index).map_or("", String::as_str);
                format!("{part:<width$}")
            });
            text.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
            text.push('\n');
        }
    }
    text
}

/// Each row as a list of facts, for a terminal too narrow for columns; empty cells are left out.
fn one_below_the_other(lines: &[Vec<String>], within: usize) -> String {
    let Some((head, rows)) = lines.split_first() else { return String::new() };
    let row = |row: &Vec<String>| {
        let told: Vec<(String, String)> = head
            .iter()
            .zip(row)
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(label, cell)| (label.clone(), cell.clone()))
            .collect();
        facts_within(&told, Some(within))
    };
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

fn facts_within(facts: &[(String, String)], within: Option<usize>) -> String {
    let longest = facts.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
    // Labels leave at least half of a terminal to what they name.
    let column = within.map_or(longest, |within| longest.min(within.saturating_sub(GAP) / 2));
    let mut text = String::new();
    for (label, value) in facts {
        let value = on_one_line(value);
        let (labels, values) = match within {
            None => (vec![label.clone()], vec![value]),
            Some(within) => {
                (wrapped(label, column), wrapped(&value, within.saturating_sub(column + GAP).max(NARROWEST)))
            }
        };
        for index in 0..labels.len().max(values.len()) {
            let part = |parts: &[String]| parts.get(index).cloned().unwrap_or_default();
            text.push_str(format!("{:<column$}  {}", part(&labels), part(&values)).trim_end());
            text.push('\n');
        }
    }
    text
}

/// A text in lines of a width, broken between words; a word that is longer than a line is broken within.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut rest: Vec<char> = word.chars().collect();
        let used = line.chars().count();
        if used > 0 && used + 1 + rest.len() > width {
            lines.push(std::mem::take(&mut line));
        } else if used > 0 {
            line.push(' ');
        }
        while rest.len() > width {
            let tail = rest.split_off(width);
            lines.push(rest.into_iter().collect());
            rest = tail;
        }
        line.extend(rest);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// The day in London of an instant as written, in words.
pub fn day(words: &Words, instant: &str) -> String {
    read_instant(instant).map_or_else(|| instant.to_owned(), |at| words.date(london_day(at).0))
}

/// The day and the time of day in London of an instant as written: "21 November 2026 17:30".
pub fn moment(words: &Words, instant: &str) -> String {
    let Some(at) = read_instant(instant) else { return instant.to_owned() };
    let (hour, minute) = london_time(at);
    let time = format!("{hour:02}:{minute:02}");
    words.with(key::CLI_MOMENT, args![day = day(words, instant), time = time])
}

/// Line ends, tabs and other control characters become spaces, so that a cell never breaks the table; what else nobody would see
/// is shown before columns are measured.
fn on_one_line(cell: &str) -> String {
    let line: String =
        cell.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    visible(&line).into_owned()
}

/// A long cell ends in an ellipsis.
fn cut_off(cell: &str, most: usize) -> String {
    if cell.chars().count() <= most {
        return cell.to_owned();
    }
    cell.chars().take(most - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn moments_are_said_in_london_time() {
        let words = Words::new(words::Language::English);
        assert_eq!(moment(&words, "2026-07-01T23:05:00.000Z"), "2 July 2026 00:05");
        assert_eq!(moment(&words, "2026-11-21T17:30:00.000Z"), "21 November 2026 17:30");
        assert_eq!(day(&words, "2026-07-01T23:05:00.000Z"), "2 July 2026");
    }

    #[test]
    fn columns_line_up_and_a_cell_never_breaks_its_line() {
        let table =
            laid_out(row(&["Ref", "Name"]), vec![row(&["S-0001", "Ŵyl\nLtd"]), row(&["S-0010", ""])], None);
        assert_eq!(table, "Ref     Name\nS-0001  Ŵyl Ltd\nS-0010\n");
        let long = laid_out(row(&["Ref"]), vec![row(&["x".repeat(200).as_str()])], None);
        assert_eq!(long.lines().nth(1).map(|line| line.chars().count()), Some(MOST));
    }

    #[test]
    fn at_a_terminal_nothing_is_wider_than_it_and_nothing_is_left_out() {
        let head = row(&["Ref", "Name", "What", "Next"]);
        let rows =
            vec![row(&["S-0001", "Merlinford Specimen Couriers Ltd", "Carries specimens", "30 March 2027"])];
        for within in [40, 60, 80, 200] {
            let table = laid_out(head.clone(), rows.clone(), Some(within));
            assert!(table.lines().all(|line| line.chars().count() <= within), "{within}:\n{table}");
            for word in "S-0001 Merlinford Specimen Couriers Ltd Carries 30 March 2027".split(' ') {
                assert!(table.contains(word), "{within}: {word}\n{table}");
            }
        }
    }

    #[test]
    fn a_fact_is_wrapped_beside_its_label_and_never_cut_off() {
        let long = "word ".repeat(60);
        let told = [("Served bodies 1".to_owned(), long.clone())];
        assert!(facts_within(&told, None).contains(long.trim_end()));
        let narrow = facts_within(&told, Some(40));
        assert!(narrow.lines().all(|line| line.chars().count() <= 40), "{narrow}");
        assert_eq!(narrow.matches("word").count(), 60);
        assert_eq!(wrapped("abcdefgh ij", 4), ["abcd", "efgh", "ij"]);
    }
}
