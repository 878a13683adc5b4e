//! Tables, facts with labels, and places to sign.

use super::Page;
use super::escape::{attribute, text};
use super::style::band_class;
use crate::block::{Align, Band, Cell, Inline, Row, Table, Width};
use crate::failure::LayoutFailure;
use crate::layout::{check_signing, check_table};

impl Page<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), LayoutFailure> {
        check_table(table)?;
        let caption = self.caption(table);
        if table.rows.is_empty() {
            self.words("<p class=\"caption\">", &caption, "</p>");
            self.words("<p>", &self.document.labels.no_rows, "</p>");
        } else {
            self.open_table("", &caption);
            self.head(table.columns.iter().map(|column| (column.title.as_str(), column.align)));
            self.put("<tbody>\n");
            let short: Vec<bool> = (0..table.columns.len()).map(|at| is_short(table, at)).collect();
            table.rows.iter().for_each(|row| self.row(table, row, &short));
            self.put("</tbody>\n</table></div>\n");
        }
        for note in &table.notes {
            self.words("<p class=\"small\">", note, "</p>");
        }
        Ok(())
    }

    pub(super) fn key_values(&mut self, rows: &[(String, Vec<Inline>)], large: bool) {
        if rows.is_empty() {
            return;
        }
        let class = if large { " class=\"facts large\"" } else { " class=\"facts\"" };
        self.open_table(class, "");
        self.put("<tbody>\n");
        for (label, value) in rows {
            self.words("<tr><th scope=\"row\">", label, "</th>");
            self.put("<td>");
            self.runs(value);
            self.put("</td></tr>\n");
        }
        self.put("</tbody>\n</table></div>\n");
    }

    pub(super) fn sign_off(&mut self, columns: &[String], rows: &[Vec<String>]) -> Result<(), LayoutFailure> {
        check_signing(columns, rows)?;
        self.open_table(" class=\"signing\"", "");
        self.head(columns.iter().map(|column| (column.as_str(), Align::Start)));
        self.put("<tbody>\n");
        for row in rows {
            self.put("<tr>");
            for at in 0..columns.len() {
                let words = row.get(at).map(|words| text(words, &mut self.warnings)).unwrap_or_default();
                let cell = if at == 0 && !words.is_empty() { "th scope=\"row\"" } else { "td" };
                self.put(&format!("<{cell}>{words}</{}>", &cell[..2]));
            }
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table></div>\n");
        Ok(())
    }

    /// A table in a frame that scrolls by itself where the window is narrow. What scrolls takes the focus and so
    /// needs a name: the caption, or else the heading above.
    fn open_table(&mut self, class: &str, caption: &str) {
        let above = self.next_heading.checked_sub(1).and_then(|at| self.headings.get(at));
        let name = match caption {
            "" => above.map_or(&self.document.title, |heading| &heading.title),
            caption => caption,
        };
        let name = attribute(name);
        self.put(&format!(
            "<div class=\"scroll\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\"><table{class}>\n"
        ));
        self.words("<caption>", caption, "</caption>");
    }

    /// The caption with its number; empty for a table without.
    fn caption(&mut self, table: &Table) -> String {
        if table.caption.is_empty() {
            return String::new();
        }
        self.tables += 1;
        format!("{} {}. {}", self.document.labels.table, self.tables, table.caption)
    }

    fn head<'t>(&mut self, columns: impl Iterator<Item = (&'t str, Align)>) {
        self.put("<thead>\n<tr>");
        for (title, align) in columns {
            let title = text(title, &mut self.warnings);
            self.put(&format!("<th scope=\"col\"{}>{title}</th>", class(align, &[])));
        }
        self.put("</tr>\n</thead>\n");
    }

    fn row(&mut self, table: &Table, row: &Row, short: &[bool]) {
        self.put(if row.total { "<tr class=\"total\">" } else { "<tr>" });
        let empty = Cell::default();
        for (at, column) in table.columns.iter().enumerate() {
            let cell = row.cells.get(at).unwrap_or(&empty);
            let marks = [(short[at], "short"), (row.total || cell.bold, "strong")];
            let name = if at < table.header_columns { "th scope=\"row\"" } else { "td" };
            self.put(&format!("<{name}{}>", class(cell.align.unwrap_or(column.align), &marks)));
            self.band(cell.band);
            self.runs(&cell.text);
            self.put(&format!("</{}>", &name[..2]));
        }
        self.put("</tr>\n");
    }

    /// A band's letter on its colour.
    fn band(&mut self, band: Option<Band>) {
        let Some(band) = band else { return };
        let letter = text(self.document.labels.bands.letter(band), &mut self.warnings);
        self.put(&format!("<span class=\"band {}\">{letter}</span> ", band_class(band)));
    }
}

/// A column as wide as its content, whose every cell fits on a short line: references, dates, numbers.
fn is_short(table: &Table, at: usize) -> bool {
    const SHORT: usize = 24;
    let length = |cell: &Cell| cell.text.iter().map(|run| run.text.chars().count()).sum::<usize>();
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
    table.columns[at].width == Width::Fit && cells.map(length).all(|length| length <= SHORT)
}

/// The attribute that names how a cell looks.
fn class(align: Align, marks: &[(bool, &str)]) -> String {
    let align = match align {
        Align::Start => None,
        Align::Centre => Some("centre"),
        Align::End => Some("end"),
    };
    let marks = marks.iter().filter(|(is, _)| *is).map(|(_, name)| *name);
    let names: Vec<&str> = align.into_iter().chain(marks).collect();
    if names.is_empty() { String::new() } else { format!(" class=\"{}\"", names.join(" ")) }
}
