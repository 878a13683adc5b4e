//! What follows from a contract's dates and events on a day: its status, its current end, and by when a person must act.

use super::Contract;
use crate::date::{Date, Period};
use crate::vocabulary::{Answer, ContractEventKind, ContractStatus, Renewal};

/// Something that happened, as far as status and end depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    /// What.
    pub kind: ContractEventKind,
    /// The day.
    pub on: Date,
    /// The new end that it set.
    pub new_end: Option<Date>,
}

/// What status, end and act-by dates follow from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lifecycle {
    /// First day.
    pub start: Option<Date>,
    /// Last day as first signed.
    pub end: Option<Date>,
    /// What happens at the end where nobody acts.
    pub renewal: Renewal,
    /// The term of one automatic renewal.
    pub renewal_term: Option<Period>,
    /// Notice that the buyer must give.
    pub notice_period_buyer: Option<Period>,
    /// How long a new procurement takes.
    pub procurement_lead: Option<Period>,
    /// Notice of each extension that the contract allows, in order.
    pub extension_notices: Vec<Option<Period>>,
    /// Whether processing has gone on after the end.
    pub processing_after_end: Answer,
    /// What happened, in any order.
    pub milestones: Vec<Milestone>,
}

impl ContractStatus {
    /// Whether a contract is over: nothing of it can be asked for or decided any more. What its supplier still holds is another
    /// question, and a contract that runs on past its end is not over.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Expired | Self::Terminated | Self::Exited)
    }
}

impl Contract {
    /// The part of the contract that its status follows from.
    #[must_use]
    pub fn lifecycle(&self) -> Lifecycle {
        let milestone = |event: &super::ContractEvent| Milestone {
            kind: event.kind,
            on: event.on,
            new_end: event.new_end,
        };
        Lifecycle {
            start: self.start,
            end: self.end,
            renewal: self.renewal,
            renewal_term: self.renewal_term,
            notice_period_buyer: self.notice_period_buyer,
            procurement_lead: self.procurement_lead,
            extension_notices: self.extension_options.iter().map(|option| option.notice).collect(),
            processing_after_end: self.processing_after_end,
            milestones: self.events.iter().map(milestone).collect(),
        }
    }
}

/// [`Lifecycle::term`] of a contract.
#[must_use]
pub fn term(contract: &Contract, as_at: Date) -> Term {
    contract.lifecycle().term(as_at)
}

/// [`Lifecycle::status`] of a contract.
#[must_use]
pub fn status(contract: &Contract, as_at: Date) -> ContractStatus {
    contract.lifecycle().status(as_at)
}

/// [`Lifecycle::act_dates`] of a contract.
#[must_use]
pub fn act_dates(contract: &Contract, as_at: Date) -> Vec<ActDate> {
    contract.lifecycle().act_dates(as_at)
}

/// The term of a contract as its events have left it on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The last day: as signed, moved by extensions and variations, and by automatic renewals that have come to pass.
    pub current_end: Option<Date>,
    /// How many of the recorded extensions are used up.
    pub extensions_used: usize,
    /// How many times it has renewed itself by the day.
    pub renewals: u32,
}

impl Lifecycle {
    /// The term on a day. A later event wins over an earlier one; events after `as_at` do not count.
    #[must_use]
    pub fn term(&self, as_at: Date) -> Term {
        let events = self.until(as_at);
        let moves = |event: &&Milestone| {
            matches!(event.kind, ContractEventKind::Extended | ContractEventKind::Varied)
                && event.new_end.is_some()
        };
        let agreed = events.iter().rev().find(moves).and_then(|event| event.new_end).or(self.end);
        let extensions_used = events.iter().filter(|event| event.kind == ContractEventKind::Extended).count();
        if let Some(stopped) = stopped_on(&events) {
            return Term { current_end: Some(stopped), extensions_used, renewals: 0 };
        }
        let (current_end, renewals) = self.renewed(agreed, &events, as_at);
        Term { current_end, extensions_used, renewals }
    }

    fn until(&self, as_at: Date) -> Vec<Milestone> {
        let mut events: Vec<_> = self.milestones.iter().copied().filter(|event| event.on <= as_at).collect();
        events.sort_by_key(|event| event.on);
        events
    }

