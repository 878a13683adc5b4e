//! A page's items as content bytes.

use std::io::Write as _;

use super::fonts::Fonts;
use crate::bitmap::{Bitmap, Turn};
use crate::doc::{Area, Artifact, Colour, Item, Page, Shape, Stroke, TextRun};
use crate::fonts::Face;
use crate::tag::Tree;

/// Adds the content of a page, not yet compressed.
pub(super) fn page(page: &Page, tree: &Tree, fonts: &Fonts, bitmaps: &[Bitmap], out: &mut Vec<u8>) {
    let mut pen = Pen { out, fonts, font: None, fill: None, height: page.height };
    for item in &page.items {
        match item {
            Item::Begin { mcid, node } => {
                pen.say("/");
                pen.say(super::structure::role_name(tree.node(*node).role));
                pen.say(" <</MCID ");
                integer(i64::from(*mcid), pen.out);
                pen.say(">> BDC\n");
            }
            Item::Artifact(kind) => pen.say(artifact(*kind)),
            Item::End => pen.say("EMC\n"),
            Item::Text(run) => pen.text(run),
            Item::Shape(shape) => pen.shape(*shape),
            Item::Picture { bitmap, area } => {
                pen.picture(*bitmap, *area, bitmaps.get(*bitmap).map_or(Turn::Upright, |bitmap| bitmap.turn));
            }
            Item::Turned(run, degrees) => pen.turned(run, *degrees),
        }
    }
}

const fn artifact(kind: Artifact) -> &'static str {
    match kind {
        Artifact::Header | Artifact::Repeated => "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n",
        Artifact::Footer => "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n",
        Artifact::Watermark => "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n",
        Artifact::Decoration => "/Artifact <</Type /Layout>> BDC\n",
    }
}

struct Pen<'a> {
    out: &'a mut Vec<u8>,
    fonts: &'a Fonts,
    /// The font and size last set.
    font: Option<(Face, f64)>,
    /// The fill colour last set.
    fill: Option<Colour>,
    /// Of the page, whose y runs upwards.
    height: f64,
}

impl Pen<'_> {
    /// For what is rare: the formatter takes several times as long as what it writes.
    fn op(&mut self, words: std::fmt::Arguments<'_>) {
        // Writing to memory cannot fail.
        let _ = self.out.write_fmt(words);
        self.out.push(b'\n');
    }

    fn say(&mut self, line: &str) {
        self.out.extend_from_slice(line.as_bytes());
    }

    fn picture(&mut self, bitmap: usize, area: Area, turn: Turn) {
        let Area { x, y, width, height } = area;
        let [a, b, c, d, e, f] = turn.upwards();
        let corner = Point(x + e * width, self.height - y - height + f * height);
        let (a, b, c, d) = (Number(a * width), Number(b * height), Number(c * width), Number(d * height));
        self.op(format_args!("q {a} {b} {c} {d} {corner} cm /{} Do Q", super::images::resource(bitmap)));
    }

    fn turned(&mut self, run: &TextRun, degrees: f64) {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (up, down) = (Number(sin), Number(-sin));
        let (cos, origin) = (Number(cos), Point(run.x, self.height - run.y));
        self.op(format_args!("q {cos} {up} {down} {cos} {origin} cm"));
        self.text(&TextRun { x: 0.0, y: self.height, ..run.clone() });
        self.say("Q\n");
        // What was set inside is forgotten.
        (self.font, self.fill) = (None, None);
    }

    fn text(&mut self, run: &TextRun) {
        self.fill(run.colour);
        self.say("BT\n");
        if self.font != Some((run.face, run.size)) {
            self.op(format_args!("/{} {} Tf", resource(run.face), Number(run.size)));
            self.font = Some((run.face, run.size));
        }
        self.operands(&[run.x, self.height - run.y], "Td\n");
        let mut show = Show::default();
        for (cluster, said) in run.words.iter().flat_map(|word| word.clusters()) {
            let otherwise = self.fonts.says_otherwise(run.face, cluster, said);
            if otherwise {
                show.flush(self.out);
                self.op(format_args!("/Span <</ActualText <{}>>> BDC", utf16_hex(said)));
            }
            for glyph in cluster {
                let (code, advance) = self.fonts.code(run.face, glyph.id);
                if glyph.dy != 0 {
                    show.flush(self.out);
                    self.op(format_args!("{} Ts", Number(f64::from(glyph.dy) * run.size / 1000.0)));
                }
                show.kern -= glyph.dx;
                show.glyph(code, self.out);
                show.kern += glyph.dx + advance - glyph.advance;
                if glyph.dy != 0 {
                    show.flush(self.out);
                    self.say("0 Ts\n");
                }
            }
            if otherwise {
                show.flush(self.out);
                self.say("EMC\n");
            }
        }
        show.flush(self.out);
        self.say("ET\n");
    }

    fn shape(&mut self, shape: Shape) {
        let up = |y: f64| self.height - y;
        match shape {
            Shape::Rectangle { area: Area { x, y, width, height }, fill, stroke } => {
                let corner = up(y) - height;
                self.paint(fill, stroke, |pen| pen.operands(&[x, corner, width, height], "re"));
            }
            Shape::Line { from, to, stroke } => {
                let (from, to) = ([from.0, up(from.1)], [to.0, up(to.1)]);
                self.paint(None, Some(stroke), |pen| {
                    pen.operands(&from, "m ");
                    pen.operands(&to, "l");
                });
            }
            Shape::Circle { centre, radius, fill, stroke } => {
                let centre = (centre.0, up(centre.1));
                self.paint(fill, stroke, |pen| pen.say(&circle(centre, radius)));
            }
        }
    }

    fn paint(&mut self, fill: Option<Colour>, stroke: Option<Stroke>, path: impl FnOnce(&mut Self)) {
        let operator = match (fill, stroke) {
            (Some(_), Some(_)) => " B\n",
            (Some(_), None) => " f\n",
            (None, Some(_)) => " S\n",
            (None, None) => return,
        };
        if let Some(colour) = fill {
            self.fill(colour);
        }
        if let Some(stroke) = stroke {
            self.operands(&parts(stroke.colour), "RG ");
            self.operands(&[stroke.width.into()], "w\n");
            match stroke.dash {
                0.0 => self.say("[] 0 d\n"),
                dash => self.op(format_args!("[{0} {0}] 0 d", Number(dash.into()))),
            }
        }
        path(self);
        self.say(operator);
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.operands(&parts(colour), "rg\n");
            self.fill = Some(colour);
        }
    }

    /// Numbers, each with a space after it, and their operator.
    fn operands(&mut self, numbers: &[f64], operator: &str) {
        for number in numbers {
            Number(*number).write(self.out);
            self.out.push(b' ');
        }
        self.say(operator);
    }
}

