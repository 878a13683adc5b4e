//! The board report of the whole register: what the window's risk overview and home page say, and what they rest on.

use super::names::Names;
use super::{ReportOptions, breaches, people, setting};
use crate::failure::{Failure, FailureCode};
use crate::home;
use crate::now::{end_of_london_day, london_day};
use crate::reader::{Dates, Reader};
use crate::register::Register;
use crate::risk::{self, Then};
use crate::view::{HomeItem, HomeKey};
use ::report::model::{Board, DueLine, Headline};
use domain::date::Date;
use domain::oversight::AppetiteLine;
use domain::processing::Processing;
use words::{Words, args, key};

/// What the board report contains; with an earlier day also what moved since the end of it.
///
/// # Errors
/// Where that day is still to come or later than what is known, or a row does not hold.
pub fn board_model(
    register: &mut Register,
    dates: Dates,
    since: Option<Date>,
    options: &ReportOptions,
    words: &Words,
) -> Result<Board, Failure> {
    // It is compared with what was known at the end of that day.
    let known =
        dates.as_known_at.filter(|known| since.is_some_and(|since| end_of_london_day(since) > *known));
    let latest =
        known.map(london_day).or(dates.as_at.filter(|as_at| since.is_some_and(|since| since > *as_at)));
    if let (Some(since), Some(day)) = (since, latest) {
        let (day, since) = (words.date(day.0), words.date(since.0));
        let told = args![day = day, since = since];
        return Err(Failure::new(FailureCode::InvalidInput, key::FAILURE_SINCE_LATER, told));
    }
    let then = since.map(|day| risk::then(register, day)).transpose()?;
    gather(&register.reader(dates)?, then.as_ref(), options, words)
}

fn gather(
    reader: &Reader<'_>,
    then: Option<&Then>,
    options: &ReportOptions,
    words: &Words,
) -> Result<Board, Failure> {
    let risk = risk::board(reader, then)?;
    let totals = home::home(reader)?.totals;
    let due = due(reader)?;
    Ok(Board {
        setting: setting::setting(reader, options, None)?,
        headline: Headline {
            suppliers: totals.suppliers,
            contracts: risk.contracts,
            over: risk.over,
            standings: risk.standings,
            sentence: risk.sentence,
            complete_percent: totals.complete_percent,
            without_contract: without_contract(reader)?,
        },
        activities: reader.all::<Processing>()?.len() as u64,
        people: people::by_group(reader, words)?,
        tiers: risk.tiers,
        matrix: risk.matrix,
        appetite: Names::new(reader).items(reader.all::<AppetiteLine>()?)?,
        top: risk.top,
        movers: risk.movers,
        floors: risk.floors,
        accepted_for_board: risk.accepted_for_board,
        acceptances: of_kinds(&due, &["acceptance-ends"]),
        clauses: risk.clauses,
        no_clause: risk.no_clause,
        endings: risk.endings,
        evidence: of_kinds(&due, &["evidence-expires", "evidence-lapses"]),
        concentration: risk.concentration,
        incidents: breaches::lines(reader, words)?,
    })
}

/// Everything that is overdue or due soon, in the order of its days.
pub(super) fn due(reader: &Reader<'_>) -> Result<Vec<HomeItem>, Failure> {
    let mut found = whole(reader, HomeKey::Overdue)?;
    found.extend(whole(reader, HomeKey::Soon)?);
    Ok(found)
}

/// A group of the home page with every item.
pub(super) fn whole(reader: &Reader<'_>, key: HomeKey) -> Result<Vec<HomeItem>, Failure> {
    const AT_ONCE: u32 = 500;
    let mut items = Vec::new();
    for window in 0.. {
        let mut group = home::group(reader, key, window * AT_ONCE, AT_ONCE)?;
        let last = group.items.len() < AT_ONCE as usize;
        items.append(&mut group.items);
        if last {
            break;
        }
    }
    Ok(items)
}

/// Those of some kinds.
fn of_kinds(items: &[HomeItem], kinds: &[&str]) -> Vec<DueLine> {
    let line = |item: &HomeItem| DueLine {
        title: item.title.clone(),
        detail: item.detail.clone(),
        on: item.date.as_deref().and_then(Date::parse),
    };
    items.iter().filter(|item| kinds.contains(&item.kind.word.as_str())).map(line).collect()
}

/// Suppliers of which no contract is recorded.
fn without_contract(reader: &Reader<'_>) -> Result<u64, Failure> {
    let items = whole(reader, HomeKey::Incomplete)?;
    Ok(items.iter().filter(|item| item.kind.word == "no-contract").count() as u64)
}
