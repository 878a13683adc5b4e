//! One thing that needs somebody, before it is put in words.

use crate::view::HomeKey;
use domain::date::Date;
use domain::noun::Noun;

/// What is asked. In the order in which things of one day stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    ClockOverdue,
    ClockDue,
    DecideBy,
    ExtensionBy,
    NoticeBy,
    Ends,
    RunsOn,
    ActionDue,
    EvidenceExpires,
    EvidenceLapses,
    AcceptanceEnds,
    AssessmentReview,
    KpiDue,
    DecisionReview,
    ControlEnds,
    DpiaReview,
    AssessmentDraft,
    KpiFails,
    ActionOpen,
    EvidenceUndated,
    NotAssessed,
    Incomplete,
    NoContract,
}

impl Kind {
    /// Its word, kebab-case.
    pub fn word(self) -> &'static str {
        match self {
            Self::ClockOverdue => "clock-overdue",
            Self::ClockDue => "clock-due",
            Self::DecideBy => "decide-by",
            Self::ExtensionBy => "extension-by",
            Self::NoticeBy => "notice-by",
            Self::Ends => "ends",
            Self::RunsOn => "runs-on",
            Self::ActionDue => "action-due",
            Self::EvidenceExpires => "evidence-expires",
            Self::EvidenceLapses => "evidence-lapses",
            Self::AcceptanceEnds => "acceptance-ends",
            Self::AssessmentReview => "assessment-review",
            Self::KpiDue => "kpi-due",
            Self::DecisionReview => "decision-review",
            Self::ControlEnds => "control-ends",
            Self::DpiaReview => "dpia-review",
            Self::AssessmentDraft => "assessment-draft",
            Self::KpiFails => "kpi-fails",
            Self::ActionOpen => "action-open",
            Self::EvidenceUndated => "evidence-undated",
            Self::NotAssessed => "not-assessed",
            Self::Incomplete => "incomplete",
            Self::NoContract => "no-contract",
        }
    }

    /// Whether it is asked by a day: not what has only an instant, and not what is open without any day.
    pub fn is_of_a_day(self) -> bool {
        !matches!(
            self,
            Self::ClockOverdue | Self::ClockDue | Self::NotAssessed | Self::Incomplete | Self::NoContract
        )
    }

    /// The field of the record that settles it; none for the record as a whole.
    pub fn field(self) -> Option<&'static str> {
        match self {
            Self::DecideBy | Self::ExtensionBy | Self::NoticeBy | Self::Ends | Self::RunsOn => Some("events"),
            Self::ClockOverdue | Self::ClockDue => Some("events"),
            Self::ActionDue => Some("status"),
            Self::ActionOpen => Some("due_on"),
            Self::EvidenceExpires | Self::EvidenceUndated => Some("expires_on"),
            Self::EvidenceLapses => Some("sighted_on"),
            Self::AcceptanceEnds | Self::ControlEnds => Some("until"),
            Self::KpiDue | Self::KpiFails => Some("ratings"),
            Self::DecisionReview => Some("review_on"),
            Self::DpiaReview => Some("dpia_review_on"),
            Self::AssessmentDraft => Some("status"),
            Self::AssessmentReview | Self::NotAssessed | Self::Incomplete | Self::NoContract => None,
        }
    }
}

/// What it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum About {
    /// A contract, by its id.
    Contract(String),
    /// A supplier, by its id.
    Supplier(String),
    /// Another record.
    Record(Record),
}

/// A record that hangs under a contract or a supplier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub noun: Noun,
    pub id: String,
    pub number: i64,
    /// Its own name; none where it bears that of its contract.
    pub title: Option<String>,
    pub contract: Option<String>,
    pub supplier_name: Option<String>,
}

impl About {
    /// The id of what it is about.
    pub fn id(&self) -> &str {
        match self {
            Self::Contract(id) | Self::Supplier(id) => id,
            Self::Record(record) => &record.id,
        }
    }
}

/// One thing that needs somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub kind: Kind,
    /// The day; none where it has none.
    pub on: Option<Date>,
    pub about: About,
    /// What decides between things without a day: how much is known, then the number of the reference.
    pub order: (u8, i64),
}

impl Entry {
    /// The order within a group: by day, what has none last; then by kind, then as `order` says. What is incomplete has no
    /// day: there the least known comes first.
    pub fn rank(&self, group: HomeKey) -> (bool, Option<Date>, Kind, (u8, i64)) {
        let on = self.on.filter(|_| group != HomeKey::Incomplete);
        (on.is_none(), on, self.kind, self.order)
    }
}
