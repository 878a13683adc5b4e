//! Tables as offices lay them out, and what is found of each.

use super::*;
use crate::table::{Limits, Wanted, read};

fn field(id: &str, names: &[&str], kind: Kind, needed: bool) -> Field {
    Field { id: id.to_owned(), names: names.iter().map(|name| (*name).to_owned()).collect(), kind, needed }
}

fn fields() -> Vec<Field> {
    vec![
        field("name", &["supplier", "supplier name", "vendor"], Kind::Name, true),
        field("amount", &["amount", "value", "contract value"], Kind::Money, true),
        field("start", &["start date", "start"], Kind::Day, false),
        field("end", &["end date", "expiry"], Kind::Day, false),
        field("note", &["note", "comments"], Kind::Text, false),
    ]
}

/// What is found of a text, as `column letter: field (how)`.
fn check(text: &str, said: &Said, head: u32, expected: &[(&str, By)], open: &[(&str, usize)]) {
    let tables = read(text.as_bytes(), &Wanted::default(), &Limits::default()).expect("read");
    let guess = guess(&tables.sheets[0], &fields(), said);
    let found: Vec<(String, By)> = guess
        .columns
        .iter()
        .filter_map(|column| column.field.clone().map(|(id, by)| (format!("{}{id}", letter(column.at)), by)))
        .collect();
    let expected: Vec<(String, By)> = expected.iter().map(|(text, by)| ((*text).to_owned(), *by)).collect();
    assert_eq!((guess.head, found), (head, expected), "{text}");
    let asked: Vec<(&str, usize)> =
        guess.open.iter().map(|open| (open.field.as_str(), open.candidates.len())).collect();
    assert_eq!(asked, open, "{text}");
}

fn letter(at: u32) -> String {
    crate::table::address(0, at).replace('0', ":")
}

#[test]
fn headings_are_found_under_titles_joined_cells_and_units() {
    let none = Said::default();
    check(
        "Supplier,Start Date,Amount (£),Comments\nAcme Ltd,31/03/2027,5,x\n",
        &none,
        1,
        &[("A:name", By::Name), ("B:start", By::Name), ("C:amount", By::Name), ("D:note", By::Name)],
        &[],
    );
    check(
        "Register of contracts 2026\n\nPrepared by Procurement,,,\nREF,VENDOR,EXPIRY,Contract value £000s\n1,Acme Ltd,31-Mar-27,5\n",
        &none,
        4,
        &[("B:name", By::Name), ("C:end", By::Name), ("D:amount", By::Name)],
        &[],
    );
    // The left two headings are joined with the cells below them, so that they stand a row above.
    check(
        "Supplier,Note,Term,\n,,Start,Expiry\nAcme Ltd,x,1/1/2026,31/12/2026\n",
        &none,
        2,
        &[("A:name", By::Name), ("B:note", By::Name), ("C:start", By::Name), ("D:end", By::Name)],
        &[("amount", 0)],
    );
}

#[test]
fn what_is_needed_is_found_by_what_stands_in_it_or_asked() {
    let none = Said::default();
    check(
        "Who,How much,When\nAcme Ltd,£5.00,31/03/2027\nBeta Limited,£6.00,30/04/2027\n",
        &none,
        1,
        &[("A:name", By::Content), ("B:amount", By::Content)],
        &[],
    );
    check(
        "Who,Net,Gross\nAcme Ltd,£5.00,£6.00\nBeta Limited,£6.00,£7.20\n",
        &none,
        1,
        &[("A:name", By::Content)],
        &[("amount", 2)],
    );
    // Without any heading the columns have their letters alone.
    check(
        "31/03/2027,Acme Ltd,5.00\n30/04/2027,Beta Limited,6.00\n",
        &none,
        0,
        &[("B:name", By::Content), ("C:amount", By::Content)],
        &[],
    );
}

#[test]
fn a_person_has_the_last_word() {
    let said = Said {
        head: None,
        columns: vec![("gross".to_owned(), Some("amount".to_owned())), ("Note".to_owned(), None)],
    };
    check(
        "Supplier,Amount,Gross,Note\nAcme Ltd,5,6,x\n",
        &said,
        1,
        &[("A:name", By::Name), ("C:amount", By::Said)],
        &[],
    );
    let said = Said { head: Some(2), columns: vec![("A".to_owned(), Some("note".to_owned()))] };
    check(
        "Supplier,Amount\nx,y\nAcme Ltd,5\n",
        &said,
        2,
        &[("A:note", By::Said), ("B:amount", By::Content)],
        &[("name", 0)],
    );
}

#[test]
fn a_column_that_cannot_hold_what_its_heading_says_gives_way() {
    // One body wrote the numbers of its transactions under "Transaction Date".
    let fields = vec![field("on", &["date", "transaction date"], Kind::Day, true)];
    let text = "Transaction Date,Date\n1156565,23/04/2020\n1150312,21/04/2020\n";
    let tables = read(text.as_bytes(), &Wanted::default(), &Limits::default()).expect("read");
    let guess = guess(&tables.sheets[0], &fields, &Said::default());
    assert_eq!(guess.columns[1].field, Some(("on".to_owned(), By::Name)));
    assert_eq!(guess.columns[1].order, Some(Order::DayFirst));
    assert_eq!(shape(&guess.columns), "transaction date|date");
}
