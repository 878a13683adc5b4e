//! What happened to a contract, against its term: status and dates follow from it, so that it must not contradict them.

use super::{Contract, ContractEvent};
use crate::date::Date;
use crate::problem::{Path, ProblemKind, Problems};
use crate::vocabulary::ContractEventKind;

/// Checks every event: no new end lies before the first day, no extension ends before what it extends, and nothing is over
/// before it began or was signed.
pub(super) fn check(contract: &Contract, at: &Path, problems: &mut Problems) {
    let place = |index: usize, field: &str| at.field("events").item(index).field(field);
    for (index, event) in contract.events.iter().enumerate() {
        if let Some(other) = new_end_before(contract, index, event) {
            let _: Option<()> = problems.push(&place(index, "new_end"), ProblemKind::Before { other });
        }
        if let Some(other) = over_before(contract, event) {
            let _: Option<()> = problems.push(&place(index, "on"), ProblemKind::Before { other });
        }
    }
}

/// What the new end of an event lies before and must not.
fn new_end_before(contract: &Contract, index: usize, event: &ContractEvent) -> Option<&'static str> {
    let new_end = event.new_end?;
    if contract.start.is_some_and(|start| new_end < start) {
        return Some("start");
    }
    let (extended, name) = extended_end(contract, index, event)?;
    (event.kind == ContractEventKind::Extended && new_end < extended).then_some(name)
}

/// The end that holds when an event comes, with the field that says it: of the extensions and variations before it the
/// last, else the end as signed. Of two events of one day the one that stands first in the list came first.
fn extended_end(contract: &Contract, index: usize, event: &ContractEvent) -> Option<(Date, &'static str)> {
    let moves = |kind| matches!(kind, ContractEventKind::Extended | ContractEventKind::Varied);
    let before = contract.events.iter().enumerate().filter(|(other, earlier)| {
        moves(earlier.kind) && earlier.new_end.is_some() && (earlier.on, *other) < (event.on, index)
    });
    let last = before.max_by_key(|(other, earlier)| (earlier.on, *other));
    let moved = last.and_then(|(_, earlier)| earlier.new_end).map(|end| (end, "new_end"));
    moved.or_else(|| contract.end.map(|end| (end, "end")))
}

/// What a termination or a completed exit lies before and must not.
fn over_before(contract: &Contract, event: &ContractEvent) -> Option<&'static str> {
    if !matches!(event.kind, ContractEventKind::Terminated | ContractEventKind::ExitComplete) {
        return None;
    }
    let signed = contract.events.iter().filter(|event| event.kind == ContractEventKind::Signed);
    if contract.start.is_some_and(|start| event.on < start) {
        return Some("start");
    }
    signed.map(|event| event.on).min().filter(|signed| event.on < *signed).map(|_| "signed_on")
}

#[cfg(test)]
mod tests {
    use crate::contract::Contract;
    use crate::problem::ProblemKind;
    use crate::record::Record;
    use serde_json::{Value, json};

    /// The places of what is refused in events of a contract from 1 February 2024 to 31 January 2027.
    fn refused(events: &Value) -> Vec<(String, &'static str)> {
        let draft =
            json!({ "title": "Badges", "start": "2024-02-01", "end": "2027-01-31", "events": events });
        let Err(problems) = Contract::from_draft(&draft) else { return Vec::new() };
        let told = |kind: &ProblemKind| match kind {
            ProblemKind::Before { other } => *other,
            other => panic!("{other:?}"),
        };
        problems.as_slice().iter().map(|problem| (problem.field.clone(), told(&problem.kind))).collect()
    }

    #[test]
    fn an_event_that_contradicts_the_term_is_refused_with_its_field() {
        let extended = |on: &str, end: &str| json!({ "kind": "extended", "on": on, "new_end": end });
        let of = |kind: &str, on: &str| json!({ "kind": kind, "on": on });
        let varied = json!({ "kind": "varied", "on": "2025-01-01", "new_end": "2026-01-31" });
        let early = json!({ "kind": "varied", "on": "2025-01-01", "new_end": "2023-01-31" });
        for (events, expected) in [
            (json!([extended("2026-06-01", "2020-01-01")]), &[("events[0].new_end", "start")][..]),
            (json!([extended("2026-06-01", "2026-12-31")]), &[("events[0].new_end", "end")]),
            (json!([extended("2026-06-01", "2028-01-31")]), &[]),
            // Written down in any order, an extension extends what held on its day.
            (
                json!([extended("2027-06-01", "2027-12-31"), extended("2026-06-01", "2028-01-31")]),
                &[("events[0].new_end", "new_end")],
            ),
            (json!([varied, extended("2025-06-01", "2026-06-30")]), &[]),
            (json!([early]), &[("events[0].new_end", "start")]),
            (json!([of("terminated", "2023-12-31")]), &[("events[0].on", "start")]),
            (json!([of("exit-complete", "2023-12-31")]), &[("events[0].on", "start")]),
            (
                json!([of("signed", "2024-03-01"), of("terminated", "2024-02-15")]),
                &[("events[1].on", "signed_on")],
            ),
            (json!([of("signed", "2024-01-10"), of("terminated", "2024-02-01")]), &[]),
            (json!([of("signed", "2024-01-10"), of("started", "2024-01-20")]), &[]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(at, other)| ((*at).to_owned(), *other)).collect();
            assert_eq!(refused(&events), expected, "{events}");
        }
    }
}
