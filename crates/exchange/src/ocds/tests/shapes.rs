//! Shapes that the real notices at hand do not have.

use super::*;

fn check_refused(text: &str, ocid: Option<&str>, line: usize, expected: Reason) {
    let found = reading(text);
    let refused = Refused { ocid: ocid.map(str::to_owned), line, reason: expected };
    assert_eq!((found.refused, found.processes), (vec![refused], vec![]), "{text}");
}

const DATED: &str = r#""date": "2025-01-01T00:00:00Z""#;

/// A release with the given members besides ocid, date and buyer.
fn release(members: &str) -> String {
    format!(r#"{{"ocid": "ocds-1", {DATED}, "buyer": {{"name": "A trust"}}, {members}}}"#)
}

#[test]
fn what_holds_nothing_is_refused_with_its_line_and_reason() {
    check_refused("[\n1, 2]", None, 1, Reason::NotOcds);
    check_refused("{\"a\": 1}", None, 1, Reason::NotOcds);
    check_refused(&format!("{{\"releases\": [\n{{{DATED}, \"buyer\": {{}}}}]}}"), None, 2, Reason::NoOcid);
    check_refused(r#"{"ocid": "ocds-1"}"#, Some("ocds-1"), 1, Reason::NoReleaseDate);
    let given = "soon".to_owned();
    check_refused(r#"{"ocid": "o", "date": "soon"}"#, Some("o"), 1, Reason::ReleaseDateUnreadable { given });
    check_refused(&format!("\n\n{{\"ocid\": \"o\", {DATED}}}"), Some("o"), 3, Reason::NoBuyer);
    let linked = r#"{"records": [{"ocid": "o", "releases": [{"url": "https://example.org"}]}]}"#;
    check_refused(linked, Some("o"), 1, Reason::LinkedReleasesOnly);
}

#[test]
fn one_bad_release_leaves_the_others() {
    let found = reading(&format!("{}\n{{\"ocid\": \"o\"}}\n", release(r#""tender": {}"#)));
    assert_eq!(found.processes.len(), 1);
    assert_eq!(found.refused.len(), 1);
    assert_eq!(found.refused[0].line, 2);
}

#[test]
fn a_byte_order_mark_and_other_line_ends_do_no_harm() {
    let text = format!("\u{feff}{}\r\n", release(r#""tender": {"title": "Badges"}"#));
    assert_eq!(only_process(&text).title.as_deref(), Some("Badges"));
}

#[test]
fn a_file_in_another_encoding_is_refused() {
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xff, 0xfe], utf16.as_slice()].concat();
    let problems = read(&marked).expect_err("it is UTF-16");
    assert_eq!(problems[0].fault, crate::json::Fault::NotUtf8);
}

#[test]
fn cancelled_awards_and_ended_tenders_make_no_contract() {
    let process = only_process(&release(
        r#""awards": [{"id": "1", "status": "cancelled", "suppliers": [{"id": "s"}]}]"#,
    ));
    assert_eq!(process.contracts, []);
    let note = Note::AwardNotMade { award: "1".to_owned(), status: "cancelled".to_owned() };
    assert!(process.notes.contains(&note));
    let process = only_process(&release(r#""tender": {"status": "withdrawn"}"#));
    assert_eq!(process.contracts, []);
    assert!(process.notes.contains(&Note::TenderEnded { status: "withdrawn".to_owned() }));
    let process = only_process(&release(
        r#""awards": [{"id": "1", "suppliers": [{"id": "s"}]}], "contracts": [{"id": "c", "awardID": "1", "status": "cancelled"}]"#,
    ));
    assert_eq!(process.contracts, []);
    assert!(process.notes.contains(&Note::ContractCancelled { contract: "c".to_owned() }));
}

#[test]
fn several_contracts_of_one_award_have_keys_of_their_own() {
    let process = only_process(&release(
        r#""awards": [{"id": "1", "suppliers": [{"id": "s", "name": "S"}]}],
           "contracts": [{"id": "b", "awardID": "1"}, {"id": "a", "awardID": "1"}, {"id": "x", "awardID": "9"}]"#,
    ));
    let keys: Vec<_> = process.contracts.iter().map(|c| (c.key.as_str(), c.formerly.as_slice())).collect();
    let by_award = ["ocds-1#1#s".to_owned()];
    let expected: [(&str, &[String]); 3] =
        [("ocds-1#1#s#b", &by_award), ("ocds-1#1#s#a", &[]), ("ocds-1##-#x", &[])];
    assert_eq!(keys, expected);
    assert!(process.contracts[2].notes.contains(&Note::SupplierMissing));
    assert!(process.notes.contains(&Note::AwardMissing { contract: "x".to_owned() }));
}

#[test]
fn lots_of_one_release_are_not_taken_for_a_notice_published_again() {
    let process = only_process(&release(
        r#""awards": [{"id": "1", "suppliers": [{"id": "s"}]}, {"id": "2", "suppliers": [{"id": "s"}]}]"#,
    ));
    assert_eq!(process.contracts.len(), 2);
    assert!(
        process.contracts.iter().all(|c| !c.notes.iter().any(|n| n.key_suffix() == "perhaps-republished"))
    );
}

#[test]
fn vat_is_known_only_where_the_notice_gives_both_amounts() {
    let value = |amounts: &str| {
        only_process(&release(&format!(r#""tender": {{"value": {{{amounts}}}}}"#))).value.expect("a value")
    };
    let both = value(r#""amount": 100, "amountGross": 120, "currency": "gbp""#);
    assert_eq!((both.pence, both.vat, both.gross_pence), (10_000, Vat::Excluded, Some(12_000)));
    assert_eq!(both.currency.as_deref(), Some("GBP"));
    let gross = value(r#""amountGross": 120, "currency": "EUR""#);
    assert_eq!((gross.pence, gross.vat), (12_000, Vat::Included));
    assert_eq!(gross.currency.as_deref(), Some("EUR"));
    let plain = value(r#""amount": "1200.50""#);
    assert_eq!((plain.pence, plain.vat, plain.currency), (120_050, Vat::Unknown, None));
}

#[test]
fn amounts_that_are_none_are_left_out_with_a_note() {
    for given in ["-1", "1e400", "\"ten\""] {
        let process = only_process(&release(&format!(r#""tender": {{"value": {{"amount": {given}}}}}"#)));
        assert_eq!(process.value, None, "{given}");
        let given = given.trim_matches('"').to_owned();
        assert!(process.notes.contains(&Note::AmountUnreadable { given }));
    }
}

#[test]
fn the_regime_follows_the_legal_basis() {
    for (ocid, basis, expected) in [
        ("ocds-h6vhtk-1", r#"{"scheme": "UKPGA", "id": "2023/54"}"#, RegimeKind::Pa2023),
        ("ocds-h6vhtk-1", r#"{"scheme": "UKSI", "id": "2023/1348"}"#, RegimeKind::Psr),
        ("ocds-h6vhtk-1", r#"{"scheme": "CELEX", "id": "32014L0024"}"#, RegimeKind::Pcr2015),
        ("ocds-r6ebe6-1", r#"{"scheme": "CELEX", "id": "32014L0024"}"#, RegimeKind::Scotland2015),
        ("ocds-213czf-1", r#"{"scheme": "CELEX", "id": "32014L0024"}"#, RegimeKind::Unknown),
        ("ocds-h6vhtk-1", r#"{"scheme": "X", "id": "1"}"#, RegimeKind::Unknown),
    ] {
        let text = release(&format!(r#""tender": {{"legalBasis": {basis}}}"#)).replace("ocds-1", ocid);
        assert_eq!(only_process(&text).regime.kind, expected, "{ocid} {basis}");
    }
    let coded = release(
        r#""tender": {"documents": [{"documentType": "tenderNotice", "noticeType": "UK4", "url": "https://www.find-tender.service.gov.uk/Notice/054350-2025"}]}"#,
    );
    let process = only_process(&coded);
    assert_eq!(process.regime.kind, RegimeKind::Pa2023);
    assert_eq!(process.notices[0].id.as_deref(), Some("054350-2025"));
}

#[test]
fn a_linked_framework_is_named() {
    let process = only_process(&release(
        r#""relatedProcesses": [{"id": "1", "relationship": ["framework"], "identifier": "ocds-h6vhtk-02", "title": "F"}]"#,
    ));
    let framework = process.framework.expect("a framework");
    assert_eq!(framework.reference.as_deref(), Some("ocds-h6vhtk-02"));
}

#[test]
fn a_company_number_ties_entries_of_two_processes_together() {
    let text = r#"{"ocid": "a", "date": "2025-01-01", "buyer": {"id": "GB-CFS-1", "name": "A"}, "parties": [{"id": "GB-CFS-1", "identifier": {"scheme": "GB-COH", "id": "1234567"}}]}
{"ocid": "b", "date": "2025-01-01", "buyer": {"id": "GB-CFS-1", "name": "A"}}
{"ocid": "c", "date": "2025-01-01", "buyer": {"id": "1", "name": "A"}}
{"ocid": "d", "date": "2025-01-01", "buyer": {"id": "1", "name": "A"}}"#;
    let keys: Vec<String> = reading(text).processes.into_iter().map(|process| process.buyer.key).collect();
    assert_eq!(keys, ["GB-COH-01234567", "GB-COH-01234567", "c#1", "d#1"]);
}
