//! The board report: all contracts together, as they are counted in one place for the window too.

use domain::date::Date;
use domain::oversight::AppetiteLine;
use domain::scoring::Band;

use super::{Item, Setting};

/// On the whole register.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// Cover and foot.
    pub setting: Setting,
    /// Counts of the register.
    pub headline: Headline,
    /// Processing activities in use.
    pub activities: u64,
    /// People, group by group, as they were stated; the group with most people first, those of which nobody stated a number last.
    pub people: Vec<PeopleLine>,
    /// Contracts by tier.
    pub tiers: Tally,
    /// Where the contracts stand.
    pub matrix: Matrix,
    /// The board's appetite.
    pub appetite: Vec<Item<AppetiteLine>>,
    /// The worst contracts, worst first.
    pub top: Vec<Ranked>,
    /// What moved; none where nobody asked since when.
    pub movers: Option<Moved>,
    /// Gates whose floor holds a contract, the highest floor first.
    pub floors: Vec<FloorLine>,
    /// Acceptances in force of floors that the board alone may accept; empty where the copy leaves them out.
    pub accepted_for_board: Vec<AcceptedForBoard>,
    /// Acceptances that end within the time that is called soon, or are over.
    pub acceptances: Vec<DueLine>,
    /// How many of the contracts that are not over have a breach-notification clause of quality 0 to 4.
    pub clauses: [u64; 5],
    /// Those of them without one, worst first.
    pub no_clause: Vec<ContractLine>,
    /// Contracts that end within two years or run on past their end, earliest first.
    pub endings: Vec<EndLine>,
    /// Evidence that expires within the time that is called soon, or has expired.
    pub evidence: Vec<DueLine>,
    /// What the contracts lean on: owners, sub-processors, countries.
    pub concentration: Vec<Tally>,
    /// Incidents that had happened by the day, open ones first.
    pub incidents: Vec<IncidentLine>,
}

/// An incident and the clock of it that matters most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentLine {
    /// `I-0001`.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its supplier; none where the copy leaves it out.
    pub supplier: Option<String>,
    /// Whether it was open on the day.
    pub open: bool,
    /// When it happened, in words.
    pub happened: String,
    /// Of an open one the clock that runs out next, else the first that was certainly late, in words; none where there is none.
    pub says: Option<String>,
    /// How many of its clocks are overdue or may be; 0 where it is closed.
    pub overdue: u64,
    /// How many notices are owed, not recorded as given, and counted by no clock; 0 where it is closed or the copy leaves that out.
    pub unrecorded: u64,
}

/// How much there is, and how much of it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// Suppliers in use.
    pub suppliers: u64,
    /// Contracts that are not retired.
    pub contracts: u64,
    /// How many of those are over.
    pub over: u64,
    /// How many contracts stand where: not assessed, Extreme, High, Moderate, Low.
    pub standings: [u64; 5],
    /// The same in a sentence.
    pub sentence: String,
    /// Answered of asked over all contracts, in per cent, rounded down; none where there is no contract.
    pub complete_percent: Option<u8>,
    /// Suppliers of which no contract is recorded.
    pub without_contract: u64,
}

/// How many people of one group, as far as it was stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleLine {
    /// The group, in words.
    pub group: String,
    /// At least so many, added up; none where nobody has said.
    pub min: Option<i64>,
    /// At most so many, added up; none where one of the statements has no upper end.
    pub max: Option<i64>,
    /// How many activities hold data about the group.
    pub activities: u64,
    /// How many of those state no number.
    pub uncounted: u64,
}

/// Contracts counted by something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Its heading.
    pub title: String,
    /// Heading of the first column.
    pub label: String,
    /// What it says.
    pub sentence: String,
    /// Whether a contract can stand in several lines.
    pub overlapping: bool,
    /// The lines, in their order.
    pub lines: Vec<TallyLine>,
    /// How many lines there are beyond these.
    pub more: u64,
}

/// One line of a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TallyLine {
    /// What is counted.
    pub label: String,
    /// How many contracts.
    pub total: u64,
    /// How many stand where: not assessed, Extreme, High, Moderate, Low.
    pub standings: [u64; 5],
    /// "7 of 24 (29%)".
    pub share: String,
}

/// Impact against likelihood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The cells in which contracts stand, the worst first.
    pub cells: Vec<MatrixCell>,
    /// What it says.
    pub sentence: String,
    /// How many stand in no cell, in a sentence.
    pub not_assessed: String,
    /// How many a floor holds above their cell, in a sentence.
    pub raised: Option<String>,
}

/// A cell in which contracts stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixCell {
    /// 1 to 5.
    pub impact: u8,
    /// 1 to 5.
    pub likelihood: u8,
    /// The band of impact × likelihood.
    pub band: Band,
    /// How many contracts.
    pub contracts: u64,
    /// Their references, worst first; empty where the copy leaves them out.
    pub references: Vec<String>,
    /// How many of them a floor holds higher.
    pub raised: u64,
}

/// A contract by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractLine {
    /// `C-0012`.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its supplier; none while none is named.
    pub supplier: Option<String>,
    /// Its band and score; none where it is not assessed.
    pub score: Option<(Band, u8)>,
}

/// One of the worst contracts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// The contract.
    pub contract: ContractLine,
    /// Why it stands there, in one line.
    pub why: String,
}

/// What moved since a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The end of that day.
    pub since: Date,
    /// What it says.
    pub sentence: String,
    /// The largest steps first.
    pub lines: Vec<MovedLine>,
    /// How many more there are.
    pub more: u64,
}

/// A contract that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedLine {
    /// `C-0012`.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its supplier.
    pub supplier: Option<String>,
    /// Which way, in words.
    pub way: String,
    /// "From 8 High to 15 Extreme."
    pub text: String,
    /// What is behind it.
    pub reasons: Vec<String>,
}

/// A gate whose floor holds contracts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FloorLine {
    /// `G03`.
    pub gate: String,
    /// What it is, in words.
    pub name: String,
    /// The highest floor that it sets on any of them.
    pub floor: u8,
    /// The contracts, worst first.
    pub contracts: Vec<String>,
    /// How many of them have an acceptance that is in force.
    pub accepted: u64,
    /// How many may be accepted by the board alone and by nobody's acceptance are.
    pub for_board: Vec<String>,
}

/// An acceptance of a floor that the board alone may accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedForBoard {
    /// `RA-0005`.
    pub reference: String,
    /// Reference of its contract.
    pub contract: String,
    /// Who gave it, as it is recorded.
    pub by: String,
}

/// Something with a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueLine {
    /// What it is called.
    pub title: String,
    /// What tells it apart: its reference, contract and supplier.
    pub detail: String,
    /// The day; none where it has none.
    pub on: Option<Date>,
}

/// A contract that ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndLine {
    /// The contract.
    pub contract: ContractLine,
    /// Its current last day.
    pub end: Date,
    /// By when it has to be decided what follows.
    pub decide: Option<Date>,
    /// Whether a decision about what follows is recorded.
    pub decided: bool,
}
