//! A contract as the register was known at an instant.

use super::show;
use crate::failure::{Failure, words};
use crate::history;
use crate::register::Register;
use crate::view::ContractThen;
use words::{args, key};

/// A contract by its id as it was known at an instant, such as an entry of its history gives. Nothing is written.
///
/// # Errors
/// Where the text is no instant, or the trail cannot be replayed.
pub fn then(register: &mut Register, id: &str, at: &str) -> Result<ContractThen, Failure> {
    let reader = register.reader(history::dates(Some(at))?)?;
    let contract = match show(&reader, id) {
        Err(failure) if failure.is_absent() => None,
        other => Some(other?),
    };
    let banner = if contract.is_some() { key::THEN_BANNER } else { key::THEN_BANNER_CONTRACT };
    Ok(ContractThen {
        at: at.to_owned(),
        as_at: reader.as_at().to_string(),
        banner: words().with(banner, args![moment = history::moment(&reader)]),
        contract,
    })
}
