//! The only error that leaves the crate: a code from a closed set, words for a person, and each field's problem.

use domain::id::Id;
use domain::noun::Noun;
use domain::problem::{Problem, ProblemKind, Problems};
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use words::{Key, Language, Value, Words, key};

/// What kind of failure it is. The set is closed; the window and the command line know what to do with each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FailureCode {
    /// A draft breaks a rule; `fields` says which.
    InvalidInput,
    /// Nothing has this reference.
    NotFound,
    /// Several records answer to this reference.
    Ambiguous,
    /// The record has changed, is retired or is approved: the action does not fit it any more.
    Conflict,
    /// A file of this name exists and is never overwritten unasked.
    FileExists,
    /// The file is no register.
    NotARegister,
    /// The register was made by a newer version of Assay.
    NewerVersion,
    /// The register is damaged, or its trail does not hold.
    Damaged,
    /// Another program holds the register.
    Locked,
    /// The register is encrypted, and no passphrase was given.
    PassphraseNeeded,
    /// The passphrase or recovery key is another one.
    WrongPassphrase,
    /// The disk is full.
    DiskFull,
    /// A file cannot be read or written.
    File,
    /// A file was read, but what it holds cannot be understood.
    Unreadable,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// No register is open.
    NoRegister,
    /// The person cancelled.
    Cancelled,
    /// Something that should not happen.
    Internal,
}

/// A problem of one field, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field, such as `data_items[2].category`; empty for the draft as a whole.
    pub field: String,
    /// What is wrong with it, and what would be right.
    pub problem: String,
}

/// A failure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[error("{message}")]
pub struct Failure {
    /// Which kind.
    pub code: FailureCode,
    /// What happened, what is safe, and what to do next.
    pub message: String,
    /// The problems of single fields.
    pub fields: Vec<FieldProblem>,
    /// What an engineer would want to know; never a record's content.
    pub detail: Option<String>,
}

/// The English catalogue, made once: making it takes milliseconds.
pub(crate) fn words() -> &'static Words {
    static WORDS: std::sync::OnceLock<Words> = std::sync::OnceLock::new();
    WORDS.get_or_init(|| Words::new(Language::English))
}

/// Whether a window says failures.
static IN_A_WINDOW: AtomicBool = AtomicBool::new(false);

/// From now on failures say where in the window to go, not what to type: said once, where the window's program begins. A message
/// that names a command has another of the same name with `-window` after it.
pub fn speak_in_a_window() {
    IN_A_WINDOW.store(true, Ordering::Relaxed);
}

/// The message as it is said here.
fn said_here(key: Key) -> Key {
    let in_a_window = IN_A_WINDOW.load(Ordering::Relaxed);
    let other = in_a_window.then(|| Key::find(&format!("{}-window", key.id()))).flatten();
    other.unwrap_or(key)
}

