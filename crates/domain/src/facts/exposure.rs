//! The four answers of exposure, from places, access, chain and supplier.

use super::{Activity, Facts, Spot};
use crate::scoring::{Case, Exposure};
use crate::vocabulary::{Answer, ChainKind, ChainStatus, LocationUse, Place};

pub(super) fn answers(facts: &Facts, case: &mut Case) {
    let aggregator = facts.supplier.as_ref().map_or(Answer::Unknown, |supplier| supplier.aggregator);
    case.set_exposure(Exposure::Hosted, hosted(facts).into());
    case.set_exposure(Exposure::Remote, remote(facts).into());
    case.set_exposure(Exposure::Chain, chain(facts).into());
    case.set_exposure(Exposure::Aggregator, aggregator.into());
}

/// Yes where any answer is yes; no where there are answers and all are no; unknown otherwise.
fn any(answers: impl Iterator<Item = Answer>) -> Answer {
    let (mut seen, mut open) = (false, false);
    for answer in answers {
        match answer {
            Answer::Yes => return Answer::Yes,
            Answer::Unknown => open = true,
            Answer::No => {}
        }
        seen = true;
    }
    if seen && !open { Answer::No } else { Answer::Unknown }
}

/// The answer of each activity's places of one use, taken together; an activity of which none is recorded leaves it open.
fn places(facts: &Facts, used_for: LocationUse, answer: fn(&Spot) -> Answer) -> Answer {
    let of_activity =
        |activity: &Activity| any(activity.spots.iter().filter(|spot| spot.used_for == used_for).map(answer));
    any(facts.activities.iter().map(of_activity))
}

/// The supplier holds the data: anywhere but on our own premises.
fn hosted(facts: &Facts) -> Answer {
    places(facts, LocationUse::Hosting, is_elsewhere)
}

fn is_elsewhere(spot: &Spot) -> Answer {
    match spot.place {
        Place::Unknown => Answer::Unknown,
        Place::OnPremisesTrust | Place::None => Answer::No,
        _ => Answer::Yes,
    }
}

/// The service faces the internet, or somebody reaches it from elsewhere.
fn remote(facts: &Facts) -> Answer {
    let of_activity = |activity: &Activity| {
        let stated = [activity.internet_facing, activity.remote_access];
        let access =
            activity.spots.iter().filter(|spot| spot.used_for == LocationUse::Access).map(is_elsewhere);
        any(stated.into_iter().chain(access))
    };
    any(facts.activities.iter().map(of_activity))
}

/// Sub-processors, or access from abroad. "No" needs both confirmed: no sub-processor, and access from here alone.
fn chain(facts: &Facts) -> Answer {
    let links =
        facts.chain.iter().filter(|link| link.status != ChainStatus::Ended).map(|link| match link.kind {
            ChainKind::SubProcessor => Answer::Yes,
            ChainKind::ConfirmedNone => Answer::No,
            ChainKind::Unknown => Answer::Unknown,
        });
    match (any(links), places(facts, LocationUse::Access, is_abroad)) {
        (Answer::Yes, _) | (_, Answer::Yes) => Answer::Yes,
        (Answer::No, Answer::No) => Answer::No,
        _ => Answer::Unknown,
    }
}

fn is_abroad(spot: &Spot) -> Answer {
    match (spot.place, spot.country.as_deref()) {
        // Such a place is abroad whatever country is written beside it.
        (Place::Eea | Place::UnitedStates | Place::FollowTheSun, _) => Answer::Yes,
        (Place::None | Place::UkOnly | Place::OnPremisesTrust | Place::UkPublicCloud, None) => Answer::No,
        (_, Some("GB")) => Answer::No,
        (_, Some(_)) => Answer::Yes,
        (_, None) => Answer::Unknown,
    }
}
