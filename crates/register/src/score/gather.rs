//! Gathering the facts of every contract, a table at a time, for the rules of `domain::facts`.

use super::columns::{Columns, opt_date, word, words};
use super::groups::{Groups, Key, each};
use crate::failure::Failure;
use crate::reader::Reader;
use domain::contract::{Lifecycle, Milestone};
use domain::date::{Date, Period};
use domain::facts::{
    Activity, Assessed, Assessment, Check, Count, Facts, Item, Link, Piece, Spot, SupplierFacts,
};
use domain::identifier::Country;
use domain::oversight::fails_persistently;
use domain::vocabulary::Answer;
use rusqlite::Connection;
use std::collections::HashMap;

/// The facts of one contract, with what names it.
pub(crate) struct Gathered {
    pub key: Key,
    pub id: String,
    pub reference: i64,
    pub supplier: Option<String>,
    /// The assessment that counts.
    pub assessment: Option<String>,
    pub facts: Facts,
}

/// Gathers every contract that is not retired, as they lie.
pub(crate) fn gather(reader: &Reader<'_>) -> Result<Vec<Gathered>, Failure> {
    let as_at = reader.as_at();
    // About half of the work each.
    let (mut activities, mut gathered) =
        reader.both(activities, |connection| without_activities(connection, as_at))?;
    for contract in &mut gathered {
        contract.facts.activities = activities.take(contract.key);
    }
    Ok(gathered)
}

fn without_activities(connection: &Connection, as_at: Date) -> Result<Vec<Gathered>, Failure> {
    let mut parts = Parts::read(connection, as_at)?;
    let mut gathered = Vec::new();
    each(connection, include_str!("contracts.sql"), &[], |row| {
        gathered.push(parts.contract(row)?);
        Ok(())
    })?;
    Ok(gathered)
}

/// A piece of evidence with the contracts that it speaks for; all of its supplier's where there are none.
type Spoken = (Vec<Key>, Piece);

/// Everything that hangs under contracts and suppliers, but the processing.
struct Parts {
    milestones: Groups<Milestone>,
    extensions: Groups<Option<Period>>,
    /// For each body, whether one department of it alone relies on the contract.
    served: Groups<bool>,
    suppliers: Groups<SupplierFacts>,
    checks: Groups<Check>,
    clauses: Groups<domain::clause::Terms>,
    chain: Groups<Link>,
    evidence: Groups<Option<Spoken>>,
    assessments: Assessments,
    kpi_failures: HashMap<Key, u32>,
}

impl Parts {
    fn read(connection: &Connection, as_at: Date) -> Result<Self, Failure> {
        Ok(Self {
            milestones: Groups::read(connection, include_str!("events.sql"), |row| {
                let on = opt_date(row, 2)?.ok_or_else(|| Failure::damaged("an event without a day"))?;
                Ok(Milestone { kind: word(row, 1)?, on, new_end: opt_date(row, 3)? })
            })?,
            extensions: Groups::read(connection, include_str!("extensions.sql"), |row| row.period(1))?,
            served: Groups::read(connection, include_str!("served.sql"), |row| row.flag(1))?,
            suppliers: Groups::read(connection, include_str!("suppliers.sql"), |row| {
                Ok(SupplierFacts {
                    aggregator: word(row, 1)?,
                    debarred: word(row, 2)?,
                    exclusion_ground: word(row, 3)?,
                    financial_distress: word(row, 4)?,
                })
            })?,
            checks: Groups::read(connection, include_str!("checks.sql"), |row| {
                let number = |at| u8::try_from(row.count(at)?).map_err(Failure::damaged);
                Ok(Check {
                    signed: word(row, 1)?,
                    signed_on: opt_date(row, 5)?,
                    checked_on: opt_date(row, 2)?,
                    present: number(3)?,
                    known: number(4)?,
                })
            })?,
            clauses: Groups::read(connection, include_str!("clauses.sql"), terms)?,
            chain: Groups::read(connection, include_str!("chain.sql"), |row| {
                let mut countries = row.countries(3)?;
                countries.extend(row.countries(4)?);
                Ok(Link { kind: word(row, 1)?, status: word(row, 2)?, countries })
            })?,
            evidence: evidence(connection, as_at)?,
            assessments: Assessments::read(connection, as_at)?,
            kpi_failures: kpi_failures(connection, as_at)?,
        })
    }

