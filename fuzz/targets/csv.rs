//! A text table of somebody else: encoding, separator, rows, headings, days and amounts.
#![no_main]

use exchange::table::Wanted;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Workbooks have a target of their own.
    if bytes.starts_with(b"PK") || bytes.starts_with(&[0xd0, 0xcf]) {
        return;
    }
    fuzz::table(bytes, &Wanted::default());
    let said = Wanted { encoding: Some("utf-16le".to_owned()), separator: Some(';') };
    fuzz::table(bytes, &said);
});
