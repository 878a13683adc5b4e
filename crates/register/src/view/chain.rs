//! The chain behind a contract or a supplier, as a tree in reading order.

use serde::{Deserialize, Serialize};

use super::Named;

/// The chain behind a contract or a supplier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChainView {
    /// Whose chain it is.
    pub title: String,
    /// Depth first: each node stands below its parent, and nodes of one parent stand in the order of their references.
    /// The first is the supplier, or the contract where no supplier is named.
    pub nodes: Vec<ChainNode>,
    /// The deepest node's depth; 0 where there is one node.
    pub depth: u32,
    /// How many nodes say that something is not known.
    pub unknown: u64,
    /// What it says: the accessible name of the picture.
    pub sentence: String,
}

/// What a node of the chain is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ChainNodeKind {
    /// The supplier.
    Supplier,
    /// A contract with it.
    Contract,
    /// A sub-processor.
    SubProcessor,
    /// Somebody confirmed that there is none.
    None,
    /// It is not known who stands here, or nobody has recorded anything.
    Unknown,
}

/// One node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChainNode {
    /// Unique in the tree; the record's id where there is a record.
    pub id: String,
    /// Place of the node above in `nodes`; none for the first.
    pub parent: Option<u32>,
    /// 0 for the first.
    pub depth: u32,
    /// What it is.
    pub kind: ChainNodeKind,
    /// The noun to open, such as `chain`; none where there is no record.
    pub noun: Option<String>,
    /// Reference of the record; empty where there is none.
    pub reference: String,
    /// Name of the organisation, title of the contract, or "Not known".
    pub title: String,
    /// Whether it says that something is not known, to be drawn as such.
    pub unknown: bool,
    /// What it does.
    pub function: Option<String>,
    /// Countries where it holds or reaches data, in words; none where not known.
    pub country: Option<String>,
    /// Where it stands.
    pub status: Option<Named>,
    /// How it was approved.
    pub approval: Option<Named>,
    /// Who confirmed it and when, debarment, hours of flow-down: short sentences.
    pub notes: Vec<String>,
    /// The node in one sentence, for somebody who does not see the tree.
    pub text: String,
}
