//! Suppliers that are probably one: looked at, and decided by a person.

use register::{
    Dates, Failure, supplier,
    view::{DistinctPage, DuplicatePage, MergeAsk, MergeDone, MergeLook, Outcome, PairQuery, PairTold},
};
use tauri::State;

use crate::{session::Desk, stops::Stops};

/// A window of the pairs that nobody has decided on. In a large register finding them takes a while, and can be stopped.
#[tauri::command]
pub async fn list_duplicates(
    desk: State<'_, Desk>,
    stops: State<'_, Stops>,
    query: PairQuery,
) -> Result<DuplicatePage, Failure> {
    let stop = stops.begin();
    desk.run(move |session| {
        session
            .register()?
            .stoppable(&stop, |register| supplier::to_decide(&register.reader(Dates::default())?, &query))
    })
    .await
}

/// A window of the pairs that somebody said are not the same.
#[tauri::command]
pub async fn list_distinct(desk: State<'_, Desk>, query: PairQuery) -> Result<DistinctPage, Failure> {
    desk.run(move |session| session.read(|reader| supplier::held_distinct(reader, &query))).await
}

/// What a merge would do; nothing is written.
#[tauri::command]
pub async fn look_at_merge(
    desk: State<'_, Desk>,
    kept: String,
    merged: String,
) -> Result<MergeLook, Failure> {
    desk.run(move |session| supplier::look_at_merge(session.register()?, &kept, &merged)).await
}

/// Does a merge that was looked at, as one deed.
#[tauri::command]
pub async fn merge_suppliers(desk: State<'_, Desk>, ask: MergeAsk) -> Result<Outcome<MergeDone>, Failure> {
    desk.run(move |session| supplier::merge_looked_at(session.register()?, &ask)).await
}

/// Says that two suppliers are not the same.
#[tauri::command]
pub async fn say_distinct(
    desk: State<'_, Desk>,
    one: String,
    other: String,
    reason: Option<String>,
) -> Result<Outcome<PairTold>, Failure> {
    desk.run(move |session| supplier::say_distinct(session.register()?, &one, &other, reason.as_deref()))
        .await
}

/// Takes that back.
#[tauri::command]
pub async fn take_back_distinct(
    desk: State<'_, Desk>,
    one: String,
    other: String,
) -> Result<Outcome<PairTold>, Failure> {
    desk.run(move |session| supplier::take_back_distinct(session.register()?, &one, &other)).await
}
