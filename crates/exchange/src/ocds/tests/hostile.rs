//! Whatever a stranger sends: a reading or problems, never a panic.

use super::*;
use crate::json::{Fault, Limits};
use proptest::prelude::*;

#[test]
fn a_file_cut_in_half_is_refused_whole_with_its_place() {
    let half = &ENGLAND.as_bytes()[..ENGLAND.len() / 2];
    let problems = read(half).expect_err("it is cut");
    let [problem] = problems.as_slice() else { panic!("one problem") };
    let whole_lines = half.iter().filter(|&&byte| byte == b'\n').count();
    assert_eq!((problem.line, &problem.fault), (whole_lines + 1, &Fault::CutOff));
    assert!(problem.column > 1);
}

#[test]
fn deep_nesting_is_refused_inside_a_release_too() {
    let deep = format!(r#"{{"ocid": "o", "x": {}"#, "{\"a\":[".repeat(200_000));
    let problems = read(deep.as_bytes()).expect_err("it is too deep");
    assert_eq!(problems[0].fault, Fault::TooDeep { most: 64 });
}

#[test]
fn too_large_a_file_is_refused_before_it_is_read() {
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let problems = read_within(ENGLAND.as_bytes(), limits).expect_err("it is too large");
    assert_eq!(problems[0].fault, Fault::TooLarge { bytes: ENGLAND.len(), most: 1000 });
}

fn check_too_large(text: &str) {
    let found = reading(text);
    let reasons: Vec<_> = found.refused.iter().map(|refused| refused.reason.clone()).collect();
    assert_eq!((reasons, found.processes.len()), (vec![Reason::TooLarge { most: 5000 }], 0));
}

#[test]
fn a_process_that_would_take_hours_or_fill_the_memory_is_refused() {
    let list =
        |count: usize, item: &dyn Fn(usize) -> String| (0..count).map(item).collect::<Vec<_>>().join(",");
    let release = |members: &str| {
        format!(r#"{{"ocid": "o", "date": "2025-01-01", "buyer": {{"name": "A"}}, {members}}}"#)
    };
    check_too_large(&release(&format!(r#""parties": [{}]"#, list(5001, &|n| format!(r#"{{"id": "{n}"}}"#)))));
    let named = |n: usize| format!(r#"{{"id": "{n}", "name": "S"}}"#);
    let award = |n: usize| format!(r#"{{"id": "{n}", "suppliers": [{}]}}"#, list(100, &named));
    check_too_large(&release(&format!(r#""awards": [{}]"#, list(51, &award))));
    let text = "x".repeat(3_000_000);
    check_too_large(&release(&format!(r#""tender": {{"title": "{text}"}}, "awards": [{}]"#, award(1))));
    let many = (0..5001).map(|n| release(&format!(r#""id": "{n}""#))).collect::<Vec<_>>().join("\n");
    check_too_large(&many);
}

/// Some real lines, short enough to be mutated often.
fn lines() -> Vec<&'static str> {
    ENGLAND.lines().filter(|line| line.len() < 3000).collect()
}

/// A value in place of another: what publishers get wrong.
const ODD: [&str; 9] = ["null", "[]", "{}", "0", "-1e999", "\"\"", "true", "[[null]]", "\"\\u0000\""];

/// Puts an odd value in place of the value that begins nearest after `place`.
fn with_odd_value(line: &str, place: usize, odd: &str) -> Option<String> {
    let mut value: serde_json::Value = serde_json::from_str(line).ok()?;
    let count = count(&value);
    replace(&mut value, &mut (place % count), &serde_json::from_str(odd).unwrap_or(serde_json::Value::Null));
    Some(value.to_string())
}

fn children(value: &mut serde_json::Value) -> Vec<&mut serde_json::Value> {
    match value {
        serde_json::Value::Array(items) => items.iter_mut().collect(),
        serde_json::Value::Object(members) => members.values_mut().collect(),
        _ => Vec::new(),
    }
}

fn count(value: &serde_json::Value) -> usize {
    let mut value = value.clone();
    1 + children(&mut value).into_iter().map(|child| count(child)).sum::<usize>()
}

fn replace(value: &mut serde_json::Value, place: &mut usize, odd: &serde_json::Value) -> bool {
    if *place == 0 {
        *value = odd.clone();
        return true;
    }
    *place -= 1;
    children(value).into_iter().any(|child| replace(child, place, odd))
}

proptest! {
    #[test]
    fn cut_anywhere_it_never_panics(line in prop::sample::select(lines()), at in any::<prop::sample::Index>()) {
        let cut = at.index(line.len());
        prop_assert!(read(&line.as_bytes()[..cut]).is_err());
    }

    #[test]
    fn with_bytes_changed_it_never_panics(
        line in prop::sample::select(lines()),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
    ) {
        let mut bytes = line.as_bytes().to_vec();
        for (at, byte) in changes {
            let place = at.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = read(&bytes);
    }

    #[test]
    fn with_values_exchanged_it_never_panics_and_order_never_matters(
        line in prop::sample::select(lines()),
        first in any::<usize>(),
        second in any::<usize>(),
        odd in prop::sample::select(ODD.to_vec()),
    ) {
        let one = with_odd_value(line, first, odd).expect("the line is JSON");
        let other = with_odd_value(line, second, odd).expect("the line is JSON");
        let forwards = reading(&format!("{line}\n{one}\n{other}"));
        let backwards = reading(&format!("{other}\n{one}\n{line}"));
        prop_assert_eq!(forwards.processes, backwards.processes);
    }

    #[test]
    fn the_register_never_meets_a_control_character(text in "[\\x00-\\x20\\x7f-\\u{a0}a-c]{0,20}") {
        let release = serde_json::json!({
            "ocid": "o", "date": "2025-01-01", "buyer": {"name": format!("b{text}")},
            "tender": {"title": text, "description": text},
        });
        let process = only_process(&release.to_string());
        prop_assert!(!process.title.unwrap_or_default().contains(char::is_control));
        prop_assert!(!process.buyer.name.unwrap_or_default().contains(char::is_control));
        let description = process.description.unwrap_or_default();
        prop_assert!(!description.contains(|c: char| c.is_control() && c != '\n'));
    }
}
