//! Every word that the program says comes from the catalogue: a text with a space in it has no business in the code.

use crate::support::of_the_tree;
use std::path::Path;

/// Texts that nobody reads as words: an option of the JSON reader's own, the shape of a help page, a name of a folder.
const ALLOWED: [&str; 8] = [
    "Application Support",
    " at line ",
    "make the folder",
    "{heading}\\n  {example}",
    "{{about-with-newline}}\\n{usage} {{usage}}\\n\\n{{all-args}}{{after-help}}\\n",
    "{at} {name}",
    "{label:<width$}  {}\\n",
    "  ",
];

#[test]
fn every_word_comes_from_the_catalogue() {
    let mut found = Vec::new();
    look(&of_the_tree("crates/cli"), &mut found);
    assert!(found.is_empty(), "{found:#?}");
}

fn look(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            look(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let code = std::fs::read_to_string(&path).expect("a file");
            let code = code.split("#[cfg(test)]").next().unwrap_or_default();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            found.extend(
                texts(code).into_iter().filter(|text| is_said(text)).map(|text| format!("{name}: {text}")),
            );
        }
    }
}

fn is_said(text: &str) -> bool {
    let is_sentence = text.contains(' ') && text.chars().any(char::is_alphabetic);
    is_sentence && !ALLOWED.contains(&text)
}

/// The texts between quotes, comments left out.
fn texts(code: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for line in code.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
        let mut rest = line;
        while let Some(from) = rest.find('"') {
            let inside = &rest[from + 1..];
            let Some(to) = end_of(inside) else { break };
            texts.push(inside[..to].to_owned());
            rest = &inside[to + 1..];
        }
    }
    texts
}

fn end_of(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, character)| match character {
        '\\' if !escaped => {
            escaped = true;
            None
        }
        '"' if !escaped => Some(at),
        _ => {
            escaped = false;
            None
        }
    })
}
