//! The overview for a board paper: the very counts of the window's page, and the contracts behind them by name.

use super::count::{STANDINGS, standings, whole_table};
use super::facts::{Entry, Facts};
use super::floors::{self, Accepted};
use super::groups::cell_key;
use super::matrix::matrix;
use super::movers::{Then, movers};
use super::rows::raised_by;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::supplier::named;
use crate::view::{CountLine, Mover, RiskPicture, RiskTable};
use ::report::model::{
    AcceptedForBoard, ContractLine, EndLine, FloorLine, Matrix, MatrixCell, Moved, MovedLine, Ranked, Tally,
    TallyLine,
};
use domain::contract::ActKind;
use domain::date::Date;
use domain::scoring::Method;
use domain::vocabulary::GateId;
use std::cmp::Reverse;
use words::{args, key};

/// How many of the worst contracts are named.
const TOP: usize = 10;
/// The most lines of what moved.
const MOVED: usize = 12;
/// The most lines of a concentration.
const LINES: usize = 6;
/// Months within which an end is shown.
const ENDING: u32 = 24;

/// What the board sees of the contracts.
pub(crate) struct BoardRisk {
    pub contracts: u64,
    pub over: u64,
    pub standings: [u64; 5],
    pub sentence: String,
    pub tiers: Tally,
    pub matrix: Matrix,
    pub top: Vec<Ranked>,
    pub movers: Option<Moved>,
    pub floors: Vec<FloorLine>,
    pub accepted_for_board: Vec<AcceptedForBoard>,
    pub clauses: [u64; 5],
    pub no_clause: Vec<ContractLine>,
    pub endings: Vec<EndLine>,
    pub concentration: Vec<Tally>,
}

/// Counts them, with what moved since an earlier reading where one is given.
pub(crate) fn board(reader: &Reader<'_>, then: Option<&Then>) -> Result<BoardRisk, Failure> {
    let facts = Facts::read(reader)?;
    let contracts = facts.entries().count() as u64;
    let counted = standings(facts.entries());
    let accepted = Accepted::read(reader)?;
    let mut clauses = [0; 5];
    // A clause can be asked for in a contract that is not over.
    let (over, open): (Vec<_>, Vec<_>) = facts.entries().partition(|entry| is_over(*entry, reader.as_at()));
    for entry in &open {
        clauses[usize::from(quality(*entry))] += 1;
    }
    Ok(BoardRisk {
        contracts,
        over: over.len() as u64,
        sentence: super::overview::sentence(contracts, &counted),
        standings: STANDINGS
            .map(|standing| counted.iter().find(|one| one.standing == standing).map_or(0, |one| one.count)),
        tiers: tally(whole_table(&facts, RiskPicture::Tier), usize::MAX),
        matrix: placed(&facts),
        top: facts.entries().take(TOP).map(|entry| ranked(entry, &accepted, reader.as_at())).collect(),
        movers: then.map(|then| moved(then, &facts)),
        floors: floors::floors(&facts, &accepted, reader.as_at()),
        accepted_for_board: floors::accepted_for_board(&facts, &accepted, reader.as_at()),
        clauses,
        no_clause: open.into_iter().filter(|entry| quality(*entry) == 0).map(line).collect(),
        endings: endings(reader, &facts)?,
        concentration: [RiskPicture::Parent, RiskPicture::SubProcessor, RiskPicture::Country]
            .map(|picture| tally(whole_table(&facts, picture), LINES))
            .into(),
    })
}

fn is_over(entry: Entry<'_>, as_at: Date) -> bool {
    entry.scored.lifecycle.status(as_at).is_over()
}

/// The quality of the contract's breach-notification clause, 0 to 4.
fn quality(entry: Entry<'_>) -> u8 {
    entry.scored.derived.clause_quality.min(4)
}

/// A contract by its name.
pub(super) fn line(entry: Entry<'_>) -> ContractLine {
    ContractLine {
        reference: entry.scored.reference.clone(),
        title: entry.texts.title.clone(),
        supplier: entry.texts.supplier.as_ref().map(|(_, name)| name.clone()),
        score: entry.figures().map(|figures| (figures.band, figures.final_score)),
    }
}

fn tally(table: RiskTable, most: usize) -> Tally {
    let count = |line: &CountLine| {
        STANDINGS.map(|standing| {
            line.standings.iter().find(|one| one.standing == standing).map_or(0, |one| one.count)
        })
    };
    let lines = |line: &CountLine| TallyLine {
        label: line.label.clone(),
        total: line.total,
        standings: count(line),
        share: line.share_text.clone(),
    };
    let unknown = table.lines.iter().filter(|line| line.unknown).count();
    let named = most.saturating_sub(unknown);
    // What is not known stays in sight, whatever is left out.
    let shown = table.lines.iter().filter(|line| !line.unknown).take(named);
    let lines: Vec<TallyLine> =
        shown.chain(table.lines.iter().filter(|line| line.unknown)).map(lines).collect();
    Tally {
        more: (table.lines.len() - lines.len()) as u64,
        title: table.title,
        label: table.label,
        sentence: table.sentence,
        overlapping: table.overlapping,
        lines,
    }
}

