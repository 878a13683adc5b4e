//! The people whom an incident reaches: counted per body, group and combination of data, and set against the totals.

use crate::date::Date;
use crate::field::{People, Whole};
use crate::link::Link;
use crate::organisation::Organisation;
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Answer, DataCategory, EaseOfIdentification, Qualifier, SubjectGroup};

/// A step of the DSPT grid, 1 to 5.
pub type GridStep = Whole<1, 5>;
/// ENISA's data processing context, 1 to 4.
pub type Context = Whole<1, 4>;

record! {
    /// A number of people affected as somebody stated it: a range, with its qualifier, source and date.
    pub struct IncidentGroup in "incident_group" {
        /// The body whose people they are; none where no single body fits.
        body: Option<Link<Organisation>>,
        /// The scope in words.
        scope: Option<Line>,
        /// The scope of the total that it is part of, in that total's own words.
        part_of: Option<Line>,
        /// The group of people.
        subject_group: SubjectGroup,
        /// The combination of data about them; empty where it is not known.
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
        /// Likelihood that harm occurred (DSPT grid, 1 to 5).
        harm_likelihood: Option<GridStep>,
        /// Severity for these people (DSPT grid, 1 to 5).
        harm_severity: Option<GridStep>,
        /// Whether these people are vulnerable, such as children or adults at risk.
        vulnerable: Answer,
        /// Data processing context (ENISA 2013, 1 to 4).
        processing_context: Option<Context>,
        /// How easily a person is named by this combination (ENISA 2013).
        identification: EaseOfIdentification,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Rules for IncidentGroup {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if let (Some(min), Some(max)) = (self.min, self.max)
            && max < min
        {
            let _: Option<()> = problems.push(&at.field("max"), ProblemKind::LessThan { other: "min" });
        }
        if self.part_of.is_some() && self.part_of == self.scope {
            let _: Option<()> = problems.push(&at.field("part_of"), ProblemKind::UnderItself);
        }
    }
}

/// A number of people as a range; no upper end where nobody has stated one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// At least.
    pub min: u64,
    /// At most.
    pub max: Option<u64>,
}

/// A total and how much of it is accounted for by the counts that are part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciled<'a> {
    /// The total's scope.
    pub scope: &'a str,
    /// The total.
    pub total: Range,
    /// The sum of what is part of it.
    pub attributed: Range,
    /// What is left of the total.
    pub left: Range,
    /// Whether the parts certainly come to more than the total.
    pub exceeded: bool,
}

impl IncidentGroup {
    /// Whether nobody has put it out of force.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.in_force != Answer::No
    }

    /// The count as a range; none where no figure was stated.
    #[must_use]
    pub fn range(&self) -> Option<Range> {
        let number = |people: Option<People>| people.and_then(|people| u64::try_from(people.get()).ok());
        let (min, max) = (number(self.min), number(self.max));
        (min.is_some() || max.is_some()).then(|| Range { min: min.unwrap_or_default(), max })
    }
}

/// The totals that other counts name as what they are part of, each set against those counts. Only counts that nobody put
/// out of force are reckoned.
#[must_use]
pub fn reconcile(groups: &[IncidentGroup]) -> Vec<Reconciled<'_>> {
    let counts = || groups.iter().filter(|group| group.in_force != Answer::No);
    let is_total = |scope: &Line| counts().any(|part| part.part_of.as_ref() == Some(scope));
    let totals = counts().filter_map(|group| group.scope.as_ref().zip(group.range()));
    totals
        .filter(|(scope, _)| is_total(scope))
        .map(|(scope, total)| {
            let parts = counts().filter(|part| part.part_of.as_ref() == Some(scope));
            set_against(scope, total, parts)
        })
        .collect()
}

fn set_against<'a>(
    scope: &'a str,
    total: Range,
    parts: impl Iterator<Item = &'a IncidentGroup>,
) -> Reconciled<'a> {
    let mut attributed = Range { min: 0, max: Some(0) };
    for part in parts {
        // A part of which no figure is known may be any number.
        let range = part.range().unwrap_or(Range { min: 0, max: None });
        attributed.min += range.min;
        attributed.max = attributed.max.zip(range.max).map(|(sum, more)| sum + more);
    }
    let left = Range {
        min: attributed.max.map_or(0, |most| total.min.saturating_sub(most)),
        max: total.max.map(|most| most.saturating_sub(attributed.min)),
    };
    let exceeded = total.max.is_some_and(|most| attributed.min > most);
    Reconciled { scope, total, attributed, left, exceeded }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use serde_json::json;

    fn group(scope: &str, part_of: Option<&str>, min: Option<i64>, max: Option<i64>) -> IncidentGroup {
        let draft = json!({ "scope": scope, "part_of": part_of, "min": min, "max": max });
        IncidentGroup::from_draft(&draft).expect("a sound draft")
    }

    #[test]
    fn parts_are_set_against_the_total_that_they_name() {
        let total = group("Wales", None, Some(3423), Some(3423));
        let exact = |scope: &str, number| group(scope, Some("Wales"), Some(number), Some(number));
        let groups = [total.clone(), exact("one", 530), exact("two", 654), exact("three", 247)];
        let found = reconcile(&groups);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].attributed, Range { min: 1431, max: Some(1431) });
        assert_eq!(found[0].left, Range { min: 1992, max: Some(1992) });
        let at_least = [total.clone(), group("one", Some("Wales"), Some(530), None), exact("two", 654)];
        assert_eq!(reconcile(&at_least)[0].left, Range { min: 0, max: Some(2239) });
        let unknown = [total.clone(), exact("one", 530), group("two", Some("Wales"), None, None)];
        assert_eq!(reconcile(&unknown)[0].left, Range { min: 0, max: Some(2893) });
        let over = [total.clone(), exact("one", 4000)];
        assert!(reconcile(&over)[0].exceeded);
        assert!(reconcile(&[total]).is_empty(), "a total without parts has nothing to reconcile");
    }

    #[test]
    fn a_count_that_was_put_out_of_force_is_not_reckoned() {
        let mut gone = group("one", Some("Wales"), Some(500), Some(500));
        gone.in_force = Answer::No;
        let groups = [
            group("Wales", None, Some(3423), Some(3423)),
            gone,
            group("one", Some("Wales"), Some(530), Some(530)),
        ];
        assert_eq!(reconcile(&groups)[0].left, Range { min: 2893, max: Some(2893) });
    }
}
