//! The dates of 1,055 real breaches, each the same as a person would count them.

use chrono::NaiveDate;
use domain::clock::{Case, ClockResult, Endpoint, Further, Range, TimeLimit, evaluate};
use domain::vocabulary::LimitUnit;
use domain::when::When;

const DATES: &str = include_str!("../../../../tests/fixtures/us-health-breaches/dates.csv");
const LIMIT: i64 = 60;

#[test]
fn sixty_days_are_judged_for_every_real_breach() {
    let mut judged = 0;
    for line in DATES.lines().skip(1) {
        let (breach, posted) = line.split_once(',').expect("two dates");
        let date =
            |text: &str| Endpoint::Date(When::read(text).unwrap_or_else(|why| panic!("{text}: {why:?}")));
        let limit = Some(TimeLimit { number: 60, unit: LimitUnit::CalendarDays });
        let asked = Further { id: "sixty".to_owned(), from: date(breach), to: date(posted), limit };
        let mut outcome = evaluate(&Case { further: vec![asked], ..Case::default() });
        let found = outcome.clocks.pop().expect("the clock asked for");
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let (first, last) = breach.split_once('/').unwrap_or((breach, breach));
        let days = |from: &str| (day(posted) - day(from)).num_days();
        let (min, max) = (days(last).max(0), days(first));
        let expected = match (min, max) {
            (_, ..0) => ClockResult::Contradiction,
            (_, ..=LIMIT) => ClockResult::Met,
            (min, _) if min > LIMIT => ClockResult::Breached,
            _ => ClockResult::Indeterminate,
        };
        assert_eq!(found.result, expected, "{line}");
        if expected != ClockResult::Contradiction {
            assert_eq!(found.elapsed.map(|elapsed| elapsed.days), Some(Range { min, max }), "{line}");
        }
        judged += 1;
    }
    assert_eq!(judged, 1_055);
}
