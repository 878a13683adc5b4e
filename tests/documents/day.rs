//! What a report says of its day and of its contract alone: nothing that came later, nothing of another contract.

use super::{holds, model, read, words};
use domain::vocabulary::{DecisionOutcome, Presence, ProcurementRegime};
use report::documents::{due_diligence, retendering};

fn lacks(text: &str, unwanted: &[&str]) {
    let found: Vec<_> = unwanted.iter().filter(|one| text.contains(**one)).collect();
    assert!(found.is_empty(), "on the page: {found:#?}\n{text}");
}

/// What the later model holds that came after its day.
const LATER: [&str; 9] = [
    "The later owner",
    "The later board",
    "About a later matter",
    "A later reply",
    "Settled later",
    "Done later",
    "8.5 working days",
    "Later testers",
    "LATER-2026",
];

#[test]
fn nothing_that_came_after_the_day_is_on_the_due_diligence_report() {
    let text = read(&due_diligence(&model::with_later(), &words()));
    lacks(&text, &LATER);
    holds(&text, &["Nobody yet. May accept: ", "Hold a drill", "asserted", "When we were told"]);
    let earlier = read(&due_diligence(&model::full(), &words()));
    holds(&earlier, &["SIRO, until 31 March 2027"]);
}

#[test]
fn a_decision_made_after_the_day_recommends_nothing_yet() {
    let text = read(&retendering(&model::retendering_with_later(), &words()));
    lacks(&text, &LATER);
    holds(&text, &["Extend: approved with conditions by Board, 2 November 2026 (D-0001)"]);
}

#[test]
fn a_certificate_of_one_contract_is_not_held_for_another() {
    let text = read(&due_diligence(&model::two_contracts(), &words()));
    // C-0001 requires Cyber Essentials Plus, and so does C-0002; the certificate names the second.
    holds(
        &text,
        &["C-0001 Cyber Essentials Plus No evidence is held", "C-0002 Cyber Essentials Plus E-0002"],
    );
}

#[test]
fn money_stands_in_the_currency_of_its_contract() {
    let text = read(&retendering(&model::in_euros(), &words()));
    holds(&text, &["EUR 218,600"]);
    lacks(&text, &["£218,600"]);
    holds(&read(&retendering(&model::retendering(), &words())), &["£218,600"]);
}

#[test]
fn the_calendar_follows_the_law_of_the_contract() {
    let of = |regime| read(&retendering(&model::under(regime), &words()));
    let act = "UK4 tender notice";
    let other = of(ProcurementRegime::Psr);
    holds(&other, &["Tasks of the Procurement Act 2023 are left out", "Switch over"]);
    lacks(&other, &[act]);
    holds(
        &of(ProcurementRegime::Unknown),
        &[act, "The law that the present contract was let under is not recorded."],
    );
    holds(&of(ProcurementRegime::Pcr2015), &[act, "A procurement that begins on or after 24 February 2025"]);
    lacks(&of(ProcurementRegime::Pa2023), &["are left out", "is not recorded. The tasks"]);
}

#[test]
fn the_tier_of_a_contract_is_printed_and_unknown_stays_unknown() {
    let text = read(&due_diligence(&model::full(), &words()));
    holds(&text, &["Tier 1, to be reviewed every 6 months"]);
    let bare = read(&due_diligence(&model::bare(), &words()));
    holds(&bare, &["Tier not known, from 1 to 4"]);
    // A lead-in is said once, and what has no score says so in place of a figure.
    lacks(&text, &["Tier: Tier"]);
    lacks(&bare, &["Not assessed: ", "None None"]);
    holds(&bare, &["No score"]);
}

#[test]
fn a_decision_that_was_put_off_or_turned_down_is_nobodys_preference() {
    let mut model = model::retendering();
    holds(&read(&retendering(&model, &words())), &["for these reasons:"]);
    for outcome in [DecisionOutcome::Defer, DecisionOutcome::Reject] {
        model.dossier.decisions.iter_mut().for_each(|decision| decision.record.outcome = outcome);
        let text = read(&retendering(&model, &words()));
        holds(
            &text,
            &["No preferred option is recorded. The last decision about the way forward is D-0001: Extend"],
        );
        lacks(&text, &["for these reasons:"]);
    }
}

#[test]
fn each_term_of_article_28_that_is_not_there_is_asked_of_the_next_contract() {
    let mut model = model::retendering();
    let check = model.contract.article_28.as_mut().expect("a check");
    check.record.terms[0].presence = Presence::Absent;
    check.record.terms[1].presence = Presence::Present;
    check.record.terms[1].clause_reference = None;
    let text = read(&retendering(&model, &words()));
    holds(&text, &[": absent", ": present, but without its clause", "falls short"]);
    model.contract.article_28 = None;
    holds(
        &read(&retendering(&model, &words())),
        &["none of its fifteen descriptions and terms is known to be there"],
    );
}

#[test]
fn a_day_that_has_passed_is_called_overdue() {
    let mut model = model::full();
    let day = model.setting.as_at;
    for activity in &mut model.dossier.processing {
        activity.record.dpia_review_on = Some(day.minus_days(1));
    }
    holds(&read(&due_diligence(&model, &words())), &["20 November 2026, overdue"]);
    for activity in &mut model.dossier.processing {
        activity.record.dpia_review_on = Some(day);
    }
    lacks(&read(&due_diligence(&model, &words())), &["21 November 2026, overdue"]);
}
