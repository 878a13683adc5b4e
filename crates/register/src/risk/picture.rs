//! A picture as a drawing, by the engine that draws the figures of reports.

use super::count::STANDINGS;
use super::matrix::steps;
use crate::failure::{Failure, words};
use crate::view::{CountLine, Movers, RiskMatrix, RiskTable, Standing};
use ::report::block::{Band, Bar, BarPart, Drawing, Figure, Mark, MarkKind, Matrix, Shade};
use domain::date::Date;
use domain::scoring::Method;
use words::{args, key};

/// The most bars of a drawing; the table has every line.
const MOST: usize = 20;

/// The most characters of a bar's label.
const LONGEST: usize = 70;

/// How many contracts stand in each cell.
pub(super) fn of_matrix(matrix: &RiskMatrix, as_at: Date) -> Result<String, Failure> {
    let method = Method::v1();
    let band = |score: u8| band(crate::supplier::standing(method.band(score)));
    let bands =
        [1_u8, 2, 3, 4, 5].map(|likelihood| [1_u8, 2, 3, 4, 5].map(|impact| band(impact * likelihood)));
    let mark = |cell: &crate::view::MatrixCell| Mark {
        impact: cell.impact,
        likelihood: cell.likelihood,
        kind: MarkKind::Reference,
        text: cell.contracts.to_string(),
    };
    let drawing = Drawing::Matrix(Matrix {
        impact_title: matrix.impact_title.clone(),
        likelihood_title: matrix.likelihood_title.clone(),
        impact_words: steps("impact"),
        likelihood_words: steps("likelihood"),
        bands,
        marks: matrix.cells.iter().filter(|cell| cell.contracts > 0).map(mark).collect(),
        mark_words: Vec::new(),
        tolerated: None,
    });
    let alternative = format!("{} {}", matrix.sentence, matrix.not_assessed_text);
    draw(&matrix.title, alternative, drawing, as_at)
}

/// A bar a line, its parts the bands.
pub(super) fn of_count(table: &RiskTable, contracts: u64, as_at: Date) -> Result<String, Failure> {
    let mut bars: Vec<Bar> = table.lines.iter().take(MOST).map(bar).collect();
    let rest = table.lines.len().saturating_sub(MOST);
    if rest > 0 {
        let label = words().with(key::RISK_OTHERS, args![count = rest]);
        bars.push(Bar { label, parts: Vec::new(), value: String::new(), range: None });
    }
    if bars.is_empty() {
        let value = super::count::share(0, contracts);
        bars.push(Bar { label: words().say(key::RISK_COUNT_EMPTY), parts: Vec::new(), value, range: None });
    }
    draw(&table.title, table.sentence.clone(), Drawing::Bars { bars, legend: legend() }, as_at)
}

fn bar(line: &CountLine) -> Bar {
    let part = |(standing, count): (Standing, u64)| BarPart {
        amount: count,
        shade: Shade::Band(band(standing)),
        // A letter as well, so that a part reads without its colour.
        text: format!("{} {count}", letter(standing)),
    };
    let parts = line.standings.iter().filter(|counted| counted.count > 0);
    Bar {
        label: cut(&line.label),
        parts: parts.map(|counted| part((counted.standing, counted.count))).collect(),
        value: line.share_text.clone(),
        range: None,
    }
}

/// How many moved which way.
pub(super) fn of_movers(movers: &Movers, as_at: Date) -> Result<String, Failure> {
    let bars = movers
        .ways
        .iter()
        .map(|counted| Bar {
            label: counted.label.clone(),
            parts: vec![BarPart { amount: counted.count, shade: Shade::Main, text: String::new() }],
            value: counted.count.to_string(),
            range: None,
        })
        .collect();
    draw(&movers.title, movers.sentence.clone(), Drawing::Bars { bars, legend: Vec::new() }, as_at)
}

fn draw(title: &str, alternative: String, drawing: Drawing, as_at: Date) -> Result<String, Failure> {
    let figure = Figure { caption: String::new(), alternative, drawing };
    ::report::documents::picture(title, figure, as_at.0, words()).map_err(Failure::internal)
}

fn legend() -> Vec<(Shade, String)> {
    STANDINGS
        .into_iter()
        .map(|standing| {
            let text = super::matrix::standing_text(standing);
            (Shade::Band(band(standing)), format!("{} {text}", letter(standing)))
        })
        .collect()
}

/// The letter that stands on a band's colour everywhere.
fn letter(standing: Standing) -> String {
    words().say(match standing {
        Standing::Extreme => key::REPORT_LETTER_EXTREME,
        Standing::High => key::REPORT_LETTER_HIGH,
        Standing::Moderate => key::REPORT_LETTER_MODERATE,
        Standing::Low => key::REPORT_LETTER_LOW,
        Standing::NotAssessed | Standing::NoContract => key::REPORT_LETTER_NOT_ASSESSED,
    })
}

fn band(standing: Standing) -> Band {
    match standing {
        Standing::Extreme => Band::Extreme,
        Standing::High => Band::High,
        Standing::Moderate => Band::Moderate,
        Standing::Low => Band::Low,
        Standing::NotAssessed | Standing::NoContract => Band::NotAssessed,
    }
}

/// A label that leaves room for the other bars.
fn cut(label: &str) -> String {
    if label.chars().count() <= LONGEST {
        return label.to_owned();
    }
    let start: String = label.chars().take(LONGEST - 1).collect();
    format!("{}…", start.trim_end())
}