impl Failure {
    /// A failure with its words from the catalogue, for whoever reads it: at the command line, or in the window.
    #[must_use]
    pub fn new(code: FailureCode, key: Key, arguments: &[(&str, Value<'_>)]) -> Self {
        Self { code, message: words().with(said_here(key), arguments), fields: Vec::new(), detail: None }
    }
    /// The same failure with what an engineer would want to know.
    #[must_use]
    pub fn because(mut self, detail: impl std::fmt::Display) -> Self {
        self.detail = Some(detail.to_string());
        self
    }
    /// A draft that breaks rules, each problem with its field.
    #[must_use]
    pub fn invalid(problems: Problems) -> Self {
        let fields: Vec<_> = problems.into_iter().map(|problem| in_words(&problem)).collect();
        let count = i64::try_from(fields.len()).unwrap_or(i64::MAX);
        let mut failure =
            Self::new(FailureCode::InvalidInput, key::FAILURE_INVALID_INPUT, &[("count", count.into())]);
        failure.fields = fields;
        failure
    }
    /// One field's problem.
    #[must_use]
    pub fn field(field: &str, kind: ProblemKind) -> Self {
        let mut problems = Problems::new();
        let _: Option<()> = problems.push(&domain::problem::Path::root().field(field), kind);
        Self::invalid(problems)
    }
    /// One problem of what was asked for, where nothing would have been saved.
    #[must_use]
    pub fn asked(field: &str, kind: ProblemKind) -> Self {
        Self {
            fields: Self::field(field, kind).fields,
            ..Self::new(FailureCode::InvalidInput, key::FAILURE_ASKED, &[])
        }
    }
    /// Nothing has this reference; where it is one of another noun, what was given and what is wanted. An id says nothing
    /// to a person, so that it stands in the detail alone.
    #[must_use]
    pub fn not_found(noun: &str, reference: &str) -> Self {
        let label = |noun: &str| words().enumeration("noun", noun);
        let wanted = Noun::from_word(noun);
        if wanted.is_some() && Id::parse(reference).is_some() {
            let label = label(noun);
            let arguments = [("noun", label.as_str().into())];
            return Self::new(FailureCode::NotFound, key::FAILURE_RECORD_NOT_THERE, &arguments)
                .because(reference);
        }
        let given = Noun::ALL.iter().find(|other| other.number(reference).is_some());
        let (label, key, given) = match (wanted, given) {
            (Some(wanted), Some(&given)) if wanted != given => {
                (label(noun), key::FAILURE_WRONG_NOUN, Some((label(given.word()), wanted.reference(1))))
            }
            (Some(_), _) => (label(noun), key::FAILURE_NOT_FOUND, None),
            (None, _) => (noun.to_owned(), key::FAILURE_NOT_FOUND, None),
        };
        let mut arguments: Vec<(&str, Value<'_>)> =
            vec![("noun", label.as_str().into()), ("reference", reference.into())];
        if let Some((given, example)) = &given {
            arguments.extend([("given", given.as_str().into()), ("example", example.as_str().into())]);
        }
        Self::new(FailureCode::NotFound, key, &arguments)
    }
    /// A record that is retired, so that it is neither scored nor reported on.
    #[must_use]
    pub fn retired(noun: Noun, reference: &str, on: &str, reason: &str) -> Self {
        Self::new(
            FailureCode::Conflict,
            key::FAILURE_RETIRED,
            &[
                ("reference", reference.into()),
                ("on", on.into()),
                ("reason", reason.into()),
                ("noun", noun.word().into()),
            ],
        )
    }
    /// A file operation that failed; it names the whole path.
    #[must_use]
    pub fn file(operation: &'static str, path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let (code, key) = match error.kind() {
            ErrorKind::StorageFull => (FailureCode::DiskFull, key::FAILURE_DISK_FULL_FILE),
            ErrorKind::AlreadyExists => (FailureCode::FileExists, key::FAILURE_PLACE_TAKEN),
            ErrorKind::NotFound | ErrorKind::NotADirectory if has_folder(path) => {
                (FailureCode::File, key::FAILURE_FILE_MISSING)
            }
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                (FailureCode::File, key::FAILURE_PLACE_NO_FOLDER)
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                (FailureCode::File, key::FAILURE_FILE_FORBIDDEN)
            }
            ErrorKind::IsADirectory => (FailureCode::File, key::FAILURE_FILE_IS_FOLDER),
            _ => (FailureCode::File, key::FAILURE_FILE),
        };
        let failure = Self::new(code, key, &[("name", Self::name_of(path).as_str().into())]);
        // Where the words say all there is, an engineer has nothing to add.
        if key == key::FAILURE_FILE { failure.because(format!("{operation}: {error}")) } else { failure }
    }
    /// The same failure, where SQLite could not say which file it was writing. Where the disk is full, at least as much space is
    /// needed as the register takes.
    #[must_use]
    pub(crate) fn writing(self, file: &Path, register: &Path) -> Self {
        let name = Self::name_of(file);
        let bytes = register.metadata().map_or(0, |about| about.len());
        let megabytes = i64::try_from(bytes / 1_000_000 + 1).unwrap_or(i64::MAX);
        let arguments = [("name", name.as_str().into()), ("megabytes", megabytes.into())];
        let named = [
            (key::FAILURE_DISK_FULL, key::FAILURE_DISK_FULL_AT),
            (key::FAILURE_REGISTER_FILE, key::FAILURE_REGISTER_FILE_AT),
        ];
        match named.into_iter().find(|(nameless, _)| self.message == words().say(said_here(*nameless))) {
            Some((_, named)) => Self { message: words().with(said_here(named), &arguments), ..self },
            None => self,
        }
    }
    /// What a file is called in a failure: its whole path, for two files of one name are told apart by their folders alone;
    /// and never the name under which it is being made.
    pub(crate) fn name_of(path: &Path) -> String {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        crate::whole::finished(&whole.display().to_string()).to_owned()
    }
    /// Whether it says that a record was not there at the time that was asked for: not yet, or retired.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.code, FailureCode::NotFound | FailureCode::Conflict)
    }
    /// Something that should not happen.
    #[must_use]
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        Self::new(FailureCode::Internal, key::FAILURE_INTERNAL, &[]).because(detail)
    }
    /// The register's own content contradicts itself.
    #[must_use]
    pub fn damaged(detail: impl std::fmt::Display) -> Self {
        Self::new(FailureCode::Damaged, key::FAILURE_DAMAGED, &[]).because(detail)
    }
}

