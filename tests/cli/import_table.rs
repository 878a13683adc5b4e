//! Spreadsheets of others: looked at, taken in, said twice, taken back.

use crate::support::{Place, of_the_tree};
use serde_json::{Value, json};
use std::io::Write;
use zip::write::SimpleFileOptions;

fn fixture(path: &str) -> String {
    of_the_tree(&format!("tests/fixtures/tables/{path}")).to_str().expect("UTF-8").to_owned()
}

/// What happens to each row, with its number.
fn steps(plan: &Value) -> Vec<(u64, String)> {
    let rows = plan["rows"].as_array().expect("rows").iter();
    rows.map(|row| (row["row"].as_u64().unwrap_or(0), row["step"].as_str().unwrap_or("").to_owned()))
        .collect()
}

fn all(plan: &Value, step: &str) -> bool {
    steps(plan).iter().all(|(_, is)| is == step)
}

fn names(place: &Place, noun: &str, field: &str) -> Vec<String> {
    let list = place.json(&[noun, "list"]);
    list.as_array().expect("a list").iter().map(|one| one[field].as_str().unwrap_or("").to_owned()).collect()
}

#[test]
fn items_with_commas_inside_are_read_and_what_is_retired_stays_so() {
    let place = Place::new();
    let text = "Title,Supplier,Certificates required\n\
        Badges,Acme Ltd,\"Digital Technology Assessment Criteria, version 2; Cyber Essentials\"\n\
        Laundry,Acme Ltd,\"Cyber Essentials, Policy\"\nParking,Acme Ltd,\"Cyber Essentials, Colour\"\n";
    let file = place.write("contracts.csv", text);
    let done = place.json(&["import", "contracts", &file]);
    let expected = [(2, "add"), (3, "add"), (4, "problem")];
    assert_eq!(steps(&done), expected.map(|(row, step)| (row, step.to_owned())), "{done:#}");
    let certificates =
        |title: &str| place.json(&["contract", "show", title])["required_certificates"].clone();
    assert_eq!(certificates("C-0001"), json!(["dtac-v2", "cyber-essentials"]));
    assert_eq!(certificates("C-0002"), json!(["cyber-essentials", "policy"]));
    place.run(&["contract", "retire", "C-0001", "--reason", "It ended"]).ok();
    let file = place.write("again.csv", "Reference,Title,Service\nC-0001,Badges,\nC-0002,Laundry,Linen\n");
    let again = place.json(&["import", "contracts", &file, "--map", "Reference=ref"]);
    assert_eq!(steps(&again), [(2, "same".to_owned()), (3, "change".to_owned())], "{again:#}");
    let file = place.write("other.csv", "Reference,Title,Service\nC-0001,Badges,Doses\n");
    let said = place.run(&["import", "contracts", &file]);
    assert_eq!(said.code, 1);
    assert!(said.stderr.contains("C-0001 is retired"), "{}", said.stderr);
}

const SUPPLIERS: &str = "List of suppliers as of 21 November 2026,,,,,\n\
,,,,,\n\
Supplier name,Company No,Annual turnover (£000),Debarred,Accounts to,Comments\n\
Merlinford Couriers Ltd,01234567,\"1,250.5\",No,31/03/2026,Two vans\n\
Ashgrove Imaging Limited,SC123456,(12),yes,31-Mar-26,\n\
Brindle Laundry,,£900,tbc,46112,\n\
Coldwell Ltd,12,9,maybe,31/02/2026,x\n\
MERLINFORD COURIERS LTD.,01234567,\"1,250.5\",No,31/03/2026,Two vans\n\
Supplier name,Company No,Annual turnover (£000),Debarred,Accounts to,Comments\n\
Total,,2150,,,\n";

