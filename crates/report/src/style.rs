//! How documents look: measures, sizes and colours in one place. Lengths are points.

use crate::block::{Band, Orientation};
use crate::doc::{Colour, Stroke};
use crate::fonts::Face;

/// A sheet as it is held to read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Paper {
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Paper {
    /// A4, upright.
    pub(crate) const PORTRAIT: Self = Self { width: 595.276, height: 841.89 };
    /// A4 on its side.
    pub(crate) const LANDSCAPE: Self = Self { width: 841.89, height: 595.276 };

    pub(crate) const fn of(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Portrait => Self::PORTRAIT,
            Orientation::Landscape => Self::LANDSCAPE,
        }
    }

    /// Between the margins.
    pub(crate) const fn body_width(self) -> f64 {
        self.width - 2.0 * MARGIN
    }
}

/// 20 mm.
pub(crate) const MARGIN: f64 = 56.693;
/// Charts are as wide as the body of an upright page, on a page on its side too.
pub(crate) const FIGURE_WIDTH: f64 = Paper::PORTRAIT.body_width();
/// Where the body begins, below the marking at the head.
pub(crate) const BODY_TOP: f64 = 62.0;

pub(crate) const INK: Colour = Colour(0x21, 0x2B, 0x32);
pub(crate) const QUIET: Colour = Colour(0x4C, 0x62, 0x72);
pub(crate) const BLUE: Colour = Colour(0x00, 0x5E, 0xB8);
pub(crate) const DARK_BLUE: Colour = Colour(0x00, 0x30, 0x87);
pub(crate) const PALE_BLUE: Colour = Colour(0xEA, 0xF2, 0xFA);
pub(crate) const AMBER: Colour = Colour(0xD9, 0x8A, 0x00);
pub(crate) const PALE_AMBER: Colour = Colour(0xFE, 0xF6, 0xE4);
pub(crate) const RED: Colour = Colour(0xC0, 0x2B, 0x1D);
pub(crate) const PALE_RED: Colour = Colour(0xFC, 0xEE, 0xEC);
pub(crate) const RULE: Colour = Colour(0xD3, 0xDA, 0xDE);
pub(crate) const HEAD: Colour = Colour(0xEC, 0xF0, 0xF2);
pub(crate) const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);

pub(crate) const HAIRLINE: Stroke = Stroke { colour: RULE, width: 0.6, dash: 0.0 };

/// A face, size and colour, and the height of a line set in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) face: Face,
    pub(crate) size: f64,
    pub(crate) colour: Colour,
    pub(crate) leading: f64,
}

impl Style {
    pub(crate) const fn new(face: Face, size: f64, colour: Colour, leading: f64) -> Self {
        Self { face, size, colour, leading }
    }

    /// Where the baseline stands below the top of a line: capitals are centred in it.
    pub(crate) fn baseline(&self) -> f64 {
        self.leading / 2.0 + self.size * 0.33
    }

    pub(crate) const fn in_face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    pub(crate) const fn in_colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }
}

pub(crate) const BODY: Style = Style::new(Face::Regular, 10.0, INK, 14.5);
pub(crate) const CELL: Style = Style::new(Face::Regular, 8.8, INK, 12.0);
pub(crate) const SMALL: Style = Style::new(Face::Regular, 8.2, QUIET, 11.2);
pub(crate) const CAPTION: Style = Style::new(Face::Semibold, 8.8, QUIET, 12.4);
pub(crate) const FURNITURE: Style = Style::new(Face::Regular, 7.6, QUIET, 10.0);
pub(crate) const TITLE: Style = Style::new(Face::Bold, 24.0, BLUE, 29.0);
pub(crate) const SUBTITLE: Style = Style::new(Face::Regular, 13.0, QUIET, 18.0);
/// What is read from afar and typed off.
pub(crate) const LARGE: Style = Style::new(Face::Semibold, 22.0, INK, 28.0);
pub(crate) const LEAD: Style = Style::new(Face::Semibold, 10.5, DARK_BLUE, 15.0);

/// The style of a heading: 1 is a section.
pub(crate) const fn heading(level: u8) -> Style {
    match level {
        1 => Style::new(Face::Semibold, 15.5, BLUE, 20.0),
        2 => Style::new(Face::Semibold, 12.0, INK, 16.0),
        3 => Style::new(Face::Semibold, 10.5, INK, 14.5),
        _ => Style::new(Face::Semibold, 10.0, QUIET, 14.0),
    }
}

/// A band's colour: light enough for dark letters, of falling lightness so that it reads in grey.
pub(crate) const fn band(band: Band) -> Colour {
    match band {
        Band::Low => Colour(0xD8, 0xEB, 0xDC),
        Band::Moderate => Colour(0xFD, 0xE3, 0x9B),
        Band::High => Colour(0xF6, 0xB5, 0x7F),
        Band::Extreme => Colour(0xEA, 0x82, 0x78),
        Band::NotAssessed => WHITE,
    }
}
