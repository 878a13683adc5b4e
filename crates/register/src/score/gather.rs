//! Gathering the facts of every contract, a table at a time, for the rules of `domain::facts`.

use super::columns::{Columns, opt_date, word, words};
use crate::failure::Failure;
use domain::contract::{Lifecycle, Milestone};
use domain::date::{Date, Period};
use domain::facts::{
    Activity, Assessed, Assessment, Check, Count, Facts, Item, Link, Piece, Spot, SupplierFacts,
};
use domain::identifier::Country;
use domain::oversight::fails_persistently;
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// The facts of one contract, with what names it.
pub(crate) struct Gathered {
    pub id: String,
    pub reference: i64,
    pub supplier: Option<String>,
    /// The assessment that counts.
    pub assessment: Option<String>,
    pub facts: Facts,
}

/// Gathers every contract that is not retired, in the order of their ids.
pub(crate) fn gather(connection: &Connection, as_at: Date) -> Result<Vec<Gathered>, Failure> {
    let mut parts = Parts::read(connection, as_at)?;
    let mut gathered = Vec::new();
    each(connection, include_str!("contracts.sql"), &[], |row| {
        gathered.push(parts.contract(row)?);
        Ok(())
    })?;
    Ok(gathered)
}

/// Runs a statement and hands over each row.
fn each(
    connection: &Connection,
    sql: &str,
    bound: &[&dyn rusqlite::ToSql],
    mut take: impl FnMut(&Columns<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(bound)?;
    while let Some(row) = rows.next()? {
        take(&Columns(row))?;
    }
    Ok(())
}

/// Rows grouped by what they hang under.
fn grouped<T>(
    connection: &Connection,
    sql: &str,
    mut read: impl FnMut(&Columns<'_>) -> Result<T, Failure>,
) -> Result<HashMap<String, Vec<T>>, Failure> {
    let mut groups: HashMap<String, Vec<T>> = HashMap::new();
    each(connection, sql, &[], |row| {
        let item = read(row)?;
        match groups.get_mut(row.borrowed(0)?) {
            Some(items) => items.push(item),
            None => {
                groups.insert(row.text(0)?, vec![item]);
            }
        }
        Ok(())
    })?;
    Ok(groups)
}

/// A piece of evidence with the contracts that it speaks for; all of its supplier's where there are none.
type Spoken = (HashSet<String>, Piece);

/// Everything that hangs under contracts and suppliers.
struct Parts {
    milestones: HashMap<String, Vec<Milestone>>,
    extensions: HashMap<String, Vec<Option<Period>>>,
    served: HashMap<String, Vec<(u64, bool)>>,
    suppliers: HashMap<String, Vec<SupplierFacts>>,
    checks: HashMap<String, Vec<Check>>,
    clauses: HashMap<String, Vec<domain::clause::Terms>>,
    activities: HashMap<String, Vec<Activity>>,
    chain: HashMap<String, Vec<Link>>,
    evidence: HashMap<String, Vec<Spoken>>,
    assessments: HashMap<String, (String, Assessment)>,
    kpi_failures: HashMap<String, u32>,
}

impl Parts {
    fn read(connection: &Connection, as_at: Date) -> Result<Self, Failure> {
        Ok(Self {
            milestones: grouped(connection, include_str!("events.sql"), |row| {
                let on = opt_date(row, 2)?.ok_or_else(|| Failure::damaged("an event without a day"))?;
                Ok(Milestone { kind: word(row, 1)?, on, new_end: opt_date(row, 3)? })
            })?,
            extensions: grouped(connection, include_str!("extensions.sql"), |row| row.period(1))?,
            served: grouped(connection, include_str!("served.sql"), |row| Ok((row.count(1)?, row.flag(2)?)))?,
            suppliers: grouped(connection, include_str!("suppliers.sql"), |row| {
                Ok(SupplierFacts {
                    aggregator: word(row, 1)?,
                    debarred: word(row, 2)?,
                    exclusion_ground: word(row, 3)?,
                    financial_distress: word(row, 4)?,
                })
            })?,
            checks: grouped(connection, include_str!("checks.sql"), |row| {
                let number = |at| Ok::<u8, Failure>(u8::try_from(row.count(at)?).unwrap_or(15));
                Ok(Check {
                    signed: word(row, 1)?,
                    signed_on: opt_date(row, 5)?,
                    checked_on: opt_date(row, 2)?,
                    present: number(3)?,
                    known: number(4)?,
                })
            })?,
            clauses: grouped(connection, include_str!("clauses.sql"), terms)?,
            activities: activities(connection)?,
            chain: grouped(connection, include_str!("chain.sql"), |row| {
                let mut countries = row.countries(3)?;
                countries.extend(row.countries(4)?);
                Ok(Link { kind: word(row, 1)?, status: word(row, 2)?, countries })
            })?,
            evidence: evidence(connection, as_at)?,
            assessments: assessments(connection, as_at)?,
            kpi_failures: kpi_failures(connection, as_at)?,
        })
    }

    fn contract(&mut self, row: &Columns<'_>) -> Result<Gathered, Failure> {
        let id = row.text(0)?;
        let supplier = row.opt_text(2)?;
        let (served_bodies, one_department) =
            self.served.remove(&id).and_then(|counted| counted.first().copied()).unwrap_or_default();
        let (assessment, assessed) = self.assessments.remove(&id).unzip();
        let of_supplier = supplier.as_ref().and_then(|supplier| self.evidence.get(supplier));
        let speaks = |(contracts, _): &&Spoken| contracts.is_empty() || contracts.contains(&id);
        let facts = Facts {
            lifecycle: Lifecycle {
                start: opt_date(row, 8)?,
                end: opt_date(row, 9)?,
                renewal: word(row, 10)?,
                renewal_term: row.period(11)?,
                notice_period_buyer: row.period(12)?,
                procurement_lead: row.period(13)?,
                processing_after_end: word(row, 14)?,
                extension_notices: self.extensions.remove(&id).unwrap_or_default(),
                milestones: self.milestones.remove(&id).unwrap_or_default(),
            },
            personal_data: word(row, 3)?,
            national: word(row, 4)?,
            criticality: row.step(5)?,
            substitutability: row.step(6)?,
            required_certificates: words(row, 7)?,
            served_bodies,
            one_department: one_department && served_bodies == 1,
            supplier: supplier.as_ref().and_then(|id| self.suppliers.get(id)?.first().cloned()),
            check: self.checks.remove(&id).and_then(|mut checks| checks.pop()),
            clause: self.clauses.remove(&id).and_then(|mut clauses| clauses.pop()),
            activities: self.activities.remove(&id).unwrap_or_default(),
            chain: self.chain.remove(&id).unwrap_or_default(),
            evidence: of_supplier
                .into_iter()
                .flatten()
                .filter(speaks)
                .map(|(_, piece)| piece.clone())
                .collect(),
            assessment: assessed,
            kpi_failures: self.kpi_failures.remove(&id).unwrap_or_default(),
        };
        Ok(Gathered { reference: row.integer(1)?, supplier, assessment, facts, id })
    }
}

fn terms(row: &Columns<'_>) -> Result<domain::clause::Terms, Failure> {
    let number = row.opt_integer(2)?.and_then(domain::clause::Limit::new);
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

fn activities(connection: &Connection) -> Result<HashMap<String, Vec<Activity>>, Failure> {
    let mut items = grouped(connection, include_str!("items.sql"), |row| {
        Ok(Item {
            category: word(row, 1)?,
            special: word(row, 2)?,
            fraud_enabling: word(row, 3)?,
            irreplaceable: word(row, 4)?,
            groups: words(row, 5)?,
        })
    })?;
    let mut counts = grouped(connection, include_str!("counts.sql"), |row| {
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
    let mut spots = grouped(connection, include_str!("spots.sql"), |row| {
        Ok(Spot { used_for: word(row, 1)?, place: word(row, 2)?, country: row.country(3)? })
    })?;
    let mut transfers = grouped(connection, include_str!("transfers.sql"), |row| {
        let country: Option<Country> = row.country(1)?;
        Ok((country.ok_or_else(|| Failure::damaged("a transfer without a country"))?, word(row, 2)?))
    })?;
    let mut activities: HashMap<String, Vec<Activity>> = HashMap::new();
    each(connection, include_str!("activities.sql"), &[], |row| {
        let id = row.borrowed(0)?;
        let activity = Activity {
            live: word(row, 2)?,
            internet_facing: word(row, 3)?,
            remote_access: word(row, 4)?,
            dpia_required: word(row, 5)?,
            dpia_done: word(row, 6)?,
            dpia_on: opt_date(row, 8)?,
            kept_past_retention: word(row, 7)?,
            items: items.remove(id).unwrap_or_default(),
            counts: counts.remove(id).unwrap_or_default(),
            spots: spots.remove(id).unwrap_or_default(),
            transfers: transfers.remove(id).unwrap_or_default(),
        };
        activities.entry(row.text(1)?).or_default().push(activity);
        Ok(())
    })?;
    Ok(activities)
}

/// Evidence that was there on the day.
fn evidence(connection: &Connection, as_at: Date) -> Result<HashMap<String, Vec<Spoken>>, Failure> {
    let mut pieces: HashMap<String, Vec<Spoken>> = HashMap::new();
    each(connection, include_str!("evidence.sql"), &[], |row| {
        let piece = Piece {
            id: row.text(0)?,
            kind: word(row, 3)?,
            controls: words(row, 4)?,
            grade: word(row, 5)?,
            covers_service: word(row, 6)?,
            issued_on: opt_date(row, 7)?,
            expires_on: opt_date(row, 8)?,
            sighted_on: opt_date(row, 9)?,
        };
        if piece.issued_on.or(piece.sighted_on).is_some_and(|first| first > as_at) {
            return Ok(());
        }
        let contracts = row.list(2)?.into_iter().collect();
        pieces.entry(row.text(1)?).or_default().push((contracts, piece));
        Ok(())
    })?;
    Ok(pieces)
}

/// The assessment that counts for each contract: rows come drafts first, older first, so the last one stays.
fn assessments(
    connection: &Connection,
    as_at: Date,
) -> Result<HashMap<String, (String, Assessment)>, Failure> {
    let mut factors =
        grouped(connection, include_str!("assessment_factors.sql"), |row| Ok((word(row, 1)?, row.step(2)?)))?;
    let mut exposures = grouped(connection, include_str!("assessment_exposures.sql"), |row| {
        Ok((word(row, 1)?, word(row, 2)?))
    })?;
    let mut controls = grouped(connection, include_str!("assessment_controls.sql"), |row| {
        Ok(Assessed { control: word(row, 1)?, step: row.step(2)?, evidence: row.list(3)? })
    })?;
    let mut found = HashMap::new();
    each(connection, include_str!("assessments.sql"), &[&as_at.to_string()], |row| {
        let id = row.text(0)?;
        let assessment = Assessment {
            factors: factors.remove(&id).unwrap_or_default(),
            exposures: exposures.remove(&id).unwrap_or_default(),
            controls: controls.remove(&id).unwrap_or_default(),
            root_cause_outstanding: row.borrowed(4)? == "yes",
        };
        found.insert(row.text(1)?, (id, assessment));
        Ok(())
    })?;
    Ok(found)
}

fn kpi_failures(connection: &Connection, as_at: Date) -> Result<HashMap<String, u32>, Failure> {
    let mut ratings: HashMap<String, (String, Vec<_>)> = HashMap::new();
    each(connection, include_str!("kpis.sql"), &[], |row| {
        let end = opt_date(row, 2)?.ok_or_else(|| Failure::damaged("a rating without a day"))?;
        let contract = row.text(1)?;
        ratings.entry(row.text(0)?).or_insert_with(|| (contract, Vec::new())).1.push((end, word(row, 3)?));
        Ok(())
    })?;
    let mut failures = HashMap::new();
    for (contract, _) in ratings.into_values().filter(|(_, results)| fails_persistently(results, as_at)) {
        *failures.entry(contract).or_default() += 1;
    }
    Ok(failures)
}
