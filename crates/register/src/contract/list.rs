//! A window of the list of contracts.

use super::index;
use super::line::Line;
use super::row::row;
use super::sort::{life, sort};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::supplier::{STANDINGS, folded, named};
use crate::view::{ContractPage, ContractQuery, StandingCount, StatusCount};
use domain::problem::ProblemKind;
use domain::vocabulary::ContractStatus;
use domain::word::Word as _;

/// The most rows that are asked for at once.
const MOST: u32 = 500;

/// A window of the contracts that match, sorted. Only the first list after a change reads the file.
///
/// # Errors
/// Where the window is not 1 to 500 rows, a status is none, or the register cannot be read.
pub fn list(reader: &Reader<'_>, query: &ContractQuery) -> Result<ContractPage, Failure> {
    if !(1..=MOST).contains(&query.limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let statuses = statuses(&query.statuses)?;
    let index = index::of(reader)?;
    let words: Vec<String> = folded(&query.text).split_whitespace().map(str::to_owned).collect();
    let holds = |line: &&Line| words.iter().all(|word| line.haystack.contains(word.as_str()));
    let stands = |line: &&Line| query.standings.is_empty() || query.standings.contains(&line.score.standing);
    let lives = |line: &&Line| statuses.is_empty() || statuses.contains(&line.status);
    let matching: Vec<&Line> = index.lines.iter().filter(holds).collect();
    let mut lines: Vec<&Line> = matching.iter().copied().filter(|line| stands(line) && lives(line)).collect();
    sort(&mut lines, query.sort, query.descending);
    let from = usize::try_from(query.offset).unwrap_or(usize::MAX);
    let most = usize::try_from(query.limit).unwrap_or(usize::MAX);
    Ok(ContractPage {
        total: lines.len() as u64,
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        rows: lines.iter().skip(from).take(most).map(|line| row(line, reader.as_at())).collect(),
        standings: by_standing(matching.iter().copied().filter(lives)),
        statuses: by_status(matching.iter().copied().filter(stands)),
    })
}

fn statuses(words: &[String]) -> Result<Vec<ContractStatus>, Failure> {
    let read = |word: &String| {
        ContractStatus::from_word(word).ok_or_else(|| {
            let kind =
                ProblemKind::UnknownWord { word: word.clone(), allowed: ContractStatus::ENUMERATION.words };
            Failure::asked("statuses", kind)
        })
    };
    words.iter().map(read).collect()
}

/// How many stand where, without the standings in which none stands.
fn by_standing<'a>(lines: impl Iterator<Item = &'a Line>) -> Vec<StandingCount> {
    let mut counts = [0_u64; STANDINGS.len()];
    for line in lines {
        if let Some(place) = STANDINGS.iter().position(|standing| *standing == line.score.standing) {
            counts[place] += 1;
        }
    }
    let counted = STANDINGS.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    counted.map(|(standing, count)| StandingCount { standing, count }).collect()
}

/// How many have which status, in the order of a contract's life, without the statuses that none has.
fn by_status<'a>(lines: impl Iterator<Item = &'a Line>) -> Vec<StatusCount> {
    let mut counts: Vec<(ContractStatus, u64)> = Vec::new();
    for line in lines {
        match counts.iter_mut().find(|(status, _)| *status == line.status) {
            Some((_, count)) => *count += 1,
            None => counts.push((line.status, 1)),
        }
    }
    counts.sort_by_key(|(status, _)| life(*status));
    counts.into_iter().map(|(status, count)| StatusCount { status: named(status), count }).collect()
}
