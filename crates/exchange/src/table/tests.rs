//! Files of every kind through the one reader.

use super::*;
use chrono::NaiveDate;
use std::io::Write;
use zip::write::SimpleFileOptions;

fn fixture(path: &str) -> Vec<u8> {
    let place = format!("{}/../../tests/fixtures/tables/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&place).unwrap_or_else(|error| panic!("{place}: {error}"))
}

fn plain(bytes: &[u8]) -> Result<Tables, Refusal> {
    read(bytes, &Wanted::default(), &Limits::default())
}

fn texts(row: &Row) -> Vec<String> {
    row.cells.iter().map(|(_, cell)| cell.shown()).collect()
}

/// The rows of a text as their numbers and texts.
fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
    let tables = plain(text.as_bytes()).expect("read");
    tables.sheets[0].rows.iter().map(|row| (row.number, texts(row))).collect()
}

#[test]
fn a_cell_is_named_as_spreadsheets_name_it() {
    for (row, column, name) in
        [(1, 0, "A1"), (14, 25, "Z14"), (2, 26, "AA2"), (9, 701, "ZZ9"), (1_048_576, 16_383, "XFD1048576")]
    {
        assert_eq!(address(row, column), name);
    }
}

#[test]
fn every_case_of_the_csv_spectrum_is_read_as_it_says() {
    for name in [
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "location_coordinates",
        "newlines",
        "newlines_crlf",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8",
    ] {
        let expected: serde_json::Value =
            serde_json::from_slice(&fixture(&format!("csv-spectrum/json/{name}.json"))).expect("JSON");
        let expected = expected.as_array().cloned().unwrap_or_else(|| vec![expected]);
        let expected: Vec<serde_json::Map<String, serde_json::Value>> =
            expected.into_iter().map(|row| row.as_object().cloned().expect("a row")).collect();
        let tables = plain(&fixture(&format!("csv-spectrum/{name}.csv"))).expect(name);
        let (head, rest) = tables.sheets[0].rows.split_first().expect("a row of headings");
        let mut seen = Vec::new();
        for row in rest {
            let value = |column: u32| row.cell(column).map_or(String::new(), Cell::shown);
            let pairs = head.cells.iter().map(|(column, heading)| {
                (heading.shown(), serde_json::Value::from(value(*column).replace("\r\n", "\n")))
            });
            seen.push(pairs.collect::<serde_json::Map<_, _>>());
        }
        let trimmed = |map: &serde_json::Map<String, serde_json::Value>| {
            // The two of that pair hold different numbers.
            map.iter()
                .filter(|(heading, _)| *heading != "Contact Phone Number")
                .map(|(key, value)| {
                    (
                        key.clone(),
                        value.as_str().map_or(value.to_string(), |text| text.trim().replace("\r\n", "\n")),
                    )
                })
                .collect::<std::collections::BTreeMap<_, _>>()
        };
        assert_eq!(
            seen.iter().map(trimmed).collect::<Vec<_>>(),
            expected.iter().map(trimmed).collect::<Vec<_>>(),
            "{name}"
        );
    }
}

#[test]
fn rows_have_the_numbers_that_a_spreadsheet_shows() {
    let given = "a,b\n\n1,2\n\"two\nlines\",3\r\n\n\n4,\n";
    let numbered: Vec<u32> = rows(given).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbered, [1, 3, 4, 7]);
}

#[test]
fn encodings_are_found_or_told() {
    let latin = b"name;town\nCaf\xe9 Ltd;M\xfcnchen\nD\x92Arcy & Co;London\n".to_vec();
    let utf16: Vec<u8> = "name\ttown\r\nCafé\tYork\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xff, 0xfe][..], &utf16].concat();
    let big: Vec<u8> = "name,town\nCafé,York\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let utf8 = "\u{feff}name,town\nCafé,York\n".as_bytes().to_vec();
    for (bytes, encoding, separator, certain, first) in [
        (latin, "windows-1252", ';', false, "Café Ltd"),
        (utf16, "UTF-16LE", '\t', false, "Café"),
        (marked, "UTF-16LE", '\t', true, "Café"),
        (big, "UTF-16BE", ',', false, "Café"),
        (utf8, "UTF-8", ',', true, "Café"),
        ("sep=|\nname|town\nCafé|York, UK\n".as_bytes().to_vec(), "UTF-8", '|', false, "Café"),
    ] {
        let tables = plain(&bytes).expect("read");
        let shape = tables.text.as_ref().expect("a shape");
        assert_eq!((shape.encoding.as_str(), shape.separator, shape.certain), (encoding, separator, certain));
        assert!(!shape.broken);
        assert_eq!(texts(&tables.sheets[0].rows[0]), ["name", "town"], "{encoding}");
        assert_eq!(texts(&tables.sheets[0].rows[1])[0], first, "{encoding}");
    }
}

