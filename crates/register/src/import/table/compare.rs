//! Every row against the register, and against the rows above it: add, change, same, or why not.

mod items;
mod other;
mod supplier;

use super::Subject;
use super::columns::Found;
use super::meet::{Register as Held, folded};
use super::plan::{CellProblem, RowPlan};
use super::rows::{Draft, Kind};
use super::step::{Deed, Place, Step, refused};
use crate::failure::{Failure, words};
use crate::history::Phrases;
use crate::view::ImportStep;
use domain::noun::Noun;
use serde_json::{Map, Value};
use std::collections::HashMap;
use words::{args, key};

/// Rows against the register.
pub(super) struct Comparing<'a> {
    pub held: &'a Held,
    pub found: &'a Found<'a>,
    pub subject: Subject,
    pub file: &'a str,
    pub phrases: Phrases<'a>,
    /// What was named by an earlier row, with what it says.
    pub seen: HashMap<String, (u32, usize)>,
    /// The suppliers that a row meant, by reference: two rows that have other names may mean one.
    pub meant: HashMap<String, Meant>,
}

/// What the first row that means a supplier changes.
pub(super) struct Meant {
    row: u32,
    of: Map<String, Value>,
    own: Map<String, Value>,
}

impl Comparing<'_> {
    pub fn steps(mut self, read: Vec<(u32, Kind)>) -> Result<Vec<Step>, Failure> {
        let mut steps: Vec<Step> = Vec::new();
        let mut drafts: Vec<Draft> = Vec::new();
        for (row, kind) in read {
            let draft = match kind {
                Kind::Heading => {
                    steps.push(refused(row, words().say(key::TABLE_UNNAMED), key::TABLE_REASON_HEADING));
                    continue;
                }
                Kind::Total => {
                    steps.push(refused(row, words().say(key::TABLE_UNNAMED), key::TABLE_REASON_TOTAL));
                    continue;
                }
                Kind::Draft(draft) => *draft,
            };
            let step = self.step(&draft, &drafts, &mut steps)?;
            steps.extend(step);
            drafts.push(draft);
        }
        Ok(steps)
    }

    /// What is to be done for a row; none where an earlier row does it.
    fn step(
        &mut self,
        draft: &Draft,
        earlier: &[Draft],
        steps: &mut [Step],
    ) -> Result<Option<Step>, Failure> {
        let mut step = self.begun(draft);
        let missing = self.missing(draft);
        if !missing.is_empty() || !draft.problems.is_empty() {
            self.told_together(draft, &missing, &mut step)?;
            return Ok(Some(step));
        }
        let identity = self.identity(draft);
        if let Some((row, place)) = self.seen.get(&identity).copied() {
            if self.subject == Subject::Processing {
                return Ok(Some(self.join(step, draft, row, steps)));
            }
            let same = earlier.get(place).is_some_and(|other| other.says_the_same(draft));
            twice(&mut step, row, same);
            return Ok(Some(step));
        }
        self.seen.insert(identity, (draft.row, earlier.len()));
        self.compared(draft, &mut step)?;
        Ok(Some(step))
    }

    fn compared(&mut self, draft: &Draft, step: &mut Step) -> Result<(), Failure> {
        match self.subject {
            Subject::Suppliers => self.supplier(draft, step),
            Subject::Contracts => self.other(Noun::Contract, draft, step),
            Subject::Processing => self.other(Noun::Processing, draft, step),
        }
    }

    /// A row that cannot be taken in, with all that speaks against it: its cells, what it lacks, what the register says of it.
    /// What it would do is kept, to be tried and taken back for what is refused of it then.
    fn told_together(&mut self, draft: &Draft, missing: &[&str], step: &mut Step) -> Result<(), Failure> {
        if !missing.is_empty() {
            match self.subject {
                Subject::Suppliers => self.new_supplier(None, draft, step),
                Subject::Contracts => self.fresh(Noun::Contract, draft, draft.own.clone(), step),
                Subject::Processing => self.fresh(Noun::Processing, draft, draft.own.clone(), step),
            }
        } else if !self.seen.contains_key(&self.identity(draft)) {
            self.compared(draft, step)?;
            self.meant.retain(|_, meant| meant.row != draft.row);
        }
        let refused = (step.plan.step == ImportStep::Problem).then(|| step.plan.reason.clone());
        let reason = words().say(key::TABLE_REASON_PROBLEM);
        let lacks = |id: &&str| CellProblem {
            cell: self.found.place(draft.row, id),
            field: self.found.called(id),
            problem: words().say(key::TABLE_CELL_MISSING),
        };
        let whole = |problem| CellProblem { cell: draft.row.to_string(), field: String::new(), problem };
        step.plan.problems.extend(missing.iter().filter(|id| !is_told(draft, self.found, id)).map(lacks));
        step.plan.problems.extend(refused.filter(|told| *told != reason).map(whole));
        step.plan.step = ImportStep::Problem;
        step.plan.reason = reason;
        step.plan.changed.clear();
        Ok(())
    }

    /// The fields that nothing can be made without, unless its record is there already.
    fn missing(&self, draft: &Draft) -> Vec<&'static str> {
        if draft.reference.is_some() {
            return Vec::new();
        }
        let (map, needed): (_, &[&'static str]) = match self.subject {
            Subject::Suppliers => (&draft.organisation, &["organisation.legal_name"]),
            Subject::Contracts => (&draft.own, &["title"]),
            Subject::Processing => (&draft.own, &["name", "supplier"]),
        };
        let is_there = |id: &str| map.contains_key(id.rsplit('.').next().unwrap_or_default());
        needed.iter().filter(|id| !is_there(id)).copied().collect()
    }

    fn identity(&self, draft: &Draft) -> String {
        if let Some(reference) = &draft.reference {
            return reference.to_uppercase();
        }
        let text = |map: &Map<String, Value>, field: &str| {
            map.get(field).and_then(Value::as_str).map(folded).unwrap_or_default()
        };
        match self.subject {
            Subject::Suppliers => {
                format!(
                    "{} {}",
                    text(&draft.organisation, "legal_name"),
                    text(&draft.organisation, "companies_house_number")
                )
            }
            Subject::Contracts => {
                let own = text(&draft.own, "own_reference");
                if own.is_empty() {
                    format!("{} {}", text(&draft.own, "title"), text(&draft.own, "supplier"))
                } else {
                    own
                }
            }
            Subject::Processing => format!("{} {}", text(&draft.own, "name"), text(&draft.own, "supplier")),
        }
    }

    /// A row of which nothing is known yet but what it says.
    fn begun(&self, draft: &Draft) -> Step {
        let plan = RowPlan {
            row: draft.row,
            step: ImportStep::Problem,
            title: draft.title(),
            reference: draft.reference.clone(),
            reason: words().say(key::TABLE_REASON_PROBLEM),
            changed: Vec::new(),
            problems: draft.problems.clone(),
            notes: draft.notes.clone(),
        };
        let place =
            |id: &String| Place { cell: self.found.place(draft.row, id), called: self.found.called(id) };
        let ids = self.found.guess.columns.iter().filter_map(|column| Some(&column.field.as_ref()?.0));
        let places = ids.map(|id| (id.clone(), place(id))).collect();
        Step { plan, deed: Deed::Nothing, places }
    }

    fn sourced(&self, draft: &mut Map<String, Value>) {
        let source = words().with(key::TABLE_SOURCE, args![file = self.file]);
        let source: String = source.chars().take(300).collect();
        draft.entry("source").or_insert_with(|| source.into());
    }
}

/// Whether something is said already of the cell of a field.
fn is_told(draft: &Draft, found: &Found<'_>, id: &str) -> bool {
    let place = found.place(draft.row, id);
    draft.problems.iter().any(|problem| problem.cell == place)
}

/// A row that names what an earlier one named.
fn twice(step: &mut Step, row: u32, same: bool) {
    step.plan.changed.clear();
    let reason = if same { key::TABLE_REASON_TWICE } else { key::TABLE_REASON_TWICE_OTHER };
    step.plan.step = if same { ImportStep::Same } else { ImportStep::Problem };
    step.plan.reason = words().with(reason, args![row = row.to_string()]);
}
