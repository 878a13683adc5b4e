//! Calendar files (RFC 5545), which other calendars read: their frame, texts that are escaped, and lines that are folded.

use domain::when::Instant;

/// The most octets of a line before it is folded (RFC 5545, 3.1).
const LINE: usize = 75;

/// A calendar of entries, whose lines are given whole.
pub(crate) fn file(entries: &[String]) -> String {
    let begin = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//Assay//{}//EN", env!("CARGO_PKG_VERSION")),
    ];
    let end = ["END:VCALENDAR".to_owned()];
    begin.iter().chain(entries).chain(&end).map(|line| folded(line)).collect()
}

/// An instant as RFC 5545 writes it in UTC.
pub(crate) fn utc(instant: Instant) -> String {
    instant.to_utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text as a value of a line.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line folded after 75 octets, never inside a character, with its end.
fn folded(line: &str) -> String {
    let mut text = String::with_capacity(line.len() + 8);
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > LINE {
            text.push_str("\r\n ");
            width = 1;
        }
        width += character.len_utf8();
        text.push(character);
    }
    text + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters_and_unfold_to_what_they_were() {
        let line = format!("SUMMARY:{}", "ŵ".repeat(100));
        let text = folded(&line);
        assert!(text.split("\r\n").all(|part| part.len() <= LINE), "{text}");
        assert_eq!(text.replace("\r\n ", "").trim_end(), line);
        assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    }
}
