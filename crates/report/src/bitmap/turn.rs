//! How a picture is turned or mirrored so that it stands upright.

/// By the numbers of Exif 2.3, 4.6.4: what a camera noted of how it was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// 1: as it is.
    Upright,
    /// 2: left and right are exchanged.
    Mirrored,
    /// 3: upside down.
    Half,
    /// 4: top and bottom are exchanged.
    Flipped,
    /// 5: rows are columns.
    Transposed,
    /// 6: a quarter to the right.
    Right,
    /// 7: rows are columns, and it is upside down.
    Transversed,
    /// 8: a quarter to the left.
    Left,
}

impl Turn {
    const ALL: [Self; 8] = [
        Self::Upright,
        Self::Mirrored,
        Self::Half,
        Self::Flipped,
        Self::Transposed,
        Self::Right,
        Self::Transversed,
        Self::Left,
    ];

    /// The turn with a number from 1 to 8.
    pub(super) fn of_exif(number: u16) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// Its number.
    pub(super) const fn exif(self) -> u8 {
        self as u8 + 1
    }

    /// Whether width becomes height.
    pub(crate) const fn swaps_sides(self) -> bool {
        self as u8 >= Self::Transposed as u8
    }

    /// What takes the unit square of a picture, its foot at 0, to itself: `x' = a x + c y + e`, `y' = b x + d y + f`, as
    /// `[a, b, c, d, e, f]` (ISO 32000-1, 8.3.3).
    pub(crate) const fn upwards(self) -> [f64; 6] {
        match self {
            Self::Upright => [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            Self::Mirrored => [-1.0, 0.0, 0.0, 1.0, 1.0, 0.0],
            Self::Half => [-1.0, 0.0, 0.0, -1.0, 1.0, 1.0],
            Self::Flipped => [1.0, 0.0, 0.0, -1.0, 0.0, 1.0],
            Self::Transposed => [0.0, -1.0, -1.0, 0.0, 1.0, 1.0],
            Self::Right => [0.0, -1.0, 1.0, 0.0, 0.0, 1.0],
            Self::Transversed => [0.0, 1.0, 1.0, 0.0, 0.0, 0.0],
            Self::Left => [0.0, 1.0, -1.0, 0.0, 1.0, 0.0],
        }
    }

    /// The same where the head of the square is at 0, as in SVG.
    pub(crate) const fn downwards(self) -> [f64; 6] {
        let [a, b, c, d, e, f] = self.upwards();
        [a, -b, -c, d, c + e, 1.0 - d - f]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where a point of a picture, counted from its upper left corner, is seen (Exif 2.3, 4.6.4, and its figure).
    fn seen(turn: Turn, (u, v): (f64, f64)) -> (f64, f64) {
        match turn {
            Turn::Upright => (u, v),
            Turn::Mirrored => (1.0 - u, v),
            Turn::Half => (1.0 - u, 1.0 - v),
            Turn::Flipped => (u, 1.0 - v),
            Turn::Transposed => (v, u),
            Turn::Right => (1.0 - v, u),
            Turn::Transversed => (1.0 - v, 1.0 - u),
            Turn::Left => (v, 1.0 - u),
        }
    }

    fn through([a, b, c, d, e, f]: [f64; 6], (x, y): (f64, f64)) -> (f64, f64) {
        (a * x + c * y + e, b * x + d * y + f)
    }

    #[test]
    fn each_corner_goes_where_the_standard_says() {
        for turn in Turn::ALL {
            for (u, v) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.25, 0.5)] {
                let wanted = seen(turn, (u, v));
                assert_eq!(through(turn.downwards(), (u, v)), wanted, "{turn:?}");
                let (x, y) = through(turn.upwards(), (u, 1.0 - v));
                assert_eq!((x, 1.0 - y), wanted, "{turn:?}");
            }
        }
    }
}
