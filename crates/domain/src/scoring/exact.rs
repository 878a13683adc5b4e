//! Exact figures and how they are printed.

use std::fmt;

use num_rational::Ratio;
use serde::{Serialize, Serializer};

/// An exact rational figure; prints as a decimal without trailing zeros ("18.875", "4", "0").
///
/// Every figure of the method is a sum of products of decimals and quarters, so its decimal ends. One that does not end
/// prints as a fraction ("1/3").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(Ratio<i64>);

impl Exact {
    /// `numerator / denominator` in lowest terms. The denominator is not 0.
    pub(crate) fn new(numerator: i64, denominator: i64) -> Exact {
        Exact(Ratio::new(numerator, denominator))
    }

    /// The figure as a fraction in lowest terms.
    pub fn ratio(self) -> Ratio<i64> {
        self.0
    }

    /// Reads a decimal of digits and at most one point ("0.25"); none where it is anything else, or finer than six places.
    pub(crate) fn from_decimal(text: &str) -> Option<Exact> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits =
            |part: &str| !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(fraction) {
            return None;
        }
        let scale = 10_i64.pow(u32::try_from(fraction.len()).ok()?);
        Some(Exact::new(whole.parse::<i64>().ok()? * scale + fraction.parse::<i64>().ok()?, scale))
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (numerator, denominator) = (*self.0.numer(), self.0.denom().unsigned_abs());
        let Some(places) = places(denominator) else { return write!(f, "{}", self.0) };
        let sign = if numerator < 0 { "-" } else { "" };
        let (whole, mut rest) =
            (numerator.unsigned_abs() / denominator, numerator.unsigned_abs() % denominator);
        write!(f, "{sign}{whole}")?;
        if places > 0 {
            f.write_str(".")?;
        }
        for _ in 0..places {
            rest *= 10;
            write!(f, "{}", rest / denominator)?;
            rest %= denominator;
        }
        Ok(())
    }
}

/// How many decimal places a fraction in lowest terms has; none where its decimal does not end.
fn places(mut denominator: u64) -> Option<u32> {
    let (mut twos, mut fives) = (0, 0);
    while denominator.is_multiple_of(2) {
        denominator /= 2;
        twos += 1;
    }
    while denominator.is_multiple_of(5) {
        denominator /= 5;
        fives += 1;
    }
    (denominator == 1).then_some(twos.max(fives))
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The ranking index from 0.0 to 100.0, rounded half-up once to tenths; prints with one decimal always ("53.1", "100.0").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Index(u16);

impl Index {
    pub(crate) const fn from_tenths(tenths: u16) -> Index {
        Index(tenths)
    }

    /// The index in tenths, 0 to 1,000.
    pub const fn tenths(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

impl Serialize for Index {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// `numerator / denominator` rounded half-up; both are not negative and the denominator is not 0.
pub(crate) fn round_half_up(numerator: i64, denominator: i64) -> i64 {
    (2 * numerator + denominator) / (2 * denominator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_prints_without_trailing_zeros() {
        for (numerator, denominator, shown) in [
            (75, 1, "75"),
            (100, 10, "10"),
            (18_875, 1000, "18.875"),
            (343_375, 100_000, "3.43375"),
            (0, 8, "0"),
            (-5, 4, "-1.25"),
            (1, 16, "0.0625"),
            (1, 3, "1/3"),
        ] {
            assert_eq!(Exact::new(numerator, denominator).to_string(), shown);
        }
    }

    #[test]
    fn a_decimal_is_read_exactly_or_not_at_all() {
        assert_eq!(Exact::from_decimal("0.25"), Some(Exact::new(1, 4)));
        assert_eq!(Exact::from_decimal("40"), Some(Exact::new(40, 1)));
        for wrong in ["", ".", "1.", ".5", "-1", "1e3", "1.2.3", " 1", "0.1234567", "٣"] {
            assert_eq!(Exact::from_decimal(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn halves_round_up() {
        assert_eq!([0, 1, 2, 3, 5, 7].map(|n| round_half_up(n, 2)), [0, 1, 1, 2, 3, 4]);
        assert_eq!(round_half_up(24_999, 10_000), 2);
    }

    #[test]
    fn an_index_has_one_decimal_always() {
        assert_eq!(
            [0, 9, 531, 1000].map(|t| Index::from_tenths(t).to_string()),
            ["0.0", "0.9", "53.1", "100.0"]
        );
    }
}
