//! The method a second time, written from its page alone: plain fractions, JSON in and JSON out, nothing shared with the
//! program but the case. Slow and obvious on purpose.

use num_rational::Ratio;
use serde_json::{Map, Value, json};

type Q = Ratio<i128>;

const WEIGHTS_I: [(&str, i128); 7] =
    [("I1", 30), ("I2", 15), ("I3", 10), ("I4", 15), ("I5", 15), ("I6", 10), ("I7", 5)];
const WEIGHTS_C: [(&str, i128); 7] =
    [("C1", 20), ("C2", 20), ("C3", 20), ("C4", 15), ("C5", 10), ("C6", 10), ("C7", 5)];

fn q(numerator: i128, denominator: i128) -> Q {
    Ratio::new(numerator, denominator)
}

fn whole(number: i128) -> Q {
    Ratio::from_integer(number)
}

/// Half-up, of a number that is not negative.
fn rounded(number: Q) -> i128 {
    (number + q(1, 2)).floor().to_integer()
}

fn decimal(number: Q) -> String {
    let mut text = number.floor().to_integer().to_string();
    let mut rest = number.fract();
    if rest != whole(0) {
        text.push('.');
    }
    while rest != whole(0) {
        rest *= whole(10);
        text.push_str(&rest.floor().to_integer().to_string());
        rest = rest.fract();
    }
    text
}

fn band(number: i128) -> &'static str {
    match number {
        1..=3 => "Low",
        4..=6 => "Moderate",
        8..=12 => "High",
        15..=25 => "Extreme",
        other => panic!("{other} is in no band"),
    }
}

fn factor(case: &Value, id: &str) -> Option<i128> {
    case["impact"][id].as_i64().map(i128::from)
}

fn impact_pct(case: &Value) -> Q {
    WEIGHTS_I.iter().map(|(id, weight)| q(weight * factor(case, id).unwrap_or(3), 4)).sum()
}

fn exposure(case: &Value) -> Q {
    let questions = ["hosted", "remote", "chain", "aggregator"];
    let added: Q = questions
        .iter()
        .map(|id| match case["exposure"][id].as_str() {
            Some("yes") => whole(1),
            Some("no") => whole(0),
            _ => q(1, 2),
        })
        .sum();
    (whole(1) + added).min(whole(5))
}

fn evidence(control: &Value) -> Q {
    let grade = match control["evidence"].as_str() {
        Some("verified") => whole(1),
        Some("sighted") => q(8, 10),
        Some("asserted") => q(1, 2),
        _ => whole(0),
    };
    let freshness = match control["freshness"].as_str() {
        Some("in-date") => whole(1),
        Some("lapsed") => q(1, 2),
        _ => whole(0),
    };
    grade * freshness
}

fn controls_pct(case: &Value) -> Q {
    let points = WEIGHTS_C.iter().map(|(id, weight)| {
        let control = &case["controls"][id];
        q(weight * i128::from(control["score"].as_i64().unwrap_or(0)), 4) * evidence(control)
    });
    points.sum()
}

fn confidence_pct(case: &Value) -> Q {
    WEIGHTS_C.iter().map(|(id, weight)| whole(*weight) * evidence(&case["controls"][id])).sum()
}

fn history(case: &Value) -> Q {
    let history = &case["history"];
    let mut sum = match history["breach_months_ago"].as_u64() {
        Some(0..=12) => q(1, 2),
        Some(13..=24) => q(1, 4),
        _ => whole(0),
    };
    if history["late_notice"] == json!(true) {
        sum += q(1, 2);
    }
    if history["root_cause_outstanding"] == json!(true) {
        sum += q(1, 2);
    }
    sum += (q(1, 4) * whole(history["kpi_failures"].as_u64().unwrap_or(0).into())).min(q(1, 2));
    sum.min(q(3, 2))
}

fn likelihood(case: &Value) -> Q {
    let e = exposure(case);
    let exact = e - (e - whole(1)) * controls_pct(case) / whole(100) + history(case);
    exact.max(whole(1)).min(whole(5))
}

fn impact_exact(case: &Value) -> Q {
    whole(1) + whole(4) * impact_pct(case) / whole(100)
}

/// Id and floor of everything that holds, by id.
fn floors(case: &Value) -> Vec<(String, i128)> {
    let impact = rounded(impact_exact(case));
    let mut held: std::collections::BTreeMap<String, i128> = Default::default();
    let none = Vec::new();
    let named = case["gates"].as_array().unwrap_or(&none).iter().filter_map(Value::as_str);
    for name in named.chain(["G14"]) {
        let floor = match name {
            "G01" | "G06" | "G08" | "G09+" | "G10" | "G12" => 12,
            "G01+" | "G06+" | "G07" | "G11" => 15,
            "G08+" | "G16" => 16,
            "G02" | "G09" => 8,
            "G03" | "G04" if impact >= 4 => 12,
            "G05" if impact >= 3 => 8,
            "G13" | "G15" if impact >= 4 => 12,
            "G13" | "G15" => 8,
            "G14" if impact >= 4 && confidence_pct(case) < whole(40) => 12,
            _ => continue,
        };
        let id = name.trim_end_matches('+').to_owned();
        let before = held.get(&id).copied().unwrap_or(0);
        held.insert(id, floor.max(before));
    }
    held.into_iter().collect()
}

