//! What the reports on an incident contain: its record and all that belongs to it, with what the clocks and the matrix say.

use super::names::Names;
use super::{ReportOptions, live, setting};
use crate::failure::Failure;
use crate::incident::{Loaded, around, entered, nation_of_group, of};
use crate::now;
use crate::reader::{Found, Reader};
use ::report::model::{Chronology, Counted, Entered, IncidentFile, IncidentPack, Moment};
use domain::clause::Clause;
use domain::clock::Event;
use domain::contract::Contract;
use domain::evidence::Evidence;
use domain::incident::IncidentEvent;
use domain::incident::case::counts;
use domain::incident::clocks::{clocks, decided, owed, told_at};
use domain::incident::owed::whom_to_tell;
use domain::incident::severity::severity;
use domain::noun::Noun;
use domain::organisation::{Contact, Organisation};
use domain::record::Record;
use domain::when::Instant;
use domain::word::Word;
use std::collections::BTreeSet;

/// What the chronology of an incident contains.
///
/// # Errors
/// Where no incident has the reference, or a row does not hold.
pub fn chronology_model(
    reader: &Reader<'_>,
    reference: &str,
    options: &ReportOptions,
    summary_alone: bool,
) -> Result<Chronology, Failure> {
    let (setting, file) = gather(reader, reference, options)?;
    Ok(Chronology { setting, file, summary_alone })
}

/// What the pack of an incident contains.
///
/// # Errors
/// Where no incident has the reference, or a row does not hold.
pub fn incident_pack_model(
    reader: &Reader<'_>,
    reference: &str,
    options: &ReportOptions,
) -> Result<IncidentPack, Failure> {
    let (setting, file) = gather(reader, reference, options)?;
    Ok(IncidentPack { setting, file })
}

fn gather(
    reader: &Reader<'_>,
    reference: &str,
    options: &ReportOptions,
) -> Result<(::report::model::Setting, IncidentFile), Failure> {
    let id = reader.resolve(Noun::Incident, reference)?;
    let loaded = of(reader, &id)?;
    live(Noun::Incident, &loaded.incident)?;
    let file = file(&Names::new(reader), &loaded)?;
    let lead = file.lead_body.as_ref().map(|body| body.record.legal_name.to_string());
    Ok((setting::setting(reader, options, lead.as_deref())?, file))
}

fn file(names: &Names<'_>, loaded: &Loaded) -> Result<IncidentFile, Failure> {
    let reader = names.reader;
    let incident = &loaded.incident.record;
    let judged_at = judged_at(reader)?;
    let case = loaded.case_at(reader, judged_at);
    let outcome = clocks(incident, &case);
    let id = loaded.incident.id.as_str();
    let around = around(reader, incident)?;
    let lead =
        incident.lead_body.as_ref().map(|link| reader.load::<Organisation>(link.as_str())).transpose()?;
    let contacts = match &lead {
        Some(body) => names.items(reader.all_where::<Contact>("organisation", &body.id)?)?,
        None => Vec::new(),
    };
    let supplier = reader.reference(Noun::Supplier, incident.supplier.as_str())?;
    let of_group =
        |group| nation_of_group(reader, incident, group).map(|nation| severity(incident, group, nation));
    Ok(IncidentFile {
        supplier: (supplier, names.name(Noun::Supplier.table(), incident.supplier.as_str())?),
        lead_body: lead.map(|body| names.item(&body)).transpose()?,
        contacts,
        contract: contract(reader, loaded)?,
        clause: clause(names, loaded)?,
        entered: incident.events.iter().map(|event| entry(reader, event)).collect::<Result<_, _>>()?,
        counts: counted(reader, loaded),
        owed: owed(incident, &case, &outcome),
        decided: decided(incident, &case, &outcome),
        outcome,
        nation: around.nation,
        tellings: whom_to_tell(incident, &case, &around),
        severity: incident.groups.iter().map(of_group).collect::<Result<_, Failure>>()?,
        now: told_at(incident, judged_at),
        decisions: belonging(names, id)?,
        claims: belonging(names, id)?,
        interim_controls: belonging(names, id)?,
        lessons: belonging(names, id)?,
        disputes: belonging(names, id)?,
        actions: belonging(names, id)?,
        evidence: evidence(names, loaded)?,
        notices: loaded.notices.iter().map(|notice| names.item(notice)).collect::<Result<_, _>>()?,
        incident: names.item(&loaded.incident)?,
    })
}

