//! Documents as text that a person can read and a change can be seen in: their structure with its words, page by page
//! the furniture, the outline and the links.

use std::fmt::Write as _;
use std::path::Path;

use report::Doc;
use report::doc::{Destination, Item};
use report::tag::{Kid, NodeId, Tree};

/// Compares a document with its file under `tests/golden`; writes the file where `ASSAY_WRITE_GOLDEN` is set.
pub fn hold(name: &str, doc: &Doc) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden").join(name);
    let now = readable(doc);
    if std::env::var_os("ASSAY_WRITE_GOLDEN").is_some() {
        return std::fs::write(&path, now).expect("a file that can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(now.lines()).position(|(kept, now)| kept != now);
    let at = differs.unwrap_or(kept.lines().count().min(now.lines().count()));
    assert!(
        kept == now,
        "{name} differs from line {}: kept {:?}, now {:?}. If that is meant, run again with ASSAY_WRITE_GOLDEN=1 and \
         read what changed.",
        at + 1,
        kept.lines().nth(at),
        now.lines().nth(at)
    );
}

fn readable(doc: &Doc) -> String {
    let mut out = format!("{}\n{}\n{}\n", doc.about.title, doc.about.subject, doc.about.language);
    node(doc, Tree::ROOT, 0, &mut out);
    out.push_str("\nOutline\n");
    for entry in &doc.outline {
        let indent = "  ".repeat(usize::from(entry.level));
        let _ = writeln!(out, "{indent}{} (page {})", entry.title, entry.place.page + 1);
    }
    out.push_str("\nLinks\n");
    for link in &doc.links {
        let to = match &link.to {
            Destination::Place(place) => format!("page {}", place.page + 1),
            Destination::Web(address) => address.clone(),
        };
        let _ = writeln!(out, "  page {}: {:?} to {to}", link.page + 1, link.words);
    }
    out.push_str("\nFurniture of the first page\n");
    furniture(doc, &mut out);
    out
}

fn node(doc: &Doc, id: NodeId, depth: usize, out: &mut String) {
    let (node_, indent) = (doc.tree.node(id), "  ".repeat(depth));
    let _ = write!(out, "{indent}{:?}", node_.role);
    for (name, value) in [("language", node_.language()), ("alternative", node_.alternative())] {
        if let Some(value) = value {
            let _ = write!(out, " {name} {value:?}");
        }
    }
    out.push('\n');
    for kid in &node_.kids {
        match *kid {
            Kid::Node(below) => node(doc, below, depth + 1, out),
            Kid::Marked { page, mcid } => {
                let _ = writeln!(out, "{indent}  p{} {:?}", page + 1, marked(doc, page as usize, mcid));
            }
            Kid::Link(at) => {
                let _ = writeln!(out, "{indent}  link {at}");
            }
        }
    }
}

/// The words of a passage, and how many shapes and pictures it has.
fn marked(doc: &Doc, page: usize, wanted: u32) -> String {
    let items = doc.pages[page].items.iter();
    let inside =
        items.skip_while(|item| !matches!(item, Item::Begin { mcid, .. } if *mcid == wanted)).skip(1);
    words(inside.take_while(|item| !matches!(item, Item::End)))
}

fn words<'d>(items: impl Iterator<Item = &'d Item>) -> String {
    let (mut words, mut drawn) = (String::new(), 0);
    for item in items {
        match item {
            Item::Text(run) | Item::Turned(run, _) => words.push_str(&run.text()),
            _ => drawn += 1,
        }
    }
    if drawn > 0 { format!("{words} ({drawn} drawn)") } else { words }
}

fn furniture(doc: &Doc, out: &mut String) {
    let mut items = doc.pages[0].items.iter();
    while let Some(item) = items.next() {
        if let Item::Artifact(kind) = item {
            let said = words(items.by_ref().take_while(|item| !matches!(item, Item::End)));
            let _ = writeln!(out, "  {kind:?} {said:?}");
        }
    }
}
