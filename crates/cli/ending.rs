//! What a file's name ends with: nobody finds a PDF behind `report.xlsx` again.

use crate::input;
use register::{Failure, FailureCode};
use std::path::Path;
use words::{Key, Language, Words, args, key};

/// Endings that say what a file is. What is not among them is a name like any other.
const KINDS: [&str; 28] = [
    "csv", "db", "doc", "docx", "gif", "htm", "html", "ics", "jpeg", "jpg", "json", "md", "ods", "odt",
    "pdf", "png", "ppt", "pptx", "rtf", "sqlite", "svg", "toml", "txt", "xls", "xlsb", "xlsm", "xlsx", "zip",
];

/// The ending of a file's name, in small letters; empty where it has none.
pub fn of(file: &Path) -> String {
    file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Refuses a name whose ending belongs to another kind of file than what will be written; `wanted` says which name to give.
///
/// # Errors
/// Where it does, before anything is made.
pub fn refuse_other(file: &Path, own: &[&str], wanted: Key) -> Result<(), Failure> {
    let ending = of(file);
    if own.contains(&ending.as_str()) || !KINDS.contains(&ending.as_str()) {
        return Ok(());
    }
    let words = Words::new(Language::English);
    let (name, wanted) = (input::name(file, &words), words.say(wanted));
    let told = args![name = name, ending = ending, wanted = wanted];
    Err(Failure::new(FailureCode::InvalidInput, key::CLI_REFUSED_ENDING, told))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_of_another_kind_is_refused_and_any_other_name_is_not() {
        let refused = |name: &str| refuse_other(Path::new(name), &["pdf"], key::CLI_ENDING_REPORT).is_err();
        assert!(refused("a.xlsx") && refused("a.DOCX"));
        assert!(
            !refused("a.pdf")
                && !refused("a.PDF")
                && !refused("a")
                && !refused("a.2026")
                && !refused("a.xlsx/b")
        );
    }
}
