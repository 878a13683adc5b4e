//! The notices of a process: which were published, where and when.

use super::date;
use super::note::Note;
use super::text;
use crate::json::Object;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One published notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it announces.
    pub kind: NoticeKind,
    /// `UK1` to `UK17` where the notice gives it.
    pub code: Option<String>,
    /// Its number at the publisher, such as `054350-2025`, from the address.
    pub id: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The day of publication.
    pub published: Option<NaiveDate>,
}

/// What a notice announces: `documentType` of OCDS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// Market engagement.
    Engagement,
    /// A planned procurement.
    Planned,
    /// A tender.
    Tender,
    /// An award.
    Award,
    /// A contract, its details or its change.
    Contract,
    /// Another kind of notice.
    Other,
}

/// The notices among the documents of a section (planning, tender, award or contract) of the release.
pub(super) fn notices(section: &Object, notes: &mut Vec<Note>) -> Vec<Notice> {
    section.objects("documents").filter_map(|document| notice(document, notes)).collect()
}

fn notice(document: &Object, notes: &mut Vec<Note>) -> Option<Notice> {
    let code = text::line(document, "noticeType", notes).filter(|code| is_code(code));
    let kind = match document.text("documentType").unwrap_or_default() {
        "marketEngagementNotice" => NoticeKind::Engagement,
        "plannedProcurementNotice" => NoticeKind::Planned,
        "tenderNotice" => NoticeKind::Tender,
        "awardNotice" => NoticeKind::Award,
        "contractNotice" => NoticeKind::Contract,
        other if other.ends_with("Notice") || code.is_some() => NoticeKind::Other,
        _ => return None,
    };
    let url = text::line(document, "url", notes);
    let id = url.as_deref().and_then(number_in);
    Some(Notice { kind, code, id, url, published: date::day(document, "datePublished", notes) })
}

fn is_code(code: &str) -> bool {
    let number = code.strip_prefix("UK").and_then(|number| number.parse::<u8>().ok());
    number.is_some_and(|number| (1..=17).contains(&number))
}

/// The number in the addresses of Contracts Finder and Find a Tender: what follows `/Notice/`.
fn number_in(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("/Notice/")?;
    let number = rest.split(['/', '?', '#']).next()?;
    (!number.is_empty()).then(|| number.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_in_the_address() {
        for (url, expected) in [
            ("https://www.find-tender.service.gov.uk/Notice/054350-2025", Some("054350-2025")),
            ("https://www.contractsfinder.service.gov.uk/Notice/2a1e?origin=x", Some("2a1e")),
            ("https://example.org/Notice/", None),
            ("https://example.org/", None),
        ] {
            assert_eq!(number_in(url).as_deref(), expected, "{url}");
        }
        assert!(is_code("UK17") && !is_code("UK18") && !is_code("F02"));
    }
}
