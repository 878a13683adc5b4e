//! Evidence: what was shown, by whom, for how long it holds, and what it covers. Every certificate keeps its scope.

use crate::contract::Contract;
use crate::date::Date;
use crate::facts::Derivation;
use crate::field::Whole;
use crate::identifier::{OdsCode, Sha256};
use crate::link::{Link, Linked};
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, record};
use crate::supplier::Supplier;
use crate::text::{Line, Note};
use crate::vocabulary::{
    Answer, CafLevel, ControlId, DsptStatus, EvidenceFreshness, EvidenceGrade, EvidenceKind, Measure,
};

/// A count of open findings, 0 to 10,000.
pub type Findings = Whole<0, 10_000>;

record! {
    /// A piece of evidence.
    pub struct Evidence in "evidence" {
        /// What it is.
        kind: EvidenceKind,
        /// The supplier it is about.
        supplier: Link<Supplier>,
        /// The contracts it speaks for; all of the supplier's where empty.
        contracts: Vec<Link<Contract>>,
        /// The controls that it backs.
        controls: Vec<ControlId>,
        /// The technical measures that it shows.
        measures: Vec<Measure>,
        /// Title, where the kind does not say enough.
        title: Option<Line>,
        /// Who issued it.
        issuer: Option<Line>,
        /// Its number.
        number: Option<Line>,
        /// Its scope, as its own sentence says.
        scope: Option<Note>,
        /// Whether that scope covers our service.
        covers_service: Answer,
        /// Issued on.
        issued_on: Option<Date>,
        /// Last day on which it holds.
        expires_on: Option<Date>,
        /// How good it is.
        grade: EvidenceGrade,
        /// Who saw or verified it, by role.
        sighted_by: Option<Line>,
        /// When.
        sighted_on: Option<Date>,
        /// Toolkit status, where it is one.
        dspt_status: DsptStatus,
        /// Toolkit version, such as 2025-26 (version 8).
        dspt_version: Option<Line>,
        /// The organisation code under which the toolkit was published.
        dspt_ods_code: Option<OdsCode>,
        /// Level of the Cyber Assessment Framework, where it is one.
        caf_level: CafLevel,
        /// Open critical findings, where it is a test.
        open_criticals: Option<Findings>,
        /// Name of the file.
        file_name: Option<Line>,
        /// SHA-256 of the file.
        sha256: Option<Sha256>,
        /// Where the original lies: paper, shared drive.
        kept_at: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Linked for Evidence {
    const NOUN: &'static str = "evidence";
}

impl Rules for Evidence {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if let (Some(issued), Some(expires)) = (self.issued_on, self.expires_on)
            && expires < issued
        {
            let _: Option<()> =
                problems.push(&at.field("expires_on"), ProblemKind::Before { other: "issued_on" });
        }
        let seen = matches!(self.grade, EvidenceGrade::Sighted | EvidenceGrade::Verified);
        if seen && self.sighted_on.is_none() {
            let _: Option<()> = problems.push(&at.field("sighted_on"), ProblemKind::Needs { other: "grade" });
        }
    }
}

/// How fresh a piece of evidence is on a day. In date up to its last day, lapsed for some months after it, then stale;
/// without a last day it is in date for some months from when it was sighted (else issued); with no date at all it is
/// stale. The months are those of the derivation table. On a day before it was issued or seen there is nothing that could be fresh.
#[must_use]
pub fn freshness(
    issued_on: Option<Date>,
    expires_on: Option<Date>,
    sighted_on: Option<Date>,
    as_at: Date,
) -> EvidenceFreshness {
    if issued_on.or(sighted_on).is_some_and(|first| first > as_at) {
        return EvidenceFreshness::Stale;
    }
    let rule = Derivation::v1().evidence;
    let seen = sighted_on.or(issued_on);
    let last = expires_on.or_else(|| seen.map(|seen| seen.plus_months(rule.in_date_months)));
    match last {
        Some(last) if as_at <= last => EvidenceFreshness::InDate,
        Some(last) if as_at <= last.plus_months(rule.lapsed_months) => EvidenceFreshness::Lapsed,
        _ => EvidenceFreshness::Stale,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_ages_by_its_own_dates() {
        let day = |text: &str| Date::parse(text);
        let now = day("2026-11-21").expect("a date");
        for (issued, expires, sighted, expected) in [
            (None, Some("2026-11-21"), None, EvidenceFreshness::InDate),
            (None, Some("2026-11-20"), None, EvidenceFreshness::Lapsed),
            (None, Some("2025-11-21"), None, EvidenceFreshness::Lapsed),
            (None, Some("2025-11-20"), None, EvidenceFreshness::Stale),
            (Some("2020-01-01"), None, Some("2025-11-21"), EvidenceFreshness::InDate),
            (None, None, Some("2025-11-20"), EvidenceFreshness::Lapsed),
            (None, None, Some("2024-11-21"), EvidenceFreshness::Lapsed),
            (None, None, Some("2024-11-20"), EvidenceFreshness::Stale),
            (Some("2026-01-01"), None, None, EvidenceFreshness::InDate),
            (None, None, None, EvidenceFreshness::Stale),
            (Some("2026-11-22"), Some("2027-11-21"), None, EvidenceFreshness::Stale),
        ] {
            let found = freshness(issued.and_then(day), expires.and_then(day), sighted.and_then(day), now);
            assert_eq!(found, expected, "{issued:?} {expires:?} {sighted:?}");
        }
    }
}
