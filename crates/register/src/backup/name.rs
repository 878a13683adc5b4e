//! What a backup is called: `trust 2026-11-22T090000.000Z.assay`, which sorts by time and is a name on every system.

use chrono::{DateTime, NaiveDateTime, Utc};
use std::ffi::OsStr;
use std::path::Path;

const MOMENT: &str = "%Y-%m-%dT%H%M%S%.3fZ";
const ENDING: &str = ".assay";

/// The name of a backup that is made at an instant.
pub(super) fn of(register: &Path, at: DateTime<Utc>) -> String {
    format!("{} {}{ENDING}", stem(register), at.format(MOMENT))
}

/// The name of what was put aside at an instant, for a backup to take its place.
pub(super) fn aside(register: &Path, at: DateTime<Utc>) -> String {
    format!("{} put aside {}{ENDING}", stem(register), at.format(MOMENT))
}

/// Whether a file of this name was put aside.
pub(super) fn is_aside(register: &Path, name: &OsStr) -> bool {
    let rest = name.to_str().and_then(|name| name.strip_prefix(&stem(register))?.strip_prefix(" put aside "));
    rest.and_then(|rest| rest.strip_suffix(ENDING))
        .is_some_and(|rest| NaiveDateTime::parse_from_str(rest, MOMENT).is_ok())
}

/// When a backup of this name was made; none for any other file.
pub(super) fn moment(register: &Path, name: &OsStr) -> Option<DateTime<Utc>> {
    let text = name.to_str()?.strip_prefix(&stem(register))?.strip_prefix(' ')?.strip_suffix(ENDING)?;
    NaiveDateTime::parse_from_str(text, MOMENT).ok().map(|at| at.and_utc())
}

/// A register's name without its ending.
pub(super) fn stem(register: &Path) -> String {
    register.file_stem().map_or_else(|| "register".to_owned(), |stem| stem.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_when_and_no_other_file_passes_for_a_backup() {
        let register = Path::new("/a/My trust (2026).assay");
        let at = "2026-11-22T09:05:07.042Z".parse().expect("an instant");
        let name = of(register, at);
        assert_eq!(name, "My trust (2026) 2026-11-22T090507.042Z.assay");
        assert_eq!(moment(register, OsStr::new(&name)), Some(at));
        for other in [
            "My trust (2026).assay",
            "My trust (2026) 2026-11-22T090507.042Z.assay-wal",
            "My trust (2026) 2026-11-22T090507.042Z.assay.making-12",
            "Other 2026-11-22T090507.042Z.assay",
            "My trust (2026) 2026-13-22T090507.042Z.assay",
        ] {
            assert_eq!(moment(register, OsStr::new(other)), None, "{other}");
        }
        assert_eq!(moment(register, OsStr::new(&aside(register, at))), None);
        assert!(is_aside(register, OsStr::new(&aside(register, at))));
        assert!(!is_aside(register, OsStr::new(&name)));
    }
}
