//! The registers that are copied for every case.

use crate::support::Place;
use serde_json::{Value, json};
use std::fmt::Write;

/// The passphrase of the encrypted one; it lies in the file `passphrase`.
pub const PASSPHRASE: &str = "marmalade otter viaduct clarinet";
/// How it is named on a command line.
pub const WITH: &[&str] = &["--passphrase-file", "passphrase"];
/// The same with another one.
pub const OTHER: &[&str] = &["--passphrase-file", "other"];

/// A register that is not encrypted: suppliers, a contract, a backup of before the contract, and files to take in.
pub fn plain() -> Place {
    filled(&["init", "--no-passphrase"], &[])
}

/// The same, encrypted; its recovery key lies in `key.txt`.
pub fn encrypted() -> Place {
    filled(&["init", "--recovery-key-out", "key.txt", WITH[0], WITH[1]], WITH)
}

fn filled(init: &[&str], with: &[&str]) -> Place {
    let place = Place::in_memory();
    place.write("passphrase", PASSPHRASE);
    place.write("other", "seven lanterns under a wet bridge");
    place.write("table.csv", table("Taken in", 20));
    let draft = |name: &str, draft: Value| place.write(name, draft.to_string());
    draft("organisation.json", json!({ "legal_name": "Cwm Taren Health Board", "kind": "health-board" }));
    draft("edit.json", json!({ "workforce": "Nobody transfers." }));
    draft("contract.json", json!({ "title": "Badges", "supplier": "S-0001" }));
    place.write("first.csv", table("First", 30));
    let run = |arguments: &[&str]| drop(place.run(&[arguments, with].concat()).ok());
    place.run(init).ok();
    run(&["import", "suppliers", "first.csv"]);
    run(&["backup"]);
    run(&["contract", "add", "contract.json"]);
    place
}

/// A table of suppliers.
pub fn table(name: &str, rows: usize) -> String {
    let mut text = "Supplier name,Company number\n".to_owned();
    for number in 0..rows {
        writeln!(text, "{name} {number} Ltd,{:08}", 7_000_000 + number * 13 + name.len() * 100_000)
            .expect("text");
    }
    text
}
