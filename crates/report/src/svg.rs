//! Page pictures for the preview: the pages of the same document as SVG, letters as outlines.
//!
//! A picture holds no text, no font, no script and nothing to load, so that it can be shown as a `data:` image.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use crate::bitmap::{Bitmap, Turn};
use crate::doc::{Area, Colour, Doc, Item, Page, Shape, Stroke, TextRun};
use crate::draw::Number;
use crate::fonts::Face;
use crate::tag::{NodeId, Role};

/// One SVG document a page.
pub fn svg_pages(doc: &Doc) -> Vec<String> {
    doc.pages.iter().map(|page| picture(doc, page)).collect()
}

/// One SVG document a figure, as large as the figure and titled by its alternative text.
pub fn svg_figures(doc: &Doc) -> Vec<String> {
    let mut figures = Vec::new();
    for page in &doc.pages {
        let mut drawn: Vec<NodeId> = Vec::new();
        for item in &page.items {
            if let Item::Begin { node, .. } = item
                && doc.tree.node(*node).role == Role::Figure
                && !drawn.contains(node)
            {
                drawn.push(*node);
            }
        }
        figures.extend(drawn.into_iter().filter_map(|node| figure(doc, page, node)));
    }
    figures
}

fn picture(doc: &Doc, page: &Page) -> String {
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">\
         <rect width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>",
        w = Number(page.width),
        h = Number(page.height)
    );
    let items: Vec<&Item> = page.items.iter().collect();
    draw(doc, &items, &mut out);
    out.push_str("</svg>\n");
    out
}

/// Room around a figure, in points.
const ROOM: f64 = 8.0;

fn figure(doc: &Doc, page: &Page, node: NodeId) -> Option<String> {
    let [x, y, width, height] = doc.tree.node(node).bounds()?;
    let alternative = doc.tree.node(node).alternative().unwrap_or_default();
    let (x, y, width, height) = (x - ROOM, y - ROOM, width + 2.0 * ROOM, height + 2.0 * ROOM);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"{x} {y} {w} {h}\" role=\"img\">\
         <title>{title}</title><rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>",
        title = escaped(alternative),
        x = Number(x),
        y = Number(y),
        w = Number(width),
        h = Number(height)
    );
    draw(doc, &content(page, node), &mut out);
    out.push_str("</svg>\n");
    Some(out)
}

/// What stands on a page as content of a node.
fn content(page: &Page, wanted: NodeId) -> Vec<&Item> {
    let mut inside = false;
    let mut items = Vec::new();
    for item in &page.items {
        match item {
            Item::Begin { node, .. } => inside = *node == wanted,
            Item::Artifact(_) | Item::End => inside = false,
            _ if inside => items.push(item),
            _ => {}
        }
    }
    items
}

