//! Everything that needs somebody, read table by table and kept for one head of the trail and one pair of dates.

use super::due::{self, SHOWN, SOON};
use super::entry::{About, Entry, Kind, Record};
use crate::contract::{self, ContractIndex, Line};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::score::cache::Key;
use crate::score::columns::{Columns, opt_date, word, words};
use crate::score::{self, Scored};
use crate::supplier::{each, known};
use crate::view::{HomeKey, Standing};
use domain::contract::ActKind;
use domain::date::Date;
use domain::noun::Noun;
use domain::oversight::fails_persistently;
use domain::vocabulary::{
    ActionStatus, Answer, AssessmentStatus, ContractStatus, EvidenceKind, GateId, KpiRating,
};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The groups in their order.
pub(super) const GROUPS: [HomeKey; 6] = [
    HomeKey::Overdue,
    HomeKey::Soon,
    HomeKey::Later,
    HomeKey::Reviews,
    HomeKey::NotAssessed,
    HomeKey::Incomplete,
];

/// What needs somebody, by group, each in its order.
pub(crate) struct HomeIndex {
    pub(super) groups: [Vec<Entry>; 6],
    /// Answered and asked over all contracts.
    pub(super) answered: (usize, usize),
    pub(super) contracts: usize,
    pub(super) not_assessed: usize,
}

/// The index as the reader sees the register.
pub(super) fn of(reader: &Reader<'_>) -> Result<Arc<HomeIndex>, Failure> {
    let key = Key { head: reader.head().seq, as_at: reader.as_at(), known: reader.as_known_at() };
    if let Some(kept) = reader.kept.home.get(&key) {
        return Ok(kept);
    }
    let index = Arc::new(build(reader)?);
    reader.kept.home.keep(key, Arc::clone(&index));
    Ok(index)
}

fn build(reader: &Reader<'_>) -> Result<HomeIndex, Failure> {
    let (scores, contracts) = (score::all(reader)?, contract::index(reader)?);
    let mut gatherer = Gatherer { reader, contracts: &contracts, entries: Vec::new() };
    for scored in scores.iter() {
        gatherer.contract(scored);
    }
    gatherer.evidence()?;
    gatherer.assessments(&scores)?;
    gatherer.acceptances()?;
    gatherer.actions()?;
    gatherer.indicators(&scores)?;
    gatherer.dated(Noun::Decision, Kind::DecisionReview, include_str!("decisions.sql"))?;
    gatherer.dated(Noun::Processing, Kind::DpiaReview, include_str!("dpias.sql"))?;
    gatherer.dated(Noun::InterimControl, Kind::ControlEnds, include_str!("controls.sql"))?;
    gatherer.suppliers()?;
    let sum = |of: fn(&Scored) -> usize| scores.iter().map(of).sum();
    Ok(HomeIndex {
        answered: (
            sum(|scored| scored.score.completeness.answered),
            sum(|scored| scored.score.completeness.asked),
        ),
        contracts: contracts.lines.len(),
        not_assessed: contracts
            .lines
            .iter()
            .filter(|line| line.score.standing == Standing::NotAssessed)
            .count(),
        groups: grouped(gatherer.entries, reader.as_at()),
    })
}

/// Each group in its order; what comes after two years is left out.
fn grouped(entries: Vec<Entry>, as_at: Date) -> [Vec<Entry>; 6] {
    let mut groups: [Vec<Entry>; 6] = Default::default();
    for entry in entries {
        let Some(key) = group_of(&entry, as_at) else { continue };
        if let Some(place) = GROUPS.iter().position(|group| *group == key) {
            groups[place].push(entry);
        }
    }
    for (group, key) in groups.iter_mut().zip(GROUPS) {
        group.sort_by_cached_key(|entry| entry.rank(key));
    }
    groups
}

