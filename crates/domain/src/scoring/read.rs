//! Reads case files: one case or an array of them, refused whole with the path of every problem.
//!
//! Decisions where the method is silent: a number written `3.0` is no integer; a key given twice is refused; null means
//! not given, wherever a key may be missing; `"unknown"` is understood for a factor and a control too; a byte order mark
//! at the start is passed over.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::Serialize;

use super::{
    case::{Answer, Case, ControlState, EvidenceGrade, Freshness, Level},
    gate::{Gate, NamedGate},
    ids::{Control, Exposure, Factor},
    node::Node,
};

/// What a case file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cases {
    /// An object: its result is one object.
    One(Box<Case>),
    /// An array: its result is an array in the same order.
    Many(Vec<Case>),
}

impl Cases {
    /// The cases in order.
    pub fn as_slice(&self) -> &[Case] {
        match self {
            Cases::One(case) => std::slice::from_ref(case),
            Cases::Many(cases) => cases,
        }
    }
}

/// Why a case file is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Not JSON; the place counts from 1.
    #[error("line {line}, column {column}: {detail}")]
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
        /// What the parser says, without the place.
        detail: String,
    },
    /// JSON, but not cases: every problem in the order of the file, at least one.
    #[error("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Refused {
        /// The problems.
        problems: Vec<ReadProblem>,
    },
}

/// One thing that is wrong with a case file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReadProblem {
    /// Where: `impact.I1` in a single case, `[0].impact.I1` in an array; empty for the whole file.
    pub path: String,
    /// What.
    #[serde(flatten)]
    pub kind: ReadProblemKind,
}

/// What is wrong at a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum ReadProblemKind {
    /// No such key here.
    UnknownKey {
        /// The keys there are.
        allowed: &'static [&'static str],
    },
    /// The key is given twice.
    RepeatedKey,
    /// No such word here.
    UnknownWord {
        /// What was written.
        found: String,
        /// The words there are.
        allowed: &'static [&'static str],
    },
    /// G14 is computed and cannot be named.
    Computed,
    /// A number with a point or an exponent, of more than 64 bits, or the minus zero that JSON allows.
    NotInteger {
        /// The least that belongs here.
        least: u32,
        /// The greatest; none where there is none.
        greatest: Option<u32>,
    },
    /// An integer that is too small or too great.
    OutOfRange {
        /// The least.
        least: u32,
        /// The greatest; none where there is none.
        greatest: Option<u32>,
    },
    /// Not the kind of value that belongs here.
    WrongShape {
        /// What belongs here.
        expected: Shape,
    },
}

/// Kinds of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// An object.
    Object,
    /// An array.
    Array,
    /// An object or an array.
    ObjectOrArray,
    /// A whole number.
    Integer,
    /// A level from 0 to 4.
    Level,
    /// A level from 0 to 4, or `"unknown"`.
    LevelOrUnknown,
    /// The object of a control, or `"unknown"`.
    ControlOrUnknown,
    /// A string.
    Text,
    /// `true` or `false`.
    Boolean,
}

impl Shape {
    /// The shape's word, as in the catalogues (`word-json-shape-object`).
    pub const fn word(self) -> &'static str {
        match self {
            Shape::Object => "object",
            Shape::Array => "array",
            Shape::ObjectOrArray => "object-or-array",
            Shape::Integer => "integer",
            Shape::Level => "level",
            Shape::LevelOrUnknown => "level-or-unknown",
            Shape::ControlOrUnknown => "control-or-unknown",
            Shape::Text => "text",
            Shape::Boolean => "boolean",
        }
    }
}

impl fmt::Display for ReadProblem {
    /// For logs and tests; people read the catalogue's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.path, self.kind)
    }
}

/// Reads one case or an array of them. One bad case refuses the file, and every problem is listed.
pub fn read_cases(text: &str) -> Result<Cases, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let node: Node<'_> = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let mut reader = Reader { problems: Vec::new() };
    let cases = match &node {
        Node::List(items) => {
            let read =
                items.iter().enumerate().map(|(at, item)| reader.case(item, Path::Item(&Path::Root, at)));
            Cases::Many(read.collect())
        }
        Node::Map(_) => Cases::One(Box::new(reader.case(&node, Path::Root))),
        _ => {
            reader.wrong_shape(Path::Root, Shape::ObjectOrArray);
            Cases::Many(Vec::new())
        }
    };
    if reader.problems.is_empty() { Ok(cases) } else { Err(ReadError::Refused { problems: reader.problems }) }
}

