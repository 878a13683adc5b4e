//! Nothing leaves the computer: no command asks the system for a socket of the internet.

use crate::sample::{self, WITH};
use crate::support::{Place, of_the_tree};
use crate::trace::{Call, recorded};
use std::process::Command;

fn reaches_out(calls: &[Call]) -> bool {
    calls.iter().any(|call| call.says("AF_INET") || call.says("AF_INET6"))
}

#[test]
fn no_command_opens_a_socket_of_the_internet() {
    let place = sample::encrypted();
    let notices = of_the_tree("tests/fixtures/ocds/england.jsonl");
    for arguments in [
        &["organisation", "add", "organisation.json"][..],
        &["supplier", "list"],
        &["score"],
        &["search", "badges"],
        &["import", "suppliers", "table.csv"],
        &["import", "ocds", notices.to_str().expect("UTF-8")],
        &["export", "--out", "all.xlsx"],
        &["report", "due-diligence", "S-0001", "--out", "report.pdf"],
        &["backup"],
        &["check"],
        &["trail", "verify"],
        &["passphrase", "change", "--new-passphrase-file", "passphrase"],
    ] {
        let (said, calls) = recorded(&place.command(&[arguments, WITH].concat()), &["socket"]);
        assert!(said.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&said.stderr));
        assert!(!reaches_out(&calls), "{arguments:?}: {calls:?}");
    }
    let empty = Place::in_memory();
    let (said, calls) =
        recorded(&empty.command(&["sample", "--no-passphrase", "--as-at", "2026-11-21"]), &["socket"]);
    assert!(said.status.success() && !reaches_out(&calls), "{calls:?}");
}

#[test]
fn a_socket_of_the_internet_would_be_seen() {
    let mut shell = Command::new("/bin/bash");
    // Nothing is sent: a datagram's socket is only made.
    shell.args(["-c", ": > /dev/udp/127.0.0.1/9"]);
    let (_, calls) = recorded(&shell, &["socket"]);
    assert!(reaches_out(&calls), "{calls:?}");
}
