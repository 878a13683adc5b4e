//! Builders for tests: a register in a temporary folder, and the drafts that most tests need.
#![allow(dead_code, clippy::disallowed_methods, clippy::needless_pass_by_value)]

use chrono::{DateTime, Utc};
use domain::noun::Noun;
use register::{Clock, Dates, Ids, MIGRATIONS, Person, Register, Setup, record};
use serde_json::{Value, json};
use std::path::PathBuf;

/// A register to try things on.
pub struct Bench {
    pub register: Register,
    folder: tempfile::TempDir,
}

pub fn setup() -> Setup {
    let person = Person { name: "Nia Prosser".into(), role: "Procurement officer".into() };
    Setup {
        person,
        clock: Clock::fixed(instant("2026-11-21T09:00:00Z")),
        ids: Ids::seeded(1),
        migrations: MIGRATIONS,
        key: None,
    }
}

pub fn instant(text: &str) -> DateTime<Utc> {
    register::read_instant(text).expect("an instant")
}

impl Bench {
    pub fn new() -> Self {
        Self::made_at("2026-11-21T09:00:00Z")
    }
    pub fn made_at(at: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let setup = Setup { clock: Clock::fixed(instant(at)), ..setup() };
        let register = Register::create(&folder.path().join("test.assay"), setup).expect("a register");
        Self { register, folder }
    }
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    pub fn add(&mut self, noun: Noun, draft: Value) -> String {
        match record::add(&mut self.register, noun, &draft) {
            Ok(outcome) => outcome.value.reference,
            Err(failure) => panic!("{noun:?}: {failure} {:?} {:?}", failure.fields, failure.detail),
        }
    }
    pub fn edit(&mut self, noun: Noun, reference: &str, draft: Value) -> Vec<String> {
        match record::edit(&mut self.register, noun, reference, &draft) {
            Ok(outcome) => outcome.changes,
            Err(failure) => panic!("{noun:?}: {failure} {:?} {:?}", failure.fields, failure.detail),
        }
    }
    pub fn show(&mut self, noun: Noun, reference: &str) -> Value {
        let reader = self.register.reader(Dates::default()).expect("a reader");
        record::show(&reader, noun, reference).expect("shown")
    }
    pub fn list(&mut self, noun: Noun) -> Vec<Value> {
        let reader = self.register.reader(Dates::default()).expect("a reader");
        record::list(&reader, noun, false).expect("a list")
    }
    pub fn organisation(&mut self, name: &str) -> String {
        self.add(
            Noun::Organisation,
            json!({ "legal_name": name, "kind": "health-board", "jurisdiction": "wales" }),
        )
    }
    pub fn supplier(&mut self, name: &str) -> String {
        let organisation = self.add(Noun::Organisation, json!({ "legal_name": name, "kind": "company" }));
        self.add(Noun::Supplier, json!({ "organisation": organisation }))
    }
    pub fn contract(&mut self, title: &str) -> String {
        let supplier = self.supplier(&format!("{title} Ltd"));
        self.add(
            Noun::Contract,
            json!({ "title": title, "supplier": supplier, "start": "2024-02-01", "end": "2027-01-31",
                    "events": [{ "kind": "signed", "on": "2024-01-10" }] }),
        )
    }
    /// The folder alone, with the register closed: what lies in it stays until this is dropped.
    pub fn closed(self) -> tempfile::TempDir {
        drop(self.register);
        self.folder
    }
    /// The file as another program would see it.
    pub fn raw(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.register.path()).expect("the file")
    }
    /// The same file, opened a second time.
    pub fn reopen_beside(&self) -> Register {
        Register::open(self.register.path(), setup()).expect("opened")
    }
}

/// Takes a column's text out of the trail and out of its table as a redaction does, the value leaving its hash and the secret
/// replaced by the salts of the places that stay; but without the entry that says so.
pub fn redact_by_hand(raw: &rusqlite::Connection, table: &str, column: &str) {
    raw.execute_batch("DROP TRIGGER trail_entry_no_update").expect("dropped");
    let (seq, change, secret): (i64, String, String) = raw
        .query_row("SELECT seq, change, salt FROM trail_entry WHERE table_name = ?1", [table], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .expect("an entry");
    let mut change: Value = serde_json::from_str(&change).expect("json");
    let salt = |column: &str| digest(&[secret.as_str(), "after.", column]);
    let columns: Vec<String> = change["after"].as_object().expect("columns").keys().cloned().collect();
    let salts: serde_json::Map<String, Value> = columns
        .iter()
        .filter(|own| *own != column)
        .map(|own| (format!("after.{own}"), salt(own).into()))
        .collect();
    let hash = digest(&[&salt(column), &change["after"][column].to_string()]);
    change["after"][column] = json!({ "h": hash });
    raw.execute(
        "UPDATE trail_entry SET change = ?1, salt = ?2 WHERE seq = ?3",
        (change.to_string(), Value::Object(salts).to_string(), seq),
    )
    .expect("redacted");
    raw.execute(&format!("UPDATE {table} SET {column} = '[redacted]'"), []).expect("redacted");
}

fn digest(parts: &[&str]) -> String {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    register::hex(&hash.finalize())
}
