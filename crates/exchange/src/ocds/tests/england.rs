//! All 201 real notices.

use super::*;
use std::collections::BTreeSet;

#[test]
fn every_real_notice_is_taken_in() {
    let reading = reading(ENGLAND);
    // None of the 201 is refused. Were one, it would stand here with its ocid and its reason.
    let refused: Vec<_> = reading.refused.iter().map(|r| (r.ocid.as_deref(), r.line, &r.reason)).collect();
    assert_eq!(refused, []);
    assert_eq!((reading.releases_read, reading.releases_taken), (201, 201));
    assert_eq!(reading.processes.len(), 190);
    let recorded = |process: &&Process| {
        (process.buyer.name.is_some() || process.buyer.id.is_some()) && !process.contracts.is_empty()
    };
    assert_eq!(reading.processes.iter().filter(recorded).count(), 190);
    let count = |basis| reading.contracts().filter(|contract| contract.basis == basis).count();
    assert_eq!((count(Basis::Contract), count(Basis::Award), count(Basis::Tender)), (0, 262, 49));
}

#[test]
fn every_key_is_its_own() {
    let reading = reading(ENGLAND);
    let keys: BTreeSet<&str> = reading.contracts().map(|contract| contract.key.as_str()).collect();
    assert_eq!(keys.len(), reading.contracts().count());
}

#[test]
fn reading_twice_gives_the_same_and_so_does_any_order_of_lines() {
    let first = reading(ENGLAND);
    assert_eq!(first, reading(ENGLAND));
    let lines: Vec<&str> = ENGLAND.lines().collect();
    for step in [7, 50, 200] {
        // 201 = 3 × 67: each step is coprime to it, so that every line comes once.
        let shuffled: Vec<&str> = (0..lines.len()).map(|place| lines[place * step % lines.len()]).collect();
        assert_eq!(shuffled.iter().collect::<BTreeSet<_>>(), lines.iter().collect::<BTreeSet<_>>());
        assert!(first == reading(&shuffled.join("\n")), "step {step}");
    }
}

#[test]
fn one_company_has_one_key_and_no_names_are_run_together() {
    let reading = reading(ENGLAND);
    let suppliers: Vec<&Party> = reading.contracts().filter_map(|c| c.supplier.as_ref()).collect();
    let keys = |name: &str| -> BTreeSet<&str> {
        let named = suppliers.iter().filter(|supplier| supplier.name.as_deref() == Some(name));
        named.map(|supplier| supplier.key.as_str()).collect()
    };
    assert_eq!(keys("Zuhlke Engineering LTD"), BTreeSet::from(["GB-COH-04103211"]));
    assert_eq!(keys("Seddon Construction Limited").len(), 2, "two entries of the publisher, one name");
    assert_eq!(keys("NOMINET UK"), BTreeSet::from(["GB-COH-458577871"]), "no company number, kept as given");
}

#[test]
fn no_contact_point_comes_through() {
    // The publisher's own texts may mention an address; what it lists as contact of a party is left out.
    let mut reading = reading(ENGLAND);
    for process in &mut reading.processes {
        let expected = Note::ContactsLeftOut { count: 1 };
        assert!(process.notes.contains(&expected), "{}", process.ocid);
        process.each_party(&mut |party| {
            let written = serde_json::to_string(party).expect("it is written");
            assert!(!written.contains('@'), "{written}");
        });
    }
}

#[test]
fn doubtful_things_are_noted() {
    let reading = reading(ENGLAND);
    let process = |end: &str| {
        reading.processes.iter().find(|process| process.ocid.ends_with(end)).expect("it is in the file")
    };
    let repeated = Note::ReleaseRepeated { id: "2a1e3359-87a0-4fdd-ac61-20d5e6520a13-819950".to_owned() };
    assert!(process("01c247fc9c30").notes.contains(&repeated));
    let [old, new] = process("1d751544e9ea").contracts.as_slice() else { panic!("two awards") };
    let later = "ocds-b5fd17-e0d4b2ec-d437-468f-82c7-1d751544e9ea-2".to_owned();
    assert!(old.notes.contains(&Note::PerhapsRepublished { later }));
    assert!(!new.notes.iter().any(|note| matches!(note, Note::PerhapsRepublished { .. })));
    let vehicles = &process("443a0af1ba82").contracts;
    assert!(vehicles.iter().all(|entry| entry.notes.contains(&Note::ValueShared { suppliers: 34 })));
    let twice = Note::SupplierRepeated { id: "GB-COH-03794455".to_owned() };
    assert!(vehicles[0].notes.contains(&twice));
    let unnamed = Note::SupplierUnnamed { id: "GB-CFS-173".to_owned() };
    assert!(process("856d6c4b364d").contracts[0].notes.contains(&unnamed));
    let padded = Note::CompanyNumberPadded { given: "158718".to_owned() };
    assert!(process("aa6d4b1ee990").notes.contains(&padded));
    let shape = Note::IdentifierShape { scheme: "GB-COH".to_owned(), id: "458577871".to_owned() };
    assert!(process("444e141c5dfa").notes.contains(&shape));
}

#[test]
fn notices_keep_their_numbers_and_addresses() {
    let reading = reading(ENGLAND);
    let process = reading.processes.iter().find(|process| process.ocid.ends_with("443a0af1ba82"));
    let notices = &process.expect("it is in the file").contracts[0].notices;
    let ids: Vec<_> = notices.iter().map(|n| (n.kind, n.id.as_deref().unwrap_or_default())).collect();
    assert!(ids.contains(&(NoticeKind::Award, "008661-2025")), "{ids:?}");
    assert!(ids.contains(&(NoticeKind::Award, "df8d0f63-9018-4d89-9008-acf8ea3d67bc")), "{ids:?}");
}

#[test]
fn the_reading_survives_being_sent_to_another_process() {
    let reading = reading(ENGLAND);
    let sent = serde_json::to_string(&reading).expect("it is written");
    assert!(reading == serde_json::from_str::<Reading>(&sent).expect("it is read back"));
}
