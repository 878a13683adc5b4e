//! Records side by side, and a supplier as it was known.

use register::{
    Failure, compare as comparing,
    view::{CompareQuery, CompareView, SupplierThen},
};
use tauri::State;

use crate::session::Desk;

/// Two to five records, or one on two days.
#[tauri::command]
pub async fn compare(desk: State<'_, Desk>, query: CompareQuery) -> Result<CompareView, Failure> {
    desk.run(move |session| comparing::compare(session.register()?, &query)).await
}

/// A supplier as the register was known at an instant.
#[tauri::command]
pub async fn supplier_then(desk: State<'_, Desk>, id: String, at: String) -> Result<SupplierThen, Failure> {
    desk.run(move |session| comparing::supplier_then(session.register()?, &id, &at)).await
}
