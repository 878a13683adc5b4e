//! A contracting process as its releases leave it.

use super::contract::{self, FoundContract};
use super::cpv::{Cpv, codes};
use super::date;
use super::merge::{MOST, Merged};
use super::money::{Money, value};
use super::note::{Note, add};
use super::notice::{Notice, notices};
use super::party::{Party, parties, referred};
use super::procedure::{Procedure, Regime, procedure, regime};
use super::reason::{Reason, Refused};
use super::text;
use crate::json::{Json, Object};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What was read from a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The processes in order of ocid.
    pub processes: Vec<Process>,
    /// What was not taken in, in order of lines.
    pub refused: Vec<Refused>,
    /// How many releases the file holds that could be used, before equal ones are taken together.
    pub releases_read: usize,
    /// How many of them became part of a process: those of processes that were not refused.
    pub releases_taken: usize,
    /// What can be kept of the file, each release once: see [`Kept`].
    pub kept: Vec<Kept>,
}

/// A release of the file as text, without people to contact, to be read again beside later ones of its process.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Kept {
    /// The process.
    pub ocid: String,
    /// The release: JSON.
    pub text: String,
}

impl Reading {
    /// Every contract found, process by process.
    pub fn contracts(&self) -> impl Iterator<Item = &FoundContract> {
        self.processes.iter().flat_map(|process| &process.contracts)
    }
}

/// One contracting process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// The worldwide number of the process.
    pub ocid: String,
    /// Its releases in order of date.
    pub release_ids: Vec<String>,
    /// When the first of them was published.
    pub first_seen: DateTime<Utc>,
    /// When the last of them was published.
    pub last_seen: DateTime<Utc>,
    /// `award`, `tenderAmendment` and so on: every tag of every release, in order of the alphabet.
    pub tags: Vec<String>,
    /// Of the tender, else of the release.
    pub title: Option<String>,
    /// Of the tender, else of the release.
    pub description: Option<String>,
    /// Who buys.
    pub buyer: Party,
    /// Everybody the notices list.
    pub parties: Vec<Party>,
    /// The law it is bought under.
    pub regime: Regime,
    /// How it is bought.
    pub procedure: Procedure,
    /// The framework it is called off from, where the notice links to it.
    pub framework: Option<Framework>,
    /// What is bought.
    pub cpv: Vec<Cpv>,
    /// `goods`, `works` or `services`, as published.
    pub category: Option<String>,
    /// The notices published.
    pub notices: Vec<Notice>,
    /// `planned`, `active`, `complete`, `cancelled` and so on, as published.
    pub tender_status: Option<String>,
    /// When tenders can be made.
    pub tender_period: Period,
    /// The value that the tender expects.
    pub value: Option<Money>,
    /// The dates that the tender plans for the contract.
    pub contract_period: Period,
    /// The awards, also those that came to nothing.
    pub awards: Vec<Award>,
    /// The contracts, also those that were cancelled.
    pub signed: Vec<Signed>,
    /// What a register would record: see [`FoundContract`].
    pub contracts: Vec<FoundContract>,
    /// Remarks on the process as a whole.
    pub notes: Vec<Note>,
}

/// Days from and to, both included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub start: Option<NaiveDate>,
    /// The last day.
    pub end: Option<NaiveDate>,
    /// The last day if every option to extend is used (`maxExtentDate`).
    pub latest_end: Option<NaiveDate>,
}

/// The framework agreement that a process calls off from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    /// Its ocid or other number.
    pub reference: Option<String>,
    /// Its title.
    pub title: Option<String>,
}

/// One award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Award {
    /// Its identifier within the process.
    pub id: String,
    /// As published.
    pub title: Option<String>,
    /// As published.
    pub description: Option<String>,
    /// `active`, `cancelled` and so on, as published.
    pub status: Option<String>,
    /// The day of the decision.
    pub date: Option<NaiveDate>,
    /// The value of the whole award.
    pub value: Option<Money>,
    /// The dates of the contract awarded.
    pub period: Period,
    /// Each supplier once.
    pub suppliers: Vec<Party>,
    /// What is bought, if the award says so itself.
    pub cpv: Vec<Cpv>,
    /// The notices of the award.
    pub notices: Vec<Notice>,
    /// Remarks on the award.
    pub notes: Vec<Note>,
}

