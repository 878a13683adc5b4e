//! How much there is, and how much of it is known.

use domain::tier::Tiers;
use words::{args, key};

use super::Page;
use super::standing::{bands, parts};
use crate::block::{Band, Bar, Block, Column, Drawing, Figure, Row, Shade, Table};
use crate::model::{Board, Tally};

pub(super) fn headline(page: &mut Page<'_>, model: &Board) {
    let counts = &model.headline;
    page.section("headline", key::BOARD_SECTION_HEADLINE);
    page.text(&counts.sentence);
    if counts.contracts > 0 {
        page.push(Block::Figure(bar(page, model)));
    }
    let mut said = vec![match counts.suppliers {
        0 => page.words.say(key::BOARD_NO_SUPPLIERS),
        suppliers => {
            let told = args![suppliers = suppliers, without = counts.without_contract];
            page.words.with(key::BOARD_COUNTS, told)
        }
    }];
    if counts.over > 0 {
        said.push(page.words.with(key::BOARD_OVER, args![count = counts.over]));
    }
    let answered = |percent| page.words.with(key::BOARD_ANSWERED, args![percent = percent]);
    said.extend(counts.complete_percent.map(answered));
    page.text(said.join(" "));
}

/// Contracts by tier, and people by group.
pub(super) fn counts(page: &mut Page<'_>, model: &Board, groups: usize) {
    if model.headline.contracts > 0 {
        tally(page, &model.tiers);
    }
    people(page, model, groups);
}

/// A count as the catalogue formats numbers; none is so large that it would not fit.
pub(super) fn count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count by bands as a table.
fn tally(page: &mut Page<'_>, tally: &Tally) {
    let mut columns =
        vec![Column::share(tally.label.clone(), 5), page.figures(key::RISK_COLUMN_CONTRACTS, 56)];
    columns.extend(
        bands(page)
            .map(|(_, word)| Column { width: crate::block::Width::Points(56), ..Column::number(word) }),
    );
    let note = page.words.with(key::REPORT_TIER_NOTE, args![version = &Tiers::v1().version]);
    let mut table = Table::new(columns).caption(tally.title.clone()).note(note);
    for line in &tally.lines {
        let mut cells = vec![line.label.as_str().into(), page.words.number(count(line.total)).into()];
        cells.extend(line.standings.iter().map(|number| page.words.number(count(*number)).into()));
        table.rows.push(Row { cells, total: false });
    }
    page.table(table, key::RISK_COUNT_EMPTY);
}

/// All contracts as one bar, by where they stand.
fn bar(page: &Page<'_>, model: &Board) -> Figure {
    let counts = &model.headline;
    let legend =
        bands(page).map(|(band, word)| (Shade::Band(band), format!("{} {word}", letter(page, band))));
    let bars = vec![Bar {
        label: page.words.say(key::BOARD_CONTRACTS),
        parts: parts(page, &counts.standings),
        value: page.words.number(count(counts.contracts)),
        range: None,
    }];
    Figure {
        caption: page.words.say(key::BOARD_BAR_CAPTION),
        alternative: counts.sentence.clone(),
        drawing: Drawing::Bars { bars, legend: legend.into() },
    }
}

/// The letter of a band.
pub(super) fn letter(page: &Page<'_>, band: Band) -> String {
    page.words.say(match band {
        Band::Low => key::REPORT_LETTER_LOW,
        Band::Moderate => key::REPORT_LETTER_MODERATE,
        Band::High => key::REPORT_LETTER_HIGH,
        Band::Extreme => key::REPORT_LETTER_EXTREME,
        Band::NotAssessed => key::REPORT_LETTER_NOT_ASSESSED,
    })
}

fn people(page: &mut Page<'_>, model: &Board, most: usize) {
    let lines = &model.people;
    let mut table = Table::new([
        page.column("subject_group", 4),
        page.figures(key::BOARD_AT_LEAST, 84),
        page.figures(key::BOARD_AT_MOST, 84),
        page.figures(key::BOARD_ACTIVITIES, 66),
        page.figures(key::BOARD_UNCOUNTED, 66),
    ])
    .caption(page.words.say(key::BOARD_PEOPLE_CAPTION))
    .note(page.words.say(key::BOARD_PEOPLE_NOTE));
    let more = lines.len().saturating_sub(most);
    for line in lines.iter().take(most) {
        let said = |number: Option<i64>| {
            number.map_or_else(|| page.words.say(key::BOARD_NOT_KNOWN), |number| page.words.number(number))
        };
        table.push([
            super::super::said::capital(&line.group),
            said(line.min),
            said(line.max),
            page.words.number(count(line.activities)),
            page.words.number(count(line.uncounted)),
        ]);
    }
    if lines.is_empty() {
        return page.tell(key::BOARD_NO_PEOPLE, args![count = model.activities]);
    }
    page.push(Block::Table(super::and_more(page, table, more as u64)));
}
