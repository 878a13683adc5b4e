//! Approving an assessment as a decision: what it would mean is looked at first, then it is made in somebody's name.

use crate::action::Action;
use crate::failure::{Failure, words};
use crate::form;
use crate::history;
use crate::kept::Kept;
use crate::reader::{Dates, Reader};
use crate::record::{approve_in, resolve};
use crate::register::Register;
use crate::session::check_who;
use crate::supplier::{Brief, brief, date, score_view};
use crate::view::{ApprovalView, Outcome, RecordLink, SavedRecord, ScoreBrief, Who};
use crate::writer::Writer;
use domain::assessment::Assessment;
use domain::noun::Noun;
use words::{args, key};

/// What the approval of a draft would mean. It is found by approving it, reading the score and taking all of that back, so
/// that it is the very score that counts afterwards. Nothing is written.
///
/// # Errors
/// Where there is no such assessment, or it can not be approved: it is approved already, retired, or made under a method
/// that this program does not have.
pub fn look(register: &mut Register, id: &str) -> Result<ApprovalView, Failure> {
    let reader = register.reader(Dates::default())?;
    let id = reader.resolve(Noun::Assessment, id)?;
    let found = reader.load::<Assessment>(&id)?;
    let contract = found.record.contract.as_str().to_owned();
    let now = scored(&reader, &contract)?;
    let revision = u64::try_from(reader.head().seq).unwrap_or_default();
    let target = RecordLink {
        noun: Noun::Contract.word().to_owned(),
        text: history::Phrases::new(&reader).record(Noun::Contract, &contract)?,
        id: contract.clone(),
    };
    let author = found.record.author.as_deref().map(str::to_owned);
    let then = then(register, &id, &contract)?;
    Ok(ApprovalView {
        reference: found.reference,
        revision,
        contract: target,
        as_at: date(found.record.as_at),
        author,
        method: then.method,
        now: now.0,
        then: then.score,
        sentence: then.sentence,
        counts: then.follows.as_deref() == Some(id.as_str()),
        note: (then.follows.as_deref() != Some(id.as_str())).then(|| not_counting(then.other.as_deref())),
        id,
    })
}

/// The score after an approval.
struct Then {
    score: ScoreBrief,
    sentence: String,
    method: String,
    /// The id of the assessment that counts then.
    follows: Option<String>,
    /// Its reference.
    other: Option<String>,
}

/// Approves, reads, and takes it back: a transaction that ends in a failure leaves nothing.
fn then(register: &mut Register, id: &str, contract: &str) -> Result<Then, Failure> {
    let mut seen = None;
    let tried = register.transact(Action::Approve, |writer| -> Result<(), Failure> {
        approve_in(writer, id, &words().say(key::VIEWS_SOMEBODY))?;
        seen = Some(read(writer, contract)?);
        Err(Failure::internal("an approval that is only looked at"))
    });
    match (seen, tried) {
        (Some(then), _) => Ok(then),
        (None, Err(failure)) => Err(failure),
        (None, Ok(_)) => Err(Failure::internal("an approval that was looked at and seen by nobody")),
    }
}

fn read(writer: &Writer<'_>, contract: &str) -> Result<Then, Failure> {
    let connection = writer.connection();
    let head = crate::trail::head(connection)?;
    let kept = Kept::default();
    let reader = Reader::new(connection, connection, None, writer.today(), None, head, &kept);
    let (score, follows) = scored(&reader, contract)?;
    let view = score_view(&reader, contract)?;
    let other = follows.as_deref().map(|id| reader.reference(Noun::Assessment, id)).transpose()?;
    Ok(Then { score, sentence: view.sentence, method: view.method, follows, other })
}

/// A contract's score in a line, and the id of the assessment that it follows.
fn scored(reader: &Reader<'_>, contract: &str) -> Result<(ScoreBrief, Option<String>), Failure> {
    let scored = crate::score::of_contract(reader, contract)?;
    Ok((brief(Brief::of(&scored.score)), scored.assessment))
}

/// Why the score does not follow an assessment though it is approved: a later one counts, or its day is still to come.
fn not_counting(other: Option<&str>) -> String {
    match other {
        Some(other) => words().with(key::APPROVAL_ANOTHER_COUNTS, args![reference = other]),
        None => words().say(key::APPROVAL_NOT_YET),
    }
}

/// Approves a draft in the name and role of somebody, who need not be the one at the desk. `revision` is that at which it
/// was looked at: one that somebody changed since is not approved unseen.
///
/// # Errors
/// Where the name or role is missing, each under its name; as [`look`]; or where the assessment was changed meanwhile.
pub fn approve(
    register: &mut Register,
    id: &str,
    revision: u64,
    by: &Who,
) -> Result<Outcome<SavedRecord>, Failure> {
    let Who { name, role } = check_who(by)?;
    let approver = words().with(key::APPROVAL_BY, args![name = name, role = role]);
    let saved = register.transact(Action::Approve, |writer| {
        let id = resolve::resolve(writer.connection(), Noun::Assessment, id)?.ok(Noun::Assessment, id)?;
        form::refuse_stale(writer.connection(), Noun::Assessment, &id, revision)?;
        approve_in(writer, &id, &approver)?;
        Ok(id)
    })?;
    form::finished(register, Noun::Assessment, saved)
}
