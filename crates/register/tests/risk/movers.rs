//! What moved between two days, both ways, with what is behind it.

use crate::sample_register;
use crate::support::{Bench, instant};
use domain::noun::Noun;
use register::view::{Mover, Movers, Way};
use register::{Clock, record, risk};
use serde_json::json;

fn movers(bench: &mut Bench, since: &str) -> Movers {
    risk::overview(&mut bench.register, Some(since)).expect("a view").movers.expect("movers")
}

fn of<'a>(movers: &'a Movers, reference: &str) -> &'a Mover {
    movers.movers.iter().find(|mover| mover.reference == reference).expect("it moved")
}

/// A contract that is assessed: its data and people are known.
fn assessed(bench: &mut Bench, title: &str) -> String {
    let contract = bench.contract(title);
    let shown = bench.show(Noun::Contract, &contract);
    bench.add(
        Noun::Processing,
        json!({ "name": title, "supplier": shown["supplier"], "contract": contract,
                "data_items": [{ "category": "contact", "field_name": "E-mail", "subject_groups": ["employee"] }],
                "head_counts": [{ "subject_group": "employee", "min": 50, "max": 50, "in_force": "yes" }] }),
    );
    contract
}

#[test]
fn what_rose_fell_came_and_went_is_told_apart() {
    let mut bench = Bench::made_at("2026-09-01T09:00:00Z");
    let rises = assessed(&mut bench, "Rises");
    let falls = assessed(&mut bench, "Falls");
    let goes = bench.contract("Goes");
    let stays = assessed(&mut bench, "Stays");
    let learnt = bench.contract("Learnt");
    set_impact(&mut bench, &rises, "2026-09-01", 0);
    set_impact(&mut bench, &falls, "2026-09-01", 4);
    let signed = json!({ "contract": falls, "trigger": "aware", "limit": 24, "unit": "clock-hours" });
    bench.register.set_clock(Clock::fixed(instant("2026-11-01T09:00:00Z")));
    bench.add(Noun::Clause, signed);
    set_impact(&mut bench, &falls, "2026-11-01", 0);
    set_impact(&mut bench, &rises, "2026-11-01", 4);
    record::retire(&mut bench.register, Noun::Contract, &goes, "not needed").expect("retired");
    let comes = assessed(&mut bench, "Comes");
    set_impact(&mut bench, &learnt, "2026-11-01", 2);

    let found = movers(&mut bench, "2026-10-01");
    let way = |reference: &str| of(&found, reference).way.word.clone();
    assert_eq!(way(&rises), "worse", "{:?}", of(&found, &rises));
    assert_eq!(way(&falls), "better", "{:?}", of(&found, &falls));
    assert_eq!(way(&comes), "new");
    assert_eq!(way(&goes), "gone");
    assert_eq!(way(&learnt), "assessed");
    assert!(found.movers.iter().all(|mover| mover.reference != stays));
    assert_eq!((found.movers.len(), found.unchanged), (5, 1));
    for way in [Way::Worse, Way::Better, Way::New, Way::Gone, Way::Assessed] {
        let counted = found.ways.iter().find(|counted| counted.way == way).expect("counted");
        assert_eq!(counted.count, 1, "{way:?}");
    }
    let better = of(&found, &falls);
    assert!(better.reasons.iter().any(|reason| reason.contains("Impact")), "{:?}", better.reasons);
    assert!(
        better.was.as_ref().and_then(|was| was.final_score)
            > better.is.as_ref().and_then(|is| is.final_score)
    );
    assert!(
        found.sentence.contains("1 October 2026") && found.sentence.contains("1 worse"),
        "{}",
        found.sentence
    );
    assert_eq!(found.movers[0].way.word, "worse", "what got worse stands first");
}

/// Overrules every factor, so that the impact moves for certain.
fn set_impact(bench: &mut Bench, contract: &str, day: &str, step: u8) {
    let factors: Vec<_> = (1..=7)
        .map(|number| json!({ "factor": format!("i{number}"), "step": step, "reason": "for the test" }))
        .collect();
    bench.add(
        Noun::Assessment,
        json!({ "contract": contract, "status": "draft", "as_at": day, "method": "scoring-v1",
                "author": "DPO", "root_cause_outstanding": "no", "factors": factors }),
    );
}

#[test]
fn nothing_moves_between_a_day_and_itself_and_both_ends_add_up() {
    let (mut register, _folder) = sample_register();
    let same = risk::overview(&mut register, Some("2026-11-21")).expect("a view");
    let movers = same.movers.expect("movers");
    assert_eq!((movers.movers.len() as u64, movers.unchanged), (0, same.contracts));
    let view = risk::overview(&mut register, Some("2026-10-01")).expect("a view");
    let movers = view.movers.expect("movers");
    let gone = movers.movers.iter().filter(|mover| mover.is.is_none()).count() as u64;
    assert_eq!(movers.movers.len() as u64 - gone + movers.unchanged, view.contracts);
    assert!(movers.movers.iter().any(|mover| !mover.reasons.is_empty()));
}

#[test]
fn before_the_register_there_was_nothing_so_that_everything_is_new() {
    let mut bench = Bench::new();
    assessed(&mut bench, "First");
    let found = movers(&mut bench, "2020-01-01");
    assert_eq!((found.movers.len(), found.unchanged), (1, 0));
    assert_eq!(found.movers[0].way.word, "new");
    for day in ["soon", "2027-01-01"] {
        assert!(risk::overview(&mut bench.register, Some(day)).is_err(), "{day}");
    }
}
