//! Runs of text.

use super::Page;
use super::escape::{attribute, text};
use crate::block::{Inline, Target};
use crate::layout::{is_web, raised};
use crate::warnings::Warning;

impl Page<'_> {
    /// The runs, one after the other.
    pub(super) fn runs(&mut self, runs: &[Inline]) {
        for run in runs {
            if !run.text.is_empty() {
                let markup = self.run(run);
                self.put(&markup);
            }
            if let Some(note) = &run.note {
                self.notes.push(note.clone());
                let (name, number) = (self.notes.len(), raised(self.notes.len()));
                self.put(&format!("<a id=\"r{name}\" class=\"number\" href=\"#n{name}\">{number}</a>"));
            }
        }
    }

    fn run(&mut self, run: &Inline) -> String {
        let mut markup = text(&run.text, &mut self.warnings);
        if run.bold {
            markup = format!("<strong>{markup}</strong>");
        } else if run.italic {
            markup = format!("<em>{markup}</em>");
        }
        let language = run.language.as_ref().map(|tag| format!(" lang=\"{}\"", attribute(tag)));
        match (run.link.as_ref().and_then(|target| self.address(target)), language) {
            (Some(address), language) => {
                let language = language.unwrap_or_default();
                format!("<a href=\"{}\"{language}>{markup}</a>", attribute(&address))
            }
            (None, Some(language)) => format!("<span{language}>{markup}</span>"),
            (None, None) => markup,
        }
    }

    /// Where a link leads, if it can be followed safely.
    fn address(&mut self, target: &Target) -> Option<String> {
        match target {
            Target::Heading(id) => {
                let at = self.headings.iter().position(|heading| heading.id == *id);
                if at.is_none() {
                    self.warnings.add(Warning::UnknownHeading(id.clone()));
                }
                at.map(|at| format!("#{}", anchor(at)))
            }
            Target::Web(address) => is_web(address).then(|| address.clone()),
        }
    }
}

/// The name of a heading's place: ids are any text, and a name must have no space.
pub(super) fn anchor(heading: usize) -> String {
    format!("s{}", heading + 1)
}
