//! Writes the Rust that the crate includes: keys, lists of keys, and the sources.

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
};

use crate::read::{Catalogue, Message};

/// The text of `catalogue.rs`.
pub fn code(english: &Catalogue, welsh: &Catalogue) -> Result<String, String> {
    constants_are_distinct(english)?;
    let mut out = String::new();
    keys(&mut out, english)
        .and_then(|()| list(&mut out, "ENGLISH_KEYS", english))
        .and_then(|()| list(&mut out, "WELSH_KEYS", welsh))
        .and_then(|()| sources(&mut out, "ENGLISH_SOURCES", english))
        .and_then(|()| sources(&mut out, "WELSH_SOURCES", welsh))
        .map_err(|e| e.to_string())?;
    Ok(out)
}

fn keys(out: &mut String, english: &Catalogue) -> fmt::Result {
    writeln!(out, "/// Every message of the English catalogue as a constant.\npub mod key {{")?;
    writeln!(out, "    use crate::Key;")?;
    for (id, message) in &english.messages {
        let text = message.text.trim().replace('\n', " ");
        writeln!(out, "    #[doc = {:?}]", format!("`{text}`"))?;
        if !message.variables.is_empty() {
            let names: Vec<_> = message.variables.iter().map(|v| format!("`${v}`")).collect();
            writeln!(out, "    #[doc = {:?}]", format!("\n\nVariables: {}.", names.join(", ")))?;
        }
        writeln!(out, "    pub const {}: Key = {};", constant(id), literal(id, message))?;
    }
    writeln!(out, "}}")
}

fn list(out: &mut String, name: &str, catalogue: &Catalogue) -> fmt::Result {
    writeln!(out, "static {name}: &[Key] = &[")?;
    for (id, message) in &catalogue.messages {
        writeln!(out, "    {},", literal(id, message))?;
    }
    writeln!(out, "];")
}

fn sources(out: &mut String, name: &str, catalogue: &Catalogue) -> fmt::Result {
    writeln!(out, "static {name}: &[(&str, &str)] = &[")?;
    for (file, text) in &catalogue.files {
        writeln!(out, "    ({file:?}, {text:?}),")?;
    }
    writeln!(out, "];")
}

fn literal(id: &str, message: &Message) -> String {
    format!("Key::made({id:?}, &{:?})", message.variables.iter().collect::<Vec<_>>())
}

fn constant(id: &str) -> String {
    id.to_uppercase().replace('-', "_")
}

fn constants_are_distinct(english: &Catalogue) -> Result<(), String> {
    let mut seen = BTreeMap::new();
    for id in english.messages.keys() {
        if let Some(other) = seen.insert(constant(id), id) {
            return Err(format!("{other} and {id} would be one constant"));
        }
    }
    Ok(())
}
