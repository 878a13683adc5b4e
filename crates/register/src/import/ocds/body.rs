//! A party of a notice as an organisation of the register.

use super::report::MatchedBy;
use super::stamp::Stamp;
use super::text;
use domain::identifier::{CharityNumber, CompanyNumber, Lei, OdsCode, Ppon};
use domain::problem::ProblemKind;
use domain::text::{Line, Note};
use domain::vocabulary::{OrganisationKind, OrganisationPart};
use domain::word::Word;
use exchange::ocds::{Address, Party};
use serde_json::{Value, json};
use words::{args, key};

/// Official numbers: two bodies with different ones are different bodies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    /// Companies House.
    pub company: Option<String>,
    /// NHS organisation code.
    pub ods: Option<String>,
    /// Central digital platform.
    pub ppon: Option<String>,
    /// Legal entity identifier.
    pub lei: Option<String>,
    /// Charity number.
    pub charity: Option<String>,
}

impl Numbers {
    /// The numbers that a body is found by, the surest first, each with its column.
    pub fn keys(&self) -> [(MatchedBy, &'static str, Option<&str>); 4] {
        [
            (MatchedBy::CompanyNumber, "companies_house_number", self.company.as_deref()),
            (MatchedBy::OdsCode, "ods_code", self.ods.as_deref()),
            (MatchedBy::Ppon, "ppon", self.ppon.as_deref()),
            (MatchedBy::Lei, "lei", self.lei.as_deref()),
        ]
    }
    /// Whether there is any.
    pub fn any(&self) -> bool {
        self.charity.is_some() || self.keys().iter().any(|(_, _, number)| number.is_some())
    }
    /// Whether one list gives the two different numbers.
    pub fn contradict(&self, other: &Self) -> bool {
        let differ = |a: Option<&str>, b: Option<&str>| a.is_some() && b.is_some() && a != b;
        self.keys().iter().zip(other.keys()).any(|(a, b)| differ(a.2, b.2))
            || differ(self.charity.as_deref(), other.charity.as_deref())
    }
    /// Whether one list has a number of the other.
    pub fn share(&self, other: &Self) -> bool {
        self.keys().iter().zip(other.keys()).any(|(a, b)| a.2.is_some() && a.2 == b.2)
    }
    /// Takes in the numbers that are missing here.
    pub fn fill(&mut self, other: &Self) {
        let fill = |own: &mut Option<String>, other: &Option<String>| {
            if own.is_none() {
                own.clone_from(other);
            }
        };
        fill(&mut self.company, &other.company);
        fill(&mut self.ods, &other.ods);
        fill(&mut self.ppon, &other.ppon);
        fill(&mut self.lei, &other.lei);
        fill(&mut self.charity, &other.charity);
    }
}

/// By what a body is told from others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Identity {
    /// Its name and the others it goes by.
    pub names: Vec<String>,
    /// Its official numbers.
    pub numbers: Numbers,
    /// Its number at a procurement portal. A portal gives one body several.
    pub portal: Option<String>,
}

/// One mention of a body in a notice.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    pub identity: Identity,
    pub address: Option<String>,
    pub part: OrganisationPart,
    pub stamp: Stamp,
    pub remarks: Vec<String>,
}

/// Lists whose numbers have fields of their own; every other list is a portal's.
const OFFICIAL: [&str; 7] = ["GB-COH", "GB-CHC", "GB-SC", "GB-NIC", "GB-PPON", "GB-NHS", "XI-LEI"];

impl Mention {
    /// Reads a party of a notice.
    pub fn new(party: &Party, part: OrganisationPart, ocid: &str, stamp: &Stamp) -> Self {
        let mut remarks = Vec::new();
        let portal = party.id.as_deref().and_then(portal_id);
        let mut names: Vec<String> = Vec::new();
        for name in [&party.legal_name, &party.name].into_iter().flatten() {
            let name = text::line("legal_name", name, &mut remarks);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            let id = party.id.as_deref().unwrap_or_default();
            remarks.push(text::words().with(key::IMPORT_REMARK_NAME_MISSING, args![id = id]));
            names.push(text::line("legal_name", &unnamed(id, portal.is_some(), ocid), &mut remarks));
        }
        let address = party.address.as_ref().map(address).filter(|address| Note::new(address).is_ok());
        Self {
            identity: Identity { names, numbers: numbers(party), portal },
            address,
            part,
            stamp: stamp.clone(),
            remarks,
        }
    }
}

