//! Cover and foot: who, when, and what was known.

use super::ReportOptions;
use crate::failure::Failure;
use crate::now::{self, london_day};
use crate::reader::Reader;
use ::report::model::{Known, Moment, Setting};
use chrono::{DateTime, Timelike, Utc};
use chrono_tz::Europe::London;

/// The setting of a report made from a reader.
pub(super) fn setting(
    reader: &Reader<'_>,
    options: &ReportOptions,
    lead_body: Option<&str>,
) -> Result<Setting, Failure> {
    let organisation = options.organisation.as_deref().or(lead_body).unwrap_or_default().to_owned();
    Ok(Setting {
        organisation,
        made_by: options.person.name.clone(),
        made_by_role: options.person.role.clone(),
        as_at: reader.as_at(),
        known: known(reader)?,
        marking: options.marking,
        profile: options.profile,
        bilingual: options.bilingual,
        version: options.version,
        encrypted: reader.is_encrypted()?,
    })
}

fn known(reader: &Reader<'_>) -> Result<Known, Failure> {
    Ok(Known {
        until: reader.as_known_at().map(moment),
        head: reader.head().hash.clone(),
        head_at: head_at(reader)?.map(moment),
    })
}

/// When the register was last changed; none where nothing was entered yet.
///
/// # Errors
/// Where the trail says it in no way that can be read.
pub(super) fn head_at(reader: &Reader<'_>) -> Result<Option<DateTime<Utc>>, Failure> {
    match reader.head().at.as_str() {
        "" => Ok(None),
        text => {
            now::read(text).map(Some).ok_or_else(|| Failure::damaged("the head of the trail has no instant"))
        }
    }
}

/// An instant as the clocks of London showed it.
fn moment(instant: DateTime<Utc>) -> Moment {
    let civil = instant.with_timezone(&London);
    let minutes = u16::try_from(civil.hour() * 60 + civil.minute()).unwrap_or_default();
    Moment { day: london_day(instant), minutes }
}
