//! Plain tables: columns side by side, each as wide as its widest cell.

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
    fn columns_line_up_and_a_cell_never_breaks_its_line() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let table = text(row(&["Ref", "Name"]), vec![row(&["S-0001", "Ŵyl\nLtd"]), row(&["S-0010", ""])]);
        assert_eq!(table, "Ref     Name\nS-0001  Ŵyl Ltd\nS-0010\n");
    }
}
