//! Which incidents a report on a contract or a supplier speaks of, and by whose clause their clocks are judged.

use super::support::Bench;
use super::{options, words};
use domain::clock::{Clock, ClockId, ClockResult};
use domain::date::Date;
use domain::noun::Noun;
use register::report;
use register::{Dates, Register};
use serde_json::json;

use ::report::model::{Dossier, TouchingIncident};

/// A supplier with two contracts: the first promises a notice within 24 hours, the second within 30 days. An incident names the
/// second alone, another none, and both were told of after ten days.
fn bench() -> Bench {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Badge Laboratory");
    let other = bench.supplier("Somebody Else");
    for (limit, unit) in [(24, "clock-hours"), (30, "calendar-days")] {
        let contract = bench.add(Noun::Contract, json!({ "title": "Badges", "supplier": supplier }));
        bench.add(
            Noun::Clause,
            json!({ "contract": contract, "trigger": "confirmed", "limit": limit, "unit": unit }),
        );
    }
    for (title, supplier, contract) in
        [("Of one", &supplier, Some("C-0002")), ("Of all", &supplier, None), ("Elsewhere", &other, None)]
    {
        bench.add(
            Noun::Incident,
            json!({ "title": title, "supplier": supplier, "contract": contract, "legal_regime": "uk-gdpr",
                "events": [{ "kind": "supplier_aware", "when": "2026-01-05" },
                           { "kind": "supplier_confirmed", "when": "2026-01-05" },
                           { "kind": "notice_received", "when": "2026-01-15" }] }),
        );
    }
    bench
}

fn dossier(register: &mut Register, reference: &str, day: &str) -> Dossier {
    let dates = Dates { as_at: Date::parse(day), as_known_at: None };
    let reader = register.reader(dates).expect("a reader");
    let model = report::due_diligence_model(&reader, reference, &options(), &words()).expect("a model");
    model.dossier
}

fn notice(file: &TouchingIncident) -> ClockResult {
    let of = |reading: &&domain::clock::ClockReading| reading.id == ClockId::Fixed(Clock::K1);
    file.clocks.iter().find(of).expect("K1").result
}

#[test]
fn an_incident_touches_the_contracts_it_names_or_all_of_its_supplier() {
    let mut bench = bench();
    let told = |bench: &mut Bench, reference: &str| -> Vec<(String, ClockResult, Option<String>)> {
        let files = dossier(&mut bench.register, reference, "2026-11-21").incidents;
        let line = |file: &TouchingIncident| {
            (file.incident.record.title.to_string(), notice(file), file.judged_by.clone())
        };
        files.iter().map(line).collect()
    };
    let line =
        |title: &str, result, by: &str| (title.to_owned(), result, (!by.is_empty()).then(|| by.to_owned()));
    assert_eq!(told(&mut bench, "C-0001"), [line("Of all", ClockResult::Breached, "C-0001")]);
    assert_eq!(
        told(&mut bench, "C-0002"),
        [line("Of one", ClockResult::Met, "C-0002"), line("Of all", ClockResult::Met, "C-0002")]
    );
    assert_eq!(
        told(&mut bench, "S-0001"),
        [line("Of one", ClockResult::Met, "C-0002"), line("Of all", ClockResult::NoLimit, "")]
    );
}

#[test]
fn the_clocks_of_a_report_stand_as_on_its_day() {
    let mut bench = bench();
    let files = dossier(&mut bench.register, "C-0001", "2026-01-10").incidents;
    assert_eq!(
        notice(&files[0]),
        ClockResult::Overdue,
        "on the tenth nothing had come, and the limit was over"
    );
}

#[test]
fn the_board_is_told_of_every_incident_that_had_happened() {
    let mut bench = bench();
    let at = |bench: &mut Bench, day: &str| {
        let dates = Dates { as_at: Date::parse(day), as_known_at: None };
        let model = report::board_model(&mut bench.register, dates, None, &options(), &words());
        model.expect("a model").incidents
    };
    let then = at(&mut bench, "2026-01-10");
    assert_eq!(then.len(), 3);
    assert!(then.iter().all(|line| line.open));
    let overdue = then.iter().map(|line| line.overdue).collect::<Vec<_>>();
    assert_eq!(
        overdue,
        [0, 0, 0],
        "of one the limit is not over, of the others no clause is known to be broken"
    );
    assert_eq!(at(&mut bench, "2026-01-04"), [], "none had happened by then");
    let first = &at(&mut bench, "2026-11-21")[0];
    assert_eq!(first.supplier.as_deref(), Some("Badge Laboratory"));
}
