//! Where an entry of the reader stands in the register, and what is to be done about it.

use super::bodies::Bodies;
use super::facts::{Facts, PERIOD, VALUE, import_key};
use super::history::History;
use super::known::{Known, KnownContract};
use super::merge::Merging;
use super::report::{ContractLine, KeptField, Standing};
use super::stamp::{Age, Stamp, age};
use super::text::words;
use crate::failure::Failure;
use crate::reader::{draft_of, is_live};
use crate::storage::rows::{self, Image};
use crate::tables;
use crate::trail::undo::UNDONE;
use domain::contract::Contract;
use domain::noun::Noun;
use domain::record::Record;
use domain::vocabulary::ContractEventKind;
use domain::word::Word;
use exchange::ocds::FoundContract;
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use words::{args, key};

/// An entry that is taken in.
#[derive(Debug)]
pub(super) struct Accepted<'a> {
    pub found: &'a FoundContract,
    pub facts: Facts,
    pub stamp: Stamp,
    /// The places of the buyer and of the supplier among the bodies.
    pub lead_body: usize,
    pub supplier: Option<usize>,
}

/// What is to be done for one contract.
#[derive(Debug)]
pub(super) struct ContractStep {
    /// The draft of a new contract, or the changes of one that is there; without links.
    pub draft: Map<String, Value>,
    /// The bodies to link to: places among the bodies.
    pub lead_body: Option<usize>,
    pub supplier: Option<usize>,
    /// The line of the report.
    pub line: ContractLine,
}

