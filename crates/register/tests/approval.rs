//! Approving an assessment: what it would mean is looked at without a trace, then it is decided in somebody's name.

mod support;

use domain::noun::Noun;
use register::view::{Standing, Who};
use register::{FailureCode, approval, form, session, trail};
use serde_json::json;
use support::Bench;

/// A contract of which enough is known for a score, with a draft that speaks for its controls.
fn drafted() -> (Bench, String) {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    bench.add(
        Noun::Processing,
        json!({ "name": "Doses", "supplier": "S-0001", "contract": contract, "live": "yes",
                "data_items": [{ "category": "health", "field_name": "Dose" }],
                "head_counts": [{ "subject_group": "employee", "min": 600, "max": 800, "in_force": "yes" }] }),
    );
    let assessment = bench.add(
        Noun::Assessment,
        json!({ "contract": contract, "status": "draft", "as_at": "2026-11-01", "author": "IG",
                "factors": [{ "factor": "i1", "step": 4, "reason": "Doses of named people" }] }),
    );
    (bench, assessment)
}

fn who(name: &str, role: &str) -> Who {
    Who { name: name.into(), role: role.into() }
}

#[test]
fn what_an_approval_would_mean_is_looked_at_without_a_trace() {
    let (mut bench, assessment) = drafted();
    let head = bench.register.head().expect("a head");
    let view = approval::look(&mut bench.register, &assessment).expect("looked at");
    assert_eq!(bench.register.head().expect("a head"), head);
    assert_eq!(bench.show(Noun::Assessment, &assessment)["status"], "draft");
    assert!(view.note.is_none(), "{view:?}");
    assert_ne!(view.then.standing, Standing::NotAssessed);
    assert_eq!((view.reference.as_str(), view.contract.text.as_str()), ("AS-0001", "C-0001 Badges"));
    assert_eq!((view.as_at.as_str(), view.author.as_deref()), ("1 November 2026", Some("IG")));
    assert!(!view.sentence.is_empty());
    let saved = approval::approve(&mut bench.register, &view, &who("Sam Reed", "IG lead"));
    assert!(saved.expect("approved").changes.contains(&"score".to_owned()));
    let reader = bench.register.reader(register::Dates::default()).expect("a reader");
    let scored = register::supplier::score_view(&reader, "C-0001").expect("a score");
    assert_eq!((scored.standing, scored.final_score), (view.then.standing, view.then.final_score));
}

#[test]
fn an_approval_stands_in_the_name_and_role_that_were_given_and_lasts() {
    let (mut bench, assessment) = drafted();
    let view = approval::look(&mut bench.register, &assessment).expect("looked at");
    for (by, field) in [(who("", "IG lead"), "name"), (who("Sam Reed", " "), "role")] {
        let refused = approval::approve(&mut bench.register, &view, &by).expect_err("refused");
        assert_eq!(refused.fields[0].field, field);
    }
    approval::approve(&mut bench.register, &view, &who(" Sam Reed", "IG lead ")).expect("approved");
    let shown = bench.show(Noun::Assessment, &assessment);
    assert_eq!((&shown["status"], &shown["approved_by"]), (&json!("approved"), &json!("Sam Reed, IG lead")));
    assert_eq!(shown["approved_on"], "2026-11-21");
    let reader = bench.register.reader(register::Dates::default()).expect("a reader");
    let page = form::page(&reader, "assessment", &view.id).expect("a page");
    assert!(page.frozen.expect("frozen").contains("never changes"));
    assert!(approval::look(&mut bench.register, &assessment).is_err(), "it is approved once");
    let undone = trail::undo::undo(&mut bench.register).expect_err("an approval is not taken back");
    assert_eq!(undone.code, FailureCode::NothingToUndo);
    assert_eq!(session::status(&mut bench.register).expect("a status").undo, None, "and Undo is not offered");
    bench.edit(Noun::Contract, "C-0001", json!({ "title": "Badge reading" }));
    assert!(session::status(&mut bench.register).expect("a status").undo.is_some());
    trail::undo::undo(&mut bench.register).expect("what was done since is taken back");
    assert_eq!(session::status(&mut bench.register).expect("a status").undo, None);
}

#[test]
fn what_somebody_changed_since_it_was_looked_at_is_not_approved_unseen() {
    let (mut bench, assessment) = drafted();
    let view = approval::look(&mut bench.register, &assessment).expect("looked at");
    bench.edit(Noun::Assessment, &assessment, json!({ "narrative": "Looked at again" }));
    let refused = approval::approve(&mut bench.register, &view, &who("Sam Reed", "IG lead"));
    assert_eq!(refused.expect_err("refused").code, FailureCode::Conflict);
    assert_eq!(bench.show(Noun::Assessment, &assessment)["status"], "draft");
}

#[test]
fn an_approval_whose_score_would_be_another_than_the_one_that_was_seen_is_refused() {
    let (mut bench, assessment) = drafted();
    let view = approval::look(&mut bench.register, &assessment).expect("looked at");
    // Not the assessment itself is changed, but what the score follows from besides.
    bench.edit(Noun::Processing, "P-0001", json!({ "live": "no" }));
    let refused = approval::approve(&mut bench.register, &view, &who("Sam Reed", "IG lead"));
    let refused = refused.expect_err("refused");
    assert_eq!(refused.code, FailureCode::Conflict);
    assert!(refused.message.contains(&assessment), "{}", refused.message);
    assert_eq!(bench.show(Noun::Assessment, &assessment)["status"], "draft");
    let anew = approval::look(&mut bench.register, &assessment).expect("looked at");
    assert_ne!(anew.sentence, view.sentence);
    bench.organisation("Of no concern to it");
    approval::approve(&mut bench.register, &anew, &who("Sam Reed", "IG lead")).expect("approved");
}

#[test]
fn one_that_would_not_count_says_which_does() {
    let (mut bench, first) = drafted();
    let draft = |bench: &mut Bench, as_at: &str| {
        bench.add(Noun::Assessment, json!({ "contract": "C-0001", "status": "draft", "as_at": as_at }))
    };
    let [later, same_day] = ["2026-11-10", "2026-11-10"].map(|as_at| draft(&mut bench, as_at));
    let future = draft(&mut bench, "2026-12-24");
    let note = |bench: &mut Bench, draft: &str| {
        let view = approval::look(&mut bench.register, draft).expect("looked at");
        assert_eq!(view.now == view.then, view.note.is_some(), "{view:?}");
        view.note
    };
    let not_yet = note(&mut bench, &future).expect("a note");
    assert!(not_yet.contains("still to come"), "{not_yet}");
    let view = approval::look(&mut bench.register, &same_day).expect("looked at");
    assert_eq!(view.note, None, "no other is approved");
    approval::approve(&mut bench.register, &view, &who("Sam Reed", "IG lead")).expect("approved");
    for draft in [&first, &later] {
        let other = note(&mut bench, draft).expect("a note");
        assert!(other.contains(&same_day) && !other.contains("later day"), "{other}");
    }
    assert_eq!(note(&mut bench, &future), Some(not_yet), "though another one counts today");
}
