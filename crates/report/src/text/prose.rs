//! Runs of text to lines: first fit, ragged right.

use std::borrow::Cow;
use std::sync::Arc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::shape::{Shaped, Shaper};
use super::visible::{SOFT_HYPHEN, clean};
use crate::style::Style;
use crate::tag::index;

/// A run before it is broken into lines. `T` says what the run is, for whoever places it.
#[derive(Clone, Debug)]
pub(crate) struct RunSpec<'t, T> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) style: Style,
    pub(crate) about: T,
}

/// Runs, shaped and cut at the places where a line may end. All cells of a table are kept so until its columns have
/// their widths.
#[derive(Clone, Debug)]
pub(crate) struct Prose<T> {
    pub(crate) runs: Box<[(Style, T)]>,
    pieces: Box<[Piece]>,
}

/// A word or a part of one, with the spaces after it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    word: Arc<Shaped>,
    spaces: Option<Arc<Shaped>>,
    /// Drawn where a line ends here, if `then` is soft.
    hyphen: Option<Arc<Shaped>>,
    run: u32,
    then: Then,
}

/// What may come after a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// The next piece, on the same line.
    Stay,
    /// A new line after a hyphen, if need be.
    Soft,
    /// A new line, if need be.
    May,
    /// A new line.
    Must,
}

/// A line of words, ready to be placed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) parts: Vec<Part>,
    /// Without the spaces at its end.
    pub(crate) width: f64,
}

/// Glyphs of one run on one line.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) run: usize,
    /// From the line's start.
    pub(crate) x: f64,
    pub(crate) words: Box<[Arc<Shaped>]>,
}

impl<T> Prose<T> {
    /// Shapes the runs.
    pub(crate) fn new(shaper: &mut Shaper, specs: Vec<RunSpec<'_, T>>) -> Self {
        if let [spec] = specs.as_slice() {
            let whole = clean(&spec.text, &mut shaper.warnings);
            let pieces = Cut::new(shaper, &[(spec.style, whole.len())]).pieces(&whole);
            return Self { runs: specs.into_iter().map(|spec| (spec.style, spec.about)).collect(), pieces };
        }
        let mut whole = String::new();
        let mut ends = Vec::with_capacity(specs.len());
        for spec in &specs {
            whole.push_str(&clean(&spec.text, &mut shaper.warnings));
            ends.push((spec.style, whole.len()));
        }
        let pieces = Cut::new(shaper, &ends).pieces(&whole);
        Self { runs: specs.into_iter().map(|spec| (spec.style, spec.about)).collect(), pieces }
    }

    /// Whether nothing would be printed.
    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The height of a line: that of the tallest run.
    pub(crate) fn leading(&self) -> f64 {
        self.runs.iter().map(|(style, _)| style.leading).fold(0.0, f64::max)
    }

    /// The width of the widest line if lines end only where they must.
    pub(crate) fn natural_width(&self) -> f64 {
        self.widest(|then| then == Then::Must)
    }

    /// The width of the widest part that cannot be broken well.
    pub(crate) fn least_width(&self) -> f64 {
        self.widest(|then| then != Then::Stay)
    }

    /// The lines that fit a width.
    pub(crate) fn wrap(&self, width: f64) -> Vec<Line> {
        let mut lines = LineMaker::new(width, self.pieces.len());
        for word in self.pieces.chunk_by(|piece, _| matches!(piece.then, Then::Stay | Then::Soft)) {
            self.add_word(&mut lines, word);
            if word.last().is_some_and(|piece| piece.then == Then::Must) {
                lines.end();
            }
        }
        lines.finish()
    }

    fn add_word(&self, lines: &mut LineMaker, word: &[Piece]) {
        let mut rest = word;
        loop {
            if lines.fits(self.needed(rest)) {
                rest.iter().for_each(|piece| self.add(lines, piece));
                return;
            }
            if let Some(after) = self.hyphenate(lines, rest) {
                rest = after;
            } else if lines.is_empty() {
                break;
            } else {
                lines.end();
            }
        }
        rest.iter().for_each(|piece| self.add_cut(lines, piece));
    }

