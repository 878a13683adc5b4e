//! Buyers and suppliers.

use super::identifier::{Identifier, Shape, identifiers, split_party_id};
use super::note::{Note, add};
use super::process::Process;
use super::text;
use crate::json::{Json, Object};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An organisation that takes part. No contact point is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Equal keys mean the same party throughout a reading: the same company number, or the same identifier in a
    /// public list. Names that merely look alike are never taken for one party. Within one process also an identifier
    /// of the publisher's own.
    pub key: String,
    /// The identifier in the notice.
    pub id: Option<String>,
    /// As published.
    pub name: Option<String>,
    /// The registered name as published.
    pub legal_name: Option<String>,
    /// Entries in lists of organisations.
    pub identifiers: Vec<Identifier>,
    /// Its address.
    pub address: Option<Address>,
    /// `buyer`, `supplier`, `procuringEntity` and so on, as published.
    pub roles: Vec<String>,
    /// `sme`, `large` and so on, as published.
    pub scale: Option<String>,
}

/// The address of an organisation, as published.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// House and street; often the whole address.
    pub street: Option<String>,
    /// Town.
    pub locality: Option<String>,
    /// Region; in some notices a NUTS or ITL code.
    pub region: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Country, as published: a name or a code.
    pub country: Option<String>,
}

impl Party {
    /// The identifier in that list, if it has the list's shape (or none is known).
    #[must_use]
    pub fn identifier(&self, scheme: &str) -> Option<&str> {
        let mut sound = self.identifiers.iter().filter(|found| found.shape != Shape::Wrong);
        sound.find(|found| found.scheme == scheme).map(|found| found.id.as_str())
    }

    /// The Companies House number: eight characters.
    #[must_use]
    pub fn company_number(&self) -> Option<&str> {
        self.identifier("GB-COH")
    }
}

/// The parties of a process in the order of the notice. Of two entries with one id the first counts.
pub(super) fn parties(body: &Object, notes: &mut Vec<Note>) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::new();
    let mut contacts = 0;
    for given in body.objects("parties") {
        contacts += usize::from(given.object("contactPoint").is_some_and(|point| !point.members.is_empty()));
        let party = party(given, notes);
        match parties.iter().find(|known| known.id.is_some() && known.id == party.id) {
            Some(known) if *known != party => {
                add(notes, Note::PartyRepeated { id: party.id.unwrap_or_default() });
            }
            Some(_) => {}
            None => parties.push(party),
        }
    }
    if contacts > 0 {
        add(notes, Note::ContactsLeftOut { count: contacts });
    }
    parties
}

/// The party that a buyer or supplier entry refers to: the one with its id, or, without an id, with exactly its name;
/// otherwise what the entry itself says (releases of OCDS 1.0 write the organisation there).
pub(super) fn referred(reference: &Object, parties: &[Party], notes: &mut Vec<Note>) -> Option<Party> {
    let own = party(reference, notes);
    let known = match &own.id {
        Some(_) => parties.iter().find(|party| party.id == own.id),
        None => parties.iter().find(|party| party.name.is_some() && party.name == own.name),
    };
    let found = match known {
        Some(known) => Party { name: known.name.clone().or(own.name), ..known.clone() },
        None => own,
    };
    (found.id.is_some() || found.name.is_some()).then_some(found)
}

fn party(given: &Object, notes: &mut Vec<Note>) -> Party {
    let identifier = given.object("identifier");
    Party {
        key: String::new(),
        id: text::line(given, "id", notes),
        name: text::line(given, "name", notes),
        legal_name: identifier.and_then(|identifier| text::line(identifier, "legalName", notes)),
        identifiers: identifiers(given, notes),
        address: given.object("address").and_then(|given| address(given, notes)),
        roles: given.array("roles").iter().filter_map(Json::as_text).map(str::to_owned).collect(),
        scale: given.object("details").and_then(|details| text::line(details, "scale", notes)),
    }
}

fn address(given: &Object, notes: &mut Vec<Note>) -> Option<Address> {
    let mut line = |name| text::line(given, name, notes);
    let address = Address {
        street: line("streetAddress"),
        locality: line("locality"),
        region: line("region"),
        postcode: line("postalCode"),
        country: line("countryName").or_else(|| line("country")),
    };
    (address != Address::default()).then_some(address)
}

/// Gives every party of a reading its key. A public identifier that occurs with one company number anywhere stands
/// for that company everywhere; one that occurs with two different numbers does not tie them together.
pub(super) fn name_keys(processes: &mut [Process]) {
    let mut companies: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for process in processes.iter_mut() {
        let ocid = process.ocid.clone();
        process.each_party(&mut |party| {
            if let Some(number) = party.company_number() {
                companies.entry(own_key(&ocid, party)).or_default().insert(number.to_owned());
            }
        });
    }
    for process in processes {
        let ocid = process.ocid.clone();
        process.each_party(&mut |party| party.key = key(&ocid, party, &companies));
    }
}

fn key(ocid: &str, party: &Party, companies: &BTreeMap<String, BTreeSet<String>>) -> String {
    let own = own_key(ocid, party);
    let only = companies.get(&own).filter(|numbers| numbers.len() == 1).and_then(|numbers| numbers.first());
    match party.company_number().or(only.map(String::as_str)) {
        Some(number) => format!("GB-COH-{number}"),
        None => own,
    }
}

/// A public identifier as it stands; one of the publisher's own, or a mere name, only within its process.
fn own_key(ocid: &str, party: &Party) -> String {
    match (&party.id, &party.name) {
        (Some(id), _) if split_party_id(id).is_some() => id.clone(),
        (Some(id), _) => format!("{ocid}#{id}"),
        (None, Some(name)) => format!("{ocid}#name:{name}"),
        (None, None) => format!("{ocid}#"),
    }
}
