//! All records of a noun.

use super::shown;
use crate::failure::Failure;
use crate::reader::{Reader, is_live};
use crate::storage::rows;
use crate::tables;
use domain::noun::Noun;
use serde_json::Value;

/// The records of a noun in the order of their numbers, each as shown; the retired ones only where asked for.
///
/// # Errors
/// Where a row does not hold what its type asks for.
pub fn list(reader: &Reader<'_>, noun: Noun, with_retired: bool) -> Result<Vec<Value>, Failure> {
    let table = tables::of(noun);
    let mut images = rows::read_all(reader.connection, table.name)?;
    images.retain(|image| with_retired || is_live(image));
    images.sort_by_key(|image| image.get("ref_number").and_then(Value::as_i64));
    images.iter().map(|image| shown(reader, table, image)).collect()
}
