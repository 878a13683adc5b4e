//! Where the register lies when nobody says so.

use std::env;
use std::path::PathBuf;

/// The file's name in the data folder.
const FILE: &str = "register.assay";

/// `register.assay` in the folder that the system keeps for the data of programs; none where that is not known.
pub fn register() -> Option<PathBuf> {
    data_folder().map(|folder| folder.join("assay").join(FILE))
}

/// The same, as help shows it: with the name of the variable, not with anybody's home.
pub fn shown() -> Option<String> {
    data_folder().map(|folder| {
        let path = folder.join("assay").join(FILE);
        match home().and_then(|home| path.strip_prefix(home).ok().map(PathBuf::from)) {
            Some(below) => format!("~/{}", below.display()),
            None => path.display().to_string(),
        }
    })
}

fn data_folder() -> Option<PathBuf> {
    if cfg!(windows) {
        return absolute("APPDATA");
    }
    if cfg!(target_os = "macos") {
        return home().map(|home| home.join("Library").join("Application Support"));
    }
    // The XDG base directory specification: a path that is not absolute does not count.
    absolute("XDG_DATA_HOME").or_else(|| home().map(|home| home.join(".local").join("share")))
}

fn home() -> Option<PathBuf> {
    absolute("HOME")
}

fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
