//! What a person did: one word for each action, the same in trail, window and command line.

use domain::noun::Noun;

/// An action that changes the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// The register was made.
    Create,
    /// The schema moved to a newer version.
    Migrate,
    /// A record was added.
    Add(Noun),
    /// Several records were added at once.
    AddSeveral,
    /// A record was edited.
    Edit(Noun),
    /// A record was retired.
    Retire(Noun),
    /// A retired record was reinstated.
    Reinstate(Noun),
    /// Two suppliers that look like one were said not to be.
    DistinctSuppliers,
    /// That two suppliers are not the same was taken back.
    UndecideSuppliers,
    /// A supplier was merged into another.
    MergeSuppliers,
    /// An assessment was approved.
    Approve,
    /// Contract notices were imported.
    ImportOcds,
    /// A whole register was imported.
    ImportRegister,
    /// A case file of an incident was imported.
    ImportIncident,
    /// A spreadsheet was imported.
    ImportTable,
    /// An incident was closed.
    CloseIncident,
    /// A letter of a supplier was put down, perhaps with a new incident.
    TakeLetter,
    /// A file of evidence was kept.
    KeepFile,
    /// A report was issued.
    IssueReport,
    /// A text was taken out of records and trail.
    Redact,
    /// The last deed was taken back.
    Undo,
    /// The deed that was taken back was done again.
    Redo,
}

impl Action {
    /// Its word: `add-contract`, `undo`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Create => "create-register".into(),
            Self::Migrate => "migrate".into(),
            // As the command line and the window call it.
            Self::Add(Noun::Incident) => "record-incident".into(),
            Self::Add(noun) => format!("add-{}", noun.word()),
            Self::AddSeveral => "add-several".into(),
            Self::Edit(noun) => format!("edit-{}", noun.word()),
            Self::Retire(noun) => format!("retire-{}", noun.word()),
            Self::Reinstate(noun) => format!("reinstate-{}", noun.word()),
            Self::DistinctSuppliers => "distinct-supplier".into(),
            Self::UndecideSuppliers => "undecide-supplier".into(),
            Self::MergeSuppliers => "merge-supplier".into(),
            Self::Approve => "approve-assessment".into(),
            Self::ImportOcds => "import-ocds".into(),
            Self::ImportRegister => "import-register".into(),
            Self::ImportIncident => "import-incident".into(),
            Self::ImportTable => "import-table".into(),
            Self::CloseIncident => "close-incident".into(),
            Self::TakeLetter => "take-letter".into(),
            Self::KeepFile => "keep-file".into(),
            Self::IssueReport => "issue-report".into(),
            Self::Redact => crate::trail::REDACT.into(),
            Self::Undo => "undo".into(),
            Self::Redo => "redo".into(),
        }
    }
}
