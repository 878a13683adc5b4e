//! A supplier as the register was known at an instant.

use crate::failure::{Failure, words};
use crate::history;
use crate::register::Register;
use crate::supplier::show;
use crate::view::SupplierThen;
use words::{args, key};

/// A supplier by its id as it was known at an instant, such as an entry of its history gives. Nothing is written.
///
/// # Errors
/// Where the text is no instant, or the trail cannot be replayed.
pub fn supplier_then(register: &mut Register, id: &str, at: &str) -> Result<SupplierThen, Failure> {
    let reader = register.reader(history::dates(Some(at))?)?;
    let supplier = match show(&reader, id) {
        Err(failure) if failure.is_absent() => None,
        other => Some(other?),
    };
    let banner = if supplier.is_some() { key::THEN_BANNER } else { key::THEN_BANNER_MISSING };
    Ok(SupplierThen {
        at: at.to_owned(),
        as_at: reader.as_at().to_string(),
        banner: words().with(banner, args![moment = history::moment(&reader)]),
        supplier,
    })
}
