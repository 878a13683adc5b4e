//! What both reports are made from.

use domain::article28::Article28;
use domain::assessment::Assessment;
use domain::chain::Chain;
use domain::clause::Clause;
use domain::clock::{ClockId, ClockReading};
use domain::contract::Contract;
use domain::date::Date;
use domain::evidence::Evidence;
use domain::incident::{BreachNotice, Incident};
use domain::organisation::{Contact, Organisation};
use domain::oversight::{
    Acceptance, Acceptor, ActionItem, AppetiteLine, Claim, Decision, Dispute, InterimControl, Kpi, Lesson,
};
use domain::processing::Processing;
use domain::redaction::{LeftOut, Profile, Reason};
use domain::scoring::{Arithmetic, Control, Exposure, Factor, Gate, Score};
use domain::supplier::Supplier;
use domain::vocabulary::Marking;

/// A record as a report shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item<T> {
    /// Its reference, such as S-0001.
    pub reference: String,
    /// Its fields. Links hold what a person reads, never an id.
    pub record: T,
    /// What a copy left out of it without a mark in its place; nothing in a full copy.
    pub left_out: LeftOut,
}

impl<T> Item<T> {
    /// A record as the register holds it, with nothing left out.
    #[must_use]
    pub fn whole(reference: String, record: T) -> Self {
        Self { reference, record, left_out: LeftOut::new() }
    }

    /// Why a value is not in this copy: of a field, or of `part/place/field`. None where it is, or where nobody recorded it.
    #[must_use]
    pub fn left_out(&self, place: &str) -> Option<Reason> {
        self.left_out.get(place).copied()
    }
}

/// A moment in civil time in London.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// Minutes since midnight.
    pub minutes: u16,
}

/// What was known when the report was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Up to when entries were read; none where all of them were.
    pub until: Option<Moment>,
    /// Hash of the last entry read, in hexadecimal; the report prints its first 16 digits.
    pub head: String,
    /// When that entry was made; none for an empty trail.
    pub head_at: Option<Moment>,
}

/// Why a due-diligence report is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Before a contract is awarded.
    PreAward,
    /// The yearly review.
    Annual,
    /// Because something happened.
    ForCause,
    /// Nobody has said.
    NotSaid,
}

/// Whether the report has been issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// Made to be looked at; nothing records that it was.
    Draft,
    /// Issued, with its number; the register keeps its model and hash.
    Issued(u64),
}

/// What stands on the cover and at the foot of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The body that makes the report; empty where it is not known.
    pub organisation: String,
    /// Who made it, as they said.
    pub made_by: String,
    /// Their role; may be empty.
    pub made_by_role: String,
    /// The day to which time counts (days left, freshness).
    pub as_at: Date,
    /// What was known.
    pub known: Known,
    /// Protective marking.
    pub marking: Marking,
    /// Whom the copy is made for, and so what it leaves out.
    pub profile: Profile,
    /// Whether headings stand in Welsh too.
    pub bilingual: bool,
    /// Draft or issued.
    pub version: Version,
    /// Whether the register's file is encrypted; where it is not, every page says so.
    pub encrypted: bool,
}

/// A supplier with what belongs to it alone.
#[derive(Debug, Clone, PartialEq)]
pub struct SupplierFile {
    /// The supplier.
    pub supplier: Item<Supplier>,
    /// The organisation that it is.
    pub organisation: Item<Organisation>,
    /// Its contacts.
    pub contacts: Vec<Item<Contact>>,
}

impl SupplierFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.organisation.record.legal_name
    }
}

/// A score with its reasons.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreSheet {
    /// The score; it may say that the contract is not assessed.
    pub score: Score,
    /// Its parts; none where it is not assessed.
    pub arithmetic: Option<Arithmetic>,
    /// Why a factor has its level: where it was derived from, or why it was overruled.
    pub factors: Vec<(Factor, String)>,
    /// Why a question of exposure was overruled.
    pub exposures: Vec<(Exposure, String)>,
    /// The evidence that counts for a control, in words.
    pub controls: Vec<(Control, String)>,
    /// Who may accept the risk of a floor, by the board's appetite; each floor's gate once.
    pub acceptors: Vec<(Gate, Acceptor)>,
}

/// A contract with everything that hangs on it.
#[derive(Debug, Clone, PartialEq)]
pub struct ContractFile {
    /// The contract.
    pub contract: Item<Contract>,
    /// The body that leads; it decides which law and calendar hold.
    pub lead_body: Option<Item<Organisation>>,
    /// Its breach-notification clause.
    pub clause: Option<Item<Clause>>,
    /// Its art. 28 check.
    pub article_28: Option<Item<Article28>>,
    /// The chain behind it.
    pub chain: Vec<Item<Chain>>,
    /// The assessment that counts on the day.
    pub assessment: Option<Item<Assessment>>,
    /// When it was decided what follows its present term; none where that is still to be decided.
    pub decided_on: Option<Date>,
    /// Its score on the day.
    pub score: ScoreSheet,
    /// Its indicators.
    pub kpis: Vec<Item<Kpi>>,
    /// Risks accepted.
    pub acceptances: Vec<Item<Acceptance>>,
    /// Interim controls.
    pub interim_controls: Vec<Item<InterimControl>>,
}

/// An incident that touches the report's contracts, with what its clocks say.
#[derive(Debug, Clone, PartialEq)]
pub struct TouchingIncident {
    /// The incident.
    pub incident: Item<Incident>,
    /// Its notices.
    pub notices: Vec<Item<BreachNotice>>,
    /// The contract whose notice clause it is judged by; none where no clause is recorded.
    pub judged_by: Option<String>,
    /// Its clocks that say something, as they stood at the beginning of the report's day.
    pub clocks: Vec<ClockReading>,
    /// Those of the notices that we owe.
    pub owed: Vec<ClockReading>,
    /// Those that stand as they do because somebody decided whether a notice is owed.
    pub decided: Vec<ClockId>,
    /// How many clocks nobody could judge, as the table of bank holidays does not reach their years.
    pub not_judged: usize,
}

impl TouchingIncident {
    /// Its notices alone.
    #[must_use]
    pub fn letters(&self) -> Vec<BreachNotice> {
        self.notices.iter().map(|notice| notice.record.clone()).collect()
    }
}

/// What the register holds on a supplier, as far as the report's contracts go.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// The supplier; none for a planned contract that names none yet.
    pub supplier: Option<SupplierFile>,
    /// The contracts that the report speaks of, in order of reference.
    pub contracts: Vec<ContractFile>,
    /// Processing activities.
    pub processing: Vec<Item<Processing>>,
    /// Evidence.
    pub evidence: Vec<Item<Evidence>>,
    /// Findings and actions.
    pub actions: Vec<Item<ActionItem>>,
    /// Decisions.
    pub decisions: Vec<Item<Decision>>,
    /// Lessons.
    pub lessons: Vec<Item<Lesson>>,
    /// Incidents that touch the report's contracts.
    pub incidents: Vec<TouchingIncident>,
    /// Disputes.
    pub disputes: Vec<Item<Dispute>>,
    /// Claims; those that conflict all stay.
    pub claims: Vec<Item<Claim>>,
    /// The board's appetite.
    pub appetite: Vec<Item<AppetiteLine>>,
}