#[test]
fn suppliers_are_looked_at_taken_in_and_the_second_time_change_nothing() {
    let place = Place::new();
    let file = place.write("suppliers.csv", SUPPLIERS);
    let before = place.json(&["trail", "list"]);
    let plan = place.json(&["import", "suppliers", &file, "--plan"]);
    let expected = [
        (4, "add"),
        (5, "problem"),
        (6, "add"),
        (7, "problem"),
        (8, "same"),
        (9, "problem"),
        (10, "problem"),
    ];
    assert_eq!(steps(&plan), expected.map(|(row, step)| (row, step.to_owned())), "{plan:#}");
    assert_eq!(plan["headings"], 3);
    let wrong = plan["rows"][3]["problems"].as_array().expect("problems");
    let cells: Vec<&str> = wrong.iter().map(|problem| problem["cell"].as_str().unwrap_or("")).collect();
    assert_eq!(cells, ["B7", "D7", "E7"], "{wrong:?}");
    assert!(place.json(&["supplier", "list"]).as_array().is_some_and(Vec::is_empty), "a look writes nothing");
    assert_eq!(place.json(&["trail", "list"]), before);

    let done = place.json(&["import", "suppliers", &file]);
    assert_eq!(done["counts"], plan["counts"]);
    assert_eq!(steps(&done), steps(&plan));
    let supplier = place.json(&["supplier", "show", "Merlinford Couriers Ltd"]);
    assert_eq!(supplier["turnover_pence"], 125_050_000);
    assert_eq!(
        (supplier["debarred"].as_str(), supplier["accounts_to"].as_str()),
        (Some("no"), Some("2026-03-31"))
    );
    assert_eq!(supplier["note"], "Two vans");
    let other = place.json(&["supplier", "show", "Brindle Laundry"]);
    assert_eq!(
        (other["debarred"].as_str(), other["accounts_to"].as_str()),
        (Some("unknown"), Some("2026-03-31"))
    );

    let (deeds, again) = (place.json(&["trail", "list"]), place.json(&["import", "suppliers", &file]));
    assert_eq!(
        (again["counts"]["add"].as_u64(), again["counts"]["change"].as_u64()),
        (Some(0), Some(0)),
        "{again:#}"
    );
    assert_eq!(place.json(&["trail", "list"]), deeds, "nothing is new, so nothing is written");
    let undo = |plan: &Value| plan["sentence"].as_str().expect("a sentence").contains("Undo");
    assert!(undo(&done) && !undo(&again), "undo would take back what came before");
}

#[test]
fn an_import_changes_what_it_says_and_is_taken_back_as_one() {
    let place = Place::new();
    let file = place.write("one.csv", "Supplier,Turnover,Notes\nAcme Ltd,5,kept\nBeta Ltd,6,\n");
    place.json(&["import", "suppliers", &file]);
    let file = place.write("two.csv", "Supplier;Turnover;Notes\nacme  LTD;7;\nGamma Ltd;8;\n");
    let done = place.json(&["import", "suppliers", &file]);
    assert_eq!(steps(&done), [(2, "change".to_owned()), (3, "add".to_owned())]);
    let acme = place.json(&["supplier", "show", "Acme Ltd"]);
    assert_eq!(acme["turnover_pence"], 700);
    assert_eq!(acme["note"], "kept", "an empty cell empties nothing");
    place.run(&["undo"]).ok();
    assert_eq!(place.json(&["supplier", "show", "Acme Ltd"])["turnover_pence"], 500);
    assert_eq!(names(&place, "supplier", "name").len(), 2);
    place.run(&["trail", "verify"]).ok();
}

#[test]
fn contracts_come_with_the_suppliers_that_they_name() {
    let place = Place::new();
    let text = "Contract Ref,Contract Title,Contractor,Buyer,Start Date,End Date,Contract value,Annual value (£k),Personal data?\n\
        C/1,Badge dosimetry,Acme Ltd,Ashgrove Trust,01/04/2026,31/03/2029,\"£90,000.00\",30,Y\n\
        C/2,Laundry,ACME LTD,Ashgrove Trust,1 Apr 2026,,1m,,N\n\
        C/3,Backwards,Acme Ltd,,31/03/2029,01/04/2026,,,\n";
    let file = place.write("contracts.csv", text);
    let done = place.json(&["import", "contracts", &file]);
    assert_eq!(
        steps(&done),
        [(2, "add".to_owned()), (3, "add".to_owned()), (4, "problem".to_owned())],
        "{done:#}"
    );
    assert_eq!(done["rows"][2]["problems"][0]["cell"], "F4");
    assert_eq!(names(&place, "supplier", "name"), ["Acme Ltd"]);
    let contract = place.json(&["contract", "show", "C/1"]);
    assert_eq!(contract["value_vat_unknown_pence"], 9_000_000);
    assert_eq!(contract["annual_value_pence"], 3_000_000);
    assert_eq!(
        (contract["personal_data"].as_str(), contract["end"].as_str()),
        (Some("yes"), Some("2029-03-31"))
    );
    let again = place.json(&["import", "contracts", &file]);
    assert_eq!(steps(&again)[..2], [(2, "same".to_owned()), (3, "same".to_owned())], "{again:#}");
}