/// The cells in which contracts stand, with every reference.
fn placed(facts: &Facts) -> Matrix {
    let whole = matrix(facts);
    let mut cells: Vec<MatrixCell> = whole
        .cells
        .iter()
        .filter(|cell| cell.contracts > 0)
        .map(|cell| MatrixCell {
            impact: cell.impact,
            likelihood: cell.likelihood,
            band: Method::v1().band(cell.score),
            contracts: cell.contracts,
            references: facts
                .entries()
                .filter(|entry| {
                    let stands = |impact, likelihood| cell_key(impact, likelihood) == cell.key;
                    entry.figures().is_some_and(|figures| stands(figures.impact, figures.likelihood))
                })
                .map(|entry| entry.scored.reference.clone())
                .collect(),
            raised: cell.raised,
        })
        .collect();
    cells.sort_by_key(|cell| Reverse((cell.impact * cell.likelihood, cell.impact)));
    Matrix {
        cells,
        sentence: whole.sentence,
        not_assessed: whole.not_assessed_text,
        raised: whole.raised_text,
    }
}

/// One of the worst, with what puts it there.
fn ranked(entry: Entry<'_>, accepted: &Accepted, as_at: Date) -> Ranked {
    let why = match entry.figures() {
        None => {
            let known = entry.scored.score.completeness;
            words().with(key::BOARD_WHY_NOT_ASSESSED, args![answered = known.answered, asked = known.asked])
        }
        Some(figures) => {
            let place = args![impact = figures.impact, likelihood = figures.likelihood];
            let sum = words().with(key::BOARD_WHY_CALCULATED, place);
            match raised_by(entry) {
                Some(floor) => {
                    let floor = with_others(floor, figures.floors.len());
                    let counts = figures.floors.iter().find(|one| one.floor == figures.final_score);
                    let held =
                        counts.is_some_and(|one| accepted.of(&entry.scored.contract, one, as_at).is_some());
                    let key = if held { key::BOARD_WHY_ACCEPTED } else { key::BOARD_WHY_RAISED };
                    words().with(key, args![sum = sum, floor = floor])
                }
                None if figures.floors.is_empty() => words().with(key::BOARD_WHY_SCORE, args![sum = sum]),
                None => {
                    let gates: Vec<&str> = figures.floors.iter().map(|floor| floor.id.as_str()).collect();
                    words().with(key::BOARD_WHY_FLOORS, args![sum = sum, gates = gates.join(", ")])
                }
            }
        }
    };
    Ranked { contract: line(entry), why }
}

/// The floor that counts, and how many others hold too.
fn with_others(floor: String, floors: usize) -> String {
    match floors.saturating_sub(1) {
        0 => floor,
        others => words().with(key::BOARD_WHY_OTHERS, args![floor = floor, others = others]),
    }
}

fn moved(then: &Then, facts: &Facts) -> Moved {
    let whole = movers(then, facts, Some(MOVED));
    let line = |mover: Mover| MovedLine {
        reference: mover.reference,
        title: mover.title,
        supplier: mover.supplier,
        way: mover.way.text,
        text: mover.text,
        reasons: mover.reasons,
    };
    Moved {
        since: then.day(),
        sentence: whole.sentence,
        more: whole.more,
        lines: whole.movers.into_iter().map(line).collect(),
    }
}

/// Contracts that end within two years, or run on past their end; those that are over are left out.
fn endings(reader: &Reader<'_>, facts: &Facts) -> Result<Vec<EndLine>, Failure> {
    let as_at = reader.as_at();
    let until = as_at.plus_months(ENDING);
    let mut found: Vec<EndLine> = facts
        .entries()
        .filter(|entry| !is_over(*entry, as_at))
        .filter_map(|entry| {
            let end = entry.scored.lifecycle.term(as_at).current_end.filter(|end| *end <= until)?;
            let decide = entry.scored.act_dates.iter().find(|act| act.kind == ActKind::Decide);
            Some(EndLine {
                contract: line(entry),
                end,
                decide: decide.map(|act| act.on),
                decided: entry.scored.decided_on.is_some(),
            })
        })
        .collect();
    found.sort_by(|one, other| {
        (one.end, &one.contract.reference).cmp(&(other.end, &other.contract.reference))
    });
    Ok(found)
}

/// A gate in words.
pub(super) fn gate(id: domain::scoring::Gate) -> String {
    named(GateId::from(id)).text
}

/// A contract, the id of its supplier and its current last day.
pub(crate) type NoClause = (ContractLine, Option<String>, Option<Date>);

/// Every contract that is not over without a breach-notification clause of which anything is known, worst first.
pub(crate) fn no_clause(reader: &Reader<'_>) -> Result<Vec<NoClause>, Failure> {
    let facts = Facts::read(reader)?;
    let row = |entry: Entry<'_>| {
        let supplier = entry.texts.supplier.as_ref().map(|(id, _)| id.clone());
        (line(entry), supplier, entry.scored.lifecycle.term(reader.as_at()).current_end)
    };
    let asks = |entry: &Entry<'_>| quality(*entry) == 0 && !is_over(*entry, reader.as_at());
    Ok(facts.entries().filter(asks).map(row).collect())
}
