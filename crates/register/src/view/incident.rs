//! Incidents: a list with their clocks, and the page of one. Every date is given as it is stored, as it reads, and with both its
//! ends, so that a line of time can be drawn to scale.

use serde::{Deserialize, Serialize};

use super::{LinkedRecords, Named, RecordLink, RecordSection};

/// Which incidents are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct IncidentQuery {
    /// Words that must all be found; empty for every incident.
    pub text: String,
    /// Whether those that are closed are listed too.
    pub closed: bool,
    /// Those of one supplier, by its id; none for all.
    pub supplier: Option<String>,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most, 1 to 500.
    pub limit: u32,
}

/// A window of the incidents, those whose clock runs out first ahead, closed ones last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentPage {
    /// How many fit.
    pub total: u32,
    /// How many are open, whatever was asked for.
    pub open: u32,
    /// Revision they were read at.
    pub revision: u64,
    /// The instant at which their clocks were judged.
    pub now: String,
    /// Seconds until a clock reads otherwise; none where none can.
    pub look_again: Option<u32>,
    /// The rows.
    pub rows: Vec<IncidentRow>,
}

/// One incident in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentRow {
    /// Its id.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// The supplier.
    pub supplier: RecordLink,
    /// Where its handling stands.
    pub status: Named,
    /// Whether it is open.
    pub open: bool,
    /// What caused it.
    pub cause: Named,
    /// The risk to people, as somebody judged it.
    pub risk: Named,
    /// When it happened, as far as it is known.
    pub occurred: Option<WhenView>,
    /// The clock that asks for somebody first; none where none runs.
    pub next: Option<ClockView>,
    /// How many of its clocks stand in each way, the most urgent first.
    pub clocks: Vec<ClockCount>,
}

/// How many clocks of an incident stand in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClockCount {
    /// How they stand.
    pub result: Named,
    /// How many.
    pub count: u32,
}

/// A date that may be uncertain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhenView {
    /// As it is stored: EDTF.
    pub edtf: String,
    /// As it reads.
    pub text: String,
    /// The earliest instant, as London's clocks show it.
    pub earliest: String,
    /// The latest instant; of a day its exclusive end.
    pub latest: String,
    /// Whether it is one known minute.
    pub point: bool,
}

/// The page of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentView {
    /// Its id.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// The supplier at which it happened.
    pub supplier: RecordLink,
    /// Where its handling stands.
    pub status: Named,
    /// Revision it was read at.
    pub revision: u64,
    /// Whether it is open.
    pub open: bool,
    /// The instant at which its clocks were judged.
    pub now: String,
    /// Seconds until a clock reads otherwise; none where none can.
    pub look_again: Option<u32>,
    /// What is recorded, in the sections of its form.
    pub sections: Vec<RecordSection>,
    /// The events in the order in which they are expected, those that nobody has stated too.
    pub events: Vec<EventView>,
    /// K0 to K9, then those that it asks for and the notices owed.
    pub clocks: Vec<ClockView>,
    /// From the breach to the people, and from the supplier's knowledge to the notice.
    pub sums: Vec<SumView>,
    /// Events that are certainly before one that is expected ahead of them, as sentences.
    pub contradictions: Vec<String>,
    /// The bodies concerned.
    pub bodies: Vec<BodyView>,
    /// How many people, claim by claim.
    pub groups: Vec<GroupView>,
    /// The totals, and what of each is accounted for.
    pub totals: Vec<TotalView>,
    /// The notices of it.
    pub notices: Vec<NoticeView>,
    /// The notices that we owe, as somebody recorded them.
    pub duties: Vec<DutyView>,
    /// The nation whose routes of reporting apply.
    pub nation: NationView,
    /// Whom to tell: what the matrix of that nation asks for, joined with what is recorded, and what nobody has recorded.
    pub whom: Vec<TellingView>,
    /// What is offered to the people affected.
    pub remedies: Vec<RemedyView>,
    /// Decisions, claims, interim controls, lessons, disputes and actions that belong to it, by noun.
    pub linked: Vec<LinkedRecords>,
}

