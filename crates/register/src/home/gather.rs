//! Collecting what contracts, reviews and suppliers ask for.

use super::due;
use super::entry::{About, Entry, Kind, Record};
use crate::contract::ContractIndex;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::score::Scored;
use crate::score::columns::{Columns, opt_date, word};
use crate::score::groups::each;
use crate::view::Standing;
use domain::contract::ActKind;
use domain::date::Date;
use domain::noun::Noun;
use domain::oversight::fails_persistently;
use domain::vocabulary::{ActionStatus, Answer, AssessmentStatus, KpiRating};
use std::collections::{HashMap, HashSet};

/// Collects what needs somebody, table by table.
pub(super) struct Gatherer<'a> {
    pub reader: &'a Reader<'a>,
    pub contracts: &'a ContractIndex,
    pub entries: Vec<Entry>,
}

impl Gatherer<'_> {
    pub(super) fn push(&mut self, kind: Kind, on: Option<Date>, record: Record) {
        let order = (0, record.number);
        self.entries.push(Entry { kind, on, about: About::Record(record), order });
    }

    /// Whether something that hangs under a contract still matters; what hangs under none does.
    pub(super) fn matters(&self, contract: Option<&str>) -> bool {
        contract.is_none_or(|id| self.contracts.line(id).is_some_and(|line| !line.status.is_over()))
    }

    /// The days of a contract that were missed and still ask for something or are to come, and what is not known of it. A
    /// chance to extend or to give notice that has gone by is gone.
    pub(super) fn contract(&mut self, scored: &Scored) {
        let Some(line) = self.contracts.line(&scored.contract).filter(|line| !line.status.is_over()) else {
            return;
        };
        let as_at = self.reader.as_at();
        let asks = |kind: ActKind, on: Date| on >= as_at || matches!(kind, ActKind::Decide | ActKind::Ends);
        let about = || About::Contract(scored.contract.clone());
        for act in scored.open_acts().filter(|act| asks(act.kind, act.on)) {
            let kind = match act.kind {
                ActKind::Decide => Kind::DecideBy,
                ActKind::Extend => Kind::ExtensionBy,
                ActKind::GiveNotice => Kind::NoticeBy,
                ActKind::Ends if act.on < as_at => Kind::RunsOn,
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

    pub(super) fn record(&self, row: &Columns<'_>, noun: Noun) -> Result<Record, Failure> {
        let (id, number, contract) = (row.text(0)?, row.integer(1)?, row.opt_text(2)?);
        Ok(Record { noun, id, number, title: None, contract, supplier_name: None })
    }

    /// Records with one day: id, number, contract, name, supplier, day.
    pub(super) fn dated(&mut self, noun: Noun, kind: Kind, sql: &str) -> Result<(), Failure> {
        each(self.reader.connection, sql, &[], |row| {
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

    pub(super) fn actions(&mut self) -> Result<(), Failure> {
        each(self.reader.connection, include_str!("actions.sql"), &[], |row| {
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
    pub(super) fn assessments(&mut self, scores: &[Scored]) -> Result<(), Failure> {
        let counts: HashSet<&str> = scores.iter().filter_map(|scored| scored.assessment.as_deref()).collect();
        each(self.reader.connection, include_str!("assessments.sql"), &[], |row| {
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

    /// Indicators that fail, and those that are published and have not been rated for a year.
    pub(super) fn indicators(&mut self, scores: &[Scored]) -> Result<(), Failure> {
        let mut ratings: HashMap<String, Vec<(Date, KpiRating)>> = HashMap::new();
        each(self.reader.connection, include_str!("ratings.sql"), &[], |row| {
            if let Some(end) = opt_date(row, 1)? {
                ratings.entry(row.text(0)?).or_default().push((end, word(row, 2)?));
            }
            Ok(())
        })?;
        let as_at = self.reader.as_at();
        let begun: HashMap<&str, Option<Date>> =
            scores.iter().map(|scored| (scored.contract.as_str(), scored.lifecycle.start)).collect();
        each(self.reader.connection, include_str!("kpis.sql"), &[], |row| {
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
    pub(super) fn suppliers(&mut self) -> Result<(), Failure> {
        let mut place = 0;
        each(self.reader.connection, include_str!("loose_suppliers.sql"), &[], |row| {
            let about = About::Supplier(row.text(0)?);
            // After the contracts, whatever is known of those.
            self.entries.push(Entry { kind: Kind::NoContract, on: None, about, order: (u8::MAX, place) });
            place += 1;
            Ok(())
        })
    }
}