/// What is said of cells, as "D2 End date".
fn cells(row: &Value, list: &str) -> Vec<String> {
    let said = row[list].as_array().expect("a list").iter();
    said.map(|one| format!("{} {}", one["cell"].as_str().unwrap_or(""), one["field"].as_str().unwrap_or("")))
        .collect()
}

#[test]
fn what_follows_from_a_cell_alone_changes_nothing_that_is_recorded() {
    let place = Place::new();
    let file =
        place.write("contracts.csv", "Contract title,Start date\nBadges,01/04/2026\nLaundry,01/04/2026\n");
    place.run(&["import", "contracts", &file]).ok();
    let recorded = place.write(
        "edit.json",
        r#"{ "renewal": "renews-automatically", "renewal_term": "P12M", "end": "2027-03-31" }"#,
    );
    place.run(&["contract", "edit", "C-0001", &recorded]).ok();
    let file = place.write("later.csv", "Contract title,End date\nBadges,Rolling\nLaundry,Rolling\n");
    let plan = place.json(&["import", "contracts", &file, "--plan"]);
    assert_eq!(steps(&plan), [(2, "same".to_owned()), (3, "change".to_owned())], "{plan:#}");
    let note = plan["rows"][0]["notes"][0]["note"].as_str().unwrap_or("");
    assert!(note.contains("the register keeps the one that it has"), "{plan:#}");
    place.run(&["import", "contracts", &file]).ok();
    let renewal = |reference| place.json(&["contract", "show", reference])["renewal"].clone();
    assert_eq!((renewal("C-0001"), renewal("C-0002")), (json!("renews-automatically"), json!("rolls")));
}

#[test]
fn what_offices_write_instead_of_a_value_is_read_as_it_is_meant_and_shown() {
    let place = Place::new();
    let text = "Contract title,Contractor,Start date,End date,Contract value,Annual value,Company owner\n\
        Badges,Acme Ltd,01/04/2026,TBC,£1.2m + VAT,c. £50k,TBC\n\
        Laundry,n/a,01/04/2026,Rolling,unknown,\"£1,200 exc. VAT p.a.\",\n\
        Parking,-,01/04/2026,Apr-24,£60k pa,\"£1,200 inc VAT\",\n\
        Couriers,Acme Ltd,2025/26,ongoing,£31bn,~£50,000,\n";
    let file = place.write("contracts.csv", text);
    let plan = place.json(&["import", "contracts", &file, "--plan"]);
    let steps_of = [(2, "add"), (3, "add"), (4, "problem"), (5, "problem")];
    assert_eq!(steps(&plan), steps_of.map(|(row, step)| (row, step.to_owned())), "{plan:#}");
    assert_eq!(cells(&plan["rows"][0], "notes"), ["D2 End date", "E2 Contract value", "F2 Annual value"]);
    assert_eq!(
        cells(&plan["rows"][1], "notes"),
        ["B3 Contractor", "D3 End date", "E3 Contract value", "F3 Annual value"]
    );
    assert_eq!(cells(&plan["rows"][2], "problems"), ["D4 End date", "E4 Contract value", "F4 Annual value"]);
    let said = plan["rows"][2]["problems"][0]["problem"].as_str().unwrap_or("");
    assert!(said.contains("April 2024") && said.contains("01/04/2024 or 30/04/2024"), "{said}");
    assert_eq!(cells(&plan["rows"][3], "problems"), ["C5 Start date", "E5 Contract value"]);
    let said = plan["rows"][3]["problems"][1]["problem"].as_str().unwrap_or("");
    assert!(said.contains("from £0 to £10,000,000,000"), "{said}");
    let done = place.run(&["import", "contracts", &file]).ok();
    assert!(done.stderr.contains("D3: End date: “Rolling” names no last day"), "{}", done.stderr);
    assert_eq!(names(&place, "supplier", "name"), ["Acme Ltd"], "no supplier is called n/a");
    let badges = place.json(&["contract", "show", "C-0001"]);
    assert_eq!(
        (&badges["value_ex_vat_pence"], &badges["annual_value_pence"]),
        (&json!(120_000_000), &json!(5_000_000))
    );
    assert!(badges["end"].is_null() && badges["value_vat_unknown_pence"].is_null(), "{badges:#}");
    let laundry = place.json(&["contract", "show", "C-0002"]);
    assert_eq!((&laundry["renewal"], &laundry["annual_value_pence"]), (&json!("rolls"), &json!(120_000)));
    assert!(laundry["end"].is_null() && laundry["supplier"].is_null(), "{laundry:#}");
    let again = place.json(&["import", "contracts", &file]);
    assert_eq!(steps(&again)[..2], [(2, "same".to_owned()), (3, "same".to_owned())], "{again:#}");
}

