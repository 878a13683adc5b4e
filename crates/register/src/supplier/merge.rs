//! Two suppliers that are one become one: whatever points at the one that goes points at the one that stays, and what only the
//! first has is taken over. It is one deed, so that undo takes all of it back.
//!
//! | step | where |
//! |---|---|
//! | what does not fit is refused, with what to do | `refuse` |
//! | links of records and of their lists | `moves` |
//! | facts that one has, that both have, and that differ | `facts` |

mod facts;
mod moves;
mod refuse;

use super::distinct::{decide, reason as read_reason};
use super::duplicates::{Side, side};
use super::pair::{self, Asked};
use crate::action::Action;
use crate::backup::Backup;
use crate::failure::{Failure, words};
use crate::register::Register;
use crate::storage::rows::Image;
use crate::tables;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::noun::Noun;
use domain::vocabulary::PairDecision;
use serde::Serialize;
use words::{args, key};

pub use facts::{Differing, Fact, Taken};
pub use moves::Moved;

/// How long a reason for retiring may be, in characters.
const REASON_MOST: usize = 300;

/// What a merge does, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Merge {
    /// The one that stays.
    pub kept: Side,
    /// The one that is retired.
    pub merged: Side,
    /// The records that now point at the one that stays, by their kind.
    pub moved: Vec<Moved>,
    /// Facts that only the one that is retired had, taken over.
    pub taken: Vec<Taken>,
    /// Facts of which both have their own: each keeps its own.
    pub differing: Vec<Differing>,
    /// All that either organisation says, side by side.
    #[serde(skip)]
    pub organisation: Vec<Fact>,
    /// All that either supplier says, side by side.
    #[serde(skip)]
    pub supplier: Vec<Fact>,
    /// Why, where somebody said.
    pub reason: Option<String>,
    /// The backup that was made before; none of a plan.
    pub backup: Option<Backup>,
}

/// Says what a merge would do. It is done and taken back, so that it is the very thing that would happen; nothing is written, and
/// it can be asked while somebody else may change the register.
///
/// # Errors
/// As [`merge`].
pub fn plan_merge(
    register: &mut Register,
    merged: &str,
    into: &str,
    reason: Option<&str>,
) -> Result<Merge, Failure> {
    let reason = read_reason(reason)?;
    register.tried(Action::MergeSuppliers, |writer| merge_in(writer, merged, into, reason.as_deref()))
}

/// Merges a supplier into another, with a backup before.
///
/// # Errors
/// Where there is no such supplier, both are one, one is retired or was merged away, one owns the other, one would become its own
/// sub-processor, a record would break a rule, or no backup can be made; then nothing was changed.
pub fn merge(
    register: &mut Register,
    merged: &str,
    into: &str,
    reason: Option<&str>,
) -> Result<Outcome<Merge>, Failure> {
    // What is refused leaves no backup behind.
    register.may_change_now()?;
    plan_merge(register, merged, into, reason)?;
    let backup = register.back_up()?;
    let reason = read_reason(reason)?;
    let outcome = register
        .transact(Action::MergeSuppliers, |writer| merge_in(writer, merged, into, reason.as_deref()))?;
    Ok(Outcome { value: Merge { backup: Some(backup), ..outcome.value }, changes: outcome.changes })
}

fn merge_in(
    writer: &mut Writer<'_>,
    merged: &str,
    into: &str,
    reason: Option<&str>,
) -> Result<Merge, Failure> {
    let (merged, kept) = pair::asked(writer.connection(), merged, into)?;
    refuse::check(writer.connection(), &kept, &merged)?;
    let sides = (side(writer.connection(), &kept)?, side(writer.connection(), &merged)?);
    let moved = moves::links(writer, &kept, &merged)?;
    go(writer, &kept, &merged, &sides.0)?;
    let mut told = facts::Told::default();
    facts::take_over(writer, Noun::Organisation, &kept.organisation, &merged.organisation, &mut told)?;
    let organisation = std::mem::take(&mut told.all);
    facts::take_over(writer, Noun::Supplier, &kept.id, &merged.id, &mut told)?;
    moves::hold(writer, &moved, &kept)?;
    decisions(writer, &kept, &merged)?;
    decide(writer, &kept.id, &merged.id, PairDecision::Merged, reason)?;
    Ok(Merge {
        kept: sides.0,
        merged: sides.1,
        moved: moves::told(moved),
        taken: told.taken,
        differing: told.differing,
        organisation,
        supplier: told.all,
        reason: reason.map(str::to_owned),
        backup: None,
    })
}

/// Retires the supplier that goes and its organisation.
fn go(writer: &mut Writer<'_>, kept: &Asked, merged: &Asked, stays: &Side) -> Result<(), Failure> {
    let because = |reference: &str| -> String {
        let said = words().with(key::SUPPLIER_MERGED_INTO, args![reference = reference, name = &stays.name]);
        said.chars().take(REASON_MOST).collect()
    };
    writer.retire(tables::of(Noun::Supplier), &merged.id, &because(&kept.reference))?;
    let organisation =
        crate::record::resolve::reference_of(writer.connection(), Noun::Organisation, &kept.organisation)?;
    writer.retire(tables::of(Noun::Organisation), &merged.organisation, &because(&organisation))?;
    Ok(())
}

/// What was decided of the one that goes holds of the one that stays; that both are not the same holds no more.
fn decisions(writer: &mut Writer<'_>, kept: &Asked, merged: &Asked) -> Result<(), Failure> {
    let table = tables::of_supplier_pairs()?;
    let standing = pair::all(writer.connection())?;
    let is_said = |other: &str| {
        standing.iter().any(|pair| pair.decision == PairDecision::Distinct && pair.is_of(&kept.id, other))
    };
    for pair in standing.iter().filter(|pair| pair.decision == PairDecision::Distinct) {
        let other = match (pair.one == merged.id, pair.other == merged.id) {
            (true, _) => &pair.other,
            (_, true) => &pair.one,
            _ => continue,
        };
        if *other == kept.id || is_said(other) {
            let reason =
                words().with(key::SUPPLIER_MERGED_INTO, args![reference = &kept.reference, name = ""]);
            writer.retire(table, &pair.id, reason.trim())?;
            continue;
        }
        let place = if pair.one == merged.id { "one" } else { "other" };
        writer.update(table, &pair.id, &Image::from([(place.to_owned(), kept.id.as_str().into())]))?;
    }
    Ok(())
}
