//! Records: one declaration gives the typed struct, its reader, its columns and its JSON Schema.

use crate::field::Stored;
use crate::problem::{Path, ProblemKind, Problems};
use crate::word::Enumeration;
use serde_json::{Map, Value, json};

/// A field of a record, as data.
#[derive(Clone, Copy)]
pub struct Column {
    /// The field's name, in drafts and in the table.
    pub name: &'static str,
    /// What it means, with its unit.
    pub doc: &'static [&'static str],
    /// How it is stored.
    pub stored: Stored,
    /// Whether a draft may leave it out.
    pub optional: bool,
    /// The noun it points to.
    pub link: Option<&'static str>,
    /// The enumeration whose words it takes.
    pub enumeration: fn() -> Option<Enumeration>,
    /// Its JSON Schema.
    pub schema: fn() -> Value,
}

/// A list of records inside a record, each a row of its own table.
#[derive(Clone, Copy)]
pub struct Part {
    /// The key under which drafts hold the list.
    pub key: &'static str,
    /// What an item is.
    pub spec: fn() -> Spec,
}

/// A record type, as data: what the register's one generic reader, writer and replay need.
#[derive(Clone)]
pub struct Spec {
    /// The table.
    pub table: &'static str,
    /// What one record is.
    pub doc: &'static [&'static str],
    /// The fields, in order.
    pub columns: Vec<Column>,
    /// The lists inside it.
    pub parts: Vec<Part>,
    /// Checks a draft and gives it back in its one written form, every field present.
    pub read: fn(&Value, &Path, &mut Problems) -> Option<Value>,
}

/// A typed record.
pub trait Record: Sized {
    /// The record type as data.
    fn spec() -> Spec;
    /// Reads a draft; every problem is added, each with its field.
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self>;
    /// The record in the form in which drafts are written, every field present.
    fn to_json(&self) -> Value;

    /// Reads a whole draft.
    ///
    /// # Errors
    /// All its problems.
    fn from_draft(draft: &Value) -> Result<Self, Problems> {
        let mut problems = Problems::new();
        let read = Self::read(draft, &Path::root(), &mut problems);
        match read {
            Some(record) if problems.is_empty() => Ok(record),
            _ => Err(problems),
        }
    }
}

/// Rules between the fields of one record.
pub trait Rules {
    /// Adds what contradicts.
    fn check(&self, _at: &Path, _problems: &mut Problems) {}
}

/// Reads an object's fields and finds those that nobody asked for.
pub struct Reader<'a> {
    object: &'a Map<String, Value>,
    at: &'a Path,
}

impl<'a> Reader<'a> {
    /// A reader of an object whose only fields may be `known`.
    pub fn new(value: &'a Value, at: &'a Path, known: &[&str], problems: &mut Problems) -> Option<Self> {
        let Some(object) = value.as_object() else { return problems.push(at, ProblemKind::NotObject) };
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            let shown: String = key.chars().take(60).collect();
            let _: Option<()> = problems.push(&at.field(&shown), ProblemKind::UnknownField);
        }
        Some(Self { object, at })
    }
    /// Reads one field.
    pub fn field<T: crate::field::Field>(&self, name: &str, problems: &mut Problems) -> Option<T> {
        let at = self.at.field(name);
        match self.object.get(name) {
            None | Some(Value::Null) => T::absent(&at, problems),
            Some(value) => T::read(value, &at, problems),
        }
    }
    /// Reads a list of records.
    pub fn part<T: Record>(&self, key: &str, problems: &mut Problems) -> Option<Vec<T>> {
        let at = self.at.field(key);
        let items = match self.object.get(key) {
            None | Some(Value::Null) => return Some(Vec::new()),
            Some(Value::Array(items)) => items,
            Some(_) => return problems.push(&at, ProblemKind::NotList),
        };
        if items.len() > crate::field::LIST_MAX {
            return problems.push(&at, ProblemKind::TooMany { max: crate::field::LIST_MAX });
        }
        let read: Vec<Option<T>> =
            items.iter().enumerate().map(|(index, item)| T::read(item, &at.item(index), problems)).collect();
        read.into_iter().collect()
    }
}

