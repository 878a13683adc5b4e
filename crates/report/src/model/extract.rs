//! Extracts of the register: one kind of thing, listed.

use domain::date::Date;
use domain::organisation::Contact;
use domain::processing::Processing;

use super::{ContractLine, DueLine, Item, Setting};

/// Which extract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExtractKind {
    /// Records of processing activities (UK GDPR art. 30) under the headings of the ICO's template.
    Article30,
    /// Contracts without a breach-notification clause.
    NoClause,
    /// Evidence that stops being in date.
    Evidence,
    /// Third parties that hold data, as requests for information ask for them.
    Foi,
}

impl ExtractKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Article30, Self::NoClause, Self::Evidence, Self::Foi];

    /// Their words.
    pub const WORDS: &'static [&'static str] =
        &[Self::Article30.word(), Self::NoClause.word(), Self::Evidence.word(), Self::Foi.word()];

    /// Its word, kebab-case.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Article30 => "article-30",
            Self::NoClause => "no-clause",
            Self::Evidence => "evidence",
            Self::Foi => "foi",
        }
    }

    /// The extract of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What an extract is sorted by; what does not apply to it keeps the order of references.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortedBy {
    /// By reference.
    Reference,
    /// By supplier.
    Supplier,
    /// By the day on which something ends.
    Date,
    /// Worst first.
    Score,
}

impl SortedBy {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Reference, Self::Supplier, Self::Date, Self::Score];

    /// Their words.
    pub const WORDS: &'static [&'static str] =
        &[Self::Reference.word(), Self::Supplier.word(), Self::Date.word(), Self::Score.word()];

    /// Its word, kebab-case.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Supplier => "supplier",
            Self::Date => "date",
            Self::Score => "score",
        }
    }

    /// The order of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.word() == word)
    }
}

/// One extract.
#[derive(Debug, Clone, PartialEq)]
pub struct Extract {
    /// Cover and foot.
    pub setting: Setting,
    /// Which.
    pub kind: ExtractKind,
    /// The order in which its rows stand.
    pub sorted_by: SortedBy,
    /// By what it was narrowed, in words; empty where it holds everything.
    pub narrowed: Vec<String>,
    /// How many rows the register has of this kind before it was narrowed.
    pub of: u64,
    /// Whether wide tables stand on landscape pages.
    pub landscape: bool,
    /// What is listed.
    pub rows: ExtractRows,
}

/// The rows of an extract.
#[derive(Debug, Clone, PartialEq)]
pub enum ExtractRows {
    /// Records of processing.
    Article30(Vec<RecordOfProcessing>),
    /// Contracts with their last day.
    NoClause(Vec<(ContractLine, Option<Date>)>),
    /// Evidence with the day on which it stops being in date.
    Evidence(Vec<DueLine>),
    /// Third parties.
    Foi(Vec<FoiLine>),
}

impl ExtractRows {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Article30(rows) => rows.len(),
            Self::NoClause(rows) => rows.len(),
            Self::Evidence(rows) => rows.len(),
            Self::Foi(rows) => rows.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A processing activity with what art. 30 asks for beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordOfProcessing {
    /// The activity.
    pub activity: Item<Processing>,
    /// Contacts of the controllers and joint controllers that it names, and their data protection officers.
    pub contacts: Vec<Item<Contact>>,
    /// Title of the contract under which it runs; none where none is recorded.
    pub contract: Option<String>,
}

/// A third party as requests for information ask for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoiLine {
    /// Reference of the contract; of the supplier where it has none.
    pub reference: String,
    /// Name of the supplier.
    pub supplier: Option<String>,
    /// What it does for us.
    pub service: String,
    /// Categories of personal data, in words; empty where none is recorded.
    pub data: Vec<String>,
    /// Whether personal data is handled, in words.
    pub personal_data: String,
    /// Its DSPT status, with when that was last looked at; none where nothing is recorded.
    pub dspt: Option<String>,
    /// Whether the contract asks for the toolkit.
    pub dspt_required: bool,
    /// The last day of the contract.
    pub end: Option<Date>,
}
