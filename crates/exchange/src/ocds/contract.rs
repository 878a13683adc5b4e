//! From a process to what a register records: one entry for each contract and supplier.
//!
//! A register has one supplier a contract, so an award to several suppliers (a framework, a list of lots) becomes
//! several entries. The award's value is then none of theirs: it stands in `shared_value`. Where a contract has been
//! published for an award, the contract's own dates and value count; where none has, the award's do; where there is
//! no award yet, the tender makes one planned entry without a supplier. What was cancelled or came to nothing makes
//! no entry.

use super::cpv::Cpv;
use super::money::Money;
use super::note::{Note, add};
use super::notice::Notice;
use super::party::Party;
use super::procedure::{Procedure, Regime};
use super::process::{Award, Framework, Period, Process, Signed};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One contract with one supplier, signed, awarded or planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundContract {
    /// Stays the same from one reading to the next: `<ocid>#<award>#<supplier>`, with `#<contract>` added where an
    /// award has several contracts; `<ocid>#tender` without an award; `<ocid>##<supplier or ->#<contract>` for a
    /// contract without an award. Supplier means its identifier in the notice, or its name without one.
    pub key: String,
    /// Keys that this entry may have had in an earlier reading, when the process had not come as far.
    pub formerly: Vec<String>,
    /// What it is known from.
    pub basis: Basis,
    /// The process.
    pub ocid: String,
    /// The award.
    pub award_id: Option<String>,
    /// The published contract.
    pub contract_id: Option<String>,
    /// Who buys.
    pub buyer: Party,
    /// Who supplies; none before an award.
    pub supplier: Option<Party>,
    /// How many suppliers the award names.
    pub suppliers_of_award: usize,
    /// Of the contract, else of the award, else of the tender.
    pub title: Option<String>,
    /// Of the contract, else of the award, else of the tender.
    pub description: Option<String>,
    /// Of the contract, else of the award, if that has one supplier.
    pub value: Option<Money>,
    /// The value of an award or contract with several suppliers, all together.
    pub shared_value: Option<Money>,
    /// What the tender expected; for a planned entry all there is.
    pub estimate: Option<Money>,
    /// Of the contract, else of the award, else as planned in the tender (noted).
    pub period: Period,
    /// The day of the signature.
    pub signed: Option<NaiveDate>,
    /// The day of the award.
    pub awarded: Option<NaiveDate>,
    /// Status of the contract, award or tender as published. It goes out of date: derive from the dates.
    pub published_status: Option<String>,
    /// What is bought.
    pub cpv: Vec<Cpv>,
    /// The notices of this contract and award, after those of the planning and tender.
    pub notices: Vec<Notice>,
    /// How it is bought.
    pub procedure: Procedure,
    /// Under which law.
    pub regime: Regime,
    /// The framework it is called off from.
    pub framework: Option<Framework>,
    /// Remarks on this entry.
    pub notes: Vec<Note>,
}

/// What an entry is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A published contract.
    Contract,
    /// An award; no contract is published yet.
    Award,
    /// A tender or a plan; nothing is awarded yet.
    Tender,
}

/// The part of a key that stands for a supplier.
pub(super) fn supplier_key(supplier: &Party) -> String {
    supplier.id.clone().or_else(|| supplier.name.clone()).unwrap_or_else(|| "-".to_owned())
}

/// Fills `process.contracts`, and adds to its notes what makes no entry.
pub(super) fn find(process: &mut Process, awards_by_release: &[BTreeSet<String>]) {
    let mut found = Vec::new();
    let mut notes = std::mem::take(&mut process.notes);
    for award in &process.awards {
        from_award(process, award, &mut found, &mut notes);
    }
    for signed in &process.signed {
        without_award(process, signed, &mut found, &mut notes);
    }
    if process.awards.is_empty() && process.signed.is_empty() {
        found.extend(from_tender(process, &mut notes));
    }
    if let [only] = found.as_mut_slice() {
        let tender_key = tender_key(&process.ocid);
        if only.key != tender_key {
            only.formerly.push(tender_key);
        }
    }
    note_republished(&mut found, process, awards_by_release);
    process.contracts = found;
    process.notes = notes;
}

fn tender_key(ocid: &str) -> String {
    format!("{ocid}#tender")
}

/// Whether a status says that nothing came of it.
fn came_to_nothing(status: Option<&str>) -> bool {
    matches!(status, Some("cancelled" | "unsuccessful" | "withdrawn"))
}

