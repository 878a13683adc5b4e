//! When records ask to be looked at again.

use domain::date::Date;
use domain::vocabulary::ActionStatus;

/// Days within which something is due soon.
pub(super) const SOON: u32 = 90;
/// Months within which something is shown at all.
pub(super) const SHOWN: u32 = 24;
/// Months within which a published indicator is rated again (Procurement Act 2023, s.71(2)).
const RATED_WITHIN: u32 = 12;

/// The day on which a piece of evidence stops being in date: after its last day, or twelve months after somebody saw it,
/// else after it was issued. None where nothing says.
pub(super) fn evidence(
    expires_on: Option<Date>,
    sighted_on: Option<Date>,
    issued_on: Option<Date>,
) -> Option<Date> {
    expires_on.or_else(|| sighted_on.or(issued_on).map(|seen| seen.plus_months(12)))
}

/// The day by which an indicator that is published is to be rated: a year after its last rating, else after the contract
/// began.
pub(super) fn rating(last: Option<Date>, begun: Option<Date>) -> Option<Date> {
    last.or(begun).map(|day| day.plus_months(RATED_WITHIN))
}

/// Whether an action still asks something of somebody: one that is done has still to be verified.
pub(super) fn is_open(status: ActionStatus) -> bool {
    matches!(status, ActionStatus::Open | ActionStatus::InProgress | ActionStatus::DoneUnverified)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Date> {
        Date::parse(text)
    }

    #[test]
    fn evidence_holds_to_its_last_day_else_a_year_from_when_it_was_seen() {
        assert_eq!(evidence(day("2027-01-31"), day("2026-01-01"), None), day("2027-01-31"));
        assert_eq!(evidence(None, day("2026-03-01"), day("2025-01-01")), day("2027-03-01"));
        assert_eq!(evidence(None, None, day("2024-02-29")), day("2025-02-28"));
        assert_eq!(evidence(None, None, None), None, "nothing says");
    }

    #[test]
    fn an_indicator_is_rated_once_a_year() {
        assert_eq!(rating(day("2026-03-31"), day("2024-02-01")), day("2027-03-31"));
        assert_eq!(rating(None, day("2024-02-01")), day("2025-02-01"));
        assert_eq!(rating(None, None), None);
    }

    #[test]
    fn an_action_that_is_done_waits_to_be_verified() {
        assert!(is_open(ActionStatus::DoneUnverified) && is_open(ActionStatus::Open));
        assert!(!is_open(ActionStatus::Verified) && !is_open(ActionStatus::Cancelled));
    }
}
