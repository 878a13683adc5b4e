//! Words to glyphs. Each distinct word is shaped once a face; that is what makes layout fast.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use rustybuzz::{BufferClusterLevel, Direction, Script, ShapePlan, UnicodeBuffer};
use unicode_normalization::char::decompose_canonical;

use super::prose::Piece;
use super::visible::SOFT_HYPHEN;
use crate::fonts::{FACES, Face};
use crate::tag::index;
use crate::warnings::{Warning, Warnings};

/// One glyph, in units of 1/1000 em.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// Id in the whole face; never 0.
    pub id: u16,
    /// How far the pen moves on.
    pub advance: i32,
    /// Shift to the right before drawing.
    pub dx: i32,
    /// Shift upwards before drawing.
    pub dy: i32,
    /// How many bytes of the word's text it shows; none for the further glyphs of one character.
    length: u32,
}

/// A word, or the spaces between two words, as glyphs of one face.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shaped {
    /// The face whose ids the glyphs have.
    pub face: Face,
    /// Left to right.
    pub glyphs: Box<[Glyph]>,
    /// The characters that the glyphs show.
    pub text: Box<str>,
    /// Sum of the advances, in units of 1/1000 em.
    pub width: i32,
}

impl Shaped {
    fn new(face: Face, glyphs: Box<[Glyph]>, text: Box<str>) -> Self {
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Self { face, glyphs, text, width }
    }

    /// Its width in points at an em size.
    pub fn width_at(&self, size: f64) -> f64 {
        f64::from(self.width) * size / 1000.0
    }

    /// The glyphs, each with the characters that it shows.
    pub fn said(&self) -> impl Iterator<Item = (&Glyph, &str)> {
        let mut rest = &*self.text;
        self.glyphs.iter().map(move |glyph| {
            let (said, after) = rest.split_at_checked(glyph.length as usize).unwrap_or((rest, ""));
            rest = after;
            (glyph, said)
        })
    }

    /// Cuts the word into parts no wider than `room` points at `size`, of at least one character each.
    pub(crate) fn cut(&self, room: f64, size: f64) -> Vec<Self> {
        let room = room * 1000.0 / size;
        let (mut parts, mut glyphs, mut text, mut width) = (Vec::new(), Vec::new(), String::new(), 0);
        for (cluster, said) in self.clusters() {
            let advance: i32 = cluster.iter().map(|glyph| glyph.advance).sum();
            if !glyphs.is_empty() && f64::from(width + advance) > room {
                let (glyphs, text) = (std::mem::take(&mut glyphs), std::mem::take(&mut text));
                parts.push(Self::new(self.face, glyphs.into(), text.into()));
                width = 0;
            }
            width += advance;
            glyphs.extend_from_slice(cluster);
            text.push_str(said);
        }
        parts.push(Self::new(self.face, glyphs.into(), text.into()));
        parts
    }

    /// Glyphs that belong together, with what they show: one that shows characters and those after it that show none.
    pub(crate) fn clusters(&self) -> impl Iterator<Item = (&[Glyph], &str)> {
        let mut rest = &*self.text;
        self.glyphs.chunk_by(|_, next| next.length == 0).map(move |cluster| {
            let length = cluster.first().map_or(0, |glyph| glyph.length as usize);
            let (said, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
            rest = after;
            (cluster, said)
        })
    }
}

/// Shapes words and remembers them.
#[derive(Default)]
pub(crate) struct Shaper {
    words: [FxHashMap<Box<str>, Arc<Shaped>>; FACES],
    plans: FxHashMap<(Face, Script), ShapePlan>,
    /// Room to cut text into pieces, kept from one text to the next.
    pub(super) pieces: Vec<Piece>,
    pub(crate) warnings: Warnings,
}

impl Shaper {
    /// The glyphs of a word in a face. What the face lacks is taken from the regular face or the
    /// fallback, or shown as `[U+XXXX]`.
    pub(crate) fn shape(&mut self, face: Face, word: &str) -> Arc<Shaped> {
        if let Some(known) = self.words[face.index()].get(word) {
            return Arc::clone(known);
        }
        let shaped = Arc::new(self.shape_new(face, word));
        self.words[face.index()].insert(word.into(), Arc::clone(&shaped));
        shaped
    }

    /// So many space glyphs.
    pub(crate) fn spaces(&mut self, face: Face, count: usize) -> Arc<Shaped> {
        if count <= 1 { self.shape(face, " ") } else { self.shape(face, &" ".repeat(count)) }
    }

    /// The hyphen at the end of a line whose word goes on: read as the soft hyphen that stands there.
    pub(crate) fn hyphen(&mut self, face: Face) -> Arc<Shaped> {
        let mut hyphen = Shaped::clone(&self.shape(face, "-"));
        hyphen.glyphs.iter_mut().for_each(|glyph| glyph.length = index(SOFT_HYPHEN.len()));
        hyphen.text = SOFT_HYPHEN.repeat(hyphen.glyphs.len()).into();
        Arc::new(hyphen)
    }

