//! The chain behind a contract or a supplier: a tree to any depth, in which what is not known has a place of its own.

mod node;
mod tree;

pub use tree::of;

use crate::failure::{Failure, words};
use crate::reader::Reader;
use domain::chain::Chain;
use domain::vocabulary::{ChainKind, ChainStatus};
use words::key;

/// The sub-processors of a contract by name, "No sub-processor", or none where it is not known.
pub(crate) fn in_words(reader: &Reader<'_>, contract: &str) -> Result<Option<String>, Failure> {
    let links = reader.all_where::<Chain>("contract", contract)?;
    let current = || links.iter().filter(|found| found.record.status != ChainStatus::Ended);
    let mut names = Vec::new();
    for organisation in current().filter_map(|found| found.record.organisation.as_ref()) {
        names.push(crate::supplier::name_of(reader, organisation.as_str())?);
    }
    names.sort();
    if current().any(|found| found.record.kind == ChainKind::Unknown) {
        names.push(words().say(key::CHAIN_UNKNOWN));
    }
    if names.is_empty() && current().any(|found| found.record.kind == ChainKind::ConfirmedNone) {
        names.push(words().say(key::CHAIN_NONE));
    }
    Ok((!names.is_empty()).then(|| names.join("; ")))
}
