//! Dates that may be uncertain: said, and understood as people type them.

use domain::when::{When, WhenProblem};
use words::{Language, Words, when};

fn english() -> Words {
    Words::new(Language::English)
}

#[test]
fn a_date_is_said_as_exactly_as_it_is_known() {
    let words = english();
    for (text, said) in [
        ("2016", "2016"),
        ("2016~", "about 2016"),
        ("2016-10", "October 2016"),
        ("2017-01-04", "4 January 2017"),
        ("2017-01-04?", "4 January 2017, uncertain"),
        ("2017-01-17T09:30", "17 January 2017, 9:30am"),
        ("2017-01-17T00:00", "17 January 2017, midnight"),
        ("2017-01-17T00:05", "17 January 2017, 12:05am"),
        ("2017-01-17T12:00", "17 January 2017, midday"),
        ("2017-01-17T17:00", "17 January 2017, 5pm"),
        ("2017-07-01T23:30Z", "2 July 2017, 12:30am"),
        ("2016-10-06/2016-10-31", "6 October 2016 to 31 October 2016"),
        ("2016-10~/2017", "about October 2016 to 2017"),
        ("2017-01-03T08:00/2017-01-05T17:30", "3 January 2017, 8am to 5 January 2017, 5:30pm"),
    ] {
        let read = When::read(text).expect(text);
        assert_eq!(when::said(Some(&read), &words), said);
    }
    assert_eq!(when::said(None, &words), "not known");
}

#[test]
fn a_date_is_understood_as_it_is_typed() {
    let words = english();
    for (text, edtf) in [
        ("2016-10-06/2016-10-31~", "2016-10-06/2016-10-31~"),
        (" 2017-01-17T09:30 ", "2017-01-17T09:30"),
        ("2016", "2016"),
        ("October 2016", "2016-10"),
        ("in Oct 2016", "2016-10"),
        ("early March 2017", "2017-03-01/2017-03-10"),
        ("Mid-March 2017", "2017-03-11/2017-03-20"),
        ("mid March 2017", "2017-03-11/2017-03-20"),
        ("late February 2016", "2016-02-21/2016-02-29"),
        ("late February 2017", "2017-02-21/2017-02-28"),
        ("end of March 2017", "2017-03-21/2017-03-31"),
        ("possibly early March 2017", "2017-03-01?/2017-03-10?"),
        ("early March 2017?", "2017-03-01?/2017-03-10?"),
        ("about 2016", "2016~"),
        ("c. October 2016", "2016-10~"),
        ("4 January 2017", "2017-01-04"),
        ("4th of Jan 2017", "2017-01-04"),
        ("January 4, 2017", "2017-01-04"),
        ("17 January 2017 9:30am", "2017-01-17T09:30"),
        ("17 January 2017, 9.30 pm", "2017-01-17T21:30"),
        ("17 January 2017 at 17:05", "2017-01-17T17:05"),
        ("17 January 2017 12am", "2017-01-17T00:00"),
        ("17 January 2017 midday", "2017-01-17T12:00"),
        ("6 October 2016 to 31 October 2016", "2016-10-06/2016-10-31"),
        ("between 6 and 31 October 2016", "2016-10-06/2016-10-31"),
        ("6 – 31 October 2016", "2016-10-06/2016-10-31"),
        ("from 22 February to 9 March 2017", "2017-02-22/2017-03-09"),
        ("about October to November 2016", "2016-10~/2016-11"),
        ("early to mid March 2017", "2017-03-01/2017-03-20"),
    ] {
        assert_eq!(
            when::typed(text, &words).map(|when| when.edtf().to_owned()).as_deref(),
            Ok(edtf),
            "{text}"
        );
    }
}

#[test]
fn what_means_no_date_is_refused_with_words() {
    let words = english();
    let refused =
        |text: &str| when::typed(text, &words).map(|found| found.edtf().to_owned()).expect_err(text);
    for text in [
        "soon",
        "3/4/2026",
        "early 2017",
        "31 Marchember 2017",
        "17 January 2017 9",
        "to",
        "early",
        "between and",
    ] {
        let said = when::problem(&refused(text), &words);
        assert!(said.len() > 20 && said.ends_with('.'), "{text}: {said}");
    }
    assert_eq!(refused("30 February 2017"), WhenProblem::NoSuchDay { year: 2017, month: 2, day: 30 });
    assert_eq!(when::problem(&refused("30 February 2017"), &words), "February 2017 has no day 30.",);
    assert!(
        when::problem(&refused("26 March 2017 1:30am"), &words).contains("clocks in the UK went forward")
    );
    assert_eq!(refused("31 March 2017 to 1 March 2017"), WhenProblem::EndsBeforeItBegins);
    assert!(!when::problem(&refused("2017\u{1b}[2J"), &words).contains('\u{1b}'));
}