/// One signed contract: an entry under `contracts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// Its identifier within the process.
    pub id: String,
    /// The award it follows.
    pub award_id: Option<String>,
    /// As published.
    pub title: Option<String>,
    /// As published.
    pub description: Option<String>,
    /// `active`, `terminated` and so on, as published.
    pub status: Option<String>,
    /// The day of the signature.
    pub signed: Option<NaiveDate>,
    /// The value of the contract.
    pub value: Option<Money>,
    /// Its dates.
    pub period: Period,
    /// What is bought, if the contract says so itself.
    pub cpv: Vec<Cpv>,
    /// The notices of the contract.
    pub notices: Vec<Notice>,
    /// Remarks on the contract.
    pub notes: Vec<Note>,
}

impl Process {
    /// Visits every mention of a party.
    pub(super) fn each_party(&mut self, visit: &mut dyn FnMut(&mut Party)) {
        visit(&mut self.buyer);
        self.parties.iter_mut().for_each(&mut *visit);
        self.awards.iter_mut().flat_map(|award| &mut award.suppliers).for_each(&mut *visit);
        for contract in &mut self.contracts {
            visit(&mut contract.buyer);
            contract.supplier.iter_mut().for_each(&mut *visit);
        }
    }
}

/// Reads the merged releases of one process.
pub(super) fn process(ocid: &str, merged: Merged) -> Result<Process, Reason> {
    if is_too_large(&merged.body) {
        return Err(Reason::TooLarge { most: MOST });
    }
    let Merged { body, release_ids, tags, first, last, awards_by_release, mut notes } = merged;
    let nothing = Object::default();
    let tender = body.object("tender").unwrap_or(&nothing);
    let parties = parties(&body, &mut notes);
    let buyer = buyer(&body, tender, &parties, &mut notes).ok_or(Reason::NoBuyer)?;
    let awards: Vec<Award> = body.objects("awards").map(|given| award(given, &parties)).collect();
    let signed: Vec<Signed> = body.objects("contracts").map(signed).collect();
    let notices = all_notices(&body, tender, &awards, &signed, &mut notes);
    let procedure = procedure(tender, &mut notes);
    let mut process = Process {
        ocid: ocid.to_owned(),
        release_ids,
        first_seen: first,
        last_seen: last,
        tags: tags.into_iter().collect(),
        title: text::line(tender, "title", &mut notes).or_else(|| text::line(&body, "title", &mut notes)),
        description: text::lines(tender, "description", &mut notes)
            .or_else(|| text::lines(&body, "description", &mut notes)),
        regime: regime(ocid, tender, &procedure, &notices, &buyer),
        buyer,
        parties,
        procedure,
        framework: framework(&body, &mut notes),
        cpv: all_codes(tender, &awards, &signed, &mut notes),
        category: text::line(tender, "mainProcurementCategory", &mut notes),
        notices,
        tender_status: text::line(tender, "status", &mut notes),
        tender_period: period(tender, "tenderPeriod", &mut notes),
        value: value(tender, "value", &mut notes),
        contract_period: period(tender, "contractPeriod", &mut notes),
        awards,
        signed,
        contracts: Vec::new(),
        notes,
    };
    contract::find(&mut process, &awards_by_release);
    Ok(process)
}

/// Characters that all contracts of a process may hold together.
const MOST_TEXT: usize = 256 * 1024 * 1024;

/// Every contract repeats the texts of its process and award, so that many suppliers and long texts multiply.
fn is_too_large(body: &Object) -> bool {
    let signed = body.array("contracts").len();
    let mut by_award: BTreeMap<&str, usize> = BTreeMap::new();
    for award in body.objects("contracts").filter_map(|given| given.text("awardID")) {
        *by_award.entry(award).or_default() += 1;
    }
    let entries = body.objects("awards").fold(signed, |entries, award| {
        let times = award.text("id").and_then(|id| by_award.get(id)).map_or(1, |&times| times);
        entries.saturating_add(award.array("suppliers").len().saturating_mul(times))
    });
    let shared = body.members.iter().filter(|(name, _)| *name != "parties").map(|(_, value)| text_in(value));
    entries > MOST || entries.saturating_mul(shared.sum()) > MOST_TEXT
}

fn text_in(value: &Json) -> usize {
    match value {
        Json::Text(text) => text.len(),
        Json::Array(items) => items.iter().map(text_in).sum(),
        Json::Object(object) => object
            .members
            .iter()
            .filter(|(name, _)| *name != "suppliers")
            .map(|(_, value)| text_in(value))
            .sum(),
        _ => 0,
    }
}

