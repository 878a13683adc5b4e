//! Reading what a person hands over: a file or stdin, of a size that is limited, in UTF-8, and JSON where it must be.

use crate::ending;
use register::{Failure, FailureCode};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use words::{Language, Words, args, key};

/// The most bytes of a draft and of anything else that a person writes.
pub const MOST: u64 = 10_000_000;
/// The most bytes of a file that a program writes: 20,000 cases have some fifteen million.
pub const MOST_BULK: u64 = 200_000_000;

/// The bytes of a file, or of stdin for `-`.
///
/// # Errors
/// Where there is none, or it holds too much.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
    within(path, most)?.ok_or_else(|| {
        let most = Words::new(Language::English).number(i64::try_from(most).unwrap_or(i64::MAX));
        unreadable(path, key::CLI_REFUSED_TOO_LARGE, args![most = most])
    })
}

/// The same; none where it holds more than `most` bytes.
///
/// # Errors
/// Where it cannot be read.
pub fn within(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Failure> {
    let named = if is_stdin(path) { Path::new("/dev/stdin") } else { path };
    let failed = |error: std::io::Error| Failure::file("read", named, &error);
    let mut bytes = Vec::new();
    let mut read = |source: &mut dyn Read| source.take(most + 1).read_to_end(&mut bytes).map_err(failed);
    if is_stdin(path) {
        read(&mut std::io::stdin().lock())?;
    } else {
        read(&mut File::open(path).map_err(failed)?)?;
    }
    let fits = u64::try_from(bytes.len()).unwrap_or(u64::MAX) <= most;
    Ok(fits.then_some(bytes))
}

/// The text of a file, without the mark that some programs put before UTF-8.
///
/// # Errors
/// Where it is not UTF-8, besides what [`bytes`] refuses.
pub fn text(path: &Path, most: u64) -> Result<String, Failure> {
    match String::from_utf8(bytes(path, most)?) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to() + 1;
            Err(unreadable(path, key::CLI_REFUSED_NOT_UTF8, args![at = at]))
        }
    }
}

/// A draft in JSON; a field that is given twice is refused, for nobody can tell which of the two was meant.
///
/// # Errors
/// Where it is no JSON, with line and column, besides what [`text`] refuses.
pub fn draft(path: &Path) -> Result<Value, Failure> {
    read_draft(path).map_err(|failure| match ending::of(path) {
        kind if failure.code == FailureCode::Unreadable && NO_DRAFTS.contains(&kind.as_str()) => {
            let told = args![ending = kind, example = r#"{"service": "Badges"}"#];
            unreadable(path, key::CLI_REFUSED_DRAFT_KIND, told)
        }
        _ => failure,
    })
}

/// Endings of files in which somebody may have written a draft that is no JSON.
const NO_DRAFTS: [&str; 11] =
    ["toml", "yaml", "yml", "xml", "csv", "xlsx", "xls", "ods", "docx", "pdf", "ini"];

fn read_draft(path: &Path) -> Result<Value, Failure> {
    let text = text(path, MOST)?;
    let mut reader = serde_json::Deserializer::from_str(&text);
    let read = Once.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    read.map_err(|error| refused(path, &text, &error))
}

fn refused(path: &Path, text: &str, error: &serde_json::Error) -> Failure {
    if error.is_eof() {
        // The text ends there, be it at the beginning of a line.
        let (line, column) = (error.line(), letters(text, error.line(), error.column()).max(1));
        return unreadable(path, key::CLI_REFUSED_CUT_OFF, args![line = line, column = column]);
    }
    let (line, column) = place(text, error);
    let said = error.to_string();
    let detail = said.split(" at line ").next().unwrap_or_default();
    if let Some(key) = detail.strip_prefix(REPEATED) {
        return unreadable(
            path,
            key::CLI_REFUSED_REPEATED_KEY,
            args![line = line, column = column, key = key],
        );
    }
    let detail = Words::new(Language::English).say(not_json(detail));
    unreadable(path, key::CLI_REFUSED_NOT_JSON, args![line = line, column = column, detail = detail])
}

/// Line and column, both from 1. The reader has the end of a line stand in column 0 of the next.
fn place(text: &str, error: &serde_json::Error) -> (usize, usize) {
    match (error.line(), error.column()) {
        (line, 0) if line > 1 => (line - 1, letters(text, line - 1, usize::MAX) + 1),
        (line, column) => (line, letters(text, line, column).max(1)),
    }
}

/// How many letters the first bytes of a line are: the reader counts bytes, people letters.
fn letters(text: &str, line: usize, bytes: usize) -> usize {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    line.char_indices().take_while(|(at, _)| *at < bytes).count()
}

/// What the reader says by a word of it, and what whoever wrote the file is told: its own words are for whoever wrote the
/// program (`serde_json::error::ErrorCode`).
const NOT_JSON: [(&str, words::Key); 11] = [
    ("comma", key::CLI_JSON_COMMA_TOO_MANY),
    ("`,`", key::CLI_JSON_COMMA_MISSING),
    ("`:`", key::CLI_JSON_COLON_MISSING),
    ("key", key::CLI_JSON_NAME),
    ("characters", key::CLI_JSON_MORE),
    ("control", key::CLI_JSON_CONTROL),
    ("number", key::CLI_JSON_NUMBER),
    ("recursion", key::CLI_JSON_TOO_DEEP),
    ("escape", key::CLI_JSON_ESCAPE),
    ("surrogate", key::CLI_JSON_ESCAPE),
    ("code", key::CLI_JSON_ESCAPE),
];

fn not_json(detail: &str) -> words::Key {
    let found = NOT_JSON.iter().find(|(word, _)| detail.contains(word));
    found.map_or(key::CLI_JSON_VALUE, |(_, told)| *told)
}

/// A file that was read and cannot be understood, with the reason.
pub fn unreadable(path: &Path, reason: words::Key, arguments: &[(&str, words::Value<'_>)]) -> Failure {
    let words = Words::new(Language::English);
    let reason = words.with(reason, arguments);
    let name = shown(path, &words);
    Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, args![name = name, reason = reason])
}

/// A file as it is told to a person: its whole path.
pub fn shown(path: &Path, words: &Words) -> String {
    if is_stdin(path) {
        return words.say(key::CLI_STDIN);
    }
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string()
}

/// A file's own name, without its folder.
pub fn name(path: &Path, words: &Words) -> String {
    if is_stdin(path) {
        return words.say(key::CLI_STDIN);
    }
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// Marks a repeated key in an error of the reader; what follows is the key.
const REPEATED: &str = "repeated:";

/// Reads a JSON value in which every field of an object is given once.
struct Once;

impl<'de> DeserializeSeed<'de> for Once {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once {
    type Value = Value;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(Self)? {
            items.push(item);
        }
        Ok(items.into())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            let value = object.next_value_seed(Self)?;
            if fields.contains_key(&key) {
                let shown: String = key.chars().take(60).collect();
                return Err(A::Error::custom(format_args!("{REPEATED}{shown}")));
            }
            fields.insert(key, value);
        }
        Ok(fields.into())
    }
}
