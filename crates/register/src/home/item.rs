//! One thing that needs somebody, in words.

use super::entry::{About, Entry, Kind, Record};
use super::question::{questions, target};
use crate::contract::{ContractIndex, Line};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::score::Scored;
use crate::supplier::date;
use crate::view::{HomeItem, Named, NextQuestion, Target};
use domain::noun::Noun;
use std::collections::{HashMap, HashSet};
use words::{args, key};

/// How many open questions an item shows.
const QUESTIONS: usize = 3;

/// What items are put in words from.
pub(super) struct Teller<'a> {
    reader: &'a Reader<'a>,
    contracts: &'a ContractIndex,
    scores: HashMap<&'a str, &'a Scored>,
}

impl<'a> Teller<'a> {
    /// Knows the scores of the contracts that some entries are about.
    pub fn new(
        reader: &'a Reader<'a>,
        contracts: &'a ContractIndex,
        scores: &'a [Scored],
        entries: &[&Entry],
    ) -> Self {
        let asked: HashSet<&str> = entries
            .iter()
            .filter_map(|entry| match (&entry.about, entry.kind) {
                (About::Contract(id), Kind::NotAssessed | Kind::Incomplete) => Some(id.as_str()),
                _ => None,
            })
            .collect();
        let wanted = scores.iter().filter(|scored| asked.contains(scored.contract.as_str()));
        let scores = if asked.is_empty() {
            HashMap::new()
        } else {
            wanted.map(|scored| (scored.contract.as_str(), scored)).collect()
        };
        Self { reader, contracts, scores }
    }

    /// An entry in words.
    pub fn item(&self, entry: &Entry) -> Result<HomeItem, Failure> {
        let days_left = entry.on.map(|on| self.reader.as_at().days_to(on));
        let (title, detail) = self.names(&entry.about)?;
        let (completeness, questions) = self.open(entry)?;
        let is_due = !matches!(entry.kind, Kind::NotAssessed | Kind::Incomplete);
        Ok(HomeItem {
            kind: Named {
                word: entry.kind.word().to_owned(),
                text: words().enumeration(kind_in(entry.kind, days_left), entry.kind.word()),
            },
            date: entry.on.map(|on| on.to_string()),
            date_text: entry.on.map(date),
            days_left,
            when: days_left.filter(|_| is_due).map(when),
            title,
            detail,
            completeness,
            target: questions.first().map_or_else(|| self.target(entry), |first| first.target.clone()),
            questions,
        })
    }

    /// What is open of a contract; of a supplier that has none, which contract it works under.
    fn open(&self, entry: &Entry) -> Result<(Option<u8>, Vec<NextQuestion>), Failure> {
        match (&entry.about, entry.kind) {
            (About::Contract(id), Kind::NotAssessed | Kind::Incomplete) => {
                let Some(scored) = self.scores.get(id.as_str()) else { return Ok((None, Vec::new())) };
                let percent = self.contracts.line(id).map(Line::percent);
                Ok((percent, questions(self.reader, scored, QUESTIONS)?))
            }
            (About::Supplier(_), _) => {
                let text = words().enumeration("question", "contract");
                Ok((None, vec![NextQuestion { text, target: self.target(entry) }]))
            }
            _ => Ok((None, Vec::new())),
        }
    }

    fn names(&self, about: &About) -> Result<(String, String), Failure> {
        Ok(match about {
            About::Contract(id) => match self.contracts.line(id) {
                Some(line) => (line.title.clone(), listed(&[Some(reference(line)), supplier(line)])),
                None => (String::new(), String::new()),
            },
            About::Supplier(id) => self.supplier(id)?,
            About::Record(record) => self.record(record),
        })
    }

    fn supplier(&self, id: &str) -> Result<(String, String), Failure> {
        let index = crate::supplier::index(self.reader)?;
        let line = index.line(id).ok_or_else(|| Failure::not_found(Noun::Supplier.word(), id))?;
        Ok((line.name.clone(), Noun::Supplier.reference(line.number)))
    }

    /// A record's name and what it belongs to; one without a name bears its contract's.
    fn record(&self, record: &Record) -> (String, String) {
        let line = record.contract.as_deref().and_then(|id| self.contracts.line(id));
        let own = Some(record.noun.reference(record.number));
        let supplier = record.supplier_name.clone().or_else(|| line.and_then(supplier));
        let contract = line.map(|line| match record.title {
            Some(_) => words()
                .with(key::HISTORY_RECORD, args![reference = reference(line), name = line.title.as_str()]),
            None => reference(line),
        });
        let title = record.title.clone().or_else(|| line.map(|line| line.title.clone()));
        (title.unwrap_or_default(), listed(&[own, contract, supplier]))
    }

    /// Where it is settled. An approved assessment is not changed: the next one is made.
    fn target(&self, entry: &Entry) -> Target {
        let field = entry.kind.field();
        match &entry.about {
            About::Contract(id) => target(Noun::Contract, Some(id), &[], field),
            About::Supplier(id) => target(Noun::Contract, None, &[("supplier", id)], None),
            About::Record(Record { contract: Some(contract), .. })
                if entry.kind == Kind::AssessmentReview =>
            {
                target(Noun::Assessment, None, &[("contract", contract)], None)
            }
            About::Record(record) => target(record.noun, Some(&record.id), &[], field),
        }
    }
}

/// The words of a kind: what ends by itself has ended once its day is past.
fn kind_in(kind: Kind, days_left: Option<i64>) -> &'static str {
    let ends = matches!(kind, Kind::EvidenceExpires | Kind::AcceptanceEnds | Kind::ControlEnds);
    if ends && days_left.is_some_and(|days| days < 0) { "home-past" } else { "home-kind" }
}

fn reference(line: &Line) -> String {
    Noun::Contract.reference(line.number)
}

fn supplier(line: &Line) -> Option<String> {
    line.supplier.as_ref().map(|(_, name, _)| name.clone())
}

/// What there is of some names, parted by commas.
fn listed(parts: &[Option<String>]) -> String {
    parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// "in 12 days", "today", "9 days overdue".
pub(crate) fn when(days_left: i64) -> String {
    match days_left {
        0 => words().say(key::HOME_TODAY),
        1.. => words().with(key::HOME_IN_DAYS, args![days = days_left]),
        _ => words().with(key::HOME_DAYS_OVERDUE, args![days = -days_left]),
    }
}
