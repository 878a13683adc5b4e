//! A supplier as the register was known at an instant.

use super::is_absent;
use crate::failure::{Failure, words};
use crate::now::{london_day, london_time, read};
use crate::reader::Dates;
use crate::register::Register;
use crate::supplier::{date, show};
use crate::view::SupplierThen;
use domain::problem::ProblemKind;
use words::{args, key};

/// A supplier by its id as it was known at an instant, such as an entry of its history gives. Nothing is written.
///
/// # Errors
/// Where the text is no instant, or the trail can not be replayed.
pub fn supplier_then(register: &mut Register, id: &str, at: &str) -> Result<SupplierThen, Failure> {
    let instant = read(at).ok_or_else(|| Failure::field("at", ProblemKind::NotDate))?;
    let day = london_day(instant);
    let reader = register.reader(Dates { as_at: Some(day), as_known_at: Some(instant) })?;
    let supplier = match show(&reader, id) {
        Err(failure) if is_absent(&failure) => None,
        other => Some(other?),
    };
    let (hour, minute) = london_time(instant);
    let told = args![date = date(day), time = format!("{hour:02}:{minute:02}")];
    let banner = if supplier.is_some() { key::THEN_BANNER } else { key::THEN_BANNER_MISSING };
    Ok(SupplierThen {
        at: at.to_owned(),
        as_at: day.to_string(),
        banner: words().with(banner, told),
        supplier,
    })
}
