//! Tables: cells wrapped in columns, rows that do not split, a header drawn again on later pages.

mod columns;
mod row;

use std::sync::Arc;

use super::Setter;
use super::paragraph::{slabs, space};
use super::slab::{Ink, Repeat, Slab};
use crate::block::{Align, Cell, Column, Inline, Row, Table};
use crate::failure::LayoutFailure;
use crate::fonts::Face;
use crate::style::{BODY, CAPTION, CELL, LARGE, SMALL, Style};
use crate::tag::{NodeId, Role};
use crate::text::Shaper;
use crate::threads::share;
pub(super) use columns::{Measure, widths};
pub(super) use row::Look;
use row::{CellSpec, Rows, SetCell, row_slabs};

impl<'a> Setter<'a> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), LayoutFailure> {
        check(table)?;
        if table.rows.is_empty() {
            self.empty_table(table);
            return Ok(());
        }
        let node = self.top(Role::Table);
        self.table_caption(table, Role::Caption, Some(node));
        let header = self.header_cells(table, node);
        let body = self.tree.add(Role::TableBody, node);
        let batches = self.body_cells(table, body);
        let widths = widths(&measures(table, &header, &batches), self.body_width());
        let repeat = self.header_slab(&header, &widths);
        self.rows(table, batches, &Rows { widths: &widths, room: self.body_height, repeat: Some(&repeat) });
        self.table_notes(table);
        Ok(())
    }

    /// Puts the rows on pages as they are drawn.
    fn rows(&mut self, table: &Table, batches: Vec<Vec<Vec<SetCell>>>, rows: &Rows<'_>) {
        let mut totals = table.rows.iter().map(|row| row.total);
        let mut at = 0;
        for batch in batches {
            let batch: Vec<_> = batch.into_iter().zip(totals.by_ref()).collect();
            let draw = |_: &mut Shaper, (cells, total): (Vec<SetCell>, bool)| {
                row_slabs(&cells, rows, if total { Look::Total } else { Look::Plain })
            };
            for mut slabs in share(batch, self.workers(), draw) {
                if let Some(end) = slabs.last_mut() {
                    end.keep = keep(at, table.rows.len(), !table.notes.is_empty());
                    end.gives_way = true;
                }
                at += 1;
                self.slabs.extend(slabs);
            }
            self.place();
        }
    }

    /// Facts with their labels, as a table without header row.
    pub(super) fn key_values(&mut self, rows: &[(String, Vec<Inline>)], large: bool) {
        let table = self.top(Role::Table);
        let body = self.tree.add(Role::TableBody, table);
        let mut set = Vec::with_capacity(rows.len());
        for (label, value) in rows {
            let row = self.tree.add(Role::TableRow, body);
            let label = Cell::new(label.clone());
            let value = Cell { text: value.clone(), ..Cell::default() };
            let style = if large { LARGE } else { BODY_CELL };
            // On the same line as its value.
            let beside = Style { leading: style.leading, ..BODY_CELL };
            let label = self.set_cell(&label, weighed(beside, true), Align::Start, Role::RowHeader, row);
            set.push(vec![label, self.set_cell(&value, style, Align::Start, Role::DataCell, row)]);
        }
        let natural = set.iter().map(|cells| cells[0].natural_width()).fold(0.0, f64::max);
        let label_width = natural.clamp(90.0, self.body_width() * 0.36);
        let widths = [label_width, self.body_width() - label_width];
        for (at, cells) in set.iter().enumerate() {
            let mut slabs = self.row_slabs(cells, &widths, Look::Plain);
            if let Some(end) = slabs.last_mut() {
                end.keep = keep(at, set.len(), false);
                end.gives_way = true;
            }
            self.slabs.extend(slabs);
        }
        self.pad_after(10.0);
    }

    /// Space below the last slab.
    pub(super) fn pad_after(&mut self, after: f64) {
        if let Some(last) = self.slabs.last_mut() {
            last.after = after;
        }
    }

    fn empty_table(&mut self, table: &Table) {
        self.table_caption(table, Role::Paragraph, None);
        let node = self.top(Role::Paragraph);
        let words = self.words(&self.labels.no_rows, BODY, node);
        let mut lines = slabs(&words, 0.0, self.body_width());
        space(&mut lines, 0.0, 8.0);
        self.slabs.extend(lines);
        self.table_notes(table);
    }

    fn table_caption(&mut self, table: &Table, role: Role, parent: Option<NodeId>) {
        if table.caption.is_empty() {
            self.slabs.push(Slab { keep: true, ..Slab::space(6.0) });
            return;
        }
        self.tables += 1;
        let text = format!("{} {}. {}", self.labels.table, self.tables, table.caption);
        let node = match parent {
            Some(parent) => self.tree.add(role, parent),
            None => self.top(role),
        };
        let words = self.words(&text, CAPTION, node);
        let mut lines = slabs(&words, 0.0, self.body_width());
        lines.iter_mut().for_each(|slab| slab.keep = true);
        space(&mut lines, 10.0, 4.0);
        self.slabs.extend(lines);
    }

    fn table_notes(&mut self, table: &Table) {
        self.pad_after(if table.notes.is_empty() { 12.0 } else { 4.0 });
        for (at, note) in table.notes.iter().enumerate() {
            let node = self.top(Role::Paragraph);
            let words = self.words(note, SMALL, node);
            let mut lines = slabs(&words, 0.0, self.body_width());
            space(&mut lines, 0.0, 2.0);
            // The last of them alone on the next page would be a remark on nothing.
            if let Some(last) = lines.last_mut().filter(|_| at + 1 < table.notes.len()) {
                last.keep = true;
            }
            self.slabs.extend(lines);
        }
        if !table.notes.is_empty() {
            self.pad_after(12.0);
        }
    }

    fn header_cells(&mut self, table: &Table, node: NodeId) -> Vec<SetCell> {
        let head = self.tree.add(Role::TableHead, node);
        let row = self.tree.add(Role::TableRow, head);
        let cell = |setter: &mut Self, column: &Column| {
            let style = weighed(CELL, true);
            setter.set_cell(&Cell::new(column.title.clone()), style, column.align, Role::ColumnHeader, row)
        };
        table.columns.iter().map(|column| cell(self, column)).collect()
    }

    fn header_slab(&mut self, header: &[SetCell], widths: &[f64]) -> Arc<Repeat> {
        let mut slabs = self.row_slabs(header, widths, Look::Header);
        let inks: Vec<Ink> = slabs.iter().flat_map(|slab| slab.inks.clone()).collect();
        let height = slabs.iter().map(|slab| slab.height).sum();
        slabs.iter_mut().for_each(|slab| slab.keep = true);
        self.slabs.extend(slabs);
        Arc::new(Repeat { height, inks })
    }

    /// The cells of all rows, in batches. Those of a long table are shaped by all processors.
    fn body_cells(&mut self, table: &Table, body: NodeId) -> Vec<Vec<Vec<SetCell>>> {
        let set = |shaper: &mut Shaper, row: Vec<CellSpec<'_>>| {
            row.into_iter().map(|cell| cell.set(shaper)).collect::<Vec<_>>()
        };
        let mut batches = Vec::with_capacity(table.rows.len().div_ceil(BATCH));
        for rows in table.rows.chunks(BATCH) {
            let rows = rows.iter().map(|row| self.row_cells(table, row, body)).collect();
            batches.push(share(rows, self.workers(), set));
        }
        batches
    }

    fn row_cells<'t>(&mut self, table: &Table, row: &'t Row, body: NodeId) -> Vec<CellSpec<'t>>
    where
        'a: 't,
    {
        const EMPTY: &Cell = &Cell { text: Vec::new(), align: None, band: None, bold: false };
        let node = self.tree.add(Role::TableRow, body);
        let mut cells = Vec::with_capacity(table.columns.len());
        for (at, column) in table.columns.iter().enumerate() {
            let cell = row.cells.get(at).unwrap_or(EMPTY);
            let names = at < table.header_columns;
            let role = if names { Role::RowHeader } else { Role::DataCell };
            let style = weighed(CELL, names || row.total || cell.bold);
            cells.push(self.cell(cell, style, cell.align.unwrap_or(column.align), role, node));
        }
        cells
    }
}

