//! How serious an incident is for one of its groups of people: what is recorded of both, put to the two methods.

use super::{Incident, IncidentGroup};
use crate::severity::{Circumstances, DsptGrid, Enisa, EnisaSeverity, GridRating};
use crate::vocabulary::{Answer, AvailabilityLoss, ConfidentialityLoss, IntegrityLoss, Jurisdiction};

/// What the DSPT grid says of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GridAnswer {
    /// Its step, with what was asked.
    Rated(GridRating),
    /// Nothing: these fields of the group are not known.
    NotKnown(Vec<&'static str>),
    /// The grid is that of England, and the group's body lies elsewhere.
    Elsewhere,
    /// It is not known in which nation the group's body lies.
    NationNotKnown,
}

/// How serious an incident is for a group of people, by both methods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupSeverity {
    /// The grid by which NHS bodies in England decide whom to tell.
    pub grid: GridAnswer,
    /// ENISA's severity; without it the fields that are not known and without which there is none.
    pub enisa: Result<EnisaSeverity, Vec<&'static str>>,
}

/// How serious an incident is for one of its groups, whose body lies in `nation`.
#[must_use]
pub fn severity(incident: &Incident, group: &IncidentGroup, nation: Jurisdiction) -> GroupSeverity {
    let enisa = Enisa::current().severity(circumstances(incident, group));
    GroupSeverity {
        grid: grid(group, nation),
        enisa: enisa
            .map(|found| EnisaSeverity { unknown: fields(&found.unknown), ..found })
            .map_err(|missing| fields(&missing)),
    }
}

fn grid(group: &IncidentGroup, nation: Jurisdiction) -> GridAnswer {
    let grid = DsptGrid::current();
    match (grid.holds_in(nation), group.harm_likelihood, group.harm_severity) {
        (Answer::No, ..) => GridAnswer::Elsewhere,
        (Answer::Unknown, ..) => GridAnswer::NationNotKnown,
        (Answer::Yes, Some(likelihood), Some(severity)) => {
            GridAnswer::Rated(grid.rate(likelihood, severity, group.vulnerable))
        }
        (Answer::Yes, likelihood, severity) => {
            let known = [("harm_likelihood", likelihood.is_some()), ("harm_severity", severity.is_some())];
            let missing = known.into_iter().filter(|(_, known)| !known).map(|(field, _)| field);
            GridAnswer::NotKnown(missing.collect())
        }
    }
}

/// What is known of the group and of the breach. What was certainly not lost was lost in no way.
fn circumstances(incident: &Incident, group: &IncidentGroup) -> Circumstances {
    let range = group.range();
    let not_lost = |lost: Answer| lost == Answer::No;
    Circumstances {
        context: group.processing_context,
        identification: group.identification,
        confidentiality: match incident.confidentiality_loss {
            ConfidentialityLoss::Unknown if not_lost(incident.confidentiality) => ConfidentialityLoss::None,
            known => known,
        },
        integrity: match incident.integrity_loss {
            IntegrityLoss::Unknown if not_lost(incident.integrity) => IntegrityLoss::None,
            known => known,
        },
        availability: match incident.availability_loss {
            AvailabilityLoss::Unknown if not_lost(incident.availability) => AvailabilityLoss::None,
            known => known,
        },
        malicious: incident.malicious,
        people_min: range.map_or(0, |range| range.min),
        people_max: range.and_then(|range| range.max),
        unintelligible: incident.unintelligible,
    }
}

/// The method's names of its inputs as the fields that hold them.
fn fields(inputs: &[&'static str]) -> Vec<&'static str> {
    let field = |input: &&'static str| match *input {
        "context" => "processing_context",
        "confidentiality" => "confidentiality_loss",
        "integrity" => "integrity_loss",
        "availability" => "availability_loss",
        other => other,
    };
    inputs.iter().map(field).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use serde_json::json;

    #[allow(clippy::needless_pass_by_value)] // a literal at each call
    fn rated(incident: serde_json::Value, group: serde_json::Value, nation: Jurisdiction) -> GroupSeverity {
        let mut whole = json!({ "title": "Malware", "supplier": "S-0001" });
        for (field, value) in incident.as_object().expect("an object") {
            whole[field] = value.clone();
        }
        let incident = Incident::from_draft(&whole).expect("an incident");
        severity(&incident, &IncidentGroup::from_draft(&group).expect("a group"), nation)
    }

    #[test]
    fn what_is_recorded_is_put_to_both_methods() {
        let incident = json!({ "confidentiality_loss": "unknown-recipients", "malicious": "yes",
            "integrity": "no", "availability": "no" });
        let group = json!({ "min": 2, "max": 2, "harm_likelihood": 3, "harm_severity": 4, "vulnerable": "no",
            "processing_context": 2, "identification": "maximum" });
        let found = rated(incident, group, Jurisdiction::England);
        let GridAnswer::Rated(grid) = &found.grid else { panic!("{found:?}") };
        assert_eq!((grid.score, grid.tell_ico, grid.tell_dhsc), (12, true, true));
        let enisa = found.enisa.expect("known");
        assert_eq!((enisa.least.to_string(), enisa.most.to_string()), ("3".into(), "3".into()));
        assert!(enisa.unknown.is_empty(), "what was not lost is known: {:?}", enisa.unknown);
        assert_eq!(enisa.many_people, Answer::No);
    }

    #[test]
    fn what_is_not_known_is_named_by_its_field_and_never_taken_as_none() {
        let found = rated(json!({}), json!({}), Jurisdiction::England);
        assert_eq!(found.grid, GridAnswer::NotKnown(vec!["harm_likelihood", "harm_severity"]));
        assert_eq!(found.enisa, Err(vec!["processing_context", "identification"]));
        let group = json!({ "processing_context": 2, "identification": "significant", "harm_severity": 2 });
        let found = rated(json!({ "malicious": "yes" }), group, Jurisdiction::England);
        assert_eq!(found.grid, GridAnswer::NotKnown(vec!["harm_likelihood"]));
        let enisa = found.enisa.expect("a range");
        assert_eq!(enisa.unknown, ["confidentiality_loss", "integrity_loss", "availability_loss"]);
        assert_eq!((enisa.least.to_string(), enisa.most.to_string()), ("2".into(), "3.5".into()));
    }

    #[test]
    fn the_grid_is_asked_where_it_holds() {
        let group = || json!({ "harm_likelihood": 3, "harm_severity": 4 });
        assert_eq!(rated(json!({}), group(), Jurisdiction::Wales).grid, GridAnswer::Elsewhere);
        assert_eq!(rated(json!({}), group(), Jurisdiction::Unknown).grid, GridAnswer::NationNotKnown);
    }
}
