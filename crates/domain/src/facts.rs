//! From what the register records to what is scored: the factors, answers, controls and gates that nobody types.
//!
//! The register gathers a contract's [`Facts`]; [`derive`] turns them into a [`Case`], and says where each figure is
//! from. Unknown stays unknown: it never becomes a no, and never a nought.

mod controls;
mod data;
mod exposure;
mod gates;
mod incidents;
mod rules;

pub use data::{PeopleRange, people};
pub use incidents::{Breach, Late, breach};
pub(crate) use rules::ClauseRule;
pub use rules::{Derivation, DerivationError};

use crate::clause::Terms;
use crate::contract::Lifecycle;
use crate::date::Date;
use crate::field::Step;
use crate::identifier::Country;
use crate::scoring::{Case, Method};
use crate::vocabulary::{
    Answer, ChainKind, ChainStatus, ControlId, DataCategory, EvidenceGrade, EvidenceKind, ExclusionGround,
    ExposureId, FactorId, LocationUse, Place, Special, SubjectGroup, TransferMechanism,
};

/// A data item, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its category.
    pub category: DataCategory,
    /// Whether it is special-category data; the category's own answer holds where this is unknown.
    pub special: Special,
    /// Whether it helps a fraudster; the category's own answer holds where this is unknown.
    pub fraud_enabling: Answer,
    /// Whether it cannot be changed once lost.
    pub irreplaceable: Answer,
    /// The groups it is held about.
    pub groups: Vec<SubjectGroup>,
}

/// A head-count, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// What it counts: rows about the same matter share this, and one of them counts.
    pub matter: String,
    /// Whether it speaks of the whole activity, not of one body or scope.
    pub whole: bool,
    /// The group.
    pub group: SubjectGroup,
    /// At least.
    pub min: Option<u64>,
    /// At most.
    pub max: Option<u64>,
    /// Whether it is in force.
    pub in_force: Answer,
}

/// A place where data is held or reached from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Held or reached.
    pub used_for: LocationUse,
    /// The kind of place.
    pub place: Place,
    /// The country.
    pub country: Option<Country>,
}

/// A processing activity, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Whether it goes on now.
    pub live: Answer,
    /// Whether it faces the internet.
    pub internet_facing: Answer,
    /// Whether the supplier reaches the data from elsewhere.
    pub remote_access: Answer,
    /// Whether an impact assessment is required.
    pub dpia_required: Answer,
    /// Whether it was done.
    pub dpia_done: Answer,
    /// When.
    pub dpia_on: Option<Date>,
    /// Whether data is kept past its rule.
    pub kept_past_retention: Answer,
    /// Its data.
    pub items: Vec<Item>,
    /// Its people.
    pub counts: Vec<Count>,
    /// Its places.
    pub spots: Vec<Spot>,
    /// Its transfers.
    pub transfers: Vec<(Country, TransferMechanism)>,
}

/// A link of the chain, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub kind: ChainKind,
    /// Where it stands.
    pub status: ChainStatus,
    /// Countries where it holds or reaches data.
    pub countries: Vec<Country>,
}

/// A piece of evidence, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// The controls that it backs.
    pub controls: Vec<ControlId>,
    /// How good it is.
    pub grade: EvidenceGrade,
    /// Whether it covers the service.
    pub covers_service: Answer,
    /// Issued.
    pub issued_on: Option<Date>,
    /// Expires.
    pub expires_on: Option<Date>,
    /// Seen.
    pub sighted_on: Option<Date>,
}

/// The art. 28 check, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Whether the terms are signed.
    pub signed: Answer,
    /// When.
    pub signed_on: Option<Date>,
    /// How many of the fifteen somebody has answered, present or absent.
    pub known: u8,
    /// How many of the fifteen are present with their clause.
    pub present: u8,
    /// When it was made.
    pub checked_on: Option<Date>,
}

/// A control as assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed {
    /// Which.
    pub control: ControlId,
    /// Its step; none where it is not known.
    pub step: Option<Step>,
    /// Ids of the evidence named for it.
    pub evidence: Vec<String>,
}

