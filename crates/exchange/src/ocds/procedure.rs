//! How it is bought and under which law, from what the notice says and from nothing else.

use super::note::Note;
use super::notice::Notice;
use super::party::Party;
use super::text;
use crate::json::Object;
use serde::{Deserialize, Serialize};

/// The procedure: its kind, and the publisher's words for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Procedure {
    /// The kind that the words stand for.
    pub kind: ProcedureKind,
    /// `procurementMethodDetails` as published.
    pub text: Option<String>,
    /// `procurementMethod` as published: `open`, `selective`, `limited` or `direct`.
    pub method: Option<String>,
}

/// The kinds of procedure that UK notices name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProcedureKind {
    /// Open procedure.
    Open,
    /// Competitive flexible procedure (Procurement Act 2023).
    CompetitiveFlexible,
    /// Restricted procedure (regulations of 2015).
    Restricted,
    /// Negotiated procedures of every kind (regulations of 2015).
    Negotiated,
    /// Competitive dialogue (regulations of 2015).
    CompetitiveDialogue,
    /// Direct award, also called single tender action.
    DirectAward,
    /// Call-off from a framework, with or without further competition.
    FrameworkCallOff,
    /// Dynamic market or dynamic purchasing system.
    DynamicMarket,
    /// A quotation or another way for contracts below the threshold.
    BelowThreshold,
    /// Provider Selection Regime: direct award process A.
    PsrDirectAwardA,
    /// Provider Selection Regime: direct award process B.
    PsrDirectAwardB,
    /// Provider Selection Regime: direct award process C.
    PsrDirectAwardC,
    /// Provider Selection Regime: most suitable provider process.
    PsrMostSuitableProvider,
    /// Provider Selection Regime: competitive process.
    PsrCompetitive,
    /// The notice names a procedure that is none of these; see the text.
    Other,
    /// The notice does not say.
    Unknown,
}

/// The law it is bought under, and what in the notice says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regime {
    /// The law.
    pub kind: RegimeKind,
    /// What says so; none if the regime is unknown.
    pub evidence: Option<RegimeEvidence>,
}

/// The procurement regimes of the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegimeKind {
    /// Public Contracts Regulations 2015.
    Pcr2015,
    /// Procurement Act 2023.
    Pa2023,
    /// Provider Selection Regime, England.
    Psr,
    /// Provider Selection Regime, Wales.
    PsrWales,
    /// Public Contracts (Scotland) Regulations 2015.
    Scotland2015,
    /// Below the threshold.
    BelowThreshold,
    /// The notice does not say. The date of a notice says nothing: procurements begun before 24 February 2025 stay
    /// under the old law.
    Unknown,
}

/// What in a notice says which law applies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RegimeEvidence {
    /// The legal basis, as list and number.
    LegalBasis {
        /// For example `UKPGA 2023/54`.
        text: String,
    },
    /// The code of a notice, UK1 to UK17: notices of the Procurement Act.
    NoticeCode {
        /// The code.
        code: String,
    },
    /// The words for the procedure.
    Procedure {
        /// The words.
        text: String,
    },
}

/// The procedure of a tender.
pub(super) fn procedure(tender: &Object, notes: &mut Vec<Note>) -> Procedure {
    let text = text::line(tender, "procurementMethodDetails", notes);
    let method = text::line(tender, "procurementMethod", notes);
    let kind = kind(text.as_deref().unwrap_or_default(), method.as_deref().unwrap_or_default());
    Procedure { kind, text, method }
}

fn kind(text: &str, method: &str) -> ProcedureKind {
    let text = text.to_lowercase();
    named(&text).unwrap_or(match method {
        "open" => ProcedureKind::Open,
        "direct" => ProcedureKind::DirectAward,
        _ if says_nothing(&text) => ProcedureKind::Unknown,
        _ => ProcedureKind::Other,
    })
}

/// "Other - " and the like: Contracts Finder's form filled in without an answer.
fn says_nothing(text: &str) -> bool {
    let bare = text.trim().trim_start_matches("other").trim_matches([' ', '-']);
    matches!(bare, "" | "other" | "not specified" | "not applicable")
}

/// The kind that the words name; more special ones come first.
fn named(text: &str) -> Option<ProcedureKind> {
    use ProcedureKind as Kind;
    let has = |part: &str| text.contains(part);
    let kind = match () {
        () if has("most suitable provider") => Kind::PsrMostSuitableProvider,
        () if has("direct award process a") => Kind::PsrDirectAwardA,
        () if has("direct award process b") => Kind::PsrDirectAwardB,
        () if has("direct award process c") => Kind::PsrDirectAwardC,
        () if has("provider selection regime") && has("competitive process") => Kind::PsrCompetitive,
        () if has("dynamic purchasing") || has("dynamic market") => Kind::DynamicMarket,
        () if has("framework")
            && (has("call-off") || has("call off") || has("award") || has("competition")) =>
        {
            Kind::FrameworkCallOff
        }
        () if text.starts_with("below threshold") || has("competitive quotation") => Kind::BelowThreshold,
        () if has("competitive flexible") => Kind::CompetitiveFlexible,
        () if has("competitive dialogue") => Kind::CompetitiveDialogue,
        () if has("negotiat") => Kind::Negotiated,
        () if has("direct award") || has("single tender action") => Kind::DirectAward,
        () if has("restricted procedure") => Kind::Restricted,
        () if has("open procedure") || text == "open" || text == "other - open" => Kind::Open,
        () => return None,
    };
    Some(kind)
}

