//! What moved between two days: the register as it was known at the end of the first, against the register now.

use super::count::title;
use super::facts::{Entry, Facts};
use super::matrix::standing_text;
use crate::failure::{Failure, words};
use crate::now::end_of_london_day;
use crate::reader::Dates;
use crate::register::Register;
use crate::supplier::{Brief, brief, date, named};
use crate::view::{Mover, Movers, Named, RiskPicture, ScoreBrief, Way, WayCount};
use domain::date::Date;
use domain::scoring::{Figures, Floor};
use domain::vocabulary::GateId;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use words::{args, key};

/// The most movers that a page shows.
pub(super) const MOST: usize = 500;

/// What moved stands before what is merely new.
const WAYS: [Way; 6] = [Way::Worse, Way::NoLongerAssessed, Way::Better, Way::New, Way::Assessed, Way::Gone];

/// The contracts as they were known then.
pub(crate) struct Then {
    day: Date,
    facts: Facts,
}

impl Then {
    /// The day.
    pub fn day(&self) -> Date {
        self.day
    }
}

/// Reads the contracts as they were known at the end of a day, counted to that day.
pub(crate) fn then(register: &mut Register, day: Date) -> Result<Then, Failure> {
    // All that is known is known today; a day that is still to come is refused by the reader itself.
    let as_known_at = (day != register.today()).then(|| end_of_london_day(day));
    let dates = Dates { as_at: Some(day), as_known_at };
    Ok(Then { day, facts: Facts::read(&register.reader(dates)?)? })
}

/// Compares; `most` limits the list, never the counts.
pub(super) fn movers(then: &Then, now: &Facts, most: Option<usize>) -> Movers {
    let before: HashMap<&str, Entry<'_>> =
        then.facts.entries().map(|entry| (entry.scored.contract.as_str(), entry)).collect();
    let present: HashSet<&str> = now.entries().map(|entry| entry.scored.contract.as_str()).collect();
    let pairs = now.entries().map(|entry| (before.get(entry.scored.contract.as_str()).copied(), Some(entry)));
    let gone = then
        .facts
        .entries()
        .filter(|entry| !present.contains(entry.scored.contract.as_str()))
        .map(|entry| (Some(entry), None));
    let mut moved: Vec<(Way, u8, Mover)> = Vec::new();
    let mut unchanged = 0;
    for (was, is) in pairs.chain(gone) {
        match (way(was, is), is.or(was)) {
            (Some(way), Some(shown)) => moved.push((way, step(was, is), mover(way, was, is, shown))),
            _ => unchanged += 1,
        }
    }
    moved.sort_by(|(way, step, mover), (other_way, other_step, other)| {
        let order = (way, Reverse(step)).cmp(&(other_way, Reverse(other_step)));
        order.then_with(|| mover.reference.cmp(&other.reference))
    });
    let ways = WAYS.map(|way| way_count(way, &moved)).to_vec();
    let shown = most.unwrap_or(moved.len());
    Movers {
        title: title(RiskPicture::Movers),
        since: then.day.to_string(),
        sentence: sentence(then.day, &ways, unchanged),
        unchanged,
        ways,
        more: moved.len().saturating_sub(shown) as u64,
        movers: moved.into_iter().take(shown).map(|(_, _, mover)| mover).collect(),
    }
}

/// Which way a contract moved; none where its score is the same.
fn way(was: Option<Entry<'_>>, is: Option<Entry<'_>>) -> Option<Way> {
    let score = |entry: Entry<'_>| entry.figures().map(|figures| figures.final_score);
    match (was.map(score), is.map(score)) {
        (None, Some(_)) => Some(Way::New),
        (Some(_), None) => Some(Way::Gone),
        (Some(None), Some(Some(_))) => Some(Way::Assessed),
        (Some(Some(_)), Some(None)) => Some(Way::NoLongerAssessed),
        (Some(Some(was)), Some(Some(is))) if is > was => Some(Way::Worse),
        (Some(Some(was)), Some(Some(is))) if is < was => Some(Way::Better),
        _ => None,
    }
}

/// How far the score moved.
fn step(was: Option<Entry<'_>>, is: Option<Entry<'_>>) -> u8 {
    let score = |entry: Option<Entry<'_>>| entry?.figures().map(|figures| figures.final_score);
    match (score(was), score(is)) {
        (Some(was), Some(is)) => was.abs_diff(is),
        (was, is) => is.or(was).unwrap_or(u8::MAX),
    }
}

