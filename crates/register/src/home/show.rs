//! The home page, more of one of its groups, and the counts of the navigation.

use super::due::SOON;
use super::index::{self, GROUPS, HomeIndex};
use super::item::Teller;
use crate::contract::{self, percent};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::supplier::date;
use crate::view::{Counts, HomeGroup, HomeKey, HomeTotals, HomeView, Named, NounCount};
use crate::{score, tables};
use domain::noun::Noun;
use domain::problem::ProblemKind;
use words::{args, key};

/// How many of each group the page shows at first, and the most that are asked for at once.
const SHOWN: usize = 25;
const MOST: u32 = 500;

/// What needs somebody, in groups.
///
/// # Errors
/// Where the register cannot be read.
pub fn home(reader: &Reader<'_>) -> Result<HomeView, Failure> {
    let index = index::of(reader)?;
    let groups: Result<Vec<HomeGroup>, Failure> =
        GROUPS.into_iter().map(|key| window(reader, &index, key, 0, SHOWN)).collect();
    Ok(HomeView {
        as_at: reader.as_at().to_string(),
        as_at_text: date(reader.as_at()),
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        sentence: sentence(reader, &index),
        groups: groups?,
        totals: totals(reader, &index)?,
    })
}

/// More of one group.
///
/// # Errors
/// Where the window is not 1 to 500 items, or the register cannot be read.
pub fn group(reader: &Reader<'_>, key: HomeKey, offset: u32, limit: u32) -> Result<HomeGroup, Failure> {
    if !(1..=MOST).contains(&limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    window(reader, &*index::of(reader)?, key, place(offset), place(limit))
}

/// How much there is of everything.
///
/// # Errors
/// Where the register cannot be read.
pub fn counts(reader: &Reader<'_>) -> Result<Counts, Failure> {
    let index = index::of(reader)?;
    let nouns: Result<Vec<NounCount>, Failure> = Noun::ALL
        .iter()
        .map(|noun| Ok(NounCount { noun: several(*noun), count: live(reader, *noun)? }))
        .collect();
    let overdue = entries(&index, HomeKey::Overdue).len() as u64;
    Ok(Counts {
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        due: overdue + entries(&index, HomeKey::Soon).len() as u64,
        overdue,
        open_incidents: index.open_incidents as u64,
        nouns: nouns?,
    })
}

/// A noun as the heading of several.
fn several(noun: Noun) -> Named {
    Named { word: noun.word().to_owned(), text: words().enumeration("nouns", noun.word()) }
}

/// Records of a noun that are not retired.
fn live(reader: &Reader<'_>, noun: Noun) -> Result<u64, Failure> {
    let sql = format!("SELECT count(*) FROM \"{}\" WHERE retired_at IS NULL", tables::of(noun).name);
    let count: i64 = reader.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

fn entries(index: &HomeIndex, key: HomeKey) -> &[super::entry::Entry] {
    let place = GROUPS.iter().position(|group| *group == key);
    place.map_or(&[], |place| index.groups[place].as_slice())
}

fn window(
    reader: &Reader<'_>,
    index: &HomeIndex,
    key: HomeKey,
    offset: usize,
    limit: usize,
) -> Result<HomeGroup, Failure> {
    let (contracts, scores) = (contract::index(reader)?, score::all(reader)?);
    let entries = entries(index, key);
    let asked: Vec<_> = entries.iter().skip(offset).take(limit).collect();
    let teller = Teller::new(reader, &contracts, &scores, &asked);
    let items: Result<Vec<_>, Failure> = asked.into_iter().map(|entry| teller.item(entry)).collect();
    let word = word(key);
    Ok(HomeGroup {
        key,
        title: words().enumeration("home-group", word),
        empty: words().enumeration("home-empty", word),
        total: entries.len() as u64,
        items: items?,
    })
}

fn word(key: HomeKey) -> &'static str {
    match key {
        HomeKey::Overdue => "overdue",
        HomeKey::Soon => "soon",
        HomeKey::Later => "later",
        HomeKey::Reviews => "reviews",
        HomeKey::NotAssessed => "not-assessed",
        HomeKey::Incomplete => "incomplete",
    }
}

/// "2 things are overdue, and 5 are due by 19 February 2027."
fn sentence(reader: &Reader<'_>, index: &HomeIndex) -> String {
    let (overdue, soon) = (entries(index, HomeKey::Overdue).len(), entries(index, HomeKey::Soon).len());
    let until = date(reader.as_at().plus_days(SOON));
    match (overdue, soon) {
        (0, 0) => match entries(index, HomeKey::Later).first().and_then(|entry| entry.on) {
            Some(next) => words().with(key::HOME_NOTHING_UNTIL, args![date = date(next)]),
            None => words().say(key::HOME_NOTHING),
        },
        (0, _) => words().with(key::HOME_SOON, args![soon = soon, date = until]),
        (_, 0) => words().with(key::HOME_OVERDUE, args![overdue = overdue, date = until]),
        _ => words().with(key::HOME_BOTH, args![overdue = overdue, soon = soon, date = until]),
    }
}

fn totals(reader: &Reader<'_>, index: &HomeIndex) -> Result<HomeTotals, Failure> {
    let (answered, asked) = index.answered;
    Ok(HomeTotals {
        suppliers: live(reader, Noun::Supplier)?,
        contracts: index.contracts as u64,
        not_assessed: index.not_assessed as u64,
        complete_percent: (asked > 0).then(|| percent(answered, asked)),
    })
}
