//! Foreign files: bytes to rows and rows to bytes, with no register in sight.
//!
//! Pure: no SQL, no clock, no file is opened here. What cannot be read is said with its place and a typed reason.

pub mod json;
pub mod ocds;
pub mod sheet;
pub mod table;
