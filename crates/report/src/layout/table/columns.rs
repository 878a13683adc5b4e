//! Column widths.

use crate::block::Width;

/// What a column asks for and needs, in points with padding.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    pub(crate) width: Width,
    /// The widest word.
    pub(crate) least: f64,
    /// The widest content on one line.
    pub(crate) natural: f64,
}

/// No column of fitted width takes more than this part of the table, so that words keep some room.
const FIT_CAP: f64 = 0.34;

/// Widths that together are exactly `total`.
pub(crate) fn widths(measures: &[Measure], total: f64) -> Vec<f64> {
    let weights: Vec<f64> = measures.iter().map(|measure| weight(measure.width)).collect();
    let shares: f64 = weights.iter().sum();
    let mut widths: Vec<f64> = measures.iter().map(|measure| wanted(measure, total)).collect();
    let taken: f64 = widths.iter().sum();
    let spare = total - taken;
    if spare < 0.0 {
        shrink(&mut widths, measures, total);
    } else if shares > 0.0 {
        share_out(&mut widths, &weights, total);
    } else if taken > 0.0 {
        // Nothing asks for the rest: every column gets its part.
        widths.iter_mut().for_each(|width| *width *= total / taken);
    }
    widths
}

fn weight(width: Width) -> f64 {
    if let Width::Share(weight) = width { f64::from(weight.max(1)) } else { 0.0 }
}

/// What a column gets before the rest is shared out: for a share, its widest word.
fn wanted(measure: &Measure, total: f64) -> f64 {
    match measure.width {
        Width::Fit => measure.natural.min((total * FIT_CAP).max(measure.least.min(total))),
        Width::Share(_) => measure.least.min(total * FIT_CAP),
        Width::Points(points) => f64::from(points),
    }
}

/// Gives the shares their parts of what fitted columns leave; one whose word needs more keeps its word's width.
fn share_out(widths: &mut [f64], weights: &[f64], total: f64) {
    let mut open: Vec<usize> = (0..widths.len()).filter(|at| weights[*at] > 0.0).collect();
    loop {
        let closed: f64 = (0..widths.len()).filter(|at| !open.contains(at)).map(|at| widths[at]).sum();
        let shares: f64 = open.iter().map(|at| weights[*at]).sum();
        let part = |at: usize| (total - closed) * weights[at] / shares;
        let Some(tight) = open.iter().position(|at| part(*at) + 0.001 < widths[*at]) else {
            let parts: Vec<(usize, f64)> = open.iter().map(|at| (*at, part(*at))).collect();
            parts.into_iter().for_each(|(at, width)| widths[at] = width);
            return;
        };
        open.remove(tight);
        if open.is_empty() {
            return;
        }
    }
}

/// Takes what is too much from the columns that have more than their widest word, then from all.
fn shrink(widths: &mut [f64], measures: &[Measure], total: f64) {
    let floor: Vec<f64> =
        widths.iter().zip(measures).map(|(width, measure)| measure.least.min(*width)).collect();
    let excess = widths.iter().sum::<f64>() - total;
    let slack: f64 = widths.iter().zip(&floor).map(|(width, floor)| width - floor).sum();
    if slack >= excess && slack > 0.0 {
        for (width, floor) in widths.iter_mut().zip(&floor) {
            *width -= (*width - floor) * excess / slack;
        }
        return;
    }
    let sum: f64 = floor.iter().sum();
    for (width, floor) in widths.iter_mut().zip(&floor) {
        *width = floor * total / sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(width: Width, least: f64, natural: f64) -> Measure {
        Measure { width, least, natural }
    }

    #[test]
    fn widths_fill_the_table_exactly() {
        let cases = [
            vec![measure(Width::Fit, 30.0, 40.0), measure(Width::Share(1), 50.0, 900.0)],
            vec![measure(Width::Fit, 30.0, 40.0), measure(Width::Fit, 30.0, 60.0)],
            vec![measure(Width::Share(1), 300.0, 400.0), measure(Width::Share(9), 50.0, 60.0)],
            vec![measure(Width::Fit, 300.0, 400.0); 5],
            vec![measure(Width::Points(600), 10.0, 20.0), measure(Width::Share(2), 10.0, 10.0)],
        ];
        for case in cases {
            let widths = widths(&case, 480.0);
            assert!((widths.iter().sum::<f64>() - 480.0).abs() < 0.01, "{case:?} {widths:?}");
            assert!(widths.iter().all(|width| *width > 0.0), "{case:?} {widths:?}");
        }
    }

    #[test]
    fn fitted_columns_hold_their_content_and_shares_divide_the_rest() {
        let columns = [
            measure(Width::Fit, 30.0, 40.0),
            measure(Width::Share(1), 20.0, 500.0),
            measure(Width::Share(3), 20.0, 500.0),
        ];
        assert_eq!(widths(&columns, 440.0), [40.0, 100.0, 300.0]);
    }
}
