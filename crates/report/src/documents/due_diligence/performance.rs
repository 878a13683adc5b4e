//! Assurance and performance: certificates, measures, indicators, disputes.

use domain::contract::Contract;
use domain::evidence::Evidence;
use domain::link::Link;
use domain::oversight::fails_persistently;
use domain::vocabulary::{EvidenceKind, Measure};
use domain::word::Word;
use words::{args, key};

use super::{DueDiligence, Page};
use crate::block::{Cell, Table};
use crate::documents::said::{Said, word};
use crate::documents::{acceptances, incidents, index};
use crate::model::{ContractFile, Item};

/// Certificates and tests, the measures of control C3 and what shows each, and certificates that policy asks for.
pub(super) fn security(page: &mut Page<'_>, model: &DueDiligence) {
    index::evidence(page, &model.dossier.evidence);
    measures(page, &model.dossier.evidence);
    required(page, model);
    page.say(key::REPORT_SECURITY_NOT_KEPT);
}

fn measures(page: &mut Page<'_>, evidence: &[Item<Evidence>]) {
    if let Some(reason) = page.withheld_column("evidence", "measures") {
        return page.leave_out(reason);
    }
    let mut table = Table::new([page.titled(key::REPORT_MEASURE, 3), page.titled(key::REPORT_SHOWN_BY, 6)])
        .caption(page.words.say(key::REPORT_MEASURES_CAPTION));
    for measure in Measure::ALL {
        let shown: Vec<String> = evidence
            .iter()
            .filter(|item| item.record.measures.contains(measure))
            .map(|item| piece(page, item))
            .collect();
        let shown =
            if shown.is_empty() { page.words.say(key::REPORT_NO_EVIDENCE_HELD) } else { shown.join("\n") };
        table.push([word(*measure, page.words), shown]);
    }
    page.table(table, key::REPORT_NO_EVIDENCE);
}

/// "E-0004 Penetration test: sighted, in date".
fn piece(page: &Page<'_>, item: &Item<Evidence>) -> String {
    let told = args![
        reference = &item.reference,
        kind = word(item.record.kind, page.words),
        grade = word(item.record.grade, page.words).to_lowercase(),
        freshness = word(index::freshness_of(page, &item.record), page.words).to_lowercase()
    ];
    page.words.with(key::REPORT_PIECE, told)
}

fn required(page: &mut Page<'_>, model: &DueDiligence) {
    let mut table = Table::new([
        page.titled(key::REPORT_CONTRACT, 2),
        page.titled(key::REPORT_REQUIRED, 5),
        page.titled(key::REPORT_SHOWN_BY, 6),
    ])
    .header_columns(2)
    .caption(page.words.say(key::REPORT_REQUIRED_CAPTION));
    for file in &model.dossier.contracts {
        for kind in &file.contract.record.required_certificates {
            let shown = held(page, &model.dossier.evidence, file, *kind);
            table.push([file.contract.reference.clone(), word(*kind, page.words), shown]);
        }
    }
    page.table(table, key::REPORT_NONE_REQUIRED);
}

/// What is held of a kind for a contract: pieces that name it, or that name none and so speak for all of them.
fn held(page: &Page<'_>, evidence: &[Item<Evidence>], file: &ContractFile, kind: EvidenceKind) -> String {
    let names = |link: &Link<Contract>| link.as_str() == file.contract.reference;
    let speaks = |record: &Evidence| record.contracts.is_empty() || record.contracts.iter().any(names);
    let pieces: Vec<String> = evidence
        .iter()
        .filter(|item| item.record.kind == kind && speaks(&item.record))
        .map(|item| piece(page, item))
        .collect();
    if pieces.is_empty() { page.words.say(key::REPORT_NO_EVIDENCE_HELD) } else { pieces.join("\n") }
}

/// Incidents, indicators and disputes.
pub(super) fn performance(page: &mut Page<'_>, model: &DueDiligence) {
    incidents::incidents(page, &model.dossier.incidents);
    for file in &model.dossier.contracts {
        kpis(page, file);
    }
    acceptances::disputes(page, &model.dossier.disputes);
    page.say(key::REPORT_PERFORMANCE_NOT_KEPT);
}

/// Every indicator with its latest ratings.
pub(in crate::documents) fn kpis(page: &mut Page<'_>, file: &ContractFile) {
    if let Some(reason) = page.withheld("kpi") {
        let named = page.words.with(key::REPORT_KPI_CAPTION, args![contract = &file.contract.reference]);
        return page.leave_out_named(&named, reason);
    }
    let mut table = Table::new([
        page.references(),
        page.titled(key::REPORT_INDICATOR, 4),
        page.column("target", 4),
        page.column("ratings", 6),
        page.titled(key::REPORT_PERSISTENT, 3),
    ])
    .header_columns(2)
    .caption(page.words.with(key::REPORT_KPI_CAPTION, args![contract = &file.contract.reference]));
    for kpi in &file.kpis {
        table.push(kpi_row(page, kpi));
    }
    if table.rows.is_empty() {
        page.tell(key::REPORT_NO_KPIS, args![contract = &file.contract.reference]);
    } else {
        page.table(table, key::REPORT_NO_ROWS);
    }
}

fn kpi_row(page: &Page<'_>, kpi: &Item<domain::oversight::Kpi>) -> Vec<Cell> {
    let record = &kpi.record;
    let mut ratings: Vec<_> = record.ratings.iter().collect();
    ratings.sort_by_key(|rating| rating.period_end);
    let lines: Vec<String> = ratings
        .iter()
        .map(|rating| {
            let (on, rated) = (page.date(rating.period_end), word(rating.rating, page.words));
            match rating.measured.said("measured", page.words) {
                Some(measured) => page.words.with(
                    key::REPORT_RATING_LINE_MEASURED,
                    args![on = on, rating = rated, measured = measured],
                ),
                None => page.words.with(key::REPORT_RATING_LINE, args![on = on, rating = rated]),
            }
        })
        .collect();
    let pairs: Vec<_> = record.ratings.iter().map(|rating| (rating.period_end, rating.rating)).collect();
    let failing = if fails_persistently(&pairs, page.as_at) {
        key::REPORT_YES_PERSISTENT
    } else {
        key::REPORT_NO_PERSISTENT
    };
    let none = || page.words.say(key::REPORT_NOT_RATED);
    vec![
        Cell::new(&kpi.reference),
        Cell::new(record.name.to_string()),
        Cell::new(record.target.cell("target", page.words)),
        Cell::new(if lines.is_empty() { none() } else { lines.join("\n") }),
        Cell::new(page.words.say(failing)),
    ]
}
