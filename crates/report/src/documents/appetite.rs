//! What the board tolerates, as every matrix shows it.

use domain::oversight::AppetiteLine;
use domain::vocabulary::AppetiteDomain;
use words::{args, key};

use super::page::Page;
use crate::model::Item;

/// The highest score that is tolerated, with its words for the line on a matrix, as far as this copy may show it.
pub(super) fn line(page: &Page<'_>, appetite: &[Item<AppetiteLine>]) -> Option<(u8, String)> {
    let line = in_force(page, appetite).filter(|_| page.withheld("appetite").is_none())?;
    let most = line.record.tolerated.get();
    Some((u8::try_from(most).ok()?, page.words.with(key::BOARD_APPETITE_LINE, args![tolerated = most])))
}

/// Says who set that limit, and since when: a matrix may be of a body whose own board set none.
pub(super) fn say(page: &mut Page<'_>, line: &AppetiteLine) {
    let told =
        args![tolerated = line.tolerated.get(), from = page.date(line.from), by = line.set_by.to_string()];
    page.tell(key::BOARD_APPETITE, told);
}

/// What the board last said of data protection.
pub(super) fn in_force<'a>(
    page: &Page<'_>,
    appetite: &'a [Item<AppetiteLine>],
) -> Option<&'a Item<AppetiteLine>> {
    let counts = |line: &&Item<AppetiteLine>| {
        line.record.domain == AppetiteDomain::DataProtection && line.record.from <= page.as_at
    };
    appetite.iter().filter(counts).max_by_key(|line| line.record.from)
}
