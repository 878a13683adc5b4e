//! What an entry of the reader says, in the fields of a contract.

use super::note::{self, Unrecorded};
use super::stamp::Stamp;
use super::text;
use crate::ids::hex;
use chrono::NaiveDate;
use domain::contract::Contract;
use domain::date::Date;
use domain::field::Pence;
use domain::identifier::{Cpv, Currency, Ocid};
use domain::problem::Problems;
use domain::record::Record;
use domain::text::Line;
use domain::vocabulary::{ContractEventKind, NoticeCode, Procedure, ProcurementRegime};
use domain::word::Word;
use exchange::ocds::{Basis, FoundContract, Money, Notice, NoticeKind, ProcedureKind, RegimeKind, Vat};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use words::{args, key};

/// The columns of the value; they change together.
pub(super) const VALUE: [&str; 4] =
    ["value_ex_vat_pence", "value_inc_vat_pence", "value_vat_unknown_pence", "currency"];
/// The columns of the dates; they change together, for a start from one notice and an end from another would be a
/// period that nobody published.
pub(super) const PERIOD: [&str; 2] = ["start", "end"];
/// The most codes or notices that a contract can hold.
const LIST: usize = domain::field::LIST_MAX;

/// A contract as its notices tell it.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    /// Fields that stand alone: column and value in draft form.
    pub fields: Vec<(&'static str, Value)>,
    /// In the order of [`VALUE`].
    pub value: Vec<Value>,
    /// In the order of [`PERIOD`].
    pub period: Vec<Value>,
    /// The notices, as items of the list.
    pub notices: Vec<Value>,
    /// What happened, each kind once, with its day.
    pub events: Vec<(ContractEventKind, String)>,
    /// The title.
    pub title: String,
    /// What a reader should know, in sentences.
    pub remarks: Vec<String>,
}

impl Facts {
    /// Reads an entry; `first` is the day of the first release of its procurement.
    pub fn new(found: &FoundContract, stamp: &Stamp, first: NaiveDate) -> Self {
        let mut remarks: Vec<String> = found.notes.iter().map(text::remark).collect();
        let title = title(found, &mut remarks);
        let (value, unrecorded) = value(found.value.as_ref());
        let contradicting = found.period.start.zip(found.period.end).filter(|(start, end)| end < start);
        let period = match contradicting {
            Some(_) => vec![Value::Null, Value::Null],
            None => vec![day(found.period.start), day(found.period.end)],
        };
        let sentences = note::sentences(found, unrecorded, contradicting).join("\n");
        let note = (!sentences.is_empty()).then(|| text::note("note", &sentences, &mut remarks));
        let source = text::line("source", stamp.source(), &mut remarks);
        let mut fields = described(found, &mut remarks);
        fields.extend([
            ("title", json!(title)),
            ("import_key", json!(import_key(&found.key))),
            ("note", json!(note)),
            ("source", json!(source)),
        ]);
        let notices = notices(found, &mut remarks);
        Self { fields, value, period, notices, events: events(found, first), title, remarks }
    }

    /// The draft of a new contract without its links.
    pub fn draft(&self) -> Map<String, Value> {
        let fields = self.fields.iter().map(|(name, value)| (*name, value.clone()));
        let value = VALUE.into_iter().zip(self.value.iter().cloned());
        let period = PERIOD.into_iter().zip(self.period.iter().cloned());
        let mut draft: Map<String, Value> =
            fields.chain(value).chain(period).map(|(name, value)| (name.to_owned(), value)).collect();
        draft.insert("notices".into(), self.notices.clone().into());
        let events = self.events.iter().map(|(kind, on)| json!({ "kind": kind.word(), "on": on }));
        draft.insert("events".into(), events.collect());
        draft
    }

    /// What in it the register refuses.
    pub fn problems(&self) -> Option<Problems> {
        Contract::from_draft(&Value::Object(self.draft())).err()
    }
}

