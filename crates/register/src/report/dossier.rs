//! What the register holds on a supplier, as far as the report's contracts go.

use super::names::Names;
use super::{breaches, sheet};
use crate::failure::Failure;
use crate::reader::{Found, Reader};
use ::report::model::{ContractFile, Dossier, Item, SupplierFile};
use domain::article28::Article28;
use domain::assessment::Assessment;
use domain::chain::Chain;
use domain::clause::Clause;
use domain::contract::Contract;
use domain::evidence::Evidence;
use domain::link::Link;
use domain::organisation::{Contact, Organisation};
use domain::oversight::{
    Acceptance, ActionItem, AppetiteLine, Claim, Decision, Dispute, InterimControl, Kpi, Lesson,
};
use domain::processing::Processing;
use domain::record::Record;
use domain::supplier::Supplier;
use words::Words;

/// What a report speaks of.
pub(super) struct Scope {
    /// The supplier's id; none where the contract names none.
    pub supplier: Option<String>,
    /// The contracts.
    pub contracts: Vec<Found<Contract>>,
    /// Whether one contract was asked for rather than the supplier.
    pub one_contract: bool,
}

impl Scope {
    /// Whether a record that may belong to a contract belongs here; what belongs to the supplier as a whole does.
    fn takes(&self, contract: Option<&Link<Contract>>) -> bool {
        let named = |link: &Link<Contract>| self.contracts.iter().any(|found| found.id == link.as_str());
        !self.one_contract || contract.is_none_or(named)
    }
}

/// Gathers it all.
pub(super) fn dossier(names: &Names<'_>, scope: &Scope, words: &Words) -> Result<Dossier, Failure> {
    let reader = names.reader;
    let contracts =
        scope.contracts.iter().map(|found| contract_file(names, found, words)).collect::<Result<_, _>>()?;
    Ok(Dossier {
        supplier: scope.supplier.as_deref().map(|id| supplier(names, id)).transpose()?,
        contracts,
        processing: processing(names, scope)?,
        evidence: of_supplier::<Evidence>(names, scope, |record| covers(scope, record))?,
        actions: of_supplier::<ActionItem>(names, scope, |record| scope.takes(record.contract.as_ref()))?,
        decisions: of_supplier::<Decision>(names, scope, |record| scope.takes(record.contract.as_ref()))?,
        lessons: of_supplier::<Lesson>(names, scope, |record| scope.takes(record.contract.as_ref()))?,
        incidents: breaches::touching(names, scope)?,
        disputes: of_supplier::<Dispute>(names, scope, |record| scope.takes(record.contract.as_ref()))?,
        claims: of_supplier::<Claim>(names, scope, |record| scope.takes(record.contract.as_ref()))?,
        appetite: names.items(reader.all::<AppetiteLine>()?)?,
    })
}

/// References and titles of the supplier's contracts that the report leaves out.
pub(super) fn others(names: &Names<'_>, scope: &Scope) -> Result<Vec<(String, String)>, Failure> {
    let Some(supplier) = &scope.supplier else { return Ok(Vec::new()) };
    let mut found = names.reader.all_where::<Contract>("supplier", supplier)?;
    found.retain(|contract| scope.contracts.iter().all(|own| own.id != contract.id));
    found.sort_by(|one, other| one.reference.cmp(&other.reference));
    Ok(found.into_iter().map(|contract| (contract.reference, contract.record.title.to_string())).collect())
}

fn supplier(names: &Names<'_>, id: &str) -> Result<SupplierFile, Failure> {
    let found = names.reader.load::<Supplier>(id)?;
    let organisation = found.record.organisation.as_str();
    Ok(SupplierFile {
        organisation: names.item(&names.reader.load::<Organisation>(organisation)?)?,
        contacts: names.items(names.reader.all_where::<Contact>("organisation", organisation)?)?,
        supplier: names.item(&found)?,
    })
}

/// Records of the supplier that belong here.
fn of_supplier<T: Record>(
    names: &Names<'_>,
    scope: &Scope,
    belongs: impl Fn(&T) -> bool,
) -> Result<Vec<Item<T>>, Failure> {
    let Some(supplier) = &scope.supplier else { return Ok(Vec::new()) };
    let mut found = names.reader.all_where::<T>("supplier", supplier)?;
    found.retain(|one| belongs(&one.record));
    names.items(found)
}

/// Evidence speaks for the contracts it names, and for all of the supplier's where it names none.
fn covers(scope: &Scope, record: &Evidence) -> bool {
    record.contracts.is_empty() || record.contracts.iter().any(|contract| scope.takes(Some(contract)))
}

/// Activities of the supplier; for one contract its own, and those for which no contract is recorded.
fn processing(names: &Names<'_>, scope: &Scope) -> Result<Vec<Item<Processing>>, Failure> {
    if scope.supplier.is_some() {
        return of_supplier::<Processing>(names, scope, |record| scope.takes(record.contract.as_ref()));
    }
    let mut found = Vec::new();
    for contract in &scope.contracts {
        found.extend(names.reader.all_where::<Processing>("contract", &contract.id)?);
    }
    names.items(found)
}

fn contract_file(names: &Names<'_>, found: &Found<Contract>, words: &Words) -> Result<ContractFile, Failure> {
    let reader = names.reader;
    let id = found.id.as_str();
    let scored = crate::score::of_contract(reader, id)?;
    let assessment = scored.assessment.as_deref().map(|id| reader.load::<Assessment>(id)).transpose()?;
    let lead_body =
        found.record.lead_body.as_ref().map(|link| reader.load::<Organisation>(link.as_str())).transpose()?;
    Ok(ContractFile {
        contract: names.item(found)?,
        decided_on: scored.decided_on,
        lead_body: lead_body.map(|body| names.item(&body)).transpose()?,
        clause: last::<Clause>(names, reader, id)?,
        article_28: last::<Article28>(names, reader, id)?,
        chain: names.items(reader.all_where::<Chain>("contract", id)?)?,
        score: sheet::sheet(reader, &scored, assessment.as_ref().map(|found| &found.record), words)?,
        assessment: assessment.map(|found| names.item(&found)).transpose()?,
        kpis: names.items(reader.all_where::<Kpi>("contract", id)?)?,
        acceptances: names.items(reader.all_where::<Acceptance>("contract", id)?)?,
        interim_controls: names.items(reader.all_where::<InterimControl>("contract", id)?)?,
    })
}

/// A contract has one clause and one check; of several the newest counts.
fn last<T: Record>(
    names: &Names<'_>,
    reader: &Reader<'_>,
    contract: &str,
) -> Result<Option<Item<T>>, Failure> {
    Ok(names.items(reader.all_where::<T>("contract", contract)?)?.pop())
}