    fn contract(&mut self, row: &Columns<'_>) -> Result<Gathered, Failure> {
        let key = row.key(0)?;
        let supplier = row.opt_text(2)?;
        let supplier_key = supplier.as_ref().map(|_| row.key(2)).transpose()?;
        let served = self.served.take(key);
        let (assessment, assessed) = self.assessments.of_contract.remove(&key).unzip();
        let speaks = |(contracts, _): &&Spoken| contracts.is_empty() || contracts.contains(&key);
        let facts = Facts {
            lifecycle: Lifecycle {
                start: opt_date(row, 8)?,
                end: opt_date(row, 9)?,
                renewal: word(row, 10)?,
                renewal_term: row.period(11)?,
                notice_period_buyer: row.period(12)?,
                procurement_lead: row.period(13)?,
                processing_after_end: word(row, 14)?,
                extension_notices: self.extensions.take(key),
                milestones: self.milestones.take(key),
            },
            personal_data: word(row, 3)?,
            national: word(row, 4)?,
            criticality: row.step(5)?,
            substitutability: row.step(6)?,
            required_certificates: words(row, 7)?,
            one_department: served == [true],
            served_bodies: u64::try_from(served.len()).map_err(Failure::damaged)?,
            supplier: supplier_key.and_then(|key| self.suppliers.first(key).cloned()),
            check: self.checks.take_last(key),
            clause: self.clauses.take_last(key),
            activities: Vec::new(),
            chain: self.chain.take(key),
            evidence: supplier_key
                .into_iter()
                .flat_map(|key| self.evidence.under(key))
                .flatten()
                .filter(speaks)
                .map(|(_, piece)| piece.clone())
                .collect(),
            assessment: assessed,
            kpi_failures: self.kpi_failures.remove(&key).unwrap_or_default(),
            breaches: Vec::new(),
            interim_control: false,
        };
        Ok(Gathered { key, reference: row.integer(1)?, supplier, assessment, facts, id: row.text(0)? })
    }
}

fn terms(row: &Columns<'_>) -> Result<domain::clause::Terms, Failure> {
    let limit = |number| {
        domain::clause::Limit::new(number).ok_or_else(|| Failure::damaged("a clause's limit is no limit"))
    };
    let number = row.opt_integer(2)?.map(limit).transpose()?;
    let unit = row.opt_text(3)?.map(|_| word(row, 3)).transpose()?;
    Ok(domain::clause::Terms {
        trigger: word(row, 1)?,
        limit: number.zip(unit),
        worded: row.flag(4)?,
        named_contact: word(row, 5)?,
        round_the_clock: word(row, 6)?,
        contents_listed: word(row, 7)?,
        acknowledged: row.flag(8)?,
        staged: row.flag(9)?,
        affected_list: row.flag(10)?,
        costs: word(row, 11)?,
        flow_down: row.flag(12)?,
        exercised_on: opt_date(row, 13)?,
    })
}

