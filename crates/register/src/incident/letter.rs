//! A letter arrived: the notice, and the incident where nobody knew of it, put down as one deed. From then on the clocks run.

use super::said::link;
use super::told;
use crate::action::Action;
use crate::failure::{Failure, FieldProblem, words};
use crate::form::{self, Typed, invalid, sound, typed};
use crate::reader::{Dates, Reader};
use crate::record::add_in;
use crate::record::resolve::resolve;
use crate::register::Register;
use crate::storage::rows;
use crate::view::{LetterDraft, LetterStart, Outcome, RecordDraft, RecordLink, SavedLetter};
use crate::writer::Writer;
use domain::clock::ClockResult;
use domain::contract::Contract;
use domain::incident::Incident;
use domain::noun::Noun;
use domain::problem::{Path, Problems};
use domain::when::{Instant, When};
use serde_json::{Value, json};
use words::{args, key};

/// What is known before a letter of a supplier is put down; of none, the minute alone.
///
/// # Errors
/// Where there is no such supplier, or the register cannot be read.
pub fn start(reader: &Reader<'_>, supplier: Option<&str>) -> Result<LetterStart, Failure> {
    let now = Instant::from_utc(reader.now());
    let (day, minute) = now.civil();
    let edtf = format!("{day}T{:02}:{:02}", minute / 60, minute % 60);
    let now = When::read(&edtf).map_or(edtf, |when| words::when::said(Some(&when), words()));
    let Some(supplier) = supplier else {
        return Ok(LetterStart { now, incidents: Vec::new(), contracts: Vec::new() });
    };
    let id = reader.resolve(Noun::Supplier, supplier)?;
    let links = |noun: Noun, ids: Vec<String>| -> Result<Vec<RecordLink>, Failure> {
        ids.iter().map(|id| link(reader, noun, id)).collect()
    };
    let incidents = reader.all_where::<Incident>("supplier", &id)?;
    let open = incidents.into_iter().filter(|one| one.record.is_open(reader.as_at()));
    let contracts = reader.all_where::<Contract>("supplier", &id)?;
    Ok(LetterStart {
        now,
        incidents: links(Noun::Incident, open.map(|one| one.id).collect())?,
        contracts: links(Noun::Contract, contracts.into_iter().map(|one| one.id).collect())?,
    })
}

/// Puts a letter down.
///
/// # Errors
/// Every problem of it, those of the incident under `about.` and those of the notice under `notice.`; then nothing was stored.
pub fn take(register: &mut Register, draft: &LetterDraft) -> Result<Outcome<SavedLetter>, Failure> {
    let Outcome { value: (incident, notice), changes } =
        register.transact(Action::TakeLetter, |writer| put_down(writer, draft))?;
    let reader = register.reader(Dates::default())?;
    let clocks = told::clocks(&reader, &incident)?;
    let results: Vec<ClockResult> = clocks.all().map(|(reading, _)| reading.result).collect();
    let running = results.iter().filter(|result| result.runs()).count();
    let sentence = words().with(
        key::INCIDENT_LETTER_TAKEN,
        args![notice = notice.as_str(), reference = clocks.reference.as_str(), running = running],
    );
    let value = SavedLetter { incident, reference: clocks.reference, notice, sentence };
    Ok(Outcome { value, changes: form::following(changes) })
}

/// The incident's id and the notice's reference.
fn put_down(writer: &mut Writer<'_>, draft: &LetterDraft) -> Result<(String, String), Failure> {
    let about = typed(&Noun::Incident.spec(), &draft.about, &Value::Null, writer.today());
    let notice = typed(&Noun::BreachNotice.spec(), &draft.notice, &Value::Null, writer.today());
    let mut problems = Vec::new();
    let incident = match &draft.incident {
        Some(id) => resolve(writer.connection(), Noun::Incident, id)?.ok(Noun::Incident, id),
        None => new_incident(writer, about),
    };
    let incident = collect(incident, "about", &mut problems)?;
    // Without an incident the notice is read all the same, so that all problems are named at once.
    let notice = match &incident {
        Some(incident) => new_notice(writer, notice, &draft.notice, incident),
        None => refused(notice),
    };
    let notice = collect(notice, "notice", &mut problems)?;
    match (incident, notice) {
        (Some(incident), Some(notice)) if problems.is_empty() => Ok((incident, notice)),
        _ => Err(invalid(problems)),
    }
}

/// What was made; none where it was refused for its fields, whose problems are collected.
fn collect<T>(
    made: Result<T, Failure>,
    part: &str,
    problems: &mut Vec<FieldProblem>,
) -> Result<Option<T>, Failure> {
    match made {
        Ok(made) => Ok(Some(made)),
        Err(failure) if failure.fields.is_empty() => Err(failure),
        Err(failure) => {
            let named =
                |found: FieldProblem| FieldProblem { field: format!("{part}.{}", found.field), ..found };
            problems.extend(failure.fields.into_iter().map(named));
            Ok(None)
        }
    }
}

/// A new incident, which is called after its supplier where nobody named it.
fn new_incident(writer: &mut Writer<'_>, Typed { mut draft, problems }: Typed) -> Result<String, Failure> {
    if draft["title"].is_null() {
        let supplier = draft["supplier"].as_str().map(|id| name_of(writer, id)).transpose()?.flatten();
        draft["title"] = match supplier {
            Some(name) => words().with(key::INCIDENT_LETTER_INCIDENT, args![supplier = name]).into(),
            // Without its supplier it is refused, and not for its name.
            None => words().say(key::INCIDENT_LETTER_NOTICE).into(),
        };
    }
    sound(add_in(writer, Noun::Incident, &draft).map(|added| added.id), problems)
}

/// What a supplier is called; none where there is none, which is refused with its field.
fn name_of(writer: &Writer<'_>, supplier: &str) -> Result<Option<String>, Failure> {
    let connection = writer.connection();
    let Ok(id) = resolve(connection, Noun::Supplier, supplier)?.ok(Noun::Supplier, supplier) else {
        return Ok(None);
    };
    let image = rows::read(connection, Noun::Supplier.table(), &id)?;
    image.map(|image| form::title(connection, Noun::Supplier, &image)).transpose()
}

fn new_notice(
    writer: &mut Writer<'_>,
    Typed { mut draft, problems }: Typed,
    given: &RecordDraft,
    incident: &str,
) -> Result<String, Failure> {
    draft["incident"] = incident.into();
    draft["direction"] = json!("received");
    if !given.fields.contains_key("title") {
        draft["title"] = words().say(key::INCIDENT_LETTER_NOTICE).into();
    }
    sound(add_in(writer, Noun::BreachNotice, &draft).map(|added| added.reference), problems)
}

/// The problems of a notice that no incident holds.
fn refused(Typed { mut draft, problems }: Typed) -> Result<String, Failure> {
    draft["incident"] = json!("I-0000");
    draft["title"] = json!("-");
    let mut found = Problems::new();
    let _: Option<Value> = (Noun::BreachNotice.spec().read)(&draft, &Path::root(), &mut found);
    let own = if found.is_empty() { Vec::new() } else { Failure::invalid(found).fields };
    let all: Vec<FieldProblem> = problems.into_iter().chain(own).collect();
    if all.is_empty() { Ok(String::new()) } else { Err(invalid(all)) }
}
