//! Paragraphs: inline runs to lines, one slab a line.

use super::Setter;
use super::slab::{Aim, Ink, Mark, Slab};
use crate::block::{Align, Inline};
use crate::doc::{Area, Artifact, TextRun};
use crate::fonts::Face;
use crate::style::{BLUE, BODY, Style};
use crate::tag::{NodeId, Role};
use crate::text::{Line, Prose, RunSpec, Shaper};

/// What a run is: whose content, and where it leads.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub(crate) mark: Mark,
    pub(crate) link: Option<Box<(NodeId, Aim)>>,
}

impl About {
    pub(crate) const fn node(node: NodeId) -> Self {
        Self { mark: Mark::Node(node), link: None }
    }

    pub(crate) const fn artifact(kind: Artifact) -> Self {
        Self { mark: Mark::Artifact(kind), link: None }
    }
}

pub(crate) type Words = Prose<About>;

impl Setter<'_> {
    pub(super) fn paragraph(&mut self, text: &[Inline]) {
        let node = self.top(Role::Paragraph);
        let runs = self.runs(text, BODY, node);
        let words = self.prose(runs);
        let mut slabs = slabs(&words, 0.0, self.body_width());
        space(&mut slabs, 0.0, 7.0);
        self.slabs.extend(slabs);
    }

    pub(crate) fn prose(&mut self, runs: Vec<RunSpec<'_, About>>) -> Words {
        Prose::new(&mut self.shaper, runs)
    }

    /// Plain words of a node in one style.
    pub(crate) fn words(&mut self, text: &str, style: Style, node: NodeId) -> Words {
        self.prose(vec![RunSpec { text: text.into(), style, about: About::node(node) }])
    }

    /// Inline runs as content of `node`; links and other languages get nodes of their own below it.
    pub(crate) fn runs<'t>(
        &mut self,
        inlines: &'t [Inline],
        style: Style,
        node: NodeId,
    ) -> Vec<RunSpec<'t, About>> {
        let mut specs = Vec::with_capacity(inlines.len());
        for inline in inlines {
            specs.push(self.run(inline, style, node));
            if let Some(note) = &inline.note {
                specs.push(self.reference(note, style, node));
            }
        }
        specs
    }

    fn run<'t>(&mut self, inline: &'t Inline, style: Style, parent: NodeId) -> RunSpec<'t, About> {
        let aim = inline.link.as_ref().and_then(|target| self.target(target));
        let node = match (&aim, &inline.language) {
            (Some(_), _) => self.tree.add(Role::Link, parent),
            (None, Some(_)) => self.tree.add(Role::Span, parent),
            (None, None) => parent,
        };
        if let (true, Some(language)) = (node != parent, &inline.language) {
            self.tree.node_mut(node).rare().language = Some(language.clone());
        }
        let style = match (inline.bold, inline.italic) {
            (true, _) => style.in_face(Face::Semibold),
            (false, true) => style.in_face(Face::Italic),
            (false, false) => style,
        };
        let style = if aim.is_some() { style.in_colour(BLUE) } else { style };
        let about = About { mark: Mark::Node(node), link: aim.map(|aim| Box::new((node, aim))) };
        RunSpec { text: inline.text.as_str().into(), style, about }
    }
}

/// Plain words that are no content.
pub(crate) fn decoration(shaper: &mut Shaper, text: &str, style: Style, kind: Artifact) -> Words {
    Prose::new(shaper, vec![RunSpec { text: text.into(), style, about: About::artifact(kind) }])
}

/// One slab a line; first and last two lines stay together.
pub(crate) fn slabs(words: &Words, x: f64, width: f64) -> Vec<Slab> {
    let lines = words.wrap(width);
    let (count, leading) = (lines.len(), words.leading());
    let slab = |(at, line): (usize, Line)| {
        let mut inks = Vec::with_capacity(line.parts.len());
        line_inks(words, line, &Placing { x, top: 0.0, width, align: Align::Start }, &mut inks);
        let keep = at + 1 < count && (at == 0 || at + 2 == count);
        Slab { height: leading, keep, inks, ..Slab::default() }
    };
    lines.into_iter().enumerate().map(slab).collect()
}

/// Sets the space above the first and below the last slab.
pub(crate) fn space(slabs: &mut [Slab], before: f64, after: f64) {
    if let Some(first) = slabs.first_mut() {
        first.before = before;
    }
    if let Some(last) = slabs.last_mut() {
        last.after = after;
    }
}

/// Where a line goes.
pub(crate) struct Placing {
    pub(crate) x: f64,
    pub(crate) top: f64,
    pub(crate) width: f64,
    pub(crate) align: Align,
}

/// Draws a line.
pub(crate) fn line_inks(words: &Words, line: Line, at: &Placing, inks: &mut Vec<Ink>) {
    let spare = (at.width - line.width).max(0.0);
    let x = at.x
        + match at.align {
            Align::Start => 0.0,
            Align::Centre => spare / 2.0,
            Align::End => spare,
        };
    let leading = words.leading();
    for part in line.parts {
        let (style, about) = &words.runs[part.run];
        let face = part.words.first().map_or(style.face, |word| word.face);
        let y = at.top + (leading - style.leading) / 2.0 + style.baseline();
        let run =
            TextRun { x: x + part.x, y, face, size: style.size, colour: style.colour, words: part.words };
        let link = about.link.as_deref().map(|(node, aim)| {
            let area = Area::new(run.x, at.top, run.width(), leading);
            Ink::Link { node: *node, area, aim: aim.clone(), words: run.text() }
        });
        inks.push(Ink::Text(about.mark, run));
        inks.extend(link);
    }
}

/// Draws lines below one another and returns the height they take.
pub(crate) fn block_inks(words: &Words, at: &Placing, inks: &mut Vec<Ink>) -> f64 {
    let leading = words.leading();
    let mut top = at.top;
    for line in words.wrap(at.width) {
        line_inks(words, line, &Placing { top, ..*at }, inks);
        top += leading;
    }
    top - at.top
}