    fn shape_new(&mut self, face: Face, word: &str) -> Shaped {
        let candidates = [face, Face::Regular, Face::Fallback];
        let lacks = |face: Face| word.chars().filter(|character| !face.covers(*character)).count();
        for whole in candidates.into_iter().filter(|face| lacks(*face) == 0) {
            let shaped = self.glyphs(whole, word);
            if shaped.glyphs.iter().all(|glyph| glyph.id != 0) {
                return shaped;
            }
        }
        // The first of those that lack least.
        let face = candidates.into_iter().min_by_key(|face| lacks(*face)).unwrap_or(face);
        let shown = self.show(face, word);
        let shaped = self.glyphs(face, &shown);
        if shaped.glyphs.iter().all(|glyph| glyph.id != 0) {
            return shaped;
        }
        // A mark that the face has but cannot set on its base: written out as well.
        let escaped: String =
            shown.chars().map(|c| if c.is_ascii() { c.to_string() } else { escape(c) }).collect();
        self.glyphs(face, &escaped)
    }

    /// The word with what the face lacks decomposed, or written out.
    fn show(&mut self, face: Face, word: &str) -> String {
        let mut out = String::new();
        for character in word.chars() {
            if face.covers(character) {
                out.push(character);
                continue;
            }
            let mut parts = Vec::new();
            decompose_canonical(character, |part| parts.push(part));
            if parts.len() > 1 && parts.iter().all(|part| face.covers(*part)) {
                out.extend(parts);
            } else {
                self.warnings.add(Warning::MissingGlyph(character));
                out.push_str(&escape(character));
            }
        }
        out
    }

    fn glyphs(&mut self, face: Face, word: &str) -> Shaped {
        let Some(parsed) = face.parsed() else { return Shaped::new(face, Box::default(), Box::default()) };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(word);
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let script = buffer.script();
        let plan = self
            .plans
            .entry((face, script))
            .or_insert_with(|| ShapePlan::new(parsed, Direction::LeftToRight, Some(script), None, &[]));
        let shaped = rustybuzz::shape_with_plan(parsed, plan, buffer);
        let (glyphs, text) = with_text(word, &shaped);
        Shaped::new(face, glyphs, text)
    }
}

/// `[U+0041]`.
fn escape(character: char) -> String {
    format!("[U+{:04X}]", character as u32)
}

/// The glyphs, each of which shows the characters of its cluster, and those characters.
fn with_text(word: &str, shaped: &rustybuzz::GlyphBuffer) -> (Box<[Glyph]>, Box<str>) {
    let (infos, places) = (shaped.glyph_infos(), shaped.glyph_positions());
    let (mut last, mut text) = (None, String::with_capacity(word.len()));
    let glyph = |(at, (info, place)): (usize, (&rustybuzz::GlyphInfo, &rustybuzz::GlyphPosition))| {
        let start = info.cluster as usize;
        let end = infos[at..].iter().map(|next| next.cluster as usize).find(|next| *next > start);
        let said =
            if last == Some(start) { "" } else { word.get(start..end.unwrap_or(word.len())).unwrap_or("") };
        last = Some(start);
        text.push_str(said);
        Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or_default(),
            advance: place.x_advance,
            dx: place.x_offset,
            dy: place.y_offset,
            length: index(said.len()),
        }
    };
    let glyphs = infos.iter().zip(places).enumerate().map(glyph).collect();
    (glyphs, text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(shaped: &Shaped) -> String {
        shaped.said().map(|(_, said)| said).collect()
    }

    #[test]
    fn glyphs_carry_their_characters() {
        let mut shaper = Shaper::default();
        for (input, expected) in [
            ("office", "office"),
            ("Tŷ", "Tŷ"),
            ("Świętokrzyskie", "Świętokrzyskie"),
            ("Αθήνα", "Αθήνα"),
            ("横", "[U+6A2A]"),
            ("🎉", "[U+1F389]"),
            ("Ꞌaꞌuꞌ", "Ꞌaꞌuꞌ"),
            ("नमस्ते", "नमस्ते"),
            ("ᾧ", "ᾧ"),
        ] {
            let shaped = shaper.shape(Face::Regular, input);
            assert_eq!(text(&shaped), expected);
            assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0), "{input}");
        }
        assert_eq!(shaper.warnings.into_sorted().len(), 2);
    }

    #[test]
    fn a_face_borrows_from_the_regular_one_what_it_lacks() {
        let lacking = ('\u{A1}'..'\u{FFFF}').find(|c| Face::Regular.covers(*c) && !Face::Italic.covers(*c));
        let Some(character) = lacking else { return };
        let word = character.to_string();
        let shaped = Shaper::default().shape(Face::Italic, &word);
        assert_eq!((shaped.face, text(&shaped)), (Face::Regular, word));
    }

    #[test]
    fn a_long_word_is_cut_to_the_room_and_loses_nothing() {
        let shaped = Shaper::default().shape(Face::Regular, &"Xy".repeat(100));
        let parts = shaped.cut(50.0, 10.0);
        assert!(parts.len() > 10 && parts.iter().all(|part| part.width_at(10.0) <= 50.0));
        assert_eq!(parts.iter().map(text).collect::<String>(), "Xy".repeat(100));
    }
}
