//! What a backup holds beside the register as it stands now: what somebody wants to know before it comes back.

use super::restore::whole_in_every_part;
use crate::failure::{Failure, FailureCode};
use crate::history;
use crate::register::Setup;
use crate::storage::open;
use crate::trail;
use rusqlite::{Connection, OptionalExtension};
use std::path::Path;
use words::{Words, key};

/// The newest entry of a trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastEntry {
    /// Its instant, as the trail writes it.
    pub at: String,
    /// Who made it.
    pub who: String,
    /// What was done, in words.
    pub action: String,
}

/// What was done in the register after a backup of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum After {
    /// The backup is what the register was before these.
    Deeds {
        /// How many.
        count: u64,
        /// Instant of the last one; none where there is none.
        last: Option<String>,
    },
    /// The register has another history, such as after another backup came back.
    Another,
    /// The register cannot be read, or is not there.
    Unknown,
}

/// A backup that was looked at, and holds in every part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// How many entries its trail has.
    pub entries: i64,
    /// The newest of them; none in a trail without any.
    pub last: Option<LastEntry>,
    /// What would be put aside with the present register.
    pub after: After,
}

/// Looks at a backup of a register: whole, as before it comes back, and beside the register that it would take the place of.
/// Nothing is written. Each of the two set-ups has the key of its file.
///
/// # Errors
/// Where the backup cannot be read or does not hold in every part.
pub fn look(
    backup: &Path,
    register: &Path,
    setup: &Setup,
    present: &Setup,
    words: &Words,
) -> Result<Look, Failure> {
    let unsound = || super::restore::refused(key::FAILURE_RESTORE_UNSOUND, backup);
    let entries = whole_in_every_part(backup, setup.for_file(backup), unsound).map_err(|failure| {
        match failure.code {
            FailureCode::Damaged | FailureCode::NotARegister => {
                unsound().because(failure.detail.unwrap_or(failure.message))
            }
            _ => failure,
        }
    })?;
    let connection = open::to_read(backup, setup.migrations, setup.for_file(backup).key.as_ref())?;
    let (seq, hash) = trail::last(&connection)?;
    Ok(Look { entries, last: last(&connection, words)?, after: after(register, present, seq, &hash) })
}

fn last(connection: &Connection, words: &Words) -> Result<Option<LastEntry>, Failure> {
    let found = connection
        .prepare_cached(include_str!("last.sql"))?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)))
        .optional()?;
    Ok(found.map(|(at, who, action)| LastEntry { at, who, action: history::action(&action, words) }))
}

/// What the register holds after an entry. That it cannot be read is an answer here: it may be why the backup is looked at.
fn after(register: &Path, setup: &Setup, seq: i64, hash: &str) -> After {
    let told = || -> Result<After, Failure> {
        let setup = setup.for_file(register);
        let connection = open::to_read(register, setup.migrations, setup.key.as_ref())?;
        let same: Option<String> = connection
            .prepare_cached(include_str!("hash_at.sql"))?
            .query_row([seq], |row| row.get(0))
            .optional()?;
        if same.as_deref() != Some(hash) {
            return Ok(After::Another);
        }
        let mut statement = connection.prepare_cached(include_str!("after.sql"))?;
        Ok(statement.query_row([seq], |row| {
            Ok(After::Deeds { count: row.get::<_, i64>(0)?.unsigned_abs(), last: row.get(1)? })
        })?)
    };
    told().unwrap_or(After::Unknown)
}
