//! The records that a case file asks for: only what it states, each with its source. What nobody published stays unknown.

use super::bodies;
use super::file::{CaseFile, Count, EventClaim};
use serde_json::{Map, Value, json};

/// The company behind the supplier.
pub(super) fn company(file: &CaseFile) -> Value {
    json!({ "legal_name": file.supplier.name, "kind": "company", "parts_played": ["supplier"],
            "ultimate_parent_country": file.supplier.country_of_parent, "source": file.about })
}

/// The supplier.
pub(super) fn supplier(file: &CaseFile, company: &str) -> Value {
    json!({ "organisation": company, "service": file.supplier.service, "source": file.about })
}

/// A body that is named.
pub(super) fn body(file: &CaseFile, name: &str) -> Value {
    let known = bodies::known(name);
    let lead = file.lead_body.as_deref() == Some(name);
    json!({
        "legal_name": name,
        "kind": known.map_or("unknown", |body| body.kind.as_str()),
        "jurisdiction": known.map_or("unknown", |body| body.nation.as_str()),
        "parts_played": if lead { json!(["lead-body"]) } else { json!([]) },
        "source": file.about,
    })
}

/// The contract of a file that states a clause; its terms stand in the clause.
pub(super) fn contract(file: &CaseFile, supplier: &str, lead_body: Option<&String>) -> Value {
    let title = file.supplier.service.as_deref().unwrap_or(file.supplier.name.as_str());
    json!({ "title": title, "supplier": supplier, "lead_body": lead_body, "personal_data": "yes" })
}

/// The clause that a file states.
pub(super) fn clause(file: &CaseFile, contract: &str) -> Option<Value> {
    let facts = file.clause.as_ref()?;
    let mut draft = json!({ "contract": contract, "limit": facts.limit, "unit": facts.unit,
                            "calendar": facts.calendar, "source": file.about });
    if let Some(trigger) = &facts.trigger {
        draft["trigger"] = trigger.as_str().into();
    }
    Some(draft)
}

/// The references of the bodies by their names.
pub(super) type Bodies = Map<String, Value>;

/// The incident itself.
pub(super) fn incident(file: &CaseFile, supplier: &str, contract: Option<&String>, bodies: &Bodies) -> Value {
    let answer = |given: Option<bool>| given.map_or("unknown", |yes| if yes { "yes" } else { "no" });
    let lost = [file.confidentiality, file.integrity, file.availability];
    let ruled_out: Vec<String> = file
        .ruled_out
        .iter()
        .map(|stated| match file.source(stated.source.as_ref()) {
            Some(source) => format!("{} ({source})", stated.text),
            None => stated.text.clone(),
        })
        .collect();
    let mut draft = json!({
        "title": title(file), "supplier": supplier, "contract": contract,
        "lead_body": file.lead_body.as_ref().and_then(|name| bodies.get(name)),
        "confirmed": if lost.contains(&Some(true)) { "yes" } else { "unknown" },
        "status": "confirmed",
        "confidentiality": answer(lost[0]), "integrity": answer(lost[1]), "availability": answer(lost[2]),
        "data_categories": categories(&file.data_categories),
        "ruled_out": if ruled_out.is_empty() { Value::Null } else { ruled_out.join("; ").into() },
        "calendar": file.calendar, "import_key": file.key(), "source": file.about,
        "note": file.supplier.hosting,
        "events": events(file, bodies), "groups": groups(file, bodies), "bodies": concerned(bodies),
        "clocks": clocks(file),
    });
    for (field, word) in
        [("cause", &file.cause), ("legal_regime", &file.legal_regime), ("jurisdiction", &file.jurisdiction)]
    {
        if let Some(word) = word {
            draft[field] = word.as_str().into();
        }
    }
    draft
}

/// "Malware at Landauer".
fn title(file: &CaseFile) -> String {
    let words = crate::failure::words();
    let cause = words.enumeration("incident-cause", file.cause.as_deref().unwrap_or("unknown"));
    words.with(
        words::key::INCIDENT_TITLE_OF_FILE,
        words::args![cause = cause, supplier = file.supplier.name.as_str()],
    )
}

fn events(file: &CaseFile, bodies: &Bodies) -> Value {
    let claims = file
        .events
        .iter()
        .flat_map(|(kind, claims)| claims.iter().map(move |claim| (kind, claim, claims.len())));
    claims.map(|(kind, claim, of)| event(file, bodies, kind, claim, of)).collect()
}

fn event(file: &CaseFile, bodies: &Bodies, kind: &str, claim: &EventClaim, of: usize) -> Value {
    let body = claim.scope.as_ref().and_then(|scope| bodies.get(scope));
    let in_force = match (claim.in_force, of) {
        (true, _) => "yes",
        // One of several that the file does not put in force stays on record beside the one it does.
        (false, 2..) if body.is_none() && claim.scope.is_none() => "no",
        _ => "unknown",
    };
    json!({ "kind": kind, "when": claim.when, "body": body,
            "scope": if body.is_some() { None } else { claim.scope.as_ref() },
            "source": file.source(claim.source.as_ref()), "in_force": in_force, "note": claim.note })
}

