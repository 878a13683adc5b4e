//! The questions about a contract that nobody has answered, and where each is answered.

use crate::failure::{Failure, words};
use crate::form::Forms;
use crate::reader::Reader;
use crate::score::Scored;
use crate::score::columns::{Columns, word};
use crate::view::{NextQuestion, Target};
use domain::noun::Noun;
use domain::scoring::{Answer as Known, Control, EvidenceGrade, Exposure, Factor, Method};
use domain::vocabulary::Answer;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What one of the four questions of exposure weighs, of 100, beside the weights of factors and controls.
const EXPOSURE_WEIGHT: u8 = 25;

/// The first open questions of a contract, the weightiest first; of equals as the method lists them. Whether personal data
/// is handled at all comes before everything that follows from it.
pub(crate) fn questions(
    reader: &Reader<'_>,
    scored: &Scored,
    most: usize,
) -> Result<Vec<NextQuestion>, Failure> {
    let parts = Parts::read(reader, &scored.contract)?;
    let mut open: Vec<(Reverse<u8>, Asked)> = Vec::new();
    if parts.personal_data == Answer::Unknown && parts.processing.is_none() {
        open.push((Reverse(u8::MAX), Asked::PersonalData));
    }
    let (method, case) = (Method::v1(), &scored.derived.case);
    for factor in Factor::ALL.into_iter().filter(|factor| case.factor(*factor).is_none()) {
        open.push((Reverse(method.factor_weight(factor)), Asked::Factor(factor)));
    }
    for exposure in Exposure::ALL.into_iter().filter(|exposure| case.exposure(*exposure) == Known::Unknown) {
        open.push((Reverse(EXPOSURE_WEIGHT), Asked::Exposure(exposure)));
    }
    let bare = |control: &Control| case.control(*control).evidence == EvidenceGrade::None;
    for control in Control::ALL.into_iter().filter(bare) {
        open.push((Reverse(method.control_weight(control)), Asked::Control(control)));
    }
    open.sort_by_key(|(weight, _)| *weight);
    Ok(open.into_iter().take(most).map(|(_, asked)| parts.question(asked)).collect())
}

#[derive(Clone, Copy)]
enum Asked {
    PersonalData,
    Factor(Factor),
    Exposure(Exposure),
    Control(Control),
}

impl Asked {
    /// Its word in the catalogue.
    fn word(self) -> String {
        match self {
            Self::PersonalData => "personal-data".to_owned(),
            Self::Factor(factor) => factor.as_str().to_lowercase(),
            Self::Exposure(exposure) => exposure.as_str().to_owned(),
            Self::Control(control) => control.as_str().to_lowercase(),
        }
    }
}

/// What there is already that an answer belongs to.
struct Parts {
    contract: String,
    personal_data: Answer,
    supplier: Option<String>,
    processing: Option<String>,
    article_28: Option<String>,
    clause: Option<String>,
}

impl Parts {
    fn read(reader: &Reader<'_>, contract: &str) -> Result<Self, Failure> {
        let mut statement = reader.connection.prepare_cached(include_str!("parts_of_contract.sql"))?;
        let mut rows = statement.query([contract])?;
        let row = rows.next()?.ok_or_else(|| Failure::not_found(Noun::Contract.word(), contract))?;
        let row = Columns(row);
        Ok(Self {
            contract: contract.to_owned(),
            personal_data: word(&row, 0)?,
            supplier: row.opt_text(1)?,
            processing: row.opt_text(2)?,
            article_28: row.opt_text(3)?,
            clause: row.opt_text(4)?,
        })
    }

    fn question(&self, asked: Asked) -> NextQuestion {
        NextQuestion { text: words().enumeration("question", &asked.word()), target: self.target(asked) }
    }

    fn target(&self, asked: Asked) -> Target {
        let own = |field| target(Noun::Contract, Some(&self.contract), &[], Some(field));
        match asked {
            Asked::PersonalData => own("personal_data"),
            Asked::Factor(Factor::I3) => own("served_bodies"),
            Asked::Factor(Factor::I5) => own("criticality"),
            Asked::Factor(Factor::I6) => own("substitutability"),
            Asked::Factor(Factor::I2) => self.activity("head_counts"),
            Asked::Factor(Factor::I1 | Factor::I4 | Factor::I7) => self.activity("data_items"),
            Asked::Exposure(Exposure::Hosted) => self.activity("locations"),
            Asked::Exposure(Exposure::Remote) => self.activity("remote_access"),
            Asked::Exposure(Exposure::Chain) => self.part(Noun::Chain, None, "kind"),
            Asked::Exposure(Exposure::Aggregator) => match &self.supplier {
                Some(supplier) => target(Noun::Supplier, Some(supplier), &[], Some("aggregator")),
                None => own("supplier"),
            },
            Asked::Control(Control::C1) => self.part(Noun::Article28, self.article_28.as_deref(), "terms"),
            Asked::Control(Control::C4) => self.part(Noun::Clause, self.clause.as_deref(), "trigger"),
            Asked::Control(_) => match &self.supplier {
                Some(supplier) => target(Noun::Evidence, None, &[("supplier", supplier)], Some("controls")),
                None => own("supplier"),
            },
        }
    }

    /// The contract's first activity, or a new one.
    fn activity(&self, field: &str) -> Target {
        let mut under = vec![("contract", self.contract.as_str())];
        under.extend(self.supplier.as_deref().map(|supplier| ("supplier", supplier)));
        target(Noun::Processing, self.processing.as_deref(), &under, Some(field))
    }

    fn part(&self, noun: Noun, id: Option<&str>, field: &str) -> Target {
        target(noun, id, &[("contract", &self.contract)], Some(field))
    }
}

/// Where something is settled; the links of a record that is there already are its own.
pub(super) fn target(noun: Noun, id: Option<&str>, under: &[(&str, &str)], field: Option<&str>) -> Target {
    let under = under.iter().filter(|_| id.is_none());
    Target {
        noun: noun.word().to_owned(),
        id: id.map(str::to_owned),
        under: under.map(|(name, id)| ((*name).to_owned(), (*id).to_owned())).collect::<BTreeMap<_, _>>(),
        field: field.map(str::to_owned),
        section: field.and_then(|field| section(noun, field)),
    }
}

/// The section of a noun's form in which a field stands; none for a list, which stands by itself.
fn section(noun: Noun, field: &str) -> Option<String> {
    let sections = &Forms::v1().of(noun).sections;
    let section = sections.iter().find(|section| section.fields.iter().any(|own| own == field))?;
    Some(section.key.clone())
}
