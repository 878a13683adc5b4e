//! The releases of earlier imports: read again beside those of a file, so that it does not matter which came first.

use crate::failure::Failure;
use crate::ids::hex;
use crate::tables::{self, NOTICE_RELEASE};
use crate::writer::Writer;
use domain::notice::ReleaseText;
use domain::text::Line;
use exchange::ocds::Kept;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// What the register keeps of these procurements.
pub(super) fn earlier(connection: &Connection, ocids: &BTreeSet<String>) -> Result<Vec<String>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("releases.sql"))?;
    let mut texts = Vec::new();
    for ocid in ocids {
        let found = statement.query_map([ocid], |row| row.get(0))?;
        // One that was redacted says nothing any more.
        let found = found.filter(|text| text.as_ref().ok().is_none_or(|text| text != crate::trail::REDACTED));
        texts.extend(found.collect::<Result<Vec<String>, _>>()?);
    }
    Ok(texts)
}

/// Keeps the releases that are new. One that a record could not hold, because something in it looks like the number of a
/// person, is not kept either.
pub(super) fn keep(writer: &mut Writer<'_>, releases: &[Kept]) -> Result<(), Failure> {
    let table = tables::named(NOTICE_RELEASE).ok_or_else(|| Failure::internal(NOTICE_RELEASE))?;
    for release in releases.iter().filter(|release| can_be_kept(release)) {
        let digest = hex(&Sha256::digest(release.text.as_bytes()));
        let known: i64 = writer
            .connection()
            .prepare_cached(include_str!("release_known.sql"))?
            .query_row((&release.ocid, &digest), |row| row.get(0))?;
        if known > 0 {
            continue;
        }
        let id = writer.new_id().to_string();
        let image =
            [("id", id.as_str()), ("ocid", &release.ocid), ("sha256", &digest), ("body", &release.text)];
        writer.insert(table, &image.map(|(name, value)| (name.to_owned(), value.into())).into())?;
    }
    Ok(())
}

fn can_be_kept(release: &Kept) -> bool {
    Line::new(&release.ocid).is_ok() && ReleaseText::new(&release.text).is_ok()
}
