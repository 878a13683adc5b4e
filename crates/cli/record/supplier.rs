//! The list of suppliers: each with its worst contract's score, the people it holds data on, and its next date.

use crate::desk::Desk;
use crate::{output, table};
use domain::date::Date;
use domain::noun::Noun;
use register::view::{ScoreResult, Standing, SupplierQuery, SupplierRow, SupplierSort};
use register::{Failure, Reader, record, supplier};
use serde_json::{Value, json};
use words::{Words, args, key};

/// The most rows that are asked for at once.
const WINDOW: u32 = 500;

/// Lists the suppliers, the worst first; the retired ones last, where they are asked for.
pub fn run(desk: &Desk, with_retired: bool) -> Result<(), Failure> {
    desk.read(|reader| {
        let rows = rows(reader)?;
        let retired = if with_retired { retired(reader)? } else { Vec::new() };
        if desk.json {
            let found: Vec<Value> = rows.iter().map(|row| shown(&desk.words, row)).chain(retired).collect();
            return output::json(&found);
        }
        output::text(&text(&desk.words, &rows, &retired))
    })
}

fn rows(reader: &Reader<'_>) -> Result<Vec<SupplierRow>, Failure> {
    let mut rows: Vec<SupplierRow> = Vec::new();
    loop {
        let offset = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let query = SupplierQuery {
            text: String::new(),
            standings: Vec::new(),
            sort: SupplierSort::Score,
            descending: true,
            offset,
            limit: WINDOW,
        };
        let page = supplier::list(reader, &query)?;
        let last = page.rows.is_empty();
        rows.extend(page.rows);
        if last || rows.len() as u64 >= page.total {
            return Ok(rows);
        }
    }
}

/// The retired suppliers in the shape of the others, as far as a retired one has it.
fn retired(reader: &Reader<'_>) -> Result<Vec<Value>, Failure> {
    let all = record::list(reader, Noun::Supplier, true)?;
    all.into_iter()
        .filter(|supplier| !supplier["retired"].is_null())
        .map(|supplier| {
            let organisation = supplier["organisation"].as_str().unwrap_or_default();
            let organisation = record::show(reader, Noun::Organisation, organisation)?;
            Ok(json!({
                "ref": supplier["ref"], "id": supplier["id"], "name": organisation["legal_name"], "score": null,
                "people": null, "contracts": 0, "next_date": null, "retired": supplier["retired"],
            }))
        })
        .collect()
}

/// A supplier as scripts read it.
fn shown(words: &Words, row: &SupplierRow) -> Value {
    let score = row.score.as_ref().map(|score| {
        let assessed = score.result == ScoreResult::Scored;
        json!({
            "result": if assessed { "scored" } else { "not-assessed" },
            "final": score.final_score,
            "band": assessed.then(|| band(words, score.standing)),
            "index": score.index,
        })
    });
    json!({
        "ref": row.reference,
        "id": row.id,
        "name": row.name,
        "services": row.services,
        "score": score,
        "people": row.people.as_ref().map(|people| json!({ "min": people.min, "max": people.max })),
        "contracts": row.contracts,
        "next_date": row.next_date.as_ref().map(|next| &next.date),
        "next_date_kind": row.next_date.as_ref().map(|next| &next.kind.word),
        "next_date_contract": row.next_date.as_ref().map(|next| &next.contract),
        "retired": null,
    })
}

fn text(words: &Words, rows: &[SupplierRow], retired: &[Value]) -> String {
    if rows.is_empty() && retired.is_empty() {
        return words.say(key::CLI_ANSWER_NONE);
    }
    let head = [
        key::CLI_COLUMN_REF,
        key::CLI_COLUMN_NAME,
        key::CLI_COLUMN_SCORE,
        key::CLI_COLUMN_BAND,
        key::CLI_COLUMN_INDEX,
        key::CLI_COLUMN_PEOPLE,
        key::CLI_COLUMN_CONTRACTS,
        key::CLI_COLUMN_NEXT,
    ];
    let mut lines: Vec<Vec<String>> = rows.iter().map(|row| line(words, row)).collect();
    lines.extend(retired.iter().map(|supplier| {
        let text = |name: &str| supplier[name].as_str().unwrap_or_default().to_owned();
        vec![text("ref"), text("name"), super::list::retired(words, supplier)]
    }));
    table::text(head.iter().map(|&key| words.say(key)).collect(), lines)
}

fn line(words: &Words, row: &SupplierRow) -> Vec<String> {
    let score = row.score.as_ref();
    let number =
        score.and_then(|score| score.final_score).map_or_else(String::new, |number| number.to_string());
    let index = score.and_then(|score| score.index.clone()).unwrap_or_default();
    let next = row.next_date.as_ref().map_or_else(String::new, |next| {
        let date = Date::parse(&next.date).map_or_else(|| next.date.clone(), |date| words.date(date.0));
        let key = if next.days_left < 0 { key::CLI_NEXT_DATE_OVERDUE } else { key::CLI_NEXT_DATE };
        words.with(key, args![date = date, kind = &next.kind.text])
    });
    vec![
        row.reference.clone(),
        row.name.clone(),
        number,
        band(words, row.standing),
        index,
        row.people.as_ref().map_or_else(|| words.say(key::COUNT_UNKNOWN), |people| people.text.clone()),
        row.contracts.to_string(),
        next,
    ]
}

fn band(words: &Words, standing: Standing) -> String {
    match standing {
        Standing::NotAssessed => words.say(key::CLI_NOT_ASSESSED),
        Standing::NoContract => words.say(key::CLI_NO_CONTRACT),
        Standing::Extreme => words.say(key::WORD_BAND_EXTREME),
        Standing::High => words.say(key::WORD_BAND_HIGH),
        Standing::Moderate => words.say(key::WORD_BAND_MODERATE),
        Standing::Low => words.say(key::WORD_BAND_LOW),
    }
}
