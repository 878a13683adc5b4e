//! The trail in words: who did what and when, field by field, newest first. Only the deeds of the window are read.

mod change;
mod concerns;
mod deed;
mod fields;
mod instants;
mod names;
mod narrow;
mod shown;
mod verb;

use crate::failure::{Failure, words};
use crate::now;
use crate::reader::Reader;
use crate::view::{HistoryChange, HistoryEntry, HistoryPage, HistoryQuery, UndoneBy};
use deed::{Deed, TakenBack, Window};
use domain::date::Date;
use domain::problem::ProblemKind;
use names::Names;
use narrow::Narrow;
use words::{Key, Words, args, key};

pub use instants::{dates, instants};
pub use narrow::choices;
pub use shown::Phrases;

pub(crate) use fields::{answer, label, period};
pub(crate) use instants::moment;
pub(crate) use names::{called, name_of, record_of, reference};
pub(crate) use verb::of as verb_of;

/// The most entries that are asked for at once.
const MOST: u32 = 500;

/// The most fields that one entry shows; an import changes thousands, and says how many more there are.
const MOST_CHANGES: usize = 300;

/// A window of the history; of a supplier, every deed that touched it, its organisation, its contracts or what hangs
/// under one of them, of a contract what touched it or hangs under it, and of each deed only what concerns it. It may be
/// narrowed to a person, to a noun (again to what concerns it) and to some days in London.
///
/// # Errors
/// Where the window is not 1 to 500 entries, the trail cannot be read, or there is no such supplier or contract.
pub fn list(reader: &Reader<'_>, query: &HistoryQuery) -> Result<HistoryPage, Failure> {
    if !(1..=MOST).contains(&query.limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let rows = concerns::rows_of(reader, query)?;
    let narrow = Narrow::of(query)?;
    let window = Window { rows: rows.as_ref(), narrow: &narrow, offset: query.offset, limit: query.limit };
    let (total, deeds) = deed::window(reader, &window)?;
    let mut names = Names::new(reader);
    let entries: Result<Vec<HistoryEntry>, Failure> =
        deeds.iter().map(|deed| entry(&mut names, deed)).collect();
    Ok(HistoryPage {
        total,
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        entries: entries?,
    })
}

/// An action's word as a phrase: `edit-contract` is "Changed: contract".
#[must_use]
pub fn action(word: &str, words: &Words) -> String {
    if let Some(whole) = Key::find(&format!("history-{word}")).filter(|key| key.variables().is_empty()) {
        return words.say(whole);
    }
    verb::of(word).map_or_else(
        || word.to_owned(),
        |(verb, noun)| words.with(verb.done, args![noun = words.enumeration("noun", noun)]),
    )
}

fn entry(names: &mut Names<'_>, deed: &Deed) -> Result<HistoryEntry, Failure> {
    Ok(HistoryEntry {
        number: deed.number,
        at: deed.at.clone(),
        name: deed.who.clone(),
        role: (!deed.role.is_empty()).then(|| deed.role.clone()),
        action: said(deed),
        undone_by: deed.undone_by.as_ref().map(undone_by),
        changes: changes(names, deed)?,
    })
}

/// The action in words; one that takes another back, or does it again, names the other.
fn said(deed: &Deed) -> String {
    let words = words();
    match (deed.action.as_str(), &deed.undone) {
        ("undo", Some((entry, undone))) => {
            words.with(key::HISTORY_UNDO_OF, args![action = action(undone, words), entry = entry.to_string()])
        }
        ("redo", Some((entry, undone))) => {
            words.with(key::HISTORY_REDO_OF, args![action = action(undone, words), entry = entry.to_string()])
        }
        (own, _) => match &deed.issued {
            Some((reference, _)) => words.with(key::ISSUE_DONE, args![reference = reference]),
            None => action(own, words),
        },
    }
}

/// What a report that was issued is known by: its title, the day that it speaks of, and the hash of its file.
fn issued(deed: &Deed) -> Vec<HistoryChange> {
    let Some((reference, kept)) = &deed.issued else { return Vec::new() };
    let text = |name: &str| kept.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
    let day = |text: String| Date::parse(&text).map_or(text, |day| words().date(day.0));
    let change = |field, after| HistoryChange {
        record: reference.clone(),
        field: words().say(field),
        before: None,
        after,
    };
    vec![
        change(key::ISSUE_TITLE, text("title")),
        change(key::ISSUE_AS_AT, text("as_at").map(day)),
        change(key::ISSUE_HASH, text("sha256")),
    ]
}

/// What was taken out, and why; the text itself is nowhere.
fn redaction(names: &mut Names<'_>, deed: &Deed) -> Result<Vec<HistoryChange>, Failure> {
    let Some(said) = &deed.redaction else { return Ok(Vec::new()) };
    let text = |name: &str| said.get(name).and_then(serde_json::Value::as_str);
    let record = match (text("table"), text("row")) {
        (Some(table), Some(row)) => match record_of(names.reader.connection, table, row)? {
            Some((noun, image)) => called(names.reader.connection, noun, &image)?,
            None => words().say(key::CHECK_KEPT_BY_IMPORT),
        },
        (_, row) => row.unwrap_or_default().to_owned(),
    };
    let gone = words().say(key::HISTORY_REDACTED);
    let field = label(text("field").unwrap_or_default());
    Ok(vec![
        HistoryChange { record: record.clone(), field, before: None, after: Some(gone) },
        HistoryChange {
            record,
            field: words().say(key::REDACT_REASON),
            before: None,
            after: text("reason").map(str::to_owned),
        },
    ])
}

fn undone_by(taken: &TakenBack) -> UndoneBy {
    let on = now::read(&taken.at).map_or_else(|| taken.at.clone(), |at| words().date(now::london_day(at).0));
    let told = args![date = on, name = taken.who.as_str(), entry = taken.number.to_string()];
    UndoneBy { number: taken.number, text: words().with(key::HISTORY_UNDONE_BY, told) }
}

fn changes(names: &mut Names<'_>, deed: &Deed) -> Result<Vec<HistoryChange>, Failure> {
    let mut changes = issued(deed);
    changes.extend(redaction(names, deed)?);
    let mut left_out = 0_usize;
    for row in &deed.rows {
        if changes.len() < MOST_CHANGES {
            changes.extend(change::fields(names, row)?);
        } else {
            left_out += 1;
        }
    }
    if left_out > 0 {
        let field = words().with(key::HISTORY_LEFT_OUT, args![count = left_out]);
        changes.push(HistoryChange {
            record: words().say(key::HISTORY_MORE),
            field,
            before: None,
            after: None,
        });
    }
    Ok(changes)
}
