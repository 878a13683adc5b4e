//! Impact against likelihood: the 25 cells.

use super::count::title;
use super::facts::{Entry, Facts};
use super::groups::cell_key;
use crate::failure::words;
use crate::supplier::standing;
use crate::view::{MatrixCell, RiskMatrix, RiskPicture, Standing};
use domain::scoring::Method;
use words::{args, key};

/// The most references that a cell names.
const MOST: usize = 8;

/// The matrix.
pub(super) fn matrix(facts: &Facts) -> RiskMatrix {
    let entries: Vec<Entry<'_>> = facts.entries().collect();
    let cells: Vec<MatrixCell> = (1..=5_u8)
        .rev()
        .flat_map(|likelihood| (1..=5_u8).map(move |impact| (impact, likelihood)))
        .map(|(impact, likelihood)| cell(&entries, impact, likelihood))
        .collect();
    let not_assessed = entries.iter().filter(|entry| entry.figures().is_none()).count() as u64;
    let raised: u64 = cells.iter().map(|cell| cell.raised).sum();
    RiskMatrix {
        title: title(RiskPicture::Matrix),
        sentence: sentence(&cells),
        impact_title: words().say(key::REPORT_IMPACT),
        likelihood_title: words().say(key::REPORT_LIKELIHOOD),
        impact_words: steps("impact").into(),
        likelihood_words: steps("likelihood").into(),
        not_assessed,
        not_assessed_text: if entries.is_empty() {
            words().say(key::RISK_COUNT_EMPTY)
        } else {
            words().with(key::RISK_MATRIX_NOT_ASSESSED, args![count = not_assessed])
        },
        raised_text: (raised > 0).then(|| words().with(key::RISK_MATRIX_RAISED, args![count = raised])),
        cells,
    }
}

/// The words of an axis.
pub(super) fn steps(axis: &str) -> [String; 5] {
    [1, 2, 3, 4, 5].map(|step| words().enumeration(axis, &step.to_string()))
}

/// The band's word where a score puts a contract.
pub(crate) fn standing_text(standing: Standing) -> String {
    let word = match standing {
        Standing::NotAssessed => "not-assessed",
        Standing::Extreme => "extreme",
        Standing::High => "high",
        Standing::Moderate => "moderate",
        Standing::Low => "low",
        Standing::NoContract => "no-contract",
    };
    words().enumeration("standing", word)
}

fn cell(all: &[Entry<'_>], impact: u8, likelihood: u8) -> MatrixCell {
    let here = |entry: &Entry<'_>| {
        entry.figures().is_some_and(|figures| figures.impact == impact && figures.likelihood == likelihood)
    };
    let entries: Vec<Entry<'_>> = all.iter().copied().filter(here).collect();
    let is_raised =
        |entry: &&Entry<'_>| entry.figures().is_some_and(|figures| figures.final_score > figures.calculated);
    let raised = entries.iter().filter(is_raised).count() as u64;
    let score = impact * likelihood;
    let standing = standing(Method::v1().band(score));
    let contracts = entries.len() as u64;
    MatrixCell {
        key: cell_key(impact, likelihood),
        references: entries.iter().take(MOST).map(|entry| entry.scored.reference.clone()).collect(),
        text: cell_text((impact, likelihood), standing, contracts, raised),
        impact,
        likelihood,
        score,
        standing,
        contracts,
        raised,
    }
}

fn cell_text((impact, likelihood): (u8, u8), standing: Standing, contracts: u64, raised: u64) -> String {
    let text = words().with(
        key::RISK_CELL,
        args![
            impact = impact,
            likelihood = likelihood,
            score = impact * likelihood,
            band = standing_text(standing),
            contracts = words().with(key::RISK_CONTRACTS, args![count = contracts])
        ],
    );
    if raised == 0 { text } else { words().with(key::RISK_CELL_RAISED, args![cell = text, count = raised]) }
}

/// Which cell holds most contracts, and how many stand in cells that ask for action. Of equals the worst cell is named.
fn sentence(cells: &[MatrixCell]) -> String {
    let assessed: u64 = cells.iter().map(|cell| cell.contracts).sum();
    let fullest = cells.iter().max_by_key(|cell| (cell.contracts, cell.score, cell.impact));
    let Some(fullest) = fullest.filter(|cell| cell.contracts > 0) else {
        return words().say(key::RISK_MATRIX_NONE);
    };
    let acts = |cell: &&MatrixCell| matches!(cell.standing, Standing::Extreme | Standing::High);
    let severe: u64 = cells.iter().filter(acts).map(|cell| cell.contracts).sum();
    let told = args![
        impact = fullest.impact,
        likelihood = fullest.likelihood,
        count = fullest.contracts,
        contracts = assessed,
        severe = severe
    ];
    words().with(key::RISK_MATRIX_SENTENCE, told)
}
