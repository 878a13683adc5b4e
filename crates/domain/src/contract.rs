//! Contracts: what was promised, by whom, until when; and the dates on which a person must act.

mod events;
mod status;

pub use status::{ActDate, ActKind, Lifecycle, Milestone, Term, act_dates, status, term};

use crate::date::{Date, Period};
use crate::field::{Hours, Months, Pence, Step};
use crate::identifier::{Cpv, Currency, Ocid};
use crate::link::{Link, Linked};
use crate::organisation::Organisation;
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, no_rules, record};
use crate::supplier::Supplier;
use crate::text::{Line, Note};
use crate::vocabulary::{
    Answer, ContractEventKind, EvidenceKind, Market, NoticeCode, Procedure, ProcurementRegime, Renewal,
    ServedBodyStatus, Side,
};

record! {
    /// A contract, signed or planned.
    pub struct Contract in "contract" {
        /// The contract's own reference, as the buyer writes it.
        own_reference: Option<Line>,
        /// The title.
        title: Line,
        /// The supplier; none while a procurement has not named one.
        supplier: Option<Link<Supplier>>,
        /// The body that signs and leads for the others.
        lead_body: Option<Link<Organisation>>,
        /// What is delivered.
        service: Option<Note>,
        /// Department or person in charge, by role.
        business_owner: Option<Line>,
        /// Whether personal data is handled under it.
        personal_data: Answer,
        /// The law under which it was let.
        regime: ProcurementRegime,
        /// How it was let.
        procedure: Procedure,
        /// The route in words, as its notice says it.
        route: Option<Line>,
        /// The framework it was called off from.
        framework_reference: Option<Line>,
        /// Common procurement vocabulary codes.
        cpv: Vec<Cpv>,
        /// Open contracting id of the procurement.
        ocid: Option<Ocid>,
        /// Where the record comes from, so that a second import finds it again.
        import_key: Option<Line>,
        /// Value without VAT, in pence.
        value_ex_vat_pence: Option<Pence>,
        /// Value with VAT, in pence.
        value_inc_vat_pence: Option<Pence>,
        /// Value in pence where the source does not say whether VAT is in it.
        value_vat_unknown_pence: Option<Pence>,
        /// Value of one year without VAT, in pence.
        annual_value_pence: Option<Pence>,
        /// Currency (ISO 4217); GBP unless said.
        currency: Option<Currency>,
        /// First day.
        start: Option<Date>,
        /// Last day as first signed; extensions are recorded as events.
        end: Option<Date>,
        /// Notice that the buyer must give.
        notice_period_buyer: Option<Period>,
        /// Notice that the supplier must give.
        notice_period_supplier: Option<Period>,
        /// What happens at the end where nobody acts.
        renewal: Renewal,
        /// The term of one automatic renewal.
        renewal_term: Option<Period>,
        /// How long a new procurement takes here, up to the first day of the new contract.
        procurement_lead: Option<Period>,
        /// How critical the service is: 0 convenience, 1 supporting, 2 important, 3 statutory or safety duty, 4 life-critical.
        criticality: Option<Step>,
        /// How hard the supplier is to replace: 0 under a month, 1 to three months, 2 to six, 3 to twelve or a limited market, 4 longer or a sole supplier.
        substitutability: Option<Step>,
        /// The market for the service.
        market: Market,
        /// Other suppliers who could do it.
        alternates: Option<Note>,
        /// Systems and services that depend on it.
        dependencies: Option<Note>,
        /// Numbers of users or transactions, in words.
        volumes: Option<Line>,
        /// Hours within which the service must be back.
        recovery_time_hours: Option<Hours>,
        /// Hours of data that may be lost.
        recovery_point_hours: Option<Hours>,
        /// Whether the service is relied on nationally.
        national: Answer,
        /// Limit of liability, in pence.
        liability_cap_pence: Option<Pence>,
        /// Limit of liability for data, in pence.
        data_liability_cap_pence: Option<Pence>,
        /// Insurance asked for.
        insurance: Option<Line>,
        /// Whether the buyer may audit.
        audit_right: Answer,
        /// Whether a change of control must be told.
        change_of_control: Answer,
        /// Whether an exit plan is agreed.
        exit_plan: Answer,
        /// When the exit was last tested.
        exit_tested_on: Option<Date>,
        /// How data comes back at the end: format and days.
        data_return: Option<Note>,
        /// Who keeps records that the law says must be kept, and until when.
        retention_holder: Option<Note>,
        /// Certificates that the buyer's policy requires of this contract.
        required_certificates: Vec<EvidenceKind>,
        /// Workforce that may transfer at the end (TUPE).
        workforce: Option<Note>,
        /// Whether processing has gone on after the end.
        processing_after_end: Answer,
        /// Where the facts come from.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
    parts {
        /// The bodies that rely on it, the lead body among them where it does.
        served_bodies: ServedBody,
        /// Extensions that the contract allows.
        extension_options: ExtensionOption,
        /// What happened to it.
        events: ContractEvent,
        /// Notices published about it.
        notices: ContractNotice,
    }
}

impl Linked for Contract {
    const NOUN: &'static str = "contract";
}

impl Rules for Contract {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if let (Some(start), Some(end)) = (self.start, self.end)
            && end < start
        {
            let _: Option<()> = problems.push(&at.field("end"), ProblemKind::Before { other: "start" });
        }
        if self.renewal_term.is_some() && self.renewal == Renewal::Ends {
            let _: Option<()> =
                problems.push(&at.field("renewal_term"), ProblemKind::Contradicts { other: "renewal" });
        }
        if let (Some(without), Some(with)) = (self.value_ex_vat_pence, self.value_inc_vat_pence)
            && with < without
        {
            let _: Option<()> = problems.push(
                &at.field("value_inc_vat_pence"),
                ProblemKind::LessThan { other: "value_ex_vat_pence" },
            );
        }
        events::check(self, at, problems);
        for (index, body) in self.served_bodies.iter().enumerate() {
            if self.served_bodies[..index].iter().any(|other| other.organisation == body.organisation) {
                let place = at.field("served_bodies").item(index).field("organisation");
                let _: Option<()> = problems.push(&place, ProblemKind::Twice);
            }
        }
    }
}