fn activities(connection: &Connection) -> Result<Groups<Activity>, Failure> {
    let mut items = Groups::read(connection, include_str!("items.sql"), |row| {
        Ok(Item {
            category: word(row, 1)?,
            special: word(row, 2)?,
            fraud_enabling: word(row, 3)?,
            irreplaceable: word(row, 4)?,
            groups: words(row, 5)?,
        })
    })?;
    let mut counts = Groups::read(connection, include_str!("counts.sql"), |row| {
        let (min, max) = (row.opt_count(3)?, row.opt_count(4)?);
        Ok(Count {
            matter: row.text(1)?,
            whole: row.flag(6)?,
            group: word(row, 2)?,
            min,
            max,
            in_force: word(row, 5)?,
        })
    })?;
    let mut spots = Groups::read(connection, include_str!("spots.sql"), |row| {
        Ok(Spot { used_for: word(row, 1)?, place: word(row, 2)?, country: row.country(3)? })
    })?;
    let mut transfers = Groups::read(connection, include_str!("transfers.sql"), |row| {
        let country: Option<Country> = row.country(1)?;
        Ok((country.ok_or_else(|| Failure::damaged("a transfer without a country"))?, word(row, 2)?))
    })?;
    Groups::read(connection, include_str!("activities.sql"), |row| {
        let id = row.key(row.last())?;
        Ok(Activity {
            live: word(row, 1)?,
            internet_facing: word(row, 2)?,
            remote_access: word(row, 3)?,
            dpia_required: word(row, 4)?,
            dpia_done: word(row, 5)?,
            dpia_on: opt_date(row, 7)?,
            kept_past_retention: word(row, 6)?,
            items: items.take(id),
            counts: counts.take(id),
            spots: spots.take(id),
            transfers: transfers.take(id),
        })
    })
}

/// Evidence that was there on the day.
fn evidence(connection: &Connection, as_at: Date) -> Result<Groups<Option<Spoken>>, Failure> {
    Groups::read(connection, include_str!("evidence.sql"), |row| {
        let (issued_on, sighted_on) = (opt_date(row, 6)?, opt_date(row, 8)?);
        if issued_on.or(sighted_on).is_some_and(|first| first > as_at) {
            return Ok(None);
        }
        let piece = Piece {
            id: row.text(row.last())?,
            kind: word(row, 2)?,
            controls: words(row, 3)?,
            grade: word(row, 4)?,
            covers_service: word(row, 5)?,
            issued_on,
            expires_on: opt_date(row, 7)?,
            sighted_on,
        };
        Ok(Some((row.keys(1)?, piece)))
    })
}

/// The assessment that counts for each contract, with its id.
struct Assessments {
    of_contract: HashMap<Key, (String, Assessment)>,
}

impl Assessments {
    /// Rows come drafts first, older first, so the last one stays.
    fn read(connection: &Connection, as_at: Date) -> Result<Self, Failure> {
        let mut factors = Groups::read(connection, include_str!("assessment_factors.sql"), |row| {
            Ok((word(row, 1)?, row.step(2)?))
        })?;
        let mut exposures = Groups::read(connection, include_str!("assessment_exposures.sql"), |row| {
            Ok((word(row, 1)?, word(row, 2)?))
        })?;
        let mut controls = Groups::read(connection, include_str!("assessment_controls.sql"), |row| {
            Ok(Assessed { control: word(row, 1)?, step: row.step(2)?, evidence: row.list(3)? })
        })?;
        let mut of_contract = HashMap::new();
        each(connection, include_str!("assessments.sql"), &[&as_at.to_string()], |row| {
            let key = row.key(0)?;
            let assessment = Assessment {
                factors: factors.take(key),
                exposures: exposures.take(key),
                controls: controls.take(key),
                root_cause_outstanding: word::<Answer>(row, 4)? == Answer::Yes,
            };
            of_contract.insert(row.key(1)?, (row.text(0)?, assessment));
            Ok(())
        })?;
        Ok(Self { of_contract })
    }
}

fn kpi_failures(connection: &Connection, as_at: Date) -> Result<HashMap<Key, u32>, Failure> {
    let mut ratings: HashMap<Key, (Key, Vec<_>)> = HashMap::new();
    each(connection, include_str!("kpis.sql"), &[], |row| {
        let end = opt_date(row, 2)?.ok_or_else(|| Failure::damaged("a rating without a day"))?;
        let contract = row.key(1)?;
        ratings.entry(row.key(0)?).or_insert_with(|| (contract, Vec::new())).1.push((end, word(row, 3)?));
        Ok(())
    })?;
    let mut failures = HashMap::new();
    for (contract, _) in ratings.into_values().filter(|(_, results)| fails_persistently(results, as_at)) {
        *failures.entry(contract).or_default() += 1;
    }
    Ok(failures)
}