fn mover(way: Way, was: Option<Entry<'_>>, is: Option<Entry<'_>>, shown: Entry<'_>) -> Mover {
    let score = |entry: Entry<'_>| brief(Brief::of(&entry.scored.score));
    let (was_score, is_score) = (was.map(score), is.map(score));
    let figures = |entry: Option<Entry<'_>>| entry?.figures().cloned();
    let reasons = match (figures(was), figures(is)) {
        (Some(was), Some(is)) => reasons(&was, &is),
        _ => Vec::new(),
    };
    Mover {
        id: shown.scored.contract.clone(),
        reference: shown.scored.reference.clone(),
        title: shown.texts.title.clone(),
        supplier: shown.texts.supplier.as_ref().map(|(_, name)| name.clone()),
        way: Named { word: way_word(way).to_owned(), text: way_text(way) },
        text: text(was_score.as_ref(), is_score.as_ref()),
        was: was_score,
        is: is_score,
        reasons,
    }
}

/// "8 High", or "Not assessed".
pub(super) fn figure(score: &ScoreBrief) -> String {
    let band = standing_text(score.standing);
    match score.final_score {
        Some(last) => words().with(key::RISK_FIGURE, args![score = last, band = band]),
        None => band,
    }
}

fn text(was: Option<&ScoreBrief>, is: Option<&ScoreBrief>) -> String {
    match (was, is) {
        (Some(was), Some(is)) => words().with(key::RISK_WAS_IS, args![was = figure(was), is = figure(is)]),
        (None, Some(is)) => words().with(key::RISK_NOW, args![is = figure(is)]),
        (Some(was), None) => words().with(key::RISK_THEN, args![was = figure(was)]),
        (None, None) => String::new(),
    }
}

/// What differs between two results: impact, likelihood, and floors that came, went or changed.
fn reasons(was: &Figures, is: &Figures) -> Vec<String> {
    let mut reasons = Vec::new();
    if was.impact != is.impact {
        reasons.push(words().with(key::RISK_REASON_IMPACT, args![was = was.impact, is = is.impact]));
    }
    if was.likelihood != is.likelihood {
        let told = args![was = was.likelihood, is = is.likelihood];
        reasons.push(words().with(key::RISK_REASON_LIKELIHOOD, told));
    }
    let of = |figures: &Figures, floor: &Floor| figures.floors.iter().copied().find(|one| one.id == floor.id);
    for floor in &is.floors {
        let reason = named(GateId::from(floor.id)).text;
        match of(was, floor) {
            None => reasons
                .push(words().with(key::RISK_REASON_FLOOR_NEW, args![floor = floor.floor, reason = reason])),
            Some(before) if before.floor != floor.floor => reasons.push(words().with(
                key::RISK_REASON_FLOOR_CHANGED,
                args![was = before.floor, is = floor.floor, reason = reason],
            )),
            Some(_) => {}
        }
    }
    for floor in was.floors.iter().filter(|floor| of(is, floor).is_none()) {
        let told = args![floor = floor.floor, reason = named(GateId::from(floor.id)).text];
        reasons.push(words().with(key::RISK_REASON_FLOOR_GONE, told));
    }
    reasons
}

fn way_word(way: Way) -> &'static str {
    match way {
        Way::Worse => "worse",
        Way::NoLongerAssessed => "no-longer-assessed",
        Way::New => "new",
        Way::Assessed => "assessed",
        Way::Better => "better",
        Way::Gone => "gone",
    }
}

fn way_text(way: Way) -> String {
    words().enumeration("risk-way", way_word(way))
}

fn way_count(way: Way, moved: &[(Way, u8, Mover)]) -> WayCount {
    let count = moved.iter().filter(|(other, _, _)| *other == way).count() as u64;
    WayCount { way, label: way_text(way), count }
}

fn sentence(day: Date, ways: &[WayCount], unchanged: u64) -> String {
    let of =
        |way: Way| ways.iter().filter(|counted| counted.way == way).map(|counted| counted.count).sum::<u64>();
    if ways.iter().all(|counted| counted.count == 0) {
        return words().with(key::RISK_MOVERS_NONE, args![date = date(day), unchanged = unchanged]);
    }
    words().with(
        key::RISK_MOVERS_SENTENCE,
        args![
            date = date(day),
            worse = of(Way::Worse),
            better = of(Way::Better),
            new = of(Way::New),
            gone = of(Way::Gone),
            assessed = of(Way::Assessed),
            lost = of(Way::NoLongerAssessed),
            unchanged = unchanged
        ],
    )
}
