//! Plain tables: columns side by side, each as wide as its widest cell; and moments as a person reads them.

use register::{london_day, london_time, read_instant};
use words::{Words, args, key};

/// The text of a table; cells may hold anything but are shown on one line.
pub fn text(head: Vec<String>, rows: Vec<Vec<String>>) -> String {
    let lines: Vec<Vec<String>> = std::iter::once(head)
        .chain(rows)
        .map(|row| row.iter().map(|cell| on_one_line(cell)).collect())
        .collect();
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for line in &lines {
        let padded: Vec<String> =
            line.iter().zip(&widths).map(|(cell, &width)| format!("{cell:<width$}")).collect();
        text.push_str(padded.join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// A list of labels and values, labels in one column.
pub fn facts(facts: &[(String, String)]) -> String {
    let width = facts.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
    facts.iter().map(|(label, value)| format!("{label:<width$}  {}\n", on_one_line(value))).collect()
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

/// Long cells end in an ellipsis; line ends and tabs become spaces, so that a cell never breaks the table.
fn on_one_line(cell: &str) -> String {
    const MOST: usize = 120;
    let mut line: String =
        cell.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    if line.chars().count() > MOST {
        line = line.chars().take(MOST - 1).collect();
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_said_in_london_time() {
        let words = Words::new(words::Language::English);
        assert_eq!(moment(&words, "2026-07-01T23:05:00.000Z"), "2 July 2026 00:05");
        assert_eq!(moment(&words, "2026-11-21T17:30:00.000Z"), "21 November 2026 17:30");
        assert_eq!(day(&words, "2026-07-01T23:05:00.000Z"), "2 July 2026");
    }

    #[test]
    fn columns_line_up_and_a_cell_never_breaks_its_line() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let table = text(row(&["Ref", "Name"]), vec![row(&["S-0001", "Ŵyl\nLtd"]), row(&["S-0010", ""])]);
        assert_eq!(table, "Ref     Name\nS-0001  Ŵyl Ltd\nS-0010\n");
    }
}