#[test]
fn what_was_found_of_a_text_can_be_changed() {
    let wanted = |encoding: &str, separator| Wanted { encoding: Some(encoding.to_owned()), separator };
    let greek =
        read(b"a,b;c\n\xc3,2;3\n", &wanted("iso-8859-7", Some(';')), &Limits::default()).expect("read");
    assert_eq!(texts(&greek.sheets[0].rows[1]), ["Γ,2", "3"]);
    let broken = read(b"a,b\n\xff\xfe,2\n", &wanted("utf-8", None), &Limits::default()).expect("read");
    assert!(broken.text.is_some_and(|shape| shape.broken && shape.certain));
    let refused = |wanted: &Wanted| read(b"a,b\n", wanted, &Limits::default()).expect_err("refused");
    assert_eq!(refused(&wanted("klingon", None)), Refusal::UnknownEncoding { name: "klingon".to_owned() });
    assert_eq!(refused(&wanted("utf-8", Some('x'))), Refusal::BadSeparator { separator: 'x' });
    assert_eq!(refused(&wanted("utf-8", Some('"'))), Refusal::BadSeparator { separator: '"' });
}

#[test]
fn days_of_every_kind_of_workbook_are_days() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    for (name, format, first) in [
        ("date.xls", Format::Xls, day(2021, 1, 1)),
        ("date.ods", Format::Ods, day(2021, 1, 1)),
        ("date_1904.xls", Format::Xls, day(2021, 1, 1)),
        ("date_1904.xlsx", Format::Xlsx, day(2021, 1, 1)),
        ("date_iso.xlsx", Format::Xlsx, day(2021, 1, 1)),
    ] {
        let tables = plain(&fixture(&format!("workbooks/{name}"))).expect(name);
        assert_eq!(tables.format, format, "{name}");
        assert_eq!(tables.sheets[0].rows[0].cell(0), Some(&Cell::Date(first)), "{name}");
    }
}

#[test]
fn a_workbook_with_far_cells_is_read_and_a_foreign_entity_is_not() {
    for name in ["corner.xlsx", "corner2.xlsx"] {
        let tables = plain(&fixture(&format!("workbooks/{name}"))).expect(name);
        let cells: usize =
            tables.sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
        assert!(cells < 10, "{name}");
    }
    let told = plain(&fixture("workbooks/xxe.xlsx")).map(|tables| format!("{tables:?}"));
    assert!(!told.is_ok_and(|text| text.contains("root:")), "a file of the computer was read");
}

#[test]
fn formulas_that_went_wrong_are_faults_of_their_cells() {
    let tables = plain(&fixture("workbooks/errors.xlsx")).expect("read");
    let wrong = tables.sheets[0].rows.iter().flat_map(|row| &row.cells);
    let wrong: Vec<String> = wrong
        .filter_map(|(_, cell)| match cell {
            Cell::Unreadable(Fault::Formula(text)) => Some(text.clone()),
            _ => None,
        })
        .collect();
    assert!(wrong.contains(&"#DIV/0!".to_owned()), "{wrong:?}");
}