#[test]
fn all_faults_of_a_row_are_told_at_once_with_the_words_of_the_sheet() {
    let place = Place::new();
    let long = "x".repeat(301);
    let text = format!(
        "Vendor,Company No,Accounts ready by,Annual turnover\n\
         ,12,31/02/2026,£31bn\n{long},1234,01/01/2026,5\nBeta Ltd,01234567,soon,\nGamma Ltd,,,\n"
    );
    let file = place.write("suppliers.csv", text);
    let map = ["--map", "Accounts ready by=accounts_to"];
    let plan = place.json(&[&["import", "suppliers", &file, "--plan"][..], &map].concat());
    let sorted = |row: usize| cells(&plan["rows"][row], "problems");
    assert_eq!(
        sorted(0),
        ["A2 Vendor", "B2 Company No", "C2 Accounts ready by", "D2 Annual turnover"],
        "{plan:#}"
    );
    assert_eq!(sorted(1), ["A3 Vendor", "B3 Company No"], "{plan:#}");
    assert_eq!(sorted(2), ["C4 Accounts ready by"], "{plan:#}");
}

#[test]
fn a_plan_names_the_suppliers_that_it_would_make() {
    let place = Place::sample();
    let known = names(&place, "supplier", "name").remove(0);
    let text =
        format!("Title,Supplier,Buyer\nA,{known},\nB,Zeta Ltd,Yarrow Trust\nC,ZETA LTD,\nD,Omega Ltd,\n");
    let file = place.write("contracts.csv", text);
    let said = place.run(&["import", "contracts", &file, "--plan"]).ok();
    assert!(
        said.stderr.contains("2 suppliers are not in the register")
            && said.stderr.contains("Zeta Ltd and Omega Ltd.")
            && said.stderr.contains("A body is not in the register and is made: Yarrow Trust."),
        "{}",
        said.stderr
    );
    let plan = place.json(&["import", "contracts", &file, "--plan"]);
    let first = json!({ "row": 3, "noun": "supplier", "name": "Zeta Ltd" });
    assert!(
        plan["makes"].as_array().is_some_and(|made| made.len() == 3 && made.contains(&first)),
        "{plan:#}"
    );
}

#[test]
fn a_processing_activity_gathers_its_fields_of_data() {
    let place = Place::new();
    let text = "Processing activity,Processor,Purpose,Data item,Data category,Special category\n\
        Badges,Acme Ltd,Dose records; audit,Name,Contact details,N\n\
        Badges,Acme Ltd,Dose records; audit,Date of birth,Date of birth,No\n\
        Badges,Acme Ltd,,Colour of eyes,Colour,No\n\
        Payroll,Beta Ltd,Pay,Name,Contact details,No\n";
    let file = place.write("processing.csv", text);
    let done = place.json(&["import", "processing", &file]);
    let expected = [(2, "add"), (3, "add"), (4, "problem"), (5, "add")];
    assert_eq!(steps(&done), expected.map(|(row, step)| (row, step.to_owned())), "{done:#}");
    let list = place.json(&["processing", "list"]);
    assert_eq!(list.as_array().map(Vec::len), Some(2));
    let badges = place.json(&["processing", "show", list[0]["ref"].as_str().expect("a reference")]);
    assert_eq!(badges["data_items"].as_array().map(Vec::len), Some(2), "{badges:#}");
    assert_eq!(badges["purposes"], json!(["Dose records", "audit"]));
    let again = place.json(&["import", "processing", &file]);
    assert!(
        steps(&again).iter().all(|(row, step)| step == if *row == 4 { "problem" } else { "same" }),
        "{again:#}"
    );
}

