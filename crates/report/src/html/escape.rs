//! Text that markup cannot break out of.

use unicode_normalization::char::is_combining_mark;

use crate::text::clean;
use crate::warnings::Warnings;

/// Marks on one letter after which a line may end. No language has as many; a browser sets them in a line that never does.
const MARKS: usize = 12;

/// Words between tags, cleaned as they are for print: what could hide or turn other text shows as a box.
pub(super) fn text(words: &str, warnings: &mut Warnings) -> String {
    parted(&escape(&clean(words, warnings))).replace('\n', "<br>")
}

/// With a place for the line to end in every heap of marks.
fn parted(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut marks = 0;
    for character in words.chars() {
        marks = if is_combining_mark(character) { marks + 1 } else { 0 };
        out.push(character);
        if marks == MARKS {
            out.push_str("<wbr>");
            marks = 0;
        }
    }
    out
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

    #[test]
    fn a_heap_of_marks_may_be_parted_and_no_other_word_is() {
        let heap = "e".to_owned() + &"\u{301}".repeat(30);
        let told = text(&heap, &mut Warnings::default());
        assert_eq!(told.matches("<wbr>").count(), 2);
        assert_eq!(told.replace("<wbr>", ""), clean(&heap, &mut Warnings::default()));
        for word in ["Llanfairpwllgwyngyll", "Đặng Thị Hồng Nhung", "กิ่งก้าน"] {
            assert!(!text(word, &mut Warnings::default()).contains("<wbr>"), "{word}");
        }
    }
}
