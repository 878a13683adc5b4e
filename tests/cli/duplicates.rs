//! Suppliers that are probably one: listed with the reason, and nothing is changed.

use crate::support::Place;
use register::{Register, Setup};
use serde_json::Value;

#[test]
fn suppliers_that_are_probably_one_are_listed_and_nothing_is_changed() {
    let place = Place::new();
    let none = place.run(&["supplier", "duplicates"]).ok();
    assert!(none.stderr.contains("No two suppliers"), "{}", none.stderr);
    let text = "Supplier,Company number\nWIFISPARK LTD,\nWifi Spark Limited,\nFujifilm Sonosite Ltd,\n\
        Sonosite Fujifilm Ltd,\nAcme Ltd,01234567\nACME (UK) LTD,07654321\nDatix Ltd,\nDatrix Limited,\n\
        Care Quality Commision,\nCare Quality Commission,\n";
    let file = place.write("suppliers.csv", text);
    place.json(&["import", "suppliers", &file]);
    let before = place.json(&["trail", "list"]);
    let found = place.json(&["supplier", "duplicates"]);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pairs: Vec<[String; 3]> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| [text(&one["one"]["name"]), text(&one["other"]["name"]), text(&one["why"])])
        .collect();
    let expected = [
        ["WIFISPARK LTD", "Wifi Spark Limited", "same-name"],
        ["Fujifilm Sonosite Ltd", "Sonosite Fujifilm Ltd", "other-order"],
        ["Care Quality Commision", "Care Quality Commission", "misspelt"],
    ];
    assert_eq!(pairs, expected.map(|pair| pair.map(str::to_owned)));
    assert_eq!(place.json(&["trail", "list"]), before);
    let shown = place.run(&["supplier", "duplicates"]).ok();
    assert!(shown.stderr.contains("3 pairs"), "{}", shown.stderr);
}

#[test]
fn two_that_are_not_the_same_are_said_once() {
    let place = Place::new();
    let text = "Supplier,Company number\nAcme Ltd,\nWIFISPARK LTD,\nWifi Spark Limited,\n";
    let file = place.write("suppliers.csv", text);
    place.json(&["import", "suppliers", &file]);
    let listed = place.run(&["supplier", "duplicates"]).ok();
    for command in ["distinct S-0002 S-0003", "merge S-0003 --into S-0002"] {
        assert!(listed.stderr.contains(&format!("assay supplier {command}")), "{}", listed.stderr);
    }
    let done = place.run(&["supplier", "distinct", "S-0002", "S-0003", "--reason", "Two companies"]).ok();
    assert!(done.stderr.contains("S-0002 WIFISPARK LTD and S-0003 Wifi Spark Limited"), "{}", done.stderr);
    let none = place.run(&["supplier", "duplicates"]).ok();
    assert_eq!(none.stdout, "", "no heading of nothing");
    assert!(none.stderr.contains("No two suppliers"), "{}", none.stderr);
    assert_eq!(place.json(&["supplier", "duplicates"]), Value::Array(Vec::new()));
    let again = place.run(&["supplier", "distinct", "S-0003", "S-0002"]);
    assert_eq!(again.code, 1, "{}", again.stderr);
    place.run(&["undo"]).ok();
    assert_eq!(place.json(&["supplier", "duplicates"]).as_array().map(Vec::len), Some(1));
    place.run(&["check"]).ok();
}

#[test]
fn what_was_said_is_listed_and_taken_back() {
    let place = Place::new();
    let file = place.write("suppliers.csv", "Supplier,Company number\nWIFISPARK LTD,\nWifi Spark Limited,\n");
    place.json(&["import", "suppliers", &file]);
    let none = place.run(&["supplier", "duplicates", "--distinct"]).ok();
    assert!(none.stderr.contains("Of no two suppliers"), "{}", none.stderr);
    let early = place.run(&["supplier", "distinct", "S-0001", "S-0002", "--undo"]);
    assert_eq!(early.code, 1, "{}", early.stderr);
    assert!(early.stderr.contains("Nobody has said"), "{}", early.stderr);
    place.run(&["supplier", "distinct", "S-0001", "S-0002", "--reason", "Two companies"]).ok();
    let listed = place.run(&["supplier", "duplicates", "--distinct"]).ok();
    for said in ["S-0001", "Wifi Spark Limited", "Two companies"] {
        assert!(listed.stdout.contains(said), "{said}: {}", listed.stdout);
    }
    assert_eq!(place.json(&["supplier", "duplicates", "--distinct"])[0]["other"]["ref"], "S-0002");
    let back = place.run(&["supplier", "distinct", "S-0002", "S-0001", "--undo"]).ok();
    assert!(back.stderr.contains("was taken back"), "{}", back.stderr);
    assert_eq!(place.json(&["supplier", "duplicates"]).as_array().map(Vec::len), Some(1));
    assert_eq!(place.json(&["supplier", "duplicates", "--distinct"]), Value::Array(Vec::new()));
    place.run(&["undo"]).ok();
    assert_eq!(place.json(&["supplier", "duplicates", "--distinct"]).as_array().map(Vec::len), Some(1));
    place.run(&["check"]).ok();
}

