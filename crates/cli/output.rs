//! Writing data to stdout. A reader that stops reading (`assay … | head`) is no failure. What people read shows every sign that
//! would turn it round, hide it or command the terminal; JSON is data and stays as it is.

use register::Failure;
use serde::Serialize;
use std::borrow::Cow;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::Path;

/// Writes a value as JSON for people and programs alike.
///
/// # Errors
/// Where stdout cannot be written.
pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<(), Failure> {
    with_stdout(|out| {
        serde_json::to_writer_pretty(&mut *out, value)?;
        out.write_all(b"\n")
    })
}

/// Writes values as a JSON array with one value a line, for long answers.
///
/// # Errors
/// Where stdout cannot be written.
pub fn json_lines<T: Serialize>(values: impl Iterator<Item = T>) -> Result<(), Failure> {
    with_stdout(|out| {
        out.write_all(b"[")?;
        for (index, value) in values.enumerate() {
            out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut *out, &value)?;
        }
        out.write_all(b"\n]\n")
    })
}

/// A text for people to read: signs that would write it backwards, hide a part of it or command a terminal stand as their
/// numbers, such as `<U+202E>`. Names come from files of others.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_unseen(letter) {
            shown.push_str(&format!("<U+{:04X}>", u32::from(letter)));
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

/// Controls but for the ends of lines and tabs, marks and overrides of direction, separators, and what joins to nothing.
fn is_unseen(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t'))
        || matches!(
            letter,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{2800}' | '\u{ffa0}'
        )
        || matches!(letter, '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
}

/// Writes a text for people, as [`visible`] shows it, and ends its line.
///
/// # Errors
/// Where stdout cannot be written.
pub fn text(text: &str) -> Result<(), Failure> {
    let text = visible(text);
    with_stdout(|out| {
        out.write_all(text.as_bytes())?;
        if text.ends_with('\n') { Ok(()) } else { out.write_all(b"\n") }
    })
}

fn with_stdout(write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::file("write", Path::new("/dev/stdout"), &error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_turn_a_text_round_or_command_a_terminal_is_seen() {
        for (text, shown) in [
            ("Acme\u{202e}dtL\u{2069} Ltd", "Acme<U+202E>dtL<U+2069> Ltd"),
            ("\u{1b}[31mred\u{9b}0m", "<U+001B>[31mred<U+009B>0m"),
            ("a\tb\nŵ 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "a\tb\nŵ 🏴󠁧󠁢󠁷󠁬󠁳󠁿"),
            ("one\u{2028}two\u{200b}", "one<U+2028>two<U+200B>"),
        ] {
            assert_eq!(visible(text), shown);
        }
        assert!(matches!(visible("plain"), Cow::Borrowed(_)));
    }
}
