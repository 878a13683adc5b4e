//! The words of the report, the method, and where the facts come from.

use domain::scoring::Method;
use words::{Key, args, key};

use super::page::Page;
use crate::block::Table;

/// The terms explained, in alphabetical order of the English catalogue.
const TERMS: [&str; 14] = [
    "article-28",
    "asserted",
    "confidence",
    "controller",
    "floor",
    "freshness",
    "impact-assessment",
    "index",
    "lever",
    "not-known",
    "processor",
    "sighted",
    "special-category",
    "verified",
];

/// The glossary.
pub(super) fn glossary(page: &mut Page<'_>) {
    let mut table = Table::new([page.titled(key::REPORT_TERM, 2), page.titled(key::REPORT_MEANING, 6)]);
    for term in TERMS {
        let said = |prefix: &str| {
            let found = Key::find(&format!("{prefix}{term}"));
            debug_assert!(found.is_some(), "{prefix}{term} is in no catalogue");
            found.map_or_else(|| term.to_owned(), |key| page.words.say(key))
        };
        table.push([said("report-term-"), said("report-meaning-")]);
    }
    page.table(table, key::REPORT_NO_ROWS);
}

/// The method, its version, and what the report rests on.
pub(super) fn method(page: &mut Page<'_>) {
    let method = Method::v1();
    page.tell(
        key::REPORT_METHOD_VERSION,
        args![version = method.version(), checked = page.words.date(method.checked_on())],
    );
    page.say(key::REPORT_METHOD_IMPACT);
    page.say(key::REPORT_METHOD_CONTROLS);
    page.say(key::REPORT_METHOD_FLOORS);
    page.say(key::REPORT_METHOD_UNKNOWN);
    page.say(key::REPORT_METHOD_SOURCES);
}
