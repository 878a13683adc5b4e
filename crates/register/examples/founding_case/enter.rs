//! The founding case as records: only what `landauer-2016.json` states, each with its source.
//!
//! What nobody published stays unknown: there is no contract, no clause, no reason for any field of data, and so no score.

use domain::noun::Noun;
use register::{Failure, Register, record};
use serde_json::{Map, Value, json};

/// The file of facts.
pub const CASE: &str = include_str!("../../../../tests/fixtures/landauer/landauer-2016.json");

/// What was entered.
pub struct Entered {
    /// The supplier's reference.
    pub supplier: String,
    /// The processing activity's reference.
    pub activity: String,
    /// How many bodies are named.
    pub bodies: usize,
}

/// A body that the file names, by the words with which its scopes begin. The kind and the nation are public record.
struct Body {
    name: &'static str,
    kind: &'static str,
    nation: &'static str,
}

const BODIES: [Body; 6] = [
    Body { name: "Velindre NHS Trust", kind: "nhs-trust", nation: "wales" },
    Body { name: "Betsi Cadwaladr University Health Board", kind: "health-board", nation: "wales" },
    Body { name: "Hywel Dda University Health Board", kind: "health-board", nation: "wales" },
    Body { name: "NHS Ayrshire and Arran", kind: "health-board", nation: "scotland" },
    Body { name: "Countess of Chester", kind: "nhs-foundation-trust", nation: "england" },
    Body {
        name: "Dorset County Hospital NHS Foundation Trust",
        kind: "nhs-foundation-trust",
        nation: "england",
    },
];

/// Enters the case.
///
/// # Errors
/// Where the register refuses a record or the file does not have its shape.
pub fn enter(register: &mut Register) -> Result<Entered, Failure> {
    let case: Value = serde_json::from_str(CASE)?;
    let bodies = bodies(register, &case)?;
    let (company, supplier) = supplier(register, &case)?;
    let activity = add(register, Noun::Processing, &activity(&case, &supplier, &company, &bodies))?;
    for claim in claims(&case, &supplier) {
        add(register, Noun::Claim, &claim)?;
    }
    Ok(Entered { supplier, activity, bodies: bodies.len() })
}

fn add(register: &mut Register, noun: Noun, draft: &Value) -> Result<String, Failure> {
    record::add(register, noun, draft).map(|outcome| outcome.value.reference)
}

/// The reference of each body by its name.
fn bodies(register: &mut Register, case: &Value) -> Result<Map<String, Value>, Failure> {
    let mut made = Map::new();
    for body in BODIES {
        let lead = case["lead_body"] == body.name;
        let draft = json!({
            "legal_name": body.name, "kind": body.kind, "jurisdiction": body.nation, "country": "GB",
            "parts_played": if lead { json!(["lead-body"]) } else { json!([]) },
            "source": "Public statements of 2017" });
        made.insert(body.name.to_owned(), add(register, Noun::Organisation, &draft)?.into());
    }
    Ok(made)
}

/// The company and its supplier record.
fn supplier(register: &mut Register, case: &Value) -> Result<(String, String), Failure> {
    let facts = &case["supplier"];
    let source = source(case, "A2");
    let company = json!({
        "legal_name": facts["name"], "kind": "company", "parts_played": ["supplier"],
        "ultimate_parent_country": facts["country_of_parent"], "source": source,
        "note": "A case study of a real company: facts with sources only." });
    let company = add(register, Noun::Organisation, &company)?;
    let draft = json!({ "organisation": company, "service": facts["service"], "source": source,
                        "note": "No contract is recorded: none was ever published. So there is no score." });
    let supplier = add(register, Noun::Supplier, &draft)?;
    Ok((company, supplier))
}

