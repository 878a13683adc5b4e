//! Makes each character visible or harmless before it is shaped.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::warnings::{Warning, Warnings};

/// Stands for a character that has no picture.
const BOX: char = '□';

/// Where a word may be broken, with a hyphen.
pub(crate) const SOFT_HYPHEN: &str = "\u{AD}";

/// The text in NFC with line feeds and plain spaces as its only white space besides those that do not break;
/// control characters become a box; joiners and other marks without width are left out, but for those that say where a
/// line may or may not end (soft hyphen, space without width, word joiner).
pub(crate) fn clean<'a>(text: &'a str, warnings: &mut Warnings) -> Cow<'a, str> {
    if text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let whole = if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) };
    let mut out = String::with_capacity(whole.len());
    let mut characters = whole.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\u{A0}' | '\u{202F}' | '\u{AD}' | '\u{200B}' | '\u{2060}' => out.push(character),
            // A tab and the wide and narrow spaces.
            '\t' => out.push(' '),
            _ if is_silent(character) => {}
            _ if is_control(character) => {
                warnings.add(Warning::ControlCharacter(character));
                out.push(BOX);
            }
            _ if character.is_whitespace() => out.push(' '),
            _ => out.push(character),
        }
    }
    Cow::Owned(out)
}

/// Joiners, byte order mark, variation selectors: they guide a renderer and say nothing.
const fn is_silent(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// Characters that could hide or turn other text: controls, bidirectional controls, tags, annotations.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{61C}' | '\u{180E}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{206F}'
            | '\u{FFF9}'..='\u{FFFC}' | '\u{FDD0}'..='\u{FDEF}' | '\u{E0000}'..='\u{E0FFF}'
            | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
        || (character as u32) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hides() {
        for (input, expected) in [
            ("plain", "plain"),
            ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
            ("tab\there\u{3000}wide", "tab here wide"),
            ("no\u{A0}break", "no\u{A0}break"),
            ("evil\u{202E}txt", "evil□txt"),
            ("bell\u{7}", "bell□"),
            ("e\u{301}", "é"),
            ("zero\u{200B}width\u{FEFF}", "zero\u{200B}width"),
            ("join\u{200D}ed", "joined"),
        ] {
            assert_eq!(clean(input, &mut Warnings::default()), expected, "{input:?}");
        }
    }
}