/// The assessment that counts: the latest approved one, else the latest draft.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assessment {
    /// Factors overruled; none as a step says that it is not known.
    pub factors: Vec<(FactorId, Option<Step>)>,
    /// Questions of exposure overruled.
    pub exposures: Vec<(ExposureId, Answer)>,
    /// Controls.
    pub controls: Vec<Assessed>,
    /// Whether a root cause or independent report is outstanding.
    pub root_cause_outstanding: bool,
}

/// The supplier, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupplierFacts {
    /// Serves more than ten health bodies.
    pub aggregator: Answer,
    /// On the debarment list.
    pub debarred: Answer,
    /// An exclusion ground.
    pub exclusion_ground: ExclusionGround,
    /// In financial distress.
    pub financial_distress: Answer,
}

/// All that is recorded of a contract and bears on its score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Dates and events.
    pub lifecycle: Lifecycle,
    /// Whether personal data is handled.
    pub personal_data: Answer,
    /// Relied on nationally.
    pub national: Answer,
    /// I5 as asked.
    pub criticality: Option<Step>,
    /// I6 as asked.
    pub substitutability: Option<Step>,
    /// Certificates that policy requires.
    pub required_certificates: Vec<EvidenceKind>,
    /// Bodies that rely on it.
    pub served_bodies: u64,
    /// Whether only a department of the one served body does.
    pub one_department: bool,
    /// The supplier; none while none is named.
    pub supplier: Option<SupplierFacts>,
    /// The art. 28 check.
    pub check: Option<Check>,
    /// The breach-notification clause.
    pub clause: Option<Terms>,
    /// Processing activities.
    pub activities: Vec<Activity>,
    /// The chain.
    pub chain: Vec<Link>,
    /// Evidence that speaks for this contract.
    pub evidence: Vec<Piece>,
    /// The assessment that counts.
    pub assessment: Option<Assessment>,
    /// Persistent KPI failures.
    pub kpi_failures: u32,
    /// Incidents that touch it.
    pub breaches: Vec<Breach>,
    /// Whether an interim control is in place on the day.
    pub interim_control: bool,
}

/// A case with where it is from.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// What is scored.
    pub case: Case,
    /// How many people.
    pub people: PeopleRange,
    /// Quality of the clause, 0 to 4.
    pub clause_quality: u8,
    /// For each control, the id of the evidence that counts.
    pub evidence: [Option<String>; 7],
    /// Factors that were overruled by hand.
    pub overruled: Vec<FactorId>,
}

/// Derives the case of a contract on a day.
#[must_use]
pub fn derive(method: &Method, rules: &Derivation, facts: &Facts, as_at: Date) -> Derived {
    let mut case = Case::default();
    let people = people(&facts.activities);
    data::factors(method, rules, facts, &mut case);
    exposure::answers(facts, &mut case);
    let (clause_quality, evidence) = controls::states(method, facts, as_at, &mut case);
    case.history.kpi_failures = facts.kpi_failures;
    case.history.root_cause_outstanding =
        facts.assessment.as_ref().is_some_and(|assessment| assessment.root_cause_outstanding)
            || facts.breaches.iter().any(|breach| breach.root_cause_outstanding);
    case.history.late_notice = facts.breaches.iter().any(|breach| breach.late.is_some());
    case.history.breach_months_ago = last_breach(&facts.breaches, as_at);
    let overruled = overrule(facts, &mut case);
    gates::named(rules, facts, as_at, &mut case);
    Derived { case, people, clause_quality, evidence, overruled }
}

/// Whole months since the last confirmed breach.
fn last_breach(breaches: &[Breach], as_at: Date) -> Option<u32> {
    let last = breaches.iter().filter_map(|breach| breach.confirmed_on).max()?;
    Some(u32::try_from(as_at.whole_months_since(last)).unwrap_or_default())
}

/// Applies what an assessor overruled by hand.
fn overrule(facts: &Facts, case: &mut Case) -> Vec<FactorId> {
    let Some(assessment) = &facts.assessment else { return Vec::new() };
    for (factor, step) in &assessment.factors {
        case.set_factor((*factor).into(), step.map(Into::into));
    }
    for (question, answer) in &assessment.exposures {
        case.set_exposure((*question).into(), (*answer).into());
    }
    assessment.factors.iter().map(|(factor, _)| *factor).collect()
}
