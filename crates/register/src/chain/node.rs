//! One node of the chain, in words.

use crate::failure::{Failure, words};
use crate::reader::{Found, Reader};
use crate::supplier::{country, date, known, name_of, named};
use crate::view::{ChainNode, ChainNodeKind, Named};
use domain::chain::Chain;
use domain::contract::Contract;
use domain::noun::Noun;
use domain::supplier::Supplier;
use domain::vocabulary::{Answer, ChainKind};
use std::collections::BTreeSet;
use words::{args, key};

/// A node that has no place yet.
pub(super) struct Draft {
    id: String,
    kind: ChainNodeKind,
    noun: Option<Noun>,
    reference: String,
    title: String,
    function: Option<String>,
    country: Option<String>,
    status: Option<Named>,
    approval: Option<Named>,
    notes: Vec<String>,
}

impl Draft {
    fn new(id: &str, kind: ChainNodeKind, title: String) -> Self {
        Self {
            id: id.to_owned(),
            kind,
            noun: None,
            reference: String::new(),
            title,
            function: None,
            country: None,
            status: None,
            approval: None,
            notes: Vec::new(),
        }
    }

    fn of(self, noun: Noun, reference: &str) -> Self {
        Self { noun: Some(noun), reference: reference.to_owned(), ..self }
    }

    /// The node in its place.
    pub fn into_node(self, parent: Option<u32>, depth: u32) -> ChainNode {
        let text = self.text(depth);
        ChainNode {
            id: self.id,
            parent,
            depth,
            kind: self.kind,
            noun: self.noun.map(|noun| noun.word().to_owned()),
            reference: self.reference,
            title: self.title,
            unknown: self.kind == ChainNodeKind::Unknown,
            function: self.function,
            country: self.country,
            status: self.status,
            approval: self.approval,
            notes: self.notes,
            text,
        }
    }

    fn text(&self, depth: u32) -> String {
        let kind = words().enumeration("chain-node-kind", kind_word(self.kind));
        let mut text = words().with(key::CHAIN_NODE, args![kind = kind, title = &self.title, depth = depth]);
        if let Some(country) = &self.country {
            text = words().with(key::CHAIN_NODE_IN, args![node = text, country = country]);
        }
        if let Some(status) = &self.status {
            text = words().with(key::CHAIN_NODE_STATUS, args![node = text, status = &status.text]);
        }
        text
    }
}

fn kind_word(kind: ChainNodeKind) -> &'static str {
    match kind {
        ChainNodeKind::Supplier => "supplier",
        ChainNodeKind::Contract => "contract",
        ChainNodeKind::SubProcessor => "sub-processor",
        ChainNodeKind::None => "none",
        ChainNodeKind::Unknown => "unknown",
    }
}

/// The name of a supplier's organisation.
pub(super) fn supplier_name(reader: &Reader<'_>, found: &Found<Supplier>) -> Result<String, Failure> {
    name_of(reader, found.record.organisation.as_str())
}

/// The supplier itself.
pub(super) fn supplier(found: &Found<Supplier>, name: &str) -> Draft {
    let draft = Draft::new(&found.id, ChainNodeKind::Supplier, name.to_owned());
    let function = found.record.service.as_deref().map(str::to_owned);
    Draft { function, ..draft.of(Noun::Supplier, &found.reference) }
}

/// A contract.
pub(super) fn contract(found: &Found<Contract>) -> Draft {
    let draft = Draft::new(&found.id, ChainNodeKind::Contract, found.record.title.to_string());
    let function = found.record.service.as_deref().map(str::to_owned);
    Draft { function, ..draft.of(Noun::Contract, &found.reference) }
}

/// The place of what nobody recorded, below a record.
pub(super) fn unknown(above: &str, title: String) -> Draft {
    Draft::new(&format!("{above}/unknown"), ChainNodeKind::Unknown, title)
}

/// A recorded link.
pub(super) fn link(reader: &Reader<'_>, found: &Found<Chain>) -> Result<Draft, Failure> {
    let record = &found.record;
    let (kind, title) = match (record.kind, &record.organisation) {
        (ChainKind::SubProcessor, Some(organisation)) => {
            (ChainNodeKind::SubProcessor, name_of(reader, organisation.as_str())?)
        }
        (ChainKind::ConfirmedNone, _) => (ChainNodeKind::None, words().say(key::CHAIN_NONE)),
        _ => (ChainNodeKind::Unknown, words().say(key::CHAIN_UNKNOWN)),
    };
    let codes: BTreeSet<&str> =
        record.hosting_countries.iter().chain(&record.access_countries).map(|code| &**code).collect();
    let countries: Vec<String> = codes.into_iter().map(country).collect();
    let draft = Draft::new(&found.id, kind, title).of(Noun::Chain, &found.reference);
    let is_link = kind == ChainNodeKind::SubProcessor;
    Ok(Draft {
        function: record.function.as_deref().map(str::to_owned),
        country: (!countries.is_empty()).then(|| words().list(&countries)),
        status: known(record.status),
        approval: is_link.then(|| named(record.approval)),
        notes: notes(record, is_link),
        ..draft
    })
}

fn notes(record: &Chain, is_link: bool) -> Vec<String> {
    let mut notes = Vec::new();
    let confirmed = match (record.confirmed_by.as_deref(), record.confirmed_on) {
        (Some(who), Some(on)) => {
            Some(words().with(key::CHAIN_NOTE_CONFIRMED, args![who = who, date = date(on)]))
        }
        (Some(who), None) => Some(words().with(key::CHAIN_NOTE_CONFIRMED_BY, args![who = who])),
        (None, Some(on)) => Some(words().with(key::CHAIN_NOTE_CONFIRMED_ON, args![date = date(on)])),
        (None, None) => None,
    };
    notes.extend(confirmed);
    if let Some(hours) = record.flow_down_hours {
        notes.push(words().with(key::CHAIN_NOTE_FLOW_DOWN, args![hours = hours.get()]));
    }
    match record.debarred {
        Answer::Yes => notes.push(words().say(key::CHAIN_NOTE_DEBARRED)),
        Answer::Unknown if is_link => notes.push(words().say(key::CHAIN_NOTE_DEBARRED_UNKNOWN)),
        _ => {}
    }
    notes
}
