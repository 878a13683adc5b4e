//! The case file of an incident: facts, counts and claims, each with its source. People are counted: whatever else a file says
//! of them is an unknown key, and refuses it.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A case file, of the shape of the founding case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseFile {
    /// What it is.
    pub about: Option<String>,
    /// The sources by their short names.
    #[serde(default)]
    pub sources: BTreeMap<String, String>,
    pub jurisdiction: Option<String>,
    pub calendar: Option<String>,
    pub legal_regime: Option<String>,
    pub supplier: SupplierFacts,
    pub lead_body: Option<String>,
    #[serde(default)]
    pub data_categories: Vec<String>,
    pub cause: Option<String>,
    pub confidentiality: Option<bool>,
    pub integrity: Option<bool>,
    pub availability: Option<bool>,
    /// The notice clause; null where none is known.
    pub clause: Option<ClauseFacts>,
    #[serde(default)]
    pub events: BTreeMap<String, Vec<EventClaim>>,
    #[serde(default)]
    pub further_clocks: Vec<FurtherClock>,
    #[serde(default)]
    pub counts: Vec<Count>,
    #[serde(default)]
    pub claims_in_conflict: Vec<Conflict>,
    #[serde(default)]
    pub ruled_out: Vec<Stated>,
    pub decision: Option<Stated>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SupplierFacts {
    pub name: String,
    pub country_of_parent: Option<String>,
    pub hosting: Option<String>,
    pub service: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClauseFacts {
    pub trigger: Option<String>,
    pub limit: Option<i64>,
    pub unit: Option<String>,
    pub calendar: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventClaim {
    pub when: String,
    pub source: Option<String>,
    #[serde(default)]
    pub in_force: bool,
    pub scope: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FurtherClock {
    pub id: String,
    pub from: String,
    pub to: String,
    pub limit: Option<i64>,
    pub unit: Option<String>,
}

/// How many, of whom: nothing else of the people.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    pub scope: String,
    pub exactly: Option<i64>,
    pub at_least: Option<i64>,
    pub more_than: Option<i64>,
    pub about: Option<i64>,
    pub up_to: Option<i64>,
    pub source: Option<String>,
    #[serde(default)]
    pub in_force: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conflict {
    pub about: String,
    pub claims: Vec<Stated>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stated {
    pub text: String,
    pub source: Option<String>,
}

impl CaseFile {
    /// A source by its short name; the short name itself where the file does not say more.
    pub fn source<'a>(&'a self, short: Option<&'a String>) -> Option<&'a str> {
        short.map(|short| self.sources.get(short).map_or(short.as_str(), String::as_str))
    }

    /// What a second import finds the incident by: whom it happened at, who led, and since when.
    pub fn key(&self) -> String {
        let first = |kind: &str| {
            let claims = self.events.get(kind)?;
            claims.iter().find(|claim| claim.in_force).or(claims.first()).map(|claim| claim.when.clone())
        };
        let since = ["occurred", "detected", "supplier_aware", "notice_received"].into_iter().find_map(first);
        let parts = [
            Some(self.supplier.name.to_lowercase()),
            self.lead_body.as_ref().map(|body| body.to_lowercase()),
            since,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" | ")
    }
}

impl Count {
    /// As a range with its qualifier, its ends as they were stated: more than 500 has the least 500.
    pub fn range(&self) -> (Option<i64>, Option<i64>, &'static str) {
        if let Some(exactly) = self.exactly {
            return (Some(exactly), Some(exactly), "exactly");
        }
        if let Some(least) = self.at_least {
            return (Some(least), None, "at-least");
        }
        if let Some(passed) = self.more_than {
            return (Some(passed), None, "more-than");
        }
        if let Some(about) = self.about {
            return (Some(about), Some(about), "about");
        }
        (None, self.up_to, if self.up_to.is_some() { "up-to" } else { "unknown" })
    }
}