fn not_json(error: &serde_json::Error) -> ReadError {
    let said = error.to_string();
    let detail = said.rsplit_once(" at line ").map_or(said.as_str(), |(detail, _)| detail).to_owned();
    ReadError::NotJson { line: error.line(), column: error.column(), detail }
}

/// Where the reader is. Made into text only where there is a problem.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Key(Path::Root, key) => f.write_str(key),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Item(parent, at) => write!(f, "{parent}[{at}]"),
        }
    }
}

const CASE_KEYS: &[&str] = &["impact", "exposure", "controls", "history", "gates"];
const CONTROL_KEYS: &[&str] = &["score", "evidence", "freshness"];
const HISTORY_KEYS: &[&str] = &["breach_months_ago", "late_notice", "root_cause_outstanding", "kpi_failures"];

/// Whether the word `unknown` stands where an object or a number belongs.
fn is_unknown(node: &Node<'_>) -> bool {
    matches!(node, Node::Text(word) if word == "unknown")
}

struct Reader {
    problems: Vec<ReadProblem>,
}

impl Reader {
    fn case(&mut self, node: &Node<'_>, path: Path<'_>) -> Case {
        let mut case = Case::default();
        let Node::Map(entries) = node else {
            self.wrong_shape(path, Shape::Object);
            return case;
        };
        self.keys(entries, path, CASE_KEYS, |reader, key, value, path| match key {
            "impact" => reader.impact(value, path, &mut case),
            "exposure" => reader.exposure(value, path, &mut case),
            "controls" => reader.controls(value, path, &mut case),
            "history" => reader.history(value, path, &mut case),
            _ => reader.gates(value, path, &mut case),
        });
        case
    }

    fn impact(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        self.map(node, path, Factor::WORDS, |reader, factor: Factor, value, path| {
            let shape = Shape::LevelOrUnknown;
            let level = if is_unknown(value) { None } else { reader.level(value, path, shape) };
            case.set_factor(factor, level);
        });
    }

    fn exposure(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        self.map(node, path, Exposure::WORDS, |reader, exposure: Exposure, value, path| {
            if let Some(answer) = reader.word::<Answer>(value, path, Answer::WORDS) {
                case.set_exposure(exposure, answer);
            }
        });
    }

    fn controls(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        self.map(node, path, Control::WORDS, |reader, control: Control, value, path| match value {
            Node::Map(_) => {
                let state = reader.control(value, path);
                case.set_control(control, state);
            }
            _ if is_unknown(value) => {}
            _ => reader.wrong_shape(path, Shape::ControlOrUnknown),
        });
    }

    fn control(&mut self, node: &Node<'_>, path: Path<'_>) -> ControlState {
        let mut state = ControlState::UNKNOWN;
        self.object(node, path, CONTROL_KEYS, |reader, key, value, path| match key {
            "score" => state.score = reader.level(value, path, Shape::Level).unwrap_or_default(),
            "evidence" => {
                state.evidence =
                    reader.word(value, path, EvidenceGrade::WORDS).unwrap_or(EvidenceGrade::None);
            }
            _ => {
                state.freshness = reader.word(value, path, Freshness::WORDS).unwrap_or(Freshness::Stale);
            }
        });
        state
    }

    fn history(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        let history = &mut case.history;
        self.object(node, path, HISTORY_KEYS, |reader, key, value, path| match key {
            "breach_months_ago" => history.breach_months_ago = reader.count(value, path),
            "late_notice" => history.late_notice = reader.boolean(value, path),
            "root_cause_outstanding" => history.root_cause_outstanding = reader.boolean(value, path),
            _ => history.kpi_failures = reader.count(value, path).unwrap_or_default(),
        });
    }

