//! The service and who depends on it, and how the present supplier has done.

use domain::article28::present;
use domain::clause::quality;
use domain::vocabulary::EvidenceFreshness;
use words::{args, key};

use super::{Page, Retendering, index};
use crate::block::{Cell, Table};
use crate::documents::facts::facts;
use crate::documents::score::result_cell;
use crate::documents::{acceptances, breach, due_diligence, incidents, roles};

pub(super) fn service(page: &mut Page<'_>, model: &Retendering) {
    page.section("service", key::REPORT_SECTION_SERVICE_RETENDERING);
    page.facts(facts!(page.words, &model.contract.contract.record;
        service, business_owner, criticality, substitutability, market, alternates, dependencies, volumes,
        recovery_time_hours, recovery_point_hours, national));
    roles::served_bodies(page, &model.contract);
}

pub(super) fn scorecard(page: &mut Page<'_>, model: &Retendering) {
    page.section("incumbent", key::REPORT_SECTION_INCUMBENT);
    let mut table = Table::new([page.titled(key::REPORT_QUESTION, 4), page.titled(key::REPORT_STANDS, 6)])
        .caption(
            page.words
                .with(key::REPORT_SCORECARD_CAPTION, args![contract = &model.contract.contract.reference]),
        );
    let title = |key| Cell::new(page.words.say(key));
    table.push([title(key::REPORT_RESULT), result_cell(page, &model.contract)]);
    table.push([title(key::REPORT_SCORECARD_CLAUSE), Cell::new(clause(page, model))]);
    table.push([title(key::REPORT_SCORECARD_ARTICLE_28), Cell::new(article_28(page, model))]);
    table.push([title(key::REPORT_SCORECARD_EVIDENCE), Cell::new(evidence(page, model))]);
    table.push([
        title(key::REPORT_SCORECARD_INCIDENTS),
        Cell::new(incidents::counted(page, &model.dossier.incidents)),
    ]);
    table.push([title(key::REPORT_SCORECARD_ACTIONS), Cell::new(actions(page, model))]);
    page.table(table, key::REPORT_NO_ROWS);
    due_diligence::kpis(page, &model.contract);
    page.part("incumbent-incidents", key::REPORT_SCORECARD_INCIDENTS);
    incidents::incidents(page, &model.dossier.incidents);
    page.part("incumbent-clause", key::REPORT_SECTION_BREACH);
    breach::clause(page, &model.contract);
    page.part("incumbent-disputes", key::REPORT_DISPUTES);
    acceptances::disputes(page, &model.dossier.disputes);
}

fn clause(page: &Page<'_>, model: &Retendering) -> String {
    let clause = model.contract.clause.as_ref().map(|clause| &clause.record);
    let step = quality(clause, page.as_at).step;
    let meaning = page.words.enumeration("clause-quality", &step.to_string());
    page.words.with(key::REPORT_CLAUSE_QUALITY, args![step = step, meaning = meaning])
}

fn article_28(page: &Page<'_>, model: &Retendering) -> String {
    match &model.contract.article_28 {
        Some(check) => {
            page.words.with(key::REPORT_ARTICLE_28_PRESENT, args![present = present(&check.record)])
        }
        None => page.words.say(key::REPORT_NO_ARTICLE_28),
    }
}

/// How many pieces of each freshness are held.
fn evidence(page: &Page<'_>, model: &Retendering) -> String {
    let of = |wanted| {
        let fresh = |record| index::freshness_of(page, record) == wanted;
        model.dossier.evidence.iter().filter(|item| fresh(&item.record)).count()
    };
    if model.dossier.evidence.is_empty() {
        return page.words.say(key::REPORT_NO_EVIDENCE);
    }
    page.words.with(
        key::REPORT_SCORECARD_FRESHNESS,
        args![
            fresh = of(EvidenceFreshness::InDate),
            lapsed = of(EvidenceFreshness::Lapsed),
            stale = of(EvidenceFreshness::Stale)
        ],
    )
}

fn actions(page: &Page<'_>, model: &Retendering) -> String {
    if let Some(reason) = page.withheld("action") {
        return page.mark(reason);
    }
    let open: Vec<_> =
        model.dossier.actions.iter().filter(|item| acceptances::is_open(item.record.status)).collect();
    let overdue = open.iter().filter(|item| item.record.due_on.is_some_and(|due| due < page.as_at)).count();
    page.words.with(key::REPORT_SCORECARD_OPEN, args![open = open.len(), overdue = overdue])
}
