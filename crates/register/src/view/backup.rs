//! Backups, as the window tells of them.

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