/// Where an entry stands.
enum Place<'a> {
    /// Nothing is known of it.
    New,
    /// It is there, under its key or a former one.
    There(&'a KnownContract),
    /// The register holds a later stage in one contract, or in several.
    Earlier(Option<&'a KnownContract>),
    /// A person retired it.
    Retired(&'a KnownContract),
}

/// Decides for one entry after the other.
pub(super) struct Deciding<'a> {
    pub known: &'a Known,
    pub bodies: &'a Bodies,
    pub connection: &'a Connection,
    pub file: &'a Connection,
    /// The contracts that an entry has taken; none is taken twice.
    pub taken: HashSet<String>,
}

impl<'a> Deciding<'a> {
    /// What is to be done for an entry.
    pub fn step(&mut self, entry: &Accepted<'_>) -> Result<ContractStep, Failure> {
        let mut line = self.line(entry);
        match self.place(entry.found)? {
            Place::New => Ok(ContractStep {
                draft: entry.facts.draft(),
                lead_body: Some(entry.lead_body),
                supplier: entry.supplier,
                line,
            }),
            Place::There(row) => {
                self.taken.insert(row.id.clone());
                self.change(entry, row, true, line)
            }
            Place::Earlier(row) => {
                line.remarks.push(words().say(key::IMPORT_REMARK_EARLIER));
                line.standing = Standing::Same;
                match row {
                    Some(row) => self.change(entry, row, false, line),
                    None => Ok(nothing(line)),
                }
            }
            Place::Retired(row) => {
                let reason = row.retired.as_deref().unwrap_or_default();
                line.remarks.push(words().with(key::IMPORT_REMARK_RETIRED, args![reason = reason]));
                line.standing = Standing::Retired;
                line.reference = Some(row.reference.clone());
                Ok(nothing(line))
            }
        }
    }

    fn line(&self, entry: &Accepted<'_>) -> ContractLine {
        ContractLine {
            key: entry.found.key.clone(),
            ocid: entry.found.ocid.clone(),
            title: entry.facts.title.clone(),
            lead_body: self.bodies.entry(entry.lead_body).name().to_owned(),
            supplier: entry.supplier.map(|place| self.bodies.entry(place).name().to_owned()),
            standing: Standing::New,
            reference: None,
            changed: Vec::new(),
            kept: Vec::new(),
            remarks: entry.facts.remarks.clone(),
        }
    }

    fn place(&self, found: &FoundContract) -> Result<Place<'a>, Failure> {
        let keys = std::iter::once(&found.key).chain(&found.formerly);
        for row in keys.filter_map(|key| self.known.contract(&import_key(key))) {
            match row.retired {
                // What an import retired because the notices spoke of it no longer is made anew.
                Some(_) if !History::read(self.file, &row.id)?.by_hand("retired_at") => {}
                Some(_) => return Ok(Place::Retired(row)),
                None if !self.taken.contains(&row.id) => return Ok(Place::There(row)),
                None => {}
            }
        }
        let tender = found.key == tender_key(&found.ocid);
        let below = format!("{}#", found.key);
        let later = |row: &&KnownContract| tender || row.key.starts_with(&below);
        let rows: Vec<&KnownContract> = self.known.of_procurement(&found.ocid).filter(later).collect();
        Ok(match rows.as_slice() {
            [] => Place::New,
            [only] => Place::Earlier(Some(only)),
            _ => Place::Earlier(None),
        })
    }

    fn change(
        &self,
        entry: &Accepted<'_>,
        row: &KnownContract,
        in_place: bool,
        mut line: ContractLine,
    ) -> Result<ContractStep, Failure> {
        let table = tables::of(Noun::Contract);
        let image = rows::read(self.connection, table.name, &row.id)?
            .ok_or_else(|| Failure::damaged("a contract is gone"))?;
        let present = draft_of(self.connection, table, &image)?;
        let age = if in_place { age(&entry.stamp, present["source"].as_str()) } else { Age::Older };
        let mut merging = Merging::new(self.file, &row.id, &present, age).whole();
        merge_fields(&mut merging, &entry.facts)?;
        let (lead_body, supplier) = self.merge_links(&mut merging, entry, &present)?;
        self.merge_notices(&mut merging, &present, &entry.facts, &row.id)?;
        self.merge_events(&mut merging, &present, &entry.facts, &row.id)?;
        keep_term(&mut merging, &present, &entry.facts);
        line.reference = Some(row.reference.clone());
        line.changed = merging.changes.keys().cloned().collect();
        line.changed.extend(lead_body.map(|_| "lead_body".to_owned()));
        line.changed.extend(supplier.map(|_| "supplier".to_owned()));
        line.standing = if line.changed.is_empty() { Standing::Same } else { Standing::Changed };
        line.kept = merging.kept;
        Ok(ContractStep { draft: merging.changes, lead_body, supplier, line })
    }

    fn merge_links(
        &self,
        merging: &mut Merging<'_>,
        entry: &Accepted<'_>,
        present: &Value,
    ) -> Result<(Option<usize>, Option<usize>), Failure> {
        let lead = self.bodies.entry(entry.lead_body);
        let id = lead.known.as_ref().map(|(id, _)| id.as_str());
        let stays = self.is_retired(Noun::Organisation, &present["lead_body"])?;
        let lead_changes = !stays && merging.link("lead_body", id, lead.name())?;
        let stays = self.is_retired(Noun::Supplier, &present["supplier"])?;
        let supplier_changes = match entry.supplier.map(|place| self.bodies.entry(place)).filter(|_| !stays) {
            None => false,
            Some(body) => {
                let id = body.known.as_ref().and_then(|(id, _)| self.known.suppliers.get(id));
                merging.link("supplier", id.map(String::as_str), body.name())?
            }
        };
        Ok((lead_changes.then_some(entry.lead_body), entry.supplier.filter(|_| supplier_changes)))
    }

    /// Whether a link goes to a record that a person retired: it stays, for nothing says that it was meant to go
    /// elsewhere.
    fn is_retired(&self, noun: Noun, link: &Value) -> Result<bool, Failure> {
        let Some(id) = link.as_str() else { return Ok(false) };
        let row = rows::read(self.connection, tables::of(noun).name, id)?;
        Ok(row.is_some_and(|row| !is_live(&row)))
    }

    /// Notices are added, and those taken out that an import wrote and no notice speaks of any more; one that a person took
    /// out stays out.
    fn merge_notices(
        &self,
        merging: &mut Merging<'_>,
        present: &Value,
        facts: &Facts,
        row: &str,
    ) -> Result<(), Failure> {
        let rows = self.part_rows("contract_notice", row)?;
        let says = |row: &Image, item: &Value| {
            NOTICE.iter().all(|name| row.get(*name).unwrap_or(&Value::Null) == &item[*name])
        };
        let new = facts.notices.iter().filter(|item| !rows.iter().any(|row| says(row, item)));
        let before: Vec<Value> = present["notices"].as_array().cloned().unwrap_or_default();
        let mut list = before.clone();
        if merging.is_whole() {
            let told = |item: &Value| facts.notices.iter().any(|wanted| is_alike(item, wanted));
            self.leave_out(&mut list, told)?;
        }
        list.extend(new.cloned());
        list.truncate(domain::field::LIST_MAX.max(before.len()));
        if list != before {
            merging.changes.insert("notices".into(), list.into());
        }
        Ok(())
    }

    /// What happened, each kind once: added, moved where an import had written it, and taken out where an import had
    /// written it and no notice says it any more.
    fn merge_events(
        &self,
        merging: &mut Merging<'_>,
        present: &Value,
        facts: &Facts,
        row: &str,
    ) -> Result<(), Failure> {
        let before: Vec<Value> = present["events"].as_array().cloned().unwrap_or_default();
        let mut events = before.clone();
        if merging.is_whole() {
            let told = |event: &Value| facts.events.iter().any(|(kind, _)| event["kind"] == kind.word());
            self.leave_out(&mut events, told)?;
        }
        for (kind, on) in &facts.events {
            if !self.merge_event(merging, &mut events, (*kind, on), row)? {
                merging.kept.push(KeptField { field: "events".into(), notice: on.clone() });
            }
        }
        if events != before {
            merging.changes.insert("events".into(), events.into());
        }
        Ok(())
    }

    /// One event; answers no where a person's entry is kept in its place.
    fn merge_event(
        &self,
        merging: &Merging<'_>,
        events: &mut Vec<Value>,
        (kind, on): (ContractEventKind, &str),
        row: &str,
    ) -> Result<bool, Failure> {
        let Some(known) = events.iter_mut().find(|event| event["kind"] == kind.word()) else {
            let rows = self.part_rows("contract_event", row)?;
            let taken_out = |row: &Image| {
                row.get("kind") == Some(&json!(kind.word()))
                    && row.get("retired_at").is_some_and(Value::is_string)
            };
            if rows.iter().any(taken_out) {
                return Ok(false);
            }
            events.push(json!({ "kind": kind.word(), "on": on }));
            return Ok(true);
        };
        if known["on"] == on || !merging.is_news() {
            return Ok(true);
        }
        let id = known["id"].as_str().unwrap_or_default();
        if History::read(self.file, id)?.by_hand("on") {
            return Ok(false);
        }
        if merging.replaces(&known["on"], &json!(on)) {
            known["on"] = json!(on);
        }
        Ok(true)
    }

    /// Takes out of a list what an import wrote and the notices no longer tell.
    fn leave_out(&self, list: &mut Vec<Value>, told: impl Fn(&Value) -> bool) -> Result<(), Failure> {
        let mut left = Vec::with_capacity(list.len());
        for item in list.drain(..) {
            let id = item["id"].as_str().unwrap_or_default();
            if told(&item) || History::read(self.file, id)?.touched() {
                left.push(item);
            }
        }
        *list = left;
        Ok(())
    }

    /// The rows of a list, those taken out by a person among them; those taken back by undo or taken out by an import
    /// not.
    fn part_rows(&self, table: &'static str, parent: &str) -> Result<Vec<Image>, Failure> {
        let mut rows = Vec::new();
        for row in rows::read_where(self.connection, table, "parent", parent)? {
            let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
            let reason = row.get("retired_reason").and_then(Value::as_str);
            let by_import = || Ok::<_, Failure>(!History::read(self.file, id)?.by_hand("retired_at"));
            if reason.is_none() || (reason != Some(UNDONE) && !by_import()?) {
                rows.push(row);
            }
        }
        Ok(rows)
    }
}

