//! Extracts of the register: one kind of thing, narrowed and sorted as it was asked for.

use super::board::whole;
use super::names::Names;
use super::{ReportOptions, setting};
use crate::contract;
use crate::failure::Failure;
use crate::reader::{Found, Reader};
use crate::risk::{self, NoClause};
use crate::supplier::folded;
use crate::view::{HomeItem, HomeKey};
use ::report::model::{
    ContractLine, DueLine, Extract, ExtractKind, ExtractRows, FoiLine, RecordOfProcessing, SortedBy,
};
use domain::contract::Contract;
use domain::date::Date;
use domain::evidence::Evidence;
use domain::noun::Noun;
use domain::organisation::Contact;
use domain::processing::Processing;
use domain::record::Record;
use domain::vocabulary::{Answer, DataCategory, DsptStatus, EvidenceKind};
use domain::word::Word;
use std::cmp::Reverse;
use std::collections::HashMap;
use words::{Words, args, key};

/// What of an extract is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtractAsked {
    /// Which extract.
    pub kind: ExtractKind,
    /// The order of its rows; its own where none is given.
    pub sorted_by: Option<SortedBy>,
    /// Only rows of this supplier, by its reference or name.
    pub supplier: Option<String>,
    /// Only rows that contain this text.
    pub containing: Option<String>,
    /// For evidence: only what expires within so many days.
    pub within_days: u32,
    /// On landscape pages where tables are wide.
    pub landscape: bool,
}

impl ExtractAsked {
    /// Everything of a kind, in its own order; evidence within 90 days.
    #[must_use]
    pub fn whole(kind: ExtractKind) -> Self {
        let (sorted_by, supplier, containing) = (None, None, None);
        Self { kind, sorted_by, supplier, containing, within_days: 90, landscape: false }
    }

    /// The order that a kind has unless another is asked for.
    fn order(&self) -> SortedBy {
        self.sorted_by.unwrap_or(match self.kind {
            ExtractKind::Article30 => SortedBy::Reference,
            ExtractKind::NoClause => SortedBy::Score,
            ExtractKind::Evidence => SortedBy::Date,
            ExtractKind::Foi => SortedBy::Supplier,
        })
    }
}

/// A row with what it is narrowed and sorted by.
struct Row<T> {
    row: T,
    /// Length and text, so that C-10000 comes after C-9999.
    reference: (usize, String),
    supplier: Option<(String, String)>,
    date: Option<Date>,
    /// The place by score, worst first.
    score: usize,
    text: String,
}

/// What an extract contains.
///
/// # Errors
/// Where nothing has the supplier's reference, or a row does not hold.
pub fn extract_model(
    reader: &Reader<'_>,
    asked: &ExtractAsked,
    options: &ReportOptions,
    words: &Words,
) -> Result<Extract, Failure> {
    let supplier = asked.supplier.as_deref().map(|one| reader.resolve(Noun::Supplier, one)).transpose()?;
    let wanted = Wanted { asked, supplier: supplier.as_deref() };
    let (of, rows) = match asked.kind {
        ExtractKind::Article30 => wanted.of(article_30(reader)?, ExtractRows::Article30),
        ExtractKind::NoClause => wanted.of(no_clause(reader)?, ExtractRows::NoClause),
        ExtractKind::Evidence => wanted.of(evidence(reader, asked.within_days)?, ExtractRows::Evidence),
        ExtractKind::Foi => wanted.of(foi(reader, words)?, ExtractRows::Foi),
    };
    Ok(Extract {
        setting: setting::setting(reader, options, None)?,
        kind: asked.kind,
        sorted_by: asked.order(),
        narrowed: narrowed(reader, asked, supplier.as_deref(), words)?,
        of,
        landscape: asked.landscape,
        rows,
    })
}

struct Wanted<'a> {
    asked: &'a ExtractAsked,
    supplier: Option<&'a str>,
}