/// Rows that are worked on together.
const BATCH: usize = 512;

/// Whether a row stays with the next where a page has room for both, so that none stands alone: all of a short table, the first two and the last two of any
/// other; and the last with the note below it.
const fn keep(at: usize, count: usize, note_follows: bool) -> bool {
    if at + 1 == count { note_follows } else { count <= SHORT || at == 0 || at + 2 == count }
}

/// A table of no more rows than this is not parted where a page has room for it.
pub(super) const SHORT: usize = 4;

/// Key facts are set a little larger than cells.
const BODY_CELL: Style = Style { size: 9.5, leading: 13.2, ..CELL };

const fn weighed(style: Style, strong: bool) -> Style {
    if strong { style.in_face(Face::Semibold) } else { style }
}

pub(crate) fn check(table: &Table) -> Result<(), LayoutFailure> {
    if table.columns.is_empty() {
        return Err(LayoutFailure::NoColumns(table.caption.clone()));
    }
    let columns = table.columns.len();
    match table.rows.iter().position(|row| row.cells.len() > columns) {
        None => Ok(()),
        Some(at) => Err(LayoutFailure::TooManyCells {
            table: table.caption.clone(),
            row: at + 1,
            cells: table.rows[at].cells.len(),
            columns,
        }),
    }
}

fn measures(table: &Table, header: &[SetCell], batches: &[Vec<Vec<SetCell>>]) -> Vec<Measure> {
    let measure = |(at, column): (usize, &Column)| {
        let cells = || batches.iter().flatten().map(move |row| &row[at]).chain([&header[at]]);
        Measure {
            width: column.width,
            least: cells().map(SetCell::least_width).fold(0.0, f64::max),
            natural: cells().map(SetCell::natural_width).fold(0.0, f64::max),
        }
    };
    table.columns.iter().enumerate().map(measure).collect()
}
