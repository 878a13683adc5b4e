//! Suppliers: what is known of an organisation because it supplies.

use crate::date::Date;
use crate::field::{Pence, Percent};
use crate::link::{Link, Linked};
use crate::organisation::Organisation;
use crate::record::{no_rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Answer, ExclusionGround, FinancialTier, PairDecision, Sector};

record! {
    /// A supplier.
    pub struct Supplier in "supplier" {
        /// The organisation that supplies.
        organisation: Link<Organisation>,
        /// What it supplies, in a sentence.
        service: Option<Line>,
        /// Whether it serves more than ten health bodies: one hack there is many bodies' breach.
        aggregator: Answer,
        /// How many health bodies it is known to serve, with the source.
        aggregator_basis: Option<Line>,
        /// Sectors it serves.
        sectors: Vec<Sector>,
        /// What it says of itself; an assertion is not evidence.
        marketing_claim: Option<Note>,
        /// Whether it is on the debarment list (Procurement Act 2023, s.62).
        debarred: Answer,
        /// Whether an exclusion ground applies.
        exclusion_ground: ExclusionGround,
        /// When debarment and exclusion were last checked.
        exclusion_checked_on: Option<Date>,
        /// What was found.
        exclusion_note: Option<Note>,
        /// Whether there are signs of financial distress.
        financial_distress: Answer,
        /// What the signs are.
        financial_note: Option<Note>,
        /// Economic and financial standing tier.
        financial_tier: FinancialTier,
        /// A credit score, as its agency writes it.
        credit_score: Option<Line>,
        /// The agency and date of the credit score.
        credit_score_source: Option<Line>,
        /// Date of the last filed accounts.
        accounts_to: Option<Date>,
        /// Whether the auditor doubts its going concern.
        going_concern_doubt: Answer,
        /// Yearly turnover in pence.
        turnover_pence: Option<Pence>,
        /// Share of its turnover that we are, in per cent.
        dependency_percent: Option<Percent>,
        /// Whether a parent guarantee is held.
        parent_guarantee: Answer,
        /// Whether it pays its own suppliers within the terms it signed.
        prompt_payment: Answer,
        /// When modern slavery risk was assessed (SI 2025/1212).
        modern_slavery_assessed_on: Option<Date>,
        /// When conflicts of interest were assessed (Procurement Act 2023, s.83).
        conflicts_assessed_on: Option<Date>,
        /// When it signed the NHS cyber security charter for suppliers.
        charter_signed_on: Option<Date>,
        /// Key persons by office, such as "Managing director since 2023".
        key_persons: Option<Note>,
        /// The supplier's own words on this record: the right of reply.
        supplier_reply: Option<Note>,
        /// Where the facts come from.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Linked for Supplier {
    const NOUN: &'static str = "supplier";
}
no_rules!(Supplier);

record! {
    /// What somebody decided of two suppliers that look like one; no record of its own, but what is known of both.
    pub struct SupplierPair in "supplier_pair" {
        /// The one that stays, or the one that was recorded first.
        one: Link<Supplier>,
        /// The other.
        other: Link<Supplier>,
        /// What was decided.
        decision: PairDecision,
        /// When.
        decided_on: Date,
        /// Why.
        reason: Option<Line>,
    }
}
no_rules!(SupplierPair);