/// Whether the folder is there in which a file lies or would lie.
fn has_folder(path: &Path) -> bool {
    path.parent().is_none_or(|folder| folder.as_os_str().is_empty() || folder.is_dir())
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Self::invalid(problems)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let (code, key) = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                (FailureCode::Locked, key::FAILURE_LOCKED)
            }
            Some(ErrorCode::DatabaseCorrupt) => (FailureCode::Damaged, key::FAILURE_DAMAGED),
            Some(ErrorCode::NotADatabase) => (FailureCode::NotARegister, key::FAILURE_NOT_A_REGISTER),
            Some(ErrorCode::OperationInterrupted) => (FailureCode::Cancelled, key::FAILURE_CANCELLED),
            Some(ErrorCode::DiskFull) => (FailureCode::DiskFull, key::FAILURE_DISK_FULL),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => {
                (FailureCode::File, key::FAILURE_REGISTER_FILE)
            }
            // A column that does not hold what it is made for.
            None if is_not_what_was_stored(&error) => (FailureCode::Damaged, key::FAILURE_DAMAGED),
            _ if is_not_what_was_made(&error) => (FailureCode::Damaged, key::FAILURE_DAMAGED),
            _ => (FailureCode::Internal, key::FAILURE_INTERNAL),
        };
        Self::new(code, key, &[]).because(error)
    }
}

/// Whether a value was read that nothing of ours writes: its page was put elsewhere, or changed.
fn is_not_what_was_stored(error: &rusqlite::Error) -> bool {
    use rusqlite::Error;
    matches!(
        error,
        Error::InvalidColumnType(..)
            | Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..)
    )
}

/// Whether a statement of ours speaks of what every register has and this one has not: a bit of its schema was changed, and a
/// name in it reads otherwise.
fn is_not_what_was_made(error: &rusqlite::Error) -> bool {
    use rusqlite::Error;
    match error {
        Error::SqlInputError { msg, .. } => {
            ["no such ", "foreign key mismatch"].iter().any(|part| msg.starts_with(part))
                || msg.contains(" has no column named ")
        }
        Error::SqliteFailure(_, Some(said)) => said.starts_with("foreign key mismatch"),
        _ => false,
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::damaged(error)
    }
}

/// A problem in words.
#[must_use]
pub fn in_words(problem: &Problem) -> FieldProblem {
    let said = match problem.kind {
        // Nobody thinks of money in pence.
        ProblemKind::OutOfRange { min, max } if problem.field.ends_with("_pence") => {
            let (min, max) = (words().money_pence(min), words().money_pence(max));
            words().with(
                key::PROBLEM_AMOUNT_OUT_OF_RANGE,
                &[("min", min.as_str().into()), ("max", max.as_str().into())],
            )
        }
        ref kind => sentence(kind),
    };
    FieldProblem { field: problem.field.clone(), problem: said }
}