fn buyer(body: &Object, tender: &Object, parties: &[Party], notes: &mut Vec<Note>) -> Option<Party> {
    let with_role =
        |role: &str| parties.iter().find(|party| party.roles.iter().any(|own| own == role)).cloned();
    let named = body.object("buyer").and_then(|given| referred(given, parties, notes));
    if let Some(buyer) = named.or_else(|| with_role("buyer")) {
        return Some(buyer);
    }
    let entity = tender.object("procuringEntity").and_then(|given| referred(given, parties, notes));
    let entity = entity.or_else(|| with_role("procuringEntity"))?;
    add(notes, Note::BuyerFromProcuringEntity);
    Some(entity)
}

/// A period; that it ends before it starts is noted and left as it is.
fn period(section: &Object, name: &str, notes: &mut Vec<Note>) -> Period {
    let Some(given) = section.object(name) else { return Period::default() };
    let period = Period {
        start: date::day(given, "startDate", notes),
        end: date::day(given, "endDate", notes),
        latest_end: date::day(given, "maxExtentDate", notes),
    };
    if matches!((period.start, period.end), (Some(start), Some(end)) if end < start) {
        add(notes, Note::EndBeforeStart);
    }
    period
}

fn award(given: &Object, parties: &[Party]) -> Award {
    let mut notes = Vec::new();
    let notes = &mut notes;
    let mut award = Award {
        id: text::line(given, "id", notes).unwrap_or_default(),
        title: text::line(given, "title", notes),
        description: text::lines(given, "description", notes),
        status: text::line(given, "status", notes),
        date: date::day(given, "date", notes),
        value: value(given, "value", notes),
        period: period(given, "contractPeriod", notes),
        suppliers: suppliers(given, parties, notes),
        cpv: codes(given, notes),
        notices: notices(given, notes),
        notes: Vec::new(),
    };
    award.notes = std::mem::take(notes);
    award
}

fn suppliers(award: &Object, parties: &[Party], notes: &mut Vec<Note>) -> Vec<Party> {
    let mut suppliers: Vec<Party> = Vec::new();
    let mut keys = BTreeSet::new();
    for given in award.objects("suppliers") {
        let Some(supplier) = referred(given, parties, notes) else { continue };
        let key = contract::supplier_key(&supplier);
        if keys.insert(key.clone()) {
            suppliers.push(supplier);
        } else {
            add(notes, Note::SupplierRepeated { id: key });
        }
    }
    suppliers
}

fn signed(given: &Object) -> Signed {
    let mut notes = Vec::new();
    let notes = &mut notes;
    let mut signed = Signed {
        id: text::line(given, "id", notes).unwrap_or_default(),
        award_id: text::line(given, "awardID", notes),
        title: text::line(given, "title", notes),
        description: text::lines(given, "description", notes),
        status: text::line(given, "status", notes),
        signed: date::day(given, "dateSigned", notes),
        value: value(given, "value", notes),
        period: period(given, "period", notes),
        cpv: codes(given, notes),
        notices: notices(given, notes),
        notes: Vec::new(),
    };
    signed.notes = std::mem::take(notes);
    signed
}

/// The framework that the process is linked to: a related process whose relationship is `framework`.
fn framework(body: &Object, notes: &mut Vec<Note>) -> Option<Framework> {
    let is_framework = |process: &&Object| {
        process.array("relationship").iter().any(|relation| relation.as_text() == Some("framework"))
    };
    let process = body.objects("relatedProcesses").find(is_framework)?;
    let framework = Framework {
        reference: text::line(process, "identifier", notes),
        title: text::line(process, "title", notes),
    };
    (framework.reference.is_some() || framework.title.is_some()).then_some(framework)
}

fn all_notices(
    body: &Object,
    tender: &Object,
    awards: &[Award],
    signed: &[Signed],
    notes: &mut Vec<Note>,
) -> Vec<Notice> {
    let mut found = body.object("planning").map(|planning| notices(planning, notes)).unwrap_or_default();
    found.extend(notices(tender, notes));
    found.extend(awards.iter().flat_map(|award| award.notices.clone()));
    found.extend(signed.iter().flat_map(|signed| signed.notices.clone()));
    found
}

fn all_codes(tender: &Object, awards: &[Award], signed: &[Signed], notes: &mut Vec<Note>) -> Vec<Cpv> {
    let mut found = codes(tender, notes);
    let later = awards.iter().map(|award| &award.cpv).chain(signed.iter().map(|signed| &signed.cpv));
    let mut known: BTreeSet<String> = found.iter().map(|cpv| cpv.code.clone()).collect();
    found.extend(later.flatten().filter(|cpv| known.insert(cpv.code.clone())).cloned());
    found
}
