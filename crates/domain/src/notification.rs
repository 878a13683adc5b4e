//! Whom to tell of an incident: the matrix of notifications, by the nation whose routes apply.
//!
//! The rows are those of `assets/rules/notifications-v1.toml`. Nothing is decided here: a duty whose trigger is not known to hold
//! is asked about.

use crate::clock::TimeLimit;
use crate::date::Date;
use crate::vocabulary::{Answer, Authority, Jurisdiction, LegalRegime, LimitUnit, RiskToPeople};
use crate::word::{Word, word_enum};
use serde::Deserialize;
use std::sync::LazyLock;

word_enum! {
    /// What makes a notification owed.
    NotificationTrigger, "notification-trigger" {
        Risk = "risk", ServiceImpact = "service-impact", SeriousOrPublic = "serious-or-public", SignificantCyber = "significant-cyber", Crime = "crime", Always = "always", HighRisk = "high-risk", StaffData = "staff-data", DoseRecords = "dose-records", CareImpact = "care-impact", ClaimLikely = "claim-likely", SharedSupplier = "shared-supplier", HighBand = "high-band",
    }
}
word_enum! {
    /// How soon, where the rule names no number.
    NotificationTime, "notification-time" {
        AsSoonAsPossible = "as-soon-as-possible", WithoutUndueDelay = "without-undue-delay", SameDay = "same-day", WithTheLetter = "with-the-letter", Undertaking = "undertaking", LocalHours = "local-hours", Local = "local", Policy = "policy",
    }
}
word_enum! {
    /// By what route, or to which body, in a nation.
    NotificationRoute, "notification-route" {
        DsptTool = "dspt-tool", Direct = "direct", DhscByDsptTool = "dhsc-by-dspt-tool", WelshNisUnit = "welsh-nis-unit", ScottishHealthCompetentAuthority = "scottish-health-competent-authority", NhsEnglandRegion = "nhs-england-region", WelshGovernmentNoSurprises = "welsh-government-no-surprises", ScottishGovernmentHealth = "scottish-government-health", NcscReport = "ncsc-report", PoliceAndFraudReporting = "police-and-fraud-reporting", PoliceScotland = "police-scotland", EachBody = "each-body", EachController = "each-controller", StaffSideAndOccupationalHealth = "staff-side-and-occupational-health", Hse = "hse", Cqc = "cqc", Hiw = "hiw", His = "his", NhsResolution = "nhs-resolution", WelshRiskPool = "welsh-risk-pool", Cnoris = "cnoris", NhsEngland = "nhs-england", WelshGovernment = "welsh-government", NhsNationalServicesScotland = "nhs-national-services-scotland", Board = "board",
    }
}

/// A table of notifications that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the table of notifications does not hold: {0}")]
pub struct NotificationTableError(String);

/// How soon somebody is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soon {
    /// Within a limit from awareness.
    Within(TimeLimit),
    /// In words.
    Time(NotificationTime),
}

/// One row: whom to tell, when that is owed, how soon and by which route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Who is told.
    pub authority: Authority,
    /// What makes it owed.
    pub trigger: NotificationTrigger,
    /// How soon.
    pub soon: Soon,
    /// By which route; none where nobody has looked it up for the nation.
    pub route: Option<NotificationRoute>,
    /// The laws under which nothing asked for it.
    pub not_under: Vec<LegalRegime>,
    /// Where the rule is written.
    pub source: String,
    /// When somebody last read that; none where nobody has.
    pub checked_on: Option<Date>,
}

/// What is known of an incident that decides whom to tell; each not known where nobody has said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The risk to people, as somebody judged it.
    pub risk: RiskToPeople,
    /// Whether a service was significantly affected.
    pub service_impact: Answer,
    /// Whether it is serious, or the press has it.
    pub serious_or_public: Answer,
    /// Whether it was a significant attack on systems.
    pub significant_cyber: Answer,
    /// Whether it was a crime.
    pub crime: Answer,
    /// Whether data of staff is in it.
    pub staff_data: Answer,
    /// Whether dose records were lost or altered.
    pub dose_records: Answer,
    /// Whether care was affected.
    pub care_impact: Answer,
    /// Whether a claim is likely.
    pub claim_likely: Answer,
    /// Whether data of the bodies that are served is in it.
    pub served_bodies: Answer,
    /// Whether other bodies have the same supplier.
    pub shared_supplier: Answer,
    /// Whether the supplier's band is High or Extreme.
    pub high_band: Answer,
}

