//! Severity by both methods: every cell of the grid, the worked groups of ENISA's method, and what is not known.

use domain::incident::people::{Context, GridStep};
use domain::severity::{Circumstances, DsptGrid, Enisa, EnisaBand};
use domain::vocabulary::{
    Answer, AvailabilityLoss, ConfidentialityLoss, EaseOfIdentification, IntegrityLoss, Jurisdiction,
};

const GRID: &str = include_str!("../../../assets/rules/dspt-grid-v1.toml");
const ENISA: &str = include_str!("../../../assets/rules/enisa-2013.toml");

fn step(number: i64) -> GridStep {
    GridStep::new(number).expect("a step")
}

#[test]
fn every_cell_of_the_grid() {
    // Severity 5 first, likelihood 1 to 5 across: l is logged, i told to the ICO, d to the Department too.
    let page = ["llddd", "llddd", "lliii", "lliii", "lllll"];
    for (row, cells) in page.iter().enumerate() {
        for (column, cell) in cells.chars().enumerate() {
            let (likelihood, severity) =
                (i64::try_from(column).expect("few") + 1, 5 - i64::try_from(row).expect("few"));
            let rated = DsptGrid::current().rate(step(likelihood), step(severity), Answer::No);
            assert_eq!(rated.score, likelihood * severity);
            let expected = (matches!(cell, 'i' | 'd'), cell == 'd');
            assert_eq!((rated.tell_ico, rated.tell_dhsc), expected, "{likelihood} x {severity}");
            assert!(!rated.raised);
        }
    }
}

#[test]
fn people_who_are_or_may_be_vulnerable_never_count_as_unharmed() {
    for vulnerable in [Answer::Yes, Answer::Unknown] {
        let rated = DsptGrid::current().rate(step(1), step(1), vulnerable);
        assert_eq!((rated.likelihood, rated.severity, rated.score, rated.raised), (2, 2, 4, true));
        let higher = DsptGrid::current().rate(step(3), step(3), vulnerable);
        assert_eq!((higher.score, higher.raised), (9, false));
    }
    assert!(DsptGrid::current().rate(step(3), step(1), Answer::Yes).tell_ico);
}

#[test]
fn the_grid_is_englands_alone() {
    let grid = DsptGrid::current();
    assert_eq!(grid.holds_in(Jurisdiction::England), Answer::Yes);
    assert_eq!(grid.holds_in(Jurisdiction::Wales), Answer::No);
    assert_eq!(grid.holds_in(Jurisdiction::Unknown), Answer::Unknown);
}

/// Stolen by somebody who meant harm, and nobody knows where it went.
fn stolen(context: i64, identification: EaseOfIdentification) -> Circumstances {
    Circumstances {
        context: Context::new(context),
        identification,
        confidentiality: ConfidentialityLoss::UnknownRecipients,
        integrity: IntegrityLoss::None,
        availability: AvailabilityLoss::None,
        malicious: Answer::Yes,
        people_min: 101,
        people_max: Some(3_423),
        unintelligible: Answer::No,
    }
}

#[test]
fn the_groups_of_the_founding_case() {
    use EaseOfIdentification as Ease;
    for (context, ease, severity, band) in [
        (2, Ease::Significant, "2.5", EnisaBand::Medium),
        (2, Ease::Maximum, "3", EnisaBand::High),
        (3, Ease::Maximum, "4", EnisaBand::VeryHigh),
        (1, Ease::Negligible, "1.25", EnisaBand::Low),
        (4, Ease::Maximum, "5", EnisaBand::VeryHigh),
    ] {
        let found = Enisa::current().severity(stolen(context, ease)).expect("known");
        assert_eq!((found.least.to_string().as_str(), found.band_least), (severity, band));
        assert_eq!((found.most, found.band_most), (found.least, found.band_least));
        assert_eq!((found.circumstances_least.to_string().as_str(), found.many_people), ("1", Answer::Yes));
        assert!(found.unknown.is_empty());
    }
}

#[test]
fn what_is_not_known_widens_the_answer_and_is_named() {
    let mut known = stolen(2, EaseOfIdentification::Maximum);
    known.malicious = Answer::Unknown;
    known.availability = AvailabilityLoss::Unknown;
    let found = Enisa::current().severity(known).expect("a range");
    assert_eq!((found.least.to_string(), found.most.to_string()), ("2.5".to_owned(), "3.5".to_owned()));
    assert_eq!((found.band_least, found.band_most), (EnisaBand::Medium, EnisaBand::High));
    assert_eq!(found.unknown, ["availability", "malicious"]);
    let mut nothing = known;
    (nothing.context, nothing.identification) = (None, EaseOfIdentification::Unknown);
    assert_eq!(Enisa::current().severity(nothing), Err(vec!["context", "identification"]));
    for (min, max, many) in [
        (0, None, Answer::Unknown),
        (0, Some(100), Answer::No),
        (100, Some(101), Answer::Unknown),
        (101, None, Answer::Yes),
    ] {
        (known.people_min, known.people_max) = (min, max);
        assert_eq!(Enisa::current().severity(known).expect("a range").many_people, many, "{min} {max:?}");
    }
}

#[test]
fn unsound_tables_are_refused() {
    assert!(DsptGrid::parse(GRID).is_ok() && Enisa::parse(ENISA).is_ok());
    for (from, to) in [("severity = 4", "severity = 6"), ("\"england\"", "\"france\""), ("[dhsc]", "[dh]")] {
        assert!(DsptGrid::parse(&GRID.replacen(from, to, 1)).is_err(), "{from} {to}");
    }
    for (from, to) in [
        ("limited = 50", "little = 50"),
        ("limited = 50", "limited = 500"),
        ("limited = 50\n", ""),
        ("below = 300", "below = 100"),
        ("word = \"medium\"", "word = \"middling\""),
        ("below = 400\n", ""),
    ] {
        assert!(Enisa::parse(&ENISA.replacen(from, to, 1)).is_err(), "{from} {to}");
    }
}
