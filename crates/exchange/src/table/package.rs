//! A packed file is unpacked once, counting, before anything of it is kept: what it says of its own size is not believed.

use super::format::Format;
use super::limit::Limits;
use super::refusal::{Foreign, Refusal};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How much is looked at in one go.
const PIECE: usize = 64 * 1024;

/// Which kind of workbook a package holds, once no part of it is too large.
pub(super) fn checked(bytes: &[u8], limits: &Limits) -> Result<Format, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Refusal::damaged)?;
    if archive.len() > limits.parts {
        return Err(Refusal::TooManyParts { most: limits.parts });
    }
    let format = kind(&mut archive)?;
    let mut left = limits.unpacked;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(Refusal::damaged)?;
        let name = part.name().map_err(Refusal::damaged)?.replace('\\', "/").to_ascii_lowercase();
        left = count(&mut part, &name, left, limits)?;
    }
    Ok(format)
}

fn kind(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Format, Refusal> {
    let plain = |name: &str| name.replace('\\', "/").to_ascii_lowercase();
    let names: Result<Vec<String>, _> =
        archive.file_names().map(|name| name.map(|name| plain(&name)).map_err(Refusal::damaged)).collect();
    let names = names?;
    let ends = |end: &str| names.iter().any(|name| name.trim_start_matches('/').ends_with(end));
    if ends("workbook.bin") {
        return Err(Refusal::Foreign(Foreign::Xlsb));
    }
    if ends("workbook.xml") {
        return Ok(Format::Xlsx);
    }
    if ends("word/document.xml") || ends("ppt/presentation.xml") {
        return Err(Refusal::Foreign(Foreign::OtherOffice));
    }
    if names.iter().any(|name| name == "mimetype") {
        return open_document(archive);
    }
    match ends("[content_types].xml") {
        true => Ok(Format::Xlsx),
        false => Err(Refusal::Foreign(Foreign::Archive)),
    }
}

/// An OpenDocument file says in its first part what it is.
fn open_document(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Format, Refusal> {
    let part = archive.by_name("mimetype").map_err(Refusal::damaged)?;
    let mut kind = String::new();
    part.take(200).read_to_string(&mut kind).map_err(Refusal::damaged)?;
    match kind.contains("opendocument.spreadsheet") {
        true => Ok(Format::Ods),
        false => Err(Refusal::Foreign(Foreign::OtherOffice)),
    }
}

/// Unpacks a part and throws it away; how many bytes may still come.
fn count(part: &mut impl Read, name: &str, left: u64, limits: &Limits) -> Result<u64, Refusal> {
    let is_markup = [".xml", ".rels", ".vml"].iter().any(|end| name.ends_with(end));
    // The rows of an XLSX are streamed; every other part is held as a whole.
    let is_streamed = name.contains("worksheets/");
    let mut piece = vec![0; PIECE];
    let (mut total, mut tags, mut run) = (0_u64, 0_u64, 0_u64);
    loop {
        let read = part.read(&mut piece).map_err(Refusal::damaged)?;
        if read == 0 {
            return Ok(left - total);
        }
        total += read as u64;
        if total > left {
            return Err(Refusal::TooLargeUnpacked { most: limits.unpacked });
        }
        if is_markup {
            for &byte in &piece[..read] {
                run = if byte == b'<' { 0 } else { run + 1 };
                tags += u64::from(byte == b'<');
                if run > limits.run {
                    return Err(Refusal::TooLongRun { most: limits.run });
                }
            }
            if tags > limits.tags && !is_streamed {
                return Err(Refusal::TooManyTags { most: limits.tags });
            }
        }
    }
}
