//! The chain behind a contract or a supplier.

use register::{Failure, chain, view::ChainView};
use tauri::State;

use crate::session::Desk;

/// The chain as a tree.
#[tauri::command]
pub async fn chain_of(desk: State<'_, Desk>, noun: String, id: String) -> Result<ChainView, Failure> {
    desk.run(move |session| session.read(|reader| chain::of(reader, &noun, &id))).await
}