fn from_award(process: &Process, award: &Award, found: &mut Vec<FoundContract>, notes: &mut Vec<Note>) {
    let all: Vec<&Signed> =
        process.signed.iter().filter(|signed| signed.award_id.as_ref() == Some(&award.id)).collect();
    let live: Vec<&Signed> =
        all.iter().copied().filter(|signed| !came_to_nothing(signed.status.as_deref())).collect();
    for signed in all.iter().filter(|signed| came_to_nothing(signed.status.as_deref())) {
        add(notes, Note::ContractCancelled { contract: signed.id.clone() });
    }
    if came_to_nothing(award.status.as_deref()) && live.is_empty() {
        let status = award.status.clone().unwrap_or_default();
        add(notes, Note::AwardNotMade { award: award.id.clone(), status });
        return;
    }
    if all.is_empty() {
        each_supplier(process, Some(award), None, Naming::ByAward, found);
    }
    for signed in live {
        let naming = match all.as_slice() {
            [_] => Naming::ByAward,
            // Lists keep the order in which releases added to them.
            [oldest, ..] if oldest.id == signed.id => Naming::ByContract { was_by_award: true },
            _ => Naming::ByContract { was_by_award: false },
        };
        each_supplier(process, Some(award), Some(signed), naming, found);
    }
}

fn without_award(process: &Process, signed: &Signed, found: &mut Vec<FoundContract>, notes: &mut Vec<Note>) {
    if process.awards.iter().any(|award| signed.award_id.as_ref() == Some(&award.id)) {
        return;
    }
    if came_to_nothing(signed.status.as_deref()) {
        add(notes, Note::ContractCancelled { contract: signed.id.clone() });
        return;
    }
    add(notes, Note::AwardMissing { contract: signed.id.clone() });
    each_supplier(process, None, Some(signed), Naming::ByContract { was_by_award: false }, found);
}

fn from_tender(process: &Process, notes: &mut Vec<Note>) -> Option<FoundContract> {
    if came_to_nothing(process.tender_status.as_deref()) {
        add(notes, Note::TenderEnded { status: process.tender_status.clone().unwrap_or_default() });
        return None;
    }
    let mut entry = entry(process, None, None, None);
    entry.key = tender_key(&process.ocid);
    entry.period = process.contract_period;
    // The remarks on the tender stand with the process; what was left out of its dates and value concerns this entry.
    let left_out = |note: &&Note| matches!(note, Note::DateUnreadable { .. } | Note::AmountUnreadable { .. });
    notes.iter().filter(left_out).for_each(|note| add(&mut entry.notes, note.clone()));
    entry.published_status = process.tender_status.clone();
    Some(entry)
}

/// One entry for each supplier of the award, or one without a supplier if it names none.
fn each_supplier(
    process: &Process,
    award: Option<&Award>,
    signed: Option<&Signed>,
    naming: Naming,
    found: &mut Vec<FoundContract>,
) {
    let suppliers = award.map(|award| award.suppliers.as_slice()).unwrap_or_default();
    if suppliers.is_empty() {
        let mut entry = entry(process, award, signed, None);
        name(&mut entry, naming);
        add(&mut entry.notes, Note::SupplierMissing);
        found.push(entry);
    }
    for supplier in suppliers {
        let mut entry = entry(process, award, signed, Some(supplier));
        name(&mut entry, naming);
        found.push(entry);
    }
}

/// What a key is made of.
#[derive(Clone, Copy)]
enum Naming {
    /// Award and supplier.
    ByAward,
    /// The contract as well, for the award has several or none is known. The oldest contract of an award went by the
    /// award alone as long as it was the only one.
    ByContract { was_by_award: bool },
}

fn name(entry: &mut FoundContract, naming: Naming) {
    let supplier = entry.supplier.as_ref().map_or_else(|| "-".to_owned(), supplier_key);
    let by_award = format!("{}#{}#{supplier}", entry.ocid, entry.award_id.as_deref().unwrap_or_default());
    entry.key = match (&entry.contract_id, naming) {
        (Some(contract), Naming::ByContract { .. }) => format!("{by_award}#{contract}"),
        _ => by_award.clone(),
    };
    if matches!(naming, Naming::ByContract { was_by_award: true }) {
        entry.formerly.push(by_award);
    }
}

