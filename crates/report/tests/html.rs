//! The document as a page: closed in itself, nothing of the content is markup, and the same document gives the same page.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use report::block::*;
use report::{LayoutFailure, html};
use support::{document, specimen};

const STRINGS: &str = include_str!("../../../tests/fixtures/naughty-strings/blns.json");

/// All tags of a page but those of the document type.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(2).map(|rest| rest.split('>').next().unwrap()).collect()
}

#[test]
fn a_page_loads_and_runs_nothing() {
    let page = html(&specimen()).unwrap();
    for unwanted in ["<script", "<link", "<iframe", "@import", "url(", " style=", " onload", "src=\"http"] {
        assert!(!page.contains(unwanted), "{unwanted}");
    }
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    assert_eq!(page.matches("<style>").count(), 1);
    assert_eq!(page.matches("<img ").count(), page.matches("src=\"data:image/").count());
}

#[test]
fn naughty_strings_open_no_tag() {
    let strings: Vec<String> = serde_json::from_str(STRINGS).unwrap();
    let plain = |text: &str| {
        let mut blocks = vec![Block::heading(1, "h", text), Block::text(text), Block::bullets([text])];
        blocks.push(Block::facts([(text, text)]));
        blocks.push(Block::callout(CalloutKind::Note, text, text));
        blocks.push(Block::Table(Table::new([Column::fit(text)]).caption(text).row([text]).note(text)));
        blocks.push(Block::paragraph([Inline::to_web(text, text), Inline::new(text).in_language(text)]));
        let mut document = document(blocks);
        (document.title, document.subject) = (text.to_owned(), text.to_owned());
        (document.marking, document.footer) = (text.to_owned(), vec![text.to_owned()]);
        html(&document).unwrap()
    };
    let known = [
        "html", "head", "body", "meta", "title", "style", "header", "footer", "main", "h1", "h2", "p", "ul",
        "li", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "span", "a", "br", "wbr",
    ];
    for text in &strings {
        let page = plain(text);
        for tag in tags(&page) {
            let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap();
            assert!(known.contains(&name), "{tag} from {text:?}");
        }
        let ends = |name: &str| page.matches(&format!("</{name}>")).count();
        assert_eq!((ends("html"), ends("style"), ends("main"), ends("table")), (1, 1, 1, 2), "{text:?}");
        assert!(!page.contains("href=\"javascript"), "{text:?}");
    }
}

#[test]
fn headings_and_contents_are_nested_and_lead_to_each_other() {
    let levels = [1, 2, 3, 1, 2, 2, 4];
    let mut blocks = vec![Block::Contents { depth: 4 }];
    blocks.extend(
        levels.iter().enumerate().map(|(at, level)| Block::heading(*level, at.to_string(), "Heading")),
    );
    let page = html(&document(blocks)).unwrap();
    for name in ["ol", "li", "nav"] {
        assert_eq!(
            page.matches(&format!("<{name}>")).count() + page.matches(&format!("<{name} ")).count(),
            page.matches(&format!("</{name}>")).count(),
            "{name}"
        );
    }
    for at in 1..=levels.len() {
        assert_eq!(page.matches(&format!("href=\"#s{at}\"")).count(), 1);
        assert_eq!(page.matches(&format!("id=\"s{at}\"")).count(), 1);
    }
    // A skipped level is closed up, as in print.
    assert!(page.contains("<h4 id=\"s7\">"), "{page}");
}

#[test]
fn a_table_says_what_its_cells_head_and_an_empty_one_says_so() {
    let page = html(&specimen()).unwrap();
    assert!(page.contains("<th scope=\"col\" class=\"end\">People</th>"));
    assert!(page.contains("<span class=\"band extreme\">E</span> Extreme</td>"));
    assert!(page.contains("<caption>Table 1. Data items held by the supplier</caption>"));
    assert!(page.contains("<p class=\"caption\">Table 4. Sub-processors</p>\n<p>Nothing is recorded.</p>"));
    assert!(page.contains("<span lang=\"cy\">Mae&#39;r"));
}

#[test]
fn contradictions_are_refused_as_in_print() {
    let heading = || Block::heading(1, "same", "Heading");
    let failure = html(&document(vec![heading(), heading()])).unwrap_err();
    assert_eq!(failure, LayoutFailure::DuplicateHeading("same".into()));
    let failure = html(&document(vec![Block::Table(Table::default())])).unwrap_err();
    assert_eq!(failure, LayoutFailure::NoColumns(String::new()));
}

#[test]
fn the_same_document_gives_the_same_page() {
    assert_eq!(html(&specimen()).unwrap(), html(&specimen()).unwrap());
}
