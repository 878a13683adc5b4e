//! What is done about a contract between its reviews: KPIs, actions, acceptances, interim controls, decisions, the
//! board's appetite, lessons, disputes and claims.

use crate::contract::Contract;
use crate::date::Date;
use crate::evidence::Evidence;
use crate::field::{People, Percent, Whole};
use crate::incident::Incident;
use crate::link::{Link, Linked};
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, no_rules, record};
use crate::supplier::Supplier;
use crate::text::{Line, Note};
use crate::vocabulary::{
    ActionStatus, Answer, Appetite, AppetiteDomain, DecisionOutcome, DisputeStatus, GateId,
    InterimControlKind, KpiRating, OptionKind, Severity, Treatment,
};

record! {
    /// A key performance indicator of a contract.
    pub struct Kpi in "kpi" {
        /// The contract.
        contract: Link<Contract>,
        /// What is measured.
        name: Line,
        /// The target, in words and its unit.
        target: Option<Line>,
        /// Whether it is one of those published under the Procurement Act 2023, s.52.
        published: Answer,
        /// Anything else.
        note: Option<Note>,
    }
    parts {
        /// Ratings, one a period.
        ratings: KpiResult,
    }
}

record! {
    /// The rating of one period.
    pub struct KpiResult in "kpi_rating" {
        /// Last day of the period.
        period_end: Date,
        /// The rating.
        rating: KpiRating,
        /// The figure that was measured.
        measured: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

/// Whether an indicator fails persistently: its last two ratings are both "requires improvement" or "inadequate".
/// Ratings after `as_at` do not count.
#[must_use]
pub fn fails_persistently(ratings: &[(Date, KpiRating)], as_at: Date) -> bool {
    let mut known: Vec<_> = ratings.iter().filter(|(end, _)| *end <= as_at).collect();
    known.sort_by_key(|(end, _)| *end);
    let failing = |rating| matches!(rating, KpiRating::RequiresImprovement | KpiRating::Inadequate);
    known.len() >= 2 && known[known.len() - 2..].iter().all(|(_, rating)| failing(*rating))
}

record! {
    /// A finding and what is done about it.
    pub struct ActionItem in "action" {
        /// The supplier.
        supplier: Link<Supplier>,
        /// The contract.
        contract: Option<Link<Contract>>,
        /// The incident that it belongs to.
        incident: Option<Link<Incident>>,
        /// What was found.
        finding: Line,
        /// How serious it is.
        severity: Severity,
        /// The evidence for it.
        evidence: Option<Link<Evidence>>,
        /// What is to be done.
        action: Note,
        /// Who does it, by role.
        owner: Line,
        /// By when.
        due_on: Option<Date>,
        /// Where it stands.
        status: ActionStatus,
        /// When it was done.
        done_on: Option<Date>,
        /// What shows that it was done.
        proof: Option<Note>,
    }
}

impl Rules for ActionItem {
    fn check(&self, at: &Path, problems: &mut Problems) {
        let done = matches!(self.status, ActionStatus::DoneUnverified | ActionStatus::Verified);
        if done && self.done_on.is_none() {
            let _: Option<()> = problems.push(&at.field("done_on"), ProblemKind::Needs { other: "status" });
        }
    }
}

record! {
    /// A risk that somebody accepts, until a day. It is shown; it does not change the score.
    pub struct Acceptance in "acceptance" {
        /// The contract.
        contract: Link<Contract>,
        /// The gates whose floor is accepted.
        gates: Vec<GateId>,
        /// Treat, tolerate, transfer or terminate.
        treatment: Treatment,
        /// Why.
        reason: Note,
        /// Who accepts, by office.
        owner: Line,
        /// Since when.
        accepted_on: Date,
        /// Until when.
        until: Date,
        /// On what conditions.
        conditions: Option<Note>,
    }
}

impl Rules for Acceptance {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if self.until < self.accepted_on {
            let _: Option<()> =
                problems.push(&at.field("until"), ProblemKind::Before { other: "accepted_on" });
        }
    }
}

record! {
    /// A control put in place while a supplier that failed goes on.
    pub struct InterimControl in "interim_control" {
        /// The contract.
        contract: Link<Contract>,
        /// The incident that it belongs to.
        incident: Option<Link<Incident>>,
        /// Which of the catalogue.
        kind: InterimControlKind,
        /// What exactly.
        text: Note,
        /// Who keeps it, by role.
        owner: Line,
        /// Since when.
        from: Option<Date>,
        /// Until when.
        until: Option<Date>,
        /// Whether it is in place.
        in_place: Answer,
    }
}

impl Rules for InterimControl {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if let (Some(from), Some(until)) = (self.from, self.until)
            && until < from
        {
            let _: Option<()> = problems.push(&at.field("until"), ProblemKind::Before { other: "from" });
        }
    }
}

