//! What a reader should know of a table as a whole.

use super::plan::{Figures, Named};
use crate::failure::words;
use domain::noun::Noun;
use serde::{Serialize, Serializer};
use words::{args, key};

/// What a reader should know of a table as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// How a text file was read.
    Text {
        /// Its encoding.
        encoding: String,
        /// What stands between its columns.
        separator: char,
    },
    /// Some bytes mean nothing in the encoding.
    Broken {
        /// The encoding.
        encoding: String,
    },
    /// Which sheet of a workbook was read.
    Sheet {
        /// Its name.
        name: String,
        /// The row of its headings.
        head: u32,
    },
    /// It has no row of headings.
    NoHeading,
    /// Its columns are read as somebody said of such a table before.
    Remembered,
    /// Days in numbers could be read either way.
    Days,
    /// What was counted of payments.
    Payments(Figures),
    /// The suppliers, or the bodies, that are made because rows name them.
    Makes {
        /// `supplier` or `organisation`.
        noun: &'static str,
        /// Their names, in the order of the rows.
        names: Vec<String>,
    },
}

impl Note {
    /// As the command line says it, with the option that changes it.
    #[must_use]
    pub fn told(&self) -> String {
        let w = words();
        match self {
            Self::Text { encoding, separator } => {
                let separator =
                    if *separator == '\t' { w.say(key::TABLE_NOTE_TAB) } else { separator.to_string() };
                let told = args![encoding = encoding.as_str(), separator = separator];
                w.with(key::TABLE_NOTE_ENCODING, told)
            }
            Self::Broken { encoding } => w.with(key::TABLE_NOTE_BROKEN, args![encoding = encoding.as_str()]),
            Self::Sheet { name, head } => {
                w.with(key::TABLE_NOTE_SHEET, args![sheet = name.as_str(), row = head.to_string()])
            }
            Self::NoHeading => w.say(key::TABLE_NOTE_NO_HEADING),
            Self::Remembered => w.say(key::TABLE_NOTE_REMEMBERED),
            Self::Days => w.say(key::TABLE_NOTE_DAYS),
            Self::Payments(figures) => payments(figures),
            Self::Makes { noun, names } => {
                let is_supplier = *noun == Noun::Supplier.word();
                let key = if is_supplier { key::TABLE_NOTE_SUPPLIERS } else { key::TABLE_NOTE_BODIES };
                w.with(key, args![count = names.len() as i64, names = w.list(names)])
            }
        }
    }

    /// What is made because rows name it: a note for suppliers and one for bodies, where there are any.
    pub(super) fn of_makes(makes: &[Named]) -> Vec<Self> {
        let of = |noun: Noun| {
            let names = makes.iter().filter(|one| one.noun == noun.word()).map(|one| one.name.clone());
            Self::Makes { noun: noun.word(), names: names.collect() }
        };
        let any = |note: &Self| matches!(note, Self::Makes { names, .. } if !names.is_empty());
        [Noun::Supplier, Noun::Organisation].into_iter().map(of).filter(any).collect()
    }

    /// As the window says it; none where it shows the same with a choice.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        match self {
            Self::Text { .. } | Self::Sheet { .. } => None,
            Self::Broken { encoding } => {
                Some(words().with(key::TABLE_SHOWN_BROKEN, args![encoding = encoding.as_str()]))
            }
            Self::Days => Some(words().say(key::TABLE_SHOWN_DAYS)),
            Self::NoHeading | Self::Remembered | Self::Payments(_) | Self::Makes { .. } => Some(self.told()),
        }
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.told())
    }
}

fn payments(figures: &Figures) -> String {
    let w = words();
    let count = |count: u64| w.number(count as i64);
    w.with(
        key::TABLE_NOTE_PAYMENTS,
        args![
            rows = count(figures.rows),
            read = count(figures.read),
            refused = count(figures.refused),
            sum = w.money_pence(figures.pence),
            suppliers = count(figures.suppliers)
        ],
    )
}
