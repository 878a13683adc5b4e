//! The sheet that a recovery key is kept on, to be printed and locked away: as a page, or as text.

use super::RecoveryKey;
use crate::failure::{Failure, FailureCode, words};
use crate::last_name;
use crate::whole;
use ::report::model::RecoverySheet;
use ::report::{documents, lay_out, pdf};
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

/// The same as a tagged PDF of one page, the key large and in its groups. The layout keeps copies of the key while it works,
/// which are not overwritten.
///
/// # Errors
/// Where it cannot be laid out.
pub fn recovery_page(
    recovery: &RecoveryKey,
    register: &Path,
    made: Date,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let groups = recovery.groups().map(str::to_owned).collect();
    let sheet = RecoverySheet { register: last_name(Some(register)), made, groups };
    let laid = lay_out(&documents::recovery_sheet(&sheet, words())).map_err(Failure::internal)?;
    pdf(&laid).map(Zeroizing::new).map_err(Failure::internal)
}

/// Writes the sheet to a new file, as a page or as text by the ending of its name. Nobody else on the computer may read it,
/// and nothing of it is left anywhere else.
///
/// # Errors
/// Where the name has another ending, something is there already, or it cannot be written.
pub fn write_recovery(
    file: &Path,
    recovery: &RecoveryKey,
    register: &Path,
    made: Date,
) -> Result<(), Failure> {
    let ends = |ending: &str| file.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
    let sheet = if ends("pdf") {
        recovery_page(recovery, register, made)?
    } else if ends("txt") {
        let mut text = recovery_sheet(recovery, register, made);
        Zeroizing::new(std::mem::take(&mut *text).into_bytes())
    } else {
        let name = Failure::name_of(file);
        let arguments = args![name = name];
        return Err(Failure::new(FailureCode::InvalidInput, key::CLI_REFUSED_RECOVERY_ENDING, arguments));
    };
    whole::make(file, |draft| whole::rights::write_new(draft, &sheet))
}
