//! A model without what its profile leaves out. Nothing of it reaches the layout, so nothing of it can be in the file.

mod incident;

use domain::clock::{ClockId, ClockReading};
use domain::problem::Problems;
use domain::record::Record;
use domain::redaction::{Profile, Reason, Redaction};
use words::Words;

use super::{
    Board, ContractFile, ContractLine, Dossier, DueDiligence, Extract, ExtractRows, Item, Retendering,
    ScoreSheet, Setting, SortedBy, SupplierFile, TouchingIncident,
};

/// A model of which copies can be made.
pub trait Redacted: Sized {
    /// The copy for the profile that its setting names.
    ///
    /// # Errors
    /// Where a rule takes out what a record cannot be without.
    fn redacted(self, words: &Words) -> Result<Self, Problems>;
}

/// What a copy is made by.
struct Copy<'a> {
    rules: &'static Redaction,
    profile: Profile,
    words: &'a Words,
}

/// One record without what a profile leaves out.
///
/// # Errors
/// Where a rule takes out what the record cannot be without.
pub fn redact<T: Record>(item: Item<T>, profile: Profile, words: &Words) -> Result<Item<T>, Problems> {
    Copy::new(profile, words).item(item)
}

impl<'a> Copy<'a> {
    fn new(profile: Profile, words: &'a Words) -> Self {
        Self { rules: Redaction::v1(), profile, words }
    }

    fn hides(&self, reason: Reason) -> bool {
        self.rules.hides(self.profile, reason)
    }

    fn mark(&self, reason: Reason) -> String {
        self.words.enumeration("withheld-mark", reason.word())
    }

    fn item<T: Record>(&self, item: Item<T>) -> Result<Item<T>, Problems> {
        let copied = self.rules.record(self.profile, &item.record, &|reason| self.mark(reason))?;
        Ok(Item { reference: item.reference, record: copied.record, left_out: copied.left_out })
    }

    fn maybe<T: Record>(&self, item: Option<Item<T>>) -> Result<Option<Item<T>>, Problems> {
        item.map(|item| self.item(item)).transpose()
    }

    /// Records of one kind; none where the profile leaves them out as a whole.
    fn items<T: Record>(&self, items: Vec<Item<T>>) -> Result<Vec<Item<T>>, Problems> {
        if self.rules.list(self.profile, T::spec().table).is_some() {
            return Ok(Vec::new());
        }
        items.into_iter().map(|item| self.item(item)).collect()
    }

    /// Who made it: a name is left out, an office stays.
    fn setting(&self, mut setting: Setting) -> Setting {
        if self.hides(Reason::Personal) {
            setting.made_by = self.mark(Reason::Personal);
        }
        setting
    }

    fn supplier(&self, file: SupplierFile) -> Result<SupplierFile, Problems> {
        Ok(SupplierFile {
            supplier: self.item(file.supplier)?,
            organisation: self.item(file.organisation)?,
            contacts: self.items(file.contacts)?,
        })
    }

    /// The result stays; what it was worked out from goes where it would show where a system is weak.
    fn score(&self, mut sheet: ScoreSheet) -> ScoreSheet {
        if self.rules.list(self.profile, "score").is_some() {
            sheet.factors.clear();
            sheet.exposures.clear();
            sheet.controls.clear();
        }
        sheet
    }

    fn contract(&self, file: ContractFile) -> Result<ContractFile, Problems> {
        Ok(ContractFile {
            contract: self.item(file.contract)?,
            lead_body: self.maybe(file.lead_body)?,
            clause: self.maybe(file.clause)?,
            article_28: self.maybe(file.article_28)?,
            chain: self.items(file.chain)?,
            assessment: self.maybe(file.assessment)?,
            decided_on: file.decided_on,
            score: self.score(file.score),
            kpis: self.items(file.kpis)?,
            acceptances: self.items(file.acceptances)?,
            interim_controls: self.items(file.interim_controls)?,
        })
    }

    fn incident(&self, file: TouchingIncident) -> Result<TouchingIncident, Problems> {
        let (incident, notices) = (self.item(file.incident)?, self.items(file.notices)?);
        let mut file = TouchingIncident { incident, notices, ..file };
        if self.leaves_out_duties() {
            file.incident.record.duties.clear();
            undecided(&mut file.clocks, &mut file.owed, &mut file.decided);
        }
        Ok(file)
    }

    /// What we owe to whom is weighed by us.
    fn leaves_out_duties(&self) -> bool {
        self.rules.list(self.profile, "incident_duty").is_some()
    }

    fn dossier(&self, dossier: Dossier) -> Result<Dossier, Problems> {
        let contracts = dossier.contracts.into_iter().map(|file| self.contract(file));
        Ok(Dossier {
            supplier: dossier.supplier.map(|file| self.supplier(file)).transpose()?,
            contracts: contracts.collect::<Result<_, _>>()?,
            processing: self.items(dossier.processing)?,
            evidence: self.items(dossier.evidence)?,
            actions: self.items(dossier.actions)?,
            decisions: self.items(dossier.decisions)?,
            lessons: self.items(dossier.lessons)?,
            incidents: dossier
                .incidents
                .into_iter()
                .map(|file| self.incident(file))
                .collect::<Result<_, _>>()?,
            disputes: self.items(dossier.disputes)?,
            claims: self.items(dossier.claims)?,
            appetite: self.items(dossier.appetite)?,
        })
    }
}