    fn gates(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        let Node::List(items) = node else {
            return self.wrong_shape(path, Shape::Array);
        };
        for (at, item) in items.iter().enumerate() {
            let path = Path::Item(&path, at);
            match item {
                Node::Text(word) if word == Gate::G14.as_str() => {
                    self.problem(path, ReadProblemKind::Computed);
                }
                // An entry of a list cannot be missing, so that null is no gate.
                Node::Null => self.wrong_shape(path, Shape::Text),
                _ => case.gates.extend(self.word::<NamedGate>(item, path, NamedGate::WORDS)),
            }
        }
    }

    /// An object whose keys are the words of an enumeration.
    fn map<K: FromStr>(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
        mut each: impl FnMut(&mut Reader, K, &Node<'_>, Path<'_>),
    ) {
        self.object(node, path, allowed, |reader, key, value, path| {
            if let Ok(key) = key.parse() {
                each(reader, key, value, path);
            }
        });
    }

    fn object(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
        each: impl FnMut(&mut Reader, &str, &Node<'_>, Path<'_>),
    ) {
        match node {
            Node::Map(entries) => self.keys(entries, path, allowed, each),
            _ => self.wrong_shape(path, Shape::Object),
        }
    }

    /// Gives each known key that has a value to `each`; null is as good as missing.
    fn keys(
        &mut self,
        entries: &[(Cow<'_, str>, Node<'_>)],
        path: Path<'_>,
        allowed: &'static [&'static str],
        mut each: impl FnMut(&mut Reader, &str, &Node<'_>, Path<'_>),
    ) {
        let mut seen = 0_u32;
        for (key, value) in entries {
            let path = Path::Key(&path, key);
            let Some(at) = allowed.iter().position(|known| known == key) else {
                self.problem(path, ReadProblemKind::UnknownKey { allowed });
                continue;
            };
            if seen & (1 << at) != 0 {
                self.problem(path, ReadProblemKind::RepeatedKey);
                continue;
            }
            seen |= 1 << at;
            if *value != Node::Null {
                each(self, key, value, path);
            }
        }
    }

    /// A level; `expected` is what belongs at the place where it is no number at all.
    fn level(&mut self, node: &Node<'_>, path: Path<'_>, expected: Shape) -> Option<Level> {
        let number = self.integer(node, path, Some(4), expected)?;
        let level = u8::try_from(number).ok().and_then(Level::new);
        if level.is_none() {
            self.problem(path, ReadProblemKind::OutOfRange { least: 0, greatest: Some(4) });
        }
        level
    }

    /// A count from 0. One beyond 32 bits counts as the greatest of them: every rule has levelled out long before.
    fn count(&mut self, node: &Node<'_>, path: Path<'_>) -> Option<u32> {
        let number = self.integer(node, path, None, Shape::Integer)?;
        if number < 0 {
            self.problem(path, ReadProblemKind::OutOfRange { least: 0, greatest: None });
            return None;
        }
        Some(u32::try_from(number).unwrap_or(u32::MAX))
    }

    fn integer(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        greatest: Option<u32>,
        expected: Shape,
    ) -> Option<i128> {
        match node {
            Node::Integer(number) => return Some(*number),
            Node::OtherNumber => self.problem(path, ReadProblemKind::NotInteger { least: 0, greatest }),
            _ => self.wrong_shape(path, expected),
        }
        None
    }

    fn boolean(&mut self, node: &Node<'_>, path: Path<'_>) -> bool {
        if let Node::Bool(value) = node {
            return *value;
        }
        self.wrong_shape(path, Shape::Boolean);
        false
    }

    fn word<T: FromStr>(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
    ) -> Option<T> {
        let Node::Text(word) = node else {
            self.wrong_shape(path, Shape::Text);
            return None;
        };
        let read = word.parse().ok();
        if read.is_none() {
            let found = word.clone().into_owned();
            self.problem(path, ReadProblemKind::UnknownWord { found, allowed });
        }
        read
    }

    fn wrong_shape(&mut self, path: Path<'_>, expected: Shape) {
        self.problem(path, ReadProblemKind::WrongShape { expected });
    }

    fn problem(&mut self, path: Path<'_>, kind: ReadProblemKind) {
        self.problems.push(ReadProblem { path: path.to_string(), kind });
    }
}