/// Two suppliers that are one by another name, and a contract of the one that goes.
fn merged(place: &Place) -> String {
    let text = "Supplier,Company number\nAcme Badges Ltd,01234567\nRadcheck Services,07654321\n";
    let file = place.write("suppliers.csv", text);
    place.json(&["import", "suppliers", &file]);
    let contract = place.add("contract", &serde_json::json!({ "title": "Badges", "supplier": "S-0002" }));
    let plan = place.run(&["supplier", "merge", "S-0002", "--into", "S-0001", "--plan"]).ok();
    for said in [
        "would be merged into S-0001 Acme Badges Ltd",
        "Contracts: C-0001",
        "Also known as",
        "01234567 (S-0001), 07654321 (S-0002)",
    ] {
        assert!(plan.stderr.contains(said), "{said}: {}", plan.stderr);
    }
    assert_eq!(place.json(&["contract", "show", &contract])["supplier"], "S-0002");
    file
}

#[test]
fn a_merge_is_planned_done_and_taken_back() {
    let place = Place::new();
    merged(&place);
    let merge = ["supplier", "merge", "S-0002", "--into", "S-0001", "--reason", "One company"];
    let done = place.run(&merge).ok();
    assert!(done.stderr.contains("assay undo takes all of it back"), "{}", done.stderr);
    assert!(done.stderr.contains("A backup was made before"), "{}", done.stderr);
    assert_eq!(place.json(&["contract", "show", "C-0001"])["supplier"], "S-0001");
    let shown = place.run(&["supplier", "show", "S-0002"]).ok();
    assert!(shown.stdout.contains("Merged into S-0001 Acme Badges Ltd"), "{}", shown.stdout);
    let again = place.run(&merge);
    assert_eq!(again.code, 1, "{}", again.stderr);
    assert!(again.stderr.contains("S-0002 was merged into S-0001 on"), "{}", again.stderr);
    place.run(&["check"]).ok();
    place.run(&["undo"]).ok();
    assert_eq!(place.json(&["contract", "show", "C-0001"])["supplier"], "S-0002");
    place.run(&["check"]).ok();
}

#[test]
fn what_would_happen_is_told_while_somebody_else_has_the_register() {
    let place = Place::new();
    merged(&place);
    let file = place.write("more.csv", "Supplier,Service\nRadcheck Services,Dosimetry\nNew Ltd,Post\n");
    let plans = [
        &["supplier", "merge", "S-0002", "--into", "S-0001", "--plan"][..],
        &["import", "suppliers", &file, "--plan"],
    ];
    let free = plans.map(|plan| place.json(plan));
    let (deeds, backups) = (place.json(&["trail", "list"]), place.json(&["backup", "--list"]));
    let mut window = Register::open(&place.register(), Setup::for_person("Nia Prosser", "")).expect("opened");
    window.claim();
    assert_eq!(plans.map(|plan| place.json(plan)), free);
    for plan in plans {
        let done = place.run(&plan[..plan.len() - 1]);
        assert_eq!(done.code, 3, "{}", done.stderr);
        assert!(done.stderr.contains("Nia Prosser has this register open"), "{}", done.stderr);
    }
    assert_eq!(place.json(&["trail", "list"]), deeds);
    assert_eq!(place.json(&["backup", "--list"]), backups, "what is refused leaves no backup behind");
}