/// The law that a notice says applies.
pub(super) fn regime(
    ocid: &str,
    tender: &Object,
    procedure: &Procedure,
    notices: &[Notice],
    buyer: &Party,
) -> Regime {
    by_legal_basis(ocid, tender, buyer)
        .or_else(|| by_notice_code(notices))
        .or_else(|| by_procedure(procedure))
        .unwrap_or(Regime { kind: RegimeKind::Unknown, evidence: None })
}

fn by_legal_basis(ocid: &str, tender: &Object, buyer: &Party) -> Option<Regime> {
    let basis = tender.object("legalBasis")?;
    let part = |name| basis.text(name).unwrap_or_default().trim();
    let text = format!("{} {}", part("scheme"), part("id"));
    let words = part("description").to_lowercase();
    let scottish = ocid.starts_with("ocds-r6ebe6")
        || buyer.address.as_ref().and_then(|a| a.region.as_deref()).is_some_and(|r| r.starts_with("UKM"));
    let kind = match text.trim() {
        "UKPGA 2023/54" => RegimeKind::Pa2023,
        // The regulations extend to England; those for Wales are of their own.
        "UKSI 2023/1348" => RegimeKind::Psr,
        "UKSI 2015/102" => RegimeKind::Pcr2015,
        "SSI 2015/446" => RegimeKind::Scotland2015,
        // The directive that both sets of regulations of 2015 carried out.
        "CELEX 32014L0024" if scottish => RegimeKind::Scotland2015,
        "CELEX 32014L0024" if is_british(ocid) => RegimeKind::Pcr2015,
        _ if words.contains("provider selection regime") && words.contains("wales") => RegimeKind::PsrWales,
        _ => return None,
    };
    Some(Regime { kind, evidence: Some(RegimeEvidence::LegalBasis { text }) })
}

/// Prefixes of Find a Tender, Contracts Finder and Sell2Wales.
fn is_british(ocid: &str) -> bool {
    ["ocds-h6vhtk", "ocds-b5fd17", "ocds-kuma6s"].iter().any(|prefix| ocid.starts_with(prefix))
}

fn by_notice_code(notices: &[Notice]) -> Option<Regime> {
    let code = notices.iter().find_map(|notice| notice.code.clone())?;
    Some(Regime { kind: RegimeKind::Pa2023, evidence: Some(RegimeEvidence::NoticeCode { code }) })
}

fn by_procedure(procedure: &Procedure) -> Option<Regime> {
    let text = procedure.text.clone()?;
    let lower = text.to_lowercase();
    let kind = match procedure.kind {
        ProcedureKind::CompetitiveFlexible => RegimeKind::Pa2023,
        _ if lower.contains("provider selection regime") && lower.contains("wales") => RegimeKind::PsrWales,
        _ if lower.contains("provider selection regime") => RegimeKind::Psr,
        _ if lower.contains("below threshold") => RegimeKind::BelowThreshold,
        _ => return None,
    };
    Some(Regime { kind, evidence: Some(RegimeEvidence::Procedure { text }) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_real_notices_name_their_kind() {
        use ProcedureKind as Kind;
        for (text, method, expected) in [
            ("Call-off from a framework agreement", "selective", Kind::FrameworkCallOff),
            ("Open procedure", "open", Kind::Open),
            ("Open procedure (below threshold)", "open", Kind::Open),
            ("Other - ", "", Kind::Unknown),
            ("Single tender action (below threshold)", "direct", Kind::DirectAward),
            ("Competitive quotation (below threshold)", "limited", Kind::BelowThreshold),
            ("Direct award", "direct", Kind::DirectAward),
            ("Not specified", "", Kind::Unknown),
            ("Restricted procedure (above threshold)", "selective", Kind::Restricted),
            ("Call-off from a dynamic purchasing system", "selective", Kind::DynamicMarket),
            ("Negotiated procedure without prior publication (above threshold)", "limited", Kind::Negotiated),
            ("Not applicable", "", Kind::Unknown),
            ("", "", Kind::Unknown),
            ("Other - Direct Award", "", Kind::DirectAward),
            ("Other - Request for Quotation", "", Kind::Other),
            ("Other - Restricted procedure, below threshold", "", Kind::Restricted),
            ("Competitive procedure with negotiation (above threshold)", "selective", Kind::Negotiated),
            ("Other - Open", "", Kind::Open),
            ("Other - Direct Award from a Framework Contract", "", Kind::FrameworkCallOff),
            ("Other - Further Competition - Framework", "", Kind::FrameworkCallOff),
            ("Other - other", "", Kind::Unknown),
            ("Below threshold - open competition", "open", Kind::BelowThreshold),
            ("Direct award process C", "direct", Kind::PsrDirectAwardC),
        ] {
            assert_eq!(kind(text, method), expected, "{text}");
        }
    }
}
