//! The calendar of a retendering, backwards from the last day of the contract.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{TableError, optional_day, unsound};
use crate::date::{Date, Period};
use crate::vocabulary::{Answer, Jurisdiction, NoticeCode, ProcurementRegime};
use crate::word::Word;

/// Where a task lies, seen from the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offset {
    /// So long before it.
    Before(Period),
    /// On it.
    On,
    /// So long after it.
    After(Period),
}

impl Offset {
    /// The day, for a last day: months first, clamped to the month's end, then days.
    #[must_use]
    pub fn from(self, end: Date) -> Date {
        match self {
            Self::Before(period) => end.minus(period),
            Self::On => end,
            Self::After(period) => end.plus(period),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        match text.split_at_checked(1)? {
            ("-", period) => Period::parse(period).map(Self::Before),
            ("+", period) => Period::parse(period).map(Self::After),
            _ => (text == "on").then_some(Self::On),
        }
    }
}

/// What asks for a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleSource {
    /// An Act or regulation.
    Statute,
    /// The contract itself.
    Contract,
    /// A policy of the NHS or the body.
    Policy,
    /// Good practice.
    Practice,
}

impl RuleSource {
    /// Its word, kebab-case.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Statute => "statute",
            Self::Contract => "contract",
            Self::Policy => "policy",
            Self::Practice => "practice",
        }
    }
}

/// A task of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its name in the catalogues: `report-task-<id>`.
    pub id: String,
    /// When, seen from the last day.
    pub offset: Offset,
    /// What asks for it.
    pub rule: RuleSource,
    /// The notice that it publishes, under the law that it belongs to.
    pub notice: Option<NoticeCode>,
    /// The law that it belongs to; none where it holds under any.
    pub regime: Option<ProcurementRegime>,
    /// The one jurisdiction that it is for.
    pub only: Option<Jurisdiction>,
    /// Whether the law sets a least length here.
    pub minimum: bool,
    /// Where the rule is written.
    pub source: String,
    /// When that was last read; none where nobody has checked.
    pub checked_on: Option<Date>,
}

/// A task with its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedTask {
    /// The task.
    pub task: Task,
    /// The latest day for it.
    pub on: Date,
    /// Days from the day of the plan until then; negative where the day has passed.
    pub days_left: i64,
}

impl PlannedTask {
    /// Whether its day has passed.
    #[must_use]
    pub fn is_past(&self) -> bool {
        self.days_left < 0
    }
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Its version, printed beside every plan.
    pub version: String,
    /// Its tasks, as written.
    pub tasks: Vec<Task>,
}

static TABLE: LazyLock<Calendar> = LazyLock::new(|| {
    match Calendar::parse(include_str!("../../../../assets/rules/retender-calendar.toml")) {
        Ok(table) => table,
        // The file is part of the program, and a test reads it.
        Err(error) => panic!("retender-calendar.toml: {error}"),
    }
});

impl Calendar {
    /// The table of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, or a row contradicts itself.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        let file: File = toml::from_str(text).map_err(|error| TableError::Unreadable(error.to_string()))?;
        let tasks: Vec<Task> = file.task.iter().map(Row::checked).collect::<Result<_, _>>()?;
        for (place, task) in tasks.iter().enumerate() {
            if tasks[..place].iter().any(|other| other.id == task.id) {
                return Err(unsound(&task.id, "the id occurs twice"));
            }
        }
        Ok(Self { version: file.version, tasks })
    }

    /// The plan for a contract that ends on a day, seen from another, for the place of the one who buys and the law under
    /// which the contract was let; earliest first. Tasks of the Procurement Act 2023 are left out where it does not hold
    /// ([`under_the_act`]); where that is not known they stay.
    #[must_use]
    pub fn plan(
        &self,
        end: Date,
        buyer: Jurisdiction,
        regime: ProcurementRegime,
        as_at: Date,
    ) -> Vec<PlannedTask> {
        let act_holds = under_the_act(buyer, regime) != Answer::No;
        let applies = |task: &&Task| {
            (task.regime != Some(ProcurementRegime::Pa2023) || act_holds)
                && task.only.is_none_or(|only| only == buyer || buyer == Jurisdiction::Unknown)
        };
        let mut plan: Vec<PlannedTask> = self
            .tasks
            .iter()
            .filter(applies)
            .map(|task| {
                let on = task.offset.from(end);
                PlannedTask { task: task.clone(), on, days_left: as_at.days_to(on) }
            })
            .collect();
        plan.sort_by_key(|planned| planned.on);
        plan
    }
}

