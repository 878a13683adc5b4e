//! What a message is told.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// One value for a variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Shown as it is.
    Text(Cow<'a, str>),
    /// Shown with thousands grouped ("12,345") and usable in a choice of plural. A year is a text, not a number.
    Number(i64),
}

/// The variables of a message: `args![name = supplier.name(), count = 3]`.
#[macro_export]
macro_rules! args {
    ($($name:ident = $value:expr),* $(,)?) => {
        &[$((stringify!($name), $crate::Value::from($value))),*]
    };
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Value::Text(text)
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {
        $(impl From<$integer> for Value<'_> {
            fn from(number: $integer) -> Self {
                Value::Number(i64::from(number))
            }
        })*
    };
}

from_integers!(u8, u16, u32, i8, i16, i32, i64);

impl From<usize> for Value<'_> {
    /// A count; one beyond `i64` cannot be held in memory.
    fn from(number: usize) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Value<'_> {
    /// A count; one beyond `i64` is beyond every register.
    fn from(number: u64) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Fluent's numbers are binary floating point, exact to 2^53; a greater one is handed over as its digits.
pub(crate) fn fluent<'a>(arguments: &'a [(&'a str, Value<'a>)]) -> FluentArgs<'a> {
    const EXACT: u64 = 1 << 53;
    let mut out = FluentArgs::with_capacity(arguments.len());
    for (name, value) in arguments {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.as_ref()),
            Value::Number(number) if number.unsigned_abs() <= EXACT => FluentValue::from(*number),
            Value::Number(number) => FluentValue::from(crate::format::number(*number)),
        };
        out.set(*name, value);
    }
    out
}