/// Text of XML, without the control characters that it cannot hold.
fn escaped(text: &str) -> String {
    let plain: String = text.chars().filter(|one| !one.is_control()).collect();
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn draw(doc: &Doc, items: &[&Item], out: &mut String) {
    outlines(items, out);
    for item in items {
        match item {
            Item::Text(run) => text(run, out),
            Item::Shape(shape) => self::shape(*shape, out),
            Item::Picture { bitmap, area } => {
                if let Some(bitmap) = doc.bitmaps.get(*bitmap) {
                    embedded(bitmap, *area, out);
                }
            }
            Item::Turned(run, degrees) => {
                let (x, y) = (Number(run.x), Number(run.y));
                let _ = write!(out, "<g transform=\"rotate({} {x} {y})\">", Number(-degrees));
                text(run, out);
                out.push_str("</g>");
            }
            Item::Begin { .. } | Item::Artifact(_) | Item::End => {}
        }
    }
}

/// Each glyph once, in units of 1/1000 em, y upwards.
fn outlines(items: &[&Item], out: &mut String) {
    let mut used = BTreeSet::new();
    for item in items {
        if let Item::Text(run) | Item::Turned(run, _) = item {
            used.extend(run.words.iter().flat_map(|word| &word.glyphs).map(|glyph| (run.face, glyph.id)));
        }
    }
    out.push_str("<defs>");
    for (face, glyph) in used {
        let mut path = PathData(String::new());
        let drawn = face.parsed().and_then(|parsed| parsed.outline_glyph(GlyphId(glyph), &mut path));
        if drawn.is_some() {
            let _ = write!(out, "<path id=\"{}\" d=\"{}\"/>", name(face, glyph), path.0);
        }
    }
    out.push_str("</defs>");
}

fn name(face: Face, glyph: u16) -> String {
    format!("g{}-{glyph}", face.index())
}

fn text(run: &TextRun, out: &mut String) {
    let scale = run.size / 1000.0;
    let _ = write!(
        out,
        "<g transform=\"translate({} {}) scale({scale:.5} -{scale:.5})\" fill=\"{}\">",
        Number(run.x),
        Number(run.y),
        Hex(run.colour)
    );
    let mut pen = 0;
    for (glyph, said) in run.words.iter().flat_map(|word| word.said()) {
        if !said.trim().is_empty() || said.is_empty() {
            let _ = write!(out, "<use href=\"#{}\" x=\"{}\"", name(run.face, glyph.id), pen + glyph.dx);
            if glyph.dy != 0 {
                let _ = write!(out, " y=\"{}\"", glyph.dy);
            }
            out.push_str("/>");
        }
        pen += glyph.advance;
    }
    out.push_str("</g>");
}

fn embedded(bitmap: &Bitmap, area: Area, out: &mut String) {
    let address = bitmap.address();
    let (x, y, width, height) = (Number(area.x), Number(area.y), Number(area.width), Number(area.height));
    if bitmap.turn == Turn::Upright {
        let _ = write!(
            out,
            "<image href=\"{address}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
        );
        return;
    }
    let [a, b, c, d, e, f] = bitmap.turn.downwards();
    let _ = write!(
        out,
        "<image href=\"{address}\" width=\"1\" height=\"1\" preserveAspectRatio=\"none\" \
         transform=\"matrix({} {} {} {} {} {})\"/>",
        Number(a * area.width),
        Number(b * area.height),
        Number(c * area.width),
        Number(d * area.height),
        Number(e * area.width + area.x),
        Number(f * area.height + area.y)
    );
}

fn shape(shape: Shape, out: &mut String) {
    let _ = match shape {
        Shape::Rectangle { area: Area { x, y, width, height }, fill, stroke } => write!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>",
            Number(x),
            Number(y),
            Number(width),
            Number(height),
            Paint(fill, stroke)
        ),
        Shape::Line { from, to, stroke } => write!(
            out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>",
            Number(from.0),
            Number(from.1),
            Number(to.0),
            Number(to.1),
            Paint(None, Some(stroke))
        ),
        Shape::Circle { centre, radius, fill, stroke } => write!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>",
            Number(centre.0),
            Number(centre.1),
            Number(radius),
            Paint(fill, stroke)
        ),
    };
}

struct Hex(Colour);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0.0, self.0.1, self.0.2)
    }
}

/// Attributes of inside and outline.
struct Paint(Option<Colour>, Option<Stroke>);

impl std::fmt::Display for Paint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(colour) => write!(f, " fill=\"{}\"", Hex(colour))?,
            None => f.write_str(" fill=\"none\"")?,
        }
        if let Some(stroke) = self.1 {
            write!(f, " stroke=\"{}\" stroke-width=\"{}\"", Hex(stroke.colour), Number(stroke.width.into()))?;
            if stroke.dash > 0.0 {
                write!(f, " stroke-dasharray=\"{}\"", Number(stroke.dash.into()))?;
            }
        }
        Ok(())
    }
}

/// A glyph's outline as path data; its coordinates are whole units.
struct PathData(String);

impl PathData {
    fn step(&mut self, letter: char, numbers: &[f32]) {
        self.0.push(letter);
        for (at, number) in numbers.iter().enumerate() {
            if at > 0 {
                self.0.push(' ');
            }
            let _ = write!(self.0, "{}", Number(f64::from(*number)));
        }
    }
}

impl OutlineBuilder for PathData {
    fn move_to(&mut self, x: f32, y: f32) {
        self.step('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.step('L', &[x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.step('Q', &[x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.step('C', &[x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
