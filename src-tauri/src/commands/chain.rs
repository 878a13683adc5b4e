//! The chain behind a contract or a supplier.

use register::{Failure, chain, view::ChainView};
use tauri::State;

use crate::session::Desk;

/// The chain as a tree; with an instant, as it was known then.
#[tauri::command]
pub async fn chain_of(
    desk: State<'_, Desk>,
    noun: String,
    id: String,
    at: Option<String>,
) -> Result<ChainView, Failure> {
    desk.run(move |session| session.read_at(at.as_deref(), |reader| chain::of(reader, &noun, &id))).await
}
