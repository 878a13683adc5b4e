//! The days by which somebody must act, as a calendar file.

use super::entry::{Entry, Kind};
use super::index;
use super::item::Teller;
use crate::failure::{Failure, words};
use crate::ics::{escaped, file, utc};
use crate::reader::Reader;
use crate::{contract, score};
use domain::when::Instant;
use words::{args, key};

/// Every day by which somebody must act, missed or to come, as a calendar file with an entry for the whole of each day; and how
/// many there are. The same thing keeps the same UID, so that a calendar which takes in a later file moves it.
///
/// # Errors
/// Where the register cannot be read.
pub(crate) fn calendar(reader: &Reader<'_>) -> Result<(String, u64), Failure> {
    let days = index::days(reader)?;
    let (contracts, scores) = (contract::index(reader)?, score::all(reader)?);
    let asked: Vec<&Entry> = days.iter().collect();
    let teller = Teller::new(reader, &contracts, &scores, &asked);
    let stamp = utc(Instant::from_utc(reader.now()));
    let mut lines = Vec::new();
    for day in &days {
        lines.extend(entry(reader, &teller, day, &stamp)?);
    }
    Ok((file(&lines), days.len() as u64))
}

/// What a day is called in a calendar for good: the end of a contract that runs on past it is still that end.
fn kept(kind: Kind) -> &'static str {
    if kind == Kind::RunsOn { Kind::Ends.word() } else { kind.word() }
}

/// An entry, with a reminder a week before a day that is still to come.
fn entry(reader: &Reader<'_>, teller: &Teller<'_>, day: &Entry, stamp: &str) -> Result<Vec<String>, Failure> {
    let Some(on) = day.on else { return Ok(Vec::new()) };
    let item = teller.item(day)?;
    let title =
        words().with(key::HOME_ICS_TITLE, args![kind = item.kind.text.as_str(), title = item.title.as_str()]);
    let title = escaped(&title);
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{}@assay", day.about.id(), kept(day.kind)),
        format!("DTSTAMP:{stamp}"),
        format!("DTSTART;VALUE=DATE:{}", on.0.format("%Y%m%d")),
        format!("SUMMARY:{title}"),
        format!("DESCRIPTION:{}", escaped(&item.detail)),
        "TRANSP:TRANSPARENT".to_owned(),
    ];
    if on > reader.as_at() {
        lines.extend(["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D"].map(str::to_owned));
        lines.extend([format!("DESCRIPTION:{title}"), "END:VALARM".to_owned()]);
    }
    lines.push("END:VEVENT".to_owned());
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_contract_keeps_its_name_on_the_day_after() {
        assert_eq!(kept(Kind::RunsOn), kept(Kind::Ends));
        assert_ne!(kept(Kind::Ends), kept(Kind::DecideBy));
    }
}