impl Facts {
    /// Whether a trigger holds. A risk that nobody has judged is not known to be none.
    #[must_use]
    pub fn holds(&self, trigger: NotificationTrigger) -> Answer {
        use NotificationTrigger as T;
        match trigger {
            T::Risk => match self.risk {
                RiskToPeople::Risk | RiskToPeople::HighRisk => Answer::Yes,
                RiskToPeople::Unlikely => Answer::No,
                RiskToPeople::Unknown => Answer::Unknown,
            },
            T::HighRisk => match self.risk {
                RiskToPeople::HighRisk => Answer::Yes,
                RiskToPeople::Risk | RiskToPeople::Unlikely => Answer::No,
                RiskToPeople::Unknown => Answer::Unknown,
            },
            T::Always => self.served_bodies,
            T::ServiceImpact => self.service_impact,
            T::SeriousOrPublic => self.serious_or_public,
            T::SignificantCyber => self.significant_cyber,
            T::Crime => self.crime,
            T::StaffData => self.staff_data,
            T::DoseRecords => self.dose_records,
            T::CareImpact => self.care_impact,
            T::ClaimLikely => self.claim_likely,
            T::SharedSupplier => self.shared_supplier,
            T::HighBand => self.high_band,
        }
    }
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notifications {
    /// Its version, printed beside every matrix.
    pub version: String,
    rows: Vec<Checked>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Checked {
    duty: Duty,
    routes: [Option<NotificationRoute>; 4],
}

static TABLE: LazyLock<Notifications> = LazyLock::new(|| {
    let read = Notifications::parse(include_str!("../../../assets/rules/notifications-v1.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl Notifications {
    /// The table of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// Whom to tell in a nation, each with whether it is owed; none is left out.
    #[must_use]
    pub fn matrix(&self, nation: Jurisdiction, facts: &Facts) -> Vec<(Duty, Answer)> {
        let route = |row: &Checked| match nation {
            Jurisdiction::England => row.routes[0],
            Jurisdiction::Wales => row.routes[1],
            Jurisdiction::Scotland => row.routes[2],
            Jurisdiction::NorthernIreland => row.routes[3],
            Jurisdiction::CrownDependency | Jurisdiction::Overseas | Jurisdiction::Unknown => None,
        };
        let duty = |row: &Checked| {
            let duty = Duty { route: route(row), ..row.duty.clone() };
            let owed = facts.holds(duty.trigger);
            (duty, owed)
        };
        self.rows.iter().map(duty).collect()
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, or a row has a word that is not known, or two clocks.
    pub fn parse(text: &str) -> Result<Self, NotificationTableError> {
        let file: File = toml::from_str(text).map_err(|error| NotificationTableError(error.to_string()))?;
        let rows = file.duty.iter().map(Row::checked).collect::<Result<Vec<_>, _>>()?;
        let twice = |(at, row): (usize, &Checked)| {
            rows[..at].iter().any(|other| other.duty.authority == row.duty.authority)
        };
        if rows.iter().enumerate().any(twice) {
            return Err(NotificationTableError("somebody is told twice".to_owned()));
        }
        Ok(Self { version: file.version, rows })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    duty: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    authority: String,
    trigger: String,
    limit: Option<u32>,
    unit: Option<String>,
    when: Option<String>,
    england: Option<String>,
    wales: Option<String>,
    scotland: Option<String>,
    #[serde(rename = "northern-ireland")]
    northern_ireland: Option<String>,
    #[serde(default)]
    not_under: Vec<String>,
    source: String,
    checked_on: Option<String>,
}

impl Row {
    fn checked(&self) -> Result<Checked, NotificationTableError> {
        let routes = [
            self.optional(self.england.as_ref())?,
            self.optional(self.wales.as_ref())?,
            self.optional(self.scotland.as_ref())?,
            self.optional(self.northern_ireland.as_ref())?,
        ];
        let unit: Option<LimitUnit> = self.optional(self.unit.as_ref())?;
        let soon = match (self.limit, unit, self.optional(self.when.as_ref())?) {
            (Some(number @ 1..), Some(unit), None) => Soon::Within(TimeLimit { number, unit }),
            (None, None, Some(time)) => Soon::Time(time),
            _ => return Err(self.unsound("it needs a limit with its unit, or a word for how soon")),
        };
        let day = |text: &String| Date::parse(text).ok_or_else(|| self.unsound("checked_on is no date"));
        let duty = Duty {
            authority: self.word(&self.authority)?,
            trigger: self.word(&self.trigger)?,
            soon,
            route: None,
            not_under: self.not_under.iter().map(|law| self.word(law)).collect::<Result<_, _>>()?,
            source: self.source.clone(),
            checked_on: self.checked_on.as_ref().map(day).transpose()?,
        };
        Ok(Checked { duty, routes })
    }

    fn word<W: Word>(&self, word: &str) -> Result<W, NotificationTableError> {
        W::from_word(word).ok_or_else(|| self.unsound(&format!("{word} is no word of {}", W::NAME)))
    }

    fn optional<W: Word>(&self, word: Option<&String>) -> Result<Option<W>, NotificationTableError> {
        word.map(|word| self.word(word)).transpose()
    }

    fn unsound(&self, what: &str) -> NotificationTableError {
        NotificationTableError(format!("{}: {what}", self.authority))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../../../assets/rules/notifications-v1.toml");

    fn nothing() -> Facts {
        Facts {
            risk: RiskToPeople::Unknown,
            service_impact: Answer::Unknown,
            serious_or_public: Answer::Unknown,
            significant_cyber: Answer::Unknown,
            crime: Answer::Unknown,
            staff_data: Answer::Unknown,
            dose_records: Answer::Unknown,
            care_impact: Answer::Unknown,
            claim_likely: Answer::Unknown,
            served_bodies: Answer::Yes,
            shared_supplier: Answer::Unknown,
            high_band: Answer::Unknown,
        }
    }

    fn owed(facts: &Facts, authority: Authority) -> Answer {
        let matrix = Notifications::current().matrix(Jurisdiction::Wales, facts);
        matrix.into_iter().find(|(duty, _)| duty.authority == authority).expect("a row").1
    }

    #[test]
    fn everybody_of_the_register_but_others_has_a_row() {
        let matrix = Notifications::current().matrix(Jurisdiction::Wales, &nothing());
        let told: Vec<Authority> = matrix.iter().map(|(duty, _)| duty.authority).collect();
        let all: Vec<Authority> =
            Authority::ALL.iter().copied().filter(|who| *who != Authority::Other).collect();
        assert_eq!(told, all);
    }

    #[test]
    fn each_nation_has_its_routes_and_what_nobody_looked_up_has_none() {
        let route = |nation, authority| {
            let matrix = Notifications::current().matrix(nation, &nothing());
            matrix.into_iter().find(|(duty, _)| duty.authority == authority).expect("a row").0.route
        };
        use NotificationRoute as R;
        for (nation, ico, sponsor) in [
            (Jurisdiction::England, Some(R::DsptTool), Some(R::NhsEnglandRegion)),
            (Jurisdiction::Wales, Some(R::Direct), Some(R::WelshGovernmentNoSurprises)),
            (Jurisdiction::Scotland, Some(R::Direct), Some(R::ScottishGovernmentHealth)),
            (Jurisdiction::NorthernIreland, None, None),
            (Jurisdiction::Unknown, None, None),
        ] {
            assert_eq!((route(nation, Authority::Ico), route(nation, Authority::Sponsor)), (ico, sponsor));
        }
    }

    #[test]
    fn what_is_not_known_is_asked_about_and_never_left_out() {
        let facts = nothing();
        assert_eq!(owed(&facts, Authority::ServedBodies), Answer::Yes);
        for authority in Authority::ALL {
            if !matches!(authority, Authority::ServedBodies | Authority::Other) {
                assert_eq!(owed(&facts, *authority), Answer::Unknown, "{authority:?}");
            }
        }
        for (risk, ico, people) in [
            (RiskToPeople::Unlikely, Answer::No, Answer::No),
            (RiskToPeople::Risk, Answer::Yes, Answer::No),
            (RiskToPeople::HighRisk, Answer::Yes, Answer::Yes),
        ] {
            let facts = Facts { risk, ..nothing() };
            assert_eq!((owed(&facts, Authority::Ico), owed(&facts, Authority::People)), (ico, people));
        }
    }

    #[test]
    fn an_unsound_table_is_refused() {
        assert!(Notifications::parse(TEXT).is_ok());
        for (from, to) in [
            ("authority = \"ncsc\"", "authority = \"ico\""),
            ("authority = \"ncsc\"", "authority = \"mi5\""),
            ("limit = 72\n", ""),
            ("when = \"policy\"\n", ""),
            ("wales = \"hiw\"", "wales = \"hie\""),
            ("not_under = [\"dpa-1998\"]", "not_under = [\"dpa-1999\"]"),
        ] {
            assert!(Notifications::parse(&TEXT.replacen(from, to, 1)).is_err(), "{from} {to}");
        }
    }
}
