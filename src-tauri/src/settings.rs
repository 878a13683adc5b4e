//! What the window remembers on this computer: who works here, and which registers were open.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use register::{
    Failure, last_name,
    view::{RecentRegister, Who},
};
use serde::{Deserialize, Serialize};
use tauri::Manager;

use crate::preferences::{self, Preferences};

/// Registers remembered.
const RECENT: usize = 8;

/// Where the settings and the sample lie.
pub struct Place {
    settings: PathBuf,
    data: PathBuf,
}

impl Place {
    /// The folders of the system for this program and this person.
    pub fn of(app: &tauri::AppHandle) -> tauri::Result<Self> {
        let path = app.path();
        Ok(Self { settings: path.app_config_dir()?.join("settings.json"), data: path.app_data_dir()? })
    }

    /// Everything in one folder.
    #[cfg(test)]
    pub fn within(folder: &Path) -> Self {
        Self { settings: folder.join("settings.json"), data: folder.to_owned() }
    }

    /// The file of the sample register; its folder is made.
    pub fn sample(&self) -> Result<PathBuf, Failure> {
        fs::create_dir_all(&self.data)
            .map_err(|error| Failure::file("make the folder", &self.data, &error))?;
        Ok(self.data.join("sample.assay"))
    }
}

/// The settings; a file that cannot be read counts as none, for nothing in it is worth refusing to start.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Who works here, once said.
    pub who: Option<Who>,
    /// Registers that were open, latest first.
    pub recent: Vec<PathBuf>,
    /// How the window looks and behaves.
    #[serde(deserialize_with = "preferences::readable")]
    pub preferences: Preferences,
}

impl Settings {
    /// Reads them.
    pub fn read(place: &Place) -> Self {
        fs::read(&place.settings)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes them whole: beside the file, then over it.
    pub fn write(&self, place: &Place) -> Result<(), Failure> {
        self.write_file(place).map_err(|error| Failure::file("write", &place.settings, &error))
    }

    fn write_file(&self, place: &Place) -> io::Result<()> {
        if let Some(folder) = place.settings.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = place.settings.with_extension("new");
        fs::write(&fresh, serde_json::to_vec_pretty(self)?)?;
        fs::rename(fresh, &place.settings)
    }

    /// Puts a register at the head of the list.
    pub fn remember(&mut self, path: PathBuf) {
        self.recent.retain(|known| *known != path);
        self.recent.insert(0, path);
        self.recent.truncate(RECENT);
    }

    /// The list as the window shows it.
    pub fn recent(&self) -> Vec<RecentRegister> {
        self.recent.iter().map(|path| recent_one(path)).collect()
    }
}

/// A register as the window names it.
pub fn recent_one(path: &Path) -> RecentRegister {
    RecentRegister { file_name: last_name(Some(path)), folder: last_name(path.parent()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_that_cannot_be_read_take_nothing_else_with_them() {
        let file = r#"{ "recent": ["/a.assay"], "preferences": { "theme": "sepia" } }"#;
        let settings: Settings = serde_json::from_str(file).unwrap();
        assert_eq!(settings.recent, [PathBuf::from("/a.assay")]);
        assert_eq!(settings.preferences, Preferences::default());
    }

    #[test]
    fn settings_from_before_there_were_preferences_are_read() {
        let settings: Settings = serde_json::from_str(r#"{ "recent": [] }"#).unwrap();
        assert_eq!(settings.preferences, Preferences::default());
    }
}