    /// The agreed end moved on by what the contract does when nobody acts: from the *current* end, never from the first
    /// one. A contract that rolls on, or renews for a term that is not recorded, has no known end once the agreed one has
    /// passed. Notice stops renewals from its day, also where it does not name the day on which it ends the contract.
    fn renewed(&self, agreed: Option<Date>, events: &[Milestone], as_at: Date) -> (Option<Date>, u32) {
        let Some(first) = agreed else { return (None, 0) };
        let notice =
            events.iter().find(|event| event.kind == ContractEventKind::NoticeGiven).map(|event| event.on);
        let until = notice.map_or(as_at, |notice| notice.min(as_at));
        let step = match (self.renewal, self.renewal_term) {
            (Renewal::RenewsAutomatically, Some(step)) => step,
            (Renewal::Rolls | Renewal::RenewsAutomatically, _) if first < until => return (None, 0),
            _ => return (agreed, 0),
        };
        let (mut end, mut renewals) = (first, 0);
        while end < until && renewals < 200 {
            renewals += 1;
            // Counted from the agreed end each time, so that a clamped month end does not creep forward.
            end = first.plus(Period { months: step.months * renewals, days: step.days * renewals });
        }
        (Some(end), renewals)
    }

    /// The status on a day, from dates and recorded events alone. A contract that was announced or awarded, and of which
    /// no more is recorded, is planned: nothing says that it was signed, whatever dates were announced for it.
    #[must_use]
    pub fn status(&self, as_at: Date) -> ContractStatus {
        let events = self.until(as_at);
        let has = |kind| events.iter().any(|event| event.kind == kind);
        if is_only_procured(&events) {
            return ContractStatus::Planned;
        }
        let over = self.term(as_at).current_end.is_some_and(|end| end < as_at);
        if has(ContractEventKind::ExitComplete) {
            return ContractStatus::Exited;
        }
        if has(ContractEventKind::ExitStarted) {
            return ContractStatus::Exiting;
        }
        if over && self.processing_after_end == Answer::Yes {
            return ContractStatus::HoldingOver;
        }
        if over {
            let terminated = has(ContractEventKind::Terminated);
            return if terminated { ContractStatus::Terminated } else { ContractStatus::Expired };
        }
        let stopped = stopped_on(&events).is_some();
        let open_notice = has(ContractEventKind::NoticeGiven) && !has(ContractEventKind::Extended);
        if stopped || open_notice {
            return ContractStatus::NoticeGiven;
        }
        let begun = self.start.is_some_and(|start| start <= as_at) || has(ContractEventKind::Started);
        match (begun, has(ContractEventKind::Signed)) {
            _ if has(ContractEventKind::Extended) => ContractStatus::Extended,
            (true, true) => ContractStatus::Live,
            (true, false) => ContractStatus::Unknown,
            (false, _) => ContractStatus::Planned,
        }
    }

    /// When it was decided what follows the term as it stands on a day: the latest of some days of decisions, all of them after
    /// the term was set by its start, an extension, a variation or a renewal. A decision on an earlier term says nothing of this one.
    pub fn decided_on(&self, as_at: Date, decisions: impl IntoIterator<Item = Date>) -> Option<Date> {
        // Notice and termination cut the term short, and are what was decided.
        let sets = |event: &Milestone| match event.kind {
            ContractEventKind::Signed | ContractEventKind::Started => true,
            ContractEventKind::Extended | ContractEventKind::Varied => event.new_end.is_some(),
            _ => false,
        };
        let agreed = self.until(as_at).into_iter().filter(sets).map(|event| event.on).next_back();
        let term = self.term(as_at);
        let renewed = term.current_end.zip(self.renewal_term).filter(|_| term.renewals > 0);
        let set_on = agreed.or(self.start).max(renewed.map(|(end, step)| end.minus(step)));
        // What was decided on the very day led to this term.
        decisions.into_iter().filter(|on| *on <= as_at && Some(*on) > set_on).max()
    }

