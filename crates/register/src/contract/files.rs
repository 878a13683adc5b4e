//! The files that speak for a contract: those that its evidence names, each with its digest.

use crate::evidence::size;
use crate::failure::Failure;
use crate::reader::{Found, Reader};
use crate::view::ContractFile;
use domain::evidence::Evidence;
use rusqlite::OptionalExtension;

/// The files of these pieces of evidence, in their order. One whose bytes are kept elsewhere has its digest alone.
pub(super) fn files(reader: &Reader<'_>, pieces: &[Found<Evidence>]) -> Result<Vec<ContractFile>, Failure> {
    pieces.iter().filter_map(|found| file(reader, found).transpose()).collect()
}

fn file(reader: &Reader<'_>, found: &Found<Evidence>) -> Result<Option<ContractFile>, Failure> {
    let Some(digest) = found.record.sha256.as_deref() else { return Ok(None) };
    let mut statement = reader.file.prepare_cached(include_str!("files.sql"))?;
    let bytes: Option<i64> = statement.query_row([digest], |row| row.get(0)).optional()?;
    Ok(Some(ContractFile {
        evidence: found.id.clone(),
        reference: found.reference.clone(),
        title: super::terms::title(&found.record),
        file_name: found.record.file_name.as_deref().map(str::to_owned),
        sha256: digest.to_owned(),
        size: bytes.map(|bytes| size(usize::try_from(bytes).unwrap_or_default())),
    }))
}