/// The instant at which open clocks are judged: the last change of the register, within the report's day. So the same records give
/// the same bytes whenever the report is made; its facts name the day and the last change.
fn judged_at(reader: &Reader<'_>) -> Result<Instant, Failure> {
    let (begin, end) = (Instant::start_of(reader.as_at()), now::end_of_london_day(reader.as_at()));
    let changed = setting::head_at(reader)?.map_or(begin, Instant::from_utc);
    Ok(changed.min(Instant::from_utc(end)).max(begin))
}

/// Records of a kind that belong to the incident.
fn belonging<T: Record>(names: &Names<'_>, id: &str) -> Result<Vec<::report::model::Item<T>>, Failure> {
    names.items(names.reader.all_where::<T>("incident", id)?)
}

/// Reference and title of the contract whose terms it is judged by.
fn contract(reader: &Reader<'_>, loaded: &Loaded) -> Result<Option<(String, String)>, Failure> {
    let link = loaded.incident.record.contract.as_ref();
    let found = link.map(|link| reader.load::<Contract>(link.as_str())).transpose()?;
    Ok(found.map(|found| (found.reference, found.record.title.to_string())))
}

/// The clause of that contract, as the clocks took it.
fn clause(names: &Names<'_>, loaded: &Loaded) -> Result<Option<::report::model::Item<Clause>>, Failure> {
    let Some(contract) = &loaded.incident.record.contract else { return Ok(None) };
    let found: Option<Found<Clause>> = names.reader.all_where::<Clause>("contract", contract.as_str())?.pop();
    found.map(|found| names.item(&found)).transpose()
}

/// When a statement was entered, and by whom.
fn entry(reader: &Reader<'_>, event: &IncidentEvent) -> Result<Option<Entered>, Failure> {
    let Some(id) = &event.id else { return Ok(None) };
    let Some((at, by)) = entered(reader, &id.to_string())? else { return Ok(None) };
    let at = now::read(&at).ok_or_else(|| Failure::damaged("an entry of the trail has no instant"))?;
    let (hour, minute) = now::london_time(at);
    let minutes = u16::try_from(hour * 60 + minute).unwrap_or_default();
    Ok(Some(Entered { at: Moment { day: now::london_day(at), minutes }, by }))
}

/// What counts of each event of which anything is known.
fn counted(reader: &Reader<'_>, loaded: &Loaded) -> Vec<Counted> {
    let letters = loaded.letters();
    let had_come = |event: Event, day| event == Event::RemedyEnds || day <= reader.as_at();
    let counted = |&event: &Event| {
        let (when, basis) = counts(&loaded.incident.record, &letters, event)?;
        had_come(event, when.first_day()).then_some(Counted { event, when, basis })
    };
    Event::ALL.iter().filter_map(counted).collect()
}

/// The documents that statements about events and notices name, each once.
fn evidence(names: &Names<'_>, loaded: &Loaded) -> Result<Vec<::report::model::Item<Evidence>>, Failure> {
    let of_events = loaded.incident.record.events.iter().filter_map(|event| event.document.as_ref());
    let of_notices = loaded.notices.iter().filter_map(|notice| notice.record.document.as_ref());
    let ids: BTreeSet<&str> = of_events.chain(of_notices).map(|link| link.as_str()).collect();
    let found = ids.into_iter().map(|id| names.reader.load::<Evidence>(id));
    names.items(found.collect::<Result<Vec<_>, _>>()?)
}
