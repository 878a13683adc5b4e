//! Contracts without a clause, and evidence that expires.

use domain::date::Date;
use words::key;

use super::Page;
use crate::block::{Cell, Column, Table, Width};
use crate::model::{ContractLine, DueLine};

pub(super) fn no_clause(page: &mut Page<'_>, rows: &[(ContractLine, Option<Date>)]) {
    let mut table = Table::new([
        page.references(),
        page.titled(key::BOARD_CONTRACT, 6),
        page.titled(key::REPORT_SUPPLIER, 5),
        Column { width: Width::Points(96), ..page.titled(key::REPORT_RESULT, 3) },
        Column::fit(page.words.say(key::BOARD_LAST_DAY)),
    ])
    .caption(page.words.say(key::EXTRACT_NO_CLAUSE));
    for (line, end) in rows {
        table.push([
            Cell::new(&line.reference),
            Cell::new(&line.title),
            Cell::new(supplier(page, line)),
            super::super::board::result(page, line.score),
            page.day(*end),
        ]);
    }
    page.table(table, key::EXTRACT_NO_NO_CLAUSE);
}

fn supplier(page: &Page<'_>, line: &ContractLine) -> String {
    line.supplier.clone().unwrap_or_else(|| page.words.say(key::REPORT_NOT_RECORDED))
}

pub(super) fn evidence(page: &mut Page<'_>, rows: &[DueLine]) {
    let mut table = Table::new([
        page.titled(key::REPORT_EVIDENCE, 5),
        page.titled(key::BOARD_WHAT, 6),
        page.titled(key::BOARD_UNTIL, 4),
    ])
    .caption(page.words.say(key::EXTRACT_EVIDENCE));
    for line in rows {
        table.push([line.title.clone(), line.detail.clone(), super::super::board::until(page, line)]);
    }
    page.table(table, key::EXTRACT_NO_EVIDENCE);
}
