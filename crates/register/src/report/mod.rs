//! Reports of the register: gathered into a model, laid out, previewed, saved. A report writes nothing to the register, but
//! where it is issued: then its document and the hash of its bytes become an entry of the trail.

mod asked;
mod board;
mod breaches;
mod choices;
mod dossier;
mod extract;
mod incident;
mod issue;
mod made;
mod names;
mod people;
mod preview;
mod save;
mod setting;
mod sheet;
mod subject;
mod wanted;

pub use ::report::model::{ExtractKind, Purpose, SortedBy};
pub use asked::{Asked, make};
pub use board::board_model;
pub use choices::{choices, marking_of, profile_of};
pub use extract::{ExtractAsked, extract_model};
pub use incident::{chronology_model, incident_pack_model};
pub use issue::{Issued, IssuedLine, issue, issued, reissue};
pub use made::{Made, Pages};
pub use preview::{Looked, issue_looked_at, preview, warned};
pub use save::{is_report, may_save, save};
pub(crate) use subject::live;
pub use subject::{Subject, subject};

use crate::failure::Failure;
use crate::reader::Reader;
use crate::register::Person;
use ::report::model::{DueDiligence, Retendering, Version};
use domain::contract::Contract;
use domain::noun::Noun;
use domain::redaction::Profile;
use domain::supplier::Supplier;
use domain::vocabulary::Marking;
use dossier::Scope;
use names::Names;
use words::Words;

/// What a report says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportOptions {
    /// Who makes it.
    pub person: Person,
    /// The body that issues it; the lead body of the first contract where none is given.
    pub organisation: Option<String>,
    /// Protective marking.
    pub marking: Marking,
    /// Why a due-diligence report is made.
    pub purpose: Purpose,
    /// The decision that is asked for; none leaves room to write one.
    pub decision_wanted: Option<String>,
    /// Whom the copy is made for, and so what it leaves out.
    pub profile: Profile,
    /// Whether headings stand in Welsh too.
    pub bilingual: bool,
    /// Draft, unless it is being issued.
    pub version: Version,
}

impl ReportOptions {
    /// A report by a person, marked OFFICIAL-SENSITIVE: COMMERCIAL, whose purpose nobody has said.
    #[must_use]
    pub fn by(person: &Person) -> Self {
        Self {
            person: person.clone(),
            organisation: None,
            marking: Marking::OfficialSensitiveCommercial,
            purpose: Purpose::NotSaid,
            decision_wanted: None,
            profile: Profile::Full,
            bilingual: false,
            version: Version::Draft,
        }
    }
}

/// The due-diligence report on a contract, or on a supplier and all its contracts.
///
/// # Errors
/// Where nothing has the reference, or a row does not hold.
pub fn due_diligence(
    reader: &Reader<'_>,
    reference: &str,
    options: &ReportOptions,
    words: &Words,
) -> Result<Made, Failure> {
    let model = due_diligence_model(reader, reference, options, words)?;
    let name = name_of(&model, reference);
    let model = asked::copy(model, words)?;
    Made::new(&::report::documents::due_diligence(&model, words), "due-diligence", &name, reader.as_at())
}

/// The retendering report on a contract.
///
/// # Errors
/// Where no contract has the reference, or a row does not hold.
pub fn retendering(
    reader: &Reader<'_>,
    reference: &str,
    options: &ReportOptions,
    words: &Words,
) -> Result<Made, Failure> {
    let model = retendering_model(reader, reference, options, words)?;
    let name = model.contract.contract.reference.clone();
    let model = asked::copy(model, words)?;
    Made::new(&::report::documents::retendering(&model, words), "retendering", &name, reader.as_at())
}

/// The supplier's name, after the contract's reference where the report is on one contract.
fn name_of(model: &DueDiligence, reference: &str) -> String {
    let supplier = model.dossier.supplier.as_ref().map_or(reference, |file| file.name());
    match model.dossier.contracts.first().filter(|_| model.one_contract) {
        Some(file) => format!("{} {supplier}", file.contract.reference),
        None => supplier.to_owned(),
    }
}

/// What the due-diligence report contains.
///
/// # Errors
/// As [`due_diligence`].
pub fn due_diligence_model(
    reader: &Reader<'_>,
    reference: &str,
    options: &ReportOptions,
    words: &Words,
) -> Result<DueDiligence, Failure> {
    let scope = match subject(reader, reference)? {
        Subject::Contract(id) => of_contract(reader, &id)?,
        Subject::Supplier(id) => of_supplier(reader, &id)?,
    };
    let names = Names::new(reader);
    let dossier = dossier::dossier(&names, &scope, words)?;
    let lead = dossier.contracts.first().and_then(|file| file.lead_body.as_ref());
    Ok(DueDiligence {
        setting: setting::setting(reader, options, lead.map(|body| &*body.record.legal_name))?,
        purpose: options.purpose,
        decision_wanted: options.decision_wanted.clone(),
        other_contracts: dossier::others(&names, &scope)?,
        one_contract: scope.one_contract,
        summary_alone: false,
        dossier,
    })
}

/// What the retendering report contains.
///
/// # Errors
/// As [`retendering`].
pub fn retendering_model(
    reader: &Reader<'_>,
    reference: &str,
    options: &ReportOptions,
    words: &Words,
) -> Result<Retendering, Failure> {
    let id = reader.resolve(Noun::Contract, reference)?;
    let scope = of_contract(reader, &id)?;
    let names = Names::new(reader);
    let mut dossier = dossier::dossier(&names, &scope, words)?;
    let contract =
        dossier.contracts.pop().ok_or_else(|| Failure::not_found(Noun::Contract.word(), reference))?;
    let lead = contract.lead_body.as_ref().map(|body| body.record.legal_name.to_string());
    Ok(Retendering { setting: setting::setting(reader, options, lead.as_deref())?, contract, dossier })
}

fn of_contract(reader: &Reader<'_>, id: &str) -> Result<Scope, Failure> {
    let contract = reader.load::<Contract>(id)?;
    live(Noun::Contract, &contract)?;
    let supplier = contract.record.supplier.as_ref().map(|link| link.as_str().to_owned());
    Ok(Scope { supplier, contracts: vec![contract], one_contract: true })
}

fn of_supplier(reader: &Reader<'_>, id: &str) -> Result<Scope, Failure> {
    let supplier = reader.load::<Supplier>(id)?;
    let mut contracts = reader.all_where::<Contract>("supplier", id)?;
    contracts.sort_by(|one, other| one.reference.cmp(&other.reference));
    Ok(Scope { supplier: Some(supplier.id), contracts, one_contract: false })
}
