//! Contracts, in a list and in full.

use register::{
    Failure, contract,
    view::{ContractPage, ContractPageView, ContractQuery, ContractThen},
};
use tauri::State;

use crate::session::Desk;

/// A window of the list.
#[tauri::command]
pub async fn list_contracts(desk: State<'_, Desk>, query: ContractQuery) -> Result<ContractPage, Failure> {
    desk.run(move |session| session.read(|reader| contract::list(reader, &query))).await
}

/// One contract in full.
#[tauri::command]
pub async fn show_contract(desk: State<'_, Desk>, id: String) -> Result<ContractPageView, Failure> {
    desk.run(move |session| session.read(|reader| contract::show(reader, &id))).await
}

/// A contract as the register was known at an instant.
#[tauri::command]
pub async fn contract_then(desk: State<'_, Desk>, id: String, at: String) -> Result<ContractThen, Failure> {
    desk.run(move |session| contract::then(session.register()?, &id, &at)).await
}
