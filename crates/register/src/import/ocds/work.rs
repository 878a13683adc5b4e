//! From the bytes of a file to everything that is to be done.

use super::bodies::{Bodies, BodyStep, Links};
use super::body::Mention;
use super::contracts::{Accepted, ContractStep, Deciding};
use super::facts::Facts;
use super::gone::{Gone, Retire};
use super::known::Known;
use super::releases;
use super::report::{Plan, Refused};
use super::stamp::Stamp;
use super::text::{self, words};
use crate::failure::{Failure, FailureCode, FieldProblem, in_words};
use crate::reader::Reader;
use crate::stop;
use chrono::NaiveDate;
use domain::problem::{Problem, Problems};
use domain::vocabulary::OrganisationPart;
use exchange::json::Limits;
use exchange::json::Unreadable;
use exchange::ocds::{File, FoundContract, Kept, Note, Process, Reading};
use rusqlite::Connection;
use std::collections::HashSet;
use words::{Key, Value, args, key};

/// Everything that is to be done, and the report of it.
#[derive(Debug)]
pub(super) struct Work {
    pub bodies: Vec<BodyStep>,
    pub contracts: Vec<ContractStep>,
    pub retire: Vec<Retire>,
    /// The report but for what the steps hold.
    pub plan: Plan,
    /// The releases of the file, to be kept.
    pub kept: Vec<Kept>,
    releases: usize,
    processes: usize,
}

/// Says what an import of a file would do.
///
/// # Errors
/// Where the file is no JSON: every problem with its line and column.
pub fn plan(reader: &Reader<'_>, bytes: &[u8]) -> Result<Plan, Failure> {
    Ok(work_out(reader.connection, reader.file, open(bytes)?)?.into_plan())
}

/// Finds the releases of a file; one that holds none is the wrong file.
pub(super) fn open(bytes: &[u8]) -> Result<File, Failure> {
    let file = File::open(bytes, Limits::default()).map_err(|problems| unreadable(&problems))?;
    stop::may_go_on()?;
    if file.holds_none() {
        let (name, reason) = (words().say(key::IMPORT_FILE), words().say(key::IMPORT_NO_NOTICE));
        let arguments = args![name = name, reason = reason.trim_end_matches('.')];
        return Err(Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, arguments));
    }
    Ok(file)
}

fn unreadable(problems: &[Unreadable]) -> Failure {
    let said: Vec<FieldProblem> = problems
        .iter()
        .map(|problem| {
            let fields = problem.fields();
            let arguments: Vec<(&str, Value<'_>)> =
                fields.iter().map(|(name, text)| (*name, text.into())).collect();
            let sentence = Key::find(&format!("ocds-reason-{}", problem.fault.key_suffix()));
            let problem_said =
                sentence.map_or_else(|| problem.to_string(), |key| words().with(key, &arguments));
            FieldProblem { field: format!("{}:{}", problem.line, problem.column), problem: problem_said }
        })
        .collect();
    let name = words().say(key::IMPORT_FILE);
    let reason = said.first().map_or("", |first| first.problem.trim_end_matches('.'));
    let arguments = args![name = name, reason = reason];
    let mut failure = Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, arguments);
    failure.fields = said;
    failure
}

/// Works out what a file of notices means for the register as it stands, with what was imported before of the same
/// procurements. `file` holds the trail.
pub(super) fn work_out(connection: &Connection, file: &Connection, notices: File) -> Result<Work, Failure> {
    let reading = &notices_with_earlier(connection, notices)?;
    let known = Known::read(connection)?;
    let mut plan = Plan {
        refused: refused_notices(reading),
        remarks: remarks(reading, |_| true),
        unrecorded: remarks(reading, is_unrecorded),
        ..Plan::default()
    };
    let mut bodies = Bodies::of(&known);
    let accepted = accept(reading, &mut bodies, &mut plan.refused);
    let mut deciding = Deciding { known: &known, bodies: &bodies, connection, file, taken: HashSet::new() };
    let contracts: Vec<ContractStep> = accepted
        .iter()
        .map(|entry| stop::may_go_on().and_then(|()| deciding.step(entry)))
        .collect::<Result<_, Failure>>()?;
    let body_steps = bodies.steps(&known, &links(&contracts), connection, file)?;
    let gone = Gone { known: &known, reading, taken: &deciding.taken, connection, file };
    let retire = gone.retire(&accepted, &contracts, &mut plan)?;
    Ok(Work {
        bodies: body_steps,
        contracts,
        retire,
        plan,
        kept: reading.kept.clone(),
        releases: reading.releases_read,
        processes: reading.processes.len(),
    })
}

