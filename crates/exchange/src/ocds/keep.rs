//! A release as text, to be kept and read again beside later ones of its process.
//!
//! What is never read is left out: people to contact above all, and the parts of long contracts. Members stand in
//! order of name without white space, so that one release is always the same text.

use super::merge::NOT_READ;
use crate::json::{Json, Object};
use std::fmt::Write;

/// Names of members that hold people: they are never kept.
const PEOPLE: [&str; 2] = ["contactPoint", "additionalContactPoints"];

/// The release as text.
pub(super) fn text(release: &Object) -> String {
    let mut text = String::new();
    object(release, &mut text);
    text
}

fn object(given: &Object, text: &mut String) {
    let kept = given.members.iter().filter(|(name, _)| {
        let name = name.as_str();
        !PEOPLE.contains(&name) && !NOT_READ.contains(&name)
    });
    text.push('{');
    for (place, (name, member)) in kept.enumerate() {
        if place > 0 {
            text.push(',');
        }
        quoted(name, text);
        text.push(':');
        value(member, text);
    }
    text.push('}');
}

fn value(given: &Json, text: &mut String) {
    match given {
        Json::Null => text.push_str("null"),
        Json::Bool(answer) => text.push_str(if *answer { "true" } else { "false" }),
        Json::Number(number) => text.push_str(number),
        Json::Text(line) => quoted(line, text),
        Json::Object(inner) => object(inner, text),
        Json::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                value(item, text);
            }
            text.push(']');
        }
    }
}

fn quoted(line: &str, text: &mut String) {
    text.push('"');
    for character in line.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            control if control.is_control() => {
                // Control characters end at U+009F, so that four digits always do. A String takes every write.
                let _ = write!(text, "\\u{:04x}", u32::from(control));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Limits, read_values};

    fn read(text: &str) -> Object {
        let value = read_values(text.as_bytes(), Limits::default()).expect("it is JSON").remove(0);
        let Json::Object(object) = value else { panic!("an object") };
        object
    }

    #[test]
    fn what_is_kept_reads_back_as_it_was_without_people() {
        let given = r#"{"b": [1.50, true, null, {"contactPoint": {"name": "Ann"}, "x": "a\n\"\\\u0085é"}], "a": -1e3,
            "bids": {"details": [1]}, "parties": [{"id": "1", "contactPoint": {"email": "ann@example.org"}}]}"#;
        let kept = text(&read(given));
        let expected = read(
            r#"{"b": [1.50, true, null, {"x": "a\n\"\\\u0085é"}], "a": -1e3, "parties": [{"id": "1"}]}"#,
        );
        assert_eq!(read(&kept), expected);
        assert_eq!(text(&read(&kept)), kept);
        assert!(!kept.contains("Ann") && !kept.contains("example.org"));
        assert!(!kept.chars().any(char::is_control));
    }
}
