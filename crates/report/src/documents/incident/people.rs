//! The people: counts as they were stated, set against their totals, and how serious it is for each group.

use domain::incident::people::{Range, Reconciled, reconcile};
use domain::incident::severity::GroupSeverity;
use domain::incident::{Incident, IncidentGroup};
use domain::severity::{DsptGrid, Enisa};
use domain::vocabulary::{Answer, RiskToPeople};
use domain::word::Word;
use words::{args, key};

use super::said::{data, text};
use crate::block::{Cell, Table};
use crate::documents::page::Page;
use crate::documents::said::{capital, word};
use crate::model::IncidentFile;

/// Every count with its source, and what is left of the totals.
pub(in crate::documents) fn people(page: &mut Page<'_>, file: &IncidentFile) {
    let groups = &file.incident.record.groups;
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_PEOPLE, 6),
        page.titled(key::CHRONOLOGY_DATA, 5),
        page.titled(key::CHRONOLOGY_HOW_MANY, 3),
        page.column("source", 4),
        page.titled(key::REPORT_IN_FORCE, 3),
    ])
    .caption(page.words.say(key::CHRONOLOGY_PEOPLE_CAPTION));
    for group in groups {
        table.push(row(page, group));
    }
    page.table(table, key::CHRONOLOGY_NO_PEOPLE);
    let totals: Vec<String> = reconcile(groups).iter().map(|total| reconciled(page, total)).collect();
    if !totals.is_empty() {
        page.say(key::CHRONOLOGY_TOTALS_SAY);
        page.bullets(totals);
    }
}

/// What a group is called: its scope, else its body.
pub(in crate::documents) fn scope(page: &Page<'_>, group: &IncidentGroup) -> String {
    let named = group.scope.as_deref().or(group.body.as_ref().map(|body| body.as_str()));
    named.map_or_else(|| page.words.say(key::INCIDENT_WHOLE), capital)
}

/// The number of a group as it was stated.
pub(in crate::documents) fn count(page: &Page<'_>, group: &IncidentGroup) -> String {
    let (min, max) = (group.min.map(|people| people.get()), group.max.map(|people| people.get()));
    page.words.count_range(min, max, group.qualifier)
}

fn row(page: &Page<'_>, group: &IncidentGroup) -> [Cell; 5] {
    let of = domain::vocabulary::SubjectGroup::Unknown;
    let mut named = scope(page, group);
    if group.subject_group != of {
        named = format!("{named}\n{}", word(group.subject_group, page.words));
    }
    if let Some(total) = &group.part_of {
        named = format!(
            "{named}\n{}",
            page.words.with(key::CHRONOLOGY_PART_OF, args![total = total.to_string()])
        );
    }
    [
        Cell::new(named),
        Cell::new(data(page, &group.categories)),
        Cell::new(capital(&count(page, group))),
        Cell::new(text(page, group.source.as_deref())),
        Cell::new(page.words.enumeration("in-force", group.in_force.word())),
    ]
}

/// "NHS Wales staff: up to 1,992 of 3,423 not yet attributed."
pub(in crate::documents) fn reconciled(page: &Page<'_>, total: &Reconciled<'_>) -> String {
    let number = |number: u64| page.words.number(i64::try_from(number).unwrap_or(i64::MAX));
    let span = |range: Range| match range.max {
        Some(max) if max == range.min => number(max),
        Some(max) if range.min == 0 => page.words.with(key::INCIDENT_UP_TO, args![most = number(max)]),
        Some(max) => {
            page.words.with(key::INCIDENT_BETWEEN, args![least = number(range.min), most = number(max)])
        }
        None => page.words.with(key::INCIDENT_AT_LEAST, args![least = number(range.min)]),
    };
    let key = if total.exceeded { key::INCIDENT_EXCEEDED } else { key::INCIDENT_LEFT };
    let told = args![left = span(total.left), total = span(total.total), attributed = span(total.attributed)];
    let left = page.words.with(key, told);
    page.words.with(key::REPORT_ANSWER, args![what = capital(total.scope), answer = left])
}

