//! The words a document must show, taken from its blocks.

use std::cell::Cell;

use report::block::*;

use super::outside::say;

/// Each string of the document's content in reading order, as printed (headings numbered by hand in `numbers`).
pub fn strings(document: &Document) -> Vec<String> {
    let cover = &document.cover;
    let mut out = vec![cover.organisation.clone(), document.title.clone(), cover.subtitle.clone()];
    for (label, value) in &cover.facts {
        out.extend([label.clone(), value.clone()]);
    }
    let count = Cell::new(0);
    document.blocks.iter().for_each(|block| add(block, &count, &mut out));
    out.retain(|text| !text.trim().is_empty());
    out
}

fn add(block: &Block, count: &Cell<usize>, out: &mut Vec<String>) {
    match block {
        Block::Heading { text, also, .. } => {
            out.push(text.clone());
            out.extend(also.iter().map(|also| also.text.clone()));
        }
        Block::Paragraph { text } => out.push(joined(count, text)),
        Block::List { items, .. } => out.extend(items.iter().map(|item| joined(count, item))),
        Block::KeyValues { rows, .. } => {
            rows.iter().for_each(|(l, v)| out.extend([l.clone(), joined(count, v)]));
        }
        Block::Table(table) => {
            out.push(table.caption.clone());
            if table.rows.is_empty() {
                out.push("Nothing is recorded.".to_owned());
                return;
            }
            out.extend(table.columns.iter().map(|column| column.title.clone()));
            out.extend(table.rows.iter().flat_map(|row| &row.cells).map(|cell| joined(count, &cell.text)));
            out.extend(table.notes.clone());
        }
        Block::Callout { title, text, .. } => out.extend([title.clone(), joined(count, text)]),
        Block::SignOff { columns, rows } => {
            out.extend(columns.clone());
            out.extend(rows.iter().flatten().cloned());
        }
        Block::Figure(_)
        | Block::Image(_)
        | Block::PageBreak
        | Block::PageBreakOrGap
        | Block::Pages { .. }
        | Block::Contents { .. }
        | Block::Spacer => {}
    }
}

/// The runs, with the raised number of each note.
fn joined(count: &Cell<usize>, text: &[Inline]) -> String {
    let run = |inline: &Inline| {
        let number = inline.note.as_ref().map(|_| {
            count.set(count.get() + 1);
            raised(count.get())
        });
        format!("{}{}", inline.text, number.unwrap_or_default())
    };
    text.iter().map(run).collect()
}

fn raised(number: usize) -> String {
    let digits: Vec<char> = "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().collect();
    number.to_string().bytes().map(|digit| digits[usize::from(digit - b'0')]).collect()
}

/// The text under the structure tree without white space: what a screen reader says, page furniture left out.
pub fn spoken(bytes: &[u8]) -> String {
    let tree = say("pdfinfo", &["-struct-text"], bytes);
    let texts = tree.lines().map(str::trim).filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    texts.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect()
}

/// Without any white space or soft hyphen.
pub fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{AD}').collect()
}