/// An event with everything that was stated about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EventView {
    /// Which event.
    pub event: Named,
    /// What counts of it for the incident as a whole; none where nothing says.
    pub when: Option<WhenView>,
    /// Where that is from.
    pub basis: Option<Named>,
    /// Whether statements about the incident as a whole differ.
    pub conflict: bool,
    /// What was stated, in the order in which it was entered.
    pub claims: Vec<ClaimView>,
}

/// A statement about when an event happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClaimView {
    /// Id of its row, which an edit names.
    pub id: Option<String>,
    /// When.
    pub when: WhenView,
    /// What it speaks of, where that is not the incident as a whole.
    pub scope: Option<String>,
    /// Who stated it.
    pub source: Option<String>,
    /// The document that shows it.
    pub document: Option<RecordLink>,
    /// Whether it counts: yes, no, or nobody has said.
    pub in_force: Named,
    /// Anything else.
    pub note: Option<String>,
    /// Who entered it.
    pub entered_by: Option<String>,
    /// When it was entered, in words.
    pub entered_at: Option<String>,
}

/// A range of days, minutes or people. The upper end is missing where nobody knows one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RangeView {
    /// At least.
    pub min: i64,
    /// At most.
    pub max: Option<i64>,
}

/// A clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClockView {
    /// `K0` to `K9`, or the name that it was given.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What starts it.
    pub from: String,
    /// What stops it.
    pub to: String,
    /// What it is judged by, in words; none where it has no limit.
    pub limit: Option<String>,
    /// How it stands.
    pub result: Named,
    /// The sentence that says it all.
    pub words: String,
    /// What is left of its time or by how much it is over, in a few words; none where it stands still or has no limit.
    pub left: Option<String>,
    /// How long it took, where it was stopped.
    pub took: Option<String>,
    /// By how much it was certainly late, where it was.
    pub late: Option<String>,
    /// When its limit is used up, in words.
    pub due: Option<String>,
    /// When it began; none where that is not known.
    pub started: Option<WhenView>,
    /// When it was stopped; none while it runs.
    pub stopped: Option<WhenView>,
    /// Real minutes elapsed.
    pub minutes: Option<RangeView>,
    /// Civil days elapsed.
    pub days: Option<RangeView>,
    /// Working days elapsed.
    pub working_days: Option<RangeView>,
    /// When the limit is used up at the earliest.
    pub due_earliest: Option<String>,
    /// When the limit is used up at the latest.
    pub due_latest: Option<String>,
    /// Real minutes left until it is used up at the earliest, of a clock that runs; negative once that is past.
    pub left_minutes: Option<i64>,
}

/// A sum over several clocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SumView {
    /// What it is called.
    pub name: Named,
    /// How long it was: "between 146 and 155 days"; none where an end is not known.
    pub words: Option<String>,
    /// Civil days; none where an end is not known.
    pub days: Option<RangeView>,
    /// Working days.
    pub working_days: Option<RangeView>,
}

/// A body concerned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BodyView {
    /// The body.
    pub body: RecordLink,
    /// Where it stands.
    pub status: Named,
    /// When it was told.
    pub told: Option<WhenView>,
    /// How many of its people are affected: as it says, else as they were counted.
    pub people: Option<RangeView>,
    /// How many of them have been told.
    pub people_told: Option<i64>,
    /// When they were told.
    pub people_told_on: Option<WhenView>,
    /// Who stated it.
    pub source: Option<String>,
}

/// A number of people as somebody stated it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GroupView {
    /// The scope in words, else the body.
    pub scope: String,
    /// The total that it is part of.
    pub part_of: Option<String>,
    /// The group of people.
    pub subject_group: Named,
    /// The combination of data.
    pub categories: Vec<Named>,
    /// How many.
    pub people: Option<RangeView>,
    /// How sure the figure is.
    pub qualifier: Named,
    /// Who stated it.
    pub source: Option<String>,
    /// Whether it counts.
    pub in_force: Named,
    /// How serious it is for them.
    pub severity: SeverityView,
}

/// A total and what of it is accounted for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TotalView {
    /// Its scope.
    pub scope: String,
    /// The total.
    pub total: RangeView,
    /// What is attributed.
    pub attributed: RangeView,
    /// What is left.
    pub left: RangeView,
    /// The sentence: "1,992 of 3,423 not yet attributed".
    pub words: String,
}

