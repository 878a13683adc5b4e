//! What is said of a score: the sentence that sums up its levers, and its printed object.

use domain::scoring::{Band, Completeness, Figures, Floor, Gate, LeverId, Score};
use serde::Serialize;

use crate::{Key, Words, args, key};

/// A score with its sentence; serialises to the complete object of `assay evaluate score`, `words` last.
#[derive(Debug, Serialize)]
pub struct Told<'a> {
    #[serde(flatten)]
    score: &'a Score,
    words: String,
}

/// The complete object of a score.
pub fn told<'a>(score: &'a Score, words: &Words) -> Told<'a> {
    Told { score, words: summary(score, words) }
}

/// The band's word.
pub fn band(band: Band, words: &Words) -> String {
    words.enumeration("band", band.word())
}

/// The one sentence that sums up the levers: what the best control, or else the best pair, would do to the likelihood, and
/// the floor that would still hold then (the highest, of equals the lowest id).
pub fn summary(score: &Score, words: &Words) -> String {
    match score.figures() {
        None => not_assessed(score.completeness, words),
        Some(figures) => {
            let prospect = prospect(figures, words);
            ending(figures, &prospect, words)
        }
    }
}

fn not_assessed(known: Completeness, words: &Words) -> String {
    words.with(key::SCORE_WORDS_NOT_ASSESSED, args![answered = known.answered, asked = known.asked])
}

/// What could be reached with controls.
struct Prospect {
    what: String,
    moves: bool,
    calculated: u8,
    final_score: u8,
    band: Band,
    held_by: Option<Floor>,
}

fn prospect(figures: &Figures, words: &Words) -> Prospect {
    by_one_control(figures, words)
        .or_else(|| by_a_pair(figures, words))
        .unwrap_or_else(|| by_none(figures, words))
}

/// Levers are sorted, so that the first that moves the likelihood is the best.
fn by_one_control(figures: &Figures, words: &Words) -> Option<Prospect> {
    let is_control = |id| matches!(id, LeverId::Control(_));
    let best = figures.levers.iter().find(|l| is_control(l.id) && l.likelihood != figures.likelihood)?;
    let what = words.with(
        key::SCORE_CONTROL_MOVES,
        args![
            control = best.id.as_str(),
            before = figures.likelihood,
            after = best.likelihood,
            calculated = best.calculated,
        ],
    );
    Some(Prospect {
        what,
        moves: true,
        calculated: best.calculated,
        final_score: best.final_score,
        band: best.band,
        held_by: best.held_by,
    })
}

fn by_a_pair(figures: &Figures, words: &Words) -> Option<Prospect> {
    let pair = figures.pair.filter(|pair| pair.likelihood != figures.likelihood)?;
    let [first, second] = pair.ids;
    let what = words.with(
        key::SCORE_PAIR_MOVES,
        args![
            first = first.as_str(),
            second = second.as_str(),
            likelihood = pair.likelihood,
            calculated = pair.calculated,
        ],
    );
    Some(Prospect {
        what,
        moves: true,
        calculated: pair.calculated,
        final_score: pair.final_score,
        band: pair.band,
        held_by: pair.held_by,
    })
}

/// The score as it stands.
fn by_none(figures: &Figures, words: &Words) -> Prospect {
    let any_short = figures.levers.iter().any(|lever| matches!(lever.id, LeverId::Control(_)));
    let what = if any_short {
        words.with(key::SCORE_NOTHING_MOVES, args![likelihood = figures.likelihood])
    } else {
        words.say(key::SCORE_CONTROLS_FULL)
    };
    Prospect {
        what,
        moves: false,
        calculated: figures.calculated,
        final_score: figures.final_score,
        band: figures.band,
        held_by: highest(&figures.floors),
    }
}

/// The highest floor; of equals the one with the lowest id, which comes first.
fn highest(floors: &[Floor]) -> Option<Floor> {
    floors.iter().copied().reduce(|best, next| if next.floor > best.floor { next } else { best })
}

fn ending(figures: &Figures, prospect: &Prospect, words: &Words) -> String {
    let what = &prospect.what;
    let band = band(prospect.band, words);
    let Some(floor) = prospect.held_by else {
        let key = if prospect.moves { key::SCORE_NO_FLOOR } else { key::SCORE_NO_FLOOR_STAYS };
        return words.with(key, args![what = what, final = prospect.final_score, band = band]);
    };
    let gate = floor.id.as_str();
    let until = until(floor, words);
    if floor.floor > prospect.calculated {
        return words.with(
            key::SCORE_FLOOR_HOLDS,
            args![what = what, gate = gate, final = prospect.final_score, until = until],
        );
    }
    let stays = prospect.final_score == figures.final_score;
    let key = if stays { key::SCORE_FLOOR_BELOW_STAYS } else { key::SCORE_FLOOR_BELOW };
    let floor = floor.floor;
    words.with(
        key,
        args![what = what, final = prospect.final_score, band = band, gate = gate, floor = floor, until = until],
    )
}

fn until(floor: Floor, words: &Words) -> String {
    let key = until_key(floor.id);
    if key.variables().is_empty() { words.say(key) } else { words.with(key, args![floor = floor.floor]) }
}

fn until_key(gate: Gate) -> Key {
    match gate {
        Gate::G01 => key::SCORE_UNTIL_G01,
        Gate::G02 => key::SCORE_UNTIL_G02,
        Gate::G03 => key::SCORE_UNTIL_G03,
        Gate::G04 => key::SCORE_UNTIL_G04,
        Gate::G05 => key::SCORE_UNTIL_G05,
        Gate::G06 => key::SCORE_UNTIL_G06,
        Gate::G07 => key::SCORE_UNTIL_G07,
        Gate::G08 => key::SCORE_UNTIL_G08,
        Gate::G09 => key::SCORE_UNTIL_G09,
        Gate::G10 => key::SCORE_UNTIL_G10,
        Gate::G11 => key::SCORE_UNTIL_G11,
        Gate::G12 => key::SCORE_UNTIL_G12,
        Gate::G13 => key::SCORE_UNTIL_G13,
        Gate::G14 => key::SCORE_UNTIL_G14,
        Gate::G15 => key::SCORE_UNTIL_G15,
        Gate::G16 => key::SCORE_UNTIL_G16,
    }
}
