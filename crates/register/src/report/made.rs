//! A report that was made.

use super::asked::Composed;
use crate::failure::Failure;
use crate::stop;
use ::report::block::Document;
use ::report::{Doc, Warning, html, lay_out, pdf, svg_pages};
use domain::date::Date;

/// A report, laid out once: the preview's pictures and the file come from the same layout.
#[derive(Debug)]
pub struct Made {
    /// Its title.
    pub title: String,
    /// The name proposed for its file.
    pub file_name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: Pages,
    /// What could not be printed as it was given.
    pub warnings: Vec<Warning>,
    document: Document,
}

/// The pages of a report, drawn as pictures only where somebody looks.
#[derive(Debug)]
pub struct Pages(Doc);

impl Pages {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.pages.len()
    }
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.pages.is_empty()
    }
    /// Every page as an SVG document, from the layout that made the PDF.
    #[must_use]
    pub fn pictures(&self) -> Vec<String> {
        svg_pages(&self.0)
    }
}

impl Made {
    /// Lays a document out and draws it.
    pub(super) fn new(document: &Document, kind: &str, subject: &str, as_at: Date) -> Result<Self, Failure> {
        let about = if subject.is_empty() { kind.to_owned() } else { format!("{kind}-{}", plain(subject)) };
        Self::again(document, &format!("{about}-{as_at}.pdf"))
    }

    /// The same document as one page for a browser, with nothing to load.
    ///
    /// # Errors
    /// Where the document contradicts itself, which a document that was laid out does not.
    pub fn html(&self) -> Result<String, Failure> {
        html(&self.document).map_err(Failure::internal)
    }

    /// The same, of what was composed.
    pub(super) fn of(composed: &Composed) -> Result<Self, Failure> {
        Self::new(&composed.document, composed.kind, &composed.subject, composed.as_at)
    }

    /// The same, under a name that it had before.
    pub(super) fn again(document: &Document, file_name: &str) -> Result<Self, Failure> {
        let laid = lay_out(document).map_err(Failure::internal)?;
        stop::may_go_on()?;
        let bytes = pdf(&laid).map_err(Failure::internal)?;
        let title = format!("{} – {}", document.title, document.subject);
        let warnings = laid.warnings.clone();
        Ok(Self {
            title,
            file_name: file_name.to_owned(),
            bytes,
            pages: Pages(laid),
            warnings,
            document: document.clone(),
        })
    }
}

/// A name that every file system takes: small letters, digits and hyphens, at most 60 of them.
fn plain(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars().flat_map(char::to_lowercase) {
        if character.is_ascii_alphanumeric() {
            out.push(character);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(60);
    let out = out.trim_end_matches('-');
    if out.is_empty() { "report".to_owned() } else { out.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_file_name_is_plain_whatever_the_supplier_is_called() {
        for (name, expected) in [
            ("Fictional Badge Laboratory Limited", "fictional-badge-laboratory-limited"),
            ("C-0007", "c-0007"),
            ("../../etc/passwd", "etc-passwd"),
            ("Ŵy & Co.", "y-co"),
            ("測量", "report"),
            ("", "report"),
        ] {
            assert_eq!(plain(name), expected, "{name}");
        }
        assert_eq!(plain(&"long ".repeat(40)).len(), 59);
    }
}