record! {
    /// A decision of a board or an officer, with its reason; also the decision to do nothing.
    pub struct Decision in "decision" {
        /// The supplier.
        supplier: Link<Supplier>,
        /// The contract.
        contract: Option<Link<Contract>>,
        /// The incident that it belongs to.
        incident: Option<Link<Incident>>,
        /// The question.
        question: Line,
        /// The way forward that was chosen, where the question was one of retendering.
        option: Option<OptionKind>,
        /// What was decided.
        outcome: DecisionOutcome,
        /// Why.
        reasons: Note,
        /// Who decided, by office or meeting.
        decided_by: Line,
        /// When.
        decided_on: Date,
        /// When it is to be looked at again.
        review_on: Option<Date>,
        /// Where the facts come from.
        source: Option<Line>,
    }
}

impl Decision {
    /// When it was decided what follows a contract: a way forward that was approved, with conditions or without. One that was put
    /// off or rejected decides nothing.
    #[must_use]
    pub fn settled_on(&self) -> Option<Date> {
        let approved =
            matches!(self.outcome, DecisionOutcome::Approve | DecisionOutcome::ApproveWithConditions);
        (approved && self.option.is_some()).then_some(self.decided_on)
    }
}

/// A score of the 5 × 5 matrix, 1 to 25.
pub type MatrixScore = Whole<1, 25>;

record! {
    /// How much risk of a kind the board will bear.
    pub struct AppetiteLine in "appetite" {
        /// The field of risk.
        domain: AppetiteDomain,
        /// The board's word.
        appetite: Appetite,
        /// The highest score that it tolerates.
        tolerated: MatrixScore,
        /// From this score on a plan is needed.
        plan_from: Option<MatrixScore>,
        /// From this score on it goes to the board.
        board_from: Option<MatrixScore>,
        /// Since when.
        from: Date,
        /// Who set it.
        set_by: Line,
    }
}

/// Who may accept a risk, by the board's own appetite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acceptor {
    /// The board itself.
    Board,
    /// The senior information risk owner, with a plan.
    Siro,
    /// The owner of the contract: the board tolerates it.
    Owner,
    /// No appetite for data protection is recorded.
    NotRecorded,
}

impl Acceptor {
    /// The half of its catalogue key after `word-acceptor-`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Siro => "siro",
            Self::Owner => "owner",
            Self::NotRecorded => "not-recorded",
        }
    }
}

/// Who may accept a floor on a day: the board from the score at which its appetite for data protection says so, the
/// senior information risk owner above what is tolerated, the contract's owner below. The latest line in force counts.
#[must_use]
pub fn who_may_accept<'a>(
    lines: impl IntoIterator<Item = &'a AppetiteLine>,
    as_at: Date,
    floor: u8,
) -> Acceptor {
    let in_force = |line: &&AppetiteLine| line.domain == AppetiteDomain::DataProtection && line.from <= as_at;
    let Some(line) = lines.into_iter().filter(in_force).max_by_key(|line| line.from) else {
        return Acceptor::NotRecorded;
    };
    let floor = i64::from(floor);
    if line.board_from.is_some_and(|from| floor >= from.get()) {
        Acceptor::Board
    } else if floor > line.tolerated.get() {
        Acceptor::Siro
    } else {
        Acceptor::Owner
    }
}