    /// The days by which a person must act, earliest first; none where nothing was signed or everything is over. Derived from the *current* end on every reading, never
    /// stored. Months first, clamped to the month's end, then days.
    #[must_use]
    pub fn act_dates(&self, as_at: Date) -> Vec<ActDate> {
        let state = self.status(as_at);
        let term = self.term(as_at);
        let over = matches!(state, ContractStatus::Exited | ContractStatus::Terminated);
        let (Some(end), false) = (term.current_end, over || is_only_procured(&self.until(as_at))) else {
            return Vec::new();
        };
        let mut dates = vec![ActDate { on: end, kind: ActKind::Ends }];
        if !matches!(state, ContractStatus::NoticeGiven | ContractStatus::Exiting) {
            let notice = self
                .notice_period_buyer
                .map(|notice| ActDate { on: end.minus(notice), kind: ActKind::GiveNotice });
            let extend = self.extension_notices.get(term.extensions_used).map(|notice| ActDate {
                on: notice.map_or(end, |notice| end.minus(notice)),
                kind: ActKind::Extend,
            });
            let decide =
                self.procurement_lead.map(|lead| ActDate { on: end.minus(lead), kind: ActKind::Decide });
            dates.extend([notice, extend, decide].into_iter().flatten());
        }
        dates.sort();
        dates
    }
}

/// Whether all that is recorded is its procurement.
fn is_only_procured(events: &[Milestone]) -> bool {
    let of_procurement =
        |event: &Milestone| matches!(event.kind, ContractEventKind::Announced | ContractEventKind::Awarded);
    !events.is_empty() && events.iter().all(of_procurement)
}

/// The day on which a termination or a notice ends the contract. One that an extension or variation with a new end
/// followed has been overtaken: the later event wins.
fn stopped_on(events: &[Milestone]) -> Option<Date> {
    let moves = |event: &Milestone| {
        matches!(event.kind, ContractEventKind::Extended | ContractEventKind::Varied)
            && event.new_end.is_some()
    };
    let standing = &events[events.iter().rposition(moves).map_or(0, |place| place + 1)..];
    let last = |kind| standing.iter().rev().find(|event| event.kind == kind);
    let terminated = last(ContractEventKind::Terminated).map(|event| event.new_end.unwrap_or(event.on));
    terminated.or_else(|| last(ContractEventKind::NoticeGiven).and_then(|event| event.new_end))
}

/// What a person must do about a contract by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActKind {
    /// Start the procurement of a successor, or decide not to.
    Decide,
    /// Take up an extension.
    Extend,
    /// Give notice, before the contract renews itself or to end it at its term.
    GiveNotice,
    /// The contract ends.
    Ends,
}

impl ActKind {
    /// Its word, kebab-case.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Decide => "decide-by",
            Self::Extend => "extension-by",
            Self::GiveNotice => "notice-by",
            Self::Ends => "ends",
        }
    }
}

