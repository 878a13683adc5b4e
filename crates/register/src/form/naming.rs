//! What a record of each noun is called in lists and on its own page: its name, else what kind it is, else whatever it
//! hangs under.

use crate::failure::Failure;
use crate::history;
use crate::storage::rows::{self, Image};
use crate::tables;
use domain::noun::Noun;
use domain::record::Spec;
use rusqlite::Connection;
use serde_json::Value;

/// Where the name of a noun's records stands.
#[derive(Debug, Clone, Copy)]
pub struct Naming {
    /// Fields that hold a name, the best first.
    pub own: &'static [&'static str],
    /// A field whose word says what it is.
    pub word: Option<&'static str>,
    /// The field that points to the record whose name it bears.
    pub through: Option<&'static str>,
}

/// Where the name of a noun's records stands.
pub fn of(noun: Noun) -> Naming {
    let own = |own| Naming { own, word: None, through: None };
    let word = |own, word| Naming { own, word: Some(word), through: None };
    let through = |field| Naming { own: &[], word: None, through: Some(field) };
    match noun {
        Noun::Organisation => own(&["legal_name"]),
        Noun::Contact => word(&["name", "job_title"], "role"),
        Noun::Supplier => through("organisation"),
        Noun::Contract => own(&["title"]),
        Noun::Clause | Noun::Article28 | Noun::Assessment | Noun::Acceptance => through("contract"),
        Noun::Incident | Noun::BreachNotice => own(&["title"]),
        Noun::Processing | Noun::Kpi => own(&["name"]),
        Noun::Chain => Naming { own: &[], word: Some("kind"), through: Some("organisation") },
        Noun::Evidence => word(&["title"], "kind"),
        Noun::Action => own(&["finding"]),
        Noun::InterimControl => word(&[], "kind"),
        Noun::Decision => own(&["question"]),
        Noun::Appetite => word(&[], "domain"),
        Noun::Lesson => own(&["lesson"]),
        Noun::Dispute => own(&["subject"]),
        Noun::Claim => own(&["about"]),
    }
}

/// The noun that a field of a noun points to.
pub fn target(spec: &Spec, field: &str) -> Option<Noun> {
    let column = spec.columns.iter().find(|column| column.name == field)?;
    column.link.and_then(Noun::of_table)
}

/// The phrase of a record's word; none where it has none.
pub fn phrase(spec: &Spec, field: &str, word: Option<&str>) -> Option<String> {
    let column = spec.columns.iter().find(|column| column.name == field)?;
    (column.enumeration)().zip(word).map(|(enumeration, word)| history::answer(enumeration.name, word))
}

/// What a record is called.
///
/// # Errors
/// Where the register cannot be read.
pub fn title(connection: &Connection, noun: Noun, image: &Image) -> Result<String, Failure> {
    let spec = noun.spec();
    let naming = of(noun);
    let text = |field: &str| image.get(field).and_then(Value::as_str);
    if let Some(own) = naming.own.iter().find_map(|field| text(field)) {
        return Ok(own.to_owned());
    }
    if let Some((field, id)) = naming.through.and_then(|field| Some((field, text(field)?)))
        && let Some(above) = target(&spec, field)
        && let Some(image) = rows::read(connection, tables::of(above).name, id)?
    {
        return title(connection, above, &image);
    }
    let said = naming.word.and_then(|field| phrase(&spec, field, text(field)));
    Ok(said.unwrap_or_else(|| history::answer("noun", noun.word())))
}
