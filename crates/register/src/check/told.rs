//! What does not hold, in sentences that name its place, the record and who last touched it.

use super::schema::{SchemaBreach, SchemaFault};
use super::subject::{field, kind, record, subject};
use super::{BrokenLink, Check, Proof};
use crate::failure::words;
use crate::history;
use crate::now;
use crate::register::Register;
use crate::storage::rows;
use crate::trail::verify::Breach;
use domain::noun::Noun;
use rusqlite::Connection;
use words::{Key, args, key};

/// How many places of damage are said one by one.
const MOST_PLACES: usize = 5;

/// The triggers that guard the trail.
const GUARDS: [&str; 3] = ["trail_entry_no_update", "trail_entry_no_delete", "trail_entry_no_replace"];

/// What a check found that does not hold, a sentence a finding.
#[must_use]
pub fn check_in_words(register: &Register, check: &Check) -> Vec<String> {
    let file = &register.connection;
    let mut said: Vec<String> =
        check.integrity.iter().take(MOST_PLACES).map(|detail| one_line(detail)).collect();
    if check.integrity.len() > MOST_PLACES {
        said.push(
            words().with(key::CHECK_INTEGRITY_MORE, args![count = check.integrity.len() - MOST_PLACES]),
        );
    }
    if !check.unreadable.is_empty() {
        let kinds: Vec<String> = check.unreadable.iter().map(|table| kind(table)).collect();
        said.push(words().with(key::CHECK_UNREADABLE, args![kinds = words().list(&kinds)]));
    }
    said.extend(check.schema.iter().map(part));
    said.extend(check.facts.iter().map(|name| words().with(key::CHECK_FACT, args![name = name])));
    let kept = |files: &[String], with: Key, alone: Key| -> Vec<String> {
        files.iter().map(|sha256| kept_file(file, sha256, with, alone)).collect()
    };
    said.extend(kept(&check.files, key::CHECK_FILE_CHANGED, key::CHECK_FILE_CHANGED_ALONE));
    said.extend(kept(&check.lost_files, key::CHECK_FILE_GONE, key::CHECK_FILE_GONE_ALONE));
    said.extend(check.trail.breaches.iter().map(|one| breach(file, one)));
    said.extend(check.links.iter().map(|link| broken_link(file, link)));
    each_once(said)
}

/// What verifying the trail found that does not hold, a sentence a finding.
#[must_use]
pub fn proof_in_words(register: &Register, proof: &Proof) -> Vec<String> {
    let breaches = proof.trail.breaches.iter().map(|one| breach(&register.connection, one));
    each_once(proof.schema.iter().map(part).chain(breaches).collect())
}

