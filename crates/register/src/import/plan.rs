//! An import that is looked at before it is done: a row for everything the file names, with what happens to it and why.

mod read;
mod rows;

pub use read::read;
pub(super) use rows::step_text;

use super::ocds::{self, Report, Standing, Totals};
use crate::failure::{Failure, FailureCode, words};
use crate::ids::hex;
use crate::reader::Reader;
use crate::register::Register;
use crate::view::{ImportCount, ImportPlan, ImportRow, ImportStep, ImportSummary, Outcome};
use sha2::{Digest, Sha256};
use words::{args, key};

/// Every step, in the order in which they are counted.
const STEPS: [ImportStep; 5] =
    [ImportStep::Add, ImportStep::Change, ImportStep::Same, ImportStep::Retire, ImportStep::Problem];

/// Says what an import of a file of notices would do. Nothing is written.
///
/// # Errors
/// Where the file is no JSON, or holds no notice.
pub fn plan(reader: &Reader<'_>, file_name: &str, bytes: &[u8]) -> Result<ImportPlan, Failure> {
    let report = ocds::plan(reader, bytes)?;
    let rows = rows::rows(&report);
    let revision = u64::try_from(reader.head().seq).unwrap_or_default();
    let counts = counts(&rows);
    let writes = writes(&report);
    let remark = |(ocid, remark): &(String, String)| {
        words().with(key::PLAN_REMARK, args![ocid = ocid, remark = remark])
    };
    Ok(ImportPlan {
        id: id(file_name, revision, bytes),
        file_name: file_name.to_owned(),
        revision,
        remarks: report.remarks.iter().map(remark).collect(),
        sentence: sentence(&report.totals, &counts, writes),
        writes,
        counts,
        rows,
    })
}

/// The same file looked at for the same register has the same id, so that nothing random is needed.
fn id(file_name: &str, revision: u64, bytes: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(revision.to_le_bytes());
    hash.update(file_name);
    hash.update([0]);
    hash.update(bytes);
    hex(&hash.finalize()).chars().take(16).collect()
}

/// Does what a plan says, as one deed that undo takes back as one.
///
/// # Errors
/// Where the register has changed since the plan was made, or cannot be written; then nothing was changed.
pub fn apply(
    register: &mut Register,
    bytes: &[u8],
    revision: u64,
) -> Result<Outcome<ImportSummary>, Failure> {
    if u64::try_from(register.head()?.seq).unwrap_or_default() != revision {
        return Err(Failure::new(FailureCode::Conflict, key::PLAN_STALE, &[]));
    }
    let done = ocds::apply(register, bytes)?;
    Ok(Outcome { value: summary(&done.value), changes: done.changes })
}

fn summary(report: &Report) -> ImportSummary {
    let counts = counts(&rows::rows(report));
    let of = |step| count(&counts, step);
    let told = args![
        add = of(ImportStep::Add),
        change = of(ImportStep::Change),
        retire = report.totals.retiring,
        problem = of(ImportStep::Problem)
    ];
    let sentence =
        if writes(report) { words().with(key::PLAN_DONE, told) } else { words().say(key::PLAN_DONE_NOTHING) };
    let is_new = |line: &&ocds::ContractLine| line.standing == Standing::New;
    let added = report.contracts.iter().filter(is_new).filter_map(|line| line.reference.clone()).collect();
    ImportSummary { sentence, added, counts }
}

/// Whether a record is made, changed or retired.
fn writes(report: &Report) -> bool {
    let Totals { new, changed, retiring, new_bodies, new_suppliers, .. } = report.totals;
    let body_changes = report.bodies.iter().any(|body| body.standing == ocds::BodyStanding::Changed);
    new + changed + retiring + new_bodies + new_suppliers > 0 || body_changes
}

fn counts(rows: &[ImportRow]) -> Vec<ImportCount> {
    let of = |step| rows.iter().filter(|row| row.step == step).count() as u64;
    STEPS.map(|step| ImportCount { step, label: step_text(step), count: of(step) }).into()
}

fn count(counts: &[ImportCount], step: ImportStep) -> u64 {
    counts.iter().filter(|counted| counted.step == step).map(|counted| counted.count).sum()
}

fn sentence(totals: &Totals, counts: &[ImportCount], writes: bool) -> String {
    if !writes && totals.refused == 0 {
        return words().say(key::PLAN_NOTHING);
    }
    let of = |step| count(counts, step);
    words().with(
        key::PLAN_SENTENCE,
        args![
            notices = totals.releases,
            add = of(ImportStep::Add),
            change = of(ImportStep::Change),
            same = of(ImportStep::Same),
            retire = of(ImportStep::Retire),
            problem = of(ImportStep::Problem)
        ],
    )
}
