//! `incident import`: a case file becomes an incident, with the supplier and the bodies that it names. A second import of the
//! same file changes nothing; one with more in it adds what is new and takes nothing away.

mod bodies;
mod drafts;
mod file;
mod merge;

use crate::action::Action;
use crate::failure::{Failure, FailureCode, words};
use crate::record::resolve::{self, Resolved};
use crate::record::{add_in, edit_in};
use crate::register::Register;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::noun::Noun;
use drafts::Bodies;
use file::CaseFile;
use serde::Serialize;
use serde_json::{Map, Value};
use words::{args, key};

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The incident's reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Whether anything was written.
    pub changed: bool,
    /// The records that were made, the incident among them.
    pub made: Vec<NamedRecord>,
    /// The records that were there already and were taken.
    pub matched: Vec<NamedRecord>,
    /// Statements added to an incident that was there: events, counts, bodies and clocks.
    pub added: usize,
    /// What was understood from the words of the file, to be looked at.
    pub understood: Vec<String>,
}

/// A record by its reference and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedRecord {
    /// Its noun.
    pub noun: String,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What it is called.
    pub name: String,
}

/// Imports a case file.
///
/// # Errors
/// Where it is no such file, with line and column, or a fact in it breaks a rule, each named with its field; then nothing was
/// changed.
pub fn import(register: &mut Register, name: &str, text: &str) -> Result<Outcome<Imported>, Failure> {
    let file: CaseFile = serde_json::from_str(text).map_err(|error| unreadable(name, &error))?;
    register.back_up()?;
    register.transact(Action::ImportIncident, |writer| Import::new(writer, &file).run())
}

fn unreadable(name: &str, error: &serde_json::Error) -> Failure {
    let said = error.to_string();
    let reason = words().with(
        key::INCIDENT_FILE_UNREADABLE,
        args![
            reason = said.split(" at line ").next().unwrap_or_default(),
            line = error.line(),
            column = error.column()
        ],
    );
    Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, args![name = name, reason = reason])
}

struct Import<'a, 'b> {
    writer: &'a mut Writer<'b>,
    file: &'a CaseFile,
    done: Imported,
}

impl<'a, 'b> Import<'a, 'b> {
    fn new(writer: &'a mut Writer<'b>, file: &'a CaseFile) -> Self {
        let done = Imported {
            reference: String::new(),
            changed: false,
            made: Vec::new(),
            matched: Vec::new(),
            added: 0,
            understood: Vec::new(),
        };
        Self { writer, file, done }
    }

    fn run(mut self) -> Result<Imported, Failure> {
        let supplier = self.supplier()?;
        let bodies = self.bodies()?;
        let contract = self.contract(&supplier, &bodies)?;
        let draft = drafts::incident(self.file, &supplier, contract.as_ref(), &bodies);
        self.understood(&bodies);
        let incident = self.incident(&draft)?;
        self.claims(&supplier, &incident)?;
        self.done.changed |= !self.done.made.is_empty();
        Ok(self.done)
    }

    /// The record of a name, made where there is none.
    fn named(&mut self, noun: Noun, name: &str, draft: impl FnOnce() -> Value) -> Result<String, Failure> {
        let found = resolve::resolve(self.writer.connection(), noun, name)?;
        if let Resolved::None = found {
            return self.made(noun, name, &draft());
        }
        let id = found.ok(noun, name)?;
        let reference = resolve::reference_of(self.writer.connection(), noun, &id)?;
        self.matched(noun, &reference, name);
        Ok(reference)
    }

    fn made(&mut self, noun: Noun, name: &str, draft: &Value) -> Result<String, Failure> {
        let reference = add_in(self.writer, noun, draft)?.reference;
        self.done.made.push(NamedRecord {
            noun: noun.word().to_owned(),
            reference: reference.clone(),
            name: name.to_owned(),
        });
        Ok(reference)
    }

    fn matched(&mut self, noun: Noun, reference: &str, name: &str) {
        self.done.matched.push(NamedRecord {
            noun: noun.word().to_owned(),
            reference: reference.to_owned(),
            name: name.to_owned(),
        });
    }