#[test]
fn an_import_with_the_old_name_makes_no_supplier_anew() {
    let place = Place::new();
    let file = merged(&place);
    place.run(&["supplier", "merge", "S-0002", "--into", "S-0001"]).ok();
    let suppliers = |place: &Place| place.json(&["supplier", "list"]).as_array().map(Vec::len);
    assert_eq!(suppliers(&place), Some(1));
    let before = place.json(&["organisation", "show", "O-0001"]);
    place.run(&["import", "suppliers", &file]).ok();
    let named = place.write("named.csv", "Supplier,Service\nRADCHECK SERVICES,Calibration\n");
    place.run(&["import", "suppliers", &named]).ok();
    let contracts =
        place.write("contracts.csv", "Title,Supplier\nCalibration,Radcheck Services\nTraining,S-0002\n");
    place.run(&["import", "contracts", &contracts]).ok();
    assert_eq!(suppliers(&place), Some(1));
    assert_eq!(place.json(&["organisation", "show", "O-0001"]), before, "its own name and number stay");
    assert_eq!(place.json(&["supplier", "show", "S-0001"])["service"], "Calibration");
    for contract in place.json(&["contract", "list"]).as_array().expect("a list") {
        assert_eq!(contract["supplier"], "S-0001", "{contract}");
    }
    let paid = "Supplier,Date,Amount,Entity\nAcme Badges Ltd,01/06/2026,100.00,A Trust\nRadcheck Services,02/06/2026,200.00,A Trust\n";
    let paid = place.write("paid.csv", paid);
    place.run(&["import", "suppliers", &paid]).ok();
    assert_eq!(suppliers(&place), Some(1));
    let note = place.json(&["supplier", "show", "S-0001"])["note"].as_str().unwrap_or_default().to_owned();
    assert!(note.contains("100") && note.contains("200"), "{note}");
    let notices = serde_json::json!({ "ocid": "ocds-1-1", "id": "1", "date": "2026-05-01T00:00:00Z", "tag": ["award"],
        "initiationType": "tender", "buyer": { "id": "GB-COH-00000001", "name": "A Trust" },
        "parties": [
            { "id": "B1", "name": "A Trust", "roles": ["buyer"] },
            { "id": "S1", "name": "Radcheck Services", "roles": ["supplier"],
              "identifier": { "scheme": "GB-COH", "id": "07654321", "legalName": "Radcheck Services" } } ],
        "tender": { "id": "t", "title": "Film badges" },
        "awards": [{ "id": "a", "status": "active", "title": "Film badges", "suppliers": [{ "id": "S1", "name": "Radcheck Services" }] }],
        "contracts": [{ "id": "c", "awardID": "a", "title": "Film badges", "status": "active" }] });
    let mut notices = notices;
    notices["buyer"] = serde_json::json!({ "id": "B1", "name": "A Trust" });
    let notices = place.write("notices.json", notices.to_string());
    let taken = place.run(&["import", "ocds", &notices]).ok();
    assert_eq!(suppliers(&place), Some(1), "{}", taken.stderr);
    let film = place.json(&["contract", "list"]);
    let film = film
        .as_array()
        .expect("a list")
        .iter()
        .find(|one| one["title"] == "Film badges")
        .expect("made")
        .clone();
    assert_eq!(film["supplier"], "S-0001");
}

/// Two suppliers of which the second is merged into the first, then what a row of a spreadsheet says: how many suppliers there are
/// afterwards, and the company number and the service of the first.
fn after(kept: &str, merged: &str, row: &str) -> (usize, String, String) {
    let place = Place::new();
    let table = |name: &str, rows: &[&str]| {
        place.write(name, format!("Supplier,Company number,Service\n{}\n", rows.join("\n")))
    };
    place.run(&["import", "suppliers", &table("before.csv", &[kept, merged])]).ok();
    place.run(&["supplier", "merge", "S-0002", "--into", "S-0001"]).ok();
    place.json(&["import", "suppliers", &table("row.csv", &[row])]);
    let said = |noun: &str, reference: &str, field: &str| {
        place.json(&[noun, "show", reference])[field].as_str().unwrap_or_default().to_owned()
    };
    let suppliers = place.json(&["supplier", "list"]).as_array().map_or(0, Vec::len);
    (
        suppliers,
        said("organisation", "O-0001", "companies_house_number"),
        said("supplier", "S-0001", "service"),
    )
}

