//! Sign-off: a table with room to write.

use super::Setter;
use super::table::Look;
use crate::block::{Align, Cell};
use crate::failure::LayoutFailure;
use crate::fonts::Face;
use crate::style::CELL;
use crate::tag::Role;

/// Height of a row to sign.
const ROOM: u16 = 34;

impl Setter<'_> {
    pub(super) fn sign_off(&mut self, columns: &[String], rows: &[Vec<String>]) -> Result<(), LayoutFailure> {
        check(columns, rows)?;
        let table = self.top(Role::Table);
        let head = self.tree.add(Role::TableHead, table);
        self.signing_row(columns, columns, Role::ColumnHeader, head, Look::Header);
        let body = self.tree.add(Role::TableBody, table);
        for row in rows {
            self.signing_row(columns, row, Role::DataCell, body, Look::Blank(ROOM));
        }
        // The last row has nothing to stay with.
        if let Some(slab) = self.slabs.last_mut() {
            slab.keep = false;
        }
        self.pad_after(12.0);
        Ok(())
    }

    fn signing_row(
        &mut self,
        columns: &[String],
        texts: &[String],
        role: Role,
        parent: crate::tag::NodeId,
        look: Look,
    ) {
        let row = self.tree.add(Role::TableRow, parent);
        let count = u32::try_from(columns.len()).unwrap_or(u32::MAX);
        let widths = vec![self.body_width() / f64::from(count); columns.len()];
        let mut cells = Vec::with_capacity(columns.len());
        for at in 0..columns.len() {
            let names = role == Role::ColumnHeader || at == 0;
            let role = if names && role == Role::DataCell { Role::RowHeader } else { role };
            let style = if names { CELL.in_face(Face::Semibold) } else { CELL };
            let cell = Cell::new(texts.get(at).cloned().unwrap_or_default());
            cells.push(self.set_cell(&cell, style, Align::Start, role, row));
        }
        let mut slabs = self.row_slabs(&cells, &widths, look);
        // Whoever signs sees everybody who does: no place to sign stands alone overleaf.
        if let Some(slab) = slabs.last_mut() {
            slab.keep = true;
        }
        self.slabs.extend(slabs);
    }
}

/// Refuses a form without columns, and rows that are longer than those.
pub(crate) fn check(columns: &[String], rows: &[Vec<String>]) -> Result<(), LayoutFailure> {
    if columns.is_empty() {
        return Err(LayoutFailure::NoColumns(String::new()));
    }
    match rows.iter().position(|row| row.len() > columns.len()) {
        None => Ok(()),
        Some(at) => {
            let (table, cells) = (String::new(), rows[at].len());
            Err(LayoutFailure::TooManyCells { table, row: at + 1, cells, columns: columns.len() })
        }
    }
}