fn sentence(kind: &ProblemKind) -> String {
    let w = words();
    let number = |value: usize| Value::from(i64::try_from(value).unwrap_or(i64::MAX));
    match kind {
        ProblemKind::Missing => w.say(key::PROBLEM_MISSING),
        ProblemKind::Blank => w.say(key::PROBLEM_BLANK),
        ProblemKind::NotText => w.say(key::PROBLEM_NOT_TEXT),
        ProblemKind::NotWholeNumber => w.say(key::PROBLEM_NOT_WHOLE_NUMBER),
        ProblemKind::NotList => w.say(key::PROBLEM_NOT_LIST),
        ProblemKind::NotObject => w.say(key::PROBLEM_NOT_OBJECT),
        ProblemKind::OutOfRange { min, max } => {
            w.with(key::PROBLEM_OUT_OF_RANGE, &[("min", (*min).into()), ("max", (*max).into())])
        }
        ProblemKind::TooLong { max, was } => {
            w.with(key::PROBLEM_TOO_LONG, &[("max", number(*max)), ("was", number(*was))])
        }
        ProblemKind::TooMany { max } => w.with(key::PROBLEM_TOO_MANY, &[("max", number(*max))]),
        ProblemKind::ControlCharacter { code, position } => {
            let code = format!("U+{code:04X}");
            w.with(
                key::PROBLEM_CONTROL_CHARACTER,
                &[("code", code.as_str().into()), ("position", number(*position + 1))],
            )
        }
        ProblemKind::LooksLikeNiNumber => w.say(key::PROBLEM_LOOKS_LIKE_NI_NUMBER),
        ProblemKind::LooksLikeNhsNumber => w.say(key::PROBLEM_LOOKS_LIKE_NHS_NUMBER),
        ProblemKind::LooksLikeBirthDate => w.say(key::PROBLEM_LOOKS_LIKE_BIRTH_DATE),
        ProblemKind::UnknownWord { word, allowed } => {
            let allowed = allowed.join(", ");
            w.with(
                key::PROBLEM_UNKNOWN_WORD,
                &[("word", word.as_str().into()), ("allowed", allowed.as_str().into())],
            )
        }
        ProblemKind::UnknownField => w.say(key::PROBLEM_UNKNOWN_FIELD),
        ProblemKind::NotDate => w.say(key::PROBLEM_NOT_DATE),
        ProblemKind::NotWhen(problem) => words::when::problem(problem, w),
        ProblemKind::NotPeriod => w.say(key::PROBLEM_NOT_PERIOD),
        ProblemKind::BadIdentifier { which } => identifier_rule(which),
        ProblemKind::Before { other } => {
            w.with(key::PROBLEM_BEFORE, &[("other", crate::history::label(other).as_str().into())])
        }
        ProblemKind::LessThan { other } => {
            w.with(key::PROBLEM_LESS_THAN, &[("other", crate::history::label(other).as_str().into())])
        }
        ProblemKind::Needs { other } => {
            w.with(key::PROBLEM_NEEDS, &[("other", crate::history::label(other).as_str().into())])
        }
        ProblemKind::Contradicts { other } => {
            w.with(key::PROBLEM_CONTRADICTS, &[("other", crate::history::label(other).as_str().into())])
        }
        ProblemKind::UnderItself => w.say(key::PROBLEM_UNDER_ITSELF),
        ProblemKind::Twice => w.say(key::PROBLEM_TWICE),
        ProblemKind::NotFound { noun, reference } => w.with(
            key::PROBLEM_NOT_FOUND,
            &[("noun", noun_label(noun).as_str().into()), ("reference", reference.as_str().into())],
        ),
        ProblemKind::Ambiguous { candidates } => {
            w.with(key::PROBLEM_AMBIGUOUS, &[("candidates", candidates.join(", ").as_str().into())])
        }
        ProblemKind::Retired { reference } => {
            w.with(key::PROBLEM_RETIRED, &[("reference", reference.as_str().into())])
        }
        ProblemKind::Taken { by } => w.with(key::PROBLEM_TAKEN, &[("by", by.as_str().into())]),
        ProblemKind::Frozen => w.say(key::PROBLEM_FROZEN),
    }
}

fn identifier_rule(which: &str) -> String {
    words().enumeration("identifier-rule", which)
}

fn noun_label(table: &str) -> String {
    Noun::of_table(table).map_or_else(|| table.to_owned(), |noun| words().enumeration("noun", noun.word()))
}
