//! Who a supplier is.

use super::phrase::{answer, country, known, named};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::{ContactView, Identity, IdentityNumber, Named};
use domain::organisation::{Contact, Organisation};
use domain::supplier::Supplier;

/// The supplier's organisation, numbers and contacts.
pub(super) fn identity(reader: &Reader<'_>, supplier: &Supplier) -> Result<Identity, Failure> {
    let organisation = reader.load::<Organisation>(supplier.organisation.as_str())?.record;
    let parent = organisation.parent.as_ref().or(organisation.ultimate_parent.as_ref());
    let sectors = supplier.sectors.iter().chain(&organisation.sectors);
    let mut named_sectors: Vec<String> = Vec::new();
    for sector in sectors.map(|sector| named(*sector).text) {
        if !named_sectors.contains(&sector) {
            named_sectors.push(sector);
        }
    }
    let known_as: Vec<&str> =
        organisation.known_as.iter().chain(&organisation.welsh_name).map(|name| &**name).collect();
    Ok(Identity {
        legal_name: organisation.legal_name.to_string(),
        known_as: (!known_as.is_empty()).then(|| words().list(&known_as)),
        kind: known(organisation.kind),
        jurisdiction: known(organisation.jurisdiction),
        country: organisation.country.as_deref().map(country),
        parent: parent.map(|link| name_of(reader, link.as_str())).transpose()?,
        aggregator: answer(supplier.aggregator),
        sectors: named_sectors,
        numbers: numbers(&organisation),
        contacts: contacts(reader, supplier.organisation.as_str())?,
    })
}

/// The name of an organisation.
pub(crate) fn name_of(reader: &Reader<'_>, organisation: &str) -> Result<String, Failure> {
    Ok(reader.load::<Organisation>(organisation)?.record.legal_name.to_string())
}

fn numbers(organisation: &Organisation) -> Vec<IdentityNumber> {
    [
        ("companies_house_number", organisation.companies_house_number.as_deref()),
        ("ico_registration", organisation.ico_registration.as_deref()),
        ("ods_code", organisation.ods_code.as_deref()),
        ("ppon", organisation.ppon.as_deref()),
        ("lei", organisation.lei.as_deref()),
        ("duns", organisation.duns.as_deref()),
        ("vat_number", organisation.vat_number.as_deref()),
        ("charity_number", organisation.charity_number.as_deref()),
        ("portal_id", organisation.portal_id.as_deref()),
    ]
    .into_iter()
    .filter_map(|(field, number)| {
        let kind = Named { word: field.replace('_', "-"), text: crate::history::label(field) };
        Some(IdentityNumber { kind, number: number?.to_owned() })
    })
    .collect()
}

fn contacts(reader: &Reader<'_>, organisation: &str) -> Result<Vec<ContactView>, Failure> {
    let found = reader.all_where::<Contact>("organisation", organisation)?;
    let view = |contact: Contact| ContactView {
        role: named(contact.role).text,
        name: contact.name.as_deref().map(str::to_owned),
        email: contact.email.as_deref().map(str::to_owned),
        phone: contact.telephone.as_deref().map(str::to_owned),
    };
    Ok(found.into_iter().map(|found| view(found.record)).collect())
}