fn entry(
    process: &Process,
    award: Option<&Award>,
    signed: Option<&Signed>,
    supplier: Option<&Party>,
) -> FoundContract {
    let mut notes: Vec<Note> = Vec::new();
    let remarks = signed.map(|s| &s.notes).into_iter().chain(award.map(|a| &a.notes));
    remarks.flatten().for_each(|note| add(&mut notes, note.clone()));
    let suppliers_of_award = award.map_or(0, |award| award.suppliers.len());
    let whole = signed.and_then(|s| s.value.clone()).or_else(|| award.and_then(|a| a.value.clone()));
    let (value, shared_value) = if suppliers_of_award > 1 { (None, whole) } else { (whole, None) };
    if shared_value.is_some() {
        add(&mut notes, Note::ValueShared { suppliers: suppliers_of_award });
    }
    if let Some(Party { id: Some(id), name: None, .. }) = supplier {
        add(&mut notes, Note::SupplierUnnamed { id: id.clone() });
    }
    FoundContract {
        key: String::new(),
        formerly: Vec::new(),
        basis: basis(award, signed),
        ocid: process.ocid.clone(),
        award_id: award.map(|award| award.id.clone()),
        contract_id: signed.map(|signed| signed.id.clone()),
        buyer: process.buyer.clone(),
        supplier: supplier.cloned(),
        suppliers_of_award,
        title: first([signed.map(|s| &s.title), award.map(|a| &a.title), Some(&process.title)]),
        description: first([
            signed.map(|s| &s.description),
            award.map(|a| &a.description),
            Some(&process.description),
        ]),
        value,
        shared_value,
        estimate: process.value.clone(),
        period: dates(process, award, signed, &mut notes),
        signed: signed.and_then(|signed| signed.signed),
        awarded: award.and_then(|award| award.date),
        published_status: first([signed.map(|s| &s.status), award.map(|a| &a.status), None]),
        cpv: what_is_bought(process, award, signed),
        notices: notices(process, award, signed),
        procedure: process.procedure.clone(),
        regime: process.regime.clone(),
        framework: process.framework.clone(),
        notes,
    }
}

fn basis(award: Option<&Award>, signed: Option<&Signed>) -> Basis {
    match (award, signed) {
        (_, Some(_)) => Basis::Contract,
        (Some(_), None) => Basis::Award,
        (None, None) => Basis::Tender,
    }
}

/// The first text that is there.
fn first(texts: [Option<&Option<String>>; 3]) -> Option<String> {
    texts.into_iter().flatten().find_map(Clone::clone)
}

/// The dates of the contract, else of the award, else as planned in the tender. They are never mixed: a start from
/// one and an end from another would be a period that nobody published.
fn dates(process: &Process, award: Option<&Award>, signed: Option<&Signed>, notes: &mut Vec<Note>) -> Period {
    let nothing = Period::default();
    let own = [signed.map(|s| s.period), award.map(|a| a.period)].into_iter().flatten();
    if let Some(period) = own.into_iter().find(|period| *period != nothing) {
        return period;
    }
    if process.contract_period != nothing && (award.is_some() || signed.is_some()) {
        add(notes, Note::PeriodFromTender);
    }
    process.contract_period
}

/// What the contract says is bought, else the award, else the process.
fn what_is_bought(process: &Process, award: Option<&Award>, signed: Option<&Signed>) -> Vec<Cpv> {
    let own = [signed.map(|s| &s.cpv), award.map(|a| &a.cpv)].into_iter().flatten();
    own.into_iter().find(|codes| !codes.is_empty()).unwrap_or(&process.cpv).clone()
}

/// The notices of the process without those of other awards and contracts.
fn notices(process: &Process, award: Option<&Award>, signed: Option<&Signed>) -> Vec<Notice> {
    let later: usize = process.awards.iter().map(|award| award.notices.len()).sum::<usize>()
        + process.signed.iter().map(|signed| signed.notices.len()).sum::<usize>();
    let early = process.notices.len().saturating_sub(later);
    let mut notices: Vec<Notice> = process.notices.iter().take(early).cloned().collect();
    notices.extend(award.into_iter().flat_map(|award| award.notices.clone()));
    notices.extend(signed.into_iter().flat_map(|signed| signed.notices.clone()));
    notices
}

/// Notes on an entry that a later award goes to the same supplier for the same dates, though no release holds both
/// awards: lots stand together in one release, a notice published again replaces the one before.
fn note_republished(found: &mut [FoundContract], process: &Process, awards_by_release: &[BTreeSet<String>]) {
    let mut releases: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (place, awards) in awards_by_release.iter().enumerate() {
        for award in awards {
            releases.entry(award).or_default().insert(place);
        }
    }
    for entry in found {
        if let Some(later) = later_award(entry, process, &releases) {
            add(&mut entry.notes, Note::PerhapsRepublished { later: later.id.clone() });
        }
    }
}

fn later_award<'a>(
    entry: &FoundContract,
    process: &'a Process,
    releases: &BTreeMap<&str, BTreeSet<usize>>,
) -> Option<&'a Award> {
    let supplier = entry.supplier.as_ref()?;
    let own = releases.get(entry.award_id.as_deref()?)?;
    let last = |award: &Award| releases.get(award.id.as_str()).and_then(BTreeSet::last).copied();
    let same = |award: &&Award| {
        award.period == entry.period
            && last(award) > own.last().copied()
            && !came_to_nothing(award.status.as_deref())
            && award.suppliers.contains(supplier)
            && releases.get(award.id.as_str()).is_some_and(|others| own.is_disjoint(others))
    };
    process.awards.iter().filter(same).max_by_key(|award| last(award))
}