fn activity(case: &Value, supplier: &str, company: &str, bodies: &Map<String, Value>) -> Value {
    let lead = case["lead_body"].as_str().unwrap_or_default();
    let ruled_out: Vec<String> = list(&case["ruled_out"])
        .map(|item| format!("{} ({})", text(&item["text"]), source(case, text(&item["source"]))))
        .collect();
    json!({
        "name": case["supplier"]["service"], "supplier": supplier,
        "ruled_out": ruled_out.join("; "),
        "source": "Public statements of 2017; each figure names its own",
        "roles": [
            { "organisation": bodies[lead], "role": "lead-body" },
            { "organisation": company, "role": "unknown", "reasoning": "No contract was published." } ],
        "data_items": list(&case["data_categories"]).map(data_item).collect::<Vec<_>>(),
        "head_counts": list(&case["counts"]).map(|count| head_count(case, count, bodies)).collect::<Vec<_>>(),
        "locations": [{ "used_for": "hosting", "place": "unknown", "country": "GB",
                        "note": case["supplier"]["hosting"] }] })
}

/// A category as the file words it, with what follows from its nature alone.
fn data_item(category: &Value) -> Value {
    let words = text(category);
    let lasting = matches!(words, "date of birth" | "National Insurance number");
    let answer = if lasting { "yes" } else { "unknown" };
    json!({ "category": category_of(words), "field_name": words, "identifiable": "yes",
            "fraud_enabling": answer, "irreplaceable": answer })
}

fn category_of(words: &str) -> &'static str {
    match words {
        "name" => "basic-identifiers",
        "date of birth" => "date-of-birth",
        "National Insurance number" | "NI number" => "ni-number",
        "occupational exposure (radiation dose)" | "dose" => "occupational-exposure",
        _ => "unknown",
    }
}

fn head_count(case: &Value, count: &Value, bodies: &Map<String, Value>) -> Value {
    let scope = text(&count["scope"]);
    let body =
        bodies.iter().find(|(name, _)| scope.starts_with(name.as_str())).map(|(_, reference)| reference);
    let (min, max, qualifier) = figure(count);
    let others_in_force =
        list(&case["counts"]).any(|other| other["scope"] == scope && other["in_force"] == true);
    let in_force = count["in_force"] == true || !others_in_force;
    let group = if scope.starts_with("non-NHS") { "private-customer-staff" } else { "employee" };
    json!({
        "body": body, "scope": scope, "subject_group": group, "categories": combination(scope),
        "min": min, "max": max, "qualifier": qualifier, "source": source(case, text(&count["source"])),
        "in_force": if in_force { "yes" } else { "no" } })
}

/// A count as a range with its qualifier; its ends as they were stated: more than 500 has the least 500.
fn figure(count: &Value) -> (Option<i64>, Option<i64>, &'static str) {
    if let Some(exactly) = count["exactly"].as_i64() {
        return (Some(exactly), Some(exactly), "exactly");
    }
    if let Some(least) = count["at_least"].as_i64() {
        return (Some(least), None, "at-least");
    }
    match count["more_than"].as_i64() {
        Some(passed) => (Some(passed), None, "more-than"),
        None => (None, None, "unknown"),
    }
}

/// The combination of data that a scope such as "Countess of Chester: name, dose and NI number" names.
fn combination(scope: &str) -> Vec<&'static str> {
    let Some((_, fields)) = scope.split_once(": ") else { return Vec::new() };
    fields.split(", ").flat_map(|part| part.split(" and ")).map(category_of).collect()
}

/// Every claim in conflict, the ruled-out scope and the decision: none is chosen over another.
fn claims(case: &Value, supplier: &str) -> Vec<Value> {
    let mut claims = Vec::new();
    for matter in list(&case["claims_in_conflict"]) {
        for claim in list(&matter["claims"]) {
            claims.push(json!({ "supplier": supplier, "about": matter["about"], "text": claim["text"],
                                "source": source(case, text(&claim["source"])) }));
        }
    }
    let decision = &case["decision"];
    claims.push(json!({ "supplier": supplier, "about": "Decision on the supplier", "text": decision["text"],
                        "source": source(case, text(&decision["source"])), "in_force": "yes" }));
    claims
}

fn source(case: &Value, key: &str) -> String {
    case["sources"][key].as_str().unwrap_or(key).to_owned()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
