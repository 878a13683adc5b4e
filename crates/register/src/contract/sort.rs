//! The order of the list.

use super::line::Line;
use crate::supplier::{missing_last, turned};
use crate::view::{ContractSort, Standing};
use domain::vocabulary::ContractStatus;
use std::cmp::{Ordering, Reverse};

/// Sorts lines by a column. What no row can be compared by (no date, no supplier) comes last either way; of equals the
/// title decides.
pub(super) fn sort(lines: &mut [&Line], by: ContractSort, descending: bool) {
    lines.sort_by(|one, other| {
        column(one, other, by, descending)
            .then_with(|| one.key.cmp(&other.key))
            .then_with(|| one.number.cmp(&other.number))
    });
}

fn column(one: &Line, other: &Line, by: ContractSort, descending: bool) -> Ordering {
    let turned = |order| turned(order, descending);
    match by {
        ContractSort::Title => turned(one.key.cmp(&other.key)),
        ContractSort::Reference => turned(one.number.cmp(&other.number)),
        ContractSort::Supplier => missing_last(supplier(one), supplier(other), descending),
        ContractSort::Status => turned(life(one.status).cmp(&life(other.status))),
        ContractSort::Score => turned(score(one).cmp(&score(other))),
        ContractSort::People => turned(people(one).cmp(&people(other))),
        ContractSort::Value => missing_last(one.value, other.value, descending),
        ContractSort::Start => missing_last(one.start, other.start, descending),
        ContractSort::End => missing_last(one.end, other.end, descending),
        ContractSort::NextDate => {
            let on = |line: &Line| line.next.as_ref().map(|next| next.on);
            missing_last(on(one), on(other), descending)
        }
        ContractSort::Clause => turned(one.clause.0.cmp(&other.clause.0)),
        ContractSort::Completeness => turned(one.percent().cmp(&other.percent())),
    }
}

fn supplier(line: &Line) -> Option<&str> {
    line.supplier.as_ref().map(|(_, _, key)| key.as_str())
}

/// Not assessed counts as the highest score.
fn score(line: &Line) -> (Reverse<Standing>, Option<(u8, domain::scoring::Index)>) {
    (Reverse(line.score.standing), line.score.figures)
}

/// Not known counts as the most people.
fn people(line: &Line) -> (bool, Option<u64>) {
    (line.people.is_none(), line.people.and_then(|people| people.max.or(people.min)))
}

/// A status's place in the life of a contract; not known comes last.
pub(super) fn life(status: ContractStatus) -> usize {
    use ContractStatus as S;
    let lived = [
        S::Planned,
        S::Live,
        S::Extended,
        S::NoticeGiven,
        S::HoldingOver,
        S::Exiting,
        S::Expired,
        S::Terminated,
        S::Exited,
    ];
    lived.iter().position(|known| *known == status).unwrap_or(lived.len())
}