/// Whether the contract that comes after is bought under the Procurement Act 2023: not in Scotland, nor where this one is
/// outside the Act (health care services, exempt, below the threshold) as long as nobody says that the next differs. One
/// let under the Public Contracts Regulations 2015 is followed by one under the Act, which holds for every procurement
/// that began on or after 24 February 2025.
#[must_use]
pub fn under_the_act(buyer: Jurisdiction, regime: ProcurementRegime) -> Answer {
    use ProcurementRegime as Regime;
    match regime {
        _ if buyer == Jurisdiction::Scotland => Answer::No,
        Regime::Scotland2015 | Regime::Psr | Regime::PsrWales | Regime::Exempt | Regime::BelowThreshold => {
            Answer::No
        }
        Regime::Pa2023 | Regime::Pcr2015 => Answer::Yes,
        Regime::Unknown => Answer::Unknown,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    task: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    offset: String,
    rule: RuleSource,
    notice: Option<String>,
    regime: Option<String>,
    only: Option<String>,
    minimum: bool,
    source: String,
    checked_on: Option<String>,
}

impl Row {
    fn checked(&self) -> Result<Task, TableError> {
        if self.notice.is_some() && self.regime.is_none() {
            return Err(unsound(&self.id, "a notice is of no law"));
        }
        Ok(Task {
            id: self.id.clone(),
            offset: Offset::parse(&self.offset).ok_or_else(|| unsound(&self.id, "the offset is none"))?,
            rule: self.rule,
            notice: self.word(self.notice.as_deref())?,
            regime: self.word(self.regime.as_deref())?,
            only: self.word(self.only.as_deref())?,
            minimum: self.minimum,
            source: self.source.clone(),
            checked_on: optional_day(&self.id, self.checked_on.as_deref())?,
        })
    }

    fn word<W: Word>(&self, text: Option<&str>) -> Result<Option<W>, TableError> {
        text.map(|text| W::from_word(text).ok_or_else(|| unsound(&self.id, "a word is not known")))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    fn on(plan: &[PlannedTask], id: &str) -> Option<Date> {
        plan.iter().find(|planned| planned.task.id == id).map(|planned| planned.on)
    }

    #[test]
    fn the_calendar_runs_back_from_the_last_day_with_month_ends_clamped() {
        let plan = Calendar::current().plan(
            day("2028-08-31"),
            Jurisdiction::Wales,
            ProcurementRegime::Pa2023,
            day("2026-11-21"),
        );
        for (id, expected) in [
            ("trigger", "2026-08-31"),
            ("options", "2027-02-28"),
            ("board-strategy", "2027-04-30"),
            ("tender", "2027-10-31"),
            ("evaluation", "2027-12-16"),
            ("award", "2028-02-29"),
            ("sign", "2028-03-16"),
            ("switch", "2028-08-31"),
            ("termination-notice", "2028-09-30"),
            ("deletion", "2028-11-29"),
        ] {
            assert_eq!(on(&plan, id), Some(day(expected)), "{id}");
        }
        assert!(plan.iter().map(|planned| planned.on).is_sorted());
    }

    #[test]
    fn days_that_have_passed_are_marked() {
        let plan = Calendar::current().plan(
            day("2028-08-31"),
            Jurisdiction::England,
            ProcurementRegime::Pa2023,
            day("2026-11-21"),
        );
        let past: Vec<_> =
            plan.iter().filter(|task| task.is_past()).map(|task| task.task.id.as_str()).collect();
        assert_eq!(past, ["trigger"]);
        let on_the_day = Calendar::current().plan(
            day("2026-11-21"),
            Jurisdiction::England,
            ProcurementRegime::Pa2023,
            day("2026-11-21"),
        );
        let switch = on_the_day.iter().find(|task| task.task.id == "switch").expect("the last day");
        assert_eq!((switch.days_left, switch.is_past()), (0, false));
    }

    #[test]
    fn each_place_has_its_own_tasks() {
        let ids = |buyer| -> Vec<String> {
            let plan = Calendar::current().plan(
                day("2028-08-31"),
                buyer,
                ProcurementRegime::Pa2023,
                day("2026-11-21"),
            );
            plan.into_iter().map(|planned| planned.task.id).collect()
        };
        let has = |ids: &[String], id: &str| ids.iter().any(|found| found == id);
        let (england, wales, scotland) =
            (ids(Jurisdiction::England), ids(Jurisdiction::Wales), ids(Jurisdiction::Scotland));
        assert!(has(&england, "modern-slavery") && has(&england, "tender"));
        assert!(!has(&wales, "modern-slavery") && has(&wales, "tender"));
        assert!(!has(&scotland, "modern-slavery") && !has(&scotland, "tender") && has(&scotland, "deletion"));
        assert!(has(&ids(Jurisdiction::Unknown), "modern-slavery"), "not known never leaves a duty out");
    }

    #[test]
    fn each_law_has_its_own_tasks() {
        let acts = |regime| {
            let plan =
                Calendar::current().plan(day("2028-08-31"), Jurisdiction::Wales, regime, day("2026-11-21"));
            assert!(on(&plan, "switch").is_some(), "what holds under any law stays");
            plan.iter().filter(|planned| planned.task.regime == Some(ProcurementRegime::Pa2023)).count()
        };
        let all = acts(ProcurementRegime::Pa2023);
        assert!(all > 4);
        for regime in ProcurementRegime::ALL {
            let expected = match regime.word() {
                // Not known is not no; and what follows a contract of 2015's law is bought under today's.
                "unknown" | "pa-2023" | "pcr-2015" => all,
                _ => 0,
            };
            assert_eq!(acts(*regime), expected, "{regime:?}");
        }
        assert_eq!(under_the_act(Jurisdiction::Scotland, ProcurementRegime::Unknown), Answer::No);
        assert_eq!(under_the_act(Jurisdiction::England, ProcurementRegime::Unknown), Answer::Unknown);
    }

    #[test]
    fn only_what_was_checked_says_so_and_practice_is_not_called_law() {
        let tasks = &Calendar::current().tasks;
        let checked: Vec<&str> =
            tasks.iter().filter(|task| task.checked_on.is_some()).map(|task| task.id.as_str()).collect();
        assert_eq!(checked, ["engagement", "tender", "award"]);
        let deletion = tasks.iter().find(|task| task.id == "deletion").expect("the last task");
        assert_eq!((deletion.rule, deletion.minimum), (RuleSource::Practice, false));
        // Sections that nobody has looked up are not named.
        for unread in ["s.93", "s.15", "ss.16", "art. 25"] {
            assert!(tasks.iter().all(|task| !task.source.contains(unread)), "{unread}");
        }
    }

    #[test]
    fn an_unsound_row_is_refused() {
        let row = |offset: &str, notice: &str| {
            format!(
                "version = \"t\"\n[[task]]\nid = \"a\"\noffset = \"{offset}\"\nrule = \"practice\"\nnotice = \"{notice}\"\n\
                 regime = \"pa-2023\"\nminimum = false\nsource = \"s\"\n"
            )
        };
        let of_no_law = row("-P6M", "uk4").replace("regime = \"pa-2023\"\n", "");
        assert!(Calendar::parse(&of_no_law).is_err(), "each law has notices of its own");
        assert!(Calendar::parse(&row("-P6M", "uk4")).is_ok());
        for (offset, notice) in [("P6M", "uk4"), ("-P0D", "uk4"), ("", "uk4"), ("-P6M", "uk99")] {
            assert!(Calendar::parse(&row(offset, notice)).is_err(), "{offset} {notice}");
        }
        assert!(Calendar::parse("version = \"t\"\n[[task]]\nid = \"a\"\n").is_err());
    }
}
