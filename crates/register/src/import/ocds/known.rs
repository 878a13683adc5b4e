//! What the register holds already, read once: bodies by their numbers and names, suppliers, contracts by their keys.

use super::body::{Identity, Numbers};
use crate::failure::Failure;
use crate::storage::rows;
use crate::supplier;
use crate::tables;
use crate::trail::undo::UNDONE;
use domain::noun::Noun;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::HashMap;

/// A contract that an import wrote.
#[derive(Debug, Clone)]
pub(super) struct KnownContract {
    pub id: String,
    pub reference: String,
    pub key: String,
    pub ocid: Option<String>,
    /// Why it is retired, where it is.
    pub retired: Option<String>,
}

/// An organisation of the register.
#[derive(Debug, Clone)]
pub(super) struct KnownBody {
    pub id: String,
    pub reference: String,
    pub identity: Identity,
}

/// What the register holds.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub bodies: Vec<KnownBody>,
    /// Bodies that were merged away, each with the id of the one that stays.
    pub away: Vec<(Identity, String)>,
    /// Supplier by organisation, both as ids.
    pub suppliers: HashMap<String, String>,
    contracts: HashMap<String, KnownContract>,
    by_ocid: HashMap<String, Vec<String>>,
}

impl Known {
    /// Reads what matters of the register.
    pub fn read(connection: &Connection) -> Result<Self, Failure> {
        let mut known = Self {
            bodies: bodies(connection)?,
            away: away(connection)?,
            suppliers: suppliers(connection)?,
            ..Self::default()
        };
        for contract in contracts(connection)? {
            known.add(contract);
        }
        Ok(known)
    }

    /// Of several rows under one key the one in use counts, else the last that a person retired.
    fn add(&mut self, contract: KnownContract) {
        if contract.retired.as_deref() == Some(UNDONE) {
            return;
        }
        let in_use = self.contracts.get(&contract.key).is_some_and(|other| other.retired.is_none());
        if in_use && contract.retired.is_some() {
            return;
        }
        if let (Some(ocid), None) = (&contract.ocid, &contract.retired) {
            self.by_ocid.entry(ocid.clone()).or_default().push(contract.key.clone());
        }
        self.contracts.insert(contract.key.clone(), contract);
    }

    /// The contract under a key.
    pub fn contract(&self, key: &str) -> Option<&KnownContract> {
        self.contracts.get(key)
    }

    /// The contracts in use of a procurement.
    pub fn of_procurement<'a>(&'a self, ocid: &str) -> impl Iterator<Item = &'a KnownContract> + use<'a> {
        let keys = self.by_ocid.get(ocid).map(Vec::as_slice).unwrap_or_default();
        keys.iter().filter_map(|key| self.contracts.get(key))
    }
}

fn bodies(connection: &Connection) -> Result<Vec<KnownBody>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("organisations.sql"))?;
    let mut rows = statement.query([])?;
    let mut bodies = Vec::new();
    while let Some(row) = rows.next()? {
        let mut names: Vec<String> = serde_json::from_str(&row.get::<_, String>(3)?)?;
        names.insert(0, row.get(2)?);
        let numbers = Numbers {
            company: row.get(4)?,
            ods: row.get(5)?,
            ppon: row.get(6)?,
            lei: row.get(7)?,
            charity: row.get(8)?,
        };
        let identity = Identity { names, numbers, portal: row.get(9)? };
        bodies.push(KnownBody {
            id: row.get(0)?,
            reference: Noun::Organisation.reference(row.get(1)?),
            identity,
        });
    }
    Ok(bodies)
}

fn away(connection: &Connection) -> Result<Vec<(Identity, String)>, Failure> {
    let table = tables::of(Noun::Organisation).name;
    let mut away = Vec::new();
    for (was, into) in supplier::merged_away(connection)? {
        let Some(image) = rows::read(connection, table, &was)? else { continue };
        let text = |column: &str| image.get(column).and_then(Value::as_str).map(str::to_owned);
        let others = text("known_as").map(|list| serde_json::from_str::<Vec<String>>(&list)).transpose()?;
        let names = text("legal_name").into_iter().chain(others.unwrap_or_default()).collect();
        let numbers = Numbers {
            company: text("companies_house_number"),
            ods: text("ods_code"),
            ppon: text("ppon"),
            lei: text("lei"),
            charity: text("charity_number"),
        };
        away.push((Identity { names, numbers, portal: text("portal_id") }, into));
    }
    Ok(away)
}

fn suppliers(connection: &Connection) -> Result<HashMap<String, String>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("suppliers.sql"))?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

fn contracts(connection: &Connection) -> Result<Vec<KnownContract>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("contracts.sql"))?;
    let found = statement.query_map([], |row| {
        Ok(KnownContract {
            id: row.get(0)?,
            reference: Noun::Contract.reference(row.get(1)?),
            key: row.get(2)?,
            ocid: row.get(3)?,
            retired: row.get(4)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
