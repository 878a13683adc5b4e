//! The tables of rules that the document was worked out by, each with its version and when somebody last checked it.

use domain::date::Date;
use domain::facts::Derivation;
use domain::procurement::{Calendar, Thresholds};
use domain::redaction::Redaction;
use domain::scoring::Method;
use domain::tier::Tiers;
use words::{args, key};

use super::page::Page;
use crate::block::Table;

/// The same in one sentence, for a short paper.
pub(super) fn line(page: &mut Page<'_>) {
    let told: Vec<String> = lines(page)
        .into_iter()
        .map(|[_, version, checked]| {
            page.words.with(key::SETS_LINE, args![version = version, checked = checked])
        })
        .collect();
    page.tell(key::SETS_SENTENCE, args![versions = told.join("; ")]);
}

/// The table of tables.
pub(super) fn sets(page: &mut Page<'_>) {
    let mut table = Table::new([
        page.titled(key::SETS_WHAT, 4),
        page.titled(key::SETS_VERSION, 4),
        page.titled(key::SETS_CHECKED, 4),
    ])
    .caption(page.words.say(key::SETS_CAPTION));
    for line in lines(page) {
        table.push(line);
    }
    page.table(table, key::REPORT_NO_ROWS);
}

/// Each table: what it is, its version, and when it was checked.
fn lines(page: &Page<'_>) -> Vec<[String; 3]> {
    let say = |key| page.words.say(key);
    let mut lines: Vec<[String; 3]> = Vec::new();
    let method = Method::v1();
    let day = page.words.date(method.checked_on());
    lines.push([say(key::SETS_METHOD), method.version().to_owned(), day]);
    for one in &Derivation::v1().provenance {
        lines.push([say(key::SETS_DERIVATION), one.version.clone(), checked(page, one.checked_on)]);
    }
    lines.push([say(key::SETS_TIERS), Tiers::v1().version.clone(), say(key::SETS_OWN)]);
    let calendar = Calendar::current();
    let days: Vec<_> = calendar.tasks.iter().map(|task| task.checked_on).collect();
    lines.push([say(key::SETS_CALENDAR), calendar.version.clone(), rows(page, &days)]);
    let thresholds = Thresholds::current();
    let days: Vec<_> = thresholds.rows.iter().map(|row| row.checked_on).collect();
    lines.push([say(key::SETS_THRESHOLDS), thresholds.version.clone(), rows(page, &days)]);
    lines.push([say(key::SETS_REDACTION), Redaction::v1().version.clone(), say(key::SETS_OWN)]);
    lines
}

fn checked(page: &Page<'_>, on: Option<Date>) -> String {
    on.map_or_else(|| page.words.say(key::SETS_NOT_CHECKED), |on| page.date(on))
}

/// "14 of 20 rows, the last on 21 November 2026": the rest says of itself that nobody has checked it.
fn rows(page: &Page<'_>, days: &[Option<Date>]) -> String {
    let known = days.iter().flatten().count();
    match days.iter().flatten().max() {
        Some(last) => {
            page.words.with(key::SETS_ROWS, args![checked = known, rows = days.len(), on = page.date(*last)])
        }
        None => page.words.say(key::SETS_NOT_CHECKED),
    }
}
