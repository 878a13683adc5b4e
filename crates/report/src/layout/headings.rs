//! Headings: numbers, levels, places to link to.

use std::collections::HashSet;

use super::paragraph::About;
use super::slab::{Ink, Slab};
use super::{Setter, paragraph};
use crate::block::{Block, Document, Inline};
use crate::failure::LayoutFailure;
use crate::style;
use crate::tag::{NodeId, Role};
use crate::text::RunSpec;

/// A heading as contents, outline and links need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HeadingEntry {
    pub(crate) id: String,
    /// 1 to 4; never more than one deeper than the heading before.
    pub(crate) level: u8,
    /// With its number.
    pub(crate) title: String,
    /// The same in another language.
    pub(crate) also: Option<Inline>,
}

/// Between the two languages of a heading.
const BETWEEN: &str = " / ";

impl HeadingEntry {
    /// In both languages.
    pub(crate) fn whole(&self) -> String {
        match &self.also {
            Some(also) => format!("{}{BETWEEN}{}", self.title, also.text),
            None => self.title.clone(),
        }
    }

    /// Its words in both languages.
    pub(crate) fn both(&self) -> Both<'_> {
        both(&self.title, self.also.as_ref())
    }
}

/// Words with what parts them from those in the other language, and those as a run of their own.
pub(crate) type Both<'a> = (String, Option<&'a Inline>);

/// A title in both languages; what parts them is there only where the other is.
pub(crate) fn both<'a>(title: &str, also: Option<&'a Inline>) -> Both<'a> {
    match also {
        Some(also) => (format!("{title}{BETWEEN}"), Some(also)),
        None => (title.to_owned(), None),
    }
}

/// All headings of the document, numbered.
pub(crate) fn collect(document: &Document) -> Result<Vec<HeadingEntry>, LayoutFailure> {
    let mut ids = HashSet::new();
    let mut numbers = Vec::<usize>::new();
    let mut entries = Vec::new();
    for block in &document.blocks {
        let Block::Heading { level, text, id, also } = block else { continue };
        if !ids.insert(id.as_str()) {
            return Err(LayoutFailure::DuplicateHeading(id.clone()));
        }
        let level = usize::from((*level).clamp(1, 4)).min(numbers.len() + 1);
        numbers.truncate(level);
        match numbers.get_mut(level - 1) {
            Some(number) => *number += 1,
            None => numbers.push(1),
        }
        let title = if document.numbered { format!("{} {text}", dotted(&numbers)) } else { text.clone() };
        // At most 4, so that the conversion cannot fail.
        entries.push(HeadingEntry {
            id: id.clone(),
            level: u8::try_from(level).unwrap_or(4),
            title,
            also: also.clone(),
        });
    }
    Ok(entries)
}

fn dotted(numbers: &[usize]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(".")
}

impl Setter<'_> {
    /// A title's words as content of a node; those in another language as a node of their own below it.
    pub(super) fn in_both<'t>(
        &mut self,
        (text, also): Both<'t>,
        style: style::Style,
        node: NodeId,
    ) -> Vec<RunSpec<'t, About>> {
        let mut specs = vec![RunSpec { text: text.into(), style, about: About::node(node) }];
        if let Some(also) = also {
            let span = self.tree.add(Role::Span, node);
            self.tree.node_mut(span).rare().language.clone_from(&also.language);
            specs.push(RunSpec { text: also.text.as_str().into(), style, about: About::node(span) });
        }
        specs
    }

    /// The next heading of the document.
    pub(super) fn heading(&mut self) {
        let at = self.next_heading;
        self.next_heading += 1;
        let Some(entry) = self.headings.get(at).cloned() else { return };
        let style = style::heading(entry.level);
        let node = self.top(Role::Heading(entry.level + 1));
        let specs = self.in_both(entry.both(), style, node);
        let prose = self.prose(specs);
        let mut slabs = paragraph::slabs(&prose, 0.0, self.body_width());
        if slabs.is_empty() {
            slabs.push(Slab { inks: vec![Ink::Touch(node)], ..Slab::default() });
        }
        let (before, after) = spaces(entry.level);
        slabs.iter_mut().for_each(|slab| slab.keep = true);
        if let Some(first) = slabs.first_mut() {
            first.before = before;
            first.inks.insert(0, Ink::Anchor(at));
        }
        if let Some(last) = slabs.last_mut() {
            last.after = after;
        }
        self.slabs.extend(slabs);
    }
}

/// Space above and below.
const fn spaces(level: u8) -> (f64, f64) {
    match level {
        1 => (24.0, 7.0),
        2 => (17.0, 5.0),
        _ => (12.0, 3.5),
    }
}
