//! Assessments: what a person adds to the register before a contract is scored.

use crate::contract::Contract;
use crate::date::Date;
use crate::evidence::Evidence;
use crate::field::Step;
use crate::link::{Link, Linked};
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, no_rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Answer, AssessmentStatus, ControlId, ExposureId, FactorId};

record! {
    /// An assessment of a contract: the controls, and what overrules the register's own figures. A draft until it is
    /// approved; an approved one never changes.
    pub struct Assessment in "assessment" {
        /// The contract.
        contract: Link<Contract>,
        /// Draft or approved.
        status: AssessmentStatus,
        /// The day for which it speaks.
        as_at: Date,
        /// The method it was made under, such as scoring-v1.
        method: Option<Line>,
        /// Who made it, by role.
        author: Option<Line>,
        /// Who approved it, by role.
        approved_by: Option<Line>,
        /// When.
        approved_on: Option<Date>,
        /// When it is to be made again.
        review_on: Option<Date>,
        /// Whether a root cause or an independent report is outstanding.
        root_cause_outstanding: Answer,
        /// What it says in words.
        narrative: Option<Note>,
    }
    parts {
        /// Factors overruled by hand.
        factors: FactorOverride,
        /// Questions of exposure overruled by hand.
        exposures: ExposureOverride,
        /// The controls.
        controls: ControlAnswer,
    }
}

impl Linked for Assessment {
    const NOUN: &'static str = "assessment";
}

impl Rules for Assessment {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if self.status == AssessmentStatus::Approved {
            for (missing, field) in
                [(self.approved_by.is_none(), "approved_by"), (self.approved_on.is_none(), "approved_on")]
            {
                if missing {
                    let _: Option<()> =
                        problems.push(&at.field(field), ProblemKind::Needs { other: "status" });
                }
            }
        }
        refuse_twice(self.factors.iter().map(|item| item.factor), &at.field("factors"), "factor", problems);
        refuse_twice(
            self.exposures.iter().map(|item| item.question),
            &at.field("exposures"),
            "question",
            problems,
        );
        refuse_twice(
            self.controls.iter().map(|item| item.control),
            &at.field("controls"),
            "control",
            problems,
        );
    }
}

fn refuse_twice<T: PartialEq>(
    items: impl Iterator<Item = T>,
    at: &Path,
    field: &str,
    problems: &mut Problems,
) {
    let mut seen = Vec::new();
    for (index, item) in items.enumerate() {
        if seen.contains(&item) {
            let _: Option<()> = problems.push(&at.item(index).field(field), ProblemKind::Twice);
        }
        seen.push(item);
    }
}

record! {
    /// A factor overruled by hand, with the reason.
    pub struct FactorOverride in "assessment_factor" {
        /// Which factor.
        factor: FactorId,
        /// Its step, 0 to 4; none says that it is not known.
        step: Option<Step>,
        /// Why the register's own figure does not serve.
        reason: Note,
    }
}

record! {
    /// A question of exposure overruled by hand, with the reason.
    pub struct ExposureOverride in "assessment_exposure" {
        /// Which question.
        question: ExposureId,
        /// The answer.
        answer: Answer,
        /// Why the register's own answer does not serve.
        reason: Note,
    }
}

record! {
    /// A control as assessed. C1 and C4 come from the art. 28 check and the clause and cannot be typed.
    pub struct ControlAnswer in "assessment_control" {
        /// Which control.
        control: ControlId,
        /// Its step by the method's descriptors, 0 to 4; none says that it is not known.
        step: Option<Step>,
        /// What the assessor found.
        finding: Option<Note>,
        /// The supplier's own claim.
        claim: Option<Note>,
        /// The evidence; the best of it counts.
        evidence: Vec<Link<Evidence>>,
    }
}

impl Rules for ControlAnswer {
    fn check(&self, at: &Path, problems: &mut Problems) {
        let derived = match self.control {
            ControlId::C1 => Some("article_28"),
            ControlId::C4 => Some("clause"),
            _ => None,
        };
        if let (Some(other), Some(_)) = (derived, self.step) {
            let _: Option<()> = problems.push(&at.field("step"), ProblemKind::Contradicts { other });
        }
    }
}
no_rules!(FactorOverride, ExposureOverride);
