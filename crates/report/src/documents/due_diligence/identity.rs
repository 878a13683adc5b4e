//! Who the supplier is, and whom to reach there.

use domain::vocabulary::ContactRole;
use words::key;

use super::{DueDiligence, Page};
use crate::block::{Cell, Row, Table};
use crate::documents::facts::{cells, facts};
use crate::model::SupplierFile;

pub(super) fn identity(page: &mut Page<'_>, model: &DueDiligence) {
    let Some(file) = &model.dossier.supplier else {
        return page.say(key::REPORT_NO_SUPPLIER);
    };
    page.facts(facts!(page.words, &file.organisation.record;
        legal_name, known_as, welsh_name, kind, parts_played, jurisdiction, country, companies_house_number,
        company_status, charity_number, vat_number, duns, lei, ppon, ico_registration, ods_code, portal_id, parent,
        ultimate_parent, ultimate_parent_country, ownership_changes, sectors, address, sponsor_route,
        identity_checked_on, source, note));
    page.facts(facts!(page.words, &file.supplier.record; service, aggregator, aggregator_basis, marketing_claim, key_persons));
    contacts(page, file, |_| true);
}

/// The people to whom notice of a breach goes and from whom it comes.
pub(super) fn breach_contacts(page: &mut Page<'_>, model: &DueDiligence) {
    let Some(file) = &model.dossier.supplier else { return };
    page.part("breach-contacts", key::REPORT_BREACH_CONTACTS);
    contacts(page, file, |role| {
        matches!(role, ContactRole::BreachNotice | ContactRole::DataProtectionOfficer | ContactRole::Security)
    });
}

fn contacts(page: &mut Page<'_>, file: &SupplierFile, wanted: impl Fn(ContactRole) -> bool) {
    let mut table = Table::new([
        page.references(),
        page.column("role", 3),
        page.column("name", 3),
        page.column("email", 4),
        page.column("telephone", 3),
        page.titled(key::REPORT_ROUND_THE_CLOCK, 2),
        page.column("tested_on", 3),
    ]);
    for contact in file.contacts.iter().filter(|contact| wanted(contact.record.role)) {
        let mut row = vec![Cell::new(&contact.reference)];
        let record = &contact.record;
        row.extend(cells!(page.words, record; role, name));
        row.push(page.told_or_gone(contact, "email", &record.email));
        row.push(page.told_or_gone(contact, "telephone", &record.telephone));
        row.extend(cells!(page.words, record; round_the_clock, tested_on));
        table.rows.push(Row { cells: row, total: false });
    }
    page.table(table, key::REPORT_NO_CONTACTS);
}
