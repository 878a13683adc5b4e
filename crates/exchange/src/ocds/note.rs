//! What a reader of the imported contract should know about the notice it came from.

use serde::{Deserialize, Serialize};

/// One remark. The words are `ocds-note-<key_suffix>` in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Note {
    /// Control characters of a text became spaces.
    ControlCharacters {
        /// Which text.
        field: String,
        /// How many.
        count: usize,
    },
    /// What stands where a date belongs is none, or lies outside 1900 to 2200; it was left out.
    DateUnreadable {
        /// Which date.
        field: String,
        /// What stands there.
        given: String,
    },
    /// The contract ends before it starts. Both dates are kept as given.
    EndBeforeStart,
    /// What stands where an amount belongs is none, is negative, or is too large; it was left out.
    AmountUnreadable {
        /// What stands there.
        given: String,
    },
    /// The amount has fractions of a penny; it was rounded, halves away from nought.
    AmountRounded {
        /// The amount as given.
        given: String,
    },
    /// The notice gives nought as the value; that is kept, and often means "not stated".
    AmountZero,
    /// An amount without a currency. None was assumed.
    CurrencyMissing,
    /// One value for several suppliers: it is not the value of each one's contract.
    ValueShared {
        /// How many suppliers share it.
        suppliers: usize,
    },
    /// The award does not give the contract's dates; these are the ones planned in the tender.
    PeriodFromTender,
    /// A company number without its leading zeros; they were added.
    CompanyNumberPadded {
        /// The number as given.
        given: String,
    },
    /// A number with a ".0" that a spreadsheet left behind; it was taken off.
    SpreadsheetNumber {
        /// The number as given.
        given: String,
    },
    /// An identifier that does not have the shape of its list; it is kept as given and identifies nobody.
    IdentifierShape {
        /// The list, for example `GB-COH`.
        scheme: String,
        /// The identifier.
        id: String,
    },
    /// A CPV code that is none; it was left out.
    CpvUnreadable {
        /// What stands there.
        given: String,
    },
    /// The supplier has no name in the notice, only an identifier.
    SupplierUnnamed {
        /// The identifier.
        id: String,
    },
    /// The award names the same supplier twice.
    SupplierRepeated {
        /// The supplier's identifier.
        id: String,
    },
    /// An award or contract that names no supplier.
    SupplierMissing,
    /// One party identifier stands for two entries that differ; the first counts.
    PartyRepeated {
        /// The identifier.
        id: String,
    },
    /// Two releases with one identifier and different content.
    ReleaseRepeated {
        /// The identifier of the releases.
        id: String,
    },
    /// A later notice of the same process awards to the same supplier for the same dates: perhaps the same contract
    /// published again, with a correction.
    PerhapsRepublished {
        /// The later award.
        later: String,
    },
    /// The award was cancelled or came to nothing: no contract is recorded for it.
    AwardNotMade {
        /// The award.
        award: String,
        /// Its status as published.
        status: String,
    },
    /// The contract was cancelled: none is recorded for it.
    ContractCancelled {
        /// The contract.
        contract: String,
    },
    /// The procurement ended without an award: no contract is recorded for it.
    TenderEnded {
        /// Its status as published.
        status: String,
    },
    /// The contract names an award that no release holds, so its suppliers are not known.
    AwardMissing {
        /// The contract.
        contract: String,
    },
    /// No buyer is named; the procuring entity stands in for it.
    BuyerFromProcuringEntity,
    /// Contact points of people were left out.
    ContactsLeftOut {
        /// How many.
        count: usize,
    },
}

/// A variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// Shown as it is.
    Text(String),
    /// A count: chooses the plural.
    Number(usize),
}

impl Note {
    /// The end of the message's key in the catalogue.
    #[must_use]
    pub fn key_suffix(&self) -> &'static str {
        match self {
            Self::ControlCharacters { .. } => "control-characters",
            Self::DateUnreadable { .. } => "date-unreadable",
            Self::EndBeforeStart => "end-before-start",
            Self::AmountUnreadable { .. } => "amount-unreadable",
            Self::AmountRounded { .. } => "amount-rounded",
            Self::AmountZero => "amount-zero",
            Self::CurrencyMissing => "currency-missing",
            Self::ValueShared { .. } => "value-shared",
            Self::PeriodFromTender => "period-from-tender",
            Self::CompanyNumberPadded { .. } => "company-number-padded",
            Self::SpreadsheetNumber { .. } => "spreadsheet-number",
            Self::IdentifierShape { .. } => "identifier-shape",
            Self::CpvUnreadable { .. } => "cpv-unreadable",
            Self::SupplierUnnamed { .. } => "supplier-unnamed",
            Self::SupplierRepeated { .. } => "supplier-repeated",
            Self::SupplierMissing => "supplier-missing",
            Self::PartyRepeated { .. } => "party-repeated",
            Self::ReleaseRepeated { .. } => "release-repeated",
            Self::PerhapsRepublished { .. } => "perhaps-republished",
            Self::AwardNotMade { .. } => "award-not-made",
            Self::ContractCancelled { .. } => "contract-cancelled",
            Self::TenderEnded { .. } => "tender-ended",
            Self::AwardMissing { .. } => "award-missing",
            Self::BuyerFromProcuringEntity => "buyer-from-procuring-entity",
            Self::ContactsLeftOut { .. } => "contacts-left-out",
        }
    }

    /// The variables of the message.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, Field)> {
        let text = |name, text: &String| (name, Field::Text(text.clone()));
        match self {
            Self::ControlCharacters { field, count } => {
                vec![text("field", field), ("count", Field::Number(*count))]
            }
            Self::DateUnreadable { field, given } => vec![text("field", field), text("given", given)],
            Self::AmountUnreadable { given }
            | Self::AmountRounded { given }
            | Self::CompanyNumberPadded { given }
            | Self::SpreadsheetNumber { given }
            | Self::CpvUnreadable { given } => vec![text("given", given)],
            Self::ValueShared { suppliers } => vec![("suppliers", Field::Number(*suppliers))],
            Self::IdentifierShape { scheme, id } => vec![text("scheme", scheme), text("id", id)],
            Self::SupplierUnnamed { id }
            | Self::SupplierRepeated { id }
            | Self::PartyRepeated { id }
            | Self::ReleaseRepeated { id } => vec![text("id", id)],
            Self::PerhapsRepublished { later } => vec![text("later", later)],
            Self::AwardNotMade { award, status } => vec![text("award", award), text("status", status)],
            Self::ContractCancelled { contract } | Self::AwardMissing { contract } => {
                vec![text("contract", contract)]
            }
            Self::TenderEnded { status } => vec![text("status", status)],
            Self::ContactsLeftOut { count } => vec![("count", Field::Number(*count))],
            Self::EndBeforeStart
            | Self::AmountZero
            | Self::CurrencyMissing
            | Self::PeriodFromTender
            | Self::SupplierMissing
            | Self::BuyerFromProcuringEntity => Vec::new(),
        }
    }
}

/// More remarks on one thing than anybody reads; a file made for it could cause millions.
const MOST: usize = 500;

/// Adds a note unless the same one is there, or too many are.
pub(super) fn add(notes: &mut Vec<Note>, note: Note) {
    if notes.len() < MOST && !notes.contains(&note) {
        notes.push(note);
    }
}