record! {
    /// A lesson, and what it asks of the next contract.
    pub struct Lesson in "lesson" {
        /// The supplier.
        supplier: Link<Supplier>,
        /// The contract.
        contract: Option<Link<Contract>>,
        /// The incident that it belongs to.
        incident: Option<Link<Incident>>,
        /// The lesson.
        lesson: Line,
        /// Where it was learned.
        source: Option<Line>,
        /// The line of the specification.
        requirement: Option<Note>,
        /// The minimum standard (pass or fail).
        minimum_standard: Option<Line>,
        /// The scored criterion.
        criterion: Option<Line>,
        /// Its weight in per cent.
        weight_percent: Option<Percent>,
        /// The evidence asked for at award.
        evidence_at_award: Option<Line>,
    }
}

record! {
    /// A dispute with a supplier: our words, and its own beside them.
    pub struct Dispute in "dispute" {
        /// The supplier.
        supplier: Link<Supplier>,
        /// The contract.
        contract: Option<Link<Contract>>,
        /// The incident that it belongs to.
        incident: Option<Link<Incident>>,
        /// What it is about.
        subject: Line,
        /// Our words: facts and sources.
        our_words: Note,
        /// Since when.
        opened_on: Date,
        /// The supplier's reply.
        supplier_reply: Option<Note>,
        /// When it replied.
        replied_on: Option<Date>,
        /// Where it stands.
        status: DisputeStatus,
        /// When it was settled.
        resolved_on: Option<Date>,
    }
}

record! {
    /// What somebody stated. Claims that conflict all stay; one is in force.
    pub struct Claim in "claim" {
        /// The supplier it is about.
        supplier: Link<Supplier>,
        /// The contract it is about.
        contract: Option<Link<Contract>>,
        /// The incident that it belongs to.
        incident: Option<Link<Incident>>,
        /// What it is about; claims about the same matter share this.
        about: Line,
        /// What was stated.
        text: Note,
        /// The figure stated: at least.
        min: Option<People>,
        /// The figure stated: at most.
        max: Option<People>,
        /// Who stated it.
        source: Line,
        /// When.
        stated_on: Option<Line>,
        /// Whether it is the one that counts.
        in_force: Answer,
        /// Evidence that was asked for.
        evidence_sought: Option<Note>,
        /// Evidence that was seen.
        evidence_seen: Option<Note>,
    }
}

macro_rules! linked {
    ($($name:ident = $noun:literal),+ $(,)?) => { $(impl Linked for $name { const NOUN: &'static str = $noun; })+ };
}
linked!(
    Kpi = "kpi",
    ActionItem = "action",
    Acceptance = "acceptance",
    InterimControl = "interim_control",
    Decision = "decision",
    AppetiteLine = "appetite",
    Lesson = "lesson",
    Dispute = "dispute",
    Claim = "claim",
);
no_rules!(Kpi, KpiResult, Decision, AppetiteLine, Lesson, Dispute, Claim);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boards_appetite_says_who_may_accept() {
        let line = |from: &str, board: Option<i64>| {
            let mut draft = serde_json::json!({ "domain": "data-protection", "appetite": "minimal", "tolerated": 6,
                                                "from": from, "set_by": "Board" });
            draft["board_from"] = board.into();
            crate::record::Record::from_draft(&draft).expect("a sound draft")
        };
        let now = Date::parse("2026-11-21").expect("a date");
        let lines: [AppetiteLine; 3] =
            [line("2025-04-01", Some(20)), line("2026-04-01", Some(12)), line("2026-12-01", Some(4))];
        for (floor, expected) in [(6, Acceptor::Owner), (8, Acceptor::Siro), (12, Acceptor::Board)] {
            assert_eq!(who_may_accept(&lines, now, floor), expected, "{floor}");
        }
        assert_eq!(who_may_accept(&[line("2026-04-01", None)], now, 16), Acceptor::Siro);
        assert_eq!(who_may_accept(&[], now, 16), Acceptor::NotRecorded);
    }

    #[test]
    fn two_failing_ratings_in_a_row_are_persistent() {
        let day = |text| Date::parse(text).expect("a date");
        let ratings = [
            (day("2026-06-30"), KpiRating::Inadequate),
            (day("2026-03-31"), KpiRating::Good),
            (day("2026-09-30"), KpiRating::RequiresImprovement),
        ];
        assert!(fails_persistently(&ratings, day("2026-11-21")));
        assert!(!fails_persistently(&ratings, day("2026-09-29")), "a rating still to come does not count");
        assert!(!fails_persistently(&ratings[..1], day("2026-11-21")), "one failure is no trend");
    }
}