record! {
    /// A body that relies on a contract.
    pub struct ServedBody in "contract_served_body" {
        /// The body.
        organisation: Link<Organisation>,
        /// The one department that uses it, where it is not the whole body.
        department: Option<Line>,
        /// Where the body stands.
        status: ServedBodyStatus,
        /// Hours within which the lead body undertakes to pass a breach notice on.
        onward_notice_hours: Option<Hours>,
        /// When the body's breach contact was last tried.
        contact_tested_on: Option<Date>,
        /// Anything else.
        note: Option<Note>,
    }
}

record! {
    /// An extension that a contract allows.
    pub struct ExtensionOption in "contract_extension_option" {
        /// Its length in months.
        months: Months,
        /// How long before the end it must be taken up.
        notice: Option<Period>,
        /// The ground (clause, or paragraph of Schedule 8 to the Procurement Act 2023).
        ground: Option<Line>,
    }
}

record! {
    /// Something that happened to a contract.
    pub struct ContractEvent in "contract_event" {
        /// What happened.
        kind: ContractEventKind,
        /// The day.
        on: Date,
        /// For an extension or variation: the new last day. For notice given: the day on which it ends the contract.
        new_end: Option<Date>,
        /// Who did it.
        by: Option<Side>,
        /// The document that shows it.
        document: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

record! {
    /// A notice published about a contract.
    pub struct ContractNotice in "contract_notice" {
        /// What kind of notice.
        code: NoticeCode,
        /// Its number, such as 054350-2025, or its id at the portal.
        number: Option<Line>,
        /// When it was published.
        published_on: Option<Date>,
        /// Where it can be read.
        url: Option<Line>,
    }
}

impl Rules for ContractEvent {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if self.kind == ContractEventKind::Extended && self.new_end.is_none() {
            let _: Option<()> = problems.missing(&at.field("new_end"));
        }
        if self.new_end.is_some_and(|end| end < self.on) && self.kind == ContractEventKind::NoticeGiven {
            let _: Option<()> = problems.push(&at.field("new_end"), ProblemKind::Before { other: "on" });
        }
    }
}
no_rules!(ServedBody, ExtensionOption, ContractNotice);