fn group_of(entry: &Entry, as_at: Date) -> Option<HomeKey> {
    match (entry.kind, entry.on) {
        (Kind::NotAssessed, _) => Some(HomeKey::NotAssessed),
        (Kind::Incomplete | Kind::NoContract, _) => Some(HomeKey::Incomplete),
        (_, None) => Some(HomeKey::Reviews),
        (_, Some(on)) if on < as_at => Some(HomeKey::Overdue),
        (_, Some(on)) if on <= as_at.plus_days(SOON) => Some(HomeKey::Soon),
        (_, Some(on)) => (on <= as_at.plus_months(SHOWN)).then_some(HomeKey::Later),
    }
}

/// Whether a contract is over: nothing of it asks for anything any more.
fn is_over(line: &Line) -> bool {
    matches!(line.status, ContractStatus::Expired | ContractStatus::Terminated | ContractStatus::Exited)
}

struct Gatherer<'a> {
    reader: &'a Reader<'a>,
    contracts: &'a ContractIndex,
    entries: Vec<Entry>,
}

impl Gatherer<'_> {
    fn push(&mut self, kind: Kind, on: Option<Date>, record: Record) {
        let order = (0, record.number);
        self.entries.push(Entry { kind, on, about: About::Record(record), order });
    }

    /// Whether something that hangs under a contract still matters; what hangs under none does.
    fn matters(&self, contract: Option<&str>) -> bool {
        contract.is_none_or(|id| self.contracts.line(id).is_some_and(|line| !is_over(line)))
    }

    /// The days of a contract that were missed and still ask for something or are to come, and what is not known of it. A
    /// chance to extend or to give notice that has gone by is gone.
    fn contract(&mut self, scored: &Scored) {
        let Some(line) = self.contracts.line(&scored.contract).filter(|line| !is_over(line)) else { return };
        let as_at = self.reader.as_at();
        let asks = |kind: ActKind, on: Date| on >= as_at || matches!(kind, ActKind::Decide | ActKind::Ends);
        let about = || About::Contract(scored.contract.clone());
        for act in scored.act_dates.iter().filter(|act| asks(act.kind, act.on)) {
            let kind = match act.kind {
                ActKind::Decide => Kind::DecideBy,
                ActKind::Extend => Kind::ExtensionBy,
                ActKind::GiveNotice => Kind::NoticeBy,
                ActKind::Ends => Kind::Ends,
            };
            self.entries.push(Entry { kind, on: Some(act.on), about: about(), order: (0, line.number) });
        }
        let kind = match (line.score.standing, line.score.answered < line.score.asked) {
            (Standing::NotAssessed, _) => Kind::NotAssessed,
            (_, true) => Kind::Incomplete,
            _ => return,
        };
        self.entries.push(Entry { kind, on: line.end, about: about(), order: (line.percent(), line.number) });
    }

    fn record(&self, row: &Columns<'_>, noun: Noun) -> Result<Record, Failure> {
        let (id, number, contract) = (row.text(0)?, row.integer(1)?, row.opt_text(2)?);
        Ok(Record { noun, id, number, title: None, contract, supplier_name: None })
    }

    /// Records with one day: id, number, contract, name, supplier, day.
    fn dated(&mut self, noun: Noun, kind: Kind, sql: &str) -> Result<(), Failure> {
        each(self.reader.connection, sql, |row| {
            let record = Record {
                title: row.opt_text(3)?,
                supplier_name: row.opt_text(4)?,
                ..self.record(row, noun)?
            };
            if self.matters(record.contract.as_deref()) {
                self.push(kind, opt_date(row, 5)?, record);
            }
            Ok(())
        })
    }

    fn actions(&mut self) -> Result<(), Failure> {
        each(self.reader.connection, include_str!("actions.sql"), |row| {
            let record = Record {
                title: row.opt_text(3)?,
                supplier_name: row.opt_text(4)?,
                ..self.record(row, Noun::Action)?
            };
            if due::is_open(word::<ActionStatus>(row, 5)?) {
                let on = opt_date(row, 6)?;
                let kind = if on.is_some() { Kind::ActionDue } else { Kind::ActionOpen };
                self.push(kind, on, record);
            }
            Ok(())
        })
    }

    /// The assessment that counts for each contract: a draft waits to be approved, an approved one to be made again.
    fn assessments(&mut self, scores: &[Scored]) -> Result<(), Failure> {
        let counts: HashSet<&str> = scores.iter().filter_map(|scored| scored.assessment.as_deref()).collect();
        each(self.reader.connection, include_str!("assessments.sql"), |row| {
            let record = self.record(row, Noun::Assessment)?;
            if !counts.contains(record.id.as_str()) || !self.matters(record.contract.as_deref()) {
                return Ok(());
            }
            let review_on = opt_date(row, 4)?;
            match word(row, 3)? {
                AssessmentStatus::Draft => self.push(Kind::AssessmentDraft, None, record),
                AssessmentStatus::Approved if review_on.is_some() => {
                    self.push(Kind::AssessmentReview, review_on, record);
                }
                AssessmentStatus::Approved => {}
            }
            Ok(())
        })
    }

    /// Acceptances that no later one of the same gates has taken over from.
    fn acceptances(&mut self) -> Result<(), Failure> {
        let mut found: Vec<(Record, Vec<GateId>, Option<Date>)> = Vec::new();
        each(self.reader.connection, include_str!("acceptances.sql"), |row| {
            found.push((self.record(row, Noun::Acceptance)?, words(row, 3)?, opt_date(row, 4)?));
            Ok(())
        })?;
        let mut of_contract: HashMap<&str, Vec<(&[GateId], Option<Date>)>> = HashMap::new();
        for (record, gates, until) in &found {
            let contract = record.contract.as_deref().unwrap_or_default();
            of_contract.entry(contract).or_default().push((gates, *until));
        }
        let is_replaced = |record: &Record, gates: &[GateId], until: Option<Date>| {
            let beside = of_contract.get(record.contract.as_deref().unwrap_or_default());
            beside
                .into_iter()
                .flatten()
                .any(|(others, later)| *later > until && gates.iter().all(|gate| others.contains(gate)))
        };
        let standing: Vec<(Record, Option<Date>)> = found
            .iter()
            .filter(|(record, gates, until)| !is_replaced(record, gates, *until))
            .map(|(record, _, until)| (record.clone(), *until))
            .collect();
        for (record, until) in standing {
            if self.matters(record.contract.as_deref()) {
                self.push(Kind::AcceptanceEnds, until, record);
            }
        }
        Ok(())
    }

    /// Indicators that fail, and those that are published and have not been rated for a year.
    fn indicators(&mut self, scores: &[Scored]) -> Result<(), Failure> {
        let mut ratings: HashMap<String, Vec<(Date, KpiRating)>> = HashMap::new();
        each(self.reader.connection, include_str!("ratings.sql"), |row| {
            if let Some(end) = opt_date(row, 1)? {
                ratings.entry(row.text(0)?).or_default().push((end, word(row, 2)?));
            }
            Ok(())
        })?;
        let as_at = self.reader.as_at();
        let begun: HashMap<&str, Option<Date>> =
            scores.iter().map(|scored| (scored.contract.as_str(), scored.lifecycle.start)).collect();
        each(self.reader.connection, include_str!("kpis.sql"), |row| {
            let record = Record { title: row.opt_text(3)?, ..self.record(row, Noun::Kpi)? };
            if !self.matters(record.contract.as_deref()) {
                return Ok(());
            }
            let rated = ratings.get(&record.id).map_or(&[][..], Vec::as_slice);
            if fails_persistently(rated, as_at) {
                self.push(Kind::KpiFails, None, record.clone());
            }
            let last = rated.iter().map(|(end, _)| *end).filter(|end| *end <= as_at).max();
            let start = record.contract.as_deref().and_then(|id| begun.get(id).copied().flatten());
            if word::<Answer>(row, 4)? == Answer::Yes
                && let Some(on) = due::rating(last, start)
            {
                self.push(Kind::KpiDue, Some(on), record);
            }
            Ok(())
        })
    }

    /// Suppliers of which no contract is recorded.
    fn suppliers(&mut self) -> Result<(), Failure> {
        let mut place = 0;
        each(self.reader.connection, include_str!("loose_suppliers.sql"), |row| {
            let about = About::Supplier(row.text(0)?);
            // After the contracts, whatever is known of those.
            self.entries.push(Entry { kind: Kind::NoContract, on: None, about, order: (u8::MAX, place) });
            place += 1;
            Ok(())
        })
    }

    /// Evidence that stops being in date, unless a later piece of the same kind speaks for the same contracts.
    fn evidence(&mut self) -> Result<(), Failure> {
        let mut pieces: Vec<Piece> = Vec::new();
        each(self.reader.connection, include_str!("evidence.sql"), |row| {
            pieces.push(Piece::read(row)?);
            Ok(())
        })?;
        let mut beside: HashMap<(&str, EvidenceKind), Vec<&Piece>> = HashMap::new();
        for piece in &pieces {
            beside.entry((&piece.supplier, piece.kind)).or_default().push(piece);
        }
        let running = self.running();
        let mut standing: Vec<(Kind, Option<Date>, Record)> = Vec::new();
        for piece in &pieces {
            let others = &beside[&(piece.supplier.as_str(), piece.kind)];
            let is_replaced = others.iter().any(|other| other.replaces(piece));
            if !is_replaced && piece.speaks_for_something(&running) {
                standing.push((piece.asks, piece.on, piece.record()));
            }
        }
        for (kind, on, record) in standing {
            self.push(kind, on, record);
        }
        Ok(())
    }

    /// The contracts that are not over, and of each supplier that has contracts whether one of them is not.
    fn running(&self) -> Running {
        let mut running = Running { contracts: HashSet::new(), suppliers: HashMap::new() };
        for line in &self.contracts.lines {
            if !is_over(line) {
                running.contracts.insert(line.id.clone());
            }
            if let Some((supplier, _, _)) = &line.supplier {
                *running.suppliers.entry(supplier.clone()).or_default() |= !is_over(line);
            }
        }
        running
    }
}

