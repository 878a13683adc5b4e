//! Suppliers, in a list and in full.

use register::{
    Failure, supplier,
    view::{SupplierPage, SupplierQuery, SupplierView},
};
use tauri::State;

use crate::session::Desk;

/// A window of the list.
#[tauri::command]
pub async fn list_suppliers(desk: State<'_, Desk>, query: SupplierQuery) -> Result<SupplierPage, Failure> {
    desk.run(move |session| session.read(|reader| supplier::list(reader, &query))).await
}

/// One supplier in full.
#[tauri::command]
pub async fn show_supplier(desk: State<'_, Desk>, id: String) -> Result<SupplierView, Failure> {
    desk.run(move |session| session.read(|reader| supplier::show(reader, &id))).await
}