/// Of a published contract the day of its signature; of a procurement the days of its first notice and of the award, from
/// which its status follows: planned, because no notice says that it was signed.
fn events(found: &FoundContract, first: NaiveDate) -> Vec<(ContractEventKind, String)> {
    let told = match found.basis {
        Basis::Contract => vec![(ContractEventKind::Signed, found.signed)],
        Basis::Award | Basis::Tender => {
            let published = found.notices.iter().filter_map(|notice| notice.published).min();
            let announced = published.map_or(first, |day| day.min(first));
            vec![(ContractEventKind::Announced, Some(announced)), (ContractEventKind::Awarded, found.awarded)]
        }
    };
    let days = told.into_iter().filter_map(|(kind, day)| Some((kind, day?.to_string())));
    days.filter(|(_, day)| Date::parse(day).is_some()).collect()
}

fn title(found: &FoundContract, remarks: &mut Vec<String>) -> String {
    match &found.title {
        Some(title) => text::line("title", title, remarks),
        None => {
            let untitled = text::words().with(key::IMPORT_TITLE_MISSING, args![ocid = &found.ocid]);
            text::line("title", &untitled, remarks)
        }
    }
}

fn described(found: &FoundContract, remarks: &mut Vec<String>) -> Vec<(&'static str, Value)> {
    let service = found.description.as_ref().map(|given| text::note("service", given, remarks));
    let route = found.procedure.text.as_ref().map(|given| text::line("route", given, remarks));
    let framework = found.framework.as_ref().and_then(|link| link.reference.as_ref().or(link.title.as_ref()));
    let framework = framework.map(|given| text::line("framework_reference", given, remarks));
    let mut codes: Vec<&str> = Vec::new();
    for cpv in found.cpv.iter().filter(|cpv| Cpv::new(&cpv.code).is_some()) {
        if !codes.contains(&cpv.code.as_str()) {
            codes.push(&cpv.code);
        }
    }
    shorten("cpv", &mut codes, remarks);
    vec![
        ("service", json!(service)),
        ("route", json!(route)),
        ("framework_reference", json!(framework)),
        ("cpv", json!(codes)),
        ("ocid", json!(Ocid::new(&found.ocid).map(|_| &found.ocid))),
        ("regime", regime(found.regime.kind).word().into()),
        ("procedure", procedure(&found.procedure).word().into()),
    ]
}

fn shorten<T>(field: &str, list: &mut Vec<T>, remarks: &mut Vec<String>) {
    if list.len() > LIST {
        list.truncate(LIST);
        remarks.push(
            text::words().with(key::IMPORT_REMARK_LIST_CUT, args![field = text::label(field), max = LIST]),
        );
    }
}

/// The key as the register can hold it: the reader's own, or the hash of one that is too long or looks like the number
/// of a person.
pub(super) fn import_key(key: &str) -> String {
    if Line::new(key).is_ok() {
        return key.to_owned();
    }
    format!("sha256#{}", hex(&Sha256::digest(key.as_bytes())))
}

fn day(date: Option<NaiveDate>) -> Value {
    json!(date.map(|date| date.to_string()))
}

/// The value in the order of [`VALUE`], and why it is not recorded where it is not. Without a currency it is not: the
/// register would read it as pounds.
fn value(money: Option<&Money>) -> (Vec<Value>, Option<Unrecorded>) {
    let nothing = || vec![Value::Null; VALUE.len()];
    let Some(money) = money else { return (nothing(), None) };
    let Some(currency) = &money.currency else { return (nothing(), Some(Unrecorded::NoCurrency)) };
    if Currency::new(currency).is_none() {
        return (nothing(), Some(Unrecorded::OddCurrency));
    }
    if Pence::new(money.pence).is_none() {
        return (nothing(), Some(Unrecorded::TooLarge));
    }
    // An amount with VAT that is below the one without is a mistake of the notice.
    let gross = money.gross_pence.filter(|gross| *gross >= money.pence && Pence::new(*gross).is_some());
    let (without, with, unknown) = match money.vat {
        Vat::Unknown => (None, None, Some(money.pence)),
        Vat::Excluded => (Some(money.pence), gross, None),
        Vat::Included => (None, Some(money.pence), None),
    };
    (vec![json!(without), json!(with), json!(unknown), json!(currency)], None)
}

