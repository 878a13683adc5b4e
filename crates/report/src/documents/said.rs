//! A field's value as a person reads it.

use domain::assessment::Assessment;
use domain::date::{Clock, Date, Period};
use domain::field::Whole;
use domain::identifier::{
    CharityNumber, CompanyNumber, Country, Cpv, Currency, Duns, Email, IcoRegistration, Lei, Ocid, OdsCode,
    Ppon, Sha256, Telephone, VatNumber,
};
use domain::link::Link;
use domain::text::Text;
use domain::vocabulary as v;
use domain::word::Word;
use words::{Words, args, key};

/// Something that can be said in words.
pub(super) trait Said {
    /// The words; none where nothing is recorded, or where it is recorded that it is not known. `name` is the field's,
    /// because the unit of a number stands in it.
    fn said(&self, name: &str, words: &Words) -> Option<String>;

    /// An amount of money in a currency; none where it is no amount, or none is recorded.
    fn money(&self, _currency: Option<&str>, _words: &Words) -> Option<String> {
        None
    }

    /// The words of a table's cell, which also says that there are none.
    fn cell(&self, name: &str, words: &Words) -> String {
        self.said(name, words).unwrap_or_else(|| words.say(key::REPORT_NOT_RECORDED))
    }
}

impl<T: Said> Said for Option<T> {
    fn said(&self, name: &str, words: &Words) -> Option<String> {
        self.as_ref().and_then(|value| value.said(name, words))
    }
    fn money(&self, currency: Option<&str>, words: &Words) -> Option<String> {
        self.as_ref().and_then(|value| value.money(currency, words))
    }
    fn cell(&self, name: &str, words: &Words) -> String {
        self.as_ref().map_or_else(|| words.say(key::REPORT_NOT_RECORDED), |value| value.cell(name, words))
    }
}

impl<T: Said> Said for Vec<T> {
    fn said(&self, name: &str, words: &Words) -> Option<String> {
        let items: Vec<String> = self.iter().map(|item| item.cell(name, words)).collect();
        (!items.is_empty()).then(|| items.join("; "))
    }
}

impl<const MAX: usize, const LINES: bool> Said for Text<MAX, LINES> {
    fn said(&self, _: &str, _: &Words) -> Option<String> {
        Some(self.to_string())
    }
}

impl<N> Said for Link<N> {
    fn said(&self, _: &str, _: &Words) -> Option<String> {
        Some(self.as_str().to_owned())
    }
}

impl<const MIN: i64, const MAX: i64> Said for Whole<MIN, MAX> {
    fn said(&self, _: &str, words: &Words) -> Option<String> {
        Some(words.number(self.get()))
    }
    fn money(&self, currency: Option<&str>, words: &Words) -> Option<String> {
        Some(words.money(self.get(), currency))
    }
}

impl Said for Date {
    fn said(&self, _: &str, words: &Words) -> Option<String> {
        Some(words.date(self.0))
    }
}

impl Said for Period {
    fn said(&self, _: &str, words: &Words) -> Option<String> {
        let whole_years = self.months >= 24 && self.months.is_multiple_of(12);
        let months = (self.months > 0).then(|| match self.months {
            months if whole_years => words.with(key::REPORT_YEARS, args![count = months / 12]),
            months => words.with(key::REPORT_MONTHS, args![count = months]),
        });
        let days = (self.days > 0).then(|| words.with(key::REPORT_DAYS, args![count = self.days]));
        let parts: Vec<String> = months.into_iter().chain(days).collect();
        Some(words.list(&parts))
    }
}

impl Said for Clock {
    fn said(&self, _: &str, _: &Words) -> Option<String> {
        Some(format!("{:02}:{:02}", self.minutes / 60, self.minutes % 60))
    }
}

impl Said for Country {
    fn said(&self, _: &str, words: &Words) -> Option<String> {
        Some(words.enumeration("country", &self.to_lowercase()))
    }
}

impl Said for str {
    fn said(&self, _: &str, _: &Words) -> Option<String> {
        Some(self.to_owned())
    }
}

macro_rules! said_as_written {
    ($($type:ty),+ $(,)?) => {
        $(impl Said for $type {
            fn said(&self, _: &str, _: &Words) -> Option<String> {
                Some((**self).to_owned())
            }
        })+
    };
}
said_as_written!(
    CharityNumber,
    CompanyNumber,
    Cpv,
    Currency,
    Duns,
    Email,
    IcoRegistration,
    Lei,
    Ocid,
    OdsCode,
    Ppon,
    Sha256,
    Telephone,
    VatNumber,
);

macro_rules! said_as_words {
    ($($type:ty),+ $(,)?) => {
        $(impl Said for $type {
            fn said(&self, _: &str, words: &Words) -> Option<String> {
                (Some(*self) != <$type as Word>::when_absent() || self.word() != "unknown").then(|| word(*self, words))
            }
            fn cell(&self, _: &str, words: &Words) -> String {
                word(*self, words)
            }
        })+
    };
}
said_as_words!(
    v::Answer,
    v::OrganisationKind,
    v::OrganisationPart,
    v::Jurisdiction,
    v::CompanyStatus,
    v::ContactRole,
    v::Sector,
    v::ExclusionGround,
    v::FinancialTier,
    v::ProcurementRegime,
    v::Procedure,
    v::NoticeCode,
    v::Renewal,
    v::Market,
    v::ContractEventKind,
    v::Side,
    v::ContractStatus,
    v::ServedBodyStatus,
    v::ProcessingRole,
    v::LawfulBasis,
    v::Article9Condition,
    v::Schedule1Part,
    v::SubjectGroup,
    v::DataCategory,
    v::Special,
    v::Qualifier,
    v::LocationUse,
    v::Place,
    v::TransferMechanism,
    v::KeyHolder,
    v::Trigger,
    v::LimitUnit,
    v::Calendar,
    v::Channel,
    v::CostBearer,
    v::Article28Term,
    v::Presence,
    v::ChainKind,
    v::Approval,
    v::ChainStatus,
    v::EvidenceKind,
    v::EvidenceGrade,
    v::EvidenceFreshness,
    v::DsptStatus,
    v::CafLevel,
    v::Measure,
    v::ControlId,
    v::FactorId,
    v::ExposureId,
    v::GateId,
    v::AssessmentStatus,
    v::KpiRating,
    v::Severity,
    v::ActionStatus,
    v::Treatment,
    v::InterimControlKind,
    v::DecisionOutcome,
    v::OptionKind,
    v::Appetite,
    v::AppetiteDomain,
    v::DisputeStatus,
    v::Marking,
);

/// A word of an enumeration, with a capital first letter.
pub(super) fn word<W: Word>(value: W, words: &Words) -> String {
    capital(&words.enumeration(W::NAME, value.word()))
}

/// The same text with a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Who made and who approved an assessment, and until when it holds, in a sentence.
pub(super) fn standing(assessment: Option<&Assessment>, words: &Words) -> String {
    let Some(assessment) = assessment else { return words.say(key::REPORT_NO_ASSESSMENT) };
    let author = assessment.author.cell("author", words);
    let on = words.date(assessment.as_at.0);
    match (assessment.status, &assessment.approved_by, assessment.approved_on) {
        (v::AssessmentStatus::Approved, Some(by), Some(approved)) => words.with(
            key::REPORT_ASSESSMENT_APPROVED,
            args![author = author, on = on, by = by.to_string(), approved = words.date(approved.0)],
        ),
        _ => words.with(key::REPORT_ASSESSMENT_DRAFT, args![author = author, on = on]),
    }
}