/// A day by which a person must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActDate {
    /// The day.
    pub on: Date,
    /// What must be done by then.
    pub kind: ActKind,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use serde_json::{Value, json};

    fn contract(draft: &Value) -> Contract {
        let mut whole = json!({ "title": "Badges", "start": "2024-02-01", "end": "2027-01-31" });
        for (key, value) in draft.as_object().expect("an object") {
            whole[key] = value.clone();
        }
        Contract::from_draft(&whole).expect("a sound draft")
    }

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn the_status_follows_from_dates_and_events() {
        let signed = json!([{ "kind": "signed", "on": "2024-01-10" }]);
        let after = |more: Value| {
            let mut events = signed.as_array().cloned().unwrap_or_default();
            events.push(more);
            json!({ "events": events })
        };
        for (draft, as_at, expected) in [
            (json!({}), "2024-01-31", ContractStatus::Planned),
            (json!({}), "2024-02-01", ContractStatus::Unknown),
            (
                json!({ "events": [{ "kind": "announced", "on": "2023-06-01" }, { "kind": "awarded", "on": "2023-12-01" }] }),
                "2025-02-01",
                ContractStatus::Planned,
            ),
            (
                json!({ "events": [{ "kind": "awarded", "on": "2023-12-01" }] }),
                "2027-02-01",
                ContractStatus::Planned,
            ),
            (after(json!({ "kind": "awarded", "on": "2023-12-01" })), "2025-02-01", ContractStatus::Live),
            (json!({ "events": signed }), "2024-01-31", ContractStatus::Planned),
            (json!({ "events": signed }), "2027-01-31", ContractStatus::Live),
            (json!({ "events": signed }), "2027-02-01", ContractStatus::Expired),
            (
                json!({ "events": signed, "processing_after_end": "yes" }),
                "2027-02-01",
                ContractStatus::HoldingOver,
            ),
            (json!({ "events": signed, "renewal": "rolls" }), "2027-02-01", ContractStatus::Live),
            (
                after(json!({ "kind": "extended", "on": "2026-06-01", "new_end": "2028-01-31" })),
                "2027-02-01",
                ContractStatus::Extended,
            ),
            (
                after(json!({ "kind": "notice-given", "on": "2026-06-01", "new_end": "2026-12-31" })),
                "2026-12-31",
                ContractStatus::NoticeGiven,
            ),
            (
                after(json!({ "kind": "notice-given", "on": "2026-06-01", "new_end": "2026-12-31" })),
                "2027-01-01",
                ContractStatus::Expired,
            ),
            (
                after(json!({ "kind": "terminated", "on": "2026-06-01" })),
                "2026-06-02",
                ContractStatus::Terminated,
            ),
            (
                after(json!({ "kind": "exit-started", "on": "2026-06-01" })),
                "2026-06-02",
                ContractStatus::Exiting,
            ),
            (
                after(json!({ "kind": "exit-complete", "on": "2026-06-01" })),
                "2026-06-02",
                ContractStatus::Exited,
            ),
            (
                after(json!({ "kind": "exit-complete", "on": "2026-06-01" })),
                "2026-05-31",
                ContractStatus::Live,
            ),
        ] {
            assert_eq!(status(&contract(&draft), day(as_at)), expected, "{draft} at {as_at}");
        }
    }

    #[test]
    fn act_dates_count_from_the_current_end() {
        let extended = contract(&json!({
            "notice_period_buyer": "P6M", "procurement_lead": "P18M", "renewal": "ends",
            "extension_options": [{ "months": 12, "notice": "P3M" }, { "months": 12, "notice": "P3M" }],
            "events": [{ "kind": "signed", "on": "2024-01-10" },
                       { "kind": "extended", "on": "2026-06-01", "new_end": "2028-01-31" }] }));
        let found: Vec<_> = act_dates(&extended, day("2026-11-21"))
            .into_iter()
            .map(|act| (act.on.to_string(), act.kind))
            .collect();
        assert_eq!(
            found,
            [
                ("2026-07-31".to_owned(), ActKind::Decide),
                ("2027-07-31".to_owned(), ActKind::GiveNotice),
                ("2027-10-31".to_owned(), ActKind::Extend),
                ("2028-01-31".to_owned(), ActKind::Ends),
            ]
        );
    }

    #[test]
    fn an_award_that_nobody_signed_has_no_day_to_act_on() {
        let awarded = contract(&json!({ "events": [{ "kind": "awarded", "on": "2023-12-01" }] }));
        assert_eq!(act_dates(&awarded, day("2026-11-21")), []);
        // The day before the award was known it was a contract like any other.
        assert_eq!(act_dates(&awarded, day("2023-11-30")).len(), 1);
    }

    #[test]
    fn an_automatic_renewal_moves_the_notice_date_on() {
        let renewing = contract(&json!({
            "end": "2025-02-28", "renewal": "renews-automatically", "renewal_term": "P12M",
            "notice_period_buyer": "P3M", "events": [{ "kind": "signed", "on": "2024-01-10" }] }));
        let now = day("2026-11-21");
        assert_eq!(term(&renewing, now).current_end, Some(day("2027-02-28")));
        assert_eq!(term(&renewing, now).renewals, 2);
        assert_eq!(
            act_dates(&renewing, now)[0],
            ActDate { on: day("2026-11-28"), kind: ActKind::GiveNotice }
        );
        assert_eq!(status(&renewing, now), ContractStatus::Live);
    }

    #[test]
    fn a_later_extension_overtakes_a_notice() {
        let extended = contract(&json!({ "events": [
            { "kind": "signed", "on": "2024-01-10" },
            { "kind": "notice-given", "on": "2026-03-01", "new_end": "2026-09-30" },
            { "kind": "extended", "on": "2026-06-01", "new_end": "2028-01-31" }] }));
        let now = day("2026-11-21");
        assert_eq!(term(&extended, now).current_end, Some(day("2028-01-31")));
        assert_eq!(status(&extended, now), ContractStatus::Extended);
        assert_eq!(status(&extended, day("2026-05-01")), ContractStatus::NoticeGiven);
    }

    #[test]
    fn notice_stops_renewals_from_its_day_and_a_term_that_is_not_recorded_leaves_no_known_end() {
        let renewing = |more: Value| {
            let mut draft = json!({ "end": "2025-02-28", "renewal": "renews-automatically" });
            for (key, value) in more.as_object().expect("an object") {
                draft[key] = value.clone();
            }
            term(&contract(&draft), day("2027-06-01")).current_end
        };
        let notice =
            json!([{ "kind": "signed", "on": "2024-01-10" }, { "kind": "notice-given", "on": "2026-01-15" }]);
        assert_eq!(renewing(json!({ "renewal_term": "P12M", "events": notice })), Some(day("2026-02-28")));
        assert_eq!(renewing(json!({ "renewal_term": "P12M" })), Some(day("2028-02-28")));
        assert_eq!(renewing(json!({})), None);
        assert_eq!(renewing(json!({ "renewal": "rolls" })), None);
        assert_eq!(renewing(json!({ "renewal": "ends" })), Some(day("2025-02-28")));
    }

    #[test]
    fn a_leap_day_end_is_clamped_and_does_not_creep() {
        let renewing = contract(&json!({
            "start": "2023-03-01", "end": "2024-02-29", "renewal": "renews-automatically", "renewal_term": "P1Y" }));
        assert_eq!(term(&renewing, day("2027-06-01")).current_end, Some(day("2028-02-29")));
    }

    #[test]
    fn a_decision_on_an_earlier_term_decides_nothing_of_this_one() {
        let extended = contract(&json!({ "events": [
            { "kind": "signed", "on": "2024-01-10" },
            { "kind": "extended", "on": "2026-06-01", "new_end": "2028-01-31" }] }));
        let unsigned = contract(&json!({ "start": "2026-02-01", "end": "2028-01-31" }));
        let renewing = contract(&json!({ "renewal": "renews-automatically", "renewal_term": "P12M" }));
        let given = contract(&json!({ "events": [
            { "kind": "signed", "on": "2024-01-10" },
            { "kind": "notice-given", "on": "2026-11-14", "new_end": "2027-01-01" }] }));
        for (contract, as_at, decisions, expected) in [
            (&given, "2026-11-21", &["2026-11-13"][..], Some("2026-11-13")),
            (&extended, "2026-11-21", &["2026-05-20"], None),
            // On the day itself it led to the extension.
            (&extended, "2026-11-21", &["2026-06-01"], None),
            (&extended, "2026-11-21", &["2026-06-02"], Some("2026-06-02")),
            // It was awarded before it began.
            (&unsigned, "2026-11-21", &["2025-11-01"], None),
            (&unsigned, "2026-11-21", &["2026-09-01"], Some("2026-09-01")),
            (&extended, "2026-11-21", &["2026-05-20", "2026-09-01", "2026-10-01"], Some("2026-10-01")),
            // Before the extension it was of the term that it ended.
            (&extended, "2026-05-25", &["2026-05-20"], Some("2026-05-20")),
            // One that is still to come is not known.
            (&extended, "2026-09-30", &["2026-10-01"], None),
            // Its first term ended on 31 January 2027, and nobody decided what follows the second.
            (&renewing, "2027-01-31", &["2026-06-01"], Some("2026-06-01")),
            (&renewing, "2027-06-01", &["2026-06-01"], None),
            (&renewing, "2027-06-01", &["2027-03-01"], Some("2027-03-01")),
        ] {
            let decided = contract.lifecycle().decided_on(day(as_at), decisions.iter().map(|on| day(on)));
            assert_eq!(decided, expected.map(day), "{decisions:?} at {as_at}");
        }
    }
}
