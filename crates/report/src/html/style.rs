//! The page's style: the sheet beside this file, and what its print repeats on every page.

use crate::block::{Band, Document};

/// The whole style sheet of a document.
pub(super) fn sheet(document: &Document) -> String {
    let marking = string(&document.marking);
    let number = counted(&document.labels.page_of);
    format!(
        "{}@page{{@top-center{{content:{marking}}}@bottom-center{{content:{marking}}}@bottom-right{{content:{number}}}}}\n",
        include_str!("style.css")
    )
}

/// The class of a band's mark.
pub(super) const fn band_class(band: Band) -> &'static str {
    match band {
        Band::Low => "low",
        Band::Moderate => "moderate",
        Band::High => "high",
        Band::Extreme => "extreme",
        Band::NotAssessed => "not-assessed",
    }
}

/// `Page {page} of {pages}` as strings and counters.
fn counted(template: &str) -> String {
    let mut out = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let Some(end) = rest[at..].find('}').map(|end| at + end) else { break };
        let counter = match &rest[at + 1..end] {
            "page" => "counter(page)",
            "pages" => "counter(pages)",
            _ => "\"\"",
        };
        out.extend([string(&rest[..at]), counter.to_owned()]);
        rest = &rest[end + 1..];
    }
    out.push(string(rest));
    out.join(" ")
}

/// A string of a style sheet: everything but letters, digits and spaces by its number, so that nothing can end it.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars().filter(|one| !one.is_control()) {
        if character.is_alphanumeric() || character == ' ' {
            out.push(character);
        } else {
            out.push_str(&format!("\\{:x} ", character as u32));
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_cannot_end_early() {
        for (text, expected) in [
            ("OFFICIAL-SENSITIVE: A", "\"OFFICIAL\\2d SENSITIVE\\3a  A\""),
            ("\"}</style>", "\"\\22 \\7d \\3c \\2f style\\3e \""),
        ] {
            assert_eq!(string(text), expected);
        }
        assert_eq!(counted("Page {page} of {pages}"), "\"Page \" counter(page) \" of \" counter(pages) \"\"");
    }
}