#[test]
fn what_an_export_writes_comes_back_as_nothing_new() {
    let place = Place::sample();
    let book = place.path("book.xlsx");
    let book = book.to_str().expect("UTF-8");
    place.run(&["export", "--out", book]).ok();
    let deeds = place.json(&["trail", "list"]);
    let sheets =
        [("suppliers", "Suppliers"), ("contracts", "Contracts"), ("processing", "Processing activities")];
    for (subject, sheet) in sheets {
        let plan = place.json(&["import", subject, book, "--sheet", sheet]);
        assert!(all(&plan, "same"), "{subject}: {plan:#}");
        assert!(steps(&plan).len() > 2);
    }
    assert_eq!(place.json(&["trail", "list"]), deeds);
}

#[test]
fn payments_become_suppliers_with_figures_and_no_contract() {
    for (name, read, refused, pence) in [
        ("whittington-2020-04.csv", 42, 0, 537_204_972_i64),
        ("kingston-2020-08.csv", 24, 0, 288_583_929),
        ("barts-2021-02.xlsx", 164, 0, 2_659_196_137),
    ] {
        let place = Place::new();
        let done = place.json(&["import", "suppliers", &fixture(&format!("payments/{name}"))]);
        let figures = &done["payments"];
        assert_eq!(done["subject"], "payments", "{name}");
        assert_eq!(
            (figures["read"].as_i64(), figures["refused"].as_i64()),
            (Some(read), Some(refused)),
            "{name}"
        );
        assert_eq!(figures["pence"].as_i64(), Some(pence), "{name}");
        assert_eq!(
            names(&place, "supplier", "name").len() as u64,
            figures["suppliers"].as_u64().unwrap_or(0)
        );
        assert!(place.json(&["contract", "list"]).as_array().is_some_and(Vec::is_empty));
        let again = place.json(&["import", "suppliers", &fixture(&format!("payments/{name}"))]);
        assert!(all(&again, "same"), "{name}");
    }
    let place = Place::new();
    let text = "Entity,Date,Supplier,Amount\nAshgrove Trust,01/04/2026,Acme Ltd,\"1,000.50\"\n\
        Ashgrove Trust,30/04/2026,ACME LTD.,(0.50)\nAshgrove Trust,,Acme Ltd,5\nAshgrove Trust,soon,Beta,5\nTotal,,,\"1,005.00\"\n";
    let file = place.write("paid.csv", text);
    let done = place.json(&["import", "suppliers", &file]);
    let expected = json!({ "rows": 5, "read": 2, "refused": 3, "pence": 100_000, "suppliers": 1 });
    assert_eq!(done["payments"], expected, "{done:#}");
    let note = place.json(&["supplier", "show", "Acme Ltd"])["note"].as_str().unwrap_or("").to_owned();
    assert_eq!(
        note,
        "Payments by Ashgrove Trust from 1 April 2026 to 30 April 2026: 2, £1,000 in all. Source: paid.csv."
    );
}