impl Wanted<'_> {
    /// How many rows there are in all, and those that are wanted in their order.
    fn of<T>(&self, mut rows: Vec<Row<T>>, made: impl FnOnce(Vec<T>) -> ExtractRows) -> (u64, ExtractRows) {
        let of = rows.len() as u64;
        let text = self.asked.containing.as_deref().map(folded);
        rows.retain(|row| {
            let own = row.supplier.as_ref().map(|(id, _)| id.as_str());
            self.supplier.is_none_or(|wanted| own == Some(wanted))
                && text.as_deref().is_none_or(|wanted| folded(&row.text).contains(wanted))
        });
        rows.sort_by_key(|row| row.reference.clone());
        match self.asked.order() {
            SortedBy::Reference => {}
            SortedBy::Supplier => rows.sort_by_key(|row| {
                row.supplier.as_ref().map_or((true, String::new()), |(_, name)| (false, folded(name)))
            }),
            SortedBy::Date => rows.sort_by_key(|row| (row.date.is_none(), row.date)),
            SortedBy::Score => rows.sort_by_key(|row| row.score),
        }
        (of, made(rows.into_iter().map(|row| row.row).collect()))
    }
}

/// By what it was narrowed, in words.
fn narrowed(
    reader: &Reader<'_>,
    asked: &ExtractAsked,
    supplier: Option<&str>,
    words: &Words,
) -> Result<Vec<String>, Failure> {
    let mut parts = Vec::new();
    if let Some(id) = supplier {
        let name = names(reader)?.remove(id).unwrap_or_else(|| id.to_owned());
        parts.push(words.with(key::EXTRACT_NARROWED_SUPPLIER, args![name = name]));
    }
    if let Some(text) = &asked.containing {
        parts.push(words.with(key::EXTRACT_NARROWED_CONTAINING, args![text = text]));
    }
    if asked.kind == ExtractKind::Evidence {
        parts.push(words.with(key::EXTRACT_NARROWED_WITHIN, args![days = asked.within_days]));
    }
    Ok(parts)
}

/// Names of suppliers by their ids.
fn names(reader: &Reader<'_>) -> Result<HashMap<String, String>, Failure> {
    let index = crate::supplier::index(reader)?;
    Ok(index.lines.iter().map(|line| (line.id.clone(), line.name.clone())).collect())
}

fn by_number(reference: &str) -> (usize, String) {
    (reference.len(), reference.to_owned())
}

fn article_30(reader: &Reader<'_>) -> Result<Vec<Row<RecordOfProcessing>>, Failure> {
    let (called, suppliers) = (Names::new(reader), names(reader)?);
    let contacts = reader.all::<Contact>()?;
    let titles: HashMap<String, String> = reader
        .all::<Contract>()?
        .into_iter()
        .map(|found| (found.id, found.record.title.to_string()))
        .collect();
    let row = |found: &Found<Processing>| {
        let roles = &found.record.roles;
        let own: Vec<Found<Contact>> = contacts
            .iter()
            .filter(|contact| roles.iter().any(|role| role.organisation == contact.record.organisation))
            .cloned()
            .collect();
        let contract = found.record.contract.as_ref().and_then(|link| titles.get(link.as_str()).cloned());
        let activity = called.item(found)?;
        let supplier = found.record.supplier.as_str();
        Ok(Row {
            reference: by_number(&found.reference),
            supplier: suppliers.get(supplier).map(|name| (supplier.to_owned(), name.clone())),
            date: found.record.dpia_review_on,
            score: 0,
            text: activity.record.to_json().to_string(),
            row: RecordOfProcessing { contacts: called.items(own)?, contract, activity },
        })
    };
    reader.all::<Processing>()?.iter().map(row).collect()
}

/// A contract and its current last day.
type Ending = (ContractLine, Option<Date>);

fn no_clause(reader: &Reader<'_>) -> Result<Vec<Row<Ending>>, Failure> {
    let found = risk::no_clause(reader)?;
    let row = |(place, (line, supplier, end)): (usize, NoClause)| Row {
        reference: by_number(&line.reference),
        supplier: supplier.zip(line.supplier.clone()),
        date: end,
        score: place,
        text: format!("{} {}", line.title, line.supplier.as_deref().unwrap_or_default()),
        row: (line, end),
    };
    Ok(found.into_iter().enumerate().map(row).collect())
}

