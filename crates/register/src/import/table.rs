//! Spreadsheets of others: suppliers, contracts and processing activities as an office keeps them, and payments as a body
//! publishes them.
//!
//! | step | where |
//! |---|---|
//! | bytes become sheets of cells, in a process of its own with a limit on memory and time | `apart` |
//! | sheet, headings and columns are found, or one question is asked | `exchange::table::guess`, `columns` |
//! | every row becomes a draft, or problems, each with the cell's address | `rows`, `value` |
//! | every draft meets the register: add, change, same | `compare`, `meet` |
//! | it is done as one deed, or done and taken back to be looked at | `work`, `act` |
//! | the window keeps the file between looking and taking in | `window` |
//!
//! An empty cell never empties a field, nothing is merged by likeness, and a row that cannot be taken in keeps no other out.

mod act;
pub mod apart;
mod columns;
mod compare;
mod meet;
mod note;
mod payments;
mod plan;
mod rows;
mod shown;
mod step;
mod told;
mod value;
mod window;
mod work;

pub use note::Note;
pub use plan::{CellNote, CellProblem, ColumnPlan, Figures, Named, RowPlan, TablePlan};
pub use window::{Chosen, gone};
pub use work::{apply, look};

use domain::noun::Noun;

pub use exchange::table::Wanted;
pub use exchange::table::value::Order;

/// What a table is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Suppliers, or payments to them.
    Suppliers,
    /// Contracts.
    Contracts,
    /// Processing activities, with a row for each field of data.
    Processing,
}

impl Subject {
    /// Every subject.
    pub const ALL: [Self; 3] = [Self::Suppliers, Self::Contracts, Self::Processing];

    /// The records that are made of it.
    pub(crate) fn noun(self) -> Noun {
        match self {
            Self::Suppliers => Noun::Supplier,
            Self::Contracts => Noun::Contract,
            Self::Processing => Noun::Processing,
        }
    }

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Suppliers => "suppliers",
            Self::Contracts => "contracts",
            Self::Processing => "processing",
        }
    }

    /// The subject of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.word() == word)
    }
}

/// What a person says of a file, where it was not found rightly.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// The sheet, by its name.
    pub sheet: Option<String>,
    /// The number of the row of headings; 0 for none.
    pub head: Option<u32>,
    /// Columns by heading or letter, each with the field that it holds; none to pass over it.
    pub columns: Vec<(String, Option<String>)>,
    /// Which number of a day comes first.
    pub order: Option<Order>,
    /// Of a text file.
    pub text: Wanted,
}
