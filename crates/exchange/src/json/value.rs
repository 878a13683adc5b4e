//! A JSON value as written.

use std::collections::BTreeMap;

/// One JSON value. Two numbers are equal only if they are written alike: `1.0` is not `1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// The characters of the number, not its value.
    Number(String),
    /// Text with its escapes resolved.
    Text(String),
    /// A list.
    Array(Vec<Json>),
    /// Names and values.
    Object(Object),
}

/// An object; of a name that occurs twice the last value counts.
#[derive(Debug, Clone, Default)]
pub struct Object {
    /// The line of its opening brace, from 1. It takes no part in comparison.
    pub line: usize,
    /// Its members in order of name.
    pub members: BTreeMap<String, Json>,
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.members == other.members
    }
}
impl Eq for Object {}
impl PartialOrd for Object {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Object {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.members.cmp(&other.members)
    }
}

impl Object {
    /// The member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members.get(name)
    }

    /// The member of that name if it is an object.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&Object> {
        self.get(name).and_then(Json::as_object)
    }

    /// The objects of the list of that name; nothing if there is no such list. Other members of it are passed over.
    pub fn objects(&self, name: &str) -> impl Iterator<Item = &Object> {
        self.array(name).iter().filter_map(Json::as_object)
    }

    /// The list of that name; empty if there is none.
    #[must_use]
    pub fn array(&self, name: &str) -> &[Json] {
        match self.get(name) {
            Some(Json::Array(items)) => items,
            _ => &[],
        }
    }

    /// A text, or a number as it is written (publishers write identifiers both ways).
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Json::as_text)
    }
}

impl Json {
    /// The object, if it is one.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// A text, or a number as it is written.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            _ => None,
        }
    }
}