/// A notice of the incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoticeView {
    /// The record.
    pub notice: RecordLink,
    /// Whether it came or went out.
    pub direction: Named,
    /// How it came.
    pub channel: Named,
    /// When it was written.
    pub written: Option<WhenView>,
    /// When it was sent.
    pub sent: Option<WhenView>,
    /// When it was received.
    pub received: Option<WhenView>,
    /// When it was read.
    pub read: Option<WhenView>,
    /// How complete it is, 0 to 24.
    pub score: u8,
    /// How many of the twelve points somebody has looked at.
    pub looked_at: u8,
    /// The questions to send back.
    pub questions: Vec<String>,
}

/// A notice that we owe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DutyView {
    /// Who is told.
    pub authority: Named,
    /// Which one exactly.
    pub named: Option<String>,
    /// Whether it is owed.
    pub owed: Named,
    /// Why, or why not.
    pub reason: Option<String>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// When it was done.
    pub done: Option<WhenView>,
    /// The reference that was given.
    pub reference: Option<String>,
    /// Its clock, where it is owed and has a limit.
    pub clock: Option<ClockView>,
}

/// What is offered to the people affected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RemedyView {
    /// What is offered.
    pub remedy: String,
    /// Who provides it.
    pub provider: Option<String>,
    /// For how many months.
    pub months: Option<i64>,
    /// To whom.
    pub offered_to: Option<String>,
    /// How many took it up.
    pub people_taken_up: Option<i64>,
    /// How many it was offered to.
    pub people_offered: Option<i64>,
    /// When it ends, in words.
    pub ends: Option<String>,
    /// Who stated it.
    pub source: Option<String>,
    /// Whether it counts.
    pub in_force: Named,
}

/// How serious an incident is for one group of people, by two methods side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SeverityView {
    /// The group.
    pub scope: String,
    /// What the DSPT incident grid says, in a sentence; also that it is not asked, or what is not known.
    pub grid: String,
    /// Likelihood times severity by the grid, 1 to 25; none where there is none.
    pub grid_score: Option<i64>,
    /// What ENISA's method says, with its sum; also what is not known.
    pub enisa: String,
    /// ENISA's band, or the bands between which it lies; none where there is none.
    pub enisa_band: Option<String>,
    /// Everything that was asked, as it is recorded: all inputs of both methods.
    pub inputs: Vec<InputView>,
    /// The labels of the inputs that are not known.
    pub missing: Vec<String>,
}

/// What a method was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct InputView {
    /// The field that holds it, of the group or of the incident.
    pub field: String,
    /// Its label.
    pub label: String,
    /// What is recorded, or that it is not known.
    pub text: String,
}

/// The nation whose routes of reporting apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NationView {
    /// Which.
    pub nation: Named,
    /// Whether the incident itself names none, so that it is that of the body that leads.
    pub of_lead_body: bool,
    /// The version of the matrix.
    pub matrix: String,
}

/// Somebody to tell, or not to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TellingView {
    /// Who.
    pub authority: Named,
    /// Whether the matrix asks for it.
    pub asked: Named,
    /// What makes it owed; none for somebody whom the matrix does not know.
    pub trigger: Option<Named>,
    /// Why it is owed or not, or what is not known so that it cannot be said.
    pub why: String,
    /// How soon.
    pub soon: Option<String>,
    /// By which route; none where nobody has looked it up, or the nation is not known.
    pub route: Option<Named>,
    /// Where the rule is written, and whether that was checked.
    pub source: Option<String>,
    /// How it stands.
    pub standing: Named,
    /// Whether it still asks something of somebody.
    pub open: bool,
    /// When it was done, as recorded or as the incident's events say.
    pub done: Option<WhenView>,
    /// Its clock, where it is owed and has a limit.
    pub clock: Option<ClockView>,
    /// When it is due, in words; none without a clock that has a due instant.
    pub due: Option<String>,
    /// What is recorded; none where nobody has.
    pub recorded: Option<DutyView>,
}
