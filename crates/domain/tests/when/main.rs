//! Dates that nobody knows exactly: every form, every refusal, and the clocks of London.

use domain::date::Date;
use domain::when::{Precision, Qualifier, When, WhenProblem};

fn when(text: &str) -> When {
    When::read(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"))
}

/// Both ends as London's clocks show them, and both days.
fn ends(text: &str) -> [String; 4] {
    let when = when(text);
    [
        when.earliest().to_string(),
        when.latest().to_string(),
        when.first_day().to_string(),
        when.last_day().to_string(),
    ]
}

#[test]
fn both_ends_of_every_form_are_kept() {
    for (text, expected) in [
        ("2016", ["2016-01-01T00:00:00+00:00", "2017-01-01T00:00:00+00:00", "2016-01-01", "2016-12-31"]),
        ("2016-10", ["2016-10-01T00:00:00+01:00", "2016-11-01T00:00:00+00:00", "2016-10-01", "2016-10-31"]),
        ("2016-12", ["2016-12-01T00:00:00+00:00", "2017-01-01T00:00:00+00:00", "2016-12-01", "2016-12-31"]),
        (
            "2017-01-04",
            ["2017-01-04T00:00:00+00:00", "2017-01-05T00:00:00+00:00", "2017-01-04", "2017-01-04"],
        ),
        (
            "2017-01-17T09:30",
            ["2017-01-17T09:30:00+00:00", "2017-01-17T09:30:00+00:00", "2017-01-17", "2017-01-17"],
        ),
        (
            "2016-10-06/2016-10-31",
            ["2016-10-06T00:00:00+01:00", "2016-11-01T00:00:00+00:00", "2016-10-06", "2016-10-31"],
        ),
        (
            "2017-01-03T08:00/2017-01-05",
            ["2017-01-03T08:00:00+00:00", "2017-01-06T00:00:00+00:00", "2017-01-03", "2017-01-05"],
        ),
        (
            "2016/2016-02",
            ["2016-01-01T00:00:00+00:00", "2016-03-01T00:00:00+00:00", "2016-01-01", "2016-02-29"],
        ),
        // Days are London's, wherever the offset is from.
        (
            "2017-07-01T23:30Z",
            ["2017-07-02T00:30:00+01:00", "2017-07-02T00:30:00+01:00", "2017-07-02", "2017-07-02"],
        ),
        (
            "2017-01-01T00:30+14:00",
            ["2016-12-31T10:30:00+00:00", "2016-12-31T10:30:00+00:00", "2016-12-31", "2016-12-31"],
        ),
        (
            "2017-01-01T23:30-05",
            ["2017-01-02T04:30:00+00:00", "2017-01-02T04:30:00+00:00", "2017-01-02", "2017-01-02"],
        ),
        // The clocks go back: both readings, unless an offset settles it.
        (
            "2016-10-30T01:30",
            ["2016-10-30T01:30:00+01:00", "2016-10-30T01:30:00+00:00", "2016-10-30", "2016-10-30"],
        ),
        (
            "2016-10-30T01:30+01:00",
            ["2016-10-30T01:30:00+01:00", "2016-10-30T01:30:00+01:00", "2016-10-30", "2016-10-30"],
        ),
        (
            "2016-10-30T00:59",
            ["2016-10-30T00:59:00+01:00", "2016-10-30T00:59:00+01:00", "2016-10-30", "2016-10-30"],
        ),
        (
            "2016-10-30T02:00",
            ["2016-10-30T02:00:00+00:00", "2016-10-30T02:00:00+00:00", "2016-10-30", "2016-10-30"],
        ),
        (
            "2017-03-26T02:00",
            ["2017-03-26T02:00:00+01:00", "2017-03-26T02:00:00+01:00", "2017-03-26", "2017-03-26"],
        ),
        (
            "2016-10-30T01:30Z/2016-10-30T01:30",
            ["2016-10-30T01:30:00+00:00", "2016-10-30T01:30:00+00:00", "2016-10-30", "2016-10-30"],
        ),
        ("0001", ["0001-01-01T00:00:00+00:00", "0002-01-01T00:00:00+00:00", "0001-01-01", "0001-12-31"]),
        ("2200", ["2200-01-01T00:00:00+00:00", "2201-01-01T00:00:00+00:00", "2200-01-01", "2200-12-31"]),
    ] {
        assert_eq!(ends(text), expected, "{text}");
        assert_eq!(when(text).edtf(), text);
    }
}

#[test]
fn marks_and_precision_are_kept_and_never_widen() {
    let sure = |precision| (precision, None);
    let about = |precision| (precision, Some(Qualifier::Approximate));
    let perhaps = |precision| (precision, Some(Qualifier::Uncertain));
    for (text, plain, first, last) in [
        ("2016~", "2016", about(Precision::Year), None),
        ("2016-10?", "2016-10", perhaps(Precision::Month), None),
        ("2017-01-17T09:30+01:00~", "2017-01-17T09:30+01:00", about(Precision::Minute), None),
        (
            "2016-10-06?/2016-10~",
            "2016-10-06/2016-10",
            perhaps(Precision::Day),
            Some(about(Precision::Month)),
        ),
        ("2016/2017-01-05~", "2016/2017-01-05", sure(Precision::Year), Some(about(Precision::Day))),
    ] {
        let read = when(text);
        let side = |side: domain::when::Side| (side.precision, side.qualifier);
        assert_eq!(read.interval(), when(plain).interval(), "{text}");
        assert_eq!((side(read.first_side()), read.last_side().map(side)), (first, last), "{text}");
    }
}

#[test]
fn what_is_no_date_is_refused_with_the_reason() {
    let unreadable = |text: &str| WhenProblem::Unreadable { text: text.to_owned() };
    let no_day = |year, month, day| WhenProblem::NoSuchDay { year, month, day };
    let skipped = |time: &str| WhenProblem::Skipped { time: time.to_owned() };
    for (text, problem) in [
        ("", WhenProblem::Blank),
        (" \t", WhenProblem::Blank),
        ("2017-01-17T24:00", WhenProblem::TwentyFourHours),
        ("2017-01-17T24:00Z", WhenProblem::TwentyFourHours),
        ("2017-01-17T24:01", WhenProblem::NoSuchTime),
        ("2017-01-17T25:00", WhenProblem::NoSuchTime),
        ("2017-01-17T09:60", WhenProblem::NoSuchTime),
        ("2017-01-17T09:30:00", WhenProblem::Seconds),
        ("2017-01-17T09:30:00Z", WhenProblem::Seconds),
        ("2017-02-30", no_day(2017, 2, 30)),
        ("2017-02-29", no_day(2017, 2, 29)),
        ("2017-01-00", no_day(2017, 1, 0)),
        ("2017-02-30T09:00", no_day(2017, 2, 30)),
        ("2017-13", WhenProblem::NoSuchMonth { month: 13 }),
        ("2017-00-10", WhenProblem::NoSuchMonth { month: 0 }),
        ("0000", WhenProblem::YearOutOfRange),
        ("0000-01-01", WhenProblem::YearOutOfRange),
        ("2201", WhenProblem::YearOutOfRange),
        ("9999-12-31T23:59", WhenProblem::YearOutOfRange),
        ("2017-03-26T01:00", skipped("2017-03-26T01:00")),
        ("2017-03-26T01:30", skipped("2017-03-26T01:30")),
        ("2017-03-26/2017-03-26T01:59", skipped("2017-03-26T01:59")),
        ("2150-03-29T01:30", skipped("2150-03-29T01:30")),
        ("2017-01-05/2017-01-04", WhenProblem::EndsBeforeItBegins),
        ("2017-01-05T00:00/2017-01-04", WhenProblem::EndsBeforeItBegins),
        ("2017-01-05T10:00/2017-01-05T09:59", WhenProblem::EndsBeforeItBegins),
        ("2017/2016-12", WhenProblem::EndsBeforeItBegins),
        ("2016/2017/2018", WhenProblem::TooManyParts),
        ("../2016", WhenProblem::OpenEnd),
        ("2016/..", WhenProblem::OpenEnd),
        ("2016/", WhenProblem::OpenEnd),
        ("/2016", WhenProblem::OpenEnd),
        ("2016%", WhenProblem::TwoMarks),
        ("2016~?", WhenProblem::TwoMarks),
        ("2017-01-17T09:30+15:00", WhenProblem::BadOffset),
        ("2017-01-17T09:30+1:00", WhenProblem::BadOffset),
        ("2017-01-17T09:30+01:60", WhenProblem::BadOffset),
        ("2017-01-17Z", WhenProblem::OffsetWithoutTime),
        ("2017-01-17+01:00", WhenProblem::OffsetWithoutTime),
        ("2017-1-17", unreadable("2017-1-17")),
        ("17/01/2017", WhenProblem::TooManyParts),
        ("early March 2017", unreadable("early March 2017")),
        (" 2017-01-17", unreadable(" 2017-01-17")),
        ("2017-01-17t09:30", unreadable("2017-01-17t09:30")),
        ("2017-01-17T9:30", unreadable("2017-01-17T9:30")),
        ("2017-01-17T09:30z", unreadable("2017-01-17T09:30z")),
        ("2017-01-17T", unreadable("2017-01-17T")),
        ("-0001", unreadable("-0001")),
        ("+2017", WhenProblem::OffsetWithoutTime),
        ("Y20170", unreadable("Y20170")),
        ("20170117", unreadable("20170117")),
        ("2017-01-17T09:30\0", unreadable("2017-01-17T09:30\0")),
        ("２０１７", unreadable("２０１７")),
        ("2017-01-17Té:30", unreadable("2017-01-17Té:30")),
    ] {
        assert_eq!(When::read(text), Err(problem), "{text}");
    }
    let long = "2".repeat(100_000);
    assert!(matches!(When::read(&long), Err(WhenProblem::TooLong { .. })));
}

#[test]
fn before_is_only_what_is_certain() {
    for (one, other, before) in [
        ("2017-01-04", "2017-01-05", true),
        ("2017-01-05", "2017-01-05", false),
        ("2017-01-05T00:00", "2017-01-05", false),
        ("2017-01-04T23:59", "2017-01-05", true),
        ("2016-10", "2016-10-31", false),
        ("2016-10", "2016-11-01T00:00", true),
        ("2016-10-30T01:30+01:00", "2016-10-30T01:30", false),
    ] {
        assert_eq!(when(one).is_certainly_before(&when(other)), before, "{one} {other}");
    }
}

#[test]
fn real_hours_are_counted_through_the_changes_of_the_clocks() {
    for (from, hours, to) in [
        ("2016-10-29T10:00", 24, "2016-10-30T09:00"),
        ("2017-03-25T10:00", 24, "2017-03-26T11:00"),
        ("2017-01-04T09:00", 72, "2017-01-07T09:00"),
    ] {
        assert_eq!(when(from).earliest().plus_minutes(hours * 60), when(to).earliest(), "{from}");
    }
    let day = |text| when(text).earliest().minutes_to(when(text).latest());
    assert_eq!((day("2017-03-26"), day("2016-10-30"), day("2017-01-01")), (23 * 60, 25 * 60, 24 * 60));
}

#[test]
fn the_text_is_all_that_is_written_and_read_back() {
    let when = when("2016-10-06~/2016-10-31");
    let json = serde_json::to_string(&when).expect("JSON");
    assert_eq!(json, "\"2016-10-06~/2016-10-31\"");
    assert_eq!(serde_json::from_str::<When>(&json).expect("a date"), when);
    assert!(serde_json::from_str::<When>("\"24:00\"").is_err());
    assert_eq!(
        When::on(Date::parse("2017-01-04").expect("a day")).map(|on| on.to_string()).as_deref(),
        Ok("2017-01-04")
    );
}

#[test]
fn an_instant_comes_back_from_utc() {
    let instant = when("2016-10-30T01:30+01:00").earliest();
    assert_eq!(domain::when::Instant::from_utc(instant.to_utc()), instant);
    assert_eq!(instant.to_utc().to_rfc3339(), "2016-10-30T00:30:00+00:00");
    assert_eq!(instant.next_full_hour().to_string(), "2016-10-30T01:00:00+00:00");
}
