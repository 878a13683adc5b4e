//! The seven controls: C1 from the art. 28 check, C4 from the clause, the others as assessed; each with the best of its
//! evidence.

use super::{Assessed, Check, Facts, Piece};
use crate::article28::speaks;
use crate::clause::{Terms, quality_of};
use crate::date::Date;
use crate::evidence::freshness;
use crate::scoring::{Case, Control, ControlState, EvidenceGrade, Freshness, Level, Method};
use crate::vocabulary::{Answer, ControlId, EvidenceGrade as RegisterGrade, Trigger};
use crate::word::Word;

/// Sets the seven controls; answers with the clause's quality and the id of the evidence that counts for each.
pub(super) fn states(
    method: &Method,
    facts: &Facts,
    as_at: Date,
    case: &mut Case,
) -> (u8, [Option<String>; 7]) {
    let quality = quality_of(facts.clause.as_ref(), as_at).step;
    let mut sources: [Option<String>; 7] = Default::default();
    for (place, &control) in ControlId::ALL.iter().enumerate() {
        let assessed = assessed(facts, control);
        let score = match control {
            ControlId::C1 => answered_check(facts, as_at).map(|check| method.contract_terms(check.present)),
            ControlId::C4 => facts
                .clause
                .as_ref()
                .filter(|clause| is_known(clause, quality))
                .and_then(|_| Level::new(quality)),
            _ => assessed.and_then(|assessed| assessed.step).map(Into::into),
        };
        let Some(score) = score else { continue };
        let (evidence, freshness, source) = backing(method, facts, control, assessed, as_at);
        case.set_control(Control::from(control), ControlState { score, evidence, freshness });
        sources[place] = source;
    }
    (quality, sources)
}

/// The art. 28 check, where somebody has answered any of it by the day; an empty one answers nothing.
fn answered_check(facts: &Facts, as_at: Date) -> Option<&Check> {
    facts.check.as_ref().filter(|check| speaks(check.known, check.checked_on, as_at))
}

/// Whether anything is known of a clause: a blank record is none, one that is known to promise nothing is.
fn is_known(clause: &Terms, quality: u8) -> bool {
    quality > 0 || clause.trigger == Trigger::None
}

fn assessed(facts: &Facts, control: ControlId) -> Option<&Assessed> {
    facts.assessment.as_ref()?.controls.iter().find(|answer| answer.control == control)
}

/// The best evidence of a control: pieces that say they back it, and those that the assessment names. Evidence that
/// does not cover the service backs nothing. The check and the clause are evidence of themselves.
fn backing(
    method: &Method,
    facts: &Facts,
    control: ControlId,
    assessed: Option<&Assessed>,
    as_at: Date,
) -> (EvidenceGrade, Freshness, Option<String>) {
    let named = |piece: &&Piece| {
        let by_assessment = assessed.is_some_and(|answer| answer.evidence.contains(&piece.id));
        (piece.controls.contains(&control) || by_assessment) && piece.covers_service != Answer::No
    };
    let pieces: Vec<&Piece> = facts.evidence.iter().filter(named).collect();
    let graded = |piece: &Piece| {
        let fresh = freshness(piece.issued_on, piece.expires_on, piece.sighted_on, as_at);
        (EvidenceGrade::from(graded_in_scope(control, piece)), Freshness::from(fresh))
    };
    let own = own_evidence(facts, control, as_at);
    let best = method.best_evidence(pieces.iter().map(|piece| graded(piece)).chain(own));
    let source = pieces.iter().find(|piece| graded(piece) == best).map(|piece| piece.id.clone());
    (best.0, best.1, source)
}

/// The grade that a piece lends a control. Independent assurance (C2) is worth its grade where its scope is known to cover
/// the service; until somebody has read the scope it is no more than asserted.
fn graded_in_scope(control: ControlId, piece: &Piece) -> RegisterGrade {
    let read = control != ControlId::C2 || piece.covers_service == Answer::Yes;
    if read { piece.grade } else { piece.grade.min(RegisterGrade::Asserted) }
}

/// The art. 28 check was made by somebody who read the contract: sighted on its day. A clause whose words are on record
/// was sighted too, and does not age while it is in force; one without its words is asserted.
fn own_evidence(facts: &Facts, control: ControlId, as_at: Date) -> Option<(EvidenceGrade, Freshness)> {
    match control {
        ControlId::C1 => {
            let checked_on = facts.check.as_ref()?.checked_on?;
            Some((EvidenceGrade::Sighted, freshness(None, None, Some(checked_on), as_at).into()))
        }
        ControlId::C4 => {
            let grade =
                if facts.clause.as_ref()?.worded { EvidenceGrade::Sighted } else { EvidenceGrade::Asserted };
            Some((grade, Freshness::InDate))
        }
        _ => None,
    }
}
