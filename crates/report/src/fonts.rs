//! The embedded faces: Source Sans 3, and Noto Sans for what it lacks (SIL Open Font Licence, unmodified files), all
//! of 1000 units an em.

use std::sync::LazyLock;

use rustybuzz::ttf_parser::GlyphId;

/// A face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Running text.
    Regular,
    /// Headings, table headers, emphasis.
    Semibold,
    /// The title.
    Bold,
    /// Italics.
    Italic,
    /// For characters that the others lack: more of Latin, Greek and Cyrillic, and Devanagari.
    Fallback,
}

/// How many faces there are.
pub(crate) const FACES: usize = Face::ALL.len();

impl Face {
    /// All faces, in the order of their index.
    pub const ALL: [Self; 5] = [Self::Regular, Self::Semibold, Self::Bold, Self::Italic, Self::Fallback];

    /// Place in [`Face::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The unmodified font file.
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf"),
            Self::Semibold => include_bytes!("../../../assets/fonts/SourceSans3-Semibold.ttf"),
            Self::Bold => include_bytes!("../../../assets/fonts/SourceSans3-Bold.ttf"),
            Self::Italic => include_bytes!("../../../assets/fonts/SourceSans3-It.ttf"),
            Self::Fallback => include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
        }
    }

    /// The PostScript name, without a subset's prefix.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::Semibold => "SourceSans3-Semibold",
            Self::Bold => "SourceSans3-Bold",
            Self::Italic => "SourceSans3-It",
            Self::Fallback => "NotoSans-Regular",
        }
    }

    /// The parsed face; `None` only if the file in the program is damaged, which a test rules out.
    pub(crate) fn parsed(self) -> Option<&'static rustybuzz::Face<'static>> {
        PARSED[self.index()].as_ref()
    }

    /// Whether the face has a glyph for the character.
    pub(crate) fn covers(self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    /// The glyph for the character, if the face has one.
    pub(crate) fn glyph(self, character: char) -> Option<u16> {
        self.parsed()?.glyph_index(character).map(|glyph| glyph.0).filter(|glyph| *glyph != 0)
    }

    /// The advance in the font's own metrics, in units of 1/1000 em.
    pub(crate) fn advance(self, glyph: u16) -> i32 {
        let advance = self.parsed().and_then(|face| face.glyph_hor_advance(GlyphId(glyph)));
        i32::from(advance.unwrap_or_default())
    }
}

/// What a font descriptor says of a face, in units of 1/1000 em.
pub(crate) struct Metrics {
    pub(crate) bounds: [i16; 4],
    pub(crate) ascent: i16,
    pub(crate) descent: i16,
    pub(crate) cap_height: i16,
    /// Degrees, negative for a slope to the right.
    pub(crate) italic_angle: i64,
    /// Width of upright stems; taken from the weight, as the file does not say it.
    pub(crate) stem: i64,
}

impl Face {
    pub(crate) fn metrics(self) -> Metrics {
        let bounds = self.parsed().map(|face| face.global_bounding_box());
        let (ascent, descent, cap_height) = self.parsed().map_or((0, 0, 0), |face| {
            (face.ascender(), face.descender(), face.capital_height().unwrap_or_default())
        });
        let (italic_angle, stem) = match self {
            Self::Regular => (0, 84),
            Self::Semibold => (0, 118),
            Self::Bold => (0, 136),
            Self::Italic => (-11, 76),
            Self::Fallback => (0, 88),
        };
        let bounds = bounds.map_or([0; 4], |area| [area.x_min, area.y_min, area.x_max, area.y_max]);
        Metrics { bounds, ascent, descent, cap_height, italic_angle, stem }
    }
}

static PARSED: LazyLock<[Option<rustybuzz::Face<'static>>; FACES]> =
    LazyLock::new(|| Face::ALL.map(|face| rustybuzz::Face::from_slice(face.bytes(), 0)));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_parses_and_has_a_thousand_units_an_em() {
        for face in Face::ALL {
            let parsed = face.parsed().expect("the font file is whole");
            assert_eq!(parsed.units_per_em(), 1000, "{}", face.name());
            assert!(face.covers('ŵ') && face.covers('Ł') && face.covers('Ω'), "{}", face.name());
        }
        assert!(Face::Regular.covers('□') && Face::Regular.covers('✓'));
        assert!(!Face::Regular.covers('横'));
    }
}
