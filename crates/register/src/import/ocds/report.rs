//! What an import will do, or has done: plain and serialisable.

use super::text::words;
use crate::failure::{Failure, FailureCode, FieldProblem};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use words::{args, key};

/// What an import of a file does to the register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Every contract found that was not refused, in order of the procurements' numbers.
    pub contracts: Vec<ContractLine>,
    /// Every body that these contracts name, buyers and suppliers.
    pub bodies: Vec<Body>,
    /// Planned contracts that several contracts have taken the place of.
    pub retiring: Vec<Retiring>,
    /// Notices and contracts that are not taken in, each with its reason.
    pub refused: Vec<Refused>,
    /// Remarks of the reader on whole procurements: number of the procurement and sentence.
    pub remarks: Vec<(String, String)>,
    /// Why a procurement leaves no contract, or not all that it names: its number and a sentence. They stand in `remarks`
    /// too.
    #[serde(default)]
    pub unrecorded: Vec<(String, String)>,
    /// The sums.
    pub totals: Totals,
}

/// What an import has done: the plan, with the references of what is new.
pub type Report = Plan;

/// One contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractLine {
    /// The key under which a second import finds it again.
    pub key: String,
    /// The number of the procurement.
    pub ocid: String,
    /// Its title.
    pub title: String,
    /// The buyer's name.
    pub lead_body: String,
    /// The supplier's name; none before an award.
    pub supplier: Option<String>,
    /// What happens.
    pub standing: Standing,
    /// Its reference; none while it is only planned to be made.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// The fields that change.
    pub changed: Vec<String>,
    /// The fields in which the notice differs from what a person entered: they keep the person's entry.
    pub kept: Vec<KeptField>,
    /// What a reader should know about it, in sentences.
    pub remarks: Vec<String>,
}

/// What happens to a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It is made.
    New,
    /// Fields of it change.
    Changed,
    /// It is there already, and stays as it is.
    Same,
    /// A person retired it; it stays retired.
    Retired,
}

/// A field that keeps what a person entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptField {
    /// The field.
    pub field: String,
    /// What the notice says.
    pub notice: String,
}

/// One body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its name, as it will stand in the register.
    pub name: String,
    /// Its reference; none while it is only planned to be made.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// What happens to the organisation.
    pub standing: BodyStanding,
    /// How it was found in the register; none where it is new.
    pub matched_by: Option<MatchedBy>,
    /// Whether it is recorded as a supplier anew.
    pub new_supplier: bool,
    /// The fields that change.
    pub changed: Vec<String>,
    /// The fields that keep what a person entered.
    pub kept: Vec<KeptField>,
    /// What a reader should know about it, in sentences.
    pub remarks: Vec<String>,
}

/// What happens to an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyStanding {
    /// It is made.
    New,
    /// Fields of it change.
    Changed,
    /// It stays as it is.
    Same,
}

/// How a body was found in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// The same Companies House number.
    CompanyNumber,
    /// The same NHS organisation code.
    OdsCode,
    /// The same number of the central digital platform.
    Ppon,
    /// The same legal entity identifier.
    Lei,
    /// The same number at the procurement portal.
    PortalId,
    /// The same name, to the letter.
    Name,
}

/// A planned contract that several contracts take the place of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retiring {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The number of the procurement.
    pub ocid: String,
    /// The reason as it is recorded; the references of the successors are in it once they are known.
    pub reason: String,
}

/// Something that is not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The number of the procurement, where the notice gives it.
    pub ocid: Option<String>,
    /// The key of the contract; none where a whole notice is refused.
    pub key: Option<String>,
    /// The line of the file, where a whole notice is refused.
    pub line: Option<usize>,
    /// Why, in words.
    pub reason: String,
    /// The problems of single fields, where fields are the reason.
    pub fields: Vec<FieldProblem>,
}

impl Refused {
    /// The same as a problem: its place in the file, and why.
    #[must_use]
    pub fn problem(&self) -> FieldProblem {
        let line = || self.line.map(|line| words().with(key::IMPORT_LINE, args![line = line]));
        let place = self.key.clone().or_else(|| self.ocid.clone()).or_else(line);
        FieldProblem { field: place.unwrap_or_default(), problem: self.reason.clone() }
    }
}

/// The sums of an import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Releases in the file that could be read.
    pub releases: usize,
    /// Procurements in the file.
    pub processes: usize,
    /// Contracts made.
    pub new: usize,
    /// Contracts changed.
    pub changed: usize,
    /// Contracts that stay as they are.
    pub same: usize,
    /// Contracts that stay retired.
    pub retired: usize,
    /// Planned contracts that are retired because others took their place.
    pub retiring: usize,
    /// Notices and contracts refused.
    pub refused: usize,
    /// Organisations made.
    pub new_bodies: usize,
    /// Organisations found in the register.
    pub known_bodies: usize,
    /// Suppliers made.
    pub new_suppliers: usize,
}

impl Plan {
    /// Why the file as a whole is refused: nothing that it holds can be taken in, neither a notice nor a contract of one.
    /// None where any of it can, or has been before, and for a file of notices that simply announce no contract.
    #[must_use]
    pub fn refusal(&self) -> Option<Failure> {
        let processes: HashSet<&str> = self
            .refused
            .iter()
            .filter(|refused| refused.key.is_some())
            .filter_map(|refused| refused.ocid.as_deref())
            .collect();
        let all = !self.refused.is_empty() && processes.len() == self.totals.processes;
        if !all || !self.contracts.is_empty() || !self.retiring.is_empty() {
            return None;
        }
        let mut failure = Failure::new(FailureCode::InvalidInput, key::IMPORT_REFUSED_WHOLE, &[]);
        failure.fields = self.refused.iter().map(Refused::problem).collect();
        Some(failure)
    }

    /// Counts the lines; what the reader counted is given.
    pub(super) fn count(&mut self, releases: usize, processes: usize) {
        let contracts = |standing| self.contracts.iter().filter(|line| line.standing == standing).count();
        let new_bodies = self.bodies.iter().filter(|body| body.standing == BodyStanding::New).count();
        self.totals = Totals {
            releases,
            processes,
            new: contracts(Standing::New),
            changed: contracts(Standing::Changed),
            same: contracts(Standing::Same),
            retired: contracts(Standing::Retired),
            retiring: self.retiring.len(),
            refused: self.refused.len(),
            new_bodies,
            known_bodies: self.bodies.len() - new_bodies,
            new_suppliers: self.bodies.iter().filter(|body| body.new_supplier).count(),
        };
    }
}
