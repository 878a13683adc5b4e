//! What speaks against two suppliers being one: that one owns the other, or works for it in a chain.

use crate::failure::{Failure, FailureCode};
use crate::history;
use crate::reader::is_live;
use crate::storage::rows::{self, Image};
use crate::supplier::pair::Asked;
use crate::tables;
use domain::noun::Noun;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::HashMap;
use words::{args, key};

/// Refuses where one of the two cannot be the other.
pub(super) fn check(connection: &Connection, kept: &Asked, merged: &Asked) -> Result<(), Failure> {
    owner(connection, kept, merged)?;
    chain(connection, kept, merged)
}

fn text<'a>(image: &'a Image, column: &str) -> Option<&'a str> {
    image.get(column).and_then(Value::as_str)
}

/// An organisation that owns the other is another one.
fn owner(connection: &Connection, kept: &Asked, merged: &Asked) -> Result<(), Failure> {
    let table = tables::of(Noun::Organisation).name;
    for (own, above) in [(kept, merged), (merged, kept)] {
        let Some(image) = rows::read(connection, table, &own.organisation)? else { continue };
        let owns = |column| text(&image, column) == Some(above.organisation.as_str());
        if owns("parent") || owns("ultimate_parent") {
            let reference =
                |id: &str| crate::record::resolve::reference_of(connection, Noun::Organisation, id);
            let told = args![
                owned = history::called(connection, Noun::Organisation, &image)?,
                owner = reference(&above.organisation)?,
                reference = reference(&own.organisation)?
            ];
            return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_MERGE_OWNER, told));
        }
    }
    Ok(())
}

/// A link of a chain by which one of the two works for the other would make it its own sub-processor.
fn chain(connection: &Connection, kept: &Asked, merged: &Asked) -> Result<(), Failure> {
    let links: HashMap<String, Image> = rows::read_all(connection, tables::of(Noun::Chain).name)?
        .into_iter()
        .filter(is_live)
        .filter_map(|image| Some((text(&image, "id")?.to_owned(), image)))
        .collect();
    let mut own: Vec<&Image> = links.values().collect();
    own.sort_by_key(|image| image.get("ref_number").and_then(Value::as_i64));
    for link in own {
        let other = match text(link, "organisation") {
            Some(one) if one == kept.organisation => merged,
            Some(one) if one == merged.organisation => kept,
            _ => continue,
        };
        if supplies(connection, link, other)? || is_under(&links, link, other) {
            let reference = history::reference(Noun::Chain, link)?;
            let contract = text(link, "contract").unwrap_or_default();
            let contract = rows::read(connection, tables::of(Noun::Contract).name, contract)?
                .map(|image| history::called(connection, Noun::Contract, &image))
                .transpose()?
                .unwrap_or_default();
            let told = args![reference = reference, contract = contract];
            return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_MERGE_CHAIN, told));
        }
    }
    Ok(())
}

/// Whether the contract of a link is the other's.
fn supplies(connection: &Connection, link: &Image, other: &Asked) -> Result<bool, Failure> {
    let Some(contract) = text(link, "contract") else { return Ok(false) };
    let image = rows::read(connection, tables::of(Noun::Contract).name, contract)?;
    Ok(image.is_some_and(|image| is_live(&image) && text(&image, "supplier") == Some(other.id.as_str())))
}

/// Whether a link hangs somewhere under one of the other.
fn is_under(links: &HashMap<String, Image>, link: &Image, other: &Asked) -> bool {
    let mut above = text(link, "under").and_then(|id| links.get(id));
    // A chain cannot hang in a circle; a damaged one ends here all the same.
    for _ in 0..links.len() {
        let Some(one) = above else { return false };
        if text(one, "organisation") == Some(other.organisation.as_str()) {
            return true;
        }
        above = text(one, "under").and_then(|id| links.get(id));
    }
    false
}