/// A colour as three parts of one.
fn parts(Colour(r, g, b): Colour) -> [f64; 3] {
    [r, g, b].map(|part| f64::from(part) / 255.0)
}

/// Glyph codes and the corrections between them, gathered into one TJ. What a long document consists of: written
/// digit by digit.
#[derive(Default)]
struct Show {
    /// Whether the array is open.
    begun: bool,
    /// Whether a string in it is open.
    open: bool,
    /// How far the next glyph is to be moved to the left, in units of 1/1000 em.
    kern: i32,
}

impl Show {
    fn glyph(&mut self, code: u16, out: &mut Vec<u8>) {
        self.settle(out);
        if !self.open {
            self.begin(out);
            out.push(b'<');
            self.open = true;
        }
        out.extend_from_slice(&hex(code));
    }

    fn begin(&mut self, out: &mut Vec<u8>) {
        if !self.begun {
            out.push(b'[');
            self.begun = true;
        }
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        if self.open {
            out.push(b'>');
            self.open = false;
        }
    }

    /// Writes the correction that waits.
    fn settle(&mut self, out: &mut Vec<u8>) {
        if self.kern != 0 {
            self.close(out);
            self.begin(out);
            integer(i64::from(self.kern), out);
            self.kern = 0;
        }
    }

    fn flush(&mut self, out: &mut Vec<u8>) {
        self.settle(out);
        self.close(out);
        if self.begun {
            out.extend_from_slice(b"] TJ\n");
            self.begun = false;
        }
    }
}

/// The name a face has in page resources.
pub(super) fn resource(face: Face) -> String {
    format!("F{}", face.index())
}

/// Text as UTF-16 with byte order mark, in hexadecimal.
fn utf16_hex(text: &str) -> String {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(hex).map(char::from).collect()
}

/// Four digits.
fn hex(code: u16) -> [u8; 4] {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    [12, 8, 4, 0].map(|shift| DIGITS[usize::from(code >> shift & 0xF)])
}

/// A whole number in its digits, without the formatter.
pub(super) fn integer(value: i64, out: &mut Vec<u8>) {
    if value < 0 {
        out.push(b'-');
    }
    // The longest has 20 digits.
    let (mut digits, mut at, mut rest) = ([0; 20], 20, value.unsigned_abs());
    while rest > 0 || at == 20 {
        at -= 1;
        // A digit fits a byte.
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&digits[at..]);
}

/// Four curves; the factor puts their middles on the circle.
fn circle((x, y): (f64, f64), r: f64) -> String {
    const K: f64 = 0.552_285;
    let k = r * K;
    let curve = |a: (f64, f64), b: (f64, f64), to: (f64, f64)| {
        format!(" {} {} {} c", Point(x + a.0, y + a.1), Point(x + b.0, y + b.1), Point(x + to.0, y + to.1))
    };
    let mut path = format!("{} m", Point(x + r, y));
    path.push_str(&curve((r, k), (k, r), (0.0, r)));
    path.push_str(&curve((-k, r), (-r, k), (-r, 0.0)));
    path.push_str(&curve((-r, -k), (-k, -r), (0.0, -r)));
    path.push_str(&curve((k, -r), (r, -k), (r, 0.0)));
    path.push_str(" h");
    path
}

/// A point on a page whose y runs upwards.
struct Point(f64, f64);

impl std::fmt::Display for Point {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", Number(self.0), Number(self.1))
    }
}

/// A number with at most three decimals and no exponent.
pub(crate) struct Number(pub(crate) f64);

impl Number {
    fn write(&self, out: &mut Vec<u8>) {
        // No length in a document comes near the bounds of the type.
        let thousandths = (self.0 * 1000.0).round() as i64;
        if thousandths < 0 {
            out.push(b'-');
        }
        let (whole, rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
        integer(whole as i64, out);
        if rest == 0 {
            return;
        }
        let digits = [rest / 100, rest / 10 % 10, rest % 10].map(|digit| b'0' + digit as u8);
        let used = digits.iter().rposition(|digit| *digit != b'0').map_or(0, |at| at + 1);
        out.push(b'.');
        out.extend_from_slice(&digits[..used]);
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut digits = Vec::with_capacity(12);
        self.write(&mut digits);
        f.write_str(str::from_utf8(&digits).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_plain() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0001, "0"),
            (1.5, "1.5"),
            (-0.25, "-0.25"),
            (841.89, "841.89"),
            (0.001, "0.001"),
            (12.0, "12"),
            (0.05, "0.05"),
            (-12.34, "-12.34"),
        ] {
            assert_eq!(Number(value).to_string(), expected);
        }
    }
}
