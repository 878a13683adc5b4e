//! The 5 × 5 matrix with the contract's place on it.

use domain::oversight::AppetiteLine;
use domain::scoring::{Figures, Method};
use words::{args, key};

use super::{Page, band};
use crate::block::{Block, Drawing, Figure, Mark, MarkKind, Matrix};
use crate::documents::appetite;
use crate::model::{ContractFile, Item};

/// Where the contract stands now, and where it would stand without controls.
pub(super) fn figure(
    page: &Page<'_>,
    file: &ContractFile,
    figures: &Figures,
    appetite: &[Item<AppetiteLine>],
) -> Block {
    let words = page.words;
    let reference = &file.contract.reference;
    let before = figures.inherent.checked_div(figures.impact).unwrap_or(1).clamp(1, 5);
    let mark = |likelihood, kind| Mark { impact: figures.impact, likelihood, kind, text: reference.clone() };
    let tolerated = appetite::line(page, appetite);
    let matrix = Matrix {
        impact_title: words.say(key::REPORT_IMPACT),
        likelihood_title: words.say(key::REPORT_LIKELIHOOD),
        impact_words: steps("impact", page),
        likelihood_words: steps("likelihood", page),
        bands: bands(),
        marks: vec![mark(before, MarkKind::Inherent), mark(figures.likelihood, MarkKind::Current)],
        mark_words: vec![
            (MarkKind::Current, words.say(key::REPORT_MARK_CURRENT)),
            (MarkKind::Inherent, words.say(key::REPORT_MARK_INHERENT)),
        ],
        tolerated: tolerated.clone(),
    };
    let told = args![
        contract = reference,
        impact = figures.impact,
        likelihood = figures.likelihood,
        calculated = figures.calculated,
        before = before,
        inherent = figures.inherent,
        result = super::result_words(page, figures)
    ];
    let limit = tolerated.map(|(_, words)| format!(" {words}.")).unwrap_or_default();
    let alternative = format!("{}{limit}", words.with(key::REPORT_MATRIX_ALTERNATIVE, told));
    Block::Figure(Figure {
        caption: words.with(key::REPORT_MATRIX_FIGURE, args![contract = reference]),
        alternative,
        drawing: Drawing::Matrix(matrix),
    })
}

fn steps(axis: &str, page: &Page<'_>) -> [String; 5] {
    [1, 2, 3, 4, 5].map(|step| page.words.enumeration(axis, &step.to_string()))
}

fn bands() -> [[crate::block::Band; 5]; 5] {
    let method = Method::v1();
    [1_u8, 2, 3, 4, 5]
        .map(|likelihood| [1_u8, 2, 3, 4, 5].map(|impact| band(method.band(impact * likelihood))))
}
