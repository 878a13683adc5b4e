//! Approving an assessment as a decision: what it would mean is looked at first, then it is made in somebody's name.

use crate::action::Action;
use crate::failure::{Failure, FailureCode, words};
use crate::form;
use crate::history;
use crate::kept::Kept;
use crate::reader::{Dates, Moment, Reader};
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
/// Where there is no such assessment, or it cannot be approved: it is approved already, retired, or made under a method
/// that this program does not have.
pub fn look(register: &mut Register, id: &str) -> Result<ApprovalView, Failure> {
    let reader = register.reader(Dates::default())?;
    let id = reader.resolve(Noun::Assessment, id)?;
    let found = reader.load::<Assessment>(&id)?;
    let contract = found.record.contract.as_str().to_owned();
    let (now, _) = scored(&reader, &contract)?;
    let revision = u64::try_from(reader.head().seq).unwrap_or_default();
    let target = RecordLink {
        noun: Noun::Contract.word().to_owned(),
        text: history::Phrases::new(&reader).record(Noun::Contract, &contract)?,
        id: contract.clone(),
    };
    let author = found.record.author.as_deref().map(str::to_owned);
    let then = then(register, &id)?;
    Ok(ApprovalView {
        reference: found.reference,
        revision,
        contract: target,
        as_at: date(found.record.as_at),
        author,
        method: then.method,
        now,
        then: then.score,
        sentence: then.sentence,
        note: then.note,
        id,
    })
}

/// The score after an approval.
struct Then {
    score: ScoreBrief,
    sentence: String,
    method: String,
    /// Why it does not follow the assessment that was approved; none where it does.
    note: Option<String>,
}

impl Then {
    /// Whether this is what somebody saw who looked at the approval.
    fn is_what_was_seen(&self, seen: &ApprovalView) -> bool {
        self.score.standing == seen.then.standing
            && self.score.final_score == seen.then.final_score
            && self.sentence == seen.sentence
            && self.note == seen.note
    }
}

/// Approves, reads, and takes it back.
fn then(register: &mut Register, id: &str) -> Result<Then, Failure> {
    register.tried(Action::Approve, |writer| {
        approve_in(writer, id, &words().say(key::VIEWS_SOMEBODY))?;
        read(writer, id)
    })
}

/// The score inside the transaction that has approved the assessment of this id.
fn read(writer: &Writer<'_>, id: &str) -> Result<Then, Failure> {
    let connection = writer.connection();
    let head = crate::trail::head(connection)?;
    let kept = Kept::default();
    let day = writer.today();
    let moment = Moment { day, now: crate::now::end_of_london_day(day) };
    let reader = Reader::new(connection, connection, None, moment, None, head, &kept);
    let approved = reader.load::<Assessment>(id)?.record;
    let contract = approved.contract.as_str();
    let (score, follows) = scored(&reader, contract)?;
    let view = score_view(&reader, contract)?;
    let other = follows.filter(|follows| follows != id);
    let other = other.map(|other| reader.reference(Noun::Assessment, &other)).transpose()?;
    let note = if approved.as_at > reader.as_at() {
        Some(words().say(key::APPROVAL_NOT_YET))
    } else {
        other.map(|other| words().with(key::APPROVAL_ANOTHER_COUNTS, args![reference = other]))
    };
    Ok(Then { score, sentence: view.sentence, method: view.method, note })
}

/// A contract's score in a line, and the id of the assessment that it follows.
fn scored(reader: &Reader<'_>, contract: &str) -> Result<(ScoreBrief, Option<String>), Failure> {
    let scored = crate::score::of_contract(reader, contract)?;
    Ok((brief(Brief::of(&scored.score)), scored.assessment))
}

/// Approves a draft in the name and role of somebody, who need not be the one at the desk. `seen` is what was looked at: an
/// assessment that somebody changed since is not approved unseen, nor one of which the approval would now mean another
/// score, for whatever reason.
///
/// # Errors
/// Where the name or role is missing, each under its name; as [`look`]; or where the assessment or the score that follows
/// from it is not the one that was seen.
pub fn approve(
    register: &mut Register,
    seen: &ApprovalView,
    by: &Who,
) -> Result<Outcome<SavedRecord>, Failure> {
    let Who { name, role } = check_who(by)?;
    let approver = words().with(key::APPROVAL_BY, args![name = name, role = role]);
    let saved = register.transact(Action::Approve, |writer| {
        let id = resolve::resolve(writer.connection(), Noun::Assessment, &seen.id)?
            .ok(Noun::Assessment, &seen.id)?;
        form::refuse_stale(writer.connection(), Noun::Assessment, &id, seen.revision)?;
        approve_in(writer, &id, &approver)?;
        if read(writer, &id)?.is_what_was_seen(seen) { Ok(id) } else { Err(changed(&seen.reference)) }
    })?;
    form::finished(register, Noun::Assessment, saved)
}

fn changed(reference: &str) -> Failure {
    Failure::new(FailureCode::Conflict, key::APPROVAL_CHANGED, &[("reference", reference.into())])
}