#[test]
fn one_question_is_asked_and_its_answer_is_remembered_for_tables_of_that_shape() {
    let place = Place::new();
    let table = |rows: &str| format!("Firm A,Firm B,Turnover\n{rows}");
    let file = place.write("odd.csv", table("Acme Ltd,Beta Ltd,5\nGamma Ltd,Delta Ltd,6\n"));
    let said = place.run(&["import", "suppliers", &file, "--json"]);
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert!(said.stderr.contains("A=organisation.legal_name"), "{}", said.stderr);
    let answer = "Firm B=organisation.legal_name";
    let done = place.json(&["import", "suppliers", &file, "--map", answer]);
    assert!(all(&done, "add"));
    assert_eq!(names(&place, "supplier", "name"), ["Beta Ltd", "Delta Ltd"]);
    let file = place.write("next.csv", table("Acme Ltd,Epsilon Ltd,7\n"));
    let next = place.json(&["import", "suppliers", &file]);
    assert_eq!(next["rows"][0]["title"], "Epsilon Ltd");
    assert_eq!(next["columns"][1]["by"], "said");
    for (arguments, part) in [
        (&["--map", "Firm C=note"][..], "Firm C"),
        (&["--map", "Firm A=colour"], "colour"),
        (&["--map", "Firm A"], "column=field"),
        (&["--sheet", "Two"], "Two"),
        (&["--headings", "99"], "99"),
        (&["--encoding", "klingon"], "klingon"),
        (&["--dates", "year-first"], "year-first"),
    ] {
        let said = place.run(&[&["import", "suppliers", &file], arguments].concat());
        assert!(said.code == 1 || said.code == 2, "{arguments:?}: {}", said.code);
        assert!(said.stderr.contains(part), "{arguments:?}: {}", said.stderr);
    }
}

#[test]
fn days_are_read_in_the_order_of_their_column_or_as_told() {
    let place = Place::new();
    let file = place.write("either.csv", "Supplier,Accounts to\nAcme Ltd,3/4/2026\n");
    let said = place.run(&["import", "suppliers", &file, "--plan"]).ok();
    assert!(said.stderr.contains("month-first"), "{}", said.stderr);
    place.json(&["import", "suppliers", &file, "--dates", "month-first"]);
    assert_eq!(place.json(&["supplier", "show", "Acme Ltd"])["accounts_to"], "2026-03-04");
    let file = place.write("american.csv", "Supplier,Accounts to\nBeta Ltd,3/4/2026\nGamma Ltd,3/31/2026\n");
    place.json(&["import", "suppliers", &file]);
    assert_eq!(place.json(&["supplier", "show", "Beta Ltd"])["accounts_to"], "2026-03-04");
}

#[test]
fn no_file_stops_the_program_or_changes_anything() {
    let place = Place::new();
    let deeds = place.json(&["trail", "list"]);
    let folder = of_the_tree("tests/fixtures/tables/workbooks");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path().to_str().expect("UTF-8").to_owned())
        .collect();
    files.push(place.write("bomb.ods", bomb()));
    files.push(place.write("gigabyte.xlsx", spaces()));
    files.push(of_the_tree("tests/fixtures/naughty-strings/blns.json").to_str().expect("UTF-8").to_owned());
    for file in files {
        let said = place.run(&["import", "suppliers", &file, "--plan"]);
        assert!([0, 1, 2].contains(&said.code), "{file}: {} {}", said.code, said.stderr);
        assert!(!said.stderr.contains("panicked"), "{file}: {}", said.stderr);
    }
    assert_eq!(place.json(&["trail", "list"]), deeds);
}

#[test]
fn a_file_that_asks_for_too_much_memory_is_refused_by_the_limit_of_its_own_process() {
    let place = Place::new();
    let said = place.run(&["import", "suppliers", &place.write("bomb.ods", bomb()), "--plan"]);
    assert_eq!(said.code, 2, "{}", said.stderr);
    assert!(said.stderr.contains("memory") || said.stderr.contains("too long"), "{}", said.stderr);
    let said = place.run(&["import", "suppliers", &place.write("spaces.xlsx", spaces()), "--plan"]);
    assert_eq!(said.code, 2, "{}", said.stderr);
}

fn package(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("a package").into_inner()
}

/// A few bytes that say they are ninety million cells.
fn bomb() -> Vec<u8> {
    let content = r#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="90000"><table:table-cell office:value-type="string" table:number-columns-repeated="1000"><text:p>bomb</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let manifest = r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".to_vec()),
        ("content.xml", content.into()),
        ("META-INF/manifest.xml", manifest.into()),
    ])
}

/// A workbook whose one text is longer than any file that is read.
fn spaces() -> Vec<u8> {
    package(&[("xl/workbook.xml", vec![b' '; 120_000_000])])
}

#[test]
fn a_folder_is_told_as_one() {
    let place = Place::new();
    let said = place.run(&["import", "suppliers", &fixture("")]);
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("folder"), "{}", said.stderr);
}
