//! How serious an incident is for each of its groups of people, by both methods, with everything that they were given.

use super::around::nation_of_group;
use super::show::scope;
use super::{loaded, said};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::view::{InputView, SeverityView};
use domain::field::Whole;
use domain::incident::severity::{GridAnswer, GroupSeverity};
use domain::incident::{Incident, IncidentGroup};
use domain::noun::Noun;
use domain::word::Word;
use words::{Key, key};

/// How serious an incident is for each group, by its reference. Statements that were put out of force are left out.
///
/// # Errors
/// Where there is no such incident, or the register cannot be read.
pub fn severity(reader: &Reader<'_>, reference: &str) -> Result<Vec<SeverityView>, Failure> {
    let id = reader.resolve(Noun::Incident, reference)?;
    let incident = loaded::of(reader, &id)?.incident.record;
    let counts = incident.groups.iter().filter(|group| group.counts());
    counts.map(|group| of_group(reader, &incident, group)).collect()
}

/// How serious it is for one group.
pub(super) fn of_group(
    reader: &Reader<'_>,
    incident: &Incident,
    group: &IncidentGroup,
) -> Result<SeverityView, Failure> {
    let nation = nation_of_group(reader, incident, group)?;
    let found = domain::incident::severity::severity(incident, group, nation);
    let rating = match &found.grid {
        GridAnswer::Rated(rating) => Some(rating.score),
        _ => None,
    };
    Ok(SeverityView {
        scope: scope(reader, group)?,
        grid: words::whom::grid(&found.grid, words()),
        grid_score: rating,
        enisa: words::whom::enisa(&found.enisa, words()),
        enisa_band: found.enisa.as_ref().ok().map(|enisa| words::whom::band(enisa, words())),
        inputs: inputs(incident, group),
        missing: missing(&found).into_iter().map(label).collect(),
    })
}

/// The fields that are not known and were asked for.
fn missing(found: &GroupSeverity) -> Vec<&'static str> {
    let grid: &[&'static str] = match &found.grid {
        GridAnswer::NotKnown(fields) => fields,
        _ => &[],
    };
    let enisa = found.enisa.as_ref().map_or_else(Vec::as_slice, |enisa| enisa.unknown.as_slice());
    grid.iter().chain(enisa).copied().collect()
}

fn inputs(incident: &Incident, group: &IncidentGroup) -> Vec<InputView> {
    fn word<W: Word>(value: W) -> String {
        said::named(value).text
    }
    fn step<const MIN: i64, const MAX: i64>(value: Option<Whole<MIN, MAX>>) -> String {
        let unknown = || words().say(key::WHEN_SAID_UNKNOWN);
        value.map_or_else(unknown, |step| words().number(step.get()))
    }
    [
        ("harm_likelihood", step(group.harm_likelihood)),
        ("harm_severity", step(group.harm_severity)),
        ("vulnerable", word(group.vulnerable)),
        ("processing_context", step(group.processing_context)),
        ("identification", word(group.identification)),
        ("confidentiality_loss", word(incident.confidentiality_loss)),
        ("integrity_loss", word(incident.integrity_loss)),
        ("availability_loss", word(incident.availability_loss)),
        ("malicious", word(incident.malicious)),
        ("unintelligible", word(incident.unintelligible)),
    ]
    .map(|(field, text)| InputView { field: field.to_owned(), label: label(field), text })
    .into()
}

/// The label of a field.
fn label(field: &str) -> String {
    Key::find(&format!("field-{field}")).map_or_else(|| field.to_owned(), |key| words().say(key))
}