    /// Ends the line at the last soft hyphen that it has room for; what comes after it, if there is one.
    fn hyphenate<'p>(&self, lines: &mut LineMaker, word: &'p [Piece]) -> Option<&'p [Piece]> {
        let fits = |at: &usize| {
            let hyphen = word[*at].hyphen.as_ref().map(|hyphen| hyphen.width_at(self.size(&word[*at])));
            hyphen.is_some_and(|hyphen| lines.fits(self.needed(&word[..=*at]) + hyphen))
        };
        let at = (0..word.len().saturating_sub(1)).rev().find(fits)?;
        word[..=at].iter().for_each(|piece| self.add(lines, piece));
        let hyphen = word[at].hyphen.as_ref()?;
        lines.add_glyphs(word[at].run as usize, Arc::clone(hyphen), hyphen.width_at(self.size(&word[at])));
        lines.end();
        Some(&word[at + 1..])
    }

    /// Adds a piece of a word that is wider than a line, cut where the lines end.
    fn add_cut(&self, lines: &mut LineMaker, piece: &Piece) {
        let size = self.size(piece);
        for part in piece.word.cut(lines.width, size) {
            let width = part.width_at(size);
            if !lines.fits(width) && !lines.is_empty() {
                lines.end();
            }
            lines.add_glyphs(piece.run as usize, Arc::new(part), width);
        }
        self.add_spaces(lines, piece);
    }

    fn add(&self, lines: &mut LineMaker, piece: &Piece) {
        lines.add_glyphs(piece.run as usize, Arc::clone(&piece.word), self.width(piece));
        self.add_spaces(lines, piece);
    }

    /// Spaces stay at the end of a line as glyphs, so that extracted text keeps its words apart.
    fn add_spaces(&self, lines: &mut LineMaker, piece: &Piece) {
        let Some(spaces) = &piece.spaces else { return };
        let width = lines.line.width;
        lines.add_glyphs(piece.run as usize, Arc::clone(spaces), self.space_width(piece));
        lines.line.width = width;
    }

    fn size(&self, piece: &Piece) -> f64 {
        self.runs[piece.run as usize].0.size
    }

    fn width(&self, piece: &Piece) -> f64 {
        piece.word.width_at(self.size(piece))
    }

    fn space_width(&self, piece: &Piece) -> f64 {
        piece.spaces.as_ref().map_or(0.0, |spaces| spaces.width_at(self.size(piece)))
    }

    /// The width of pieces without the spaces at their end.
    fn needed(&self, word: &[Piece]) -> f64 {
        let inner: f64 = word.iter().map(|piece| self.width(piece) + self.space_width(piece)).sum();
        inner - word.last().map_or(0.0, |piece| self.space_width(piece))
    }

    fn widest(&self, ends: impl Fn(Then) -> bool) -> f64 {
        let (mut widest, mut x) = (0.0_f64, 0.0);
        for piece in &self.pieces {
            let width = self.width(piece);
            widest = widest.max(x + width);
            x = if ends(piece.then) { 0.0 } else { x + width + self.space_width(piece) };
        }
        widest
    }
}

/// Cuts the text of runs at their ends and where lines may end.
struct Cut<'a> {
    shaper: &'a mut Shaper,
    /// Style and end of each run.
    runs: &'a [(Style, usize)],
    /// The run that is cut.
    run: usize,
    /// How much of the text is cut.
    from: usize,
    pieces: Vec<Piece>,
}

impl<'a> Cut<'a> {
    fn new(shaper: &'a mut Shaper, runs: &'a [(Style, usize)]) -> Self {
        let pieces = std::mem::take(&mut shaper.pieces);
        Self { shaper, runs, run: 0, from: 0, pieces }
    }

    fn pieces(mut self, whole: &str) -> Box<[Piece]> {
        for (at, chance) in linebreaks(whole) {
            let must = chance == BreakOpportunity::Mandatory && at < whole.len();
            self.cut_to(whole, at, if must { Then::Must } else { Then::May });
        }
        let pieces = self.pieces.drain(..).collect();
        self.shaper.pieces = self.pieces;
        pieces
    }

    fn cut_to(&mut self, whole: &str, to: usize, then: Then) {
        while self.run + 1 < self.runs.len() && self.runs[self.run].1 <= self.from {
            self.run += 1;
        }
        while self.from < to {
            let end = to.min(self.runs[self.run].1);
            self.push(&whole[self.from..end], if end == to { then } else { Then::Stay });
            self.from = end;
            if end == self.runs[self.run].1 && self.run + 1 < self.runs.len() {
                self.run += 1;
            }
        }
    }

    fn push(&mut self, text: &str, then: Then) {
        let face = self.runs[self.run].0.face;
        let word = text.trim_end_matches([' ', '\n']);
        let soft = then == Then::May && word.len() == text.len() && word.ends_with(SOFT_HYPHEN);
        let count = text[word.len()..].bytes().filter(|byte| *byte == b' ').count();
        let word = self.shaper.shape(face, &without_guides(word));
        self.pieces.push(Piece {
            hyphen: soft.then(|| self.shaper.hyphen(word.face)),
            word,
            spaces: (count > 0).then(|| self.shaper.spaces(face, count)),
            run: index(self.run),
            then: if soft { Then::Soft } else { then },
        });
    }
}

