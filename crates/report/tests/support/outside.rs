//! The programs of poppler and qpdf. A test that needs one fails with a plain message where it is missing.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::NamedTempFile;

/// The bytes as a file that goes away with the value.
pub fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::with_suffix(".pdf").expect("a temporary file can be made");
    file.write_all(bytes).expect("a temporary file can be written");
    file
}

fn run(program: &str, arguments: &[&str], path: &Path) -> Output {
    let output = Command::new(program).args(arguments).arg(path).args(tail(program)).output();
    output.unwrap_or_else(|error| panic!("{program} is needed (packages poppler-utils and qpdf): {error}"))
}

/// What stands after the file's name: text goes to standard output.
fn tail(program: &str) -> &'static [&'static str] {
    if program == "pdftotext" { &["-"] } else { &[] }
}

/// What a program says of a file; it must succeed and complain about nothing.
pub fn say(program: &str, arguments: &[&str], bytes: &[u8]) -> String {
    String::from_utf8(output(program, arguments, bytes)).expect("the program prints UTF-8")
}

fn output(program: &str, arguments: &[&str], bytes: &[u8]) -> Vec<u8> {
    let file = file(bytes);
    let output = run(program, arguments, file.path());
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && complaint.is_empty(), "{program} {arguments:?}: {complaint}");
    output.stdout
}

/// `qpdf --check` finds nothing, poppler renders and reads the file without a word of complaint, and every font
/// is embedded, a subset, and maps to Unicode.
pub fn assert_sound(bytes: &[u8]) {
    let check = say("qpdf", &["--check"], bytes);
    assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
    // Without the texts: poppler draws the page again for each of them.
    say("pdfinfo", &["-struct"], bytes);
    output("pdftoppm", &["-r", "20", "-l", "3"], bytes);
    let fonts = say("pdffonts", &[], bytes);
    for line in fonts.lines().skip(2) {
        let flags: Vec<&str> = line.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(flags, ["yes", "yes", "yes"], "embedded, subset, Unicode: {line}");
    }
}

/// All words of the file in reading order, one space between words.
pub fn words(bytes: &[u8]) -> String {
    squeeze(&say("pdftotext", &["-raw"], bytes))
}

/// With one space between words.
pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
