//! Organisations and the people to reach at them.

use crate::date::Date;
use crate::identifier::{
    CharityNumber, CompanyNumber, Country, Duns, Email, IcoRegistration, Lei, OdsCode, Ppon, Telephone,
    VatNumber,
};
use crate::link::{Link, Linked};
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, no_rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{
    Answer, CompanyStatus, ContactRole, Jurisdiction, OrganisationKind, OrganisationPart, Sector,
};

record! {
    /// An organisation: a controller, a lead body, a served body, a supplier or a sub-processor; one record whatever
    /// parts it plays.
    pub struct Organisation in "organisation" {
        /// The name in law.
        legal_name: Line,
        /// Other names it is known or trades by.
        known_as: Vec<Line>,
        /// The Welsh name, where it has one of equal standing.
        welsh_name: Option<Line>,
        /// What kind of body it is.
        kind: OrganisationKind,
        /// The parts it plays.
        parts_played: Vec<OrganisationPart>,
        /// Where it answers to the law.
        jurisdiction: Jurisdiction,
        /// The country of its seat (ISO 3166-1, two capitals).
        country: Option<Country>,
        /// NHS Organisation Data Service code.
        ods_code: Option<OdsCode>,
        /// Companies House number, eight characters.
        companies_house_number: Option<CompanyNumber>,
        /// State at Companies House.
        company_status: CompanyStatus,
        /// Charity number.
        charity_number: Option<CharityNumber>,
        /// VAT number.
        vat_number: Option<VatNumber>,
        /// D-U-N-S number, nine digits.
        duns: Option<Duns>,
        /// Legal entity identifier, twenty characters.
        lei: Option<Lei>,
        /// Public procurement organisation number of the central digital platform.
        ppon: Option<Ppon>,
        /// Registration with the Information Commissioner.
        ico_registration: Option<IcoRegistration>,
        /// Its identifier at a procurement portal, such as GB-CFS-18525.
        portal_id: Option<Line>,
        /// The organisation that owns it.
        parent: Option<Link<Organisation>>,
        /// The organisation at the top of its group.
        ultimate_parent: Option<Link<Organisation>>,
        /// Country of the ultimate owner (ISO 3166-1); parent jurisdiction and hosting place are different facts.
        ultimate_parent_country: Option<Country>,
        /// Changes of ownership, with dates and sources.
        ownership_changes: Option<Note>,
        /// Sectors it serves or works in.
        sectors: Vec<Sector>,
        /// Registered or main address.
        address: Option<Note>,
        /// The body or route to which it reports incidents upward.
        sponsor_route: Option<Line>,
        /// When its identity was last checked against public registers.
        identity_checked_on: Option<Date>,
        /// Where the facts come from.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Linked for Organisation {
    const NOUN: &'static str = "organisation";
}

impl Rules for Organisation {
    fn check(&self, at: &Path, problems: &mut Problems) {
        let british = self.country.as_deref().is_none_or(|country| country == "GB");
        if !british && self.ods_code.is_some() {
            let _: Option<()> =
                problems.push(&at.field("ods_code"), ProblemKind::Contradicts { other: "country" });
        }
    }
}

record! {
    /// A contact by role at an organisation: work details only.
    pub struct Contact in "contact" {
        /// The organisation.
        organisation: Link<Organisation>,
        /// The work role.
        role: ContactRole,
        /// Name of the person or the desk, as used at work.
        name: Option<Line>,
        /// Job title.
        job_title: Option<Line>,
        /// Work e-mail address.
        email: Option<Email>,
        /// Work telephone.
        telephone: Option<Telephone>,
        /// Whether the contact answers at every hour of every day.
        round_the_clock: Answer,
        /// When the contact was last tried, and answered.
        tested_on: Option<Date>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Linked for Contact {
    const NOUN: &'static str = "contact";
}
no_rules!(Contact);
