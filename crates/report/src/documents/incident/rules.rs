//! The tables of rules that an incident's reports were worked out by.

use domain::clock::ClockRules;
use domain::notification::Notifications;
use domain::severity::{DsptGrid, Enisa};
use words::{args, key};

use crate::block::{Block, Inline};
use crate::documents::page::Page;

/// The tables with their versions, and that nobody has checked their sources on a day that is recorded.
pub(in crate::documents) fn rules(page: &Page<'_>) -> Block {
    let versions = [
        ClockRules::current().version.as_str(),
        Notifications::current().version.as_str(),
        DsptGrid::current().version.as_str(),
        Enisa::current().version.as_str(),
    ];
    let text = page.words.with(key::CHRONOLOGY_RULES, args![versions = versions.join("; ")]);
    Block::paragraph([Inline::new(text)])
}
