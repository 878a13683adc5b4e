//! Texts of notices as the register can hold them, and sentences about them.

use exchange::ocds::Field;
use std::sync::OnceLock;
use words::{Key, Language, Value, Words, args, key};

/// The most characters of a field of one line.
const LINE: usize = 300;
/// The most characters of a field of several lines.
const NOTE: usize = 20_000;

/// The catalogue.
pub(super) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| Words::new(Language::English))
}

/// A text of one line: line ends become spaces, and what is too long is cut at a word, with a remark.
pub(super) fn line(field: &str, text: &str, remarks: &mut Vec<String>) -> String {
    cut(field, &text.replace('\n', " "), LINE, remarks)
}

/// A text of several lines: what is too long is cut at a word, with a remark.
pub(super) fn note(field: &str, text: &str, remarks: &mut Vec<String>) -> String {
    cut(field, text, NOTE, remarks)
}

fn cut(field: &str, text: &str, most: usize, remarks: &mut Vec<String>) -> String {
    let mut places = text.char_indices().map(|(place, _)| place).skip(most - 1);
    // Where the last character that fits begins: the ellipsis takes its place if there is one more.
    let (Some(end), Some(_)) = (places.next(), places.next()) else { return text.to_owned() };
    remarks.push(words().with(key::IMPORT_REMARK_CUT, args![field = label(field), max = most]));
    let fits = &text[..end];
    let at_word = fits.rfind(char::is_whitespace).filter(|place| *place * 2 > fits.len());
    format!("{}…", fits[..at_word.unwrap_or(end)].trim_end())
}

/// A field's name as a person reads it.
pub(super) fn label(field: &str) -> String {
    let name = field.rsplit('.').next().unwrap_or(field).split('[').next().unwrap_or(field);
    Key::find(&format!("field-{name}")).map_or_else(|| field.replace('_', " "), |key| words().say(key))
}

/// A sentence of the reader's catalogue: `ocds-note-…` or `ocds-reason-…`.
pub(super) fn of_reader(prefix: &str, suffix: &str, fields: &[(&'static str, Field)]) -> String {
    let arguments: Vec<(&str, Value<'_>)> = fields
        .iter()
        .map(|(name, field)| match field {
            Field::Text(text) => (*name, Value::from(text)),
            Field::Number(number) => (*name, Value::from(*number)),
        })
        .collect();
    let id = format!("{prefix}{suffix}");
    debug_assert!(Key::find(&id).is_some(), "{id} is in no catalogue");
    Key::find(&id).map_or(id, |key| words().with(key, &arguments))
}

/// A remark of the reader as a sentence.
pub(super) fn remark(note: &exchange::ocds::Note) -> String {
    of_reader("ocds-note-", note.key_suffix(), &note.fields())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_and_what_does_not_is_cut_at_a_word() {
        let mut remarks = Vec::new();
        let fits = "é".repeat(300);
        assert_eq!(line("title", &fits, &mut remarks), fits);
        assert_eq!(line("title", "a\nb", &mut remarks), "a b");
        assert!(remarks.is_empty());
        let long = "word ".repeat(61);
        let cut = line("title", &long, &mut remarks);
        assert!(cut.ends_with("word…") && cut.chars().count() <= 300, "{cut}");
        let solid = line("title", &"é".repeat(301), &mut remarks);
        assert_eq!(solid, format!("{}…", "é".repeat(299)));
        assert_eq!(remarks.len(), 2);
    }
}
