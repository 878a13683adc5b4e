//! Help: every verb has an example, and the exit codes are said.

use crate::support::Place;

#[test]
fn help_is_an_answer_on_stdout() {
    let place = Place::empty();
    for arguments in [
        &["--help"][..],
        &["contract", "--help"],
        &["contract", "add", "--help"],
        &["report", "due-diligence", "-h"],
        &["evaluate", "score", "--help"],
        &["evaluate", "clocks", "--help"],
    ] {
        let said = place.run(arguments);
        assert_eq!(said.code, 0, "{arguments:?}");
        assert!(said.stderr.is_empty() && said.stdout.contains("Usage:"), "{arguments:?}");
    }
    assert!(place.run(&["--help"]).stdout.contains("130"));
    assert!(place.run(&["contract", "add", "--help"]).stdout.contains("assay contract add draft.json"));
}

#[test]
fn help_shows_no_home() {
    let place = Place::empty();
    let home = place.path("home").display().to_string();
    assert!(!place.run(&["--help"]).stdout.contains(&home));
}

#[test]
fn commands_of_another_day_are_absent() {
    let place = Place::empty();
    assert_eq!(place.run(&["package", "--help"]).code, 2);
}

#[test]
fn words_of_a_closed_set_are_listed() {
    let place = Place::empty();
    for kind in ["due-diligence", "retendering"] {
        let help = place.run(&["report", kind, "--help"]).ok().stdout;
        for word in domain::vocabulary::Marking::ENUMERATION.words {
            assert!(help.contains(word), "{word}: {help}");
        }
    }
    assert!(place.run(&["schema", "--help"]).ok().stdout.contains("interim-control"));
}
