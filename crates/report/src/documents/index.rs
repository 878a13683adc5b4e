//! Evidence: with its freshness and grade, and the index of the annex.

use domain::evidence::{Evidence, freshness};
use domain::vocabulary::{EvidenceFreshness, EvidenceGrade};
use words::{args, key};

use super::facts::label;
use super::page::Page;
use super::said::{Said, capital, word};
use crate::block::{Cell, Table};
use crate::model::Item;

/// What was shown, how good it is, and how fresh on the day.
pub(super) fn evidence(page: &mut Page<'_>, evidence: &[Item<Evidence>]) {
    let mut table = Table::new([
        page.references(),
        page.titled(key::REPORT_EVIDENCE, 5),
        page.column("scope", 5),
        page.titled(key::REPORT_GRADE_AND_WHO, 4),
        page.titled(key::REPORT_FRESHNESS, 4),
    ])
    .caption(page.words.say(key::REPORT_EVIDENCE_CAPTION));
    for item in evidence {
        table.push([
            Cell::new(&item.reference),
            Cell::new(described(page, item)),
            Cell::new(scope(page, &item.record)),
            Cell::new(graded(page, &item.record)),
            Cell::new(dated(page, &item.record)),
        ]);
    }
    page.table(table, key::REPORT_NO_EVIDENCE);
}

/// Kind, title, issuer, number, and what the kind has of its own.
fn described(page: &Page<'_>, item: &Item<Evidence>) -> String {
    let record = &item.record;
    let title = record.title.said("title", page.words);
    let issued = match (record.issuer.as_deref(), record.number.as_deref()) {
        (Some(issuer), Some(number)) => {
            Some(page.words.with(key::REPORT_ISSUER_NUMBER, args![issuer = issuer, number = number]))
        }
        (one, other) => one.or(other).map(str::to_owned),
    };
    let toolkit = record.dspt_status.said("dspt_status", page.words);
    let caf = record.caf_level.said("caf_level", page.words);
    let open = record
        .open_criticals
        .map(|count| page.words.with(key::REPORT_OPEN_CRITICALS, args![count = count.get()]))
        .or_else(|| {
            let mark = page.gone(item, "open_criticals")?;
            let what = label("open_criticals", page.words);
            Some(page.words.with(key::REPORT_ANSWER, args![what = what, answer = mark]))
        });
    let lines = [Some(word(record.kind, page.words)), title, issued, toolkit, caf, open];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn scope(page: &Page<'_>, record: &Evidence) -> String {
    let scope = record.scope.cell("scope", page.words);
    let covers = page.words.enumeration("answer", domain::word::Word::word(record.covers_service));
    page.words.with(key::REPORT_SCOPE_COVERS, args![scope = scope, covers = covers])
}

fn graded(page: &Page<'_>, record: &Evidence) -> String {
    let grade = word(record.grade, page.words);
    if !matches!(record.grade, EvidenceGrade::Sighted | EvidenceGrade::Verified) {
        return grade;
    }
    let by = record.sighted_by.cell("sighted_by", page.words);
    let on = record.sighted_on.cell("sighted_on", page.words);
    page.words.with(key::REPORT_GRADED_BY, args![grade = grade, by = by, on = on])
}

fn dated(page: &Page<'_>, record: &Evidence) -> String {
    let fresh = freshness_of(page, record);
    let state = capital(&word(fresh, page.words));
    match (record.expires_on, record.issued_on) {
        (Some(on), _) => {
            let key = if on < page.as_at { key::REPORT_HELD_UNTIL } else { key::REPORT_HOLDS_UNTIL };
            page.words.with(key, args![state = state, on = page.date(on)])
        }
        (None, Some(on)) => {
            page.words.with(key::REPORT_ISSUED_NO_END, args![state = state, on = page.date(on)])
        }
        (None, None) => page.words.with(key::REPORT_NO_DATES, args![state = state]),
    }
}

/// How fresh a piece is on the report's day.
pub(super) fn freshness_of(page: &Page<'_>, record: &Evidence) -> EvidenceFreshness {
    freshness(record.issued_on, record.expires_on, record.sighted_on, page.as_at)
}

/// The annex: each piece with its file, where it lies and its hash.
pub(super) fn index(page: &mut Page<'_>, evidence: &[Item<Evidence>]) {
    if let Some(reason) = page.withheld_column("evidence", "sha256") {
        return page.leave_out(reason);
    }
    let mut table = Table::new([
        page.references(),
        page.titled(key::REPORT_FILE, 5),
        page.column("issued_on", 3),
        page.column("sighted_by", 3),
        page.column("sha256", 6),
    ])
    .caption(page.words.say(key::REPORT_INDEX_CAPTION));
    for item in evidence {
        let record = &item.record;
        let file =
            record.file_name.said("file_name", page.words).unwrap_or_else(|| word(record.kind, page.words));
        let file = match record.kept_at.as_deref() {
            Some(place) => page.words.with(key::REPORT_KEPT_AT, args![file = file, place = place]),
            None => file,
        };
        table.push([
            Cell::new(&item.reference),
            Cell::new(file),
            page.day(record.issued_on),
            Cell::new(record.sighted_by.cell("sighted_by", page.words)),
            Cell::new(
                record.sha256.as_deref().map_or_else(|| page.words.say(key::REPORT_NO_HASH), in_groups),
            ),
        ]);
    }
    page.table(table, key::REPORT_NO_EVIDENCE);
}

/// A hash on four lines of 16 digits, so that two people can compare it by eye.
fn in_groups(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    digits.chunks(16).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
}
