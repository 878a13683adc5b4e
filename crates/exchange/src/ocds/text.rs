//! Texts of notices: control characters become spaces, everything else stays as published.

use super::note::{Note, add};
use crate::json::Object;

/// A text of one line. Line ends count as control characters and become spaces; a text of nothing but space is none.
pub(super) fn line(object: &Object, name: &str, notes: &mut Vec<Note>) -> Option<String> {
    object.text(name).and_then(|text| clean(text, false, name, notes))
}

/// A text of several lines. Line ends of every kind become `\n`; tabs become spaces without a note.
pub(super) fn lines(object: &Object, name: &str, notes: &mut Vec<Note>) -> Option<String> {
    object.text(name).and_then(|text| clean(text, true, name, notes))
}

fn clean(text: &str, several: bool, field: &str, notes: &mut Vec<Note>) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    let mut count = 0;
    let clean: String = text
        .chars()
        .map(|character| match character {
            '\n' | '\r' if several => '\n',
            '\t' if several => ' ',
            control if control.is_control() => {
                count += 1;
                ' '
            }
            other => other,
        })
        .collect();
    if count > 0 {
        add(notes, Note::ControlCharacters { field: field.to_owned(), count });
    }
    let clean = clean.trim();
    (!clean.is_empty()).then(|| clean.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, several: bool, expected: Option<&str>, controls: usize) {
        let mut notes = Vec::new();
        assert_eq!(clean(text, several, "title", &mut notes).as_deref(), expected, "{text:?}");
        let note = Note::ControlCharacters { field: "title".to_owned(), count: controls };
        assert_eq!(notes, if controls > 0 { vec![note] } else { vec![] }, "{text:?}");
    }

    #[test]
    fn maps_control_characters_to_spaces_and_counts_them() {
        check("a\u{0}b\u{85}c", false, Some("a b c"), 2);
        check("a\r\nb\rc\td", true, Some("a\nb\nc d"), 0);
        check("a\r\nb", false, Some("a b"), 1);
        check(" \u{a0} ", false, None, 0);
        check("framework.â€¯ The", false, Some("framework.â€¯ The"), 0);
    }
}