fn notices_with_earlier(connection: &Connection, notices: File) -> Result<Reading, Failure> {
    let earlier = releases::earlier(connection, &notices.ocids())?;
    let read = notices.read(&earlier);
    stop::may_go_on()?;
    Ok(read)
}

fn links(steps: &[ContractStep]) -> Links {
    let suppliers: HashSet<usize> = steps.iter().filter_map(|step| step.supplier).collect();
    let bodies = steps.iter().filter_map(|step| step.lead_body).chain(suppliers.iter().copied()).collect();
    Links { bodies, suppliers }
}

impl Work {
    /// The report: the lines of all steps, counted.
    pub fn into_plan(self) -> Plan {
        let mut plan = self.plan;
        plan.bodies = self.bodies.into_iter().map(|step| step.line).collect();
        plan.contracts = self.contracts.into_iter().map(|step| step.line).collect();
        plan.count(self.releases, self.processes);
        plan
    }
}

fn refused_notices(reading: &Reading) -> Vec<Refused> {
    let refused = reading.refused.iter().map(|refused| Refused {
        ocid: refused.ocid.clone(),
        key: None,
        line: Some(refused.line),
        reason: text::of_reader("ocds-reason-", refused.reason.key_suffix(), &refused.reason.fields()),
        fields: Vec::new(),
    });
    refused.collect()
}

fn is_unrecorded(note: &Note) -> bool {
    matches!(note, Note::AwardNotMade { .. } | Note::ContractCancelled { .. } | Note::TenderEnded { .. })
}

fn remarks(reading: &Reading, told: fn(&Note) -> bool) -> Vec<(String, String)> {
    let of = |process: &Process| -> Vec<(String, String)> {
        process
            .notes
            .iter()
            .filter(|note| told(note))
            .map(|note| (process.ocid.clone(), text::remark(note)))
            .collect()
    };
    reading.processes.iter().flat_map(of).collect()
}

/// The entries that the register can hold, with their bodies; the others are refused one by one.
fn accept<'a>(reading: &'a Reading, bodies: &mut Bodies, refused: &mut Vec<Refused>) -> Vec<Accepted<'a>> {
    let mut accepted = Vec::new();
    let mut mentions = Vec::new();
    for process in &reading.processes {
        let stamp = Stamp::new(&process.ocid, process.last_seen);
        let first = crate::now::london_day(process.first_seen).0;
        for found in &process.contracts {
            match check(found, &stamp, first) {
                Err(refusal) => refused.push(refusal),
                Ok((facts, buyer, supplier)) => {
                    let lead_body = mentions.len();
                    mentions.push(buyer);
                    let supplier = supplier.map(|mention| {
                        mentions.push(mention);
                        mentions.len() - 1
                    });
                    accepted.push(Accepted { found, facts, stamp: stamp.clone(), lead_body, supplier });
                }
            }
        }
    }
    let places = bodies.place(mentions);
    for entry in &mut accepted {
        entry.lead_body = places[entry.lead_body];
        entry.supplier = entry.supplier.map(|number| places[number]);
    }
    accepted
}

/// What an entry says, and its bodies; or why it is refused.
fn check(
    found: &FoundContract,
    stamp: &Stamp,
    first: NaiveDate,
) -> Result<(Facts, Mention, Option<Mention>), Refused> {
    let facts = Facts::new(found, stamp, first);
    let buyer = Mention::new(&found.buyer, OrganisationPart::LeadBody, &found.ocid, stamp);
    let supplier = found
        .supplier
        .as_ref()
        .map(|party| Mention::new(party, OrganisationPart::Supplier, &found.ocid, stamp));
    let mut problems: Vec<Problem> = facts.problems().into_iter().flat_map(Problems::into_iter).collect();
    for (field, mention) in [("lead_body", Some(&buyer)), ("supplier", supplier.as_ref())] {
        if let Some(kind) = mention.and_then(Mention::problem) {
            problems.push(Problem { field: field.to_owned(), kind });
        }
    }
    if problems.is_empty() { Ok((facts, buyer, supplier)) } else { Err(refusal(found, &problems)) }
}

fn refusal(found: &FoundContract, problems: &[Problem]) -> Refused {
    let fields: Vec<FieldProblem> = problems.iter().map(in_words).collect();
    let said: Vec<String> = fields
        .iter()
        .map(|field| {
            let arguments = args![field = text::label(&field.field), problem = &field.problem];
            words().with(key::IMPORT_REFUSED_CONTRACT, arguments)
        })
        .collect();
    Refused {
        ocid: Some(found.ocid.clone()),
        key: Some(found.key.clone()),
        line: None,
        reason: said.join(" "),
        fields,
    }
}