/// How serious it is for each group, by both methods, with all that went in.
pub(in crate::documents) fn severity(page: &mut Page<'_>, file: &IncidentFile) {
    let incident = &file.incident.record;
    page.tell(
        key::CHRONOLOGY_SEVERITY_SAYS,
        args![grid = &DsptGrid::current().version, enisa = &Enisa::current().version],
    );
    page.text(breach(page, incident));
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_PEOPLE, 4),
        page.titled(key::CHRONOLOGY_INPUTS, 5),
        page.titled(key::WHOM_GRID, 5),
        page.titled(key::WHOM_ENISA, 6),
    ])
    .caption(page.words.say(key::CHRONOLOGY_SEVERITY_CAPTION));
    let counting = incident.groups.iter().zip(&file.severity).filter(|(group, _)| group.counts());
    let (known, unknown): (Vec<_>, Vec<_>) = counting.partition(|(group, _)| anything(group));
    for (group, severity) in &known {
        table.push(severity_row(page, group, severity));
    }
    if !known.is_empty() || unknown.is_empty() {
        page.table(table, key::CHRONOLOGY_NO_PEOPLE);
    }
    if !unknown.is_empty() {
        let named: Vec<String> = unknown.iter().map(|(group, _)| scope(page, group)).collect();
        let told = args![count = named.len(), groups = named.join("; ")];
        page.tell(key::CHRONOLOGY_SEVERITY_NONE, told);
    }
    if incident.risk == RiskToPeople::Unknown {
        return page.say(key::CHRONOLOGY_SEVERITY_UNDECIDED);
    }
    let risk = word(incident.risk, page.words).to_lowercase();
    page.tell(key::CHRONOLOGY_SEVERITY_DECIDES, args![risk = risk]);
}

/// Whether anything is recorded of a group that a method asks for.
fn anything(group: &IncidentGroup) -> bool {
    group.harm_likelihood.is_some()
        || group.harm_severity.is_some()
        || group.processing_context.is_some()
        || group.identification != domain::vocabulary::EaseOfIdentification::Unknown
}

fn severity_row(page: &Page<'_>, group: &IncidentGroup, severity: &GroupSeverity) -> [Cell; 4] {
    let step = |step: Option<i64>| super::said::number(page, step).to_lowercase();
    let inputs = page.words.with(
        key::CHRONOLOGY_GROUP_INPUTS,
        args![
            likelihood = step(group.harm_likelihood.map(|step| step.get())),
            severity = step(group.harm_severity.map(|step| step.get())),
            vulnerable = word(group.vulnerable, page.words).to_lowercase(),
            context = step(group.processing_context.map(|step| step.get())),
            identification = word(group.identification, page.words).to_lowercase()
        ],
    );
    [
        Cell::new(format!("{}\n{}", scope(page, group), capital(&count(page, group)))),
        Cell::new(inputs),
        Cell::new(words::whom::grid(&severity.grid, page.words)),
        Cell::new(words::whom::enisa(&severity.enisa, page.words)),
    ]
}

/// What holds of the breach as a whole and goes into the severity of every group.
fn breach(page: &Page<'_>, incident: &Incident) -> String {
    page.words.with(
        key::CHRONOLOGY_BREACH_INPUTS,
        args![
            confidentiality = lost(page, incident.confidentiality, incident.confidentiality_loss),
            integrity = lost(page, incident.integrity, incident.integrity_loss),
            availability = lost(page, incident.availability, incident.availability_loss),
            malicious = word(incident.malicious, page.words).to_lowercase(),
            unintelligible = word(incident.unintelligible, page.words).to_lowercase()
        ],
    )
}

/// How something was lost, that it was not, or that one of the two is not known.
fn lost<W: Word>(page: &Page<'_>, answer: Answer, how: W) -> String {
    let is_known = how.word() != Answer::Unknown.word();
    match answer {
        Answer::No => page.words.say(key::CHRONOLOGY_NOT_LOST),
        Answer::Yes if !is_known => page.words.say(key::CHRONOLOGY_LOST_SOMEHOW),
        Answer::Yes | Answer::Unknown => word(how, page.words).to_lowercase(),
    }
}
