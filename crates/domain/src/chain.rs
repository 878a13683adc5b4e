//! The chain behind a supplier: sub-processors to any depth, and the explicit "unknown".

use crate::contract::Contract;
use crate::date::Date;
use crate::field::Hours;
use crate::identifier::Country;
use crate::link::{Link, Linked};
use crate::organisation::Organisation;
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Answer, Approval, ChainKind, ChainStatus};

record! {
    /// A link in a supplier's chain: a sub-processor, the confirmation that there is none, or that it is not known.
    pub struct Chain in "chain" {
        /// The contract.
        contract: Link<Contract>,
        /// What this entry says.
        kind: ChainKind,
        /// The link above, where this one works for another sub-processor.
        under: Option<Link<Chain>>,
        /// The sub-processor.
        organisation: Option<Link<Organisation>>,
        /// What it does.
        function: Option<Line>,
        /// Countries where it holds data.
        hosting_countries: Vec<Country>,
        /// Countries from which it reaches data.
        access_countries: Vec<Country>,
        /// How it was approved.
        approval: Approval,
        /// When.
        approved_on: Option<Date>,
        /// Hours within which it must tell the supplier of a breach.
        flow_down_hours: Option<Hours>,
        /// Where it stands.
        status: ChainStatus,
        /// Since when.
        since: Option<Date>,
        /// Whether it is on the debarment list.
        debarred: Answer,
        /// Who confirmed what is said here, and when.
        confirmed_by: Option<Line>,
        /// The day of that confirmation.
        confirmed_on: Option<Date>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Linked for Chain {
    const NOUN: &'static str = "chain";
}

impl Rules for Chain {
    fn check(&self, at: &Path, problems: &mut Problems) {
        let named = self.organisation.is_some();
        if self.kind == ChainKind::SubProcessor && !named {
            let _: Option<()> = problems.missing(&at.field("organisation"));
        }
        if self.kind != ChainKind::SubProcessor && named {
            let _: Option<()> =
                problems.push(&at.field("organisation"), ProblemKind::Contradicts { other: "kind" });
        }
    }
}
