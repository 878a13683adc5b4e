//! The words a document must show, taken from its blocks.

use report::block::*;

use super::outside::say;

/// Each string of the document's content in reading order, as printed (headings numbered by hand in `numbers`).
pub fn strings(document: &Document) -> Vec<String> {
    let cover = &document.cover;
    let mut out = vec![cover.organisation.clone(), document.title.clone(), cover.subtitle.clone()];
    for (label, value) in &cover.facts {
        out.extend([label.clone(), value.clone()]);
    }
    document.blocks.iter().for_each(|block| add(block, &mut out));
    out.retain(|text| !text.trim().is_empty());
    out
}

fn add(block: &Block, out: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } => out.push(text.clone()),
        Block::Paragraph { text } => out.push(joined(text)),
        Block::List { items, .. } => out.extend(items.iter().map(|item| joined(item))),
        Block::KeyValues { rows } => rows.iter().for_each(|(l, v)| out.extend([l.clone(), joined(v)])),
        Block::Table(table) => {
            out.push(table.caption.clone());
            if table.rows.is_empty() {
                out.push("Nothing is recorded.".to_owned());
                return;
            }
            out.extend(table.columns.iter().map(|column| column.title.clone()));
            out.extend(table.rows.iter().flat_map(|row| &row.cells).map(|cell| joined(&cell.text)));
            out.extend(table.notes.clone());
        }
        Block::Callout { title, text, .. } => out.extend([title.clone(), joined(text)]),
        Block::SignOff { columns, rows } => {
            out.extend(columns.clone());
            out.extend(rows.iter().flatten().cloned());
        }
        Block::Figure(_)
        | Block::PageBreak
        | Block::Pages { .. }
        | Block::Contents { .. }
        | Block::Spacer => {}
    }
}

fn joined(text: &[Inline]) -> String {
    text.iter().map(|inline| inline.text.as_str()).collect()
}

/// The text under the structure tree without white space: what a screen reader says, page furniture left out.
pub fn spoken(bytes: &[u8]) -> String {
    let tree = say("pdfinfo", &["-struct-text"], bytes);
    let texts = tree.lines().map(str::trim).filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    texts.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect()
}

/// Without any white space.
pub fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
