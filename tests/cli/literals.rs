//! Every word that the program says comes from the catalogue. On the command line a text with a space in it has no business
//! in the code, nor has one that begins like a label. What register and window hold in English is the detail of a failure
//! that should never happen, which is written small; a text that begins like a sentence or a label is meant for people.

use crate::support::of_the_tree;
use std::path::Path;

/// Texts that nobody reads as words: an option of the JSON reader's own, the shape of a help page, a name of a folder or of
/// a line of the system's.
const ALLOWED: [&str; 10] = [
    "Library",
    "Application Support",
    " at line ",
    "make the folder",
    "{heading}\\n  {example}",
    "{{about-with-newline}}\\n{usage} {{usage}}\\n\\n{{all-args}}{{after-help}}\\n",
    "{at} {name}",
    "{:<column$}  {}",
    "  ",
    "VmSize:",
];

#[test]
fn every_word_comes_from_the_catalogue() {
    let mut found = Vec::new();
    look(&of_the_tree("crates/cli"), |text| is_sentence(text) || is_label(text), &mut found);
    look(&of_the_tree("crates/register/src"), is_label, &mut found);
    look(&of_the_tree("src-tauri/src"), is_label, &mut found);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn words_are_told_from_code() {
    for (text, label) in [
        ("Retired", true),
        ("Not known", true),
        ("\u{174}yl", true),
        ("retired", false),
        ("SELECT id FROM contract", false),
        ("P6M", false),
        ("Option::deserialize", false),
        ("A", false),
        ("", false),
    ] {
        assert_eq!(is_label(text), label, "{text}");
    }
    assert!(is_sentence("no such thing") && !is_sentence("retired"));
    assert_eq!(texts(r#"say("Retired", "a \" b"); // "Not this""#), ["Retired", r#"a \" b"#, "Not this"]);
}

fn look(folder: &Path, is_said: fn(&str) -> bool, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            look(&path, is_said, found);
        } else if is_code(&path) {
            let code = std::fs::read_to_string(&path).expect("a file");
            let code = code.split("#[cfg(test)]").next().unwrap_or_default();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            found.extend(
                texts(code)
                    .into_iter()
                    .filter(|text| is_said(text) && !ALLOWED.contains(&text.as_str()))
                    .map(|text| format!("{name}: {text}")),
            );
        }
    }
}

/// Rust that is built into the program; a file of tests is not.
fn is_code(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "rs")
        && path.file_stem().is_some_and(|name| name != "tests")
}

fn is_sentence(text: &str) -> bool {
    text.contains(' ') && text.chars().any(char::is_alphabetic)
}

/// Whether a text begins as what people read does: with a capital and a small letter after it.
fn is_label(text: &str) -> bool {
    // A path of the code, as an attribute names it.
    let is_path = text.contains("::") && !text.contains(' ');
    let mut characters = text.chars();
    !is_path
        && characters.next().is_some_and(char::is_uppercase)
        && characters.next().is_some_and(char::is_lowercase)
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
