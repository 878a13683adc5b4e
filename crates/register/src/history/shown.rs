//! A record as it is shown, in words for a person: references with names, lengths of time, countries with their code.

use super::fields::{answer, in_words};
use super::names::Names;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use domain::noun::Noun;
use domain::record::Column;
use serde_json::Value;
use std::collections::HashMap;
use words::{Words, args, key};

/// Says the fields of records; each reference is looked up once.
pub struct Phrases<'a> {
    names: Names<'a>,
    known: HashMap<(Noun, String), String>,
}

impl<'a> Phrases<'a> {
    /// Phrases of what a reader sees.
    #[must_use]
    pub fn new(reader: &'a Reader<'a>) -> Self {
        Self { names: Names::new(reader), known: HashMap::new() }
    }

    /// "C-0012 Badge dosimetry" for C-0012.
    ///
    /// # Errors
    /// Where nothing has the reference.
    pub fn record(&mut self, noun: Noun, reference: &str) -> Result<String, Failure> {
        let asked = (noun, reference.to_owned());
        if let Some(known) = self.known.get(&asked) {
            return Ok(known.clone());
        }
        let id = self.names.reader.resolve(noun, reference)?;
        let name = self.names.record(noun, &id)?;
        self.known.insert(asked, name.clone());
        Ok(name)
    }

    /// A field of a record as shown, amounts in the record's currency; none where nothing is recorded.
    ///
    /// # Errors
    /// Where a reference leads nowhere.
    pub fn field(&mut self, column: &Column, record: &Value) -> Result<Option<String>, Failure> {
        let value = &record[column.name];
        match value.as_i64().filter(|_| column.name.ends_with("_pence")) {
            Some(pence) => Ok(Some(words().money(pence, record["currency"].as_str()))),
            None => self.said(column, value),
        }
    }

    fn said(&mut self, column: &Column, value: &Value) -> Result<Option<String>, Failure> {
        match value {
            Value::Null => Ok(None),
            Value::Array(items) => {
                let said: Result<Vec<_>, Failure> =
                    items.iter().map(|item| self.said(column, item)).collect();
                let said: Vec<String> = said?.into_iter().flatten().collect();
                Ok((!said.is_empty()).then(|| said.join(", ")))
            }
            Value::String(text) => self.text(column, text).map(Some),
            Value::Number(number) => Ok(number.as_i64().map(|number| words().number(number))),
            other => Ok(Some(other.to_string())),
        }
    }

    fn text(&mut self, column: &Column, text: &str) -> Result<String, Failure> {
        if let Some(enumeration) = (column.enumeration)() {
            return Ok(answer(enumeration.name, text));
        }
        if let Some(noun) = column.link.and_then(Noun::of_table) {
            return self.record(noun, text);
        }
        let schema = (column.schema)().to_string();
        let said = in_words(&schema, text);
        // A code that is in no list stands by itself.
        Ok(match (Words::enumeration_key("country", &text.to_lowercase()), said) {
            (Some(_), Some(country)) => {
                words().with(key::HISTORY_COUNTRY, args![name = country, code = text])
            }
            (_, said) => said.unwrap_or_else(|| text.to_owned()),
        })
    }
}
