//! What decides whom to tell and stands outside the incident's own record: the nation, the supplier's other customers, its band.

use super::said::named;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::score;
use crate::view::NationView;
use domain::contract::Contract;
use domain::incident::owed::Around;
use domain::incident::{Incident, IncidentGroup};
use domain::notification::Notifications;
use domain::organisation::Organisation;
use domain::scoring::Band;
use domain::supplier::Supplier;
use domain::vocabulary::{Answer, Jurisdiction};
use std::collections::BTreeSet;

/// All of it.
pub(crate) fn around(reader: &Reader<'_>, incident: &Incident) -> Result<Around, Failure> {
    Ok(Around {
        nation: nation_of(reader, incident)?.0,
        shared_supplier: shared_supplier(reader, incident)?,
        high_band: high_band(reader, incident.supplier.as_str())?,
    })
}

/// The nation whose routes apply, as it is shown.
pub(super) fn nation(reader: &Reader<'_>, incident: &Incident) -> Result<NationView, Failure> {
    let (nation, of_lead_body) = nation_of(reader, incident)?;
    let matrix = Notifications::current().version.clone();
    Ok(NationView { nation: named(nation), of_lead_body, matrix })
}

/// The nation that the incident names, else that of the body that leads; and whether it is the latter's.
fn nation_of(reader: &Reader<'_>, incident: &Incident) -> Result<(Jurisdiction, bool), Failure> {
    if incident.jurisdiction != Jurisdiction::Unknown {
        return Ok((incident.jurisdiction, false));
    }
    let lead = incident.lead_body.as_ref().map(|body| nation_of_body(reader, body.as_str())).transpose()?;
    Ok((lead.unwrap_or(Jurisdiction::Unknown), lead.is_some_and(|nation| nation != Jurisdiction::Unknown)))
}

/// The nation of a group's body; where it names none, that of the incident.
pub(crate) fn nation_of_group(
    reader: &Reader<'_>,
    incident: &Incident,
    group: &IncidentGroup,
) -> Result<Jurisdiction, Failure> {
    match &group.body {
        Some(body) => nation_of_body(reader, body.as_str()),
        None => Ok(nation_of(reader, incident)?.0),
    }
}

fn nation_of_body(reader: &Reader<'_>, id: &str) -> Result<Jurisdiction, Failure> {
    Ok(reader.load::<Organisation>(id)?.record.jurisdiction)
}

/// Whether other bodies have the same supplier, as far as the register says. That it names none says nothing: others may.
fn shared_supplier(reader: &Reader<'_>, incident: &Incident) -> Result<Answer, Failure> {
    let supplier = incident.supplier.as_str();
    let mut bodies: BTreeSet<String> =
        incident.bodies.iter().map(|body| body.organisation.as_str().to_owned()).collect();
    bodies.extend(incident.lead_body.iter().map(|body| body.as_str().to_owned()));
    for contract in reader.all_where::<Contract>("supplier", supplier)? {
        let served = contract.record.served_bodies.iter().map(|body| &body.organisation);
        bodies.extend(served.chain(&contract.record.lead_body).map(|body| body.as_str().to_owned()));
    }
    let aggregator = reader.load::<Supplier>(supplier)?.record.aggregator == Answer::Yes;
    Ok(if bodies.len() > 1 || aggregator { Answer::Yes } else { Answer::Unknown })
}

/// Whether the supplier's band, the worst of its contracts', is High or Extreme; a contract that is not assessed may be.
fn high_band(reader: &Reader<'_>, supplier: &str) -> Result<Answer, Failure> {
    let scores = score::of_supplier(reader, supplier)?;
    let band = |scored: &score::Scored| scored.score.figures().map(|figures| figures.band);
    let bands: Vec<Option<Band>> = scores.iter().map(band).collect();
    Ok(if bands.iter().flatten().any(|band| *band >= Band::High) {
        Answer::Yes
    } else if bands.is_empty() || bands.contains(&None) {
        Answer::Unknown
    } else {
        Answer::No
    })
}
