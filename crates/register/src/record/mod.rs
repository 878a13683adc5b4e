//! The verbs that every noun shares: add, edit, retire, reinstate, show, list.

mod add;
mod approve;
mod edit;
mod linked;
mod list;
pub(crate) mod resolve;
mod retire;
mod rules;
mod show;

pub use add::{Added, add, add_all};
pub use approve::approve;
pub use edit::edit;
pub use list::list;
pub use retire::{reinstate, retire};
pub use show::show;

pub(crate) use add::add_in;
pub(crate) use approve::approve_in;
pub(crate) use edit::{edit_in, merge};
pub(crate) use linked::to as linked_to;
pub(crate) use rules::keeps_rules;
pub(crate) use show::shown;

use crate::canonical::canonical;
use crate::storage::rows::Image;
use domain::field::Stored;
use domain::record::{Column, Spec};
use serde_json::Value;

/// The columns of a record in draft form, as they are stored.
fn image_of(spec: &Spec, record: &Value) -> Image {
    spec.columns.iter().map(|column| (column.name.to_owned(), stored(column, &record[column.name]))).collect()
}

/// A value in draft form as its column holds it.
pub(crate) fn stored(column: &Column, value: &Value) -> Value {
    match column.stored {
        Stored::Json => canonical(value).into(),
        Stored::Text | Stored::Integer => value.clone(),
    }
}