fn each_once(said: Vec<String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for sentence in said.into_iter().map(|sentence| capital(&sentence)) {
        if !once.contains(&sentence) {
            once.push(sentence);
        }
    }
    once
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What SQLite says of a place; it breaks its lines.
fn one_line(detail: &str) -> String {
    let detail = detail.split_whitespace().collect::<Vec<_>>().join(" ");
    words().with(key::CHECK_INTEGRITY, args![detail = detail])
}

fn part(breach: &SchemaBreach) -> String {
    let key = match breach.fault {
        SchemaFault::Missing => key::CHECK_SCHEMA_MISSING,
        SchemaFault::Foreign => key::CHECK_SCHEMA_FOREIGN,
        SchemaFault::Different => key::CHECK_SCHEMA_DIFFERENT,
    };
    // What the file itself says a part is may be damaged too.
    let known = ["table", "index", "trigger", "view"].into_iter().find(|known| *known == breach.part);
    let kind = words().enumeration("schema-part", known.unwrap_or("other"));
    let said = words().with(key, args![part = kind, name = &breach.name]);
    if breach.fault != SchemaFault::Foreign && GUARDS.contains(&breach.name.as_str()) {
        return format!("{said} {}", words().say(key::CHECK_SCHEMA_GUARD));
    }
    said
}

fn broken_link(file: &Connection, link: &BrokenLink) -> String {
    let record = subject(file, &link.table, &link.row);
    words().with(key::CHECK_LINK, args![record = record, field = field(&link.column)])
}

/// A kept file, by the pieces of evidence that name it.
fn kept_file(file: &Connection, sha256: &str, with: Key, alone: Key) -> String {
    let pieces = rows::read_where(file, Noun::Evidence.table(), "sha256", sha256).unwrap_or_default();
    let records: Vec<String> =
        pieces.iter().map(|image| record(file, Noun::Evidence, "", Some(image))).collect();
    match records.as_slice() {
        [] => words().with(alone, args![sha256 = sha256]),
        records => words().with(with, args![records = words().list(records), sha256 = sha256]),
    }
}

fn breach(file: &Connection, breach: &Breach) -> String {
    let of_entry = |key: Key, entry: i64| words().with(key, args![entry = entry_said(file, entry, true)]);
    match breach {
        Breach::EntryAltered { entry, .. } => of_entry(key::CHECK_ENTRY_ALTERED, *entry),
        Breach::ChainBroken { entry } => of_entry(key::CHECK_CHAIN_BROKEN, *entry),
        Breach::EntryMissing { entry } => {
            words().with(key::CHECK_ENTRY_MISSING, args![entry = entry.to_string()])
        }
        Breach::EntryUnreadable { detail } => {
            words().with(key::CHECK_ENTRY_UNREADABLE, args![detail = detail])
        }
        Breach::RowDiffers { table, row, columns, entry } => {
            let mut fields: Vec<String> = columns.iter().map(|column| field(column)).collect();
            fields.dedup();
            let count = fields.len();
            let quoted: Vec<String> =
                fields.iter().map(|field| words().with(key::CHECK_FIELD, args![field = field])).collect();
            let fields = words().list(&quoted);
            let record = subject(file, table, row);
            let said =
                words().with(key::CHECK_ROW_DIFFERS, args![record = record, fields = fields, count = count]);
            with_last(file, said, *entry)
        }
        Breach::RowMissing { table, row, entry } => {
            let said = words().with(key::CHECK_ROW_MISSING, args![record = subject(file, table, row)]);
            with_last(file, said, *entry)
        }
        Breach::RowUnknown { table, row } => {
            words().with(key::CHECK_ROW_UNKNOWN, args![record = subject(file, table, row)])
        }
    }
}

fn with_last(file: &Connection, said: String, entry: Option<i64>) -> String {
    let Some(entry) = entry else { return said };
    let last = words().with(key::CHECK_LAST_ENTRY, args![entry = entry_said(file, entry, false)]);
    format!("{said} {last}")
}

/// An entry by its number, as it is written without grouping so that it can be found, with when, who and what; and what it
/// is about, where that is not said anyway.
fn entry_said(file: &Connection, number: i64, with_record: bool) -> String {
    let bare = || words().with(key::CHECK_ENTRY_BARE, args![entry = number.to_string()]);
    let Some(entry) = Told::read(file, number) else { return bare() };
    let Some(instant) = now::read(&entry.at) else { return bare() };
    let (hour, minute) = now::london_time(instant);
    let (day, time) = (words().date(now::london_day(instant).0), format!("{hour:02}:{minute:02}"));
    let who = match entry.role.as_str() {
        "" => entry.who,
        role => words().with(key::CHECK_WHO, args![name = &entry.who, role = role]),
    };
    let action = history::action(&entry.action, words());
    let number = number.to_string();
    match (entry.table, entry.row) {
        (Some(table), Some(row)) if with_record => words().with(
            key::CHECK_ENTRY_ABOUT,
            args![
                entry = number,
                day = day,
                time = time,
                who = who,
                action = action,
                record = subject(file, &table, &row)
            ],
        ),
        _ => words().with(
            key::CHECK_ENTRY,
            args![entry = number, day = day, time = time, who = who, action = action],
        ),
    }
}

/// What an entry says of itself.
struct Told {
    at: String,
    who: String,
    role: String,
    action: String,
    table: Option<String>,
    row: Option<String>,
}

impl Told {
    fn read(file: &Connection, number: i64) -> Option<Self> {
        let mut statement = file.prepare_cached(include_str!("entry.sql")).ok()?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Self {
                at: row.get(0)?,
                who: row.get(1)?,
                role: row.get(2)?,
                action: row.get(3)?,
                table: row.get(4)?,
                row: row.get(5)?,
            })
        };
        statement.query_row([number], read).ok()
    }
}