/// A word without what said where it may be broken.
fn without_guides(word: &str) -> Cow<'_, str> {
    const GUIDES: [char; 3] = ['\u{AD}', '\u{200B}', '\u{2060}'];
    if word.contains(GUIDES) { word.replace(GUIDES, "").into() } else { word.into() }
}

struct LineMaker {
    width: f64,
    x: f64,
    line: Line,
    /// The words of the last part of the line.
    words: Vec<Arc<Shaped>>,
    lines: Vec<Line>,
}

impl LineMaker {
    /// Words and spaces of so many pieces, in a width.
    fn new(width: f64, pieces: usize) -> Self {
        let words = Vec::with_capacity(pieces * 2);
        Self { width, x: 0.0, line: Line::default(), words, lines: Vec::new() }
    }

    fn fits(&self, width: f64) -> bool {
        // A hundredth of a point: a column measured to fit its content must hold it.
        self.x + width <= self.width + 0.01
    }

    fn is_empty(&self) -> bool {
        self.line.parts.is_empty()
    }

    fn add_glyphs(&mut self, run: usize, word: Arc<Shaped>, width: f64) {
        if word.glyphs.is_empty() {
            return;
        }
        let x = self.x;
        self.x += width;
        self.line.width = self.x;
        let goes_on = self.line.parts.last().is_some_and(|part| part.run == run)
            && self.words.last().is_some_and(|last| last.face == word.face);
        if !goes_on {
            self.end_part();
            self.line.parts.push(Part { run, x, words: Box::default() });
        }
        self.words.push(word);
    }

    fn end_part(&mut self) {
        if let Some(part) = self.line.parts.last_mut() {
            part.words = self.words.drain(..).collect();
        }
    }

    fn end(&mut self) {
        self.end_part();
        self.x = 0.0;
        self.lines.push(std::mem::take(&mut self.line));
    }

    fn finish(mut self) -> Vec<Line> {
        if !self.is_empty() {
            self.end();
        }
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::BODY;

    fn prose(texts: &[&str]) -> Prose<()> {
        let specs =
            texts.iter().map(|text| RunSpec { text: (*text).into(), style: BODY, about: () }).collect();
        Prose::new(&mut Shaper::default(), specs)
    }

    fn lines(texts: &[&str], width: f64) -> Vec<String> {
        let words = |line: &Line| {
            let words = line.parts.iter().flat_map(|part| &part.words);
            words.map(|word| &*word.text).collect::<String>()
        };
        prose(texts).wrap(width).iter().map(words).collect()
    }

    #[test]
    fn lines_end_where_they_may_and_where_they_must() {
        assert_eq!(lines(&["one two three"], 45.0), ["one two ", "three"]);
        assert_eq!(lines(&["one\n\ntwo"], 400.0), ["one", "", "two"]);
        assert_eq!(lines(&["call-off"], 25.0), ["call-", "off"]);
        assert_eq!(lines(&["trailing  "], 400.0), ["trailing  "]);
        assert!(lines(&[""], 400.0).is_empty());
    }

    #[test]
    fn soft_hyphens_show_where_a_line_ends_and_joined_words_stay_together() {
        let word = "in\u{AD}ter\u{AD}na\u{AD}tion\u{AD}al";
        assert_eq!(lines(&[word], 400.0), ["international"]);
        assert_eq!(lines(&[word], 40.0), ["interna\u{AD}", "tional"]);
        assert_eq!(lines(&["an ", word], 40.0), ["an inter\u{AD}", "national"]);
        assert_eq!(lines(&["one\u{200B}two"], 25.0), ["one", "two"]);
        assert_eq!(lines(&["one\u{2060}two"], 400.0), ["onetwo"]);
        assert_eq!(lines(&["a b\u{A0}c"], 17.0), ["a ", "b\u{A0}c"]);
        assert_eq!(lines(&["a b\u{2011}c"], 17.0), ["a ", "b\u{2011}c"]);
    }

    #[test]
    fn a_word_in_two_styles_stays_together() {
        assert_eq!(lines(&["see ", "bold", "er ", "text"], 400.0), ["see bolder text"]);
        assert_eq!(lines(&["see ", "bold", "er"], 35.0), ["see ", "bolder"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken() {
        let broken = lines(&["a Llanfairpwllgwyngyllgogerychwyrndrobwll b"], 60.0);
        assert!(broken.len() > 3);
        assert_eq!(broken.concat(), "a Llanfairpwllgwyngyllgogerychwyrndrobwll b");
    }

    #[test]
    fn measured_width_holds_the_text() {
        let prose = prose(&["Llandudno Junction 2026"]);
        assert_eq!(prose.wrap(prose.natural_width()).len(), 1);
        assert_eq!(prose.wrap(prose.least_width()).len(), 3);
    }
}
