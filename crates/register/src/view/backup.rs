//! Backups, as the window tells of them.

use super::{RecentRegister, StartState};
use crate::key::Needs;
use serde::{Deserialize, Serialize};

/// When a register was last backed up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LastBackup {
    /// The instant in UTC, RFC 3339; none where there is no backup.
    pub at: Option<String>,
}

/// A backup that was made, opened again and checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackedUp {
    /// The instant in UTC, RFC 3339.
    pub at: String,
    /// Name of its file.
    pub file_name: String,
    /// Name of the folder it lies in.
    pub folder: String,
}

/// The backups of a register that is open, or that could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupList {
    /// The register.
    pub file: RecentRegister,
    /// Name of the folder that they lie in.
    pub folder: String,
    /// Newest first.
    pub backups: Vec<BackupLine>,
}

/// One backup; it was opened again and checked when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupLine {
    /// Name of its file, by which it is asked for.
    pub file_name: String,
    /// The instant it was made at, in UTC, RFC 3339.
    pub at: String,
    /// How large it is, in whole kilobytes.
    pub kilobytes: u64,
    /// Which passphrase opens it once it came back.
    pub needs: Needs,
}

/// A backup that was looked at just now and holds in every part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupLook {
    /// The backup.
    pub backup: BackupLine,
    /// How many entries its trail has.
    pub entries: u64,
    /// The newest of them; none in a trail without any.
    pub last: Option<BackupEntry>,
    /// What was done in the register since, and would be put aside.
    pub after: BackupAfter,
}

/// The newest entry of a backup's trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupEntry {
    /// Its instant, RFC 3339.
    pub at: String,
    /// Who made it.
    pub who: String,
    /// What was done, in words.
    pub action: String,
}

/// What was done in a register after a backup of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BackupAfter {
    /// The backup is what the register was before these changes.
    Changes {
        /// How many.
        count: u64,
        /// Instant of the last one, RFC 3339; none where there is none.
        last: Option<String>,
    },
    /// The register has another history, such as after another backup came back.
    Another,
    /// The register cannot be read, or is not there.
    Unknown,
}

/// A backup that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BroughtBack {
    /// The register, opened; none is open where that could not be done.
    pub state: StartState,
    /// Name of the file in the same folder that was there before; none where nothing was.
    pub put_aside: Option<String>,
    /// What went wrong once the backup lay in its place, in words; none where nothing did.
    pub trouble: Option<String>,
}
