//! Blocks as elements, each with the meaning that its tag has in print.

use super::Page;
use super::escape::{attribute, text};
use super::inline::anchor;
use crate::block::{Block, CalloutKind, Inline};
use crate::failure::LayoutFailure;
use crate::layout::{self, Both};

impl Page<'_> {
    pub(super) fn block(&mut self, block: &Block) -> Result<(), LayoutFailure> {
        match block {
            Block::Heading { .. } => self.heading(),
            Block::Paragraph { text } => self.paragraph("<p>", text),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::KeyValues { rows, large } => self.key_values(rows, *large),
            Block::Table(table) => self.table(table)?,
            Block::Figure(figure) => self.figure(figure)?,
            Block::Image(image) => self.image(image)?,
            Block::Callout { kind, title, text } => self.callout(*kind, title, text),
            Block::PageBreak | Block::PageBreakOrGap => self.page_break(),
            Block::Contents { depth } => self.contents(*depth),
            Block::SignOff { columns, rows } => self.sign_off(columns, rows)?,
            // How pages are held is the printer's affair here.
            Block::Pages { .. } | Block::Spacer => {}
        }
        Ok(())
    }

    pub(super) fn page_break(&mut self) {
        self.put("<div class=\"page-break\"></div>\n");
    }

    fn heading(&mut self) {
        let at = self.next_heading;
        self.next_heading += 1;
        let Some(entry) = self.headings.get(at).cloned() else { return };
        let (level, title) = (entry.level + 1, self.title(entry.both()));
        self.put(&format!("<h{level} id=\"{}\">{title}</h{level}>\n", anchor(at)));
    }

    /// A title in both its languages.
    pub(super) fn title(&mut self, (words, also): Both<'_>) -> String {
        let mut title = text(&words, &mut self.warnings);
        if let Some(also) = also {
            let language = attribute(also.language.as_deref().unwrap_or_default());
            title.push_str(&format!(
                "<span lang=\"{language}\">{}</span>",
                text(&also.text, &mut self.warnings)
            ));
        }
        title
    }

    fn paragraph(&mut self, opening: &str, runs: &[Inline]) {
        if runs.iter().any(|run| !run.text.trim().is_empty()) {
            self.put(opening);
            self.runs(runs);
            self.put("</p>\n");
        }
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Inline>]) {
        if items.is_empty() {
            return;
        }
        let name = if ordered { "ol" } else { "ul" };
        self.put(&format!("<{name}>\n"));
        for item in items {
            self.put("<li>");
            self.runs(item);
            self.put("</li>\n");
        }
        self.put(&format!("</{name}>\n"));
    }

    fn callout(&mut self, kind: CalloutKind, title: &str, runs: &[Inline]) {
        let class = match kind {
            CalloutKind::Note => "note",
            CalloutKind::Caution => "caution",
            CalloutKind::Warning => "warning",
        };
        self.put(&format!("<div class=\"callout {class}\">\n"));
        self.words("<p class=\"callout-title\">", title, "</p>");
        self.paragraph("<p>", runs);
        self.put("</div>\n");
    }

    /// Links to the headings, nested as they are.
    fn contents(&mut self, depth: u8) {
        let labels = &self.document.labels;
        let title = self.title(layout::both(&labels.contents, labels.contents_also.as_ref()));
        self.put(&format!("<h2 id=\"contents\">{title}</h2>\n<nav aria-labelledby=\"contents\">\n"));
        let mut level = 0;
        for (at, entry) in self.headings.clone().iter().enumerate().filter(|(_, entry)| entry.level <= depth)
        {
            match entry.level {
                deeper if deeper > level => self.put(&"<ol>\n".repeat(usize::from(deeper - level))),
                same => self.put(&format!("</li>\n{}", "</ol>\n</li>\n".repeat(usize::from(level - same)))),
            }
            level = entry.level;
            let title = self.title(entry.both());
            self.put(&format!("<li><a href=\"#{}\">{title}</a>", anchor(at)));
        }
        if level > 0 {
            self.put("</li>\n");
            self.put(&"</ol>\n</li>\n".repeat(usize::from(level - 1)));
            self.put("</ol>\n");
        }
        self.put("</nav>\n");
    }
}
