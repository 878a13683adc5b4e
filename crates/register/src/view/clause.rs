//! The breach-notification clause: what it says, how good it is, and the form that changes it.

use serde::{Deserialize, Serialize};

use super::Named;

/// A clause as read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseView {
    /// Whether anything at all is recorded of it.
    pub known: bool,
    /// 0-4, computed.
    pub quality: u8,
    /// What the clause says and why it has that quality, in words.
    pub sentence: String,
    /// Its anatomy, in the order of the form.
    pub parts: Vec<ClausePart>,
}

/// One question about a clause and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClausePart {
    /// Name of the field of `ClauseDraft`.
    pub field: String,
    /// What is asked.
    pub label: String,
    /// The answer in words; none where not known.
    pub answer: Option<String>,
}

/// A clause as typed, under the names of `domain::clause::Clause`: none is "not known", and text is not yet checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ClauseDraft {
    /// What starts the clock: a word of `ClauseChoices::triggers`.
    pub trigger: Option<String>,
    /// The number, as typed; none where the clause names no time, or it is not known.
    pub limit: Option<String>,
    /// A word of `ClauseChoices::units`.
    pub unit: Option<String>,
    /// Start of the business day, `09:00`.
    pub business_opens: Option<String>,
    /// End of the business day, `17:00`.
    pub business_closes: Option<String>,
    /// A word of `ClauseChoices::calendars`.
    pub calendar: Option<String>,
    /// How notice is given: a word of `ClauseChoices::channels`.
    pub channel: Option<String>,
    /// To whom.
    pub addressee: Option<String>,
    /// `yes` or `no`: whether a contact is named.
    pub named_contact: Option<String>,
    /// `yes` or `no`: whether that contact can be reached at any hour.
    pub round_the_clock: Option<String>,
    /// `yes` or `no`: whether the clause lists what a notice must contain.
    pub contents_listed: Option<String>,
    /// Hours within which we must acknowledge, as typed.
    pub acknowledge_within_hours: Option<String>,
    /// The first notice within so many hours, where it is staged, as typed.
    pub initial_hours: Option<String>,
    /// An update every so many hours, as typed.
    pub update_hours: Option<String>,
    /// The full report within so many calendar days, as typed.
    pub full_report_days: Option<String>,
    /// The list of people within so many calendar days, as typed.
    pub affected_list_days: Option<String>,
    /// Hours the supplier gives its own sub-processors, as typed.
    pub flow_down_hours: Option<String>,
    /// Who pays for letters and monitoring: a word of `ClauseChoices::cost_bearers`.
    pub costs: Option<String>,
    /// Calendar days after which post counts as received, as typed.
    pub deemed_receipt_days: Option<String>,
    /// Date of the last drill, ISO 8601, as typed.
    pub exercised_on: Option<String>,
    /// What the drill showed.
    pub exercise_note: Option<String>,
    /// Clause number in the contract.
    pub clause_reference: Option<String>,
    /// Its words, as signed.
    pub wording: Option<String>,
    /// Anything else worth keeping.
    pub note: Option<String>,
}

/// All that the form needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseForm {
    /// Id of the contract.
    pub contract: String,
    /// Reference of the contract.
    pub reference: String,
    /// Title of the contract.
    pub title: String,
    /// Id of the supplier.
    pub supplier: String,
    /// Name of the supplier.
    pub supplier_name: String,
    /// Revision it was read at.
    pub revision: u64,
    /// As recorded.
    pub draft: ClauseDraft,
    /// What may be chosen.
    pub choices: ClauseChoices,
    /// As it reads now.
    pub view: ClauseView,
}

/// The words the form may offer; `unknown` is not among them, for no answer says that already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseChoices {
    /// Of the trigger.
    pub triggers: Vec<Named>,
    /// Of the unit.
    pub units: Vec<Named>,
    /// Of the calendar.
    pub calendars: Vec<Named>,
    /// Of the channel.
    pub channels: Vec<Named>,
    /// Of the costs.
    pub cost_bearers: Vec<Named>,
}
