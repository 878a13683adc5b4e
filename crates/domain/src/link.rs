//! Links from one record to another: in a draft a reference that a person types, in the register an id.

use crate::field::{Field, Stored};
use crate::problem::{Path, ProblemKind, Problems};
use serde_json::{Value, json};
use std::fmt;
use std::marker::PhantomData;

/// A noun that can be linked to.
pub trait Linked {
    /// The noun's table.
    const NOUN: &'static str;
}

/// A link to a record: a reference (`S-0001`, an ODS code, a contract's own reference) before it is resolved, the
/// record's id after.
pub struct Link<N>(String, PhantomData<fn() -> N>);

impl<N> Link<N> {
    /// A link by reference or id.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.to_owned(), PhantomData)
    }
    /// The reference or id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<N> Clone for Link<N> {
    fn clone(&self) -> Self {
        Self::new(&self.0)
    }
}
impl<N> PartialEq for Link<N> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<N> Eq for Link<N> {}
impl<N> fmt::Debug for Link<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.0)
    }
}

impl<N: Linked> Field for Link<N> {
    const STORED: Stored = Stored::Text;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        let Some(text) = value.as_str() else { return problems.push(at, ProblemKind::NotText) };
        let was = text.chars().count();
        if was > 300 {
            return problems.push(at, ProblemKind::TooLong { max: 300, was });
        }
        if text.trim().is_empty() {
            return problems.push(at, ProblemKind::Blank);
        }
        if let Some((position, found)) = text.chars().enumerate().find(|(_, found)| found.is_control()) {
            return problems.push(at, ProblemKind::ControlCharacter { code: u32::from(found), position });
        }
        Some(Self::new(text))
    }
    fn to_json(&self) -> Value {
        self.0.as_str().into()
    }
    fn schema() -> Value {
        json!({ "type": "string", "description": format!("a reference to {}", N::NOUN) })
    }
    fn link() -> Option<&'static str> {
        Some(N::NOUN)
    }
}
