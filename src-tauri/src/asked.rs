//! The register that a command line names: `assay-window FILE`.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

/// The first argument that is no option, seen from the folder the program was started in.
pub fn register<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>, folder: &Path) -> Option<PathBuf> {
    arguments
        .into_iter()
        .find(|argument| !argument.as_ref().to_string_lossy().starts_with('-'))
        .map(|argument| folder.join(argument.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_argument_that_is_no_option_is_the_register() {
        let folder = Path::new("/registers");
        assert_eq!(register(["--quiet", "a.assay", "b.assay"], folder), Some("/registers/a.assay".into()));
        assert_eq!(register(["/elsewhere/a.assay"], folder), Some("/elsewhere/a.assay".into()));
        assert_eq!(register(["--quiet"], folder), None);
        assert_eq!(register([] as [&str; 0], folder), None);
    }
}
