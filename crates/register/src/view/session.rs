//! The open register and who is working in it.

use serde::{Deserialize, Serialize};

/// What the window needs before anything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StartState {
    /// The open register, if one is open.
    pub register: Option<RegisterStatus>,
    /// Who works here, once they have said so.
    pub who: Option<Who>,
    /// Registers opened here before, latest first.
    pub recent: Vec<RecentRegister>,
    /// Version of the program.
    pub version: String,
    /// What stands before a register: its passphrase, or the making of a new one.
    pub gate: Option<Gate>,
    /// Seconds without a key pressed or a mouse moved after which an encrypted register is locked.
    pub lock_after_seconds: u32,
}

/// What stands before a register that is not open yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Gate {
    /// It is encrypted, and its passphrase is asked for.
    Locked {
        /// The register.
        file: RecentRegister,
        /// For how many seconds no passphrase is tried, after one that was wrong.
        wait_seconds: u32,
    },
    /// It could not be opened, and there are backups of it.
    Broken {
        /// The register.
        file: RecentRegister,
        /// Why it could not be opened, in words.
        said: String,
        /// Whether its key is in memory, so that it can be locked.
        unlocked: bool,
    },
    /// It is to be made, and somebody says whether it is encrypted.
    Making {
        /// Where it will lie.
        file: RecentRegister,
        /// The recovery key, to be written down; none before a passphrase was chosen.
        recovery: Option<RecoveryShown>,
    },
}

/// A recovery key as it is shown once, and the group of it that is to be typed off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecoveryShown {
    /// Its groups, in order.
    pub groups: Vec<String>,
    /// The group that is asked for, counted from 1.
    pub asked: u32,
}

/// What was done where a register was encrypted that was not, and what of it still lies about as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NowEncrypted {
    /// The register, opened again; none is open where that could not be done.
    pub state: StartState,
    /// Why it could not be opened again, in words; none where it is open.
    pub unopened: Option<String>,
    /// Name of the file that is encrypted now.
    pub file_name: String,
    /// Name of the folder it lies in.
    pub folder: String,
    /// Name of the file there that is as it was: not encrypted.
    pub put_aside: String,
    /// Names of the backups that are not encrypted, the newest first.
    pub open_backups: Vec<String>,
    /// Name of the folder that those lie in; empty where there are none.
    pub backups_folder: String,
}

/// A register that was opened here before; the window names it by its place in the list, never by a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecentRegister {
    /// Name of the file.
    pub file_name: String,
    /// Name of the folder it lies in.
    pub folder: String,
}

/// Who makes the changes: a statement, not authentication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Who {
    /// Name as it will stand in the trail.
    pub name: String,
    /// Role, as "Information governance lead".
    pub role: String,
}

/// The register that is open, as the status bar and the navigation show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RegisterStatus {
    /// Name of the file without its folder.
    pub file_name: String,
    /// Name of the folder it lies in, without the folders above.
    pub folder: String,
    /// Whether the file is encrypted, and needs a passphrase.
    pub encrypted: bool,
    /// Whether it is the fictional sample.
    pub sample: bool,
    /// Whether it can only be read, because its file or its folder is write-protected or somebody else may change it: every
    /// change is refused.
    pub read_only: bool,
    /// Who else has it open to change it, in words; none where that is not why it can only be read.
    pub held_by: Option<String>,
    /// Grows with every change; rows of an older revision are stale.
    pub revision: u64,
    /// Suppliers in use.
    pub suppliers: u64,
    /// Contracts in use.
    pub contracts: u64,
    /// Instant of the last entry of the trail, RFC 3339; none in an empty register.
    pub saved_at: Option<String>,
    /// Today in London, ISO 8601: the date scores and days left are counted to.
    pub as_at: String,
    /// Words of the change that Undo would take back, with its record: "the clause of C-0004 changed".
    pub undo: Option<String>,
    /// Words of the change that Redo would make again, in the same way.
    pub redo: Option<String>,
}