#[test]
fn what_is_no_table_is_refused_by_what_it_is() {
    let foreign = |what| Refusal::Foreign(what);
    for (bytes, refusal) in [
        (Vec::new(), Refusal::Empty),
        (b" \r\n\t".to_vec(), Refusal::Empty),
        (b"%PDF-1.7\n...".to_vec(), foreign(Foreign::Pdf)),
        (b"\xef\xbb\xbf <!DOCTYPE html><table>".to_vec(), foreign(Foreign::WebPage)),
        (b"[{\"a\": 1}]\n".to_vec(), foreign(Foreign::Json)),
        (b"\x7fELF\0\0\0\x01abc\0\x02,\0".to_vec(), foreign(Foreign::Binary)),
        (fixture("workbooks/pass_protected.xlsx"), Refusal::Protected),
        (fixture("workbooks/pass_protected.ods"), Refusal::Protected),
        (fixture("workbooks/issue_182.xlsb"), foreign(Foreign::Xlsb)),
        (package(&[("readme.txt", b"hello".to_vec())]), foreign(Foreign::Archive)),
        (package(&[("word/document.xml", b"<w/>".to_vec())]), foreign(Foreign::OtherOffice)),
    ] {
        assert_eq!(plain(&bytes).expect_err("refused"), refusal);
    }
}

/// A packed file of some parts.
fn package(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("a package").into_inner()
}

#[test]
fn no_size_is_believed_before_it_was_counted() {
    let small = Limits {
        bytes: 1_000_000,
        unpacked: 400_000,
        parts: 3,
        tags: 1_000,
        run: 50_000,
        sheets: 2,
        cells: 10,
        text: 100,
        cell: 20,
    };
    let refused = |bytes: &[u8]| read(bytes, &Wanted::default(), &small).expect_err("refused");
    let book = |part: Vec<u8>| package(&[("xl/workbook.xml", part)]);
    assert_eq!(refused(&vec![b'a'; 1_000_001]), Refusal::TooManyBytes { most: 1_000_000 });
    assert_eq!(
        refused(&package(&[("xl/media/a.png", vec![0; 500_000]), ("xl/workbook.xml", vec![])])),
        Refusal::TooLargeUnpacked { most: 400_000 }
    );
    assert_eq!(refused(&book(vec![b' '; 60_000])), Refusal::TooLongRun { most: 50_000 });
    assert_eq!(refused(&book(b"<a/>".repeat(1_001))), Refusal::TooManyTags { most: 1_000 });
    let four = ["a", "b", "c", "xl/workbook.xml"].map(|name| (name, Vec::new()));
    assert_eq!(refused(&package(&four)), Refusal::TooManyParts { most: 3 });
    assert_eq!(refused(b"1,2,3\n4,5,6\n7,8,9\n1,2\n"), Refusal::TooManyCells { most: 10 });
    let long = "this is nineteen ch";
    let rows = format!("{long},{long}\n").repeat(3);
    assert_eq!(refused(rows.as_bytes()), Refusal::TooMuchText { most: 100 });
    let tables = read(b"a,this text is too long for one cell,b\n", &Wanted::default(), &small).expect("read");
    assert_eq!(tables.sheets[0].rows[0].cell(1), Some(&Cell::Unreadable(Fault::TooLong { most: 20 })));
}

#[test]
fn damaged_files_are_refused_and_never_stop_the_program() {
    let sound = fixture("workbooks/date_1904.xlsx");
    let old = fixture("workbooks/date.xls");
    for length in (4..sound.len()).step_by(97) {
        let _ = plain(&sound[..length]).expect_err("cut off");
    }
    for (sound, step) in [(&sound, 61), (&old, 53)] {
        for place in (8..sound.len()).step_by(step) {
            let mut bytes = sound.clone();
            bytes[place] ^= 0x55;
            // Read or refused: either is an answer.
            let _ = plain(&bytes);
        }
    }
}

#[test]
fn naughty_strings_come_through_a_table_as_they_are() {
    let list = std::fs::read(format!(
        "{}/../../tests/fixtures/naughty-strings/blns.json",
        env!("CARGO_MANIFEST_DIR")
    ));
    let list: Vec<String> = serde_json::from_slice(&list.expect("the list")).expect("JSON");
    let mut writer = csv::Writer::from_writer(Vec::new());
    for text in &list {
        writer.write_record(["x", text]).expect("written");
    }
    let wanted = Wanted { encoding: Some("utf-8".to_owned()), separator: Some(',') };
    let tables = read(&writer.into_inner().expect("whole"), &wanted, &Limits::default()).expect("read");
    let seen = tables.sheets[0].rows.iter().map(|row| row.cell(1).map_or(String::new(), Cell::shown));
    assert_eq!(seen.collect::<Vec<_>>(), list.iter().map(|text| text.trim().to_owned()).collect::<Vec<_>>());
}