fn notices(found: &FoundContract, remarks: &mut Vec<String>) -> Vec<Value> {
    let mut list: Vec<Value> = Vec::new();
    for given in &found.notices {
        let number = given.id.as_ref().map(|id| text::line("number", id, remarks));
        // Half an address leads nowhere.
        let url = given.url.as_ref().filter(|url| Line::new(url).is_ok());
        let item = json!({ "code": code(given).word(), "number": number, "published_on": day(given.published), "url": url });
        if !list.contains(&item) {
            list.push(item);
        }
    }
    shorten("notices", &mut list, remarks);
    list
}

fn code(notice: &Notice) -> NoticeCode {
    let own = notice.code.as_ref().and_then(|code| NoticeCode::from_word(&code.to_ascii_lowercase()));
    own.unwrap_or(match notice.kind {
        NoticeKind::Engagement | NoticeKind::Planned => NoticeCode::Planning,
        NoticeKind::Tender => NoticeCode::Tender,
        NoticeKind::Award => NoticeCode::Award,
        NoticeKind::Contract => NoticeCode::Contract,
        NoticeKind::Other => NoticeCode::Other,
    })
}

fn regime(kind: RegimeKind) -> ProcurementRegime {
    match kind {
        RegimeKind::Pcr2015 => ProcurementRegime::Pcr2015,
        RegimeKind::Pa2023 => ProcurementRegime::Pa2023,
        RegimeKind::Psr => ProcurementRegime::Psr,
        RegimeKind::PsrWales => ProcurementRegime::PsrWales,
        RegimeKind::Scotland2015 => ProcurementRegime::Scotland2015,
        RegimeKind::BelowThreshold => ProcurementRegime::BelowThreshold,
        RegimeKind::Unknown => ProcurementRegime::Unknown,
    }
}

fn procedure(given: &exchange::ocds::Procedure) -> Procedure {
    let says = |part: &str| given.text.as_ref().is_some_and(|text| text.to_lowercase().contains(part));
    match given.kind {
        ProcedureKind::Open => Procedure::Open,
        ProcedureKind::CompetitiveFlexible => Procedure::CompetitiveFlexible,
        ProcedureKind::Restricted => Procedure::Restricted,
        // The reader takes negotiation with and without competition together; the register has a word for the first
        // alone, and the notice's own words stand in the route.
        ProcedureKind::Negotiated if says("competitive procedure with negotiation") => {
            Procedure::CompetitiveNegotiated
        }
        ProcedureKind::Negotiated => Procedure::Other,
        ProcedureKind::CompetitiveDialogue => Procedure::CompetitiveDialogue,
        ProcedureKind::DirectAward => Procedure::DirectAward,
        ProcedureKind::FrameworkCallOff => Procedure::FrameworkCallOff,
        ProcedureKind::DynamicMarket => Procedure::DynamicMarket,
        ProcedureKind::BelowThreshold => Procedure::BelowThreshold,
        ProcedureKind::PsrDirectAwardA => Procedure::PsrDirectAwardA,
        ProcedureKind::PsrDirectAwardB => Procedure::PsrDirectAwardB,
        ProcedureKind::PsrDirectAwardC => Procedure::PsrDirectAwardC,
        ProcedureKind::PsrMostSuitableProvider => Procedure::MostSuitableProvider,
        ProcedureKind::PsrCompetitive => Procedure::CompetitiveProcess,
        ProcedureKind::Other => Procedure::Other,
        ProcedureKind::Unknown => Procedure::Unknown,
    }
}
