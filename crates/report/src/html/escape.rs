//! Text that markup cannot break out of.

use crate::text::clean;
use crate::warnings::Warnings;

/// Words between tags, cleaned as they are for print: what could hide or turn other text shows as a box.
pub(super) fn text(words: &str, warnings: &mut Warnings) -> String {
    escape(&clean(words, warnings)).replace('\n', "<br>")
}

/// The value of an attribute, on one line.
pub(super) fn attribute(value: &str) -> String {
    escape(&clean(value, &mut Warnings::default())).replace('\n', " ")
}

fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_becomes_markup() {
        for (given, expected) in [
            ("<script>", "&lt;script&gt;"),
            ("a & \"b\" 'c'", "a &amp; &quot;b&quot; &#39;c&#39;"),
            ("one\ntwo", "one<br>two"),
            ("evil\u{202E}txt\u{0}", "evil□txt□"),
        ] {
            assert_eq!(text(given, &mut Warnings::default()), expected);
        }
        assert_eq!(attribute("a\n\"b"), "a &quot;b");
    }
}
