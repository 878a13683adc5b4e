//! From links to a tree in reading order.

use super::node::{self, Draft};
use crate::failure::{Failure, words};
use crate::reader::{Found, Reader};
use crate::view::{ChainNode, ChainNodeKind, ChainView};
use domain::chain::Chain;
use domain::contract::Contract;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use domain::supplier::Supplier;
use std::collections::HashSet;
use words::{args, key};

/// The chain behind a `contract` or a `supplier`, by id or reference. Links whose link above is gone stand under their
/// contract, so that none is lost; a ring among links is cut where it closes.
///
/// # Errors
/// Where the noun is neither, or there is no such record.
pub fn of(reader: &Reader<'_>, noun: &str, reference: &str) -> Result<ChainView, Failure> {
    let mut tree = Tree { reader, nodes: Vec::new() };
    let title = match noun {
        "supplier" => tree.supplier(reference)?,
        "contract" => tree.one_contract(reference)?,
        _ => {
            let word = noun.chars().take(60).collect();
            let allowed = &["contract", "supplier"];
            return Err(Failure::asked("noun", ProblemKind::UnknownWord { word, allowed }));
        }
    };
    Ok(view(title, tree.nodes))
}

struct Tree<'a> {
    reader: &'a Reader<'a>,
    nodes: Vec<ChainNode>,
}

impl Tree<'_> {
    /// A supplier with all its contracts.
    fn supplier(&mut self, reference: &str) -> Result<String, Failure> {
        let id = self.reader.resolve(Noun::Supplier, reference)?;
        let found = self.reader.load::<Supplier>(&id)?;
        let name = node::supplier_name(self.reader, &found)?;
        let root = self.push(None, node::supplier(&found, &name));
        let mut contracts = self.reader.all_where::<Contract>("supplier", &id)?;
        contracts.sort_by_key(|contract| Noun::Contract.number(&contract.reference));
        for contract in &contracts {
            self.contract(Some(root), contract)?;
        }
        if contracts.is_empty() {
            self.push(Some(root), node::unknown(&id, words().say(key::CHAIN_NO_CONTRACT)));
        }
        Ok(words().with(key::CHAIN_TITLE_SUPPLIER, args![name = name]))
    }

    /// A contract below its supplier, where one is named.
    fn one_contract(&mut self, reference: &str) -> Result<String, Failure> {
        let id = self.reader.resolve(Noun::Contract, reference)?;
        let contract = self.reader.load::<Contract>(&id)?;
        let supplier = contract.record.supplier.as_ref();
        let above = match supplier.map(|link| self.reader.load::<Supplier>(link.as_str())).transpose()? {
            Some(found) => {
                let name = node::supplier_name(self.reader, &found)?;
                Some(self.push(None, node::supplier(&found, &name)))
            }
            None => None,
        };
        self.contract(above, &contract)?;
        let told = args![reference = &contract.reference, name = contract.record.title.to_string()];
        Ok(words().with(key::CHAIN_TITLE_CONTRACT, told))
    }

    fn contract(&mut self, above: Option<u32>, contract: &Found<Contract>) -> Result<(), Failure> {
        let at = self.push(above, node::contract(contract));
        let mut links = self.reader.all_where::<Chain>("contract", &contract.id)?;
        links.sort_by_key(|link| Noun::Chain.number(&link.reference));
        if links.is_empty() {
            self.push(Some(at), node::unknown(&contract.id, words().say(key::CHAIN_NOTHING_RECORDED)));
            return Ok(());
        }
        let ids: HashSet<&str> = links.iter().map(|link| link.id.as_str()).collect();
        let above_of = |link: &Found<Chain>| {
            link.record
                .under
                .as_ref()
                .map(|under| under.as_str().to_owned())
                .filter(|id| ids.contains(id.as_str()))
        };
        let mut placed: HashSet<String> = HashSet::new();
        let roots: Vec<&Found<Chain>> = links.iter().filter(|link| above_of(link).is_none()).collect();
        self.links(at, &roots, &links, &above_of, &mut placed)?;
        // What is left hangs in a ring: cut at the least reference, until every link has its place.
        while let Some(left) = links.iter().find(|link| !placed.contains(&link.id)) {
            self.links(at, &[left], &links, &above_of, &mut placed)?;
        }
        Ok(())
    }

    /// Places links below a node, and what hangs under each, without recursion: a chain may be of any depth.
    fn links(
        &mut self,
        at: u32,
        first: &[&Found<Chain>],
        all: &[Found<Chain>],
        above_of: &impl Fn(&Found<Chain>) -> Option<String>,
        placed: &mut HashSet<String>,
    ) -> Result<(), Failure> {
        let mut waiting: Vec<(u32, &str)> = first.iter().rev().map(|link| (at, link.id.as_str())).collect();
        while let Some((above, id)) = waiting.pop() {
            let Some(link) = all.iter().find(|link| link.id == id) else { continue };
            if !placed.insert(link.id.clone()) {
                continue;
            }
            let place = self.push(Some(above), node::link(self.reader, link)?);
            let below = all.iter().filter(|one| above_of(one).as_deref() == Some(id));
            waiting.extend(below.rev().map(|one| (place, one.id.as_str())));
        }
        Ok(())
    }

    fn push(&mut self, parent: Option<u32>, draft: Draft) -> u32 {
        let place = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        let above = parent.and_then(|parent| self.nodes.get(usize::try_from(parent).unwrap_or(usize::MAX)));
        let depth = above.map_or(0, |above| above.depth + 1);
        self.nodes.push(draft.into_node(parent, depth));
        place
    }
}

fn view(title: String, nodes: Vec<ChainNode>) -> ChainView {
    let unknown = nodes.iter().filter(|node| node.unknown).count();
    let links = nodes.iter().filter(|node| node.kind == ChainNodeKind::SubProcessor).count();
    let first = nodes.iter().filter(|node| node.kind == ChainNodeKind::Contract).map(|node| node.depth).max();
    let deepest =
        nodes.iter().filter(|node| node.kind == ChainNodeKind::SubProcessor).map(|node| node.depth).max();
    let steps = deepest.unwrap_or(0).saturating_sub(first.unwrap_or(0));
    let sentence = if links == 0 {
        words().with(key::CHAIN_SENTENCE_FLAT, args![unknown = unknown])
    } else {
        words().with(key::CHAIN_SENTENCE, args![links = links, depth = steps, unknown = unknown])
    };
    ChainView {
        title,
        depth: nodes.iter().map(|node| node.depth).max().unwrap_or(0),
        unknown: unknown as u64,
        sentence,
        nodes,
    }
}
