//! A large register, made up: 10,000 suppliers, 15,000 contracts, 50,000 data items.

use domain::noun::Noun;
use register::{Clock, Ids, MIGRATIONS, Person, Register, Setup, record};
use serde_json::{Value, json};
use std::path::Path;

/// How much there is of each.
#[derive(Clone, Copy)]
pub struct Size {
    /// Suppliers.
    pub suppliers: usize,
    /// Contracts.
    pub contracts: usize,
    /// Data items.
    pub items: usize,
}

/// The size that the targets are set for.
pub const LARGE: Size = Size { suppliers: 10_000, contracts: 15_000, items: 50_000 };

/// The size at which a list has to stay as quick.
pub const HUGE: Size = Size { suppliers: 10_000, contracts: 50_000, items: 50_000 };

const FIRST: [&str; 12] =
    ["Aber", "Bryn", "Cefn", "Derwen", "Eryri", "Ffrwd", "Glan", "Hafod", "Llan", "Menai", "Nant", "Ystrad"];
const SECOND: [&str; 10] = [
    "Pathology",
    "Payroll",
    "Imaging",
    "Rostering",
    "Dictation",
    "Shredding",
    "Courier",
    "Cloud",
    "Dental",
    "Badge",
];
const CATEGORIES: [&str; 8] = [
    "basic-identifiers",
    "contact",
    "date-of-birth",
    "ni-number",
    "employment-or-payroll",
    "health",
    "bank",
    "staff-rota",
];

pub fn setup() -> Setup {
    let person = Person { name: "Nia Prosser".into(), role: "Procurement officer".into() };
    let instant = register::read_instant("2026-11-21T09:00:00Z").expect("an instant");
    Setup { person, clock: Clock::fixed(instant), ids: Ids::seeded(9), migrations: MIGRATIONS, key: None }
}

/// Makes the register, in batches of a thousand suppliers.
pub fn make(path: &Path, size: Size) -> Register {
    make_with(path, size, setup())
}

/// The same with another set-up.
pub fn make_with(path: &Path, size: Size, setup: Setup) -> Register {
    let mut register = Register::create(path, setup).expect("a register");
    let mut drafts: Vec<(Noun, Value)> = Vec::new();
    let bodies = 40;
    for body in 0..bodies {
        drafts.push((
            Noun::Organisation,
            json!({ "legal_name": format!("Health Board {body}"), "kind": "health-board" }),
        ));
    }
    for index in 0..size.suppliers {
        drafts.push((Noun::Organisation, json!({ "legal_name": name(index), "kind": "company" })));
        let organisation = format!("O-{}", bodies + index + 1);
        let aggregator = ["yes", "no", "unknown"][index % 3];
        drafts.push((
            Noun::Supplier,
            json!({ "organisation": organisation, "aggregator": aggregator,
                                             "service": SECOND[index % SECOND.len()] }),
        ));
    }
    for index in 0..size.contracts {
        contract(index, size, bodies, &mut drafts);
    }
    for batch in drafts.chunks(5_000) {
        record::add_all(&mut register, batch).expect("added");
    }
    register
}

fn name(index: usize) -> String {
    format!(
        "{} {} Services {index} Ltd",
        FIRST[index % FIRST.len()],
        SECOND[index / FIRST.len() % SECOND.len()]
    )
}

fn contract(index: usize, size: Size, bodies: usize, drafts: &mut Vec<(Noun, Value)>) {
    let supplier = format!("S-{}", index % size.suppliers + 1);
    let reference = format!("C-{}", index + 1);
    drafts.push((Noun::Contract, json!({
        "title": format!("{} {index}", SECOND[index % SECOND.len()]), "supplier": supplier, "own_reference": format!("REF/{index}"),
        "lead_body": format!("O-{}", index % bodies + 1), "personal_data": "yes", "criticality": index % 5,
        "substitutability": index % 4, "start": "2024-02-01", "end": format!("20{}-0{}-15", 27 + index % 3, index % 9 + 1),
        "notice_period_buyer": "P6M", "value_ex_vat_pence": 1_000_000 + index,
        "served_bodies": [{ "organisation": format!("O-{}", index % bodies + 1) }],
        "events": [{ "kind": "signed", "on": "2024-01-10" }] })));
    let per_contract = size.items * (index + 1) / size.contracts - size.items * index / size.contracts;
    let items: Vec<Value> = (0..per_contract)
        .map(|item| json!({ "category": CATEGORIES[(index + item) % CATEGORIES.len()], "field_name": format!("field {item}"),
                            "why": "needed to deliver the service", "subject_groups": ["employee"] }))
        .collect();
    drafts.push((Noun::Processing, json!({
        "name": "Service", "supplier": supplier, "contract": reference, "live": "yes", "data_items": items,
        "head_counts": [{ "subject_group": "employee", "min": index % 3_000, "max": index % 3_000 + 20, "in_force": "yes" }],
        "locations": [{ "used_for": "hosting", "place": "uk-public-cloud", "country": "GB" }] })));
    if !index.is_multiple_of(3) {
        let limit = if index.is_multiple_of(2) { 24 } else { 72 };
        drafts.push((
            Noun::Clause,
            json!({ "contract": reference, "trigger": "aware", "limit": limit, "unit": "clock-hours" }),
        ));
    }
    if index.is_multiple_of(4) {
        drafts.push((
            Noun::Evidence,
            json!({ "kind": "cyber-essentials-plus", "supplier": supplier, "issued_on": "2026-03-01",
            "expires_on": "2027-02-28", "grade": "sighted", "sighted_on": "2026-03-10", "controls": ["c2"] }),
        ));
    }
}
