//! A workbook of somebody else (XLSX). What is no archive is taken for its parts, one behind the other, so that what lies in
//! the parts is reached and not the archive's checksums alone. XLS and ODS are read whole by a library that may take all
//! memory, which the limit of the process apart is for: they are not fed here.
#![no_main]

use exchange::table::Wanted;
use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

const BETWEEN: &[u8] = b"\n--part--\n";
const PARTS: [&str; 6] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
];
const WORKBOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const LINKS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;

fuzz_target!(
    init: {
        // A panic within the library is caught and told as a damaged file: that is no crash.
        std::panic::set_hook(Box::new(|_| {}));
    },
    |bytes: &[u8]| {
        let is_archive = bytes.starts_with(b"PK");
        let made = if is_archive { bytes.to_vec() } else { archive(bytes) };
        let ods = bytes.windows(40).any(|part| part == b"application/vnd.oasis.opendocument.sprea");
        if ods {
            return;
        }
        let ran = std::panic::catch_unwind(|| fuzz::table(&made, &Wanted::default()));
        if ran.is_err() {
            // What the reader itself does not catch is a fault of ours.
            std::process::abort();
        }
    }
);

fn archive(bytes: &[u8]) -> Vec<u8> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(BETWEEN.len()).position(|part| part == BETWEEN) {
        parts.push(&rest[..at]);
        rest = &rest[at + BETWEEN.len()..];
    }
    parts.push(rest);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (number, name) in PARTS.into_iter().enumerate() {
        let usual = match number {
            3 => WORKBOOK,
            4 => LINKS,
            5 => TYPES,
            _ => "",
        };
        let part = parts.get(number).copied().unwrap_or(usual.as_bytes());
        if !part.is_empty() {
            writer.start_file(name, stored).expect("a part");
            writer.write_all(part).expect("written");
        }
    }
    writer.finish().expect("an archive").into_inner()
}
