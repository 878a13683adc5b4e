use std::{collections::BTreeSet, thread};

use crate::{Key, Language, Words, args, catalogue::keys_of, catalogue_sources, key, keys};

#[test]
fn every_welsh_key_is_english_too_with_the_same_variables() {
    for welsh in keys_of(Language::Welsh) {
        let english = Key::find(welsh.id());
        assert_eq!(english, Some(*welsh), "{} differs from English or is not there", welsh.id());
    }
}

#[test]
fn every_key_is_found_by_its_id() {
    assert!(keys().len() > 12);
    for key in keys() {
        assert_eq!(Key::find(key.id()), Some(*key));
    }
    assert_eq!(Key::find("no-such-key"), None);
}

#[test]
fn every_message_says_something_when_told_all_it_asks() {
    for language in Language::ALL {
        let words = Words::new(language);
        for key in keys() {
            let told: Vec<_> = key.variables().iter().map(|name| (*name, "1".into())).collect();
            assert!(!words.with(*key, &told).trim().is_empty(), "{key} is empty");
        }
    }
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "date-month")]
fn a_missing_variable_is_a_mistake() {
    Words::new(Language::English).with(key::DATE_MONTH, args![month = "May"]);
}

#[test]
fn numbers_are_grouped_and_nothing_is_isolated() {
    let words = Words::new(Language::English);
    assert_eq!(words.with(key::DATE_MONTH, args![month = 12_345, year = "2026"]), "12,345 2026");
    assert_eq!(words.with(key::DATE_MONTH, args![month = i64::MAX, year = 1]), "9,223,372,036,854,775,807 1");
}

#[test]
fn an_enumeration_word_is_found_by_kind_and_value() {
    assert_eq!(Words::new(Language::English).enumeration("answer", "unknown"), "not known");
    assert_eq!(Words::enumeration_key("answer", "perhaps"), None);
}

#[test]
fn one_catalogue_serves_several_threads() {
    let words = Words::new(Language::Welsh);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..200).for_each(|_| assert!(words.list(&["a", "b"]).starts_with("a "))));
        }
    });
}

/// What is typed at a command line stands in the other message of the two: in the window nobody can type it.
#[test]
fn a_failure_that_names_a_command_says_something_else_in_the_window() {
    let words = Words::new(Language::English);
    let said = |key: &Key| {
        words.with(*key, &key.variables().iter().map(|name| (*name, "1".into())).collect::<Vec<_>>())
    };
    let typed =
        |text: &str| ["assay ", " --", "“list”", "_PASSPHRASE_"].iter().any(|command| text.contains(command));
    // The window can neither bring a whole register in nor redact.
    let at_the_command_line_alone = ["failure-import-not-empty"];
    let is_failure = |id: &str| id.starts_with("failure-") || id.starts_with("supplier-");
    let failures = || keys().iter().filter(|key| is_failure(key.id()));
    let mut both = 0;
    for key in failures() {
        let Some(own) = key.id().strip_suffix("-window") else {
            let other = Key::find(&format!("{}-window", key.id()));
            let alone = at_the_command_line_alone.contains(&key.id());
            assert!(alone || !typed(&said(key)) || other.is_some(), "{key} has nothing to say in the window");
            continue;
        };
        let own = Key::find(own).unwrap_or_else(|| panic!("{key} belongs to no other message"));
        assert!(key.variables().iter().all(|name| own.variables().contains(name)), "{key} asks for more");
        assert!(!typed(&said(key)), "{key} names a command");
        both += 1;
    }
    assert!(both > 10);
}

#[test]
fn the_sources_hold_every_key() {
    let all: String = catalogue_sources(Language::English).iter().map(|(_, text)| *text).collect();
    let written: BTreeSet<_> =
        all.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
    assert!(keys().iter().all(|key| written.contains(key.id())));
}
