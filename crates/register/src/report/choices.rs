//! What a report can be on, and how it may be marked.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::view::{Named, ReportChoices, ReportContract, ReportSubject};
use domain::contract::Contract;
use domain::organisation::Organisation;
use domain::supplier::Supplier;
use domain::vocabulary::Marking;
use domain::word::Word;
use std::collections::HashMap;

/// Suppliers with their contracts, by name, and the markings.
///
/// # Errors
/// Where a row does not hold.
pub fn choices(reader: &Reader<'_>) -> Result<ReportChoices, Failure> {
    let names: HashMap<String, String> = reader
        .all::<Organisation>()?
        .into_iter()
        .map(|found| (found.id, found.record.legal_name.to_string()))
        .collect();
    let mut contracts: HashMap<String, Vec<ReportContract>> = HashMap::new();
    for found in reader.all::<Contract>()? {
        if let Some(supplier) = &found.record.supplier {
            let title = found.record.title.to_string();
            let own = contracts.entry(supplier.as_str().to_owned()).or_default();
            own.push(ReportContract { id: found.id, reference: found.reference, title });
        }
    }
    let mut suppliers = Vec::new();
    for found in reader.all::<Supplier>()? {
        let name = names.get(found.record.organisation.as_str()).cloned();
        let mut own = contracts.remove(&found.id).unwrap_or_default();
        own.sort_by(|one, other| one.reference.cmp(&other.reference));
        // A supplier whose organisation was retired still goes by its reference.
        suppliers.push(ReportSubject { name: name.unwrap_or(found.reference), id: found.id, contracts: own });
    }
    suppliers.sort_by(|one, other| {
        (one.name.to_lowercase(), &one.id).cmp(&(other.name.to_lowercase(), &other.id))
    });
    Ok(ReportChoices { markings: markings(), suppliers })
}

fn markings() -> Vec<Named> {
    let words = crate::failure::words();
    let named = |marking: &Marking| Named {
        word: marking.word().to_owned(),
        text: words.enumeration(Marking::NAME, marking.word()),
    };
    Marking::ALL.iter().map(named).collect()
}

/// The marking of its word (`official-sensitive`) or of what is printed ("OFFICIAL-SENSITIVE").
#[must_use]
pub fn marking_of(text: &str) -> Option<Marking> {
    let words = crate::failure::words();
    let printed = |marking: &Marking| words.enumeration(Marking::NAME, marking.word());
    Marking::from_word(text).or_else(|| {
        Marking::ALL.iter().copied().find(|marking| printed(marking).eq_ignore_ascii_case(text.trim()))
    })
}
