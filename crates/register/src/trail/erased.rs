//! What can be redacted, and what then stands in a row: by the type of the field, so that replay needs nothing but the trail.

use super::entry::REDACTED;
use crate::tables::Table;
use domain::record::Column;
use serde_json::Value;

/// What becomes of a field when its text is redacted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Erasable {
    /// Text that somebody typed: a mark takes its place, also where something must be given.
    Text,
    /// A list of such texts: the mark is its only item.
    List,
    /// A fact of fixed form that may be left out, such as an e-mail address: it is not recorded any more.
    Fact,
    /// A number, a date, a word of an enumeration, a link, or a fact that must be given: nothing in it is a text to redact, and
    /// it is corrected by editing.
    Not,
}

/// The reason with which a row was retired: text that every table has.
const RETIRED_REASON: &str = "retired_reason";

/// What becomes of a column of a table.
pub(crate) fn erasable(table: &Table, column: &str) -> Erasable {
    if column == RETIRED_REASON {
        return Erasable::Text;
    }
    table.spec.columns.iter().find(|own| own.name == column).map_or(Erasable::Not, of)
}

fn of(column: &Column) -> Erasable {
    let schema = (column.schema)();
    // A field that may be nothing says so in its schema; one with a default has a value always.
    let (may_be_nothing, schema) = match schema.get("anyOf") {
        Some(either) => (true, either[0].clone()),
        None => (false, schema),
    };
    if column.link.is_some() || (column.enumeration)().is_some() {
        return Erasable::Not;
    }
    let is_text = |schema: &Value| schema["minLength"].is_number() && schema["maxLength"].is_number();
    if is_text(&schema) {
        return Erasable::Text;
    }
    if schema["type"] == "array" && is_text(&schema["items"]) {
        return Erasable::List;
    }
    // The schema of an identifier is its name alone.
    if schema["title"].is_string() && may_be_nothing { Erasable::Fact } else { Erasable::Not }
}

/// What stands in a row of a table where a text was redacted from the trail.
pub(crate) fn stands_in(table: &Table, column: &str) -> Value {
    match erasable(table, column) {
        Erasable::List => serde_json::json!([REDACTED]).to_string().into(),
        Erasable::Fact => Value::Null,
        Erasable::Text | Erasable::Not => REDACTED.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables;

    #[test]
    fn texts_are_marked_lists_keep_one_mark_and_contact_details_are_emptied() {
        let of = |table: &str, column: &str| erasable(tables::named(table).expect("a table"), column);
        for (table, column, expected) in [
            ("contract", "title", Erasable::Text),
            ("contact", "name", Erasable::Text),
            ("contact", "note", Erasable::Text),
            ("contact", "retired_reason", Erasable::Text),
            ("organisation", "known_as", Erasable::List),
            ("contact", "email", Erasable::Fact),
            ("contact", "telephone", Erasable::Fact),
            ("evidence", "sha256", Erasable::Fact),
            ("notice_release", "body", Erasable::Text),
            ("notice_release", "sha256", Erasable::Not),
            ("contact", "organisation", Erasable::Not),
            ("contact", "role", Erasable::Not),
            ("contact", "tested_on", Erasable::Not),
            ("contact", "ref_number", Erasable::Not),
            ("incident_event", "when", Erasable::Not),
            ("contract", "value_pence", Erasable::Not),
        ] {
            assert_eq!(of(table, column), expected, "{table}.{column}");
        }
    }
}