impl Mention {
    /// What the register refuses in the names: the only texts of a body that cannot be left out.
    pub fn problem(&self) -> Option<ProblemKind> {
        self.identity.names.iter().find_map(|name| Line::new(name).err())
    }
}

/// What stands in the place of a name that no notice gives. A number of the publisher's own means nothing outside its
/// procurement, and two such bodies must never be taken for one.
fn unnamed(id: &str, known_everywhere: bool, ocid: &str) -> String {
    if known_everywhere {
        return text::words().with(key::IMPORT_NAME_MISSING, args![id = id]);
    }
    text::words().with(key::IMPORT_NAME_MISSING_IN, args![id = id, ocid = ocid])
}

/// Whether a name stands in the place of one that no notice gives.
pub(super) fn is_unnamed(name: &str) -> bool {
    let sample = text::words().with(key::IMPORT_NAME_MISSING, args![id = "?"]);
    sample.split('?').next().is_some_and(|beginning| name.starts_with(beginning))
}

fn numbers(party: &Party) -> Numbers {
    // The reader's key says the company also where another notice of the file gives its number.
    let company = party.company_number().or_else(|| party.key.strip_prefix("GB-COH-"));
    let of = |scheme: &str| party.identifier(scheme).map(str::to_owned);
    Numbers {
        company: company.filter(|number| CompanyNumber::new(number).is_some()).map(str::to_owned),
        ods: of("GB-NHS").filter(|code| OdsCode::new(code).is_some()),
        ppon: of("GB-PPON").filter(|number| Ppon::new(number).is_some()),
        lei: of("XI-LEI").filter(|lei| Lei::new(lei).is_some()),
        charity: ["GB-CHC", "GB-SC", "GB-NIC"]
            .into_iter()
            .filter_map(of)
            .find(|number| CharityNumber::new(number).is_some()),
    }
}

/// `GB-CFS-18525` and its like: two capitals, a list, and a number in it. A publisher's own running number is none.
fn portal_id(id: &str) -> Option<String> {
    let mut parts = id.splitn(3, '-');
    let (country, list, number) = (parts.next()?, parts.next()?, parts.next()?);
    let capitals = |part: &str| part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let sound = country.len() == 2 && capitals(country) && (2..=8).contains(&list.len()) && capitals(list);
    let official = OFFICIAL.contains(&format!("{country}-{list}").as_str());
    (sound && !official && !number.is_empty() && Line::new(id).is_ok()).then(|| id.to_owned())
}

fn address(address: &Address) -> String {
    let parts = [&address.street, &address.locality, &address.region, &address.postcode, &address.country];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// What kind of body the numbers show. That a body buys says nothing: companies and charities publish notices too.
pub(super) fn kind(numbers: &Numbers) -> OrganisationKind {
    let prefix = numbers.company.as_deref().and_then(|number| number.get(..2));
    match prefix {
        Some("CE" | "CS") => OrganisationKind::Charity,
        _ if numbers.charity.is_some() => OrganisationKind::Charity,
        Some("OC" | "SO" | "NC" | "LP" | "SL" | "NL") => OrganisationKind::Partnership,
        Some("SC" | "NI" | "R0" | "FC" | "SF" | "NF") => OrganisationKind::Company,
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => OrganisationKind::Company,
        _ => OrganisationKind::Unknown,
    }
}

/// The words of parts.
pub(super) fn part_words(parts: &[OrganisationPart]) -> Vec<String> {
    parts.iter().map(|part| part.word().to_owned()).collect()
}

/// The columns of official numbers and of the portal's, with what they hold.
pub(super) fn number_fields(identity: &Identity) -> Vec<(&'static str, Value)> {
    let mut fields: Vec<(&'static str, Value)> =
        identity.numbers.keys().iter().map(|(_, column, number)| (*column, json!(number))).collect();
    fields.push(("charity_number", json!(identity.numbers.charity)));
    fields.push(("portal_id", json!(identity.portal)));
    fields
}
