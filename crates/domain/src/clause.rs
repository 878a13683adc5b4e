//! The breach-notification clause of a contract, and its quality.

mod quality;

pub use quality::{Quality, Shortfall, Terms, quality, quality_of};

use crate::contract::Contract;
use crate::date::{Clock, Date};
use crate::field::{Days, Hours, Whole};
use crate::link::{Link, Linked};
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Answer, Calendar, Channel, CostBearer, LimitUnit, Trigger};

/// The number of a limit: 1 to 10,000 of its unit.
pub type Limit = Whole<1, 10_000>;

record! {
    /// A breach-notification clause: what the supplier promised to tell, to whom, and within what time.
    pub struct Clause in "clause" {
        /// The contract.
        contract: Link<Contract>,
        /// Where it stands in the contract.
        clause_reference: Option<Line>,
        /// Its words, as signed.
        wording: Option<Note>,
        /// What starts its clock.
        trigger: Trigger,
        /// The number of the limit; none where the clause names no time.
        limit: Option<Limit>,
        /// The unit of the limit.
        unit: Option<LimitUnit>,
        /// When the business day opens, where business hours count; 09:00 unless said.
        business_opens: Option<Clock>,
        /// When it closes; 17:00 unless said.
        business_closes: Option<Clock>,
        /// Whose bank holidays count; the lead body's where none is named.
        calendar: Option<Calendar>,
        /// How notice is given.
        channel: Channel,
        /// To whom.
        addressee: Option<Line>,
        /// Whether a contact is named.
        named_contact: Answer,
        /// Whether that contact can be reached at every hour.
        round_the_clock: Answer,
        /// Whether the clause lists what a notice must hold.
        contents_listed: Answer,
        /// Hours within which we must acknowledge.
        acknowledge_within_hours: Option<Hours>,
        /// Hours within which the first notice comes, where it is staged.
        initial_hours: Option<Hours>,
        /// Hours between updates.
        update_hours: Option<Hours>,
        /// Calendar days to the full report.
        full_report_days: Option<Days>,
        /// Calendar days to the list of affected people.
        affected_list_days: Option<Days>,
        /// Hours that the supplier gives its own sub-processors.
        flow_down_hours: Option<Hours>,
        /// Who pays for letters, helpline and monitoring.
        costs: CostBearer,
        /// Calendar days after which a posted notice counts as received.
        deemed_receipt_days: Option<Days>,
        /// When the clause was last exercised in a drill.
        exercised_on: Option<Date>,
        /// What the drill showed.
        exercise_note: Option<Note>,
        /// Where the facts come from.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Linked for Clause {
    const NOUN: &'static str = "clause";
}

impl Rules for Clause {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if self.limit.is_some() && self.unit.is_none() {
            let _: Option<()> = problems.push(&at.field("unit"), ProblemKind::Needs { other: "limit" });
        }
        if self.unit.is_some() && self.limit.is_none() {
            let _: Option<()> = problems.push(&at.field("limit"), ProblemKind::Needs { other: "unit" });
        }
        if let (Some(opens), Some(closes)) = (self.business_opens, self.business_closes)
            && closes <= opens
        {
            let _: Option<()> =
                problems.push(&at.field("business_closes"), ProblemKind::Before { other: "business_opens" });
        }
        if self.trigger == Trigger::None && self.limit.is_some() {
            let _: Option<()> =
                problems.push(&at.field("limit"), ProblemKind::Contradicts { other: "trigger" });
        }
    }
}
