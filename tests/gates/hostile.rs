//! Texts that are meant to break what prints them, in every free text of every kind of document: it is printed, or the text
//! is refused with words; nothing panics.

use crate::draft::Texts;
use crate::folder;
use crate::kinds::{self, Kind};
use crate::registers::{EndingTexts, Register, filled};
use std::path::Path;
use std::process::Command;

/// What texts are called, and one of them.
const ATTACKS: [(&str, &str); 6] = [
    (
        "markup",
        "</td></table><script>alert(1)</script> ]]> <!-- %s {x} $x \\) Tj ET EMC >> endstream endobj <</S/JavaScript>> BDC",
    ),
    (
        "directions",
        "\u{202e}gpj.exe \u{2066}inner\u{2069} \u{202b}embedded\u{202c} \u{200f}שלום\u{200e} عربى \u{2067}x",
    ),
    ("nul", "before\0after"),
    (
        "emoji",
        "👩\u{200d}👩\u{200d}👧\u{200d}👦 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} 👍🏽 e\u{301}\u{301}\u{301}\u{301}\u{301} \u{1f1e6} \u{feff}",
    ),
    ("long-word", ""),
    ("longest-word", ""),
];

/// One text in every field.
struct Attack {
    line: String,
    note: String,
}

impl Attack {
    fn new(name: &str, text: &str) -> Self {
        let (line, note) = match name {
            // A word that no field takes, and the longest that each does.
            "long-word" => ("W".repeat(100_000), "W".repeat(100_000)),
            "longest-word" => ("W".repeat(300), "W".repeat(20_000)),
            _ => (text.to_owned(), format!("{text}\n{text}")),
        };
        Self { line, note }
    }
}

impl Texts for Attack {
    fn line(&mut self) -> String {
        self.line.clone()
    }
    fn note(&mut self) -> String {
        self.note.clone()
    }
}

impl EndingTexts for Attack {}

#[test]
fn a_hostile_text_is_printed_or_refused_with_words_in_every_kind_of_document() {
    let folder = folder("hostile");
    for (name, text) in ATTACKS {
        let mut attack = Attack::new(name, text);
        // Fields that refuse the text are left out there, once they have said why.
        let register = filled(name, &mut attack, 1);
        for kind in kinds::offered() {
            let subjects = kind.subjects(&register);
            assert!(!subjects.is_empty(), "{name}: {} is made of nothing", kind.name);
            for subject in subjects {
                printed(&register, &kind, &subject, &folder);
                for option in &kind.texts {
                    asked(&register, &kind, &subject, [option, &attack.line], &folder);
                }
            }
        }
    }
}

/// It is made in both forms, and another reader has nothing to say against it.
fn printed(register: &Register, kind: &Kind, subject: &[String], folder: &Path) {
    let file = folder.join(format!("{}-{}.pdf", register.name, kind.name));
    kind.make(register, subject, &[], &file).ok();
    kind.make(register, subject, &[], &file.with_extension("html")).ok();
    let read = Command::new("pdftotext").arg(&file).arg("-").output().unwrap();
    let complaints = String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success() && complaints.is_empty(), "{}: {complaints}", file.display());
}

/// A text of the command line is printed too, or refused with words.
fn asked(register: &Register, kind: &Kind, subject: &[String], option: [&String; 2], folder: &Path) {
    // No argument of a program can hold it.
    if option[1].contains('\0') {
        return;
    }
    let file = folder.join(format!("{}-{}-asked.pdf", register.name, kind.name));
    let said = kind.make(register, subject, &option.map(String::clone), &file);
    assert!(!said.stderr.contains("panicked"), "{}", said.stderr);
    if said.code != 0 {
        assert!(said.code <= 7 && said.stderr.len() > 20, "{} {}: {}", kind.name, said.code, said.stderr);
    }
}
