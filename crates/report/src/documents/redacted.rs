//! What a copy leaves out, said once in it.

use domain::redaction::{Profile, Redaction};
use words::{args, key};

use super::page::Page;
use super::said::capital;
use crate::block::Table;

/// The section that says what this copy leaves out; nothing where it leaves out nothing.
pub(super) fn left_out(page: &mut Page<'_>, profile: Profile) {
    let rules = Redaction::v1();
    let kinds = rules.kinds(profile);
    if kinds.is_empty() {
        return;
    }
    page.section("left-out", key::REDACTION_SECTION);
    let whom = page.words.enumeration("redaction", profile.word());
    page.tell(key::REDACTION_SAYS, args![profile = whom, version = &rules.version]);
    // Exemptions are of requests for information; a private session or a supplier is nobody who has made one.
    let is_public = profile.is_public();
    let mut columns = vec![page.titled(key::REDACTION_WHAT, 5)];
    columns.extend(is_public.then(|| page.titled(key::REDACTION_EXEMPTION, 5)));
    let caption = if is_public { key::REDACTION_CAPTION } else { key::REDACTION_CAPTION_ALONE };
    let mut table = Table::new(columns).caption(page.words.say(caption));
    for kind in kinds {
        let mut row = vec![capital(&page.words.enumeration("withheld", kind.id.word()))];
        row.extend(is_public.then(|| {
            match kind.checked_on() {
                Some(on) => page
                    .words
                    .with(key::REPORT_SOURCE_CHECKED, args![source = &kind.exemption, on = page.date(on)]),
                None => page.words.with(key::REPORT_SOURCE_UNCHECKED, args![source = &kind.exemption]),
            }
        }));
        table.push(row);
    }
    if let Some(small) = rules.small(profile) {
        let source = match small.checked_on() {
            Some(on) => {
                page.words.with(key::REPORT_SOURCE_CHECKED, args![source = &small.source, on = page.date(on)])
            }
            None => page.words.with(key::REPORT_SOURCE_UNCHECKED, args![source = &small.source]),
        };
        let told = args![below = small.below, most = small.below - 1, source = source];
        table = table.note(page.words.with(key::REDACTION_SMALL, told));
    }
    if is_public {
        table = table.note(page.words.say(key::REDACTION_OFFICER));
    }
    page.table(table, key::REPORT_NO_ROWS);
}
