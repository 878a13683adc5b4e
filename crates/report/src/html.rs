//! The same document as one page of HTML: semantic, self-contained, without script, for reading on a screen, with a
//! screen reader, or printing from a browser. Written from the blocks; it knows nothing of pages.

mod blocks;
mod escape;
mod figure;
mod inline;
mod style;
mod table;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use crate::block::Document;
use crate::failure::LayoutFailure;
use crate::layout::{self, HeadingEntry};
use crate::warnings::Warnings;
use escape::{attribute, text};

/// The document as an HTML page. The same document always gives the same text.
///
/// # Errors
/// Where the document contradicts itself, as [`crate::lay_out`] does.
pub fn html(document: &Document) -> Result<String, LayoutFailure> {
    let mut page = Page::new(document)?;
    page.body()?;
    Ok(page.whole())
}

/// What is known while the page is written.
struct Page<'a> {
    document: &'a Document,
    headings: Vec<HeadingEntry>,
    next_heading: usize,
    tables: usize,
    figures: usize,
    notes: Vec<String>,
    warnings: Warnings,
    out: String,
}

impl<'a> Page<'a> {
    fn new(document: &'a Document) -> Result<Self, LayoutFailure> {
        Ok(Self {
            document,
            headings: layout::headings(document)?,
            next_heading: 0,
            tables: 0,
            figures: 0,
            notes: Vec::new(),
            warnings: Warnings::default(),
            out: String::with_capacity(64 * 1024),
        })
    }

    /// Adds markup.
    fn put(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Adds an element with words in it, unless there are none.
    fn words(&mut self, opening: &str, words: &str, closing: &str) {
        let words = text(words, &mut self.warnings);
        if !words.trim().is_empty() {
            self.out.extend([opening, &words, closing, "\n"]);
        }
    }

    fn body(&mut self) -> Result<(), LayoutFailure> {
        let document = self.document;
        self.put("<header>\n");
        self.words("<p class=\"marking\">", &document.marking, "</p>");
        self.put("</header>\n<main>\n");
        self.cover();
        for block in &document.blocks {
            self.block(block)?;
        }
        self.notes();
        self.put("</main>\n<footer>\n");
        self.words("<p class=\"marking\">", &document.marking, "</p>");
        for line in &document.footer {
            self.words("<p>", line, "</p>");
        }
        self.put("</footer>\n");
        Ok(())
    }

    /// The notes, each leading back to where its number stands.
    fn notes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        self.put("<div class=\"notes\" data-notes>\n");
        for (at, note) in std::mem::take(&mut self.notes).iter().enumerate() {
            let (name, number) = (at + 1, layout::raised(at + 1));
            let note = text(note, &mut self.warnings);
            self.put(&format!("<p id=\"n{name}\"><a href=\"#r{name}\">{number}</a> {note}</p>\n"));
        }
        self.put("</div>\n");
    }

    fn cover(&mut self) {
        let (document, cover) = (self.document, &self.document.cover);
        self.words("<p class=\"organisation\">", &cover.organisation, "</p>");
        let title = self.title(layout::both(&document.title, cover.title_also.as_ref()));
        self.put(&format!("<h1>{title}</h1>\n"));
        self.words("<p class=\"subtitle\">", &cover.subtitle, "</p>");
        if !cover.facts.is_empty() {
            let plain =
                |(label, value): &(String, String)| (label.clone(), crate::block::plain(value.clone()));
            let facts: Vec<_> = cover.facts.iter().map(plain).collect();
            self.key_values(&facts, false);
        }
        if cover.own_page {
            self.page_break();
        }
    }

    /// The head, which names what may be loaded and run: nothing but this very style and pictures held in the page.
    fn whole(self) -> String {
        let document = self.document;
        let style = style::sheet(document);
        let hash = BASE64.encode(Sha256::digest(style.as_bytes()));
        let meta = |name: &str, content: &str| match content {
            "" => String::new(),
            content => format!("<meta name=\"{name}\" content=\"{}\">\n", attribute(content)),
        };
        let mut title = document.title.clone();
        if !document.subject.is_empty() {
            title = format!("{title} – {}", document.subject);
        }
        format!(
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; \
             img-src data:; base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             {author}{subject}{date}<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
            language = attribute(&document.language),
            author = meta("author", &document.author),
            subject = meta("description", &document.subject),
            date = meta("dcterms.date", &document.as_at.to_string()),
            title = attribute(&title),
            body = self.out,
        )
    }
}
