//! One record as a person or a script reads it: the form of a draft, with its reference and what follows from it.

use super::resolve;
use crate::failure::Failure;
use crate::reader::{Reader, draft_of};
use crate::storage::rows::{self, Image};
use crate::tables::{self, Table};
use domain::contract::{Contract, act_dates, status, term};
use domain::incident::people::{Range, Reconciled, reconcile};
use domain::incident::{BreachNotice, Incident};
use domain::noun::Noun;
use domain::record::Record;
use domain::word::Word;
use serde_json::{Value, json};

/// A record by its reference.
///
/// # Errors
/// Where there is none.
pub fn show(reader: &Reader<'_>, noun: Noun, reference: &str) -> Result<Value, Failure> {
    let id = reader.resolve(noun, reference)?;
    let table = tables::of(noun);
    let image = rows::read(reader.connection, table.name, &id)?
        .ok_or_else(|| Failure::not_found(noun.word(), reference))?;
    shown(reader, table, &image)
}

/// A row as shown: links as references, `ref`, `id`, `retired`, and `derived` where something follows from it.
pub(crate) fn shown(reader: &Reader<'_>, table: &Table, image: &Image) -> Result<Value, Failure> {
    let mut record = draft_of(reader.connection, table, image)?;
    let derived = derived(reader, table, image, &record)?;
    resolve::ids_to_references(reader.connection, &table.spec, &mut record)?;
    if let Some((noun, number)) = table.noun.zip(image.get("ref_number").and_then(Value::as_i64)) {
        record["ref"] = noun.reference(number).into();
    }
    record["retired"] = match image.get("retired_at") {
        Some(at @ Value::String(_)) => json!({ "at": at, "reason": image.get("retired_reason") }),
        _ => Value::Null,
    };
    if !derived.is_null() {
        record["derived"] = derived;
    }
    Ok(record)
}

/// A total of people, and what of it is not attributed yet.
fn total(total: &Reconciled<'_>) -> Value {
    let range = |range: Range| json!({ "min": range.min, "max": range.max });
    json!({ "scope": total.scope, "total": range(total.total), "attributed": range(total.attributed),
            "left": range(total.left) })
}

fn derived(reader: &Reader<'_>, table: &Table, image: &Image, record: &Value) -> Result<Value, Failure> {
    let as_at = reader.as_at();
    match table.noun {
        Some(Noun::Contract) => {
            let contract =
                Contract::from_draft(record).map_err(|_| Failure::damaged("a contract does not hold"))?;
            let id = image.get("id").and_then(Value::as_str).unwrap_or_default();
            let decided = crate::score::decided::of_contract(reader, id, &contract, as_at)?;
            let dates: Vec<Value> = act_dates(&contract, as_at)
                .iter()
                .map(|act| json!({ "on": act.on.to_string(), "kind": act.kind.word(), "days_left": as_at.days_to(act.on) }))
                .collect();
            Ok(json!({
                "status": status(&contract, as_at).word(),
                "current_end": term(&contract, as_at).current_end.map(|end| end.to_string()),
                "act_dates": dates,
                "decided_on": decided.map(|on| on.to_string()),
            }))
        }
        Some(Noun::Clause) => {
            let clause = domain::clause::Clause::from_draft(record)
                .map_err(|_| Failure::damaged("a clause does not hold"))?;
            let quality = domain::clause::quality(Some(&clause), as_at);
            let shortfalls: Vec<&str> = quality.shortfalls.iter().map(|shortfall| shortfall.key()).collect();
            Ok(json!({ "quality": quality.step, "shortfalls": shortfalls }))
        }
        Some(Noun::Evidence) => {
            let piece = domain::evidence::Evidence::from_draft(record)
                .map_err(|_| Failure::damaged("a piece of evidence does not hold"))?;
            let freshness =
                domain::evidence::freshness(piece.issued_on, piece.expires_on, piece.sighted_on, as_at);
            Ok(json!({ "freshness": freshness.word() }))
        }
        Some(Noun::Incident) => {
            let incident =
                Incident::from_draft(record).map_err(|_| Failure::damaged("an incident does not hold"))?;
            let totals: Vec<Value> = reconcile(&incident.groups).iter().map(total).collect();
            Ok(json!({ "open": incident.is_open(as_at), "totals": totals }))
        }
        Some(Noun::BreachNotice) => {
            let notice = BreachNotice::from_draft(record)
                .map_err(|_| Failure::damaged("a breach notice does not hold"))?;
            let found = notice.completeness();
            Ok(
                json!({ "score": found.score, "of": domain::incident::notice::FULL, "looked_at": found.looked_at,
                       "to_ask": found.to_ask }),
            )
        }
        Some(Noun::Article28) => {
            let check = domain::article28::Article28::from_draft(record)
                .map_err(|_| Failure::damaged("a check does not hold"))?;
            Ok(json!({ "present": domain::article28::present(&check), "of": domain::article28::ASKED }))
        }
        _ => Ok(Value::Null),
    }
}
