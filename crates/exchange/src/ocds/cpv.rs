//! What is bought, by the Common Procurement Vocabulary.

use super::note::{Note, add};
use super::text;
use crate::json::{Json, Object};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One code of the Common Procurement Vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cpv {
    /// Eight digits, without the check digit that some publishers add.
    pub code: String,
    /// As published.
    pub description: Option<String>,
}

/// The codes of a tender, award or contract and of its items: main ones first, each once.
pub(super) fn codes(section: &Object, notes: &mut Vec<Note>) -> Vec<Cpv> {
    let mut codes = Codes::default();
    let sections = || std::iter::once(section).chain(section.objects("items"));
    for part in sections() {
        part.object("classification").into_iter().for_each(|given| codes.add(given, notes));
    }
    for part in sections() {
        part.objects("additionalClassifications").for_each(|given| codes.add(given, notes));
    }
    codes.list
}

/// Codes in order, each once.
#[derive(Default)]
struct Codes {
    list: Vec<Cpv>,
    known: BTreeSet<String>,
}

impl Codes {
    fn add(&mut self, given: &Object, notes: &mut Vec<Note>) {
        let scheme = given.text("scheme").unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("CPV") {
            return;
        }
        let Some(id) = given.get("id").and_then(Json::as_text) else { return };
        let Some(code) = normal(id) else {
            return add(notes, Note::CpvUnreadable { given: id.to_owned() });
        };
        if self.known.insert(code.clone()) {
            self.list.push(Cpv { code, description: text::line(given, "description", notes) });
        }
    }
}

/// `45233130`, `45233162-2` (with check digit) and `45233130.0` (from a spreadsheet) are codes. A spreadsheet also
/// takes leading zeros off, and of `3000000.0` the first digit is then known: the eight digits begin with nought.
fn normal(id: &str) -> Option<String> {
    let id = id.trim();
    let id = id.strip_suffix(".0").unwrap_or(id);
    let digits = match id.split_once('-') {
        Some((digits, check)) if check.len() == 1 && check.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits
        }
        Some(_) => return None,
        None => id,
    };
    let sound = matches!(digits.len(), 7 | 8) && digits.bytes().all(|byte| byte.is_ascii_digit());
    sound.then(|| format!("{digits:0>8}"))
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn knows_a_code_in_every_spelling() {
        for (given, expected) in [
            ("63712400", Some("63712400")),
            ("45233162-2", Some("45233162")),
            ("45233130.0", Some("45233130")),
            ("3000000", Some("03000000")),
            ("45233162-22", None),
            ("4523", None),
            ("", None),
            ("services", None),
        ] {
            assert_eq!(normal(given).as_deref(), expected, "{given}");
        }
    }
}
