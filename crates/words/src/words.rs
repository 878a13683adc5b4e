//! Saying a message in a language.

use std::{borrow::Cow, fmt};

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{Key, Language, Value, argument, catalogue_sources, format};

/// The catalogue of one language, with English behind it. Costs a few milliseconds to make; make one and share it (it is
/// `Send + Sync`).
pub struct Words {
    language: Language,
    /// The language asked for, then English where that is another.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// The words of a language; what it lacks is said in English.
    pub fn new(language: Language) -> Words {
        let mut bundles = vec![bundle(language)];
        if language != Language::English {
            bundles.push(bundle(Language::English));
        }
        Words { language, bundles }
    }

    /// The language that was asked for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without variables.
    pub fn say(&self, key: Key) -> String {
        self.with(key, &[])
    }

    /// A message with its variables, best written `words.with(key::X, args![name = "…", count = 3])`.
    ///
    /// A variable that is missing is a mistake of the caller: it fails in a debug build and shows its name in a release.
    pub fn with(&self, key: Key, arguments: &[(&str, Value<'_>)]) -> String {
        let arguments = argument::fluent(arguments);
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(key.id()).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            debug_assert!(errors.is_empty(), "{}: {errors:?}", key.id());
            return text;
        }
        // A key is made from the English catalogue, which is always the last bundle.
        debug_assert!(false, "{} is in no catalogue", key.id());
        key.id().to_owned()
    }

    /// The word for a value of an enumeration, from the message `word-<kind>-<value>`: `enumeration("band", "high")` is
    /// "High". One that no catalogue holds fails in a debug build and shows the value itself in a release.
    pub fn enumeration(&self, kind: &str, value: &str) -> String {
        let key = Words::enumeration_key(kind, value);
        debug_assert!(key.is_some(), "word-{kind}-{value} is in no catalogue");
        key.map_or_else(|| value.to_owned(), |key| self.say(key))
    }

    /// The key of `word-<kind>-<value>`, for tests that every value of an enumeration has its word.
    pub fn enumeration_key(kind: &str, value: &str) -> Option<Key> {
        Key::find(&format!("word-{kind}-{value}"))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // The marks that isolate variables show as boxes in a terminal and spoil copied text; both languages run left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(grouped));
    let builtins = bundle.add_builtins();
    debug_assert!(builtins.is_ok(), "a fresh bundle has no functions yet");
    for (file, text) in catalogue_sources(language) {
        // The build parsed every file and refused duplicates.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{file}: {added:?}");
    }
    bundle
}

/// Groups thousands in whole numbers; everything else is left to Fluent.
fn grouped<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits: Cow<'_, str> = number.as_string();
    let whole = digits.parse::<i64>().ok()?;
    number.options.use_grouping.then(|| format::number(whole))
}
