//! The quality of a clause, 0 to 4: control C4 of the score.

use super::{Clause, Limit};
use crate::date::Date;
use crate::facts::{ClauseRule, Derivation};
use crate::vocabulary::{Answer, CostBearer, LimitUnit, Trigger};

/// What the quality of a clause depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// What starts its clock.
    pub trigger: Trigger,
    /// The number of the limit and its unit; none where the clause names no time.
    pub limit: Option<(Limit, LimitUnit)>,
    /// Whether its words are on record.
    pub worded: bool,
    /// Whether a contact is named.
    pub named_contact: Answer,
    /// Whether that contact can be reached at every hour.
    pub round_the_clock: Answer,
    /// Whether the contents of a notice are listed.
    pub contents_listed: Answer,
    /// Whether we must acknowledge.
    pub acknowledged: bool,
    /// Whether updates and a full report are due.
    pub staged: bool,
    /// Whether the affected list is due by a day.
    pub affected_list: bool,
    /// Who pays.
    pub costs: CostBearer,
    /// Whether sub-processors have a limit.
    pub flow_down: bool,
    /// The last drill.
    pub exercised_on: Option<Date>,
}

impl Clause {
    /// What its quality depends on.
    #[must_use]
    pub fn terms(&self) -> Terms {
        Terms {
            trigger: self.trigger,
            limit: self.limit.zip(self.unit),
            worded: self.wording.is_some(),
            named_contact: self.named_contact,
            round_the_clock: self.round_the_clock,
            contents_listed: self.contents_listed,
            acknowledged: self.acknowledge_within_hours.is_some(),
            staged: self.update_hours.is_some() && self.full_report_days.is_some(),
            affected_list: self.affected_list_days.is_some(),
            costs: self.costs,
            flow_down: self.flow_down_hours.is_some(),
            exercised_on: self.exercised_on,
        }
    }
}

/// What keeps a clause from the next quality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortfall {
    /// No clause, or nothing known of its trigger and time.
    NotKnown,
    /// Statutory words only: no number.
    NoNumber,
    /// The clock starts only when the supplier confirms, or as it sees fit.
    LateTrigger,
    /// The limit is in working time.
    WorkingTime,
    /// The limit is over 48 hours.
    Over48Hours,
    /// No contact is named.
    NoNamedContact,
    /// The contact does not answer round the clock.
    NotRoundTheClock,
    /// The contents of a notice are not listed.
    ContentsNotListed,
    /// The limit is over 24 hours.
    Over24Hours,
    /// The clock starts only when the supplier is sure.
    TriggerAware,
    /// Nobody has to acknowledge.
    NotAcknowledged,
    /// No stages: updates and a full report.
    NotStaged,
    /// No day by which the affected list comes.
    NoAffectedList,
    /// It does not say who pays.
    CostsNotNamed,
    /// It sets no limit for sub-processors.
    NoFlowDown,
    /// No drill in the last twelve months.
    NoRecentDrill,
}

impl Shortfall {
    /// The half of its catalogue key after `clause-shortfall-`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NotKnown => "not-known",
            Self::NoNumber => "no-number",
            Self::LateTrigger => "late-trigger",
            Self::WorkingTime => "working-time",
            Self::Over48Hours => "over-48-hours",
            Self::NoNamedContact => "no-named-contact",
            Self::NotRoundTheClock => "not-round-the-clock",
            Self::ContentsNotListed => "contents-not-listed",
            Self::Over24Hours => "over-24-hours",
            Self::TriggerAware => "trigger-aware",
            Self::NotAcknowledged => "not-acknowledged",
            Self::NotStaged => "not-staged",
            Self::NoAffectedList => "no-affected-list",
            Self::CostsNotNamed => "costs-not-named",
            Self::NoFlowDown => "no-flow-down",
            Self::NoRecentDrill => "no-recent-drill",
        }
    }
}

/// A clause's quality, and what keeps it from the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quality {
    /// 0 none or not known, 1 statutory words, 2 a weak number, 3 sound, 4 full.
    pub step: u8,
    /// What the next step asks for and the clause lacks; empty at 4.
    pub shortfalls: Vec<Shortfall>,
}

/// The quality of a clause on a day (the drill of step 4 ages).
#[must_use]
pub fn quality(clause: Option<&Clause>, as_at: Date) -> Quality {
    quality_of(clause.map(Clause::terms).as_ref(), as_at)
}

/// The quality of a clause's terms on a day.
#[must_use]
pub fn quality_of(terms: Option<&Terms>, as_at: Date) -> Quality {
    let Some(clause) = terms else {
        return Quality { step: 0, shortfalls: vec![Shortfall::NotKnown] };
    };
    let Some(hours) = limit_hours(clause) else {
        return without_number(clause);
    };
    let rule = Derivation::v1().clause;
    let weak = weaknesses(rule, clause, hours);
    if !weak.is_empty() {
        return Quality { step: 2, shortfalls: weak };
    }
    let missing = missing_for_full(rule, clause, hours, as_at);
    Quality { step: if missing.is_empty() { 4 } else { 3 }, shortfalls: missing }
}

/// The limit as clock hours, a calendar day as 24 of them; working time gives none of its own but still a number.
fn limit_hours(clause: &Terms) -> Option<LimitHours> {
    let (number, unit) = clause.limit?;
    let number = number.get();
    Some(match unit {
        LimitUnit::ClockHours => LimitHours::Clock(number),
        LimitUnit::CalendarDays => LimitHours::Clock(number * 24),
        LimitUnit::BusinessHours | LimitUnit::WorkingDays => LimitHours::Working,
    })
}

#[derive(Clone, Copy)]
enum LimitHours {
    Clock(i64),
    Working,
}