/// The JSON Schema (draft 2020-12) of a record type.
#[must_use]
pub fn schema(spec: &Spec) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for column in &spec.columns {
        let mut field = (column.schema)();
        field["description"] = join(column.doc).into();
        properties.insert(column.name.to_owned(), field);
        if !column.optional {
            required.push(Value::from(column.name));
        }
    }
    for part in &spec.parts {
        let items = schema(&(part.spec)());
        properties.insert(part.key.to_owned(), json!({ "type": "array", "items": items }));
    }
    json!({ "type": "object", "description": join(spec.doc), "properties": properties,
            "required": required, "additionalProperties": false })
}

fn join(doc: &[&str]) -> String {
    doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// Declares a record type. Fields are columns; `parts` are lists that have tables of their own. Items of a part may
/// carry the `id` that the register gave them, so that an edit knows which is which.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident in $table:literal {
            $( $(#[doc = $fdoc:literal])* $field:ident : $type:ty, )*
        }
        $(parts { $( $(#[doc = $pdoc:literal])* $part:ident : $item:ty, )* })?
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            /// The id that the register gave the row; none in a new draft.
            pub id: Option<$crate::id::Id>,
            $( $(#[doc = $fdoc])* pub $field: $type, )*
            $($( $(#[doc = $pdoc])* pub $part: Vec<$item>, )*)?
        }

        impl $crate::record::Record for $name {
            fn spec() -> $crate::record::Spec {
                $crate::record::Spec {
                    table: $table,
                    doc: &[$($doc),*],
                    columns: vec![$( $crate::record::Column {
                        name: stringify!($field),
                        doc: &[$($fdoc),*],
                        stored: <$type as $crate::field::Field>::STORED,
                        optional: <$type as $crate::field::Field>::OPTIONAL
                            || <$type as $crate::field::Field>::absent(&$crate::problem::Path::root(), &mut $crate::problem::Problems::new()).is_some(),
                        link: <$type as $crate::field::Field>::link(),
                        enumeration: <$type as $crate::field::Field>::enumeration,
                        schema: <$type as $crate::field::Field>::schema,
                    } ),*],
                    parts: vec![$($( $crate::record::Part { key: stringify!($part), spec: <$item as $crate::record::Record>::spec } ),*)?],
                    read: |value, at, problems| <$name as $crate::record::Record>::read(value, at, problems).map(|read| $crate::record::Record::to_json(&read)),
                }
            }

            #[allow(clippy::too_many_lines)]
            fn read(value: &serde_json::Value, at: &$crate::problem::Path, problems: &mut $crate::problem::Problems) -> Option<Self> {
                let known = ["id", $(stringify!($field),)* $($(stringify!($part),)*)?];
                let reader = $crate::record::Reader::new(value, at, &known, problems)?;
                let id = reader.field("id", problems);
                $( let $field = reader.field::<$type>(stringify!($field), problems); )*
                $($( let $part = reader.part::<$item>(stringify!($part), problems); )*)?
                let read = Self { id: id?, $( $field: $field?, )* $($( $part: $part?, )*)? };
                $crate::record::Rules::check(&read, at, problems);
                Some(read)
            }

            fn to_json(&self) -> serde_json::Value {
                let mut object = serde_json::Map::new();
                if let Some(id) = &self.id {
                    object.insert("id".to_owned(), $crate::field::Field::to_json(id));
                }
                $( object.insert(stringify!($field).to_owned(), $crate::field::Field::to_json(&self.$field)); )*
                $($( object.insert(stringify!($part).to_owned(), self.$part.iter().map($crate::record::Record::to_json).collect()); )*)?
                object.into()
            }
        }
    };
}
pub(crate) use record;

/// Declares that record types have no rules between their fields.
macro_rules! no_rules {
    ($($name:ty),+ $(,)?) => { $(impl $crate::record::Rules for $name {})+ };
}
pub(crate) use no_rules;