    fn supplier(&mut self) -> Result<String, Failure> {
        let file = self.file;
        let name = file.supplier.name.as_str();
        if let Resolved::None = resolve::resolve(self.writer.connection(), Noun::Supplier, name)? {
            let company = self.named(Noun::Organisation, name, || drafts::company(file))?;
            return self.made(Noun::Supplier, name, &drafts::supplier(file, &company));
        }
        self.named(Noun::Supplier, name, || Value::Null)
    }

    /// The bodies that the file names: its lead body, and those with whose names a scope begins.
    fn bodies(&mut self) -> Result<Bodies, Failure> {
        let file = self.file;
        let mut names: Vec<&str> = file.lead_body.iter().map(String::as_str).collect();
        let counted = file.counts.iter().map(|count| &count.scope);
        let told = file.events.values().flatten().filter_map(|claim| claim.scope.as_ref());
        for scope in counted.chain(told) {
            if let Some(body) = bodies::of_scope(scope)
                && !names.contains(&body.name.as_str())
            {
                names.push(&body.name);
            }
        }
        let mut found = Map::new();
        for name in names {
            let reference = self.named(Noun::Organisation, name, || drafts::body(file, name))?;
            found.insert(name.to_owned(), reference.into());
        }
        Ok(found)
    }

    /// The contract of the clause that the file states; none where it states none.
    fn contract(&mut self, supplier: &str, bodies: &Bodies) -> Result<Option<String>, Failure> {
        let file = self.file;
        if file.clause.is_none() {
            return Ok(None);
        }
        if let Some(reference) = merge::contract_of(self.writer, &file.key())? {
            self.matched(Noun::Contract, &reference, &file.supplier.name);
            return Ok(Some(reference));
        }
        let lead = file.lead_body.as_ref().and_then(|name| bodies.get(name)).and_then(Value::as_str);
        let draft = drafts::contract(file, supplier, lead.map(str::to_owned).as_ref());
        let title = draft["title"].as_str().unwrap_or_default().to_owned();
        let contract = self.made(Noun::Contract, &title, &draft)?;
        if let Some(clause) = drafts::clause(file, &contract) {
            self.made(Noun::Clause, &title, &clause)?;
        }
        Ok(Some(contract))
    }

    /// The incident: made, or what is new added to the one that is there.
    fn incident(&mut self, draft: &Value) -> Result<String, Failure> {
        let title = draft["title"].as_str().unwrap_or_default().to_owned();
        let Some(present) = merge::present(self.writer, &self.file.key())? else {
            let reference = self.made(Noun::Incident, &title, draft)?;
            self.done.reference.clone_from(&reference);
            return Ok(reference);
        };
        let (more, added) = merge::more(&present.shown, draft);
        if added > 0 {
            edit_in(self.writer, Noun::Incident, &present.reference, &more)?;
            self.done.added = added;
            self.done.changed = true;
        }
        self.matched(Noun::Incident, &present.reference, &present.title);
        self.done.reference.clone_from(&present.reference);
        Ok(present.reference)
    }

    fn claims(&mut self, supplier: &str, incident: &str) -> Result<(), Failure> {
        for draft in drafts::claims(self.file, supplier, incident) {
            let about = draft["about"].as_str().unwrap_or_default().to_owned();
            match merge::claim_there(self.writer, incident, &draft)? {
                Some(reference) => self.matched(Noun::Claim, &reference, &about),
                None => drop(self.made(Noun::Claim, &about, &draft)?),
            }
        }
        Ok(())
    }

    /// What was understood from words alone.
    fn understood(&mut self, bodies: &Bodies) {
        for count in &self.file.counts {
            if let Some((body, _)) = drafts::body_of(count, bodies)
                && let Some(total) = drafts::part_of(self.file, count)
            {
                let said = words().with(
                    key::INCIDENT_PART_OF,
                    args![scope = count.scope.as_str(), body = body.as_str(), total = total],
                );
                self.done.understood.push(said);
            }
        }
    }
}