/// Brings contracts in the order of their references: their place in a list by result would tell of it.
fn by_reference<T>(rows: &mut [T], contract: impl Fn(&T) -> &ContractLine) {
    // C-10000 comes after C-9999.
    rows.sort_by_cached_key(|row| (contract(row).reference.len(), contract(row).reference.clone()));
}

/// Leaves out the clocks of the notices that we owe, and those that stand as they do because of what was decided of them.
fn undecided(clocks: &mut Vec<ClockReading>, owed: &mut Vec<ClockReading>, decided: &mut Vec<ClockId>) {
    owed.clear();
    clocks.retain(|reading| !decided.contains(&reading.id));
    decided.clear();
}

impl Redacted for DueDiligence {
    fn redacted(self, words: &Words) -> Result<Self, Problems> {
        let copy = Copy::new(self.setting.profile, words);
        let hides = copy.hides(Reason::Deliberation);
        let mark = |asked| if hides { copy.mark(Reason::Deliberation) } else { asked };
        let decision = self.decision_wanted.map(mark);
        Ok(Self {
            setting: copy.setting(self.setting),
            decision_wanted: decision,
            dossier: copy.dossier(self.dossier)?,
            ..self
        })
    }
}

impl Redacted for Retendering {
    fn redacted(self, words: &Words) -> Result<Self, Problems> {
        let copy = Copy::new(self.setting.profile, words);
        Ok(Self {
            setting: copy.setting(self.setting),
            contract: copy.contract(self.contract)?,
            dossier: copy.dossier(self.dossier)?,
        })
    }
}

impl Redacted for Board {
    fn redacted(mut self, words: &Words) -> Result<Self, Problems> {
        let copy = Copy::new(self.setting.profile, words);
        self.setting = copy.setting(self.setting);
        self.appetite = copy.items(self.appetite)?;
        if copy.rules.list(copy.profile, "acceptance").is_some() {
            self.acceptances.clear();
            self.accepted_for_board.clear();
        }
        if copy.rules.list(copy.profile, "decision").is_some() {
            self.endings.iter_mut().for_each(|line| line.decided = false);
        }
        if copy.leaves_out_duties() {
            self.incidents.iter_mut().for_each(|line| line.unrecorded = 0);
        }
        if let Some(small) = copy.rules.small(copy.profile) {
            let few = |line: &&mut super::PeopleLine| line.max.is_some_and(|most| small.hides(most));
            for line in self.people.iter_mut().filter(few) {
                (line.min, line.max) = (Some(0), Some(small.below - 1));
            }
        }
        if !copy.hides(Reason::Security) {
            return Ok(self);
        }
        // Another table, or another copy, says whose contract has a reference: beside a result it would be a name.
        self.top.clear();
        self.matrix.cells.iter_mut().for_each(|cell| cell.references.clear());
        if let Some(moved) = &mut self.movers {
            moved.more += moved.lines.len() as u64;
            moved.lines.clear();
        }
        for line in self.concentration.iter_mut().flat_map(|tally| &mut tally.lines) {
            line.standings = [0; 5];
        }
        for line in &mut self.incidents {
            line.title = copy.mark(Reason::Security);
            line.supplier = None;
            // One that asks nothing of the board is not listed in the full report either.
            if line.open || line.says.is_some() {
                line.says = Some(copy.mark(Reason::Security));
            }
        }
        for floor in &mut self.floors {
            floor.contracts.clear();
            floor.for_board.clear();
        }
        for ending in &mut self.endings {
            ending.contract.score = None;
        }
        self.no_clause.iter_mut().for_each(|line| line.score = None);
        by_reference(&mut self.no_clause, |line| line);
        Ok(self)
    }
}

impl Redacted for Extract {
    fn redacted(mut self, words: &Words) -> Result<Self, Problems> {
        let copy = Copy::new(self.setting.profile, words);
        self.setting = copy.setting(self.setting);
        self.rows = match self.rows {
            ExtractRows::Article30(rows) => {
                let row = |mut row: super::RecordOfProcessing| {
                    row.activity = copy.item(row.activity)?;
                    row.contacts = copy.items(row.contacts)?;
                    Ok(row)
                };
                ExtractRows::Article30(rows.into_iter().map(row).collect::<Result<_, Problems>>()?)
            }
            ExtractRows::NoClause(mut rows) if copy.rules.list(copy.profile, "score").is_some() => {
                if self.sorted_by == SortedBy::Score {
                    by_reference(&mut rows, |(line, _)| line);
                    self.sorted_by = SortedBy::Reference;
                }
                rows.iter_mut().for_each(|(line, _)| line.score = None);
                ExtractRows::NoClause(rows)
            }
            other => other,
        };
        Ok(self)
    }
}
