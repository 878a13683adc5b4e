//! Processing activities in the shape of UK GDPR art. 30: what data, about whom, how many, for which bodies, where.

use crate::contract::Contract;
use crate::date::{Date, Period};
use crate::field::People;
use crate::identifier::Country;
use crate::link::{Link, Linked};
use crate::organisation::Organisation;
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, no_rules, record};
use crate::supplier::Supplier;
use crate::text::{Line, Note};
use crate::vocabulary::{
    Answer, Article9Condition, DataCategory, KeyHolder, LawfulBasis, LocationUse, Place, ProcessingRole,
    Qualifier, Schedule1Part, Special, SubjectGroup, TransferMechanism,
};

record! {
    /// A processing activity (UK GDPR art. 30).
    pub struct Processing in "processing" {
        /// Its name.
        name: Line,
        /// The supplier that processes.
        supplier: Link<Supplier>,
        /// The contract under which it does; none where none is recorded.
        contract: Option<Link<Contract>>,
        /// Purposes.
        purposes: Vec<Line>,
        /// Lawful bases (art. 6(1)).
        lawful_bases: Vec<LawfulBasis>,
        /// Conditions for special-category data (art. 9(2)).
        article_9_conditions: Vec<Article9Condition>,
        /// Part of Schedule 1 to the Data Protection Act 2018.
        schedule_1_part: Option<Schedule1Part>,
        /// Whether an appropriate policy document is kept where the Act asks for one.
        policy_document: Answer,
        /// Whether processing goes on now.
        live: Answer,
        /// Whether the service can be reached from the internet.
        internet_facing: Answer,
        /// Whether the supplier reaches the data from elsewhere (remote support).
        remote_access: Answer,
        /// Recipients, those overseas included.
        recipients: Vec<Line>,
        /// General description of security measures (art. 32(1)).
        measures: Option<Note>,
        /// Whether people are told in a privacy notice that this supplier holds their data.
        privacy_notice: Answer,
        /// Date of the privacy notice.
        privacy_notice_on: Option<Date>,
        /// Where the data comes from.
        data_source: Option<Line>,
        /// Whether the supplier may use the data for purposes of its own, such as training a model.
        supplier_reuse: Answer,
        /// Who reconciles joiners and leavers with the supplier, and how often.
        reconciliation: Option<Line>,
        /// When data was last reconciled.
        reconciled_on: Option<Date>,
        /// Whether a data protection impact assessment is required (art. 35).
        dpia_required: Answer,
        /// Whether it was done.
        dpia_done: Answer,
        /// Its reference.
        dpia_reference: Option<Line>,
        /// Its date.
        dpia_on: Option<Date>,
        /// When it is to be looked at again.
        dpia_review_on: Option<Date>,
        /// Whether data is kept past its retention rule.
        kept_past_retention: Answer,
        /// What was ruled out, such as "no patient data", and by whom.
        ruled_out: Option<Note>,
        /// Where the facts come from.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
    parts {
        /// The role of each party.
        roles: PartyRole,
        /// The fields of data.
        data_items: DataItem,
        /// How many people, per body, group and combination of fields.
        head_counts: HeadCount,
        /// Where data is held and reached from.
        locations: Location,
        /// Restricted transfers and what makes them lawful.
        transfers: Transfer,
        /// How long data is kept.
        retention_rules: RetentionRule,
    }
}

impl Linked for Processing {
    const NOUN: &'static str = "processing";
}

impl Rules for Processing {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if self.dpia_done == Answer::No && self.dpia_on.is_some() {
            let _: Option<()> =
                problems.push(&at.field("dpia_on"), ProblemKind::Contradicts { other: "dpia_done" });
        }
    }
}

record! {
    /// The role of a party in an activity.
    pub struct PartyRole in "processing_role" {
        /// The organisation.
        organisation: Link<Organisation>,
        /// Its role.
        role: ProcessingRole,
        /// Why it has this role, and who disputes it.
        reasoning: Option<Note>,
    }
}

record! {
    /// A field of personal data.
    pub struct DataItem in "data_item" {
        /// Its category.
        category: DataCategory,
        /// The field as the supplier's system calls it.
        field_name: Line,
        /// Why the supplier needs it (art. 5(1)(c)).
        why: Option<Note>,
        /// The groups of people it is held about.
        subject_groups: Vec<SubjectGroup>,
        /// Whether it points to a person by itself or with the rest.
        identifiable: Answer,
        /// Whether it is special-category data.
        special: Special,
        /// Whether it helps a fraudster (date of birth, NI number, bank).
        fraud_enabling: Answer,
        /// Whether it cannot be changed once lost.
        irreplaceable: Answer,
        /// Whether a key held elsewhere is needed to name the person.
        pseudonymised: Answer,
        /// Encrypted where it lies.
        encrypted_at_rest: Answer,
        /// Encrypted on its way.
        encrypted_in_transit: Answer,
        /// Who holds the keys.
        key_holder: KeyHolder,
        /// Date of the oldest record.
        oldest_record: Option<Date>,
    }
}

record! {
    /// A number of people as somebody stated it: a range, with its qualifier, source and date.
    pub struct HeadCount in "head_count" {
        /// The body whose people they are; none for the whole activity.
        body: Option<Link<Organisation>>,
        /// The scope in words where no single body fits.
        scope: Option<Line>,
        /// The group of people.
        subject_group: SubjectGroup,
        /// The combination of data that is held about them; empty where all of it is.
        categories: Vec<DataCategory>,
        /// At least so many.
        min: Option<People>,
        /// At most so many.
        max: Option<People>,
        /// How sure the figure is.
        qualifier: Qualifier,
        /// Who stated it.
        source: Option<Line>,
        /// The day for which it was stated.
        as_of: Option<Date>,
        /// Whether this claim is the one that counts; others stay on record.
        in_force: Answer,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Rules for HeadCount {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if let (Some(min), Some(max)) = (self.min, self.max)
            && max < min
        {
            let _: Option<()> = problems.push(&at.field("max"), ProblemKind::LessThan { other: "min" });
        }
    }
}

record! {
    /// A place where data is held or reached from.
    pub struct Location in "processing_location" {
        /// Held there, or reached from there.
        used_for: LocationUse,
        /// The kind of place.
        place: Place,
        /// The country (ISO 3166-1).
        country: Option<Country>,
        /// Who runs it.
        operator: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

record! {
    /// A transfer abroad.
    pub struct Transfer in "processing_transfer" {
        /// The country (ISO 3166-1).
        country: Country,
        /// The recipient.
        recipient: Option<Line>,
        /// What makes it lawful.
        mechanism: TransferMechanism,
        /// When the transfer risk was assessed.
        risk_assessed_on: Option<Date>,
        /// The document of the safeguard.
        document: Option<Line>,
    }
}

record! {
    /// How long data is kept: a rule, not a number.
    pub struct RetentionRule in "retention_rule" {
        /// What it applies to.
        applies_to: Line,
        /// The groups it applies to.
        subject_groups: Vec<SubjectGroup>,
        /// The rule in words.
        rule: Note,
        /// The period, where it is one.
        period: Option<Period>,
        /// The law or code it follows.
        authority: Option<Line>,
        /// Who holds the data until then.
        holder: Option<Line>,
        /// The last day, where it is known.
        ends_on: Option<Date>,
    }
}

no_rules!(PartyRole, DataItem, Location, Transfer, RetentionRule);