#[test]
fn a_row_means_the_one_that_stays_where_it_cannot_mean_another_company() {
    let (acme, bare, other) =
        ("Acme Ltd,01234567,Badges", "ACME LIMITED,,Dosimetry", "Radcheck,07654321,Dosimetry");
    for (kept, merged, row, expected) in [
        // The name of the one that went, with the number of the one that stays, of the one that went, of neither, and of none.
        (acme, bare, "ACME LIMITED,01234567,Film", (1, "01234567", "Film")),
        (acme, other, "RADCHECK,07654321,Film", (1, "01234567", "Film")),
        (acme, bare, "ACME LIMITED,99999999,Film", (2, "01234567", "Badges")),
        (acme, other, "RADCHECK,99999999,Film", (2, "01234567", "Badges")),
        (acme, bare, "ACME LIMITED,,Film", (1, "01234567", "Film")),
        (acme, other, "RADCHECK,,Film", (1, "01234567", "Film")),
        // What both rows said before says nothing new.
        (acme, bare, bare, (1, "01234567", "Badges")),
        (acme, other, other, (1, "01234567", "Badges")),
        (acme, other, acme, (1, "01234567", "Badges")),
        // The one that stays has no number but the one that it took over.
        (bare, other, "Radcheck,99999999,Film", (2, "07654321", "Dosimetry")),
        (bare, other, "ACME LIMITED,07654321,Film", (1, "07654321", "Film")),
    ] {
        let (suppliers, number, service) = after(kept, merged, row);
        let found = (suppliers, number.as_str(), service.as_str());
        assert_eq!(found, expected, "{merged} merged into {kept}, then {row}");
    }
}

#[test]
fn the_same_spreadsheet_changes_nothing_after_a_merge_however_often_it_comes() {
    let place = Place::new();
    let text = "Supplier,Company number,Service\nAcme Ltd,01234567,Badges\nACME LIMITED,,Dosimetry\n";
    let file = place.write("suppliers.csv", text);
    place.run(&["import", "suppliers", &file]).ok();
    place.run(&["supplier", "merge", "S-0002", "--into", "S-0001"]).ok();
    let before = place.json(&["supplier", "show", "S-0001"]);
    for _ in 0..3 {
        place.run(&["import", "suppliers", &file]).ok();
        assert_eq!(place.json(&["supplier", "show", "S-0001"]), before);
    }
    // What is new is taken from one row; the other one is told.
    let text = "Supplier,Company number,Service\nAcme Ltd,01234567,Film\nACME LIMITED,,Slides\n";
    let file = place.write("suppliers.csv", text);
    for _ in 0..2 {
        let told = place.json(&["import", "suppliers", &file]);
        let rows = told["rows"].as_array().expect("rows");
        assert_eq!(rows[1]["step"], "problem", "{told}");
        assert!(rows[1]["reason"].as_str().is_some_and(|reason| reason.contains("row 2")), "{told}");
        assert_eq!(place.json(&["supplier", "show", "S-0001"])["service"], "Film");
    }
}

#[test]
fn a_notice_of_another_company_makes_its_own_supplier_after_a_merge() {
    let place = Place::new();
    let text = "Supplier,Company number\nAcme Ltd,01234567\nACME LIMITED,\n";
    place.run(&["import", "suppliers", &place.write("suppliers.csv", text)]).ok();
    place.run(&["supplier", "merge", "S-0002", "--into", "S-0001"]).ok();
    let notice = |number: &str| {
        serde_json::json!({ "ocid": format!("ocds-1-{number}"), "id": "1", "date": "2026-05-01T00:00:00Z", "tag": ["award"],
            "initiationType": "tender", "buyer": { "id": "B1", "name": "A Trust" },
            "parties": [
                { "id": "B1", "name": "A Trust", "roles": ["buyer"] },
                { "id": "S1", "name": "Acme Ltd", "roles": ["supplier"],
                  "identifier": { "scheme": "GB-COH", "id": number, "legalName": "Acme Ltd" } } ],
            "tender": { "id": "t", "title": format!("Badges {number}") },
            "awards": [{ "id": "a", "status": "active", "title": "Badges", "suppliers": [{ "id": "S1", "name": "Acme Ltd" }] }],
            "contracts": [{ "id": "c", "awardID": "a", "title": format!("Badges {number}"), "status": "active" }] })
    };
    for (number, suppliers) in [("01234567", 1), ("99999999", 2)] {
        let file = place.write("notice.json", notice(number).to_string());
        place.run(&["import", "ocds", &file]).ok();
        assert_eq!(place.json(&["supplier", "list"]).as_array().map(Vec::len), Some(suppliers), "{number}");
    }
    let contracts = place.json(&["contract", "list"]);
    let of = |supplier: &str| {
        contracts
            .as_array()
            .expect("a list")
            .iter()
            .filter(|contract| contract["supplier"] == supplier)
            .count()
    };
    assert_eq!((of("S-0001"), contracts.as_array().map(Vec::len)), (1, Some(2)), "{contracts}");
}