fn without_number(clause: &Terms) -> Quality {
    // A clause of which neither trigger nor words are known is no more than a blank form.
    let known = !matches!(clause.trigger, Trigger::Unknown | Trigger::None) || clause.worded;
    if known {
        Quality { step: 1, shortfalls: vec![Shortfall::NoNumber] }
    } else {
        Quality { step: 0, shortfalls: vec![Shortfall::NotKnown] }
    }
}

fn weaknesses(rule: ClauseRule, clause: &Terms, hours: LimitHours) -> Vec<Shortfall> {
    let mut found = Vec::new();
    let sound_trigger = matches!(
        clause.trigger,
        Trigger::Suspected | Trigger::ReasonableBelief | Trigger::Occurrence | Trigger::Aware
    );
    if !sound_trigger {
        found.push(Shortfall::LateTrigger);
    }
    match hours {
        LimitHours::Working => found.push(Shortfall::WorkingTime),
        LimitHours::Clock(number) if number > rule.weak_over_hours => found.push(Shortfall::Over48Hours),
        LimitHours::Clock(_) => {}
    }
    for (answer, shortfall) in [
        (clause.named_contact, Shortfall::NoNamedContact),
        (clause.round_the_clock, Shortfall::NotRoundTheClock),
        (clause.contents_listed, Shortfall::ContentsNotListed),
    ] {
        if answer != Answer::Yes {
            found.push(shortfall);
        }
    }
    found
}

fn missing_for_full(rule: ClauseRule, clause: &Terms, hours: LimitHours, as_at: Date) -> Vec<Shortfall> {
    let counts = |drill: Date| drill <= as_at && as_at <= drill.plus_months(rule.drill_months);
    let drilled = clause.exercised_on.is_some_and(counts);
    let prompt = matches!(hours, LimitHours::Clock(number) if number <= rule.full_within_hours);
    let paid = !matches!(clause.costs, CostBearer::NotSaid | CostBearer::Unknown);
    let asked = [
        (prompt, Shortfall::Over24Hours),
        (clause.trigger != Trigger::Aware, Shortfall::TriggerAware),
        (clause.acknowledged, Shortfall::NotAcknowledged),
        (clause.staged, Shortfall::NotStaged),
        (clause.affected_list, Shortfall::NoAffectedList),
        (paid, Shortfall::CostsNotNamed),
        (clause.flow_down, Shortfall::NoFlowDown),
        (drilled, Shortfall::NoRecentDrill),
    ];
    asked.into_iter().filter(|(held, _)| !held).map(|(_, shortfall)| shortfall).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use serde_json::{Value, json};

    fn full() -> Value {
        json!({ "contract": "C-0001", "trigger": "suspected", "limit": 24, "unit": "clock-hours",
                "named_contact": "yes", "round_the_clock": "yes", "contents_listed": "yes",
                "acknowledge_within_hours": 2, "update_hours": 24, "full_report_days": 5,
                "affected_list_days": 5, "flow_down_hours": 12, "costs": "supplier",
                "exercised_on": "2026-03-02" })
    }

    fn step_with(field: &str, value: Value) -> u8 {
        let mut draft = full();
        draft[field] = value;
        let clause = Clause::from_draft(&draft).expect("a sound draft");
        quality(Some(&clause), Date::parse("2026-11-21").expect("a date")).step
    }

    #[test]
    fn the_full_clause_has_quality_four_and_each_lack_its_step() {
        for (field, value, step) in [
            ("note", Value::Null, 4),
            ("trigger", json!("occurrence"), 4),
            ("trigger", json!("reasonable-belief"), 4),
            ("trigger", json!("aware"), 3),
            ("trigger", json!("confirmed"), 2),
            ("trigger", json!("discretion"), 2),
            ("trigger", json!("unknown"), 2),
            ("limit", json!(25), 3),
            ("limit", json!(48), 3),
            ("limit", json!(49), 2),
            ("unit", json!("business-hours"), 2),
            ("unit", json!("working-days"), 2),
            ("unit", json!("calendar-days"), 2),
            ("named_contact", json!("unknown"), 2),
            ("round_the_clock", json!("no"), 2),
            ("contents_listed", json!("no"), 2),
            ("acknowledge_within_hours", Value::Null, 3),
            ("update_hours", Value::Null, 3),
            ("full_report_days", Value::Null, 3),
            ("affected_list_days", Value::Null, 3),
            ("flow_down_hours", Value::Null, 3),
            ("costs", json!("not-said"), 3),
            ("exercised_on", json!("2025-11-21"), 4),
            ("exercised_on", json!("2025-11-20"), 3),
            ("exercised_on", json!("2026-11-22"), 3),
        ] {
            assert_eq!(step_with(field, value.clone()), step, "{field} = {value}");
        }
    }

    #[test]
    fn a_calendar_day_counts_as_24_hours() {
        let mut draft = full();
        draft["limit"] = json!(1);
        draft["unit"] = json!("calendar-days");
        let clause = Clause::from_draft(&draft).expect("a sound draft");
        assert_eq!(quality(Some(&clause), Date::parse("2026-11-21").expect("a date")).step, 4);
    }

    #[test]
    fn no_clause_is_zero_and_statutory_words_are_one() {
        let day = Date::parse("2026-11-21").expect("a date");
        assert_eq!(quality(None, day).step, 0);
        let blank = Clause::from_draft(&json!({ "contract": "C-0001" })).expect("a sound draft");
        assert_eq!(quality(Some(&blank), day).step, 0);
        let words =
            Clause::from_draft(&json!({ "contract": "C-0001", "trigger": "aware" })).expect("a sound draft");
        assert_eq!(quality(Some(&words), day).step, 1);
    }
}