fn evidence(reader: &Reader<'_>, within: u32) -> Result<Vec<Row<DueLine>>, Failure> {
    let until = reader.as_at().plus_days(within);
    let suppliers = names(reader)?;
    let mut items = Vec::new();
    for key in [HomeKey::Overdue, HomeKey::Soon, HomeKey::Later] {
        items.extend(whole(reader, key)?);
    }
    let mut rows = Vec::new();
    for item in items.iter().filter(|item| is_evidence(item)) {
        let date = item.date.as_deref().and_then(Date::parse);
        let Some(id) = item.target.id.as_deref().filter(|_| date.is_none_or(|on| on <= until)) else {
            continue;
        };
        let found = reader.load::<Evidence>(id)?;
        let supplier = found.record.supplier.as_str();
        rows.push(Row {
            reference: by_number(&found.reference),
            supplier: suppliers.get(supplier).map(|name| (supplier.to_owned(), name.clone())),
            date,
            score: 0,
            text: format!("{} {}", item.title, item.detail),
            row: DueLine { title: item.title.clone(), detail: item.detail.clone(), on: date },
        });
    }
    Ok(rows)
}

fn is_evidence(item: &HomeItem) -> bool {
    matches!(item.kind.word.as_str(), "evidence-expires" | "evidence-lapses")
}

/// Contracts that are not over, with where their suppliers stand with the toolkit.
fn foi(reader: &Reader<'_>, words: &Words) -> Result<Vec<Row<FoiLine>>, Failure> {
    let index = contract::index(reader)?;
    let toolkit = toolkit(reader, words)?;
    let mut rows = Vec::new();
    for found in reader.all::<Contract>()? {
        let Some(line) = index.line(&found.id).filter(|line| !line.status.is_over()) else { continue };
        let named = |category: &DataCategory| words.enumeration(DataCategory::NAME, category.word());
        let supplier = line.supplier.as_ref().map(|(id, name, _)| (id.clone(), name.clone()));
        let dspt = supplier.as_ref().and_then(|(id, _)| toolkit.get(id).cloned());
        let row = FoiLine {
            reference: found.reference.clone(),
            supplier: supplier.as_ref().map(|(_, name)| name.clone()),
            service: line.title.clone(),
            data: line.categories.iter().map(named).collect(),
            personal_data: personal_data(found.record.personal_data, words),
            dspt,
            dspt_required: found.record.required_certificates.contains(&EvidenceKind::Dspt),
            end: line.end,
        };
        rows.push(Row {
            reference: by_number(&found.reference),
            date: row.end,
            score: 0,
            text: format!(
                "{} {} {}",
                row.service,
                row.supplier.as_deref().unwrap_or_default(),
                row.data.join(" ")
            ),
            supplier,
            row,
        });
    }
    Ok(rows)
}

fn personal_data(answer: Answer, words: &Words) -> String {
    words.say(match answer {
        Answer::Yes => key::EXTRACT_DATA_YES,
        Answer::No => key::EXTRACT_DATA_NO,
        Answer::Unknown => key::EXTRACT_DATA_UNKNOWN,
    })
}

/// The toolkit's status of each supplier: of several pieces the one that was looked at last.
fn toolkit(reader: &Reader<'_>, words: &Words) -> Result<HashMap<String, String>, Failure> {
    let mut pieces: Vec<Evidence> = reader
        .all::<Evidence>()?
        .into_iter()
        .map(|found| found.record)
        .filter(|piece| {
            piece.dspt_status != DsptStatus::Unknown && piece.sighted_on.is_none_or(|on| on <= reader.as_at())
        })
        .collect();
    pieces.sort_by_key(|piece| Reverse(piece.sighted_on));
    let mut found = HashMap::new();
    for piece in pieces {
        let status = words.enumeration(DsptStatus::NAME, piece.dspt_status.word());
        let said = match piece.sighted_on {
            Some(on) => words.with(key::EXTRACT_DSPT_SAYS, args![status = status, on = words.date(on.0)]),
            None => words.with(key::EXTRACT_DSPT_UNDATED, args![status = status]),
        };
        found.entry(piece.supplier.as_str().to_owned()).or_insert(said);
    }
    Ok(found)
}
