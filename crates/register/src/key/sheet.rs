//! The sheet that a recovery key is kept on: as text, to be printed and locked away.

use super::RecoveryKey;
use crate::failure::{Failure, words};
use domain::date::Date;
use std::path::Path;
use words::{args, key};
use zeroize::Zeroizing;

/// The recovery key in a file: a sheet that was written by [`recovery_sheet`], or the key alone in its first line.
///
/// # Errors
/// Where it is no recovery key; the group that is mistyped is named.
pub fn recovery_on(text: &str) -> Result<RecoveryKey, Failure> {
    let mut groups = Zeroizing::new(String::with_capacity(text.len()));
    for group in text.lines().filter_map(numbered) {
        groups.push_str(group);
    }
    let first = text.lines().next().unwrap_or_default();
    RecoveryKey::typed(if groups.is_empty() { first } else { &groups })
}

/// The group of a line such as `    3   X70Y0`.
fn numbered(line: &str) -> Option<&str> {
    let (number, group) = line.trim().split_once("   ")?;
    number.parse::<u8>().ok().map(|_| group)
}

/// The recovery key with what it is for, as plain text.
#[must_use]
pub fn recovery_sheet(recovery: &RecoveryKey, register: &Path, made: Date) -> Zeroizing<String> {
    let name = Failure::name_of(register);
    let day = words().date(made.0);
    let mut lines = Zeroizing::new(String::with_capacity(4_096));
    let mut line = |text: &str| {
        lines.push_str(text);
        lines.push('\n');
    };
    line(&words().with(key::RECOVERY_SHEET_TITLE, args![name = name]));
    line("");
    for (place, group) in recovery.groups().enumerate() {
        line(&Zeroizing::new(format!("    {}   {group}", place + 1)));
    }
    for text in [
        words().with(key::RECOVERY_SHEET_MADE, args![day = day]),
        words().say(key::RECOVERY_SHEET_WHAT),
        words().say(key::RECOVERY_SHEET_KEEP),
        words().say(key::RECOVERY_SHEET_HOW),
    ] {
        line("");
        line(&text);
    }
    lines
}