fn merge_fields(merging: &mut Merging<'_>, facts: &Facts) -> Result<(), Failure> {
    for (name, value) in &facts.fields {
        match *name {
            // The key moves on with the stage of the procurement, and the source with each release; a person has no
            // part in either.
            "import_key" | "source" => {
                if merging.is_news() {
                    merging.derived(name, value.clone())?;
                }
            }
            _ => merging.field(name, value.clone())?,
        }
    }
    merging.group(&VALUE, facts.value.clone())?;
    merging.group(&PERIOD, facts.period.clone())
}

/// Leaves the term and the events as they are where what the notices say of them would contradict what a person entered:
/// an extension beyond the end, say, that a later notice moves.
fn keep_term(merging: &mut Merging<'_>, present: &Value, facts: &Facts) {
    let mut merged = present.clone();
    for (name, value) in &merging.changes {
        merged[name] = value.clone();
    }
    if Contract::from_draft(&merged).is_ok() {
        return;
    }
    for field in [PERIOD[0], PERIOD[1], "events"] {
        let Some(wanted) = merging.changes.remove(field) else { continue };
        let days: Vec<&str> = facts.events.iter().map(|(_, on)| on.as_str()).collect();
        let notice = wanted.as_str().map_or_else(|| days.join(", "), str::to_owned);
        merging.kept.push(KeptField { field: field.to_owned(), notice });
    }
}

fn nothing(line: ContractLine) -> ContractStep {
    ContractStep { draft: Map::new(), lead_body: None, supplier: None, line }
}

/// What a notice of a contract says of itself.
const NOTICE: [&str; 4] = ["code", "number", "published_on", "url"];

fn is_alike(item: &Value, wanted: &Value) -> bool {
    NOTICE.iter().all(|name| item[*name] == wanted[*name])
}

/// The key of a procurement that nothing is awarded of yet.
pub(super) fn tender_key(ocid: &str) -> String {
    format!("{ocid}#tender")
}
