//! Risks now against the board's appetite, and what was accepted.

use domain::vocabulary::AppetiteDomain;
use words::{args, key};

use super::{Page, Retendering, acceptances};
use crate::block::{Cell, Row, Table};
use crate::documents::facts::cells;
use crate::documents::score;

pub(super) fn risks(page: &mut Page<'_>, model: &Retendering) {
    page.section("risk", key::REPORT_SECTION_RISK);
    appetite(page, model);
    acceptances::acceptances(page, &[&model.contract]);
    page.part("risk-score", key::REPORT_SECTION_SCORE);
    score::score(page, "risk-score", &model.contract, &model.dossier.appetite);
    page.part("risk-findings", key::REPORT_SECTION_FINDINGS);
    acceptances::findings(page, &model.dossier);
}

fn appetite(page: &mut Page<'_>, model: &Retendering) {
    let mut table = Table::new([
        page.column("domain", 3),
        page.column("appetite", 3),
        page.column("tolerated", 2),
        page.titled(key::REPORT_AGAINST_SCORE, 4),
        page.column("from", 3),
        page.column("set_by", 3),
    ])
    .caption(page.words.say(key::REPORT_APPETITE_CAPTION));
    for line in model.dossier.appetite.iter().filter(|line| line.record.from <= page.as_at) {
        // The score is one of data protection; of other risks it says nothing.
        let against = match line.record.domain {
            AppetiteDomain::DataProtection => against(page, model, line.record.tolerated.get()),
            _ => page.words.say(key::REPORT_APPETITE_OTHER),
        };
        let mut row = cells!(page.words, &line.record; domain, appetite, tolerated, from, set_by);
        row.insert(3, Cell::new(against));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("appetite", table, key::REPORT_NO_APPETITE);
}

fn against(page: &Page<'_>, model: &Retendering, tolerated: i64) -> String {
    match model.contract.score.score.figures() {
        None => page.words.say(key::REPORT_APPETITE_NOT_ASSESSED),
        Some(figures) => {
            let above = i64::from(figures.final_score) > tolerated;
            let key = if above { key::REPORT_APPETITE_ABOVE } else { key::REPORT_APPETITE_WITHIN };
            page.words.with(key, args![score = figures.final_score])
        }
    }
}