/// Final, index in tenths, likelihood; without one floor where asked.
fn outcome(case: &Value, without: Option<&str>) -> (i128, i128, i128) {
    let (impact, likelihood) = (impact_exact(case), likelihood(case));
    let calculated = rounded(impact) * rounded(likelihood);
    let floors = floors(case).into_iter().filter(|(id, _)| Some(id.as_str()) != without);
    let result = floors.map(|(_, floor)| floor).fold(calculated, i128::max);
    let index = whole(100) * (impact * likelihood - whole(1)) / whole(24);
    (result, rounded(index * whole(10)), rounded(likelihood))
}

fn tenths(index: i128) -> String {
    format!("{}.{}", index / 10, index % 10)
}

fn with(case: &Value, section: &str, id: &str, value: Value) -> Value {
    let mut changed = case.clone();
    if !changed[section].is_object() {
        changed[section] = Value::Object(Map::new());
    }
    changed[section][id] = value;
    changed
}

fn full() -> Value {
    json!({"score": 4, "evidence": "verified", "freshness": "in-date"})
}

fn short(case: &Value) -> Vec<&'static str> {
    WEIGHTS_C.iter().map(|(id, _)| *id).filter(|id| case["controls"][id] != full()).collect()
}

fn levers(case: &Value) -> Vec<Value> {
    let mut found: Vec<((i128, i128, i128), String)> = Vec::new();
    for id in short(case) {
        found.push((outcome(&with(case, "controls", id, full()), None), id.to_owned()));
    }
    for id in ["I1", "I2", "I4"] {
        let now = factor(case, id).unwrap_or(3);
        if now > 0 {
            let less = i64::try_from(now - 1).expect("small");
            found.push((outcome(&with(case, "impact", id, json!(less)), None), id.to_owned()));
        }
    }
    for (id, _) in floors(case) {
        found.push((outcome(case, Some(&id)), id));
    }
    found.sort_by(|a, b| (a.0.0, a.0.1, &a.1).cmp(&(b.0.0, b.0.1, &b.1)));
    found.into_iter().map(|(outcome, id)| printed("id", &json!(id), outcome)).collect()
}

fn printed(key: &str, id: &Value, (result, index, likelihood): (i128, i128, i128)) -> Value {
    let number = |n: i128| i64::try_from(n).expect("small");
    json!({
        key: id, "final": number(result), "band": band(result), "index": tenths(index),
        "likelihood": number(likelihood),
    })
}

fn pair(case: &Value) -> Value {
    let now = outcome(case, None).2;
    let short = short(case);
    let mut best: Option<((i128, i128), [&str; 2], Value)> = None;
    for (at, first) in short.iter().enumerate() {
        let one = with(case, "controls", first, full());
        if outcome(&one, None).2 != now {
            return Value::Null;
        }
        for second in &short[at + 1..] {
            let result = outcome(&with(&one, "controls", second, full()), None);
            let ids = [*first, *second];
            let key = (result.0, result.1);
            if best.as_ref().is_none_or(|(so_far, so_far_ids, _)| (key, ids) < (*so_far, *so_far_ids)) {
                best = Some((key, ids, printed("ids", &json!(ids), result)));
            }
        }
    }
    best.map_or(Value::Null, |(_, _, pair)| pair)
}

fn completeness(case: &Value) -> Value {
    let factors = WEIGHTS_I.iter().filter(|(id, _)| factor(case, id).is_some()).count();
    let exposures = ["hosted", "remote", "chain", "aggregator"]
        .iter()
        .filter(|id| matches!(case["exposure"][**id].as_str(), Some("yes" | "no")))
        .count();
    let controls = WEIGHTS_C
        .iter()
        .filter(|(id, _)| {
            matches!(case["controls"][id]["evidence"].as_str(), Some("asserted" | "sighted" | "verified"))
        })
        .count();
    json!({"answered": factors + exposures + controls, "asked": 18})
}

/// The whole output for a case, without the words.
pub fn score(case: &Value) -> Value {
    if factor(case, "I1").is_none() && factor(case, "I2").is_none() {
        return json!({
            "result": "not-assessed", "impact_pct": null, "impact": null, "impact_exact": null, "exposure": null,
            "inherent": null, "controls_pct": null, "confidence_pct": null, "history": null,
            "likelihood_exact": null, "likelihood": null, "calculated": null, "floors": [], "final": null,
            "band": null, "index": null, "completeness": completeness(case), "assumed": [],
            "method": "scoring-v1", "levers": [], "pair": null,
        });
    }
    let number = |n: i128| i64::try_from(n).expect("small");
    let impact = rounded(impact_exact(case));
    let (result, index, likelihood_rounded) = outcome(case, None);
    let floors: Vec<_> =
        floors(case).into_iter().map(|(id, floor)| json!({"id": id, "floor": number(floor)})).collect();
    let assumed: Vec<_> =
        WEIGHTS_I.iter().map(|(id, _)| *id).filter(|id| factor(case, id).is_none()).collect();
    json!({
        "result": "scored",
        "impact_pct": decimal(impact_pct(case)),
        "impact": number(impact),
        "impact_exact": decimal(impact_exact(case)),
        "exposure": decimal(exposure(case)),
        "inherent": number(impact * rounded(exposure(case)).min(5)),
        "controls_pct": decimal(controls_pct(case)),
        "confidence_pct": decimal(confidence_pct(case)),
        "history": decimal(history(case)),
        "likelihood_exact": decimal(likelihood(case)),
        "likelihood": number(likelihood_rounded),
        "calculated": number(impact * likelihood_rounded),
        "floors": floors,
        "final": number(result),
        "band": band(result),
        "index": tenths(index),
        "completeness": completeness(case),
        "assumed": assumed,
        "method": "scoring-v1",
        "levers": levers(case),
        "pair": pair(case),
    })
}