struct Running {
    contracts: HashSet<String>,
    suppliers: HashMap<String, bool>,
}

/// A piece of evidence, as far as it asks for something.
struct Piece {
    id: String,
    number: i64,
    title: Option<String>,
    kind: EvidenceKind,
    supplier: String,
    supplier_name: String,
    contracts: Vec<String>,
    asks: Kind,
    on: Option<Date>,
}

impl Piece {
    fn read(row: &Columns<'_>) -> Result<Self, Failure> {
        let (issued_on, expires_on, sighted_on) = (opt_date(row, 7)?, opt_date(row, 8)?, opt_date(row, 9)?);
        let on = due::evidence(expires_on, sighted_on, issued_on);
        let asks = match (expires_on, on) {
            (Some(_), _) => Kind::EvidenceExpires,
            (None, Some(_)) => Kind::EvidenceLapses,
            (None, None) => Kind::EvidenceUndated,
        };
        Ok(Self {
            id: row.text(0)?,
            number: row.integer(1)?,
            title: row.opt_text(2)?,
            kind: word(row, 3)?,
            supplier: row.text(4)?,
            supplier_name: row.text(5)?,
            contracts: row.list(6)?,
            asks,
            on,
        })
    }

    /// Whether it holds longer than another and speaks for all that the other speaks for.
    fn replaces(&self, other: &Self) -> bool {
        let speaks = |contract: &String| self.contracts.contains(contract);
        let wide =
            self.contracts.is_empty() || (!other.contracts.is_empty() && other.contracts.iter().all(speaks));
        wide && self.on > other.on
    }

    /// Whether a contract that it speaks for is not over; of a supplier without contracts it always matters.
    fn speaks_for_something(&self, running: &Running) -> bool {
        if self.contracts.is_empty() {
            return running.suppliers.get(&self.supplier).copied().unwrap_or(true);
        }
        self.contracts.iter().any(|contract| running.contracts.contains(contract))
    }

    fn record(&self) -> Record {
        Record {
            noun: Noun::Evidence,
            id: self.id.clone(),
            number: self.number,
            title: self.title.clone().or_else(|| known(self.kind).map(|kind| kind.text)),
            contract: self.contracts.first().filter(|_| self.contracts.len() == 1).cloned(),
            supplier_name: Some(self.supplier_name.clone()),
        }
    }
}