fn groups(file: &CaseFile, bodies: &Bodies) -> Value {
    file.counts.iter().map(|count| group(file, bodies, count)).collect()
}

fn group(file: &CaseFile, bodies: &Bodies, count: &Count) -> Value {
    let (min, max, qualifier) = count.range();
    let body = body_of(count, bodies).map(|(_, reference)| reference);
    let others_in_force = file.counts.iter().any(|other| other.scope == count.scope && other.in_force);
    let in_force = count.in_force || !others_in_force;
    json!({
        "body": body, "scope": count.scope, "part_of": part_of(file, count),
        "subject_group": if count.scope.starts_with("non-NHS") { "private-customer-staff" } else { "employee" },
        "categories": combination(&count.scope), "min": min, "max": max, "qualifier": qualifier,
        "source": file.source(count.source.as_ref()), "in_force": if in_force { "yes" } else { "no" },
    })
}

/// The body whose people a count is about.
pub(super) fn body_of<'a>(count: &Count, bodies: &'a Bodies) -> Option<(&'a String, &'a Value)> {
    let name = bodies::of_scope(&count.scope).map(|body| body.name.as_str())?;
    bodies.get_key_value(name)
}

/// The total that a count is part of: that of the nation of its body, where the file gives exactly one.
pub(super) fn part_of<'a>(file: &'a CaseFile, count: &Count) -> Option<&'a str> {
    let nation = &bodies::of_scope(&count.scope)?.nation;
    let name = crate::failure::words().enumeration("jurisdiction", nation);
    let mut totals = file.counts.iter().filter(|other| {
        let whole = bodies::of_scope(&other.scope).is_none();
        whole && other.scope.split([' ', ',']).any(|word| word == name)
    });
    let total = totals.next()?;
    totals.next().is_none().then_some(total.scope.as_str())
}

/// A line for each body; what became of it the file does not say, but that its people were counted.
fn concerned(bodies: &Bodies) -> Value {
    bodies.values().map(|reference| json!({ "organisation": reference })).collect()
}

fn clocks(file: &CaseFile) -> Value {
    file.further_clocks
        .iter()
        .map(|clock| {
            let (from, to) = (end(&clock.from), end(&clock.to));
            json!({ "name": clock.id, "from_event": from.0, "from_date": from.1, "to_event": to.0, "to_date": to.1,
                    "limit": clock.limit, "unit": clock.unit })
        })
        .collect()
}

/// An event by its name, else a date.
fn end(text: &str) -> (Option<&str>, Option<&str>) {
    use domain::word::Word;
    match domain::clock::Event::from_word(text) {
        Some(_) => (Some(text), None),
        None => (None, Some(text)),
    }
}

/// The combination of data that a scope such as "Countess of Chester: name, dose and NI number" names.
fn combination(scope: &str) -> Vec<&'static str> {
    let Some((_, fields)) = scope.split_once(": ") else { return Vec::new() };
    let parts: Vec<String> =
        fields.split(", ").flat_map(|part| part.split(" and ")).map(str::to_owned).collect();
    categories(&parts)
}

/// Categories as a file words them, each once; one that is not understood says so.
fn categories(worded: &[String]) -> Vec<&'static str> {
    let mut found = Vec::new();
    for words in worded {
        let category = category_of(words);
        if !found.contains(&category) {
            found.push(category);
        }
    }
    found
}

fn category_of(words: &str) -> &'static str {
    match words.to_lowercase().as_str() {
        "name" => "basic-identifiers",
        "date of birth" => "date-of-birth",
        "national insurance number" | "ni number" => "ni-number",
        "occupational exposure (radiation dose)" | "dose" => "occupational-exposure",
        other => domain::vocabulary::DataCategory::ENUMERATION
            .words
            .iter()
            .find(|word| **word == other)
            .copied()
            .unwrap_or("unknown"),
    }
}

/// What is claimed and contradicted, and what was decided: a decision of the register has a day, and a file gives none.
pub(super) fn claims(file: &CaseFile, supplier: &str, incident: &str) -> Vec<Value> {
    let unknown = crate::failure::words().say(words::key::INCIDENT_SOURCE_UNKNOWN);
    let draft = |about: &str, text: &str, source: Option<&str>| {
        json!({ "supplier": supplier, "incident": incident, "about": about, "text": text,
                "source": source.unwrap_or(&unknown) })
    };
    let conflicts = file
        .claims_in_conflict
        .iter()
        .flat_map(|conflict| conflict.claims.iter().map(|claim| (conflict.about.as_str(), claim)));
    let about = crate::failure::words().say(words::key::INCIDENT_DECISION_OF_FILE);
    let mut drafts: Vec<Value> = conflicts
        .map(|(about, claim)| draft(about, &claim.text, file.source(claim.source.as_ref())))
        .collect();
    drafts.extend(
        file.decision.iter().map(|stated| draft(&about, &stated.text, file.source(stated.source.as_ref()))),
    );
    drafts
}
