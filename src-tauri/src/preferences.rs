//! How the window looks and behaves for whoever sits at this computer.

use serde::{Deserialize, Deserializer, Serialize};

/// The smallest and the largest size of text, in per cent.
pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 80..=200;

/// Which colours are used.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light ones.
    Light,
    /// Dark ones.
    Dark,
}

/// How much stands on a screen.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Density {
    /// Many rows.
    #[default]
    Compact,
    /// Rows further apart.
    Comfortable,
}

/// The language of the window.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Welsh; what is not translated is said in English.
    #[serde(rename = "cy")]
    Welsh,
}

impl From<Language> for words::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::English,
            Language::Welsh => Self::Welsh,
        }
    }
}

/// What a person has chosen in Settings. `ui/src/api/preferences.json` holds what nobody has chosen yet, for the window
/// and for a test here alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// Which colours are used.
    pub theme: Theme,
    /// How much stands on a screen.
    pub density: Density,
    /// Size of the text in per cent.
    pub text_size: u16,
    /// The language of the window.
    pub language: Language,
    /// Whether ? opens the list of keys: a key of one character must be possible to turn off.
    pub question_key: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            density: Density::default(),
            text_size: 100,
            language: Language::default(),
            question_key: true,
        }
    }
}

impl Preferences {
    /// How much the web view enlarges its page: 1 is as it is drawn.
    pub fn zoom(self) -> f64 {
        f64::from(self.text_size.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end())) / 100.0
    }
}

/// Preferences that a newer version wrote, or somebody by hand, count as none; who works here and what was open stay.
pub fn readable<'de, D: Deserializer<'de>>(file: D) -> Result<Preferences, D::Error> {
    let value = serde_json::Value::deserialize(file)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_and_the_program_agree_on_what_nobody_has_chosen() {
        let shared = include_str!("../../ui/src/api/preferences.json");
        assert_eq!(serde_json::from_str::<Preferences>(shared).unwrap(), Preferences::default());
    }

    #[test]
    fn text_is_never_enlarged_beyond_what_the_window_bears() {
        let sized = |text_size| Preferences { text_size, ..Preferences::default() }.zoom();
        assert_eq!(sized(125), 1.25);
        assert_eq!(sized(5), 0.8);
        assert_eq!(sized(9999), 2.0);
    }
}
