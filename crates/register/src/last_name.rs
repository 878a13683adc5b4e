//! What a person calls a file or a folder: the last part of its path.

use std::path::Path;

/// The last part of a path; empty where there is none. Where a file lies on this computer is nobody's business later.
#[must_use]
pub fn last_name(path: Option<&Path>) -> String {
    path.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
